# needs cmark libyaml
$ dramatis --structure fixtures/ferry.md
first	last	byte	end	kind	level	conf	why	text
1	16	0	385	other	0	0.95	front matter	--- title: The last ferry to Sandholm description: > For ninety years a boat tied the island to the coast. In March the council let it go. authors: - name: Ida Strand mail: ida@example.org - Tom Aske date: 2023-03-14T06:30:00+01:00 lastmod: 2023-03-16 lang: en_GB publication: The Quay Gazette canonical: https://example.org/2023/sandholm-ferry tags: [ferries, islands] ---
18	18	389	415	title	0	0.95	first heading	The last ferry to Sandholm
-1	-1	162	211	byline	0	0.90	front matter	Ida Strand, Tom Aske
-1	-1	218	229	date	0	0.90	front matter	2023-03-14, updated 2023-03-16
20	23	418	699	para	0	0.95	paragraph	Sandholm, Norway — On the morning of 14 March the Borgny II left the pier at Sandholm for the last time. Norway's Ministry of Transport had paid for the crossing since 1933; the county council will not.
25	27	703	758	quote	1	0.95	quote	We were told in a letter of three lines. Nobody came.
28	29	765	808	quote	2	0.95	quote	Dear resident, ... the route is closed.
31	31	812	851	caption	0	0.95	picture	The Borgny II at the pier in February
33	34	870	883	heading	2	0.95	heading	What it costs
36	37	901	925	table	0	0.95	table	Year\tPassengers\tCost
38	38	971	996	table	0	0.95	table	2012\t41,000\t3.1 m
39	39	1006	1043	table	0	0.95	table	2022\t9,400\t4.8 m | est.
41	41	1049	1082	para	0	0.95	paragraph	The council had three offers[^1]:
43	43	1084	1126	item	1	0.95	list	1. keep the boat, at AT&T-like prices;
44	45	1127	1161	item	1	0.95	list	2. a smaller boat, twice a day;
46	46	1162	1191	item	1	0.95	list	3. a bus over the new bridge.
48	50	1196	1224	item	1	0.95	list	It would take fifty minutes.
52	52	1233	1271	item	1	0.95	list	Germany and Denmark lent boats before,
53	53	1274	1304	item	1	0.95	list	and Denmark would do so again:
54	54	1309	1323	item	2	0.95	list	in summer, and
55	55	1328	1339	item	2	0.95	list	on Sundays.
57	57	1341	1378	para	0	0.95	paragraph	The timetable on the pier still reads
59	63	1388	1428	code	0	0.95	code	Sandholm   07:10\n\n  Coast    07:40\tdaily
65	67	1457	1517	para	0	0.95	HTML	Residents meet the council on 22 March at the school.
69	69	1530	1571	other	0	0.90	not shown by Markdown	<!-- picture desk: crop the left side -->
71	71	1573	1585	para	0	0.95	paragraph	No boat now,
72	72	1587	1604	para	0	0.95	paragraph	no bell at seven,
73	73	1606	1621	para	0	0.95	paragraph	only the gulls.
75	75	1623	1677	note	0	0.95	footnote	[^1]: Minutes of the county council, 28 February 2023.
76	76	1678	1710	note	0	0.95	footnote	[^2]: The bridge opened in 2021.
78	78	1712	1752	other	0	0.90	not shown by Markdown	[ministry]: https://example.org/ministry
$ dramatis --list --format=json fixtures/ferry.md fixtures/toml.md
{"path":"fixtures/ferry.md","title":"The last ferry to Sandholm","date":"2023-03-14","site":"The Quay Gazette","words":183,"actors":"Sandholm:4, Norway:2, Borgny II:2, Denmark:2, Ida Strand:1","status":"unread"}
{"path":"fixtures/toml.md","title":"Harbour news","date":"2023-03-14","site":"","words":11,"actors":"Ida Strand:1, Tom Aske:1, Norway:1","status":"unread"}
$ dramatis --text=60 fixtures/ferry.md
The last ferry to Sandholm

Ida Strand, Tom Aske

2023-03-14, updated 2023-03-16

Sandholm, Norway — On the morning of 14 March the Borgny II
left the pier at Sandholm for the last time. Norway's
Ministry of Transport had paid for the crossing since 1933;
the county council will not.

We were told in a letter of three lines. Nobody came.

Dear resident, ... the route is closed.

The Borgny II at the pier in February

What it costs

Year │ Passengers │ Cost
2012 │ 41,000     │ 3.1 m
2022 │ 9,400      │ 4.8 m | est.

The council had three offers[^1]:

1. keep the boat, at AT&T-like prices;
2. a smaller boat, twice a day;
3. a bus over the new bridge.
It would take fifty minutes.

Germany and Denmark lent boats before,
and Denmark would do so again:
in summer, and
on Sundays.

The timetable on the pier still reads

Sandholm   07:10

  Coast    07:40	daily

Residents meet the council on 22 March at the school.

No boat now,
no bell at seven,
only the gulls.

[^1]: Minutes of the county council, 28 February 2023.

[^2]: The bridge opened in 2021.
$ dramatis --mentions fixtures/ferry.md | cut -f 2-5,7,8
start	end	actor	kind	surface	line
407	415	Sandholm	place	Sandholm	18
162	172	Ida Strand	person	Ida Strand	-1
203	211	Tom Aske	person	Tom Aske	-1
418	426	Sandholm	place	Sandholm	20
428	434	Norway	country	Norway	20
477	486	Borgny II	person	Borgny II	20
506	514	Sandholm	place	Sandholm	21
534	540	Norway	country	Norway	21
544	565	Ministry of Transport	org	Ministry of Transport	21
817	826	Borgny II	person	Borgny II	31
1105	1113	AT&T	org	AT&T	43
1233	1240	Germany	country	Germany	52
1245	1252	Denmark	country	Denmark	52
1278	1285	Denmark	country	Denmark	53
1388	1396	Sandholm	place	Sandholm	60
$ dramatis --structure --whole fixtures/ferry.md | cut -f 1,2,5 | sed -n '1,3p;$p'
first	last	kind
1	16	code
18	18	title
78	78	code
$ dramatis --structure fixtures/broken.md
first	last	byte	end	kind	level	conf	why	text
1	4	0	47	other	0	0.95	front matter	--- title: Harbour news author: "Ida Strand ---
-1	-1	11	23	title	0	0.90	front matter	Harbour news
6	8	49	154	heading	2	0.95	heading	Norway and Denmark talk about ferries, and it was a long text that somebody wrapped over a line of dashes
10	10	160	181	para	0	0.95	paragraph	So that is a heading.
$ dramatis --structure fixtures/toml.md
first	last	byte	end	kind	level	conf	why	text
1	7	0	116	other	0	0.95	front matter	+++ title = "Harbour news" authors = ["Ida Strand", "Tom Aske"] date = 2023-03-14 [extra] title = "not this one" +++
-1	-1	13	25	title	0	0.90	front matter	Harbour news
-1	-1	39	61	byline	0	0.90	front matter	Ida Strand, Tom Aske
-1	-1	71	81	date	0	0.90	front matter	2023-03-14
9	9	118	145	para	0	0.95	paragraph	Norway talks about ferries.
