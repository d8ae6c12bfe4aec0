// Written by `npm run train:mood` from the texts in tests/cases/mood-texts (703b73257d947c73); don't edit.

/** What is weighed: a level passed, an emotion, a flag. The n-th has the n-th letter of the alphabet below. */
export const HEADS = [
  'above 0',
  'above 1',
  'above 2',
  'anger',
  'frustration',
  'anxiety',
  'grief',
  'disappointment',
  'confusion',
  'gratitude',
  'joy',
  'neutral',
  'flag grief',
  'flag health',
  'flag selfharm',
  'flag danger',
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
  -2.79, -4.99, -6.6, -4.55, -1.93, -4.79, -6.78, -2.82, -4.86, -4.14, -4.85, 2.97, -7.4, -6.76, -6.65, -6.43, -5.46,
  -7.19, -7.04, -6.14, -6.13, -7.01, -5.5, -6.96,
];

/** For each circumstance (mood/circumstances.ts) its steps by head. */
export const CIRCUMSTANCES: Readonly<Record<string, string>> = {
  'points anger': 'a3b4c4d8e-3f-5g-3h-2i-2j1k-3l-4m-2n-1o-2p-1q2r2s1t2w1x-2',
  'points frustration': 'a5b2c-1e4f-1g-3h-2i-1k-2l-5m-2o1p-1q1s-1t-2v5w3',
  'points disappointment': 'a4b2c-1d-2e-4f-3g-3h10i-1j-2k1l-5m-3n-1o-2p-3q-2r-3s-2t1w-3x3',
  'points anxiety': 'a4b4c1d-3e-4f8g-3h-3i-2j-1k-1l-4m-3n1p1q-1r-1s-1t-3u-2v-2x3',
  'points confusion': 'a3b-3c-2d-5e-3f-3g-3h-3i13j-2k-2l-6m-1o-3q-2r-4s-3t-2u-4v-1w-3x1',
  'points gratitude': 'a-9b-8c-5d-5e-6f-2g-4h-7i-1j12k2l-2m-4p-2q-4r-2s-3t-4u-4v-2w-3x-5',
  'points joy': 'a-4b-3c-2d-2e-1f-2g-1i-1j3k10l-7m-2p-1q1r-2t-1v-3',
  'flag grief': 'a13b18c22d-6e-8f-21g26h-7i-2k-7l-13m33n-12o-8p-10q3r-6s-1t-1u-4v1w-2x-2',
  'flag health': 'a2b2c3e-6f4h-4i-2j2k-2l-4m-2n16p2q1r-1s-2t1u-6v-3w-2x-2',
  'flag selfharm': 'a10b19c29d-12e-16f8g11h-3i-5j-6k3l-13m-7n-8o36p-11q-6r-6s-5t-8u-9v-8w-6x-3',
  'flag danger': 'a11b24c25d-2e-15f19g-7h-4i-12j-6k-7l-10m-6n6o-7p30q-2r-2s-5t-5u-7v-4w-6x-10',
  'flag abuse': 'a11b16c21d18e-12f-18g-7h-9i-8j-8k-5l-12m-5n-4o-6p6q26r1s7u-3w1x-7',
  'flag legal': 'a9b11c11d19e-10f-7g-8h-12i-4j-8k-6l-3m2n2o-6p6q1r47s6t5u-8v2w2x-7',
  'flag chargeback': 'a12b11c4d14e-4f-8g-7h-7i-8j-8k-7l-8n-6o-4p-9q11s50t10v1w1x-8',
  'flag review-threat': 'a8b7c3d10e-1f-4g-2i-4j-2k-2l-8m1n-1o-4p-6r5s6t33v1w4x-5',
  'flag churn': 'b-3c-4e-3f-3h6i2j-2k4l-1m-1n-2o1p3q3r-1s2t2u23v-2x-7',
  'flag repeat-contact': 'a7b7c1d3e3f-5g2h-6i-2j-4k-8l-7m1n-3o-2p-1q2r2s5t-1u-2v17w5',
  'flag waiting': 'a4b3c2d2e3f2g-2h-2i-3j-2k-2l-4m-1n4p1q-2r2s-1t-3u-1w10',
  'flag stake': 'a-1c-4d-4e-4f7g-4h-3i-3j-3k-4l2m-6n-6o1p-9q-3r-2s-1t-3v-3w-1x13',
  calm: 'a-11b-13c-7d-6e-3f-6g-7h2i1k-6l10m-5n-6o-2p-3q-5r-4s-3t-6u6v-7w-4x-11',
  trouble: 'a2b1c-1d-1e2f1g-2i-1j-3k-3m-1n1o1q-1r-2s1t-1v1x1',
  pressing: 'a4b4d-3e-2f6g-1h-3i-2k-2l-3m-2n3o2p-1q-2r-1s-2t-3u-5v-2w2x4',
  capitals: 'a-4b-4c5d11e-4f-13g-6h-14i11j-6k9l4m-2o-7p-2q-2r-6s-8t-7u3v3w-6x-3',
  shouted: 'a1b5c6d7e-4g-6h-6i-2j-6k6l-5m-2n1o-4p4q2r1t1u2v2w2x1',
  exclaimed: 'a-11b-6d-2e-7f-1g-9h-10i-6j-6k12l-14m-4n-6o-2p-1q-7r-7u-2v2x-1',
  asked: 'a7b3d2e-3f7g-9h-9i15j-3k6l-11m-5n3o-6p4r-7s-5t-7u-7w2x5',
  length: 'a29b30c32d21e4f12g23h3i-4j4k5l-38m14n25o8p13q3r19s14t19u25v29w11x31',
};

/** A line each: the sign (mood/signs.ts), a tab, its steps by head. */
export const SIGNS = `!	a-34b-37c-25d-3e-3f-7g-32h-26j16k60l-8m-33n-10o-12p-17u-15w-15x-2
!!	a-7b-3c-10k48l-5m-3
..	i1
0	a-3b1d-5e4f4g-1h-14j-17l7o-17p2q-16t-2u-8x6
0 0	a-7b-4c-11d-4e1g-2h-7k4l2n-5
0 00	a14b19c4f5l-7m-3t2
0 ?	l3
0 @monthname	a11b2c7e4v7w1
0 @span	a6b12c-1d8l-8w6x1
0 and	a-2b-9c-11g-4l5m-12w6
0 degre	c8f1p12
0 euro	b-9
0 for	b-3
0 gb	a-2
0 in	c-8
0 k	t5
0 m	b-1
0 nd	m3w5
0 on	a-8b-5
0 pm	f5
0 rd	v6w1
0 st	a1c-4m-3
0 th	a2b3f2k-3p-6v10w10x12
0 yrs	b6
00	a-8b-1c-12e1f1g-8h-2i-7j-8l11m-7n-14o-24p-12q-4s4u-7x2
?	a-28b-38c-36d-25e-12g-14h-19i32j-19k7l25m-9n-3o-30p-24q-15r-62s-36t-40u-35v-16w-10x-15
??	f1
@company	a3b7c2d4f2g-1h-2k-2m-3n-7o6p-4q5s3u13x7
@company @contact	a-2
@company and	b-2
@company has	c6
@company is	c7
@company say	a3p6x-6
@contact	a4b3c3d8f3h-7i5k-3l-3m3n-1o7p-1q5r5t-1v17
@contact and	d2
@contact back	a1
@contact by	a-2
@contact for	c3g4m10
@contact from	a1
@contact me	a-11b-3l4
@contact of	a6b16v17
@contact on	a-3l2
@contact say	a14c-2i12
@contact sinc	b-3
@contact the	p1
@contact to	m-1
@dumb	a5b5c22d21f-2m-4o-1p-2q55x-3
@dumb @insult	a3b6c-1
@glad_face	a-22b-12c-8k47l-7
@insult	a20b38c32d43e-18f-5l-13p-16q71s4u3
@kin	a4b14c22e-17g30i-2k9l-6m29n8o2p8q6s-1u-5v-8w-3
@kin 0	c-11
@kin and	b-1
@kin has	p3
@kin is	b4
@kin on	c5
@kin say	a-25b-18c-2f-3l14
@kin was	m2
@medical	a4b20c15e-4f16n50p44w-4
@monthname	a-13b-5c-11d-2f-10i-7l7o-4p-8t-1v18w23
@monthname ?	a-3
@monthname and	c-2
@num	a4b9d8f-1i2k5l-6m4o-12r2t8v9w4x4
@num @contact	c6v2
@num @span	a-1c3h7i-1j16l-2m4r6u1v-5w8
@num and	m2
@num in	c1
@num of	a-1x8
@num star	b-4h7
@num time	c5i1
@ordinal	a14b14c6d6e7f-7l-5m-1o-1v31w10
@ordinal @contact	a6b8e11v22
@pet	c3d5e-4g12h-4k15l-2m18x-11
@pet food	m1
@span	a4d-6e11g3h4i-4l-4n2o-1p-6q-4t-7u1v-1w30x8
@span 0	b6w29
@span ?	a-6b-5l11
@span ago	a2m4
@span and	a14b1c-2e1m1n1
@span for	a3b4c-15h6m-2w20
@span he	m3
@span i	b9c-4
@span in	b6
@span now	b-1c-1
@span of	b3c14x12
@span old	c8p8
@span on	b-1c-1
@swear	c3
@weekday	a10b13c6d-8e2f5g16h-2i-20l-4m21o-7p-11q-4t-1u-1w14x26
@weekday 0	a-4
@weekday ?	a-19b-11l4m-1
@weekday and	b5c-6f7x3
@weekday at	b-3
@weekday in	b4
@weekday my	a3
@weekday night	b1m3
@wrote	a8b7c-10d2e14g-10i13j2l-17m-3n2o2p-2s6t-2u3v36w13x-7
@wrote @num	n1
@wrote about	a-3
@wrote for	b-10
@wrote it	b12v11
@wrote me	m-5
@wrote on	v11
@wrote that	c-2
@wrote to	m3
@wrote you	c5p1v16
^ 0	a8b14c9d24h2k7l-15p-11s10u9v1w14
^ 00	a5c6
^ @contact	a11b14v2w4
^ @dumb	a3b3c7
^ @kin	f2k15p11
^ @medical	a2b9c18n16p16
^ @monthname	a-5
^ @num	a8b14c10d11e1f-12j-6l-3m-4n-9p-10u13v4w26x2
^ @ordinal	a25b3c4e11l-11v2
^ @span	b14w9
^ @wrote	a8b14e14v38
^ a	a18b8c1d7h2
^ again	a3d1
^ also	a-16l4
^ am	i7
^ and	a-6d6f-1l7x-5
^ another	b1
^ any	a7e13
^ anyon	a2
^ anyway	o1
^ are	b11c8
^ as	b2v1
^ bank	b2c13
^ been	a2e7w16
^ best	a-22b-10c-1k2l12
^ bit	a24b-19c-3e9l-9
^ bless	j1
^ bonjour	a-4
^ but	c-3
^ by	b8
^ can	b-8c-1d-15g2i-4l5m9n6u-3v-12w-3
^ cancel	b3u29
^ carbon	c1p9
^ cheer	a-4b-1j10
^ congratulation	a4b6
^ could	a-12b-12c-2d-15l18v-1w-5
^ dear	a-7b-8c-12d-4j3l11m-4n-9
^ delet	b1
^ did	b-3
^ do	a-8e-1l4m-5
^ doe	a-1
^ dont	b10c29g3o8
^ dr	a-1
^ e	b-2
^ each	c-2
^ enjoy	c2
^ every	a4b10e8m2
^ everyth	c1
^ fine	b4
^ first	b-2c-3
^ for	a11b3d3
^ found	a-8
^ get	c1
^ give	c4
^ good	a-6b-7h-2l16
^ got	c-3
^ happy	a-1l7
^ he	a21b36c23e-20f9g25l-18m25n4p2w-4
^ hed	a1b7g5m18
^ hello	a-7b-15c-10d-13e-2f3j-5l11m-1
^ her	c2
^ hey	a-1l1m2
^ hi	a-6b-10c-8d-11h-4j-1k-7l9o-1p-3w-3
^ his	a1b12c4m4
^ hiya	a-5b-8c-4l5
^ hm	a4
^ hmm	a3
^ how	a-5b-7l8x-4
^ i	a8b12c4f5g6h5i6j-15k-11l-4m7n2o11q-1r-8s-8t-5x5
^ id	b16c1e-9f-1g16h11m15
^ if	a2b6m-6o9p9u11w2x7
^ ill	b8d7h1t13u2
^ im	b3f9l2n7x3
^ in	a-9f-8i14
^ is	a3e-3f2j-2o6x-7
^ it	a6b6c1d-15e5f-1g12h8j-4l-2m16p-4q-8u-6w9x1
^ its	b12c3m7
^ ive	a9b19c4e1j-2k-5l-4o13p6q-1s8t1v1
^ just	a-6j16
^ keep	c3
^ kindly	g3m11
^ me	v10
^ merci	a-5
^ morn	a-3
^ my	c2f2g2j-7n7p8u-7v-7x2
^ no	a4b5c1o1
^ not	a11h17l-1m-2
^ now	a1
^ oh	a8b6d13
^ omg	a-9b-9
^ on	b-1c-6g-4m-13v16
^ only	a6
^ order	a19b4e1h4l-10w4
^ our	b7g3m9
^ perfect	a-1
^ pleas	c2d-5e-11f10k-5l5o12s-3t-5w-1
^ pls	a3b3
^ put	c3q7
^ return	a4
^ rip	a6
^ same	b2
^ see	c10r1
^ sham	a3
^ she	a7b19c9g6l-11m11n17p2u-4
^ shed	b8c7g16m25
^ should	f12p3
^ sinc	b9m6o1w12
^ slight	a9b-3
^ so	a18b21d24f-4i7l-20t2
^ sorry	a-6c6i19o10
^ still	a20b-12e26l-8v5w21
^ ta	j1
^ take	d12
^ tell	b2c10o9q6
^ thank	a-5b-9c-1d-1e-5h-14j-8l14m6p-1u-2
^ that	a10b14c4e7o3x8
^ the	a11b8d-9e4f5g6h10j-7l-5m10n1o-11p7q-1u-6x13
^ then	b11h3
^ ther	a10b10c5i9l-9p9
^ they	b16x3
^ theyv	b1c4f8x9
^ this	b11c-3m5
^ thought	h4
^ tried	b-6e4
^ u	c8
^ ur	b4
^ water	a2b3p1
^ we	a3b6c5g7h13i-6m14o-6v-11x10
^ wed	h2
^ well	b1k2
^ were	b12c14m5
^ weve	p1
^ what	b8e6m2v4
^ when	b14k2
^ which	a-3
^ who	a21b8e20f2l-7p15
^ whoever	a-3
^ why	a14e27i15l-17
^ will	a-21b-18c-5l3
^ with	d5
^ would	m4
^ yes	b12v5
^ you	a12b18c16d14f-6h-3j12l-24m6o16q2r7w1
^ your	a11c-8d4e10f-9l-6o-1q-16u-1v-2
^ youv	a-1b-2d-1o4
a	b-2c-7d10e3f-6g-11h6i-1j2k3l-1m-5o-3p5q3r8s6t4u3v1w8x-3
a 0	c3
a 00	a-3b-1
a @contact	a3c4
a @insult	a-3
a @kin	a-5l3
a @span	a9b3c-11l-5
a bit	a-1c-9d-4f1
a littl	a13b-15f7
a man	b4c12f5p22
a new	c-5l2
a pity	a1h3
a problem	a-4
a small	b-5
a smell	b1f3p2
a stranger	m3
about	a-1b-3c-7e3f3l3o2p5v2
about 00	a-1
about it	a3c-1
about the	a3c11g2m3o15v4
absolut	b7c18d1
accept	a-4
accident	c3m9
account	a1b10c9e-8f3g3h-5m4n-18o25p-3u10w-11
account holder	m4
account is	c-1
ad	b1
add	b-4
address	a-6c1e-4l8m-1p11
adult	b5c6m1
advic	c-5
advis	l2
afraid	b-4
after	a-3b-2d-4e-3h4m-3o32p-1v-1w-14
after 0	a-15b-18c-2l6
after it	a1
after the	m3
again	a16b-4c-8e25l-11m-2o-5u6v25w-2
again in	b1
again with	a-5
ago	a2m8w4
ah	a3
aid	b-1
alarm	a3b14c22f22n25p45
all	b2f1j8k10l-4m-2o4x-1
all ?	a1
all @num	c6
all @span	a5b2
all good	a-4
all my	b1o8
all of	b2c11
all the	a6m1
allergy	b-1
allow	a-3
alon	b4c6p12
along	a-1b-2
already	a6b5l-4u5
also	a-7b-15c-5f-4l3m-8x-3
alway	a6m12
am	a8d-2f12h-3i11l-10p2v10x5
am i	i8
ambulanc	c9
amex	s9
an	a-2b-4c-11d2e1g-7h-7w6x1
an @span	e2
and	a3b8d3e-1f10g-7h-3i5k-2l-6m-3n9o1p10q9r6s9t8u3x7
and 0	e2v16
and @num	b8w3
and @wrote	b-1c-1
and a	a8b14c4h6t20
and can	a-5b-2
and do	a-10b-5l2
and every	c1
and he	b1p1x-5
and i	a8c6g2l-4m3o3u6
and im	a4b3d5e-4n10u8
and it	a8d-5f10m-3p2w2x3
and ive	c1m-3
and left	b-1c-5
and my	a7b11f1l-2u4
and no	a5b15
and not	a-9
and now	a4c-3i18
and send	a-2
and she	b-7c-9g-12m-18p3
and the	a10b4c3d-3f6g6l-9m9n9u-6x12
and then	c6
and they	b-7
and this	c-1
and what	a-4
and would	a-12b-2l7
and you	c11d4m-8q5v6x6
and your	a14b9l-10n1x17
and youv	b3
android	a-4
android 0	a-3
angry	c-8
anniversary	b3
annoy	a1e30
another	a22h12l-21m-2u11
answer	a13b32c8d8f4h-7l-12m-6o10p21v38
any	a2b2c3g5m7w2
any more	a-1m3
any new	a6
any of	c2
anybody	b17
anymor	b6c8
anyon	a15b13c13o1
anyth	c9g7n9o6
anyway	d-2o10
anywher	b-2
api	a-5
app	a1c2d-14e8f2i2l-3o2p8v-13
appeal	o1
appointment	c1
april	a4b3v1
are	c5e-3f15i-1l2m-3p13q7x7
are not	a-2
are you	b7c5d3
arent	a5
arriv	h8p-2x8
as	a-7b-6e2f-10l8m7n-6p-22s7x-5
as i	c4
as you	b-5
ask	a1b4g2i11m7v2
asked	c-5s2w-2
asking	a8b7e4m10
asking for	c12m6
at	a-2b-1c-5d-2e1f6h-3i-6k2x11
at 0	a11b7e6f9h-1l-6p-1x9
at @num	c11x6
at all	c-7
at least	a3
at the	a-4b-2g-7l6m-2p3v-4
ate	a2c6f2n3p1
attach	a-13b-19c-7l20
awak	b1
away	a8b7c4f3p6
b	b-4
baby	a8b5c19f16l-11m3n14p26
back	a2b-2e7f-3j10l-3o-5s46t-3u2w4x-17
back ?	a16
back for	a-3
back from	b1
bag	b-4
bailiff	c7
balcony	o6p2
bank	a7b10c14d11p-8r1s86
bar	a1
barrister	c10
bath	a1
battery	p8
be	a11b17c19d11e-12g18h2j-13l-5m21n6o16p5q8r11t12u10x2
becaus	a11b10c4d10k-2x6
been	a12b12c1e2f4g6l-14m14n8o7q-1v10w27
been @num	c6
been a	b-7
been gone	m4
been on	w5
befor	f4w-4x17
befor i	b9
beg	c6x1
begin	w3
behind	a4c1
being	a5c5f4o19
believ	c-9h1
best	a-23b-15e-12k25
better	a1c9e-4h9o23
better off	c1o9
between	a-11
bigger	b-4
bill	a16c2d3i32l-9m3p-1x-3
bin	e13
birthday	f-1m2
bit	a49b-27c-7d-19e3f20h16i7k-1l-39m-10w-8x-2
bit of	b-9e2
bless	a-19b-6j22
blind	a-1
blood	b1f3n29
blue	a-1
board	a7x18
bonjour	a-4
book	a2b5c6g6m6p-3v-6w-2x8
boot	a-11b-12
born	c1
boss	a-9b-4m-1
bot	a4
both	a-3b-6f-10i18m7
bother	o5
bottl	c2p20
bought	a-11b-6c-8e-7h16l6
box	a1c3e-3f-4g6h7i6m18u8
boy	p4
brak	p8
branch	b-1c-7
brid	x9
bridg	c11o30
bring	a-1b-7l5
brok	n14
brok my	n6
broken	b-5l2
brother	c11m11x1
brought	a-1
brown	p5
buckl	p1
buri	c2m14
bus	a-1
but	a7b-23c-30d-18e12f8g-12h10i7k-10l-2m-16o-13v-6
but i	a1b3m1
but the	a6
button	a15
buy	a-6l1
buzz	c2p3
by	b2c-4d15m-1r3s7t6v8x2
by 0	c-3
by @weekday	a5
by the	e-3
by whom	b2
bye	c4
cake	a-2b-3c-4h5m-4x13
cal	b-2
call	b1d3u3
came	b-4c-6d-3f-2h20j17l-8m-3n4
came in	a-3b-1
came with	a1
can	a-11b-6c1d-18g9i-12k2l15m1o6p-4r-4v-4w-6x1
can be	c3m7
can i	a-9b-2e-4f-5l1m1w-1x-2
can it	c-1
can the	a-6b-1
can u	g4m4
can you	b-4d-5e2f14m2
cancel	b7c4d4e-5f-9g11j-3k-3l8m6p-13u32w-7x-12
cancel it	b6u2
cancel my	a-8b-5l3
cancel the	c3m9
cancellation	b1
cannot	f5x14
cant	b-6d-20e2f7g7h-8k-8n15p-4w-3
cant breath	p-3
cant do	o1
cant log	a-1
captcha	e7
car	a11b9c2f11l-2p2x9
carbon	c5p14
carbon monoxid	c5p8
card	a-5h-11k-2l10n-2p-8s44
card @company	s26
card reader	b2
cat	m8o2
caught	p2
ceil	b7c7p9
certificat	m4
chang	a-8b-4d-4l11p-1v-5
chang the	x7
charg	c-7d10h-8w-3
charg me	a6b10c-2
chargeback	c9
charger	p3
chat	e13m-9o21p3v10
chatbot	a6e4
check	b-15c-10f5
cheeky	b-2
cheer	a-23b-12c-4d-6j36
chemo	n6
chest	p1
child	b2f1p9
children	c2
chip	c-1
chocolat	a-3
chok	c3
chok on	c2
christma	b3x25
claim	c2e2p-2r7
class	b-10h2
claw	s1
clean	a-1b-5
click	a4c-7f7
clinic	c1n3
clos	a5b1e7l-1o2v13
clos my	b-6
clos the	o7
clown	q9
cm	a-3b-1c-1
coat	h2
code	b-8c-12e6h-6i3
cold	a24h7l-5
colleagu	b-3c-3e7
colour	b-3h9
come	b2c7e-6g3m2q4t-2w9
come ?	b5
come and	b6c5
come to	a-2
coming	a14b17c17f1l-3o3p10w12
company	c6d15s2
competitor	u16
complaint	a-12b-2l5
confirm	b-6
congratulation	a9b12
contact	a-1b-3l2
contract	a2b9c5d2u28
copy	c4m1
correct	c-3e1
cot	p1
could	a-9d-15e3f-7g16i-10l10m11p-9
could the	m6
could we	a-10
could you	a-2b-14d-3l2
couldnt	b-3m1
counsel	c1r6
count	a8
court	b9c19m-1r50
court light	a-1l1
cover	a-1l7
credit	m-1
cried	a-14
cruis	c1
curious	a-3
curtain	a1
customer	b5u13
cut	a3b4m-3
cut the	a4
d	c1
dad	b8c4g10m26x1
danc	a-4k9
dark	p5
data	a-3c-6
date	a5c6m9
date of	a-1
daughter	a-1b2f9m-9p10x17
day	a1b7c-1g4h-6l-1m17p-3v11w13
dead	i-2k1m1v1
dear	a-15b-25c-11d-6i7j10l7m-2n-7o-3x-13
dear sir	a-2l1
death	a-1b-12
death certificat	b-3
december	b-7
degre	a2b2c6f7p13
delet	b6c21g6o7u5
deliver	b-1
delivery	a-14b-5f-6l3x-2
dentist	b-2
deposit	a2b11c2
did	h3m3n-2o1v22x-2
did all	m4
did it	b-1
didnt	a11b13c6g10l-18m15n3
die	a-5k19
die for	a-9b-1k11
died	c7d-2e-2g21m27x-5
died in	m4
died on	a9b7c12m6
differenc	a-2
different	i25
dinner	c-5
disappoint	b6h2
disput	a8b9d7s81
do	b1c7d-7e-1f-1g9h-4i-2j-4l8m8o16t-5x-1
do ?	a6b15
do i	a-14c6d-15e-5h-4m3p3v-9w-12x-8
do not	a4c7
do we	a-3
do you	a-22b-18c-8d-4g-3k7l18m-1
doctor	b4n57
doe	a-21b-6c1d-7e-5f-7h-3l25n-4x-5
doe the	a-2l1
doesnt	b10f8g-3m-18o2
doesnt matter	b4c6
dog	b14c14d4m2p1
doing	c-13
dollar	a1
done	a9b15c10l-2u25
dont	a16b10c15e-15g22h5i15l-18m10n8o17t-7
dont know	a3b1c5d-7e-1i8
dont mind	a-6
dont think	c2o3
dont want	b11
door	a3c9f7p21x-7
down	b4c-1f4l-12m-6p11x4
dr	a-2l6
drawer	o4
dress	a1b19f13x26
driv	a11
driver	a4d6e2p1
driver left	b2
drop	b-10c-2f5p7
drov	c-7
due	f15x12
dying	a-13k2
dying to	a-7
each	b-1
each @span	b-1
early	a-8b-2
egg	a3b1c6
eleven	b4
else	g9m2o3u1
elsewher	u5
email	a5b7l-8m8o-8v8x-9
emergency	p2
empty	b7c14
end	a7d-8e2g5m3u5v-3
end of	a-2b-6
engineer	b2w2
enjoy	a4b11c4d12
euro	b-7e6
even	b5c6g8l-2m9
ever	a-13k15
every	a19b5c8d4e10f-2l-8m12p-11q6s6t40u11
every @span	b3
everybody	a6b3
everyon	c13o12
everyth	b10c12e-4f3o22
everywher	t7
exam	b2x29
expect	a5h17
expir	a7c5e2m2
explain	a-2d3i17j9
export	c-3
f	c1
face	b11
facebook	t4
fail	a6b6
fair	a-2
fall	n3
family	a2
father	a-7e-2o1
fault	c-1
feb	a1
fee	c1u11
feel	a6b1c-7d-5f23l-10n1p9
fell	c-3p4
fi	b1
file	b1
filed	c8
filter	a-5
final	a-2e-3k5
find	c3m1o13
find out	p1
find the	a-3b-2
fine	a-2b-27c-24h2m-5
finish	c9
fire	a-1c2p22
first	b3c-11d-4h8k19l-9p-3x10
first @contact	a-4b-4
fit	a-21b-13k1
five	c11d13v5w13
fix	a-2
fixed	b-11c-1j4
flat	b7e-6p6x3
floor	c9m-6n6p14
flower	m21
fly	f6x8
follow	b-11
follower	t7
food	a1b14c2m6
for	a-5b-1c1e-3f-7g9h2i-2j4l4m12n-3p-26q-3s1v-7x9
for 0	b-8e6x-4
for @monthname	a-1
for @num	m-2x-9
for a	c-3f-1l4n-3s22v-1w1
for it	b1
for my	c-7d-6o-4x5
for that	a10b2h2
for the	a-2b-7c4k4m1r6u-13x1
form	a-2e2f-9i2l2p-11v7
found	a-7c5j15p1
found the	b-3
four	v2
fourteen	b6
fourth	a2b5
fraud	c5
free	m-5n10p6
friday	a6f13x10
fridg	e6
friend	m1
from	d-4e-5f4g4i6m10q-2u2x2
from 0	a-1b-7f-2
from the	b-1o3
from you	c-1f3
from your	p11
front	c1
front of	b8c1d1
full	c1
funeral	c11m7
fuss	c-4
garag	o1
gas	a1b10c18p19
gate	a8b5
gave	a16f12
gb	a-2b-5
get	a10b4c1e4f9l-9m1p3q9w-4x9
get it	c-5
get me	c3
get the	c18
get this	b4
gift	a-8l11
girl	b9n1
give	d1e-1
glass	a-7
glov	a-2
go	a4b11c10m1q4u17v-7
god	p1
goe	a6b11c18f13p4t6
going	a10b14c5d2e5g3l-8o6p3t21v4w8
going to	a11b9d2t11
gone	a19b8c19e-1g8h16l-13m19
gone @num	b-8
good	a-13b-14c-14d-4e-6g-4l2m-11o-3p-1x-7
good even	a1
good morn	a-3l10
goodby	o1
googl	b11d15t40
got	a3b3f7h1l-3n2p6t5
got the	a-5b-1
got to	a1b1c2
grandson	b-3
green	a-6
grey	a-3
group	t24
guarante	h5
guess	a6h3
guest	x3
gut	h2
guy	a-10b-9c-5d-2k18
gym	c2
h	a-2
had	a14b1c2g6h11l-18m7n7o-3x-9
had a	n6p-2
had the	b6c8
had to	e9
haha	a-1
half	a13b4c-4h10m-4p12
hall	x2
hand	a-3b3c7n2p3
handl	a-1
hang	c11p1
happen	a-1b-3l8
happy	a-17b-19c-13d-3l1
happy to	a-9l2
hard	a3c-11h3l-1
has	b-4c2d-3f11h-1i7n2o-3p10r5u-3w1
has a	b-1
has no	a-4
has stop	p3
has the	c4
has to	b5c9g4m11
hasnt	a9c-9f9l-6m-2
have	a4c6d1f3g3i2l-1m3n-2o8p-1q-7r18s5u-1v2
have 0	a-4
have @wrote	b8v8
have a	a-5b-1c-4l1
have been	m2
have the	b17c8g3m7
have to	a9l-2o1
havent	b9e-3f2
he	b1c11d-5e-3f7g7i-9l-2m14n1p28t-6u-19w-9x-3
he 0	m-4
he not	o2
he was	b3c10f-2g24m36p-2
head	c7
headach	p7
health	a-3
hear	a7e6l-8p7r5
heard	b-1
heart	m2n5p3
heat	d4m-1
hed	b2g20m26
hed have	m6
held	a1
hell	b2c7
hello	a-6b-2c-10d-10l8m-5x-8
help	a8b6l-9p7x4
her	a8b23c19e-15g23l-5m39n1o9p1u-2v-1w-3x5
her @kin	a6
here	b1c9f13h-20n-1o12p4w2x1
hey	a-3b-2l1m2
hi	a-13b-6c-9d-8e-5h-5j-2k-2l15o-1p-4
hi can	b2c10m2
hi the	a2
hi ther	a-1
him	a10b13c19e-15f1g18l-17m24n4p14
hing	a-3
hip	n34
his	b9c23d-3e-20f-6g33i-10j5m45p5w-8x-5
his @kin	b-2
his name	b1m1
his own	b-2
hiss	b2p3
hiya	a-5b-8c-4l5
hm	a4
hmm	a3
hold	a18b7e16l-2v4w26
holder	c1m7
holiday	a-6
home	b6c9g9m4n17o13
honest	b-4c-4d-7h22
hope	a2c14d13p-1q26
hoped	a10b-6h35
hoping	a1
hospic	m7
hospital	b-12f-5m10p-15
hot	p11
hour	a8b10c3f6l-1n6p6x4
hous	b4c9e-1l-1o8x10
how	a-4b4d2e-4f-4g2h-1l7m4
how do	f-8m1
how much	a-2
hrs	w3
human	a1b3
hundr	c3
hurry	a-10l2
hurt	b2
husband	c2e-1m3n7
i	a2b3c1d-2f4g2i13k-3l-2m6n5o2t-7x-1
i @wrote	b6d5e2g-13m-7p2v32
i am	b20c6p6w4
i be	a2
i bought	a-10l8
i bring	a-1
i cancel	a-2
i cant	a4b16c5d-5f12m9n7p-12x14
i did	a3b1o2v10
i do	a11b2e-1f3l-1o1
i dont	b8d-2f11l-1o10x11
i feel	b6c-3
i get	b-14
i got	a2i2
i had	m9
i have	a3b10c2e3h-6n-1v10x6
i havent	b1
i hope	c10q8
i keep	b1c1f1o15
i know	b4c4e-1g13m12q5
i look	o1
i mean	c2o1
i miss	x3
i need	b1f4x9
i never	a-2c-10
i order	a-2b2c-4
i paid	a7b5
i pay	d10
i ring	b9p4
i say	b3
i see	b-3
i sent	a2
i should	a1
i still	e-1m4
i suppos	a14h1m5
i think	b-5e-7h1
i took	b3p2
i tried	a-6
i want	c3d13f-3x-3
i was	a-4b-11c-9e1j9p-2
i went	c2
i will	c5
i wont	o9
id	b-12c-1d-2f-5g4h2m4p-3
id like	a-5c5l12m5
if	a-10b-6d-3e-6f2h-10l10n-3o10q3
if i	x3
if it	a-2m2
if my	a-3
if the	x11
if they	o1
ill	a5b7c1d8f-2h11m-1p1q28r8t11u18v3
ill come	c1p1
im	a8b12c6d2e-3f3h-2i19j-7l-6n11o9q-6u12v7x3
im 0	a-6b-4
im a	b-9c-5
im afraid	b-3
im home	a-4b-2
im in	f3
im not	a6b16c10d4e-1m1o3
im shak	c2
im tel	c4o3
im writ	b-4
in	a-3c2d2e-1f3g-1h-7j1k2l1n4o2p2r3u-2x5
in 0	c-5f6
in 00	a-15b-20c-10l7
in @monthname	a11b5c-3e4h3m7p-4v1w3
in @num	c-5
in a	a8b3q1v3
in front	a1b8c2
in it	a8b14c4f5n9p16
in my	c2d6e-8v5
in that	b4c8p1
in the	a-3b-3c2d-1f-1h1l2m1n-1p4r-1x-5
in ther	a3
in writ	a4b9
in your	a-13b-1c1l1o5x-7
includ	a-5b-8c-1
insid	p6
instead	a-2b-10
insulin	b6c4f5n1p9
insuranc	g3o11
internet	e5
interview	x7
invoic	a-8b-13c-7f-7i2l6x-2
ireland	a-3
is	a-2b-1d-3e2f8g-5h-12i6j-7k-6l2m-4o-1p6t-7u-12v5w7x2
is 00	a-2
is @weekday	a5b13x25
is a	b-5
is attach	a-2
is empty	c7
is going	a1b11c1d2t2
is gone	b2
is in	a34b24c11f17l-14n11x9
is it	a-1f2i-4l6
is my	a-2b3e-5
is not	a1e8
is on	b7c14e-9f7m3x15
is out	a-3l1
is still	b7
is stuck	a-1
is that	a-1b-5i20
is the	a-18b-5c-6e-4f-3h-2l14
is ther	a-12f-2h12i-16l13m9n7p-3v-2
is to	a-2
is with	c2
isnt	a16b7d-6e6f14l-9x13
it	a6c3d2e1f6g5i4l-10m5p3r3s3v1w-5x5
it ?	a11b5c3l-1x6
it @weekday	w2
it a	a8c-14e6h2l-1
it after	o4
it and	a-2f-7p2x-2
it back	a2b7c2d1m2s7
it be	x7
it doesnt	a9
it for	x6
it in	f-4p3v3
it is	a7b8e3l-1m2w15
it isnt	c-11e1
it keep	b1
it my	b11f12x3
it not	c-4
it now	b1c-4
it on	a-4b3m6
it past	c1
it say	b-1
it still	a-3
it the	a1b17f1r5w9x10
it to	a-6f-2n-2
it up	a-5
it was	a2e-3h8x7
it with	a1b3
it work	a-7b-8
itd	c2
its	a4b12e3l-1v7
ive	a11b3c-1e2f11h-5i13j-11l-7m-1n6o18s3t6u7v10w5x3
ive @wrote	b14c11m3o5s3v4
ive a	d7t5
ive got	a-5c2d2t14
ive had	c-1
ive read	b-3i1
january	b1
job	b6
judg	r5
july	w3
june	b1
just	c2d-12f6g12j1m15o16p-7r-3x-1
just a	b-9
just curious	a-1
just the	a1
just to	a-2b-7
k	c3d4e-7t9
keep	a7b13c10f1g14h-10l-2m16o9
keep the	a-1
kettl	a-15b-12l8
key	a-21b-6l11p1x-1
kid	b8c16e-8f14n-1o1p19x12
kid in	p4
kill	b-7e1
killer	a-2
kind	o6
kinda	a16h2
kindly	d-6g8l1m13
kiss	a-8b-2
kitchen	c3w8
knee	a-5n13
know	c4d-1e-2f1o3p2u-10v-7
know what	a2i6l-1
know wher	p8
know which	c3
label	n1p10
lad	a-1j4
lady	a-9b-14j10p7v1
lamp	a-9
land	a-6b-14
landlord	b6f4m-1x13
lane	p3
last	c3d-10e1g11k4l-1m4o5p3v12
last @span	b-11e7w-2
last night	b1c8p11
late	b-6c-14p-1
laugh	b-3f-5k7
lawyer	a-10l4
lay	c2
lean	p3
lean on	p3
least	a3
leav	a4b10u21
leav the	b1
leed	b-5
left	a8b3c2e4m-5o18v3w3x7
leg	n14
legal	r14
legend	a-13b-5
less	b-3
let	a9b10d2e-2m6
let down	h1
letter	a4c3p-7r11
lid	b-5
life	a1c14o12
lifetim	b2
lift	b4e1f2m-7n20p16
light	b-22e2l5p13x-6
light and	p1
like	a-1b-4c-7d-1f-4k2m1n3p-3r-2x-5
like a	a-1b-8c-2h2
like it	a2
like to	a-25b-10c-3d-11e-5l24v-1
line	a5b6c19f1l-3p1u3
line say	c1
link	b10
lip	a5b12c18f24n33p21
lip are	c4n6p10
list	c2
littl	a19b-1c24e-7f13l-12n2q21x-5
live	a4b11m-5p19
lived	m4
loan	c8o7
lock	a18b24c24f38l-8m-1o10p39
log	b-1e5
log in	c-7
lol	b-25c-1e3o2
look	a15f3h8i4l-11o12p-9
look at	b10c11o18
lose	a5b11x3
lost	a8c9f-6g17l-11m6o6p-4
lost the	b9c3o1
lot	b10c6o4u27
love	b-3c-7k4
love it	a-1
lovely	b-1c-11f-3h11m-3
loyalty	a5
lund	a-4
m	b-11
machin	b-3c3e2n1p2x-2
madam	a-6
made	a-12b-1j1m2
made a	a-2
mail	v7
make	a2f1m1x-3
make a	c-3
make it	a4c8m4
making	a2f13p1
man	b18f1m-8o-1p12
many	a-5l2
march	a5b1l-2v3w1
maria	a-2
mark	a7b2
matter	c15o14
may	l5
me	a5b6c-1d9e3h-6i9l-10o1u3v2
me 0	e5
me a	a12
me again	a-5v13
me down	b-1
me for	a5b3
me in	b-2
me to	a15b12c15
meal	a2b1c1
mean	b3i19l-15o1
meant	a2b2l-5m-8
meant to	a10m-5
meh	a3
member	a3b1
membership	l1m1
merci	a-9j6
messag	b2c-2d-1
meter	a-12m-1
mi	a1b5
middl	e1
midnight	b1x5
might	a2u2
mile	a1
min	a1w8
mind	b-7h9
minus	c2p3
minut	b-8c-15e1g-10j24l-1m-13v-1w-3
miss	c-5h13x5
mode	a-2k6
monday	e9h-14m-1v27
money	a11b17c10d9e-5l-5m-6q2s20w3x8
money back	b-1
monitor	p3
monoxid	c5p8
month	a-10c-8e-6i3l3u24w-7x-8
more	a13c16g4h8l-4m4v10
more @contact	b5c1
morn	h-1o-7p3v-6
mother	a10b8c9d13k-1l-3m14
move	a-5
moved	c-7e10m-5u8
moving	a-1b-1l1u17
mr	f-1g2m14
mrs	m6
much	c-4
mum	b4m5n9
murder	b-5
music	a3w4
my	b3c-5d5f12g-15h-2i-1j3m-11n2p7r14u4w1x9
my 0	a9b6c6
my @company	s14
my @contact	c-3v4
my @kin	b-4d-2h2m-6o17s-1w-4
my @num	p9
my @ordinal	w3
my account	a11b2u4
my best	c2m2
my card	c-1f6
my english	c1
my father	c2
my kid	c10p2
my late	c-5m3
my littl	p5
my money	c5d1
my mother	b1c6
my name	a1b9
my number	u1
my old	b-4
my order	b-1e1
my own	b3c10
my phon	a-2b-8l6
my sister	x3
my son	m1x2
my toddler	c3p5
myself	b6
n	a8b11c1
name	a8b5c10f-9g12m17x-3
name is	a-1
name on	a-1
nan	m7
nd	a1m2w5
need	a-15b-6c8d-30e-9g20h-17i-4l12m22n2u-5v-7w-4x4
need the	m2o-1x1
need to	c15f1p3
neighbour	a-4b-13e9m-1x-4
nervous	b-10f25
never	i5j1m-2u11
new	a-2b-16c-15d-8e8g-10h1k1m-11o-3v-3
new ?	a4
new one	c-2
next	n2v3
nice	a10b-3h22l-4m-5
nicely	b3
night	a3c7f1i-1n11o17p1u-2
nine	c4w7
no	a16b8c4e9f1g5h2j-6k-8l-9m3n7o6q-9v2w16x8
no @contact	a3
no hurry	a-8
no more	c4m1
no need	o2
nobody	a25b33c18g9j-1l-5o13w9
none	a7b3c9m7
none of	m2
noon	b8c7x15
normal	a-11b-8c-6
not	a13b5c-2e2f3g5h10i2j-1k-9l-11m2o10w1x3
not angry	a7
not asking	c3
not the	b-6
not to	b8m2
note	a-15b-1o4
noth	a5b-4e9f2l-8m-11w19
notic	a1b3e-1f4u3
now	a18b13c5d-3e8g7i1l-16m8n2o-10p11u8v6w14
now and	a-3b-3
now so	a-3
now the	a1
number	b1c11d-3f2h-5l3m9p18v1w2x-2
number 0	b4
nurs	p-1
nursery	a4m1p5
nut	b4c18f10n21p29
nut free	b2c2n7p11
oblig	a-2
oblig if	c1
of	a5b6c7d4g1j-6m8p1q9r12t5x2
of 0	a-10c-6l6m-4p-1
of @num	a-11
of a	e8
of it	c6o2
of me	b-3
of my	b6c-4e-1p-4x4
of the	a-5b-8h2l2m-2v6x-3
of this	c1
of us	a-3c-2
of you	q12
off	a6b11c14f9g5h2i-11l-4m6p26r2w-4
off the	a8b11g3m1p3
off with	b4o11
offic	a-8c17l9
oh	a1d10
ok	a-1
old	a-14b-26c-8d-3k1l7m-5n-6o-3p15w-6
omg	a-11b-10
on	a-1c4g4h-3i-3m5p4s-1v-1w4x-1
on 0	b-2c-4f7w3x8
on @weekday	a1c-9f1n1o-10p-14w-3
on a	c1e1m-1n9p1
on googl	b1t6
on hold	w16
on it	b18c14m2p2
on me	a-2
on my	b4c4
on the	a1b1c4d1g6l1m4p8r-2w2
on what	a-1
on your	b-4c-5d-5
once	a5c-5e15
one	a1b1f-6g2h5i11j2k2l-5m7o-5u-1x-7
one ?	b-2
one @span	b-4
one and	p1
one in	a-12b-4l1
one is	a5
one star	b2
one who	b1
only	c6d-21e-3f7g13i3k-5l1m15o9v-15w-5x4
only one	b3
op	n8
open	a-1b5c6p18
operation	x3
option	a5
or	a-8b-7c-5d7e-9f-7g-3h-20i32j-15k-7l8m-13n-7o-2p-1q19s3
or i	b5
or is	a-3
or must	a-2
order	a-3b-6c2d-6g7j-3l7m12u-2v-2
original	a-2
other	a14b11c-1e5l-7p5u15
otherwis	a3
our	a-9c-3d-10e-8f2i-15l11o-1r6u1v-11x12
our @kin	a6b2
our @pet	m1
out	a5b1c6e6h4l-6o6p17u10
outsid	b14c18m-2p19
over	c-3e1k2
over the	b1c4
owe	a7b10c2
own	c1
oxygen	c8p14
p	a-3b-1
pack	c-5
page	a6b-7c-9e11p-5x2
paid	b5c-2e5g-1m-4p-6x8
paid for	a3
pain	c3n7
pair	b-1
paper	b-3c5p-2
parcel	a-3c-5l2
parent	a11b12f1
park	a6e7
part	b6d12
party	f-3
pass	b-7c1k12
pass away	a3c1
passport	c-7x9
past	c6
patient	b1
pay	a14b7c5e-1f2g10h-3i2l-7m11w-7
pay for	m1
payment	a-4f12o7p-1
pend	c-1
pendant	p2
peopl	b10m-3o2p1v9x6
per	b7e4
per my	b5
permit	c-1
person	b9c10
pharmacy	c3
phon	c2h-7k-4v6
phon died	a-14l13
phon to	c2
photo	a9b9h2j-1l-2m8p-2t5x4
photograph	b2
piano	a-3
pick	b6c12p1
pick up	p8
pictur	b-10c-1f-3h11
pill	n-2o2
pity	a7h13
plac	b-2
plan	a-7l9p-1
plant	h8
pleas	a-14b-2c7d-29e-2f3g20h-31j-8l16m24q-13r-7s-16t-25u-1v-8w-13x-2
pleas cancel	c5
pleas could	m2
pleas dont	m7
pleas help	a2
pleas i	b2
pleas send	a-6b-4l6
pleas stop	g1m3
pleas tell	c-5f5x8
pls	b3m2x6
plug	p20
pm	f5x2
po	b1
point	o21
polic	c17p14r9
policy	a-3b2c9g1m1
polish	b-4
port	u12
portal	b2f11x5
possibl	a-10c5l13m1
post	a1c5e2t25
pram	a4b14
pregnancy	b1
pregnant	n2
press	a16b-7f4i23l-5
pric	b-2u12
print	b-10
printer	a-11b-16l11
probab	a8b-14f22
probat	c-1
problem	a-19b-5l9
profil	b1
promis	h7v2w6
proof	c5
purchas	a-9b-4
put	a4c8d4i-4m5n-3p5q15
put it	m5
put the	c-13
question	a-16b-1
queu	b5w5
quick	c2j11
quid	a6
quiet	c3g5m7o2
quot	a-14c-7l15
quot for	a-4
rang	a-9b-2
rather	b-6h9
rather than	a-8
rd	v6
re	m2
read	a8b10c4d13q19v9x1
reader	b1
really	a21b17c-5l-2
reason	o5
receiv	b-9c-6l-3
record	a-1c6
red	a-3p5
ref	b4
refund	b1c1h-11o6s8v1w16
regard	a-18b-14c-8f-3l15
remot	b-3e8
renewal	c-1u9
rent	b14
repair	c-2
reply	a12b15d6v25
report	a-9c-10l4m-6
reset	e18
resolv	b10
respect	a-6
rest	b2c2m7
restart	a-9b-5
restaurant	b2
result	f9n6
return	a-3c8f-1g6l6m14
return the	b2c14g1m9
revers	s26
review	b9t57
right	b-4c-6e8i18
right now	c4f2
ring	a12b19c22f9g18m20p6v6x3
ring it	m1
rip	a3
roof	c1
room	n1
rose	a3h2
rotten	c4
round	g4m20
router	e9
row	a-7
rude	c-5
run	a-9b-5l7p6
run a	a-1
rush	c5m2
s	c1
sad	c-2h46
safe	f6
said	a4c-5h6m-8n5p-2
same	a2b3c-8d-2e9f-2i17l-4o-4v31
sat	f-1m-7o6p-2w12
saturday	f7m3o-1p-2w-1x3
save	a3
saving	b6c10
saw	p12
say	a8b-2c-7d-19f12g-3i37j1k-2l-13m-4n9o-8r-3t-12u-10w-5x9
say 0	b-3c5p9
say ask	b3
say deliver	a1
say i	c-1
say im	a2
say it	b6
say no	b-3
saying	a9f10
scan	a-2n25
scar	b4p2
school	x12
scratch	c-1
scream	k5
screen	c-4
script	c1
search	a4
seat	a9c3m8
second	a-18b-25c-15m-1o-1v-6
see	c8f1i1o3q13w-6x-3
see the	a1
see you	c4r2
seed	b-3
seen	c-2
seller	b2
send	a-2e4f-1i-6l8n1p11s-4v3
send me	d1
send the	a-2
sent	a8c-3e3f11v18x7
serial	a-1
servic	b18c9g9m18
set	a-16b-17
set up	a-2
seven	a1c11
seventh	c1
shad	b-2
shak	b1c1
shall	a9b5d17
sham	a16h9
shar	p4
she	b4c13d-4e-15f9g14i-8m16n6p18u-2v-11w-5
she @num	p1
she is	m2
she was	a3b6c14g22m32
shed	g9m19
shift	b-11
ship	a-2
ship to	a-1
shop	u2
should	d-6f13l2p18
should i	f7p6
show	b-3d-2g-1i2m-7x8
shut	c8
sick	p5
side	f4
sign	b-7
sinc	a5b7c-6d-2e8g3l-4m2p1u4w21
sinc 0	a8
sinc 00	a-4b-6c-4
sinc @weekday	p5
sinc morn	a3
sinc the	c3m2n2
singl	c9m5
singl one	c2
sir	a-7b-1l2
sister	a-2o8p-4
sit	a4b4
sit in	b2
six	a-6l1x6
size	a-14b-6l5
sleep	a14b11c2l-2p11w1
sleep on	a1
slept	b6c-6
slight	a19b-21f14l-2
slow	a2e2
small	a8m1
smart	p1
smart lock	c2
smell	a17c21f28p32
smell of	a3c7p2
smok	p3
so	f-3g3n4o15p-3
so i	a-4b-17c-1
so much	a2b3
so the	a10b2
socket	p1
sofa	h2
sold	m-2o2x3
somebody	a26b19c4f5l-15o4v5
somebody to	c2
someon	a11b24c14e-3f17l-3o5p28v2
someon with	c1
someth	a9f4h1l-4m-10n1o7p4
somewher	c-2
son	a4b3c5f3m8n10
soon	o3
sorry	b-5c3d-1e-13f3i10k-2o10v7
sorry to	f7
sort	a-5b-5c-5j28l-10
soup	a5h6
spar	a-10b-6
spark	p5
st	b-2
stair	f10n5p2
stand	b11
star	a-3b-2e-4j4l-4t41
start	b-8c-4f9
start to	a1
statement	b-1
stay	a-18b-9c-13d-16j17
stick	b-3
still	a17b1c-5d-9e20g9h-1i-2l-7m16o-1p-12u-8v23w23x-1
still say	a-4
stock	a-5l2
ston	a3m4
stood	a5b12c5
stop	a21b19c27d-8e-2f6g28j-3l-13m23n1o12p20w-7x-2
stop the	a5b11c11g10m19o6
stor	a-1b-4
straight	c-1
stranger	m1
strok	c-8
stuck in	c2
stupid	a9c6l-1
subscription	b2c21g3m16
sugar	c2
suit	a-2
sum	b2
sunday	l-6m1x3
suppos	a19g3h20l-5m15
sure	b-4f2
survey	a3
swallow	c1p1
swap	a10
swel	c3p14
system	e1
ta	a-13j21
tabl	a-3c-1
tablet	n-3o19p3
tag	a-4
take	c2g6m13o15p-10
take the	o5
taking	b1c10d8p1u2
talk	b1c1
tax	b-1
tbh	a7
tea	b-4c-7
team	a-13
tear	c2
teeth	c2
tel	b8c1o4
tel me	b2
telephon	c2
tell	b8f8l-4m4q6x2
tell me	a8b2c-1o-4p-1w3x6
tell my	b2
tell the	m2
tell your	q10
templat	a-7b-1
ten	a-1b-10c-2e2w10
tent	e1
term	a-3
test	a-3
text	a8c15
th	a2b3f2k-3p-6v10w10x12
th ?	a-8
th and	c-12m-5
th i	v3
than	a3h12l-2m-2o24
than the	a2
than with	c1o6
thank	a-35b-23c-7d-14e-13f-21h-7j57k-12n2p-12u-9v-7w-2x-23
thank for	a3
thank you	a-2c-4d-13f-1g2j1l-1m12
that	a5b4c-4d10f-1h3j6l-15n5p-2q8r3u7v2x3
that it	a-1m-6
that the	b-1m-4
that was	w3
the	a-3b-5d-9e-5f3g7h9k9l1m11n6o9p4q-21s-1u-1v-1w-4
the 0	c1e-2g3m9p-15t-1
the @company	a-3b-10c2f3s1w-10
the @contact	c2o7
the @kin	p7
the @medical	a-1c5g24m22n-4o4x-5
the @ordinal	b10d2v2
the @pet	c2k6m-2o8
the @span	b7f-2w-7
the @weekday	a-2f-1
the account	b11c8m1o18
the back	p6
the balcony	o6
the bank	s3
the bed	a-5
the bill	a6l-1
the boiler	p2
the book	m1
the bridg	c3o23
the car	b15c3
the card	s3
the ceil	b2c1
the charger	p3
the cot	a4b2
the deposit	a1b9f3x1
the differenc	a-2
the doctor	n9
the door	c5p-1
the end	a8g2m11
the filter	a-3
the first	m4
the flat	b7c2f2
the floor	n1
the form	b-2c-1
the garag	o2
the hous	b4c7e-5f17o14x12
the kettl	a-9l3
the kid	f1o5
the lady	a-5b-9c-4
the last	b11c8g4m8
the left	b-10e5
the lid	a-6l5
the life	o4
the loan	o2
the lot	c11
the middl	e1
the money	s7
the new	b-3c-7k6m-2
the night	b5m4
the nurs	m1
the nursery	a1
the old	c-4
the one	b2e-5i5m9
the only	a6b14c1o9
the order	c4
the other	a6h1l-4u6
the paper	c3m2
the pharmacy	c2
the phon	b2d2v3
the plug	p1
the point	o12
the policy	c8o2
the pram	b5c1
the radio	b-2
the rain	d6
the record	c1
the refund	a1b5c8o4
the right	b-3
the ring	c1
the same	c-4g-1i2
the scan	n12
the small	c6m3
the tablet	c-1
the vet	a1b2m8
the voicemail	b2m2
the wall	b1c4p4
the wed	a1
the whol	c-1t2x2
the window	p3
the zip	a1
them	b5c14e-10f6g13l-3m19o1v-3
them ?	f2
them in	c1m1
then	a12b2f-5h12l-4o9p-3v2w6
ther	a8b10c12d-6e-10f11g13i6j-1l-4m13n1o10p13u-1v-3w-9x6
ther a	b2c10d-5f5p12
ther is	c4
ther no	a5f-5m5p-2
therell	m2
therell be	m2
thes	a1p1
they	a16b5c8f11h6l-9m6n3o1p-13x24
they were	a2
theyr	c1x3
theyv	b9c3f10x18
thing	a3l-5
think	a10b2c2e-1f21h2l-2m-8o42u14
think about	o1
think i	o3
third	a13b8e12l-7p1v1
this	a10b13c8d10e2f-1g7h-1l-16m3o5u3v7x-2
this @span	c1g3m11v-6
this is	b6c-6d4p-1v5
this morn	c13e-10f5m4p4
though	a8b-21c-14
thought	b-3c8h18l-7o18
thre	b-2c-2d-2e1o-8v5
threw	b3
through	c10d-1f11m-3p17
through the	f7p16
throw	c1
thursday	b3h-4v18
ticket	b3d-4e6v22
tidy	o2
till	c-8f1m-7
time	a-4b-5c-6d2e2f-10m-2u-4v7
to	f-5g10i-7k-4l2m13o1p-12q3r1u7x-3
to 0	a-9b-3l8
to be	a9b1h7l-4p2
to chang	b-4
to come	c-3
to die	a-2k11
to do	b6m8
to get	b5c2m1
to hear	a7c5
to know	b-7c-5l3
to me	c-4
to my	a-7c-3m-13
to order	a-2
to return	c2
to ring	c6
to say	a-15j22
to the	a-6b-4f-7j4r3x-1
to you	b3
today	a7b8c11d2f4k6l-6m6p14u4v11w15x12
toddler	c6f1p14
together	a-2
told	a5c6d1e-3h4m-3n2p2v1
tom	a-1
tomorrow	a27b38c1f19l-13m8n3o1x46
tonight	a23b34c16e-3f21l-14m-5o26p10t2x33
too	a-1b-1
too ?	k1
took	b4d17h-2m1p2s6v-1
tool	a-2
total	b-1
touch	p1
towel	a-1
track	c-2
trad	a-7b-5
transfer	a2f6
travel	a-10c-6l9
tried	b-6e13
trolley	b2
trustpilot	t2
trying	c-12x1
trying to	c-2
tuesday	a-2c11p7v1x-17
turn	b-2d-3e1u-1
turn up	b-5
twelv	c1
twic	a12c-10e11f3h-6l-6v25x3
twin	a3b4c8m2
two	b-6c-4d-4f2i1l3n3o-9p8q-2v-4w-4
u	b14c31d1e-3g16j5m16o2p-2q24v1
under	f5
understand	i5
unopen	a1b9c16g2m11
unplug	p8
until	b1m-1
up	a4b6c4e5l-4m-1o9p11q1t4u4v1w3
updat	a-2b-8c-15e6k5
upload	e1
upstair	p2
ur	b6c14d7p3q1
us	b9c7f13g11m16n9o-2p13w-8x2
use	a-2l7
used	a4h7m3
used to	h11
useless	b7c10
user	a-1
van	b7x10
version	b-10
version 0	a-1
very	p-2
very quiet	c1
vet	a3b7c3m11n6
video	t13
view	a7h4
visa	b11s34w5x6
voic	b1c2m4
voicemail	b9c18g16m21
wait	a10b12e3l-5m-1w47x7
walk	b1
wall	a4b7c12f4p9
want	b1f-2h-3m3n-4o6v-1
want me	a2
want one	o2
want the	b2
want to	a-22b-20d-8l17
ward	c-2
was	a8b8c5e-3f-12g10h22j16l-12m11o-8q-11u-10w3
was 0	b1m1
was @num	a3c6m3
was @wrote	a3
was a	c-20m-3
was cold	a4
was for	b5c3x8
was in	c5g3m7n4
was meant	m-4
was my	c3m16
was not	a-10
was on	c2
was the	b2c5
wasnt	a3b4h2
water	a1b8c5f5
way	b2c7g3o19
we	a-3b1d-6e-12f-2g9j-5k8l2m9o-18v-10w-7x2
we are	m-2p3
we buri	m1
we get	a-2
we had	b11c8m2
we have	a-6b-6m-4
we lost	b2g3m10
websit	a1b-10c-2
wed	a5b18c7e-7g4h6l-4m7p-2x37
wed like	a-6b-2
wednesday	c9w5
week	a5b7d-1g2i-1m11n6o14p-9v6w6
well	h3l-8u3
went	a15b10c16g5l-16m22o1
went to	c1
were	c4e-11h10m6p5u6v-2
weve	a-1c-1d-3f18u1x20
what	b5c6d1e-2g-1h-7i12k-5p8w1x-2
what do	a5b9f12
what else	b3c1
what happen	a-6l3
what i	a12
what is	c2p6
what my	b-1
what the	a-22b-4l23
what would	a-4
what you	c1
wheel	b-1
wheelchair	n1
when	a-4b-1c-3k8x-10
when i	b-4
when you	c4
wher	a12b6e10h-2l-7p13w13
wher do	a-20b-10l1
wher he	m3
wher is	b8c4
wher my	a9e11
wher the	b4u6
whether	a-14b-4l21
whether the	a-5
which	a-5b-2c-14e-8f-17g-6i20l9m-14o-6
which is	b-4
which one	i11
whistl	a-3b-1
whit	b2p10
who	b8c9d16h-7j3o2p14t16x-3
who do	p3
whoever	a-8c14d2e-6j12k2l-1q18
whol	b1c-2d-5h4k11l-15n-2p-9t7x6
whom	b5
whom ?	b5
why	a21e2f-5i36l-21o10u16
why im	o2
wide	a-2
wife	a1b2c3g1m7o3p-1
wifi	e13
will	b7c10d5e-5f2i-3l2p11q-1r34t6x6
will be	r5
will have	c1
will the	b-2
will you	c-2
window	e1p6w11
winter	a-10
wish	a-12b-7l8
with	a1b1c1d4e-3f-1g1n-1o6t2v-2x5
with a	b1d11q4
with her	m2
with me	c2o6
with my	m-1p11
with the	a-8c2e-1f-3j7k8o2
with us	c5m2
with you	a-11b-1l6
with your	p-2
within	b3
without	a10b10c-2f7x14
woman	b3c4
wont	a16b7c15d-3e2f18g7l-11n18o20p2
wont be	a6b13c5m4
wont let	b-2
wont need	b2c2
word	a13d17i1l-8
work	a-6c-2d-2e3f-4j22k-7m-3p-2
worri	a6c-3f34
worry	f1
worth	b-2
would	a-1b-12c3d-5f-8g15h4i-7j-3l6m9n-1o10p-10x-4
would be	a8m-1
would like	a-10l8
would you	g17m24
wreath	m3
writ	b4c12d4f-8g2m5o6r14t2v22x-10
writ to	c4o2
written	o1
wrong	c-9e8o-2
x	b-4
yall	x3
year	a-12c-4d-1e-25g4h11i-3k10l8m6n-17p-4u25v-19w-39
yes	c-13e3v3
yesterday	c4d-5e4f1m12n5v6
yesterday and	b-9
yet	b-5m4
you	a7b18c14d25e-6f-9g2i-14j6k-2l-7m3n-1o2p4q35r13s17t6u1v10x-4
you @company	c7
you @dumb	c6
you @insult	c1
you @wrote	a-8w4
you and	u6
you are	b4c17
you can	c6
you charg	c-3
you do	c-3
you for	a12b2l-2m2n1
you guy	a-5
you have	m-1
you in	c2
you know	b-3
you need	a3m4
you send	a4
you sent	p3
you ship	a-2
you sinc	a-2
you tell	c1m3
you to	h5
you were	a-7
youd	a1b8d6
youll	b20c14d8m1
young	a-1b-7
your	a-2b7c15d19e-2g-12h-10i-2j11k4l-3m-13n3o4p16q34r11t2u3v1w-2
your @company	a10c3
your @contact	p-3
your @weekday	b-2
your competitor	u5
your fitter	c2
your name	c4
your side	b-2
yourselv	c6
youv	a16b29c17d38e-7l-8m2o16r4v2x8
youv been	o4
yr old	c1
yrs	b6
zip	a11
😂	a-15b-8k24`;
