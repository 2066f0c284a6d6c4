A list of names of the reader's own: those alone are looked for, exactly as written.

$ printf 'Cairo\tEgypt\tcountry\tmetonym\nEgypt\tEgypt\tcountry\nPort Said\t\tplace\nWorld Bank\nzebra\n' >names; dramatis --mentions --gazetteer=names samples/suez-cairo.txt | head -n 12
article	start	end	actor	kind	how	surface	line	rule	id
suez-cairo.txt	10	15	Egypt	country	name	Egypt	1	dict	egypt
suez-cairo.txt	40	45	Egypt	country	metonym	Cairo	3	dict	egypt
suez-cairo.txt	204	209	Egypt	country	name	Egypt	5	dict	egypt
suez-cairo.txt	712	721	Port Said	place	name	Port Said	11	dict	port-said
suez-cairo.txt	732	737	Egypt	country	metonym	Cairo	11	dict	egypt
suez-cairo.txt	1165	1170	Egypt	country	metonym	Cairo	15	dict	egypt
suez-cairo.txt	1378	1387	Port Said	place	name	Port Said	15	dict	port-said
suez-cairo.txt	1722	1732	World Bank	other	name	World Bank	19	dict	world-bank
suez-cairo.txt	1734	1739	Egypt	country	name	Egypt	19	dict	egypt
suez-cairo.txt	2065	2070	Egypt	country	name	Egypt	21	dict	egypt
suez-cairo.txt	2192	2197	Egypt	country	metonym	Cairo	21	dict	egypt
$ dramatis --actors --gazetteer=names samples
actor	kind	mentions	articles	surfaces
Egypt	country	88	11	Egypt:60, Cairo:28
Port Said	place	23	10	Port Said:23
World Bank	other	4	2	World Bank:4
$ dramatis --list --gazetteer=names samples/suez-cairo.txt
path	title	date	site	words	actors	status
samples/suez-cairo.txt	The night Egypt took back its canal	2026-07-26		1326	Egypt:16, Port Said:8, World Bank:2	unread
$ printf 'Cairo\nthe canal\n' >names; printf 'In Cairo’s cafés and in CAIRO, Cairo-born men of the\ncanal spoke of the  canal, the canals, the\302\240canal.\n' >article.txt; dramatis --whole --mentions --gazetteer=names article.txt
article	start	end	actor	kind	how	surface	line	rule	id
article.txt	3	8	Cairo	other	name	Cairo	1	dict	cairo
article.txt	34	39	Cairo	other	name	Cairo	1	dict	cairo
article.txt	52	61	the canal	other	name	the canal	1	dict	the-canal
article.txt	71	81	the canal	other	name	the  canal	2	dict	the-canal
article.txt	95	105	the canal	other	name	the canal	2	dict	the-canal
$ dramatis --mentions --format=json --gazetteer=names --whole article.txt
{"path":"article.txt","mentions":[{"article":"article.txt","start":3,"end":8,"actor":"Cairo","kind":"other","how":"name","surface":"Cairo","line":1,"rule":"dict","id":"cairo"},{"article":"article.txt","start":34,"end":39,"actor":"Cairo","kind":"other","how":"name","surface":"Cairo","line":1,"rule":"dict","id":"cairo"},{"article":"article.txt","start":52,"end":61,"actor":"the canal","kind":"other","how":"name","surface":"the canal","line":1,"rule":"dict","id":"the-canal"},{"article":"article.txt","start":71,"end":81,"actor":"the canal","kind":"other","how":"name","surface":"the  canal","line":2,"rule":"dict","id":"the-canal"},{"article":"article.txt","start":95,"end":105,"actor":"the canal","kind":"other","how":"name","surface":"the canal","line":2,"rule":"dict","id":"the-canal"}]}
$ : >names; dramatis --mentions --gazetteer=names samples/suez-cairo.txt
article	start	end	actor	kind	how	surface	line	rule	id
$ dramatis --gazetteer=nowhere --mentions samples
dramatis: nowhere: No such file or directory
? 2
$ dramatis --gazetteer=. --list samples
dramatis: .: Is a directory
? 2
$ printf 'x\nCairo\n\nSuez\t\tcanal\nSuez\t\t\tnickname\nPort\377Said\nPort\001Said\nCairo\tEgypt\n\tSuez\nSuez\ta\tother\tname\tmore\n' >names; dramatis --list --gazetteer=names samples/suez-cairo.txt
names:1: a name of one letter
names:4: no kind: country, person, org, place, group, other
names:5: no way to be named: name, metonym, demonym, acronym, partial, title, alias
names:6: not UTF-8
names:7: a control character
names:8: the name of another actor already
names:9: a name is missing
names:10: more than four columns
path	title	date	site	words	actors	status
samples/suez-cairo.txt	The night Egypt took back its canal	2026-07-26		1326	Cairo:7	unread
$ for i in 1 2 3 4 5 6 7 8 9 a b c d e f g h i j k l m n; do echo $i; done >names; dramatis --mentions --gazetteer=names samples/suez-cairo.txt
names:1: a name of one letter
names:2: a name of one letter
names:3: a name of one letter
names:4: a name of one letter
names:5: a name of one letter
names:6: a name of one letter
names:7: a name of one letter
names:8: a name of one letter
names:9: a name of one letter
names:10: a name of one letter
names:11: a name of one letter
names:12: a name of one letter
names:13: a name of one letter
names:14: a name of one letter
names:15: a name of one letter
names:16: a name of one letter
names:17: a name of one letter
names:18: a name of one letter
names:19: a name of one letter
names:20: a name of one letter
names: and 3 more
article	start	end	actor	kind	how	surface	line	rule	id
$ dramatis --gazetteer
dramatis: --gazetteer: a value is missing or too many
? 2
$ printf 'Cairo\tEgypt\tcountry\tmetonym\nEgypt\tEgypt\tcountry\n' >names; dramatis --concordance=Egypt --gazetteer=names samples/suez-cairo.txt | head -n 4 | cut -f 1,2,4
path	line	surface
samples/suez-cairo.txt	1	Egypt
samples/suez-cairo.txt	3	Cairo
samples/suez-cairo.txt	5	Egypt
$ printf '[Nile]\nname = river\n' >cast.ini; dramatis --actors --gazetteer=names --actors-file=cast.ini samples/suez-cairo.txt
actor	kind	mentions	articles	surfaces
Egypt	country	16	1	Egypt:9, Cairo:7
