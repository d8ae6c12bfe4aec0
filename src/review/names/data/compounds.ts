/** Written by hand for this project; licence MIT, as the project. Lower case, without accents. */

/**
 * First halves of double given names. After a colon the second halves that go with it; without one, any other given name.
 * "Emma Jane Smith" has a middle name, "Mary Jane Smith" may be called both: only the usual pairs are here.
 */
export const COMPOUND_STARTS =
  'maria ana:maria,lucia,isabel,paula,sofia,rosa,luisa,carolina,cristina,teresa,belen,laura,beatriz,julia,clara,victoria,gabriela anna:maria,lena,rosa,lisa,chiara,karin,sofia anne:marie,sophie,laure,claire,lise,mette,grete,kari,cecile,charlotte marie:claire,louise,therese,laure,france,anne,pierre,christine,josee,eve,noelle,ange,helene mary:ann,anne,jane,lou,beth,kate,rose,jo,ellen,grace,margaret,pat,sue,elizabeth sarah:jane,anne,louise,beth lee:ann,anne billie:jo,jean bobbie:jo peggy:sue betty:lou,ann jo:ann,anne jose:luis,maria,antonio,manuel,carlos,miguel,ignacio,angel,ramon,juan,javier,francisco,eduardo,pedro,alberto,enrique,fernando juan:carlos,jose,pablo,manuel,antonio,luis,miguel,ignacio,diego,francisco,ramon,pedro,martin,david luis:miguel,alberto,enrique,fernando,eduardo,carlos,felipe,angel,antonio,alfonso luiz:carlos,felipe,henrique,fernando,eduardo,gustavo,antonio joao:pedro,paulo,carlos,victor,vitor,gabriel,miguel,batista,luiz,luis,marcos pedro:henrique,lucas,paulo victor:hugo,manuel vitor:hugo marco:antonio,aurelio,tulio francisco:javier,jose miguel:angel jorge:luis,alberto carlos:alberto,eduardo,andres,henrique paulo:cesar,henrique,roberto ana-maria rosa:maria,elena luz:maria,elena,marina pier:paolo,luigi,giorgio,francesco gian:luca,marco,carlo,paolo,piero,maria jean:luc,pierre,paul,marc,claude,michel,francois,jacques,philippe,baptiste,louis,yves,marie,christophe,charles,noel hans:peter,jurgen,joachim,werner,georg karl:heinz,friedrich,otto klaus:peter,dieter eva:maria,lena ann:marie,kathrin,christin ann-marie nur:aisyah,aini,hidayah,izzati,fatihah noor:ul,jahan per:olof,erik,ole,arne lars:erik,erik,ole,peter jan:erik,willem,ole,olof nils:erik,petter john:paul,boy ye:jin seo:yeon ji:hoon min:ji mari:carmen,jose,luz,cruz,paz,angeles';

/** Half a name by itself: "Abdul" means "servant of the". */
export const COMPOUND_TAKES_ANY = 'abdul abd abdel abdal abu abou umm um oum';

/** Ends of family names that hardly end given ones. */
export const FAMILY_ENDINGS =
  'sson ssen dottir ovic evic vic ovich evich enko chuk escu oglu shvili idze moto mura yama kawa gawa guchi shita saki zaki hashi bayashi zawa oka ova ski ska sky cki cka wicz czyk kowski acs berg stein mann feld burg bauer meier meyer mayer schmidt opoulos akis idis ides wala ez aitis auskas unas iene';
