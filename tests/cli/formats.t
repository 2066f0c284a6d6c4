What another program reads first.
# needs gumbo libarchive gmime

$ dramatis --text=0 fixtures/brief.txt >whole; for f in formats/brief.txt.*; do dramatis --text=0 $f | cmp - whole && echo $f; done
formats/brief.txt.bz2
formats/brief.txt.gz
formats/brief.txt.xz
formats/brief.txt.zst
$ for f in formats/brief.txt.*; do dramatis --text=0 <$f | cmp - whole && echo $f; done
formats/brief.txt.bz2
formats/brief.txt.gz
formats/brief.txt.xz
formats/brief.txt.zst
$ dramatis --mentions formats/brief.txt.gz | cut -f 1-4,8; dramatis --mentions fixtures/brief.txt | cut -f 1-4,8
article	start	end	actor	line
brief.txt.gz	0	6	Lisbon	1
brief.txt.gz	11	19	Portugal	1
brief.txt.gz	49	54	Macau	1
brief.txt.gz	95	111	Foreign Ministry	1
brief.txt.gz	135	147	Rita Noronha	1
article	start	end	actor	line
brief.txt	0	6	Lisbon	1
brief.txt	11	19	Portugal	1
brief.txt	49	54	Macau	1
brief.txt	95	111	Foreign Ministry	1
brief.txt	135	147	Rita Noronha	1
$ cp formats/brief.txt.xz 'no ending'; dramatis 'no ending' | head -n 1; dramatis formats/twice.gz | head -n 1
LISBON – Portugal will reopen the consulate in Macau that it closed for
LISBON – Portugal will reopen the consulate in Macau that it closed for
$ gzip -c formats/book.epub | gzip -c >b.gz; dramatis --list b.gz | cut -f 1-4
path	title	date	site
b.gz	The harbour & its ferry	2019-05-03	Ferries of the North & East
$ gzip -c b.gz | gzip -c | dramatis --list - | cut -f 1-4
path	title	date	site
-	The harbour & its ferry	2019-05-03	Ferries of the North & East
$ mkdir -p inner; gzip -c formats/news.eml >inner/a.gz; gzip -c inner/a.gz >inner/b.xz; dramatis --list inner | cut -f 1-4
path	title	date	site
inner/a.gz	The ferry to Örö	2019-05-03	The Northern Letter
inner/b.xz	The ferry to Örö	2019-05-03	The Northern Letter
$ dramatis formats/cut.txt.gz; seq 100000 | gzip | head -c 90000 >cut.gz; dramatis --whole cut.gz | head -n 1; printf 'info\nframe\n' | dramatis --whole --size=78x14 --script=- cut.gz | grep -A 1 note
dramatis: formats/cut.txt.gz: damaged (truncated gzip input)
1
  │ note      cut short or damaged (truncated gzip input)                  │
  └────────────────────────────────────────────────────────────────────────┘
$ printf '\037\213 nothing' >bad.gz; printf '\375\067zXZ\000 nothing' >bad.xz; dramatis bad.gz bad.xz
dramatis: bad.gz: damaged (its start is wrong)
dramatis: bad.xz: damaged (Lzma library error: Corrupted input data)
? 1
$ gzip -c </dev/null >none.gz; dramatis none.gz; gzip -c fixtures/binary.png >png.gz; dramatis png.gz
dramatis: none.gz: an empty file
dramatis: png.gz: a binary file (PNG picture)
? 1
$ head -c 300000000 /dev/zero | gzip -1 >zeros.gz; dramatis zeros.gz
dramatis: zeros.gz: a binary file
? 1
$ yes 'The ferry is late again.' | head -c 300000000 | gzip >ferry.gz; printf 'info\nframe\n' | dramatis --size=78x16 --script=- ferry.gz | grep -c 'MB were unpacked'; rm ferry.gz zeros.gz
1
$ dramatis --list formats/book.epub formats/old.epub formats/fonts.epub | cut -f 1-4
path	title	date	site
formats/book.epub#1	The harbour & its ferry	2019-05-03	Ferries of the North & East
formats/book.epub#2	The bridge	2019-05-03	Ferries of the North & East
formats/old.epub#1	Harbour	2019-05-03	Ferries of the North & East
formats/old.epub#2	Bridge	2019-05-03	Ferries of the North & East
formats/fonts.epub#1	The harbour & its ferry	2019-05-03	Ferries of the North & East
formats/fonts.epub#2	The bridge	2019-05-03	Ferries of the North & East
$ dramatis --list 'formats/book.epub#2' | cut -f 1-4; dramatis 'formats/book.epub#2' | tr '\n' ' ' | grep -o 'Norway bought it'
path	title	date	site
formats/book.epub#2	The bridge	2019-05-03	Ferries of the North & East
Norway bought it
$ dramatis 'formats/book.epub#3' 'formats/book.epub#0' 'formats/nowhere.epub#1' 'fixtures/brief.txt#1'
dramatis: formats/book.epub#3: no chapter 3: the book has 2
dramatis: formats/book.epub#0: No such file or directory
dramatis: formats/nowhere.epub#1: No such file or directory
dramatis: fixtures/brief.txt#1: No such file or directory
? 1
$ cp fixtures/brief.txt 'a#1'; cp fixtures/brief.txt 'a#b.txt'; dramatis --list 'a#1' 'a#b.txt' | cut -f 1-2
path	title
a#1	a#1
a#b.txt	a#b.txt
$ dramatis --list - <formats/book.epub | cut -f 1-4
path	title	date	site
-	The harbour & its ferry	2019-05-03	Ferries of the North & East
$ cp formats/book.epub book; dramatis --list book | cut -f 1-4
path	title	date	site
book#1	The harbour & its ferry	2019-05-03	Ferries of the North & East
book#2	The bridge	2019-05-03	Ferries of the North & East
$ dramatis --structure 'formats/book.epub#2' | cut -f 5-9
kind	level	conf	why	text
title	0	0.90	heading	The bridge
byline	0	0.90	EPUB metadata	Ada Lindqvist, Pekka Salo
date	0	0.90	EPUB metadata	2019-05-03
para	0	0.90	whole	Sweden built another ferry, which was larger and slower, and in the end Norway bought it.
$ printf 'info\nframe\n' | dramatis --size=78x24 --script=- 'formats/old.epub#2' | grep -e title -e by -e date -e site -e language
  │ title     Bridge  (EPUB metadata)                                      │/1
  │ by        Ada Lindqvist, Pekka Salo  (EPUB metadata)                   │/1
  │ date      2019-05-03  (EPUB metadata)                                  │/1
  │ site      Ferries of the North & East  (EPUB metadata)                 │/1
  │ language  en  (EPUB metadata)                                          │
$ dramatis --list formats/out.epub 2>/dev/null | cut -f 1,3-4
path	date	site
formats/out.epub#1	2019-05-03	Ferries of the North & East
$ dramatis formats/drm.epub formats/no.epub formats/report.docx
dramatis: formats/drm.epub: cannot be read: encrypted (DRM)
dramatis: formats/no.epub: no book: nothing in it says what it holds
dramatis: formats/report.docx: a Word document; a filter in config.ini can read it
? 1
$ dramatis --list formats/bomb.epub 2>/dev/null | cut -f 1; for n in 2 3; do printf 'info\nframe\n' | dramatis --size=78x24 --script=- "formats/bomb.epub#$n" | grep -c 'only its first 1 MB'; done
path
formats/bomb.epub#1
formats/bomb.epub#2
formats/bomb.epub#3
0
1
$ head -c 1500 formats/book.epub >cut.epub; dramatis --list cut.epub 2>&1 | cut -d '(' -f 1
dramatis: cut.epub: cut short or damaged 
path	title	date	site	words	actors	status
$ head -c 1700 formats/book.epub >cut.epub; dramatis --list cut.epub; printf 'info\nframe\n' | dramatis --size=78x24 --script=- cut.epub | grep -A 1 note
dramatis: cut.epub#1: 1 of the book's 2 chapters can be read
path	title	date	site	words	actors	status
cut.epub#1	The harbour & its ferry	2019-05-03	Ferries of the North & East	29	Ada Lindqvist:1, Pekka Salo:1, Turku:1, Finland:1	unread
  │ note      1 of the book's 2 chapters can be read                       │
  └────────────────────────────────────────────────────────────────────────┘
$ head -c 1800 formats/book.epub >cut.epub; dramatis --list cut.epub 2>&1 | cut -f 1-4 | cut -d '(' -f 1; dramatis --text cut.epub >cut.text 2>&1
dramatis: cut.epub#2: cut short or damaged 
path	title	date	site
cut.epub#1	The harbour & its ferry	2019-05-03	Ferries of the North & East
cut.epub#2	The bridge	2019-05-03	Ferries of the North & East
? 1
$ dramatis --list formats/out.epub 'formats/out.epub#1' >out.tsv
dramatis: formats/out.epub#1: 1 of the book's 3 chapters can be read
dramatis: formats/out.epub#1: 1 of the book's 3 chapters can be read
? 1
$ dramatis --list formats/news.eml formats/letter.eml formats/saved.mhtml formats/two.mbox | cut -f 1-4
path	title	date	site
formats/news.eml	The ferry to Örö	2019-05-03	The Northern Letter
formats/letter.eml	Re: the bridge	2019-05-04	
formats/saved.mhtml	The harbour	2019-05-03	north.example.org
formats/two.mbox	Re: the bridge	2019-05-04	
$ printf 'info\nframe\n' | dramatis --size=78x24 --script=- formats/letter.eml | grep -e title -e by -e date -e encoding
  │ title     Re: the bridge  (mail header)                                │/1
  │ by        pekka@example.org  (mail header)                             │/1
  │ date      2019-05-04  (mail header)                                    │
  │ encoding  koi8-r  (MIME header)                                        │
$ dramatis --text=0 formats/letter.eml
Re: the bridge

pekka@example.org

2019-05-04

Письмо о переправе. In the end Norway bought the ferry that Sweden had built, and the bridge was closed for good.
$ cp formats/letter.eml letter.txt; dramatis --list letter.txt | cut -f 1-4
path	title	date	site
letter.txt	Re: the bridge	2019-05-04	
$ printf 'info\nframe\n' | dramatis --size=78x24 --script=- formats/two.mbox | grep -o 'the first of several mails'
the first of several mails
$ dramatis --text=60 formats/news.eml 'formats/book.epub#1' formats/saved.mhtml
The ferry to Örö

Ada Lindqvist

2019-05-03

Паром

The ferry left Turku in the early morning, and nobody in
Finland knew that it would not come back before the winter.

Unsubscribe

────────

The harbour

Ada Lindqvist, Pekka Salo

2019-05-03

The ferry left Turku in the early morning, and nobody in
Finland knew that it would not come back before the winter.

────────

The harbour

2019-05-03

The ferry to Örö left Turku in the early morning, and nobody
in Finland knew that it would not come back.
$ printf 'From: a@b.c\nSubject: x\nDate: Fri, 03 May 2019 10:00:00 +0300\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n' | dramatis
x

a@b.c

2019-05-03

a mail without text
$ printf 'From: Ada <a@b.c>\nTo: x\nSubject: Dinner\nDate: Fri, 03 May 2019 10:00:00 +0300\n\nDear Pekka,\n\nThe table is at https://a.example/t_(2), and we eat at eight.\n\n-- \nAda\nTurku\n' >dinner.eml; dramatis --structure dinner.eml; printf 'links\nframe\n' | dramatis --size=70x12 --script=- dinner.eml | grep example
first	last	byte	end	kind	level	conf	why	text
-1	-1	0	6	title	0	0.90	mail header	Dinner
-1	-1	8	11	byline	0	0.90	mail header	Ada
-1	-1	13	23	date	0	0.90	mail header	2019-05-03
1	1	25	36	para	0	0.90	run	Dear Pekka,
3	3	38	99	para	0	0.90	run	The table is at https://a.example/t_(2), and we eat at eight.
5	5	101	103	note	0	0.90	signature	--
6	6	105	108	note	0	0.90	signature	Ada
7	7	110	115	note	0	0.90	signature	Turku
  │ 1 https://a.example/t_(2)        https://a.example/t_(2)       │
  │ https://a.example/t_(2)                                        │
  The table is at https://a.example/t_(2)¹, and we eat at eight.
$ printf 'From: a@b.c\nTo: x\nSubject: x\nContent-Type: multipart/mixed\n\nThe ferry is late.\n' | dramatis 2>&1 | tail -n 1
The ferry is late.
$ mkdir -p folder; cp formats/* folder; dramatis --list folder 2>&1 | cut -f 1
dramatis: folder/bomb.epub#3: only its first 1 MB were unpacked: it grows to more than 100 times its size
dramatis: folder/cut.txt.gz: damaged (truncated gzip input)
dramatis: folder/drm.epub: cannot be read: encrypted (DRM)
dramatis: folder/no.epub: no book: nothing in it says what it holds
dramatis: folder/out.epub#1: 1 of the book's 3 chapters can be read
path
folder/bomb.epub#1
folder/bomb.epub#2
folder/bomb.epub#3
folder/book.epub#1
folder/book.epub#2
folder/brief.txt.bz2
folder/brief.txt.gz
folder/brief.txt.xz
folder/brief.txt.zst
folder/fonts.epub#1
folder/fonts.epub#2
folder/letter.eml
folder/news.eml
folder/old.epub#1
folder/old.epub#2
folder/out.epub#1
folder/saved.mhtml
folder/thrice.gz
folder/twice.gz
