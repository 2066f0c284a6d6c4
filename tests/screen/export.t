A comparison as a file: Markdown to be read, or the rows of --align; what is there is left alone.

$ dramatis --no-state --size=80x5 --script=- samples/suez-cairo.txt samples/suez-paris.txt | tail -n 1
+ export early.md
 two articles are compared with c first
$ dramatis --no-state --size=80x5 --script=- samples/suez-cairo.txt samples/suez-paris.txt | sed -n '5~5p'
+ compare paris
+ export notes.txt
+ frame
+ export .md
+ frame
+ export missing/notes.md
+ frame
+ export notes.md
+ frame
+ export notes.md
+ frame
+ export notes.TSV
+ frame
+ export notes.TSV
+ frame
 export writes NAME.md, to be read, or NAME.tsv, the rows of --align
 export writes NAME.md, to be read, or NAME.tsv, the rows of --align
 missing/notes.md: No such file or directory
 notes.md: 305 rows
 notes.md exists
 notes.TSV: 659 rows
 notes.TSV exists
$ grep -n -A 6 -e '^#' notes.md | sed 's,^\(.\{100\}\).*,\1,'
1:# The night Egypt took back its canal / The alliance that France chose at Sèvres
2-
3-| | Left | Right |
4-| --- | --- | --- |
5-| Title | The night Egypt took back its canal | The alliance that France chose at Sèvres |
6-| File | suez-cairo.txt | suez-paris.txt |
7-| By | Salma Wahidi | Étienne Vasseur |
--
22:## Actors: 111
23-
24-| Actor | Kind | Left | Right |
25-| --- | --- | ---: | ---: |
26-| United Kingdom | country | 14 | 13 |
27-| France | country | 7 | 28 |
28-| Egypt | country | 23 | 3 |
--
138:## Strong: 3
139-
140-| L | Left | R | Right | Score | Shared |
141-| ---: | --- | ---: | --- | ---: | --- |
142-| 47 | The Egyptian command took it for a large raid, until an ultimatum arrived from London and
143-| 49 | The next evening he stood on his roof and watched the bombers over Cairo’s airfields. | 4
144-| 51 | He overruled Abdel Hakim Amer, his commander-in-chief and closest friend, and pulled the 
--
146:## Weak, left: 9
147-
148-| L | Left | R | Right | Score | Shared |
149-| ---: | --- | ---: | --- | ---: | --- |
150-| 12 | In Cairo it sounded like the end of a sentence begun in 1882, when British troops landed 
151-| 24 | Whitehall withdrew the next day, and the World Bank’s share, which depended on the other 
152-| 36 | London and Paris had one more argument: without European pilots, the canal would stop by 
--
160:## Weak, right: 10
161-
162-| L | Left | R | Right | Score | Shared |
163-| ---: | --- | ---: | --- | ---: | --- |
164-| 47 | The Egyptian command took it for a large raid, until an ultimatum arrived from London and
165-| 12 | In Cairo it sounded like the end of a sentence begun in 1882, when British troops landed 
166-| 42 | In October, in New York, Foreign Minister Mahmoud Fawzi agreed with his British and Frenc
--
175:## Only left: 70
176-
177-- L1: The night Egypt took back its canal
178-- L2: In Cairo the crisis of 1956 is remembered as a victory.
179-- L3: The army lost it, the state won it, and Egyptians have been arguing about the difference e
180-- L4: On the evening of July 26, 1956, a colonel of engineers named Mahmoud Younes sat by a wire
181-- L5: Two hundred kilometres away, in Alexandria, President Gamal Abdel Nasser was speaking to a
--
248:## Only right: 69
249-
250-- R1: The alliance that France chose at Sèvres
251-- R2: For Guy Mollet the road to the Suez Canal began in Algiers, passed through a villa in the 
252-- R4: Look at a ship.
253-- R5: On October 16, 1956, the French navy stopped a small freighter called the Athos off the Al
254-- R6: They had been loaded in Alexandria.
--
320:## Dates, figures, quotations: 33
321-
322-| | What | Left | Right |
323-| --- | --- | ---: | ---: |
324-| date | 1956-07-26 | 1 | 1 |
325-| date | XXXX-11-05 | 1 | 1 |
326-| date | 1956 | 1 | - |
$ ls notes*; dramatis --align samples/suez-cairo.txt samples/suez-paris.txt | cmp - notes.TSV && wc -l < notes.TSV
notes.TSV
notes.md
660
$ dramatis --no-state --size=80x5 --script=- samples/suez-ultimatum-v1.txt samples/suez-ultimatum-v2.txt | sed -n '5~5p'
+ compare v2
+ export versions.md
+ frame
+ compare-mode
+ compare-mode
+ export shared.md
+ frame
 versions.md: 88 rows
 shared.md: 135 rows
$ sed -n '/^## Moved/,/^## Names/p; /^## Removed/,/^## Dates/p' versions.md
## Moved: 5

| L | Left | R | Right |
| ---: | --- | ---: | --- |
| 35 | In the House of Commons, Sir Anthony Eden read out the terms at half past four. | 11 | In the House of Commons, Sir Anthony Eden read out the terms at half past four. |
| 36 | Hugh Gaitskell, for the Labour opposition, asked what authority Britain had from the United Nations (UN). | 12 | Hugh Gaitskell, for the Labour opposition, asked what authority Britain had from the United Nations (UN). |
| 37 | There was none. | 13 | There was none. |
| 38 | He asked whether the United States had been consulted. | 14 | He asked whether the United States had been consulted. |
| 39 | There had been, Eden said, close communication. | 15 | There had been, Eden said, close communication. |

## Figures differ?: 6

| L | Left | R | Right |
| ---: | --- | ---: | --- |
| 10 | The world has always called them an ultimatum, and so did the men who had drafted them eight days earlier in a villa at Sèvres, outside Paris, together with the prime minister of one of the two countries to which they were now addressed. | 10 | The world has always called them an ultimatum, and so did the men who had drafted them a week earlier in a villa at Sèvres, outside Paris, together with the prime minister of one of the two countries to which they were now addressed. |
| 14 | Both were to withdraw their forces fifteen miles from the Suez Canal. | 19 | Both were to withdraw their forces ten miles from the Suez Canal. |
| 47 | Eight members voted for it. | 47 | Seven members voted for it. |
| 53 | On November 2 the Assembly asked for a ceasefire by 65 votes to 5. | 52 | On November 2 the Assembly asked for a ceasefire by 64 votes to 5, with six abstentions. |
| 59 | Ben-Gurion, whose men were alone in the desert, had a fever of 40 degrees and came close to calling them back. | 58 | Ben-Gurion, whose men were alone in the desert, was in bed with a high fever and came close to calling them back. |
| 62 | The landing came only on November 5, and the ceasefire on the evening after. | 61 | The landing came only on November 5, and the ceasefire at midnight on the 6th. |

## Names differ?: 3
## Removed: 2

- L41: There had not.
- L51: Dixon thought of resigning; he wrote later that it was the severest moral and physical strain he had ever known.

## Added: 2

- R41: The claim of close communication did not survive the evening.
- R62: Had the ships been ready when the note was delivered, Port Said might have been taken before the General Assembly had found its voice.

## Dates, figures, quotations: 12
$ grep -e '^## ' shared.md
## Actors: 47
## Changed: 11
## Moved: 5
## Figures differ?: 6
## Names differ?: 3
## Removed: 2
## Added: 2
## The same: 47
## Dates, figures, quotations: 12
$ printf 'Two | pipes\n\nThe *port* of <b>Suez</b> took 12 | 13 ships & `four` [boats](http://a.example/).\n\nNobody\033[31m knows\342\200\256 why.\n' > odd.txt; dramatis --no-state --size=80x5 --script=- odd.txt odd.txt samples/suez-scripts.txt | sed -n '5~5p'
+ compare odd
+ compare-mode
+ export odd.md
+ frame
+ compare scripts
+ export odd.tsv
+ frame
 odd.md: 6 rows
 odd.tsv: 16 rows
$ cat odd.md; cat odd.tsv
# odd.txt / odd.txt

| | Left | Right |
| --- | --- | --- |
| File | odd.txt | odd.txt |
| Sentences | 3 | 3 |

INDEPENDENT 100%: so many of the runs of five words of the shorter one are in the other.

| Sentences | | |
| --- | ---: | --- |
| strong | 3 | each is the best answer to the other, and a good one |
| figures differ? | 0 | a number of the one is not that of the other |
| weak, left | 0 | the right side perhaps says that, too |
| weak, right | 0 | the left side perhaps says that, too |
| only left | 0 | the right side has no clear answer |
| only right | 0 | the left side has no clear answer |

## Actors: 1

| Actor | Kind | Left | Right |
| --- | --- | ---: | ---: |
| Suez | place | 1 | 1 |

## Strong: 3

| L | Left | R | Right | Score | Shared |
| ---: | --- | ---: | --- | ---: | --- |
| 1 | Two \| pipes | 1 | Two \| pipes | 1.00 | pipes |
| 2 | The \*port\* of \<b\>Suez\</b\> took 12 \| 13 ships \& \`four\` \[boats\](http://a.example/). | 2 | The \*port\* of \<b\>Suez\</b\> took 12 \| 13 ships \& \`four\` \[boats\](http://a.example/). | 1.00 | b, 12, 13, http, Suez, port, ships, boats |
| 3 | Nobody␛\[31m knows why. | 3 | Nobody␛\[31m knows why. | 1.00 | Nobody␛, 31m, knows |

## Dates, figures, quotations: 2

| | What | Left | Right |
| --- | --- | ---: | ---: |
| figure | 12 | 1 | 1 |
| figure | 13 | 1 | 1 |
fileA	startA	endA	fileB	startB	endB	score	reasons
odd.txt	13	94	suez-scripts.txt	6333	6590	0.1734	http, example
odd.txt	13	94	suez-scripts.txt	6190	6331	0.1517	boats, ships
odd.txt	13	94	suez-scripts.txt	2666	2682	0.0938	Suez
odd.txt	13	94	suez-scripts.txt	2683	2748	0.0920	Suez
odd.txt	13	94	suez-scripts.txt	1934	1971	0.0839	Suez
suez-scripts.txt	1934	1971	odd.txt	13	94	0.1616	Suez
suez-scripts.txt	2088	2149	odd.txt	13	94	0.1211	Suez
suez-scripts.txt	2666	2682	odd.txt	13	94	0.2122	Suez
suez-scripts.txt	2683	2748	odd.txt	13	94	0.0987	Suez
suez-scripts.txt	3065	3184	odd.txt	13	94	0.0812	Suez
suez-scripts.txt	4384	4449	odd.txt	13	94	0.0617	Suez
suez-scripts.txt	4630	4774	odd.txt	13	94	0.0469	Suez
suez-scripts.txt	5154	5408	odd.txt	13	94	0.0374	Suez
suez-scripts.txt	5409	5649	odd.txt	13	94	0.0445	Suez
suez-scripts.txt	6190	6331	odd.txt	13	94	0.0788	ship
suez-scripts.txt	6333	6590	odd.txt	13	94	0.0399	https, example
$ trap '' XFSZ; ulimit -f 1; dramatis --no-state --size=80x5 --script=- samples/suez-cairo.txt samples/suez-paris.txt | sed -n '5~5p'; echo big*
+ compare paris
+ export big.md
 big.md: File too large
big*
