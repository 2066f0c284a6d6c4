What each of two articles says about the other's sentences, and the two side by side; also the same
text twice, another script, a note that both have, a text that is too long, and other than two articles.

$ dramatis --align samples/suez-paris.txt samples/suez-cairo.txt | head -n 12
fileA	startA	endA	fileB	startB	endB	score	reasons
suez-paris.txt	122	163	suez-cairo.txt	5049	5079	0.1735	chose
suez-paris.txt	122	163	suez-cairo.txt	1063	1161	0.1516	France
suez-paris.txt	122	163	suez-cairo.txt	6015	6072	0.1514	France
suez-paris.txt	122	163	suez-cairo.txt	3378	3474	0.1507	France
suez-paris.txt	122	163	suez-cairo.txt	6466	6560	0.1503	France
suez-paris.txt	165	309	suez-cairo.txt	912	1061	0.0864	Paris
suez-paris.txt	165	309	suez-cairo.txt	3037	3092	0.0639	treaty
suez-paris.txt	165	309	suez-cairo.txt	1162	1344	0.0567	ended
suez-paris.txt	165	309	suez-cairo.txt	3735	3780	0.0526	passed
suez-paris.txt	165	309	suez-cairo.txt	3858	4036	0.0522	treaty
suez-paris.txt	380	444	suez-cairo.txt	4239	4452	0.3406	canal, Suez, France
$ dramatis --align --format=json samples/suez-paris.txt samples/suez-cairo.txt | head -n 1
{"fileA":"suez-paris.txt","startA":122,"endA":163,"fileB":"suez-cairo.txt","startB":5049,"endB":5079,"score":0.1735,"reasons":"chose"}
$ dramatis --compare --format=tsv samples/suez-paris.txt samples/suez-cairo.txt | head -n 8
fileA	fileB	actor	kind	countA	countB
suez-paris.txt	suez-cairo.txt	United Kingdom	country	13	14
suez-paris.txt	suez-cairo.txt	France	country	28	7
suez-paris.txt	suez-cairo.txt	Egypt	country	3	23
suez-paris.txt	suez-cairo.txt	Gamal Abdel Nasser	person	3	7
suez-paris.txt	suez-cairo.txt	Israel	country	6	3
suez-paris.txt	suez-cairo.txt	United States	country	4	3
suez-paris.txt	suez-cairo.txt	Port Said	place	2	7
$ dramatis --compare samples/suez-ultimatum-v1.txt samples/suez-ultimatum-v2.txt | head -n 45 | sed 's/^/|/'
|L Twelve hours: the note that nobody was meant  | R Twelve hours: the note that nobody was meant
|VERSIONS 85%: 11 changed, 5 moved, 2 removed, 2 added, 47 the same; words: 54 removed, 75 added; figures differ: 6, names: 3
|
| 1    Twelve hours: the note that nobody was    |  1    Twelve hours: the note that nobody was
|      meant to accept                           |       meant to accept
| 2    On the afternoon of October 30, 1956,     |  2    On the afternoon of October 30, 1956,
|      Britain and France told two armies to     |       Britain and France told two armies to
|      step back from the Suez Canal.            |       step back from the Suez Canal.
| 3    Only one of the armies was anywhere near  |  3    Only one of the armies was anywhere near
|      it.                                       |       it.
|*4    At a quarter past four in the afternoon   | *4    Shortly before half past four in the
|      of Tuesday, October 30, 1956, Sir Ivone   |       afternoon of Tuesday, October 30, 1956,
|      Kirkpatrick, the senior official of the   |       Sir Ivone Kirkpatrick, the senior
|      British Foreign Office, received two      |       official of the British Foreign Office,
|      visitors in quick succession.             |       received two visitors in quick
|                                                |       succession.
| 5    Christian Pineau, the foreign minister    |  5    Christian Pineau, the foreign minister
|      of France, stood beside him.              |       of France, stood beside him.
|!6    The first visitor was the Israeli         | !6    The first visitor was the ambassador of
|      ambassador, the second the ambassador of  |       Israel, Eliahu Elath; the second
|      Egypt.                                    |       represented Egypt.
| 7    Each was handed a sheet of paper.         |  7    Each was handed a sheet of paper.
| 8    Neither conversation lasted ten minutes.  |  8    Neither conversation lasted ten minutes.
| 9    The papers were called appeals.           |  9    The papers were called appeals.
|!10   The world has always called them an       | !10   The world has always called them an
|      ultimatum, and so did the men who had     |       ultimatum, and so did the men who had
|      drafted them eight days earlier in a      |       drafted them a week earlier in a villa
|      villa at Sèvres, outside Paris, together  |       at Sèvres, outside Paris, together with
|      with the prime minister of one of the     |       the prime minister of one of the two
|      two countries to which they were now      |       countries to which they were now
|      addressed.                                |       addressed.
|                                                | >11   In the House of Commons, Sir Anthony
|                                                |       Eden read out the terms at half past
|                                                |       four.
|                                                | >12   Hugh Gaitskell, for the Labour
|                                                |       opposition, asked what authority Britain
|                                                |       had from the United Nations (UN).
|                                                | >13   There was none.
|                                                | >14   He asked whether the United States had
|                                                |       been consulted.
|                                                | >15   There had been, Eden said, close
|                                                |       communication.
| 11   What the note said                        |  16   What the note said
| 12   There were three demands.                 |  17   There were three demands.
| 13   Both governments were to stop all         |  18   Both governments were to stop all
$ dramatis --compare samples/suez-london.txt samples/suez-ottawa.txt | sed -n '1,20p; /^STRONG/,/^$/p; /^ONLY LEFT/,/^Conserv/p; /^FIGURES/,/^$/p' | sed 's/^/|/'
|L A quarrel with one man                        | R How a Canadian minister with no army to spea
|INDEPENDENT 0%: 2 strong, 1 and 2 weak, 79 only left, 87 only right
|
|+1    A quarrel with one man                    | +1    Mr. Pearson’s force
|+2    Sir Anthony Eden told the country that    | +2    How a Canadian minister with no army to
|      its dispute was with Colonel Nasser.      |       speak of talked the world into sending
|+3    By the end it was with Washington, with   |       one
|      the pound and with his own Chancellor.    | +3    Lester B. Pearson left Ottawa for New
|+4    The news reached Downing Street over the  |       York on the afternoon of November 1,
|      port.                                     |       1956, with an idea that he had not quite
|+5    On the evening of 26 July 1956 the Prime  |       finished.
|      Minister was giving a dinner for King     | +4    Canada’s secretary of state for external
|      Faisal of Iraq and his veteran premier,   |       affairs was fifty-nine, wore a bow tie,
|      Nuri al-Said; Hugh Gaitskell, the Leader  |       answered to “Mike,” and had a great
|      of the Opposition, was at the table too.  |       dislike of being told that he had to
|+6    A private secretary came in with a slip   |       choose.
|      of paper: Egypt had taken the Suez        | +5    That week everybody was telling him.
|      Canal.                                    | +6    Canada’s mother country had attacked
|+7    Nuri, by most accounts, advised his host  |       Egypt together with France, and Canada’s
|      to hit hard and soon.                     |       great neighbour was leading the world
|STRONG
|L31    R34    0.20  France, Egypt, United Kingdom
|L61    R66    0.24  Port Said, France, United Kingdom
|
|ONLY LEFT 51
|Harold Macmillan                             3     -  person
|House of Commons                             3     -  org
|International Monetary Fund                  3     -  org
|Conservative Party                           2     -  org
|FIGURES
|23                                           1     -
|57 million                                   1     -
|84 million                                   1     -
|279 million                                  1     -
|561 million                                  1     -
|739 million                                  1     -
|64                                           -     1
|5                                            -     1
|57                                           -     1
|1                                            -     1
|2                                            -     1
|3                                            -     1
|4                                            -     1
|
$ dramatis --compare samples/suez-paris.txt samples/suez-paris.txt | head -n 3
L The alliance that France chose at Sèvres      | R The alliance that France chose at Sèvres
VERSIONS 100%: both are the same text

$ dramatis --align samples/suez-paris.txt samples/suez-paris.txt | awk -F '\t' 'NR > 1 && !seen[$2]++ { n++; own += $2 == $5 } END { print own == n ? "each its own" : own " of " n }'
each its own
$ dramatis --compare fixtures/cjk.txt samples/suez-paris.txt | sed -n '2p'
INDEPENDENT 0%: they have no words in common that would tell anything
$ printf 'A gale\n\nThe ferry did not sail on Monday.\n\nThis article reflects the views of its author alone.\n' >a; printf 'A calm\n\nTwo boats were painted white in the yard.\n\nThis article reflects the views of its author alone.\n' >b; dramatis --align a b
fileA	startA	endA	fileB	startB	endB	score	reasons
$ head -c 3000000 /dev/zero | tr '\0' 'x' | sed 's/xxxxxxxx/tide 12 /g' >long; dramatis --compare long a 2>&1 >/dev/null
dramatis: long: too long to be compared whole: its first 5 sentences were
? 1
$ dramatis --align samples/suez-paris.txt
dramatis: --align wants two articles: dramatis --align PATH PATH
? 2
$ dramatis --compare samples
dramatis: --compare wants two articles: dramatis --compare PATH PATH
? 2
$ dramatis --compare samples/suez-paris.txt nowhere.txt
dramatis: nowhere.txt: No such file or directory
? 1
$ dramatis --compare samples/suez-paris.txt fixtures/empty.txt
dramatis: fixtures/empty.txt: an empty file
? 1
$ echo 'A lone line.' | dramatis --compare - samples/suez-paris.txt | sed -n '2p'
INDEPENDENT 0%: they have no words in common that would tell anything
