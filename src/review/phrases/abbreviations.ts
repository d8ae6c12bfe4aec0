/** A full stop after one of these ends no sentence; in lower case, without the full stop. */
export const ABBREVIATIONS = `ad adj adm adv al alta approx apr apt arc ariz assn asst atty aug ave ba bc bl bldg blvd brig bros ca
cal calif capt cca cg cl cm cmdr co col colo comdr conn corp cpl cres cyn dak dec def dept det dg dist dl dm dr ea eg eng esp esq est
etc ex exp feb fem fig fl fla fm fr ft fy ga gal gen gov hg hon hr hrs hwy hz ia ida ie inc inf jan jd jr jul jun kan kans kb kg km
kmph lat lb lit llb lm lng lt ltd lx ma maj mar masc mb md messrs mg mi min minn misc ml mlle mm mme mph mps mr mrs ms mstr mt neb
nebr nee nov oct okla ont oz pa pd penn penna phd pl plz pp pref prob prof pron ps pseud pt pvt qt que rb rd rep reps res rev sask
sec sen sens sep sept sfc sgt sir situ sq sr ss st supt surg tb tbl tbsp tce td tel temp tenn tex tsp univ usafa ut va vb ver vet
vitro vivo vol vt wis wisc wr wy wyo yb µg`;
