Nothing that is printed makes a terminal do anything: escapes, titles, C1, bidi, in texts and names.

$ printf 'Ports \033]52;c;eA==\007 of \302\233 \342\200\256Ghent\n\n' >'a.txt'
$ printf 'LISBON \342\201\246 – Ana \033[31mSousa, a \302\205 deputy of \330\234Portugal, said the\tport \\ would \302\255open in May.\n' >>'a.txt'
$ mkdir odd; mv a.txt "odd/$(printf 'b\033[2J\342\200\256\302\233\377.txt')"
$ dramatis --list odd
path	title	date	site	words	actors	status
odd/b␛[2J��.txt	Ports ␛]52;c;eA==␇ of � Ghent			18	Ghent:1, Lisbon:1, Ana:1, Portugal:1	unread
$ dramatis --text odd
Ports ␛]52;c;eA==␇ of � Ghent

LISBON  – Ana ␛[31mSousa, a deputy of Portugal, said the port \ would -
open in May.
$ dramatis --structure odd
first	last	byte	end	kind	level	conf	why	text
1	1	0	33	title	0	0.80	title	Ports ␛]52;c;eA==␇ of � Ghent
3	3	35	129	para	0	0.90	run	LISBON  – Ana ␛[31mSousa, a deputy of Portugal, said the port \\ would open in May.
$ dramatis --mentions odd
article	start	end	actor	kind	how	surface	line	rule	id
b␛[2J��.txt	28	33	Ghent	place	name	Ghent	1	dict	ghent
b␛[2J��.txt	35	41	Lisbon	place	name	LISBON	3	dict	lisbon
b␛[2J��.txt	50	53	Ana	person	name	Ana	3	run	ana
b␛[2J��.txt	81	91	Portugal	country	name	Portugal	3	dict	portugal
$ dramatis --actors odd
actor	kind	mentions	articles	surfaces
Ana	person	1	1	Ana:1
Ghent	place	1	1	Ghent:1
Lisbon	place	1	1	LISBON:1
Portugal	country	1	1	Portugal:1
$ dramatis --list --format=json odd
{"path":"odd/b\u001b[2J\u202e\u009b�.txt","title":"Ports \u001b]52;c;eA==\u0007 of \u009b \u202eGhent","date":"","site":"","words":18,"actors":"Ghent:1, Lisbon:1, Ana:1, Portugal:1","status":"unread"}
$ dramatis --structure --format=json odd
{"path":"odd/b\u001b[2J\u202e\u009b�.txt","blocks":[{"first":1,"last":1,"byte":0,"end":33,"kind":"title","level":0,"conf":0.80,"why":"title","text":"Ports \u001b]52;c;eA==\u0007 of \u009b \u202eGhent"},{"first":3,"last":3,"byte":35,"end":129,"kind":"para","level":0,"conf":0.90,"why":"run","text":"LISBON \u2066 – Ana \u001b[31mSousa, a deputy of \u061cPortugal, said the port \\ would ­open in May."}]}
$ dramatis --list "$(printf 'no\033]0;x\007\342\200\256.txt')"
dramatis: no␛]0;x␇.txt: No such file or directory
? 1
$ cp fixtures/empty.txt "$(printf 'odd/e\033]0;x\007\377.txt')"; dramatis --list odd/e*
dramatis: odd/e␛]0;x␇�.txt: an empty file
path	title	date	site	words	actors	status
? 1
$ printf '[reader]\nmeasure = \033[31mred\302\233\n' >bad.ini; dramatis --config=bad.ini --check-config
bad.ini:1: unknown section 'reader'
bad.ini:2: the line holds control characters
? 2
$ printf 'printf \047a\\033[2Jb\\342\\200\\256c\\n\047 >&2; exit 1\n' >odd.sh
$ printf '[filters]\nodd = sh odd.sh\n' >f.ini; echo x >x.odd; dramatis --config=f.ini --text x.odd
dramatis: x.odd: sh: exit status 1: a?[2Jb?c
? 1
