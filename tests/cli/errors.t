One clear sentence each, on standard error.

$ dramatis nowhere.txt
dramatis: nowhere.txt: No such file or directory
? 1
$ dramatis --text nowhere.txt fixtures/brief.txt | head -n 1
dramatis: nowhere.txt: No such file or directory
LISBON – Portugal will reopen the consulate in Macau that it closed for
$ dramatis fixtures/empty.txt
dramatis: fixtures/empty.txt: an empty file
? 1
$ dramatis fixtures/blank.txt
dramatis: fixtures/blank.txt: an empty file
? 1
$ dramatis fixtures/binary.png
dramatis: fixtures/binary.png: a binary file (PNG picture)
? 1
$ dramatis fixtures/notes.pdf
dramatis: fixtures/notes.pdf: a PDF document; a filter in config.ini can read it
? 1
$ dramatis --list fixtures/nul.txt
path	title	date	site	words	actors	status
fixtures/nul.txt	The ferry to nowhere	2017-08-21		71	Ada Lindqvist:1, Turku:1, Örö:1, Pekka Salo:1, Finland:1	unread
$ mkdir -p none/.hidden; echo text >none/.hidden/a.txt; echo x >none/b.jpg; dramatis none
dramatis: none: no articles in this folder
? 1
$ dramatis --lst samples
dramatis: unknown option '--lst' (did you mean '--list'?)
? 2
$ dramatis --size=80 --script=x samples
dramatis: --size: '80' is not COLSxROWS, as 80x24
? 2
$ dramatis --format=xml --list samples
dramatis: --format: 'xml' is neither tsv nor json
? 2
$ dramatis --text=abc samples
dramatis: --text: 'abc' is no number of columns
? 2
$ dramatis --script
dramatis: --script: a value is missing or too many
? 2
$ dramatis --size=80x24 --script=none.script samples
dramatis: none.script: No such file or directory
? 2
$ printf 'keys ]\nkeys Nokey\n' | dramatis --size=80x24 --script=- samples
 LIST 11 · 11 unread · by file                                           [LIST]
>N·26 Jul 2026  The night Egypt took back its canal         6m Egyp 24 UK 14
 N·14 Nov 2026  The most profitable ditch in the world      6m Egyp 23 Fran 11
 N·29 Oct 2026  A hundred hours in Sinai                    6m Isra 18 Egyp 9
 N·09 Oct 2026  A quarrel with one man                      6m Eden 10 UK 9
 N·05 Nov 2026  TWO CITIES, ONE WEEK                        6m Hung 15 SU 14
 N·07 Nov 2026  How a Canadian minister with no army to s…  6m Cana 15 Pear 10
 N·22 Oct 2026  The alliance that France chose at Sèvres    7m Fran 28 UK 13
 N·12 Nov 2026  One canal, a dozen names                    5m Suez 9 Egyp 6
 N·30 Oct 2026  Twelve hours: the note that nobody was me…  4m Egyp 13 UK 9
 N·30 Oct 2026  Twelve hours: the note that nobody was me…  5m Egyp 13 UK 8
 N·             Eisenhower’s hardest week                   6m US 16 UK 11



────────────────────────────────────────────────────────────────────────────────
 The night Egypt took back its canal
 suez-cairo.txt · 1326 words (+0 folded) · ~6 min · read 0%
 Actors: Egypt 24, United Kingdom 14, Port Said 8, Gamal Abdel Nasser 7, France
 7, Ismailia 4, Mahmoud Younes 3, Ferdinand de Lesseps 3, United States 3,
 London 3, Israel 3, Cairo 2

────────────────────────────────────────────────────────────────────────────────
 y means nothing here; ? shows the keys
$ dramatis --list <fixtures/empty.txt
dramatis: -: an empty file
path	title	date	site	words	actors	status
? 1
$ dramatis --text samples >/dev/full
dramatis: standard output: No space left on device
? 1
$ dramatis --help | head -n 3; dramatis --help >/dev/full
dramatis: a terminal reader for articles that shows who is in them

dramatis [OPTION]... [PATH]...
dramatis: standard output: No space left on device
? 1
$ dramatis --text samples | head -n 1
The night Egypt took back its canal
$ printf 'frame\nlin-down\n' | dramatis --size=40x8 --script=- samples/suez-cairo.txt
 The night Egypt took back i…    [READ]
  The night Egypt took back its canal

  In Cairo the crisis of 1956 is
  remembered as a victory. The army
  lost it, the state won it, and
  Egyptians have been arguing about
   2%  ~6 min left  ] [ mention   ? help
dramatis: -:2: cannot do 'lin-down'
? 2
$ dramatis --list --config=nowhere.ini fixtures/brief.txt
nowhere.ini: cannot be read: No such file or directory
path	title	date	site	words	actors	status
fixtures/brief.txt	brief.txt			40	Lisbon:1, Portugal:1, Macau:1, Foreign Ministry:1, Rita Noronha:1	unread
