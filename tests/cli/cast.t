Actor files: the user's, those beside the articles, and what is wrong in them.

$ mkdir -p town; printf 'The Oaks met in Brema. The Oaks and Elm Street Nine went home to Brema.\n' >town/a.txt
$ cat >town/actors.ini
+ [oaks]
+ name = The Oaks
+ kind = group
+ [brema]
+ name = Brema
+ kind = place
+ alias = Elm Street Nine
$ cat >mine.ini
+ ; mine counts over what lies beside the articles
+ [nine]
+ name  = Elm Street Nine
+ kind  = org
+ [oaks]
+ shown = Oak people
$ dramatis --mentions town
article	start	end	actor	kind	how	surface	line	rule	id
a.txt	0	8	The Oaks	group	name	The Oaks	1	user	oaks
a.txt	16	21	Brema	place	name	Brema	1	user	brema
a.txt	23	31	The Oaks	group	name	The Oaks	1	user	oaks
a.txt	36	51	Brema	place	alias	Elm Street Nine	1	user	brema
a.txt	65	70	Brema	place	name	Brema	1	user	brema
$ dramatis --mentions --actors-file=mine.ini town/a.txt
article	start	end	actor	kind	how	surface	line	rule	id
a.txt	0	8	Oak people	group	name	The Oaks	1	user	oaks
a.txt	16	21	Brema	place	name	Brema	1	user	brema
a.txt	23	31	Oak people	group	name	The Oaks	1	user	oaks
a.txt	36	51	Elm Street Nine	org	name	Elm Street Nine	1	user	nine
a.txt	65	70	Brema	place	name	Brema	1	user	brema
$ mkdir -p home/dramatis; cp mine.ini home/dramatis/actors.ini
$ XDG_CONFIG_HOME=$PWD/home dramatis --actors town
actor	kind	mentions	articles	surfaces
Brema	place	2	1	Brema:2
Oak people	group	2	1	The Oaks:2
Elm Street Nine	org	1	1	Elm Street Nine:1
$ cat >bad.ini
+ [a]
+ name = Oak
+ alis = Elm
+ kind = tree
+ alias = 
+ alias = X | Elm | | Yew
+ [b]
+ name = Ash
+ alias = Elm
+ merge = c
+ [c]
+ merge = b
+ of = nowhere
+ from = soon
+ name
+ [d
+ []
+ [e]
+ name = "Pine
$ printf '[f]\nname = F\377ir\n' >>bad.ini
$ dramatis --check-config --actors-file=bad.ini
bad.ini:3: unknown name 'alis' (did you mean 'alias'?)
bad.ini:4: 'tree' is no kind: country, person, org, place, group, other or none
bad.ini:5: an empty name would be everywhere
bad.ini:6: 'X' is too short
bad.ini:6: an empty name would be everywhere
bad.ini:9: 'Elm' is also claimed in line 6
bad.ini:10: the merges of [b] lead back to it
bad.ini:13: no actor has the key 'nowhere'
bad.ini:14: 'soon' is no date: write 2003, or 2003-10-31
bad.ini:15: neither [section] nor name = value
bad.ini:16: a section is written [name], alone on its line; what is below it is left out
bad.ini:17: a section without a name
bad.ini:19: name: its quote is not closed
bad.ini:21: the line is not UTF-8
? 2
$ printf 'Oak met Ash at Yew and Elm.\n' >trees.txt; dramatis --mentions --actors-file=bad.ini trees.txt
bad.ini:3: unknown name 'alis' (did you mean 'alias'?)
bad.ini:4: 'tree' is no kind: country, person, org, place, group, other or none
bad.ini:5: an empty name would be everywhere
bad.ini:6: 'X' is too short
bad.ini:6: an empty name would be everywhere
bad.ini:9: 'Elm' is also claimed in line 6
bad.ini:10: the merges of [b] lead back to it
bad.ini:13: no actor has the key 'nowhere'
bad.ini:14: 'soon' is no date: write 2003, or 2003-10-31
bad.ini:15: neither [section] nor name = value
bad.ini:16: a section is written [name], alone on its line; what is below it is left out
bad.ini:17: a section without a name
bad.ini:19: name: its quote is not closed
bad.ini:21: the line is not UTF-8
article	start	end	actor	kind	how	surface	line	rule	id
trees.txt	0	3	Oak	other	name	Oak	1	user	a
trees.txt	8	11	Ash	other	name	Ash	1	user	b
trees.txt	15	18	Oak	other	alias	Yew	1	user	a
trees.txt	23	26	Oak	other	alias	Elm	1	user	a
$ dramatis --check-config --actors-file=none.ini
none.ini: cannot be read: No such file or directory
? 2
$ dramatis --list --actors-file=none.ini trees.txt
none.ini: cannot be read: No such file or directory
path	title	date	site	words	actors	status
trees.txt	trees.txt			7	Yew:1, Elm:1	unread
$ mkdir -p beside; cp bad.ini beside/actors.ini; cp trees.txt beside; dramatis --check-config beside 2>&1 | head -n 2
beside/actors.ini:3: unknown name 'alis' (did you mean 'alias'?)
beside/actors.ini:4: 'tree' is no kind: country, person, org, place, group, other or none
