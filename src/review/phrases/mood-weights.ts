// Written by `npm run train:mood` from the messages in tests/cases and their mood-texts (addf10d4922159ff); don't edit.

/** What is weighed: a level passed, an emotion, a flag. The n-th has the n-th letter of the alphabet below. */
export const HEADS = [
  'above 0',
  'above 1',
  'above 2',
  'anger',
  'frustration',
  'disappointment',
  'anxiety',
  'grief',
  'confusion',
  'gratitude',
  'joy',
  'neutral',
  'flag grief',
  'flag selfharm',
  'flag danger',
  'flag health',
  'flag abuse',
  'flag legal',
  'flag chargeback',
  'flag review-threat',
  'flag churn',
  'flag repeat-contact',
  'flag waiting',
  'flag stake',
] as const;

/** What one step of a weight is worth. */
export const STEP = 0.1;

export const BIASES: readonly number[] = [
  -2.98, -5.14, -6.74, -4.49, -1.93, -2.8, -4.98, -6.83, -4.81, -4.12, -4.77, 3.14, -7.37, -6.53, -6.29, -6.67, -5.41,
  -7.12, -7.01, -6.14, -6.05, -6.94, -5.63, -6.96,
];

/** For each circumstance (mood/circumstances.ts) its steps by head. */
export const CIRCUMSTANCES: Readonly<Record<string, string>> = {
  'points anger': 'a3b4c4d8e-3f-2g-5h-3i-2j1k-3l-4m-2n-2o-1p-1q2r2s1t2w1x-2',
  'points frustration': 'a5b2c-1e5f-2g-1h-3i-1k-2l-5m-2n1o-1q1s-1t-2v5w3',
  'points disappointment': 'a4b2c-1d-2e-4f10g-2h-3i-1j-1k1l-6m-2n-2o-3p-1q-2r-3s-2t1w-3x3',
  'points anxiety': 'a4b4c1d-3e-4f-4g8h-3i-2j-2k-1l-4m-3o1p1q-1r-1s-1t-3u-2v-1x3',
  'points confusion': 'a3b-2c-2d-5e-3f-3g-3h-3i14j-2k-2l-6m-1n-3q-2r-4s-4t-2u-4w-3x1',
  'points gratitude': 'a-9b-8c-5d-4e-7f-7g-2h-4i-1j12k2l-2m-4o-2q-4r-2s-3t-4u-4v-2w-3x-5',
  'points joy': 'a-4b-3c-2d-2e-1g-2h-1i-1j3k10l-7m-2o-1q1r-2t-1u1v-3',
  'flag grief': 'a13b18c21d-6e-8f-7g-21h26i-2j1k-7l-13m33n-9o-9p-11q3r-6s-1t-1u-5w-2x-2',
  'flag selfharm': 'a11b18c29d-12e-17f-5g8h11i-4j-8k3l-13m-8n37o-11p-8q-5r-6s-5t-7u-9v-8w-6x-2',
  'flag danger': 'a11b24c25d-2e-15f-4g18h-7i-11j-7k-7l-10m-5n-7o30p6q-2r-2s-5t-5u-6v-4w-6x-10',
  'flag health': 'a2b3c4e-7f-4g4h1i-2j2k-2l-4m-1n1o2p16q1r-1s-2t1u-6v-3w-2x-2',
  'flag abuse': 'a11b16c21d18e-11f-9g-18h-7i-8j-8k-5l-13m-6n-6o7p-4q27r1s7u-3w1x-7',
  'flag legal': 'a8b11c11d19e-10f-13g-8h-8i-4j-8k-6l-3m2n-6o6p1q1r47s6t5u-8v2w2x-7',
  'flag chargeback': 'a11b11c3d15e-3f-7g-8h-7i-8j-8k-7l-8n-5o-9p-6q11r1s50t10v2w2x-9',
  'flag review-threat': 'a8b7c3d10e-1g-4h-2i-4j-3k-2l-8n-4o-6p-1r5s7t33v1w5x-5',
  'flag churn': 'b-3c-3e-3f6g-3i2j-2k4l-1m-1n1o4p-3q3r-1s2t3u23v-2x-7',
  'flag repeat-contact': 'a7b8c1d4e3f-6g-5h1i-2j-4k-9l-6n-2o-1p-3q2r3s5t-1u-2v17w5',
  'flag waiting': 'a4b3c2d2e3f-2g2h-1i-3j-2k-1l-5p3q-2r2s-1t-3u-1v1w10',
  'flag stake': 'a-1b1c-5d-4e-4f-3g7h-4i-3j-3k-4l2m-5n1o-9p-7q-3r-2s-1t-3u-1v-3w-1x12',
  calm: 'a-11b-13c-6d-7e-3f1g-6h-7i2k-6l10m-4n-1o-3p-7q-5r-4s-3t-6u5v-8w-5x-11',
  denied: 'a1b2c-3d2f5h-2i-3j-3k-1l1m-1n-1o-2p-2q3r-2s4u6v3x-1',
  trouble: 'a2b1c-1d-1e2g1h-1i-1j-3k-3m-1n1p1q-1r-2s1t-1v1x1',
  pressing: 'a4b4d-3e-2f-3g6h-1i-3j-1k-2l-3m-2n2o-1p3q-2r-1s-2t-3u-5v-2w1x4',
  capitals: 'a-4b-4c5d11e-4f-14g-12h-7i10j-7k9l4m-2n-7o-1q-2r-6s-8t-7u4v3w-6x-3',
  shouted: 'a1b5c6d7e-4f-6h-6i-2j-6k6l-5m-3n-4o4p1q2r1t1u2v2w2x1',
  exclaimed: 'a-11b-6d-3e-7f-10g-1h-9i-6j-7k12l-14m-4n-2p-6q-7r-7u-2v1w-1x-1',
  asked: 'a7b3d2e-3f-9g7h-9i15j-3k5l-11m-4n-7o3p3r-7s-5t-7u-7w2x5',
  length: 'a32b33c36d21e4f2g16h26i-4j4k4l-41m15n11o14p26q3r19s14t19u24v28w12x32',
};

/** A line each: the sign (mood/signs.ts), a tab, its steps by head. */
export const SIGNS = `!	a-33b-38c-27d-3e-3f-26g-8h-32j16k60l-9m-32n-13o-17p-11u-15w-13x-3
!!	a-7b-5c-11k49l-5m-2
!@contact	g2
!@kin	a3b6c7m4
!@medical	o1
!@wrote	a2e8
!a	a1c-1d4
!about	b-3n1
!and	a5g5
!angry	a6e2
!another	c1
!answer	a3b11g2o6v2
!anymor	c2
!asking	c1
!at	a-1
!be	a7b18c24h14m11n7p10u5
!befor	a-5
!breath	o-2
!but	a5b-5
!by	c-2
!came	a4
!charg	b-1
!come	a8b16g2l-1
!do	a-1c15n10
!for	a4g3
!get	a7b1g3x1
!have	c1
!heartbeat	m2
!her	b2
!here	a9b13c2m4
!hurry	a-10b-5
!i	a9l-2n2
!i'm	b4
!in	a-4f-1n1
!it	c1h6l-3m10o-5
!know	b1c6d-10e-8i7l-3
!left	c8n1
!like	c-16
!log	a-2
!make	a7b1c3
!matter	c8n6
!me	a4e7
!mind	b-3
!more	c12m2
!my	b6g10m-2o1x5
!need	a-10c20e-4g-2h18m22x-3
!no	a1b18w7
!now	c2
!on	b-3e3
!one	b5
!pick	c3o2
!ring	c10m4
!see	c12n16
!send	b5c3
!sinc	b6c2o7
!stop	m2
!the	b-10c-7d-4f8k-2o-6p2
!them	a4
!ther	c2
!think	c6n16
!to	a3d-7g8h2m4
!understand	c-1i7
!up	c9o13
!want	b11
!what	a9i18
!who	c2
!with	a5c2
!you	c5
..	i1
0	a-2b2d-5e4f-14g4h-1j-17l7m1n-18o2q-16t-2u-8x6
0 0	a-7b-3c-10d-4e1f-8h-3k3l2p-5v-1
0 00	a14b20c5g5l-7m-2t3v2
0 ?	a-1l5
0 @monthname	a8b1c7e5v7w1
0 @span	a6b11c-1d8l-8w7
0 and	b-7c-10h-2i1l4m-9w7
0 degre	c7o12
0 euro	b-8
0 for	b-3
0 gb	a-2
0 in	c-8
0 k	t4
0 m	b-1
0 nd	a1b2m3w5
0 on	a-9b-5
0 pm	g4
0 rd	v6w1
0 st	a1c-5m-3
0 th	a2b3g3k-3o-6v10w10x13
0 yrs	b5
00	a-8b-2c-12e1f-3h-9i-7j-9l11m-7n-25o-13p-14q-4s5u-7x1
?	a-28b-38c-35d-25e-12f-18h-14i32j-18k7l25m-9n-31o-26p-4q-16r-62s-36t-40u-35v-17w-10x-15
??	g1
@company	a2b6c2d4f-2g2h-2k-2m-3n6o-4p-7q6s4u14x7
@company @contact	a-1
@company and	b-2
@company has	c4
@company is	c7
@company say	a4o6x-7
@contact	a3b2c1d8f-7g1i5k-2l-2m4n6o-3p-1q4r2v18
@contact and	d3
@contact back	a1
@contact by	a-1
@contact for	c4h5m10
@contact from	a1
@contact in	a1
@contact me	a-11b-3l3
@contact of	a5b15v17
@contact on	a-3l1
@contact say	a13c-2i11
@contact sinc	b-5
@contact the	o1
@contact to	m-2
@contact up	c1
@dumb	a6b6c24d22g-4m-3o-6q54x-2
@dumb @insult	a3b6
@glad_face	a-20b-11c-9k46l-7
@insult	a20b38c32d43e-18g-4l-12o-14q71s4u3
@kin	a4b13c21e-17g1h29i-4k10l-6m28n2o9p8q4s-1u-6v-7w-2
@kin 0	c-11
@kin and	b-1
@kin has	o2
@kin on	c5
@kin plan	m1
@kin say	a-26b-18c-3g-2l15
@kin set	a-1
@kin was	m3
@medical	a6b20c15e-2g16o41p50
@monthname	a-13b-4c-10d-2g-10i-8l7n-3o-8t-4v18w23
@monthname ?	a-2
@monthname and	c-3
@num	a2b10c1d7e-1g-3i1j-1k7l-6m5n-11r2t7v8w2x4
@num @contact	c7m2v2
@num @span	a-2c2f7j15l-1m3p1r6u1v-5w10
@num and	a1
@num in	c1
@num of	x8
@num star	b-3f8
@num time	c3
@ordinal	a13b14c6d6e7g-10l-4n-2v32w10
@ordinal @contact	a7b8e11l-1v20
@pet	c1d6e-2f-2h9k15l-2m15x-10
@span	a3d-6e11f4h2i-4l-4n-1o-6p3q-4t-7u1v-1w29x8
@span 0	a1b6w29
@span ?	a-5b-5l10
@span ago	a2m3
@span and	a12c-3e1p2
@span for	a4b6c-15f5m-3w22
@span i	b6c-5
@span in	b6
@span now	b-1c-1
@span of	b1c12x13
@span old	c8o8
@swear	c4
@weekday	a9b14c6d-7e1f-2g5h16i-21l-4m21n-7o-9q-2t-1u-1w15x25
@weekday 0	a-4
@weekday ?	a-18b-9l3
@weekday and	b5c-6g7x3
@weekday at	b-3
@weekday in	b3
@weekday my	a3
@weekday night	m2
@wrote	a5b7c-9d2e11h-10i14j1l-16m-3n2p3s6t-1u4v37w13x-7
@wrote @num	p1
@wrote about	a-3
@wrote and	b-1
@wrote for	b-8
@wrote it	b10v7
@wrote me	m-4
@wrote on	d2v13
@wrote that	c-2
@wrote to	m2
@wrote you	c5v16
^ 0	a7b13c7d24f1g-1k6l-12o-11s9u8w14
^ 00	a4c5
^ @contact	a13b14c2w4
^ @dumb	a3b3c6
^ @kin	g2k14o9
^ @medical	a3b10c20o17p16
^ @monthname	a-4
^ @num	a8b14c10d11e2g-10j-5l-3m-4o-9p-11u12v5w27x3
^ @ordinal	a26b5c5e10l-14v2
^ @span	a2b12w8
^ @wrote	a9b13e16v36
^ a	a19b8d8f4
^ again	a4b1
^ all	b1
^ also	a-17l4
^ am	i7
^ and	a-4d6l6u1x-7
^ another	b1
^ any	a8e10
^ anyon	a1
^ anyway	n1
^ are	b10c7
^ as	b2
^ bank	b2c12
^ been	e6w15
^ best	a-20b-11k1l9
^ bit	a24b-20c-3e8l-8
^ bless	j1
^ bonjour	a-4
^ but	c-4
^ by	b10
^ can	b-7c-1d-16l4m6p7u-3v-11w-3
^ cancel	b2u26
^ carbon	c1o8
^ cheer	a-5b-1j10
^ congratulation	a4b5
^ could	a-12b-12c-2d-15l18v-1w-5
^ dear	a-8b-9c-13d-4h-1j3l11m-5p-8
^ delet	b1
^ did	b-3
^ do	a-7c1e-2l4m-4
^ doe	a-1
^ dont	b10c29h3n8
^ dr	a-2
^ e	b-2
^ each	c-1
^ enjoy	c2
^ every	a5b9c-1e7m2
^ fine	b5
^ first	b-2c-4
^ for	a12b1d2
^ found	a-8
^ get	c1
^ give	c3
^ good	a-3b-7f-2l14x-2
^ got	c-4
^ happy	a-1l5
^ he	a19b28c23d-1e-9h31l-13m34n-2w-1
^ he'd	b7h5m18
^ he's	a14b26c11e-5g12n3o12
^ hello	a-5b-15c-10d-14e-2g3j-6l10m-1
^ help	a1
^ her	c2
^ hey	a-1l1m1
^ hi	a-5b-8c-7d-10e-1f-4j-1k-7l9n-1o-3w-4
^ his	a2b13c5m5
^ hiya	a-5b-8c-4l5
^ hm	a4
^ hmm	a2
^ how	a-8b-6l8x-2
^ i	a9b11c3f6g5h5i5j-14k-12l-4m6n11p2q-1r-8s-7t-5x5
^ i'd	a1b13e-4f9h13m13
^ i'll	b8d1f3t12u6
^ i'm	g8k-2l3p5
^ i've	a11b18c3e1j-3k-6l-5n13o6s9t1v1
^ if	a4b7m-5n8o9u15w2x5
^ im	b11n1
^ in	a-16b-2c-1g-11i20
^ is	a3e-2j-2n4x-5
^ it	a5d-21e7f10g-8h8i6l-3m15u-3
^ it's	a3b7f3h12m19o-4v7w6
^ its	b11c3m5
^ just	a-7b-1j16
^ keep	c3
^ kindly	h2m9
^ me	v9
^ merci	a-4
^ morn	a-3
^ my	c2g1h2j-8o8p7u-7v-7x2
^ no	a4b5n2o1
^ nobody	b-1
^ not	a9b-2f16l-1m-1
^ now	a2
^ oh	a8b6d13
^ omg	a-8b-8
^ on	b-1c-4h-2l-3m-8v14
^ only	a5
^ order	a20b3e1f4l-11w4
^ our	b9h2m7
^ perfect	a-2
^ pleas	a-1c2d-7e-11g11k-6l6n11s-4t-5w-2
^ pls	a4b4
^ put	c4q7
^ return	a3
^ rip	a6
^ same	b3
^ see	c12
^ sham	a3
^ she	a7b17c8f1h10l-10m17p3
^ she'd	b6c7h14m24
^ she's	b6c11g8o16p10
^ should	g10o3
^ sinc	a10b14m3n1w16
^ slight	a9b-3
^ so	a16b20d24g-4i8l-21w1
^ sorry	a-6c5i19n10
^ still	a18b-12e26l-6v8w24
^ take	d12
^ tell	c10n8q6
^ thank	a-2b-6e-6f-14j-8l14m7o-2u-2
^ that	a11b16c4e6n2x10
^ the	a10b7c1d-9e4f10g5h7j-6l-5m11n-10o7p1u-6x13
^ then	a2b15f3
^ ther	a12b13c5i10l-9o10
^ they	b14x2
^ they've	b4c6g5x8
^ this	b11c-3m5
^ thought	f5
^ tried	b-6e5
^ u	c9
^ ur	b5
^ was	a3
^ water	b3o1
^ we	a2b6c5f11h8i-6j-2m15n-6v-9x12
^ we'd	f5
^ we'll	b3
^ we're	b11c14m7
^ we've	o1
^ what	b5e4m3v3
^ when	b15c-2k3
^ which	a-3
^ who	a21b8c2e20g1l-8o14
^ whoever	a-3
^ why	a14e28i11l-16
^ will	a-19b-18c-4l2
^ with	d4
^ without	b1
^ would	m4
^ yes	b10v5
^ you	a12b18c17d15f-3g-6j11l-23m7n16q2r6w2
^ you've	a-1b-2d-1n4
^ your	a13c-8d3e13g-9l-6m-1n-3q-23u-4v-2
a	b-2c-7d10e3f6g-7h-11j3k4l-1m-5n-2o4q3r7s6t5u3w8x-3
a 0	c3
a 00	a-4b-1
a @contact	c3
a @insult	a-3
a @kin	a-4l3o1
a @span	a10b4c-10l-5
a bit	c-9d-5g1
a littl	a13b-16g8
a man	b5c12g5o22
a new	a-1c-5l3
a pity	a2f3
a problem	a-4
a small	b-4
a smell	g4o1
a stranger	m3
about	a-1c-9e4g1l2o5v3
about 00	a-1
about the	a4c13h1m3n17v3
absolut	b7c19d1
accept	a-3
accident	c3m9
account	a2b10c9e-7f-7g4h3m4n25o-1p-17u10w-10
account holder	m5
add	b-5
address	a-6c1e-5l9o12
adult	b5c6m1
advic	c-5
advis	l2
afraid	b-4
after	a-3b-1d-3e-4f5m-2n32o-1v-1w-15
after 0	a-16b-19c-3l7
after the	m3
again	a14b-7c-9e25g-2l-10m-2n-6t-2v24w-2
again in	b1
again with	a-4
ago	a1m6w3
ah	a2
alarm	a4b14c23g21o44p24
all	b2g1j9k11l-4m-2n5x-1
all ?	a1
all @num	c6
all @span	a4b1
all good	a-2
all my	b2n8
all of	b1c10
all the	a5m1
allergy	b-1
alon	a1b4c3o11
along	b-1
already	a6b6l-3u5
also	a-6b-14c-6g-4l2m-11x-3
alway	a7h1m14
am	a8d-2f-4g11i11l-9o3v10x3
am i	i8
ambulanc	c9
amex	s9
an	a-2b-6c-12d1e2f-7h-7w6
and	a2b8d2e-1f-3g9h-6i7k-1l-6m-3o11p8q10r6s8t7u4v1x6
and 0	e2v17
and @num	b8w2
and @wrote	c-2
and a	a8b12c3f6t20
and can	a-3b-1
and do	a-10b-5l2
and every	c1
and her	m1
and i	a8b1c6h1l-5m1n4u5
and i'm	a1b3c5d4e-4p13u8
and i've	c1m-1
and it	b-6c-2
and it's	a5b7c3g12o2x12
and left	b-1c-4
and my	a8b12l-2u4
and no	a5b13
and not	a-9
and now	a5c-1i18
and on	e2
and send	a-1
and she	b-13c-11h-6m-13
and the	a9b4c3d-2g6h5l-9m8p10u-5w-1x12
and then	c6
and they	b-6
and this	c-3
and what	a-4
and would	a-11b-2l7
and you	c11d6m-8q4v3x6
and you've	b4
and your	a14b7l-10p1x17
android	a-4
android 0	a-3
anniversary	b4x1
annoy	a1e31
another	a20f9l-18m-1u6
answer	a4b27c5d7f-2l-4n4o7v36
any	c4e1h4m8o-1w5x1
any more	a-2m6
any new	a7
any of	c3
anybody	b21
anyon	a15b14c3
anyth	b-2c12n10p6
anyway	b-2d-4n11
api	a-5
app	a2c2d-13e8g1i1l-3n3o8v-12
appointment	c1
are	c4e-2g15h-1i-1l2m-5o13q6x6
are not	a-3
are you	b6c5d3
arent	a3
arriv	f9x5
as	a-5b-6e2g-10l7m7o-22p-6s6w-1x-5
as i	c3
as you	b-5
ashe	m1
ask	b1d-5i12m5v4
ask me	b2
asked	a5b2c-4s3
asking	a8b3e5m5v1
asking for	c11m7
asleep	o1
at	a-1b-1c-5d-1e2f-1g5i-6k3v-1x10
at 0	a10b7e6f-2g9l-6o-1x9
at @num	c10x7
at all	c-6
at least	a2
at the	a-3b-1h-7l6m-2o4v-3
ate	a2c5g4o1p5
attach	a-12b-19c-7l20
away	a7b7c4g2o5
b	b-3
baby	a7b4c18g16l-9o26p9
back	a1b-3e5g-2j11l-2n-5s44t-5u1w3x-16
back ?	a16l-1
back for	a-1
back from	b1
bad	b1
bag	b-5
bailiff	c8
balcony	n6o2
bank	a9b12c15d12o-8r1s84
bar	a2
barrister	c10
bath	a2
battery	o8
be	a9b14c16d11e-12f1h15j-11l-3m19n13o6p3q5r14t13u4v3x1
becaus	a8b9c4d9k-3x5
been	a13b13c1e2g3h8l-14m17n8p5v9w27
been @num	c6
been a	b-7
been gone	m5
been on	w4
befor	a1g4w-3x19
befor i	b8
beg	c7x2
begin	w3
behind	a4
being	a4c1g2n12v1
believ	b2c-1f3
best	a-29b-10e-9f-4k25l2
better	c14e-2f10n24
better off	c1n9
between	a-11
bigger	b-2
bill	a14d4i33l-8m3o-1x-2
bin	e14
birthday	m2
bit	a49b-27c-7d-18e3f16g21i6k-1l-39m-11w-8x-1
bit of	b-9e3
bless	a-19b-7j21
blind	a-1
block	a2b9o1
blood	p27
blue	a-1
board	a7x19
bonjour	a-4
book	a3b4c5h7m8o-5v-5x6
boot	a-12b-12
born	c1
boss	a-13b-7c-1m-2
bot	a5
both	a-2b-6g-10i18m8
bother	b2
bottl	b1c2o20
bought	a-12b-9c-9e-7f16l7
box	a1c2e-3f6g-4h4i8l-1m17u9
boy	o5
brak	o8
branch	c-5
breath	o10p8
brid	x9
bridg	c10n30
bring	a-2b-8l4
brok	p13
brok my	p6
broken	b-7
brother	c11m10x2
brown	o4
buckl	o1
buri	m13
bus	b-2
but	a5b-22c-28d-18e12f8g6h-12i8k-9l-1m-16n-12v-7
but i	a2b2m2
but the	a7
button	a15
buy	a-9l4
buzz	c2o4
by	b2c-2d15m-1r5s3t7v8x2
by 0	c-2
by @weekday	a5
by the	e-4
by whom	b1
bye	c3
cake	a-6b-9c-4m-1
came	a-2b-3c-9d-6f20g-3j20l-6m-2p3
came in	a-2
came with	a3
can	a-12b-7c1d-18g1h9i-15k1l15m2n7o-2r-4v-6w-5x1
can be	c5m7
can i	a-8b-3e-3g-6l1w-1x-1
can it	c-1
can the	a-4
can u	h5m6
can you	b-4d-4e2g13m2
cancel	b7c4d5e-3g-10h11j-4k-3l7m5o-13u33w-5x-11
cancel it	b5
cancel my	a-9b-5l4
cancel the	c3m11
cancellation	b1
cannot	c1g6x15
cant	a2b-2d-21e2f-10g8h8k-8m2o-2p16w-3
cant breath	o-4
cant do	n2
cant log	a-1
captcha	e6
car	a11b9c3g12l-1o3x8
carbon	c5o13
carbon monoxid	c5o7
card	a-5f-12l8o-9p-1s45
card @company	s29
card reader	b1
case	v1
cat	m7n2
caught	o2
ceil	b6c3o8
certificat	m1
chang	a-9b-2d-3e-1l12v-2
chang my	b-1
chang the	x7
charg	c-8d12f-7s1w-1
charg me	a5b9c-2
chargeback	c10
charger	o4
chat	e14m-9n22o5v8
chatbot	a7e3
check	b-15c-7g5
cheeky	b-1
cheer	a-23b-12c-5d-6j36
chemo	p4
child	b3g2o9
children	c1
chocolat	a-2
chok	c2
chok on	c2
christma	b4x25
claim	c2e2o-1r7
class	b-9f1
claw	s1
clean	b-4
click	a7c-5g5
climb	c2
clinic	p3
clos	a3b1e3m-1n2v11
clos my	b-5
clos the	n7
clown	q9
cm	a-4c-1
coat	f1
code	b-6c-11e7f-5i4
cold	a25f7l-6
colleagu	b-3c-2e9
colour	f5
come	c4e-6h4l3m3q8w5
come ?	b7
come and	b6c6
come to	a-1
coming	a18b17c15g3l-2o14w12
company	c5d14s3
competitor	u16
complaint	a-9l1
confirm	b-7l1
congratulation	a9b12
contact	a-6b-2l2
contract	a2b9c7d1u28
cool	b2
copy	c4m2
correct	c-2e1
corridor	c1
cost	b-2
cot	b1c1o1
could	a-8d-15e4g-7h14i-11l10m10o-8
could the	m5
could we	a-10
could you	a-2b-14d-3l2
couldnt	b-2m1
counsel	c1r5
count	a8
court	b9c21r49
court light	a-1l1
cover	l6
cried	a-17k2
cruis	c1
curious	a-4
customer	b3u14
cut	a2b2m-4
cut the	a4
d	c1
dad	b7c3h11m25x1
danc	a-3k8
dark	o5
data	a-3c-6
date	a2c6m10
date of	a-1
daughter	a-2g10m-11o12x18
day	a2b7f-6h4m16o-3v10w13
dead	i-2k2
dear	a-14b-24c-11d-4h-1i7j9l7m-3n-3p-7x-13
dear sir	a-2l1
death	a-2b-12
death certificat	b-3
debt	n1
december	b-6
degre	b1c6g7o14
delet	b4c16h1n7u3
deliver	b-2m-1
delivery	a-11b-3g-7l1x-1
dentist	b-2
deposit	a3b11c3
did	f4m2p-2v21x-1
did all	m5
didnt	a13b12c5h8l-20m15p5v-3
die	a-4k18
die for	a-8k11
died	c8d-2e-1h19m26x-5
died in	m3
died on	a8b7c12m5
differenc	a-3b-1
different	i24
dinner	c-4
disappoint	a3b7f5
disput	a8b9d5s80
do	c3d-6f-4g-1h9i-3j-6l8m8n7t-4u-1x-1
do ?	a7b15
do another	n2
do i	a-14c9d-16e-6f-4m4o4v-10w-12x-8
do not	a3c10
do the	l1
do we	a-6
do you	a-23b-17c-5d-6h-3k6l18m-3
doctor	b4p57
doe	a-21b-6c1d-5e-6f-2g-5l26p-3x-5
doe the	a-2
doesnt	b11g12h-4m-19n4
doesnt matter	b4c7
dog	b14c15d4e-1m2o1
doing	c-5
dollar	a2
done	a9b18c11l-3n2u29
dont	a18b11c18e-14f3h25i14l-18m13n20p8t-6
dont know	c3d-4i5o1
dont mind	a-6
dont think	c1n8
dont want	b6m1
door	a3c10g6o21x-6
doubl	e1
down	b1c-1g2l-10m-3o3x6
down on	b1
dr	a-2l6
drawer	c1n4
dress	b19g15x25
driv	a12
driver	a3d6e2o1
driver left	b2
drop	b-11c-2g4o8
drov	c-7
due	g13x16
dying	a-15k5
dying to	a-6
each	b-2
each @span	b-1
early	a-7b-2
eaten	c1o1
egg	a3b3c5
else	m1u1
elsewher	u4
email	a11b7l-14m7n-6v8x-8
emergency	o3
empty	b8c14
end	a4d-7h5m3u4v-2
end of	b-6
engineer	b3w2
enjoy	a4b11c3d12
euro	b-5e6
even	b4c3d-3g2h5m6
ever	a-12c-1k15
every	a19b5c8d4e11g-2l-9m11o-11q6s6t39u10
every @span	b3
everybody	a6b3
everyon	c13n12
everyth	b10c12g1n22
everywher	t8
exam	b3x28
expect	a9f17
expir	a6c4e3m2
explain	a-2d3i16j9
export	c-3
face	b8
facebook	t4
fail	a6b4
fair	a-3
fall	p2
family	a3
father	a-6e-3n1
feb	a2
february	b1
fee	c2u12
feel	a4c-12d-7f1g24l-9
fell	c-2o3
fi	b1
file	a-1
filed	c8
filter	a-6
final	a-6b-3e-3k10
find	c5d2n17
find the	a-4b-2
fine	a-1b-27c-23f2m-5
finish	c7
fire	a-3c4o16
first	b2c-12d-4e-2f8k23l-8o-3x9
first @contact	a-5b-6
fit	a-27b-9k4l2
five	c10d12v4w12
fixed	b-8c-2j4
flat	b7e-5o7
floor	c9m-4o14p6
flower	m22
fly	g8x6
follow	b-10
follower	t7
food	a1b13m3
for	a-7b-2e-2f3g-10h8i-2j3l5m11o-26p-4q-1s2v-7x9
for 0	b-7e5x-3
for @num	m-2x-9
for a	c-3d1l4p-1s21v-2
for it	b3
for my	c-7d-5n-4x6
for one	c2m2
for our	l1
for that	a10b1f2
for the	a-2b-6c5k5m2r6u-13x2
form	a-3b-2e2g-7i2l3o-11v3
found	a-4c2j18o2
found the	b-2
four	a2c3h4v3
fourteen	b5
fourth	a3b5
fraud	c6
free	e-1m-4o4p6
friday	a6g12x10
friend	m3
from	d-4e-4g3h5i4m10q-1u3x2
from 0	b-7g-1
from the	n3
from you	c-1g4
from your	o11
front of	b8c1
funeral	c11m8
fuss	c-2
garag	n1
gas	a1b9c19o19
gate	a7b7
gave	a16g10
gb	a-2b-6
genius	a-2
get	a9b2d-1e4g5l-8m2q12w-2x6
get it	c-6
get me	c2
get the	c18
get this	b5
gift	a-7l10
girl	b9
give	d1n1
glass	a-8b-1
glov	a-1
go	a3b9c10h1l-1m3q6u16v-5
goe	a1b8c15g15o4t6
going	a10b13c7d6e1l-4n8o3t23u2v6w7
going to	a14b12d2l-1t11
gone	a18b7c20f14h7l-10m19
gone @num	b-6
good	a-17b-15c-16d-3e-10h-3l5m-11n-4o-4p-1x-5
good even	a1
good morn	a-3b-1l10
goodby	n5
googl	b10d15t39
got	a3b3f2g6l-2o5t6
got the	a-6b-2
got to	b1c2
grandson	b-2
green	a-7b-2
grey	a-3
group	t24
guarante	f5
guess	a5f3
guest	x4
guy	a-11b-10c-6k18
gym	c2
h	a-1
had	a17b3c3f12g-1h7l-22m7n-3p8x-9
had a	o-2p5
had the	b5c6
had to	e9
haha	a-2
half	a12b5c-3f10m-1o12
hall	a-1x3
hand	a-3b4c8o3p1
handl	a-3b-2
hang	c11o2
happen	b-2l2
happy	a-28b-22c-11l9
happy to	a-7l1
hard	c-10
has	a-1b-5c1d-3f-1g13h-3i5l1m-3n-7o10p3r5u-4x1
has no	a-3
has stop	o4
has the	c4
has to	b4c9h5m12
hasnt	a11c-9g11l-7m-2
have	a4c3d1g3i1m2n5p-4q-7r20s5v2
have 0	a-3b-1
have @wrote	b8v7
have a	a-4b-2c-3l1
have it	a-3b-4
have now	b1
have the	b18c11h5m8
have to	a9l-2n3
havent	b9g6
he	b7c14d-2e-7g2h11l-7m19o24r-2t-2u-17w-4x-3
he @wrote	b-2
he was	b2c8h18m29
he'd	b2h21m28
he'd have	m5
he's	b-1c6g20m-6n9o28p10w-6
he's not	n2
head	c8
headach	o3
health	a-2
hear	a5c2e1l-5o9r5
heart	o3p5
held	a1
hell	c2
hello	a-8b-2c-10d-10h-1l9m-5x-7
help	a8b7l-8o7x3
her	a8b23c21e-19h24l-8m42n7o2p1u-1w-4x4
her @kin	a6
here	a-3c7f-16g10m-7n8o6p-4w1
hey	a-3b-3l2m1
hi	a-13b-7c-8d-12e-4f-5j-1k-2l15n-1o-3
hi can	b5c12m5
hi the	a1
hi ther	a-1
him	a8b15c21e-19h20j2l-16m28o9
hing	a-4
hip	p33
his	b8c24d-4e-20g-6h34i-10j4m47o6v-3w-8x-4
his name	b1m1
his own	b-3
hiss	b1o2
hiya	a-5b-8c-4l5
hm	a4
hmm	a2
hold	a20b6e17f-1l-2v3w27
holder	c2m7
holiday	a-2
home	b6c7h4n10p18
honest	b-5c-4d-6f21
honeymoon	b1
hope	a3c13d13o-1q26
hoped	a10b-6f35
hoping	a1
hospic	m7
hospital	b-13c-1g-6m10o-15
hot	o13
hour	a6b10c3g6o7p5x5
hous	b2c8e-1l-2n9x10
how	a-1b2d1e-2f-3g-8l8m4o-4
how do	g-5
how much	a-2
hrs	w2
human	a1
hundr	c4
hurt	b4
husband	e-1m4p7
i	a1b4c1d-2f-1g5h3i14k-1l-2m7n2p5t-6x-2
i @wrote	b4d5e4h-15m-8o1v29
i am	b20c6g1o6w5x2
i be	a2
i bought	a-10l7
i bring	a-1
i cancel	a-2
i cannot	c1
i cant	a5b19c7d-6g12h1m12o-12p6x15
i did	a3b1n2v9
i do	a11b2e-1g5n1
i dont	b9g11l-1n12x10
i feel	b8c-2
i get	b-11
i got	a2i2
i had	c1m10
i have	a2b9c5e3f-6q-1v10x6
i havent	b3
i hope	c9q8
i keep	b2g3n17
i know	b7c7e-3h13m12q7
i live	b1
i look	n2
i mean	c1n2
i miss	x1
i need	a4b6g2x3
i never	c-8
i order	c-6
i paid	a7b6
i pay	d10
i post	c1
i ring	b9o4
i run	a-1
i say	b3
i see	b-4
i sent	a3
i still	e-1m3
i suppos	a16f4m5
i think	b-4e-8f1
i took	b3o3
i tried	a-4
i want	c3d12g-4x-4
i was	a-2b-10c-8e3j8o-1
i went	c1
i will	c6
i wont	n8
i writ	b3
i'd	b-10e-3f4g-5h6m5o-3
i'd like	a-5c3l13m5
i'll	a7b6d13f8g-1m-1q20r7t12u17v1
i'll come	c2
i'm	a8b14c3d5e-6f-2g3h1i19j-4k-4l-6n2p12q-6u10v4w1x5
i'm 0	a-5b-7
i'm a	b-9c-4
i'm get	c-1
i'm home	a-3b-2
i'm in	c5
i'm not	a5b10c10d1h2n3
i'm tel	c4n4
i'm writ	b-3
i've	a9b2c-1e1f-6g11i14j-10l-7m-1n19o1p7r2s2t7u7v10w6x3
i've @wrote	b15c8m3n2s4v3
i've a	d7t5
i've been	v3
i've got	b1c1d4t14
i've had	c-2
i've read	b-3
if	a-10b-5d-3e-5f-11g1l10n10o1p-3q4x2
if i	x2
if my	a-2
if that	o1
if the	x9
if they	n1
if you	b-1
im	a5b5c12e3g5k2l-3n23o1v1
in	a-2c1d3e-1f-5g2h-2j2k2p3r4u-1v1x5
in 0	c-6g5
in 00	a-16b-19c-9l8
in @monthname	a9b4c-4e5f1m2o-4v1w2
in @num	c-4
in a	a5b3v2
in for	m2
in front	a2b8c2
in it	a6b14c7g8o18p12
in my	c2d6e-7v5
in that	b3c8o2
in the	a-4b-3c3d-1g-1l3n2o5p-1r-2x-4
in ther	a3
in this	c1
in writ	a4b11d1
in your	a-12c1l1n5x-6
includ	a-7b-7c-1l2
insid	o7
instead	a-3b-9
insulin	b3g1o3
insuranc	h2n11
internet	c-2e2
interview	b1g1x7
into	e1
invoic	a-9b-11c-6g-7i2l6x-4
ireland	a-3
is	a-2b-1c-1d-3e2f-12g9h-6i6j-8k-5l3m-5n-1o7q-1s-1t-6u-12v5w8x2
is 00	a-2
is @weekday	a6b13x25
is a	a-1b-4
is attach	a-1
is empty	c8
is going	a1b11d2t1
is gone	b3
is in	a33b23c11g20l-13p13x8
is insid	c1o1
is it	a-1g4i-1l6
is my	a-2b3e-5
is not	a1e7
is on	b7c13e-9g6m2x14
is out	a-3l1
is still	b7
is stuck	a-1
is that	a-2b-6i21
is the	a-18b-6c-6e-5f-2g-2l15
is ther	a-11f11g-1i-16l13m11o-3p7v-3
is to	a-1
is with	c2
isnt	a16b9d-2e7g15l-7x12
it	a7c3d2g4h6i2l-10m6o4p-1r1s6w-13x2
it ?	a10b4c3x8
it after	n4
it and	a-2g-3o2
it back	a7b8c4d1m2s9
it be	x7
it doesnt	a9
it for	b6m1
it in	l2o1
it is	a7b11e3m2w25
it isnt	c-9e1
it keep	b1
it on	a-10g-3j4m6
it to	a-4p-1
it up	a-3
it was	a4b3e-3f6x9
it'd	c2
it's	a6c-1d-6e4g11j-5l-4m-2n-3o1q-2u-1w10x7
it's a	a6c-6f10
it's been	m1
it's for	a-5b-8m-1
it's my	b7c-4x2
it's the	a10b22g1w3x12
item	a-1
its	a5b12e3g2l-1o1v8x1
its 0	o1
january	b1
job	b7
judg	r5
july	w2
june	b2c1
just	c4d-14g7h13m15n20o-6r-3u-3
just a	b-8
just curious	a-1
just the	a1
just to	b-6
k	c3d4e-7t9
keep	a6b13c9f-10h14m16n11
keep it	m1
keep the	a-1
keep think	n1
kettl	a-14b-10l8
key	a-19b-5l9o2x-3
kid	b9c15e-8g14m-2n1o17p-1x14
kid in	o4
kill	b-8e1
killer	a-3
kind	c2n7
kinda	a16f2
kindly	d-6h7l1m13
kiss	a-8b-2
kitchen	c4
knee	a-5p13
know	a-1b-5f-2l1o3p-1u-2v-7x-2
know what	a2b2i6l-2
know wher	o10
know which	c3
label	o9p2
lad	a-3c-1j6
lady	a-14b-16j13o7v1
lamp	a-8
land	a-5b-12
landlord	b6g8m-2x15
lane	o3
last	c3d-10e2h11k4m4n3o2v11x-1
last @span	b-12c-1e5w-4
last night	b1c9o10
late	a-1b-9c-13
laugh	b-4g-4k9
lawyer	a-10l4
lay	c2
lean	o3
lean on	o3
least	a2
leav	a4b12u28
leav the	b2
leed	b-5
left	a8b1e4m-2n10x6
leg	p9
legal	r14
legend	a-16b-7k3
less	b-3
let	a7b15d3e-10m5s1
let down	f2
letter	a5c3o-6r12
lid	b-5
life	a2c15n11
lifetim	b2
lift	b1e2m-2o19p11
light	b-20l4o12
light and	c1o1
like	a-2b-3c-2d-1g-6o-1p2r-1
like a	a-1b-10c-6f2
like to	a-23b-9c-5d-12e-5l23m1
line	a6b6c19g1l-3u3
line say	c3
link	b9
lip	a5b12c19g25o23p35
lip are	c3g3o10p7
list	c2
littl	a18b-1c23e-6g13l-11p3q21x-6
live	a5b12m-6o20
lived	m5
loan	c8n7
lock	a20b25c25g38l-10n11o38
log	e6
log in	c-6
lol	b-25c-3e3n1
look	a12f9g4i4l-8n10o-9p-2
look at	b11c11n19
lose	a5b9x1
lost	a6c6g-8h14j1l-11m3n6o-4
lost the	b8c4n1
lot	b8c6n4u28
love	c-7k4
lovely	b-3c-8f10g-2m-2
loyalty	a6
lund	a-4
m	b-10
machin	b-3c2e3o3
madam	a-6
made	a-15b-6m3
made a	a-1
mail	c-2v10
make	b-5c-3
make a	c-4
make it	a6c5m1
making	a2g14o1
man	b16g1m-8n-1o12
manual	b-1
many	a-3l3
march	a3b2l-1v2w3
maria	a-2
mark	a7b2
may	l5
me	a5b5c-1d9e2f-4i10l-10n1r-3u4v3
me 0	e5
me a	a9
me again	a-3v8
me for	a6b3
me in	b-2
me to	a16b15c16
meal	a1
mean	b5i22l-15n1
meant	a1b3l-4m-5
meant to	a10m-4
meh	a3
member	a3
membership	a-1l2m1
merci	a-8j6
messag	b4c-1
meter	a-12
mi	a1b5
middl	e4
midnight	b1x4
might	a2u2
mile	a1
min	a1w8
minus	c3o2
minut	b-9c-16h-9j24m-14w-5
miss	b-1c-2f18x10
mode	a-2k6
monday	e9f-14m-2v26
money	a10b15c9d13e-4l-3m-6n3q3s21w4x7
monitor	o3
monoxid	c5o7
month	a-11b-1c-9e-7i2l5u24w-8x-9
more	a9c7f9l-1v3
more @contact	b6c3
more than	a1c1
morn	f-2n-7o2v-5x-1
mother	a9b6c9d12k-2l-3m13
move	a-8e-1l4
moved	c-8e11m-4u8
moved to	a-3l1
moving	a-5b-3l2u19
mr	g-2h3m16
mrs	b-1m5
much	a-1c-2
mum	b5l-1m6p7
murder	b-2
music	a2w3
my	a-1b2c-5d4f-1g12h-14j4m-11o5p1r13u6x8
my 0	a8b5c5
my @company	s15
my @contact	c-2v4
my @kin	b-2d-2f2m-5n17s-1w-4
my @num	o9
my @ordinal	w3
my account	a10b2u4
my best	c3m3
my card	c-2g5s2
my father	c2
my kid	c8o3
my late	c-7m1
my littl	o6
my money	c5d1
my mother	b1c6
my name	b7
my number	u2
my old	b-5
my order	b-2
my own	b3c9
my phon	a-3b-8l7
my sister	x2
my son	c1m1x1
my toddler	c3o5
myself	b6
n	a7b12c3
name	a9b6c10g-9h13m17o-1x-2
name is	a-1
nan	m6
nd	a1m2w5
need	a-16b-11c2d-27e-6f-20g2h15i-2l14m18u-6v-1x11
need the	c1m6n-1
need to	c16m1o3
neighbour	a-3b-13e6x-4
neither	i1
nervous	a1b-10g25
never	i7j5l-4m-2u9
new	a-1b-16c-14d-8e9h-10k1m-11n-3v-3
new ?	a4
new address	o1
new one	c-2
next	a-1f2v1
nice	a9b-2f23l-2m-3
nicely	b3
night	a2c7i-1n17o1p11u-2
night i	n1
nine	c3w5
no	a15b9c5e9f2g1h7j-4k-10l-8m6n7p8q-9v6w17x9
no @kin	m1
no hurry	a-8
no more	c5m2
no need	n1
nobody	a24b33c19h9l-7n14w9
none	a3c6m6
none of	m1
noon	b10c8x15
normal	a-9b-8c-6
not	a12b6e2f9g2h6i3k-9l-12m5n16w2x3
not a	b-3
not angry	a5
not asking	c1
not to	b5
note	a-12n4
noth	a4b-3e10g3l-8m-9w20
notic	b2g2u4
now	a16b13c4d-5e8h6i2l-15m8n-13o10u6v5w14
now and	a-3b-3
now it's	b4
now so	a-8
now the	a2
number	b2c12f-6g1l2m9o19v1w2x-2
number 0	b5o1
nursery	a3o6
nut	a1b5c12o21p14
nut free	b3c5o12p9
oblig	a-2
oblig if	c1
of	a4b7c8d4h1j-6m7o2q9r12t5x1
of 0	a-10b-1c-6l6m-4o-1
of @num	a-10
of a	a2e8
of it	c5n4
of me	b-3
of my	b6c-3e-1o-3x5
of the	a-4b-8f1l3m-2v7x-2
of this	c1
of us	a-2c-3
of you	q13
of your	b1
off	a6b10c14f3g9h5i-14l-4m6o24r2w-5
off the	a9b13h4m3o4
off with	b5n11
offic	a-7c16l11
oh	a2d10
old	a-13b-25c-9d-2l6m-6n-4o15p-5w-8
omg	a-10b-9
on	a-1c3f-3g-1h3i-2l1m5o1s-2w4x-1
on 0	b-3c-4g7w2x8
on @weekday	a1c-9g2n-10o-14p1w-4
on a	c2p8
on googl	b1t6
on hold	w16
on it	b19c14m5o1
on me	a-1
on my	b4c4d2o2
on that	b-1
on the	a1b1c4d1h7m5o10r-2w2
on what	a-1
on your	b-5c-6d-5
once	a7c-2e15
one	f5g-5h1i10l-3m5n-5u-1x-7
one ?	b-2
one @span	b-3
one and	o1
one in	a-12b-3l1
one is	a6
one star	b2
one who	b1
only	c7d-22e-2g7h13i2k-5l1m14n10u-1v-15w-5x3
only me	c1
only one	b2
op	p7
open	b4c7o18
operation	x3
option	a5
or	a-7b-6c-5d7e-8f-20g-6h-2i31j-16k-7l8m-12n-1p-9q20s3
or i	b4
or is	a-4
or must	a-2
or the	i1
order	a-5b-6c1d-8h8j-3l7m11u-1v-1
order of	m1
original	a-2
other	a14b10c-4e2f1l-5o2u16
otherwis	a3
our	a-9c-2d-9e-10g2i-16l11r6u2v-11x13
our @kin	a10b5
out	a4c7e7f4l-5n3o15u11
outsid	b16c19m-2o18
over	c-2e1k5
over the	b2c3
owe	a7b10c4
own	b1c2
oxygen	c8o15
p	a-3b-2
pack	c-3
page	a6b-7c-12e12o-6p-1x1
paid	a1b4c-6e3h-2l-2m-4o-8x7
paid for	a2
pain	c2p8
pair	b-3
paper	b-4c6
parcel	a-4b-1c-4l3
parent	a11b12
park	a3e5
part	b7d12
party	g-4
pass	b-7k11
pass away	a2c1
passport	c-6x8
past	c4
patienc	j1
patient	b1
pay	a13b4c2f-1h10l-1m13
pay for	b2
payment	a-4g11n8
pend	c-2
pendant	o2
peopl	b7m-4o1t1v7x5
per	b9
per my	b5
person	b8c14
pharmacy	c4
phon	c2f-9k-2v6
phon died	a-14l14
phon to	c1
photo	a9b8f3j-2l-1m6o-2t6x5
photograph	b2
piano	a-3
pick	b1c3
pick up	b1c1o10
pictur	b-7f9
pill	n3
pity	a6b-1f13
plac	b-5
plan	a-7l9o-2
plant	f8
pleas	a-14b-2c7d-27e-1f-34g2h20j-8l16m23q-13r-6s-17t-25u-3v-8w-12x-2
pleas cancel	c4
pleas could	m3
pleas dont	c2m7
pleas help	a3
pleas i	b3
pleas send	a-4b-3l5
pleas stop	m1
pleas tell	c-5g5x7
pls	b3m2x7
plug	o20
pm	g4x2
po	b1
point	n11
polic	c17o14r9
policy	a-3b4c10h2m2
polish	b-4
port	u13
portal	b2g10x4
possibl	a-9c2l13
post	c3e1t22
pram	a5b15
pregnancy	b1
pregnant	p2
press	a16b-7g6i23l-5
pric	b-1u10
print	b-12
printer	a-10b-16l11
probab	a7b-14g22
probat	c-1
problem	a-12b-2l3
profil	b1
promis	f7v2w7
proof	c5
purchas	a-9b-4
put	a4c6d5i-3m4o6p-5q17
put it	m5
put the	c-10
question	a-13i1
queu	b3w6
quick	c2j11
quid	a6
quiet	c4h4m6n4
quot	a-14c-7l15
quot for	a-4
r	g1
rain	d1
rang	a-8b-3v1
rather	b-7f9
rather than	a-8
rd	v6
re	m2
read	a11b14c5d13i3m-3q19v8
really	a20b9c-9e1l-2
really ?	a1
receiv	b-8c-1l-6
receiv the	a-1
recip	k1
record	c7
red	a-3o5
ref	b5
refund	b1f-7n3w15
regard	a-18b-15c-9g-3l16
register	a-1
remot	b-3e8
renewal	c-1u9
rent	a1b13
repair	c-2
reply	a19b23d12v26
report	a-11b-1c-12l8m-7
reset	a1e21
resolv	b8
respect	a-6
rest	c1m7
restart	a-5b-1
restaurant	b2
result	g8p6
return	a-3c10h7l6m14
return the	b3c14m8
revers	s27
review	b7t57
right	b-6c-6e7i11
right now	c6g2o1
ring	a9b17c16g10h10m13o7v10x4
ring it	m1
rip	a2
room	b1
rose	a3f2
rotten	c4
round	a-1h1m16
router	e11
row	a-7
rude	c-3
run	a-10b-5l9o6
run a	a-1
s	c2
sad	a1c-1f44
safe	g5
said	a7c-6f4m-8o-2p5
same	b3c-11d-3e8g-4i17l-2n-5v31
sat	m-9n6o-2w12
saturday	g8m3n-1o-4x3
save	a1
saving	b6c9
saw	o11
say	a9c-6d-19g12h-3i37j1k-3l-14m-4n-6p8r-2t-12u-10w-4x10
say 0	b-4c6o8
say ask	b3
say i	c-1
say i'm	a1
say no	b-2
saying	a9g8
scan	a-1p25
scar	b4o1
school	x13
scream	a-4k6
screen	c-4
script	c2
search	a5
seat	a10c4m9
second	a-20b-25c-14l2n-2v-7
see	c1g3m-1q14w-2x-4
see the	a1c1
see you	c6r1
seed	b-3
seller	b2
send	a-4e5i-3l8o9s-4v1
send me	d1
send the	a-2
sent	a6c-4e4g9v18x9
serial	a-1
servic	b19c11h11m19
set	a-16b-17
set up	a-2
seven	a2c11
seventh	c1
shad	b-2
shak	b2
shall	a9b4d17
sham	a16f9
shar	o4
she	b10c15e-21h17m17o3u-1v-9w-7x2
she was	a3b5c14h17m27
she'd	b3c5h13m22
she's	g19h-2m-6o28p31
shift	b-11
ship	a-2
ship to	a-2
shop	u2
should	d-6g14l1o17
should i	g5o6
show	b-1c-1d-7g2i3m-4x5
shut	b6c11
sick	o5
side	g3
sign	b-2
sinc	a1b4c-9d-2e9l-2u6w20
sinc 0	a8b1
sinc 00	a-2b-4c-4
sinc @weekday	o3
sinc morn	a3
sinc the	c4m1
singl	b2c10m6
singl one	c3
sir	a-7b-1l1
sister	n10o-4
sit	a6b8c1o-1
sit in	b2
six	a-1x8
size	a-13b-6l5
sleep	a8b14c2o13w1
slept	c-5
slight	a20b-20g13l-2
slow	a1e1
small	a8m2
smart	o1
smart lock	c2
smell	a16c20g29o31
smell of	a4c7o1
smok	o3
so	g-4h2n14o-3p6
so i	a-1b-14c-1
so much	a2b2
so the	a9b2
sofa	f2
sold	n2x3
some	a1
somebody	a24b19c4g2l-15n5v6
someon	a10b23c14e-3g18l-2n5o28
someon with	c2
someth	a7g4l-3m-10n8o5p1
somewher	c-1
son	a4b2c6g4m8o3p11
sorry	b-5c5d-2e-14g3i11k-2n10v6
sorry to	g7
sort	a-5b-1c-3j28l-9
soup	a4f6
soup was	f1
spar	a-13b-6
spark	o5
st	b-1
stair	g5p5
stand	b12
star	a-6b-4e-4j5l-4t41
start	b-8c-6g8
start to	a1
stay	a-19b-12c-16d-15j17
stick	b-3
still	a17b2c-6d-9e20f-1h9i-3l-8m15o-12u-9v22w21
still say	a-4
stock	a-4l3
ston	a3m5
stood	a5b13c4d2
stop	a21b19c28d-6e-3g7h28j-1l-11m23n12o17w-6x-1
stop the	b9c8h10m18n5
stor	a-2b-3
straight	c-2
strok	c-8
stuck in	c2
stupid	a9b1c6l-1q1
subscription	c19h2m15
suit	a-1
sunday	a1l-6m2x4
suppos	a19f13h1l-6m15
survey	a2
swap	a10
swel	c4o15
system	e1
ta	a-12b-1j20
tabl	a-3
tablet	n19o6p-3
take	c5e-3h5m13n17o-6
take the	n4
taken	b1
taking	b2c5d9u3
tast	a1
tax	b-1
tbh	a8
tea	b-4c-8m-1
team	a-11
tear	c2
tel	a1b11n6
tel me	b3
telephon	c1
tell	b9g5l-3m4q6
tell me	a9b3n-2w1x8
tell my	b2
tell the	m1
tell your	q10
templat	a-7b-1
ten	b-10c-2e4m-4w11
tent	e1
term	a-2
test	a-2
text	a7c13
th	a2b3g3k-3o-6v10w10x13
th ?	a-8
th and	c-11m-4
th i	v3
than	a3c2f11l-3m-3n24
than the	a2
than with	c1n6
thank	a-38b-28c-9d-21e-12f-10g-21j56k-12o-11u-11v-7w-2x-22
thank for	a4
thank you	a-1c-1d-11g-3h3j1l-1m12
that	a5b5c-3d10f4g-1j5l-14n2o-1p6q8r4u7v2x2
that it	a-7m-1
that the	a-5b-5c-1m-5
that was	w1
the	a-3b-5d-9e-4f9g1h7k10l1m10n7o3p3q-21u-1v-2w-4
the 0	c1e-2h3m7o-13
the @company	a-2b-8c2g3s1w-11
the @contact	c3g1n6
the @kin	o5
the @medical	a-6c4h23m22n4p-4x-5
the @ordinal	b10d2v1
the @pet	c3k5m-1n9
the @span	a-1b8g-2w-7
the @weekday	a-2c1
the account	b12c7m2n18
the back	o7
the balcony	n6
the bank	s3
the bed	a-5
the bill	a6l-1
the boiler	o1
the book	m1
the bridg	c3n24
the car	b14c3
the card	s1
the ceil	b2c2
the charger	o3
the cot	a4b3
the deposit	a2b8g3x2
the differenc	a-2
the doctor	p9
the door	c4o1
the end	a10h1m9
the filter	a-3
the first	m2
the flat	b8g5
the form	b-2c-2
the garag	n2
the hous	b6c8e-4g19n15x13
the kettl	a-9l4
the kid	g2n5
the kitchen	b-2
the lady	a-8b-12c-6j1
the last	b10c6h4m8
the left	b-8e5
the lid	a-7l6
the life	n4
the loan	n2
the lot	c10
the middl	e1
the money	s9
the new	b-2c-5k7m-1
the night	b3m4
the nursery	a1
the old	c-4
the one	b1e-5i6m10
the only	a5b15c1n9
the order	c4
the other	a6e2l-5u6
the paper	c2m1
the parcel	a-1
the pharmacy	c2
the phon	b2d2v3
the plug	o1
the point	n12
the policy	c9n2
the pram	b6c2
the radio	b-2
the rain	d6
the refund	a2b6c8n5
the right	b-2
the ring	c3
the same	c-3h-1i2
the scan	p12
the small	c7m3
the tablet	c-1
the vet	a1b3m8
the voicemail	b3m4
the wall	b1c5o4
the whol	t2x2
the window	o3
the winter	a-3
the zip	a1
them	b3c12e-10g5h7m19v-5
them ?	g2
them in	c2m1
then	a13b4f9g-5l-5n5o-2v4w7
ther	a6b9c12d-5e-9g10h12i4j-2l-3m11n13o14p2q1u-1v-2w-10x5
ther a	b2c9d-6g6m3o11
ther is	c4
ther no	a6g-4m6
therell	m2
therell be	m2
thes	a1o1
they	a14b5c10f3g11l-7m7n5o-11x24
they were	a2
they've	b11c5g8x17
thing	a1e2l-5m-1
thing i	m-1
think	a10f6g16l-1m-3n30u16
think about	n3
think i	a1n6
third	a14b8e12l-9o1
this	a9b12c8d10e2g-2h6k1l-15m1n3q1u3v8x-1
this @span	c2h4m12v-7
this is	b6c-7d5v6
this morn	b-1c12e-10g5m5o3
though	a9b-21c-12
thought	a1b-1c9f17l-6n19
thought i'd	a-1
thre	b-5c-4e3n-12v6
threw	b3
through	c9g9m-2o16
through the	g6o15
thursday	f-2v18
tick	m1
ticket	b3d-3e3v18
tidy	n3
till	a-3c-8m-3
time	a-3b-5c-6d2e2g-8m-3u-6v6w2
to	c1d1g-6h9i-7k-3l2m12n1o-14q3u7w1x-3
to 0	a-9b-5l9
to @weekday	a-1
to a	c1
to be	a11b3f7g1l-7m1
to book	a-1
to chang	b-3
to come	c-1
to die	a-2k10
to do	b6m9
to get	b7c1m1
to hear	a7c5
to know	a-1b-6c-3l1
to me	a-2c-7
to my	a-8c-1l1m-14n1
to order	a-1
to return	c2
to ring	c8
to say	a-16c-2i-1j24
to the	a-5b-4g-7h-1j1l1r3
to you	b3
today	a7b10c11d2g3k7l-7m6n-2o14u3v12w13x10
toddler	c6o14
together	a-2
told	a6c3f1m-3o2p3v1x-1
tomorrow	a27b38g20l-13m6p3x46
tonight	a25b36c15e-3g23l-15m-5n27o10t2x34
too	a-2b-2
too ?	k1
took	b2d17f-1o2s7
tool	a-1
total	b-1
towel	a-1
track	b-1c-1
trad	a-8
transfer	a2g7
travel	a-10b-2c-4l10
tried	b-3e10
trolley	b2
trustpilot	t2
trying	c-12x1
trying to	c-2
tuesday	c10f-1o7x-15
turn	b-2e2
turn up	b-5
twelv	c1
twic	a13c-10e12f-6g3l-6v25x2
twin	c3
two	b-8c-4d-3g3i2l4n-9o7p2q-2v-2w-3
type	b2
u	b14c30d2e-4h16j4m17n1o-3q21v3
under	g3
understand	c5
unopen	a1b10c16h1m11
unplug	o6
until	b1m-1p1
up	a3b4c1e7k1l-5n12o3q3t5u1
updat	a-3b-9c-15e6k4
upload	e1
upstair	o1
ur	b3c14d3o3q1
us	a1b10c8g12h13m18n-1o13p9v-4w-8
use	l3
used	a6f7
used to	f10
useless	b7c9
user	a-3
van	b7x11
version	b-10
version 0	a-1
very	a2b3
very quiet	c1
vet	a2b3c4m13p1
video	t12
view	a7f3
visa	b9s33w5x6
voic	b2c2m3
voicemail	b9c18h16m22
wait	a11b11e5l-4m-4w51x4
wall	a4b7c12g5o8
want	f-5g-2n3o-2p-5v-4
want me	a2
want one	n2
want the	b5
want to	a-23b-21c-1d-9g-3l17
was	a7b7c5e-3f22g-10h9j16l-11m10n-9q-12u-11w5
was 0	b2m2
was @num	a4c6m1
was @wrote	a4
was a	c-20m-3
was cold	a4
was for	b5c2x9
was in	c5h5m9p4
was meant	m-2
was my	c1m14
was not	a-10b-1
was on	c2
was the	b1c4
wasnt	a4b6
water	a8b3c5g8
way	b2c6h4n20
we	a-3b1d-6e-13f2g-3h8j-5k8l3m9n-20v-13w-6
we are	a-1m-3o3
we get	a-1
we had	b11c9m2
we have	a-5b-6m-4
we lost	b3h4m11
we'd	f5
we'd like	a-4
we're	c6e-9g3l3o5
we've	a-2d-2g17u2x20
websit	a1b-10c-3
wed	a13b23c8l-6x50
wednesday	c9w4
week	a5b7c1d-1h4m11n14o-7p7v6w5
well	d2l-1m-1x-1
went	a15b10c16h2l-16m20n2
were	e-2f19l-8m6
what	b7c7d2f-8i6k-5n4o9x-3
what do	a6b9g12
what else	b3c2
what happen	a-7l4
what i	a11
what is	c1i1o7
what my	b-1
what the	a-21b-6l22
what would	a-2
what you	c1
wheel	b-1
wheelchair	c-1p2
when	a-5b-2c-1g-1k8x-12
when i	b-5
when you	c3
wher	a12b6e11l-8o12w13
wher do	a-21b-10l2
wher he	m2
wher is	b10c4
wher my	a9e10
wher the	b4d1u6
whether	a-14b-5l21
whether the	a-5
which	a-4b-1c-13e-7g-17h-6i18l11m-16n-5
which is	b-7
which one	i12
whistl	a-2b-2
whit	b2o7
who	b8c6d17f-11j3n1o13t18x-4
who do	o4
whoever	a-7c14d2e-5j11k1l-1q17
whol	c-2d-5f5k13l-14o-11p-2t7x7
whom	b6
whom ?	b5
why	a21e2g-5i41l-20u16
wide	a-2
wife	a2b3c3m7n2
wifi	b-1e8
will	b6c9d6e-3g1i-2l1o8q-2r34t2x6
will be	r4
will have	c1
will the	b-1
will you	c-2
window	e2o7w10
winter	a-12b-1
wish	a-10b-6l2
wish to	a-2
with	b1d4e-2g-3m-1n4t2v-3x6
with a	d10q6
with me	c4n7
with my	o11
with the	a-8c4e-2g-3j6k7n5
with us	c6m3
with you	a-10b-2l6
with your	c2o-2
within	b2
without	a11b13g7x14
woman	b3c4
wonder	a-1
wont	a18b10c14d-1g20h11l-13n22o6p18x3
wont be	a6b13c4h1m10
wont need	b2c3
word	a12d9l-5
work	a-9b-1c-6d-2g-1j23k-8m-8
worri	a11c-2g37l-1
worth	b-3
would	a-3b-12c1d-3e-1f3g-4h11i-8j-4l7m7n5o-10x-4
would be	a9m-1
would like	a-8b-1l8
would you	h17m24
wreath	m3
writ	c10d5g-5m3n6r13t1v21x-9
writ to	c5n2
written	n2
wrong	a3c-8e9n-2
x	b-4
yall	x2
year	a-10c-3d-1e-25f11h5i-3k9l8m6o-4p-16u25v-19w-39
yes	a1c-13e4v4
yes i	b1
yesterday	c4d-5e5m10p6v7
yesterday and	b-10
yet	m3
you	a7b18c14d25e-6g-9h3i-15j6k-1l-7m4n2o1p-1q34r14s17t7v11x-5
you @company	c6
you @dumb	c5
you @insult	c1
you @wrote	a-6w2
you and	u5
you are	b4c16
you can	c5
you charg	c-3
you for	a14b4l-1m4
you guy	a-6
you in	c4
you know	b-2
you need	a4m4
you say	b1
you send	a3
you sent	a2o3
you ship	a-2
you sinc	a-1
you tell	c1m3
you to	f6
you were	a-6
you'd	a1b7d5
you'll	b20c12d7m2
you're	c11l-3
you've	a17b29c17d38e-6l-9m1n16r5x10
you've been	n4
young	a-1b-7
your	a-3b7c14d20e-3f-10g-2h-12i-1j9k6l-2m-15n1o15p2q36r11t3u3v1w-4x-1
your @company	a11c4
your @contact	o-2
your @weekday	b-2
your competitor	u6
your fitter	c1
your name	c4
your side	b-1
yourselv	c7d1
yrs	b5
zip	a11
😂	a-15b-8k24`;
