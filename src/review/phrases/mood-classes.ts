import type { Classes } from '../text/pattern';
import { DIED } from './mood-grief';
import { NOT } from './negation';

/** Word classes that the mood patterns share. */
export const MOOD_CLASSES: Classes = {
  kin: `husband wife partner mum mums mam mammy mom moms mother mothers dad dads daddy father fathers papa son sons daughter daughters brother brothers
    sister sisters sibling baby child kid boy girl nan nans nana nanna gran grans granny grandma grandmas grandmother grandad grandads granddad grandpa grandfather
    grandson granddaughter aunt aunts auntie aunty uncle uncles cousin niece nephew twin stepdad stepfather stepmum stepmother godmother
    godfather mother_in_law father_in_law brother_in_law sister_in_law fiance fiancé fiancee fiancée boyfriend girlfriend spouse parent parents family friend mate colleague
    neighbour neighbor hubby missus bf gf flatmate housemate roommate co-founder cofounder bandmate teammate classmate workmate coworker co-worker
    landlord landlady tenant lodger boss godson goddaughter foster_mother foster_father grandchild grandbaby newborn bride groom pal bestie
    nani nanaji dadi dadaji amma ammi appa abbu abba baba papaji mummyji bhai didi chacha mama_ji oma opa nonna nonno abuela abuelo tata babcia babushka
    lola lolo yaya yiayia pappou teta jiddo mormor farmor morfar farfar nain taid maman mutti vati`,
  pet: 'dog dogs puppy cat cats kitten horse pony rabbit hamster guinea_pig parrot budgie tortoise pet',
  dear: '@kin @pet',
  died: DIED,
  my: 'my our his her their me',
  num: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty ninety hundred several many countless dozens #',
  ordinal:
    'second third fourth fifth sixth seventh eighth ninth tenth 2nd 3rd 4th 5th 6th 7th 8th 9th 10th umpteenth nth',
  span: 'days day weeks week months month years year hours hour hrs hr minutes mins min d h',
  long: 'weeks months years',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun',
  monthname:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec',
  soon: 'today tonight tomorrow tmrw tmr tomorow @weekday this_week this_weekend next_week this_afternoon this_evening this_morning in_# by_# until_# before_#',
  contact:
    'time mail mails email emails message messages letter letters call calls phone_call ticket tickets chat chats complaint request attempt person agent colleague reminder visit go try',
  wrote:
    'wrote written emailed mailed called rang rung phoned asked told said messaged complained reported contacted chased spoken explained requested begged chatted',
  be: "am is are was were be been 's 're 'm im its being",
  so: 'so very really extremely properly absolutely completely totally utterly quite rather pretty proper bloody deeply truly increasingly more_than beyond too dead just still bit_too slightly little bit incredibly',
  felt: `i_am i'm im i_was we_are we're we_were i_feel i_felt we_feel we_felt feel feels feeling felt i_am_feeling left_me left_us leaves_me
    leaves_us leaving_me makes_me makes_us made_me made_us making_me making_us getting_me got_me getting has_me had_me been become becoming
    am are was were he's she's she_is he_is they're they_are he_was she_was kids_are sound seem`,
  not: `not never hardly barely ${NOT}`,
  glad: 'great brilliant wonderful fantastic lovely marvellous superb excellent perfect amazing terrific awesome fabulous nice good super splendid well_done bravo congratulations magnificent outstanding incredible',
  company:
    'company service support experience website shop store hotel airline bank app team business firm outfit product customer_service people staff',
  insult: `idiot* moron* cretin* imbecile* fool fools dimwit* halfwit* numpty muppet* clown* parasite* worm worms rat rats scum scumbag* toad gremlin
    cow pig pigs swine bitch bitches bastard* arsehole* asshole* twat* prick* dick dickhead* wanker* tosser* git dumbass* dunce dope donkey monkey
    chimp parrot robot_brain vermin filth trash garbage loser losers coward* liar liars thief thieves crook crooks snake snakes weasel maggot*
    jerk jerks witch hag pervert* creep simpleton* dolt plonker* pillock* wretch shyster* con_artist* charlatan* nitwit* dumb_b dumb_a bellend slag cunt* simp troglodyte`,
  dumb: `stupid dumb thick useless worthless incompetent illiterate brainless braindead brain_dead spineless pathetic lazy ignorant retarded moronic
    idiotic dense slow_in_the_head incapable thieving lying disgusting ugly rude fat worthless clueless dim dimwitted half-witted senile deaf blind deluded`,
  hurt: 'die rot choke starve burn suffer drown crash get_fired lose_your_job lose_your_jobs get_cancer get_sick hang bleed drop_dead go_bankrupt',
  swear:
    'fuck* fck fucking shit* shitty crap crappy bullshit bs damn damned goddamn bloody hell arse piss pissed wtf ffs fs bollocks',
  medical: `hospital surgery operation chemo chemotherapy radiotherapy cancer tumour tumor leukaemia leukemia stroke seizure seizures epilepsy epileptic dialysis kidney
    transplant insulin diabetic diabetes ventilator oxygen inhaler asthma epipen anaphyla* pacemaker icu intensive_care a&e
    ambulance paramedic* stitches concussion unconscious dementia alzheimer* parkinson* miscarr* stillborn oncology oncologist
    palliative hospice anti-rejection medication medicine tablets dose doses pills prescription
    depression bipolar ptsd panic_attack* heart_attack heart_surgery blood_pressure ill illness sick_leave diagnosed diagnosis remission fracture broken_leg broken_arm broken_hip
    physiotherapist hives throat_closed fainted premature nicu burns allerg* rash itch vomiting terminally hospitalised hospitalized catheter feeding_tube stoma`,
};
