$ dramatis --structure samples/suez-paris.txt | cut -f 1,2,5-8
first	last	kind	level	conf	why
1	1	other	0	0.60	before the text
3	3	other	0	0.60	before the text
5	5	other	0	0.60	before the text
6	6	other	0	0.60	before the text
8	8	other	0	0.60	before the text
10	10	title	0	0.80	title
12	12	deck	0	0.75	between title and byline
14	14	section	0	0.85	form
16	16	byline	0	0.60	name near the date
18	18	date	0	0.85	form
20	20	other	0	0.60	repeated
22	22	para	0	0.90	run
24	24	para	0	0.90	run
26	26	heading	2	0.70	short line before text
28	28	para	0	0.90	run
30	30	para	0	0.90	run
32	32	para	0	0.90	run
34	34	para	0	0.90	run
36	36	heading	2	0.70	short line before text
38	38	para	0	0.90	run
40	40	para	0	0.90	run
42	42	para	0	0.90	run
44	44	para	0	0.90	run
46	46	heading	2	0.70	short line before text
48	48	para	0	0.90	run
50	50	para	0	0.90	run
52	52	para	0	0.90	run
54	54	heading	2	0.70	short line before text
56	56	para	0	0.90	run
58	58	para	0	0.90	run
60	60	note	0	0.75	who wrote it
62	62	para	0	0.90	run
65	65	para	0	0.90	run
67	68	caption	0	0.80	credit
69	69	teaser	0	0.60	after the end
70	70	teaser	0	0.60	after the end
71	71	teaser	0	0.60	after the end
72	72	teaser	0	0.60	after the end
74	74	teaser	0	0.60	after the end
76	76	teaser	0	0.60	after the end
78	78	teaser	0	0.60	after the end
80	80	teaser	0	0.60	after the end
82	82	nav	0	0.80	label:related
83	83	teaser	0	0.60	after the end
84	84	teaser	0	0.60	after the end
86	86	teaser	0	0.60	after the end
88	88	teaser	0	0.60	after the end
90	90	teaser	0	0.60	after the end
92	92	teaser	0	0.60	after the end
94	94	teaser	0	0.80	label:related
95	95	teaser	0	0.60	after the end
96	96	teaser	0	0.60	after the end
98	98	teaser	0	0.60	after the end
100	100	teaser	0	0.60	after the end
102	102	teaser	0	0.60	after the end
104	104	teaser	0	0.60	after the end
106	106	nav	0	0.80	label:related
107	107	nav	0	0.60	after the end
109	109	nav	0	0.80	label:related
111	111	teaser	0	0.60	after the end
113	113	teaser	1	0.60	after the end
114	114	teaser	1	0.60	after the end
115	115	teaser	1	0.60	after the end
116	116	teaser	1	0.60	after the end
118	118	teaser	0	0.60	after the end
120	120	teaser	0	0.60	after the end
122	122	teaser	0	0.60	after the end
$ dramatis --structure fixtures/menu.txt
first	last	byte	end	kind	level	conf	why	text
1	1	0	15	para	0	0.90	run	Skip to content
3	3	17	24	para	0	0.90	run	Sign in
4	4	25	35	para	0	0.90	run	Basket (0)
6	6	37	41	para	0	0.90	run	Home
7	7	42	46	para	0	0.90	run	News
8	8	53	60	item	1	0.90	marked	Harbour
9	9	67	74	item	1	0.90	marked	Weather
10	10	81	86	item	1	0.90	marked	Tides
11	11	87	94	para	0	0.90	run	Opinion
12	12	95	100	para	0	0.90	run	Sport
13	13	107	113	item	1	0.90	marked	Rowing
14	14	120	127	item	1	0.90	marked	Sailing
15	15	134	139	item	1	0.90	marked	Chess
16	16	140	147	para	0	0.90	run	Culture
17	17	148	156	para	0	0.90	run	Podcasts
19	19	158	164	para	0	0.90	run	Search
20	20	165	201	para	0	0.90	run	Popular searches: tides, ferry, jobs
22	22	203	212	para	0	0.90	run	Subscribe
23	23	213	227	para	0	0.90	run	Give as a gift
24	24	228	232	para	0	0.90	run	Apps
26	26	234	243	para	0	0.90	run	Follow us
27	27	244	252	para	0	0.90	run	Facebook
28	28	253	262	para	0	0.90	run	Instagram
29	29	263	266	para	0	0.90	run	RSS
31	31	268	276	para	0	0.90	run	About us
32	32	277	284	para	0	0.90	run	Contact
33	33	285	289	para	0	0.90	run	Jobs
34	34	290	299	para	0	0.90	run	Advertise
35	35	300	312	para	0	0.90	run	Terms of use
36	36	313	320	para	0	0.90	run	Privacy
37	37	321	336	para	0	0.90	run	Cookie settings
39	39	338	362	para	0	0.90	run	© 2023 The Quay Gazette
$ dramatis --structure --whole fixtures/menu.txt
first	last	byte	end	kind	level	conf	why	text
1	1	0	15	para	0	0.90	run	Skip to content
3	3	17	24	para	0	0.90	run	Sign in
4	4	25	35	para	0	0.90	run	Basket (0)
6	6	37	41	para	0	0.90	run	Home
7	7	42	46	para	0	0.90	run	News
8	8	53	60	item	1	0.90	marked	Harbour
9	9	67	74	item	1	0.90	marked	Weather
10	10	81	86	item	1	0.90	marked	Tides
11	11	87	94	para	0	0.90	run	Opinion
12	12	95	100	para	0	0.90	run	Sport
13	13	107	113	item	1	0.90	marked	Rowing
14	14	120	127	item	1	0.90	marked	Sailing
15	15	134	139	item	1	0.90	marked	Chess
16	16	140	147	para	0	0.90	run	Culture
17	17	148	156	para	0	0.90	run	Podcasts
19	19	158	164	para	0	0.90	run	Search
20	20	165	201	para	0	0.90	run	Popular searches: tides, ferry, jobs
22	22	203	212	para	0	0.90	run	Subscribe
23	23	213	227	para	0	0.90	run	Give as a gift
24	24	228	232	para	0	0.90	run	Apps
26	26	234	243	para	0	0.90	run	Follow us
27	27	244	252	para	0	0.90	run	Facebook
28	28	253	262	para	0	0.90	run	Instagram
29	29	263	266	para	0	0.90	run	RSS
31	31	268	276	para	0	0.90	run	About us
32	32	277	284	para	0	0.90	run	Contact
33	33	285	289	para	0	0.90	run	Jobs
34	34	290	299	para	0	0.90	run	Advertise
35	35	300	312	para	0	0.90	run	Terms of use
36	36	313	320	para	0	0.90	run	Privacy
37	37	321	336	para	0	0.90	run	Cookie settings
39	39	338	362	para	0	0.90	run	© 2023 The Quay Gazette
$ dramatis --structure fixtures/interview.txt | cut -f 1-8
first	last	byte	end	kind	level	conf	why
1	1	0	29	title	0	0.80	title
3	3	31	171	deck	0	0.75	between title and byline
5	5	173	199	byline	0	0.60	name near the date
6	6	200	217	date	0	0.85	form
8	8	219	360	para	0	0.90	run
10	10	362	408	para	0	0.90	run
12	12	410	525	para	0	0.90	run
14	14	527	573	para	0	0.90	run
16	16	575	685	para	0	0.90	run
18	18	687	736	para	0	0.90	run
20	20	738	852	para	0	0.90	run
22	22	854	892	para	0	0.90	run
24	24	894	1067	para	0	0.90	run
26	26	1069	1083	para	0	0.90	run
28	28	1085	1139	para	0	0.90	run
30	30	1141	1155	heading	2	0.70	short line before text
32	32	1157	1196	para	0	0.90	run
34	34	1198	1281	para	0	0.90	run
36	36	1283	1375	note	0	0.80	label:note
$ dramatis --structure fixtures/verse.txt
first	last	byte	end	kind	level	conf	why	text
1	1	0	23	title	0	0.80	title	Inventory of a Frontier
3	3	25	36	byline	0	0.85	form	by Oda Wren
5	8	38	185	verse	0	0.60	line of a stanza	One hut, its paint the green of argument,\none bench that neither ministry will mend,\none river, with its mind on other things,\ntwo flags, one wind.
10	13	187	325	verse	0	0.60	line of a stanza	One soldier counting swallows in a book\nthe other soldier has agreed to sign:\nso many going over, by the look\nof it, no visa, and in line.
15	18	327	465	verse	0	0.60	line of a stanza	One map, a fold exactly where we stand;\none kettle, which is on.\nOne word for here. Another word for land.\nA third, for when we’re gone.
$ dramatis --structure --format=json fixtures/brief.txt
{"path":"fixtures/brief.txt","blocks":[{"first":1,"last":1,"byte":0,"end":235,"kind":"para","level":0,"conf":0.90,"why":"run","text":"LISBON – Portugal will reopen the consulate in Macau that it closed for repairs in 2019, the Foreign Ministry said on Monday. Consul Rita Noronha told reporters that the clock above the door had been repaired too, and was still slow."}]}
