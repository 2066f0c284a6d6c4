# needs gumbo json-c
$ dramatis --structure fixtures/page.html | cut -f 1-2,5-6,8-9 | cut -c1-90
first	last	kind	level	why	text
24	24	nav	0	before the title	Estuary Post
25	25	nav	0	label:menu	News
25	25	nav	0	label:menu	Sport
26	26	nav	0	in nav	Tides
30	30	title	0	heading	The ferry that would not sail
-1	-1	byline	0	JSON-LD	Tess Holloway, Imre Vass
-1	-1	date	0	meta published	2021-04-12, updated 2021-04-13
31	31	deck	0	called: deck	Three islands, one boat and a council that cannot agree on who p
32	32	other	0	called: author	By Tess Holloway and Imre Vass
33	33	nav	0	called: sharing	Share on Facebook Tweet this
34	34	para	0	sentence	On Monday morning the Maid of Skerry lay at her berth for the ninth 
38	38	caption	0	caption	The Maid of Skerry at her berth. Photo: Imre Vass
39	39	para	0	sentence	The council says that the boat is not safe. The union says that she 
41	41	teaser	0	called: related	Related stories
42	42	teaser	0	called: related	The new office in Holm, and what it cost
43	43	teaser	0	called: related	After the storm: who counts the damage?
44	44	heading	2	heading	What the papers show
45	45	item	1	sentence	1. The boat passed her inspection in January, with two remarks.
46	46	item	1	sentence	2. One of the remarks was about a pump, the other about the paint.
47	47	quote	0	sentence	We were never asked, and we would have said yes.
48	48	caption	0	caption	Sailings a week
48	48	table	0	row of a table	Month\t2020\t2021
49	49	table	0	row of a table	January\t28\t21
49	49	table	0	row of a table	February\t27
50	50	code	0	in the main box	08:10  Skerry\n09:45  Holm
52	52	para	0	sentence	She may sail again on Friday, the harbour master said, if the weathe
54	54	note	0	label:note	Update: an earlier version of this article gave a wrong year for t
56	56	comment	0	called: comments	3 comments
57	57	comment	0	called: comments	Typical of the council, they did the same with the bridge
58	58	comment	0	called: comments	My cousin drives one of those lorries and has slept in it
61	61	teaser	0	label:related	Most read
61	61	comment	0	behind comments	Tide tables for the spring
62	62	comment	0	behind comments	A dialog that asks whether it may keep what it knows of yo
63	63	nav	0	label:menu	Copyright 2021 Estuary Post. All rights reserved. Terms
$ dramatis --text=60 fixtures/page.html
The ferry that would not sail

Tess Holloway, Imre Vass

2021-04-12, updated 2021-04-13

Three islands, one boat and a council that cannot agree on
who pays for it.

On Monday morning the Maid of Skerry lay at her berth for
the ninth day in a row, and the queue of lorries on the quay
had grown to forty. Nobody had told the drivers why, said
Hanna Brandt, who has run the fuel station at the pier since
1998.

The Maid of Skerry at her berth. Photo: Imre Vass

The council says that the boat is not safe. The union says
that she is, and that the council has spent the money for
her repairs on a new office in Holm.

What the papers show

1. The boat passed her inspection in January, with two
remarks.
2. One of the remarks was about a pump, the other about the
paint.

We were never asked, and we would have said yes.

Sailings a week

Month    │ 2020 │ 2021
January  │ 28   │ 21
February │ 27

08:10  Skerry
09:45  Holm

She may sail again on Friday, the harbour master said, if
the weather allows it and if somebody signs the paper that
has lain on his desk since the week before last.

Update: an earlier version of this article gave a wrong year
for the inspection.
$ dramatis --text=60 --whole fixtures/page.html | head -n 12
Estuary Post

News
Sport
Tides

The ferry that would not sail

Tess Holloway, Imre Vass

2021-04-12, updated 2021-04-13

$ dramatis --list fixtures/page.html
path	title	date	site	words	actors	status
fixtures/page.html	The ferry that would not sail	2021-04-12	Estuary Post	220	Skerry:3, Imre Vass:2, Maid:2, Holm:2, Tess Holloway:1	unread
$ dramatis --mentions fixtures/page.html | cut -f 2-9
start	end	actor	kind	how	surface	line	rule
31	44	Tess Holloway	person	name	Tess Holloway	-1	run
46	55	Imre Vass	person	name	Imre Vass	-1	run
188	192	Maid	org	name	Maid	34	run
196	202	Skerry	person	name	Skerry	34	run
343	355	Hanna Brandt	person	name	Hanna Brandt	34	run
415	419	Maid	org	name	Maid	38	run
423	429	Skerry	person	name	Skerry	38	run
451	460	Imre Vass	person	name	Imre Vass	38	run
610	614	Holm	place	name	Holm	39	run
888	894	Skerry	person	name	Skerry	50	run
902	906	Holm	place	name	Holm	50	run
$ cat fixtures/page.html | dramatis --text=60 - | head -n 3
The ferry that would not sail

Tess Holloway, Imre Vass
$ cp fixtures/page.html page.txt; dramatis --list page.txt | cut -f 2
title
The ferry that would not sail
$ cp fixtures/brief.txt brief.html; dramatis --text brief.html | head -n 2
LISBON – Portugal will reopen the consulate in Macau that it closed for
repairs in 2019, the Foreign Ministry said on Monday. Consul Rita
$ printf '<p>A town that is called by no name at all, and a pier.' | dramatis --text -
A town that is called by no name at all, and a pier.
$ printf '<html><body></body></html>' | dramatis --text -
dramatis: -: a page without text
? 1
$ { printf '<title>Deep</title>'; yes '<div>' | head -n 200000; echo '<p>The harbour was closed on Monday, and the council said that it would stay so.'; } >deep.html; dramatis --text=60 deep.html
Deep

The harbour was closed on Monday, and the council said that
it would stay so.
