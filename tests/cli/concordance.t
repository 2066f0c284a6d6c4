All mentions of one actor, called by any of its names.

$ dramatis --concordance=nasser samples/suez-paris.txt samples/suez-london.txt
path	line	left context	surface	right context
samples/suez-paris.txt	24	nearly four hundred thousand soldiers across the Mediterranean. When President	Gamal Abdel Nasser	nationalized the Suez Canal Company on July 26, Mollet told visitors to read
samples/suez-paris.txt	24	nationalized the Suez Canal Company on July 26, Mollet told visitors to read	Nasser	’s little book on the philosophy of the revolution. It was Mein Kampf over
samples/suez-paris.txt	58	Algeria. His first great foreign visitor, the following spring, was	Gamal Abdel Nasser	.
samples/suez-london.txt	3	Sir Anthony Eden told the country that its dispute was with Colonel	Nasser	. By the end it was with Washington, with the pound and with his own Chancellor.
samples/suez-london.txt	13	‘It is with Colonel	Nasser	’
samples/suez-london.txt	19	quarrel is not with Egypt, still less with the Arab world. It is with Colonel	Nasser	.’
$ dramatis --concordance=DAVID-BEN-GURION samples/suez-paris.txt | head -n 2
path	line	left context	surface	right context
samples/suez-paris.txt	38	de la Chapelle family, whose son Fernand had killed Admiral Darlan in 1942.	David Ben-Gurion	arrived there on October 22 in an old French air force plane, with Moshe
$ for name in UK uk britain 'United Kingdom' united-kingdom British; do dramatis --concordance="$name" samples | cksum; done | uniq | wc -l
1
$ dramatis --concordance=Ivanovic samples/suez-paris.txt
dramatis: no actor is called Ivanovic
? 1
$ dramatis --concordance= samples/suez-paris.txt
dramatis: --concordance: the name of an actor is missing
? 2
$ dramatis --concordance
dramatis: --concordance: a value is missing or too many
? 2
$ dramatis --concordance=egypt lost.txt samples/suez-scripts.txt | wc -l
dramatis: lost.txt: No such file or directory
7
$ dramatis --concordance=Eden --format=json samples/suez-scripts.txt samples/suez-cairo.txt
{"path":"samples/suez-scripts.txt","concordance":[{"path":"samples/suez-scripts.txt","line":21,"left context":"quotation marks that keep a no-break space on either side: « Nasser », « ","surface":"Eden","right context":" », « 10 000 parachutistes »."},{"path":"samples/suez-scripts.txt","line":23,"left context":"London, finally, had no name at all. Sir","surface":"Anthony Eden","right context":"spoke of “armed conflict” and denied that it was a war; the services called it"}]}
{"path":"samples/suez-cairo.txt","concordance":[]}
$ printf 'a\tb \033[2J Egypt \342\200\256 c\n' >odd.txt; dramatis --concordance=egypt odd.txt
path	line	left context	surface	right context
odd.txt	1	a b ␛[2J	Egypt	 c
$ dramatis --concordance=egypt samples >/dev/full
dramatis: standard output: No space left on device
? 1
$ yes 'Peru sold tin to Egypt, and Egypt was glad of it.' | head -n 60000 | sed 's/$/\n/' >huge.txt; printf 'Bhutan.\n' >>huge.txt; dramatis --concordance=egypt huge.txt | wc -l; dramatis --concordance=bhutan huge.txt
120001
path	line	left context	surface	right context
huge.txt	-1		Bhutan	.
