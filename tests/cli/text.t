$ dramatis --text=60 samples/suez-ottawa.txt | head -n 40
Mr. Pearson’s force

How a Canadian minister with no army to speak of talked the
world into sending one

By Douglas MacLennan

Ottawa, November 7, 2026

Lester B. Pearson left Ottawa for New York on the afternoon
of November 1, 1956, with an idea that he had not quite
finished. Canada’s secretary of state for external affairs
was fifty-nine, wore a bow tie, answered to “Mike,” and had
a great dislike of being told that he had to choose. That
week everybody was telling him. Canada’s mother country had
attacked Egypt together with France, and Canada’s great
neighbour was leading the world against them. In the
Commonwealth, Australia’s Robert Menzies stood by Sir
Anthony Eden, and India’s Jawaharlal Nehru spoke of naked
aggression. The Conservative benches in Ottawa were in the
mood of “Ready, aye, ready,” as a leader of theirs had put
it in 1922, when Britain last called.

Prime Minister Louis St. Laurent was not ready. He had
learned of the ultimatum from a wire-service bulletin, and
his staff had never known him so angry. The trouble, as he
and Pearson saw it, was not only that Britain was wrong. It
was that Britain was wrong in company with Israel, with the
United States on the other side, in the same week as the
Russians in Hungary: the United Nations (UN), the
Commonwealth and the North Atlantic Treaty Organization
(NATO) might all break in one blow, and Canada lived in all
three.

A speech before dawn

The General Assembly met in emergency session that night. It
had been called under a procedure, Uniting for Peace,
devised in 1950 to get around Soviet vetoes, that now got
around British and French ones. In the small hours it
$ dramatis --text=0 fixtures/list.txt
Seven borders worth a detour

You need no more than good shoes and, for number four, a sense of humour

By Milo Tancredi

Travel | 6 July 2022

Most frontiers are dull: a hut, a flag, a man. These seven are not.

1. Baarle

Belgium and the Netherlands share a town like two cooks sharing an onion. The line runs through shops.

2. The bridge at Görlitz

Germany on one side, Poland on the other, and the same cake in both.

3. Märket

A reef in the Baltic. Sweden and Finland bent the border so that a lighthouse could stay where it was.

4. Haskell Library, Derby Line

The books are in Canada.
The door is in the United States.
The silence belongs to both.

5. Tornio golf

Hit the ball in Finland at noon; it lands in Sweden at eleven.

6. Campione

A piece of Italy that telephones through Switzerland.

7. The one in your head

Take it with you. Leave it there.

Milo Tancredi walks for a living.
$ dramatis fixtures/brief.txt
LISBON – Portugal will reopen the consulate in Macau that it closed for
repairs in 2019, the Foreign Ministry said on Monday. Consul Rita
Noronha told reporters that the clock above the door had been repaired
too, and was still slow.
$ cat fixtures/brief.txt | dramatis | head -n 3
LISBON – Portugal will reopen the consulate in Macau that it closed for
repairs in 2019, the Foreign Ministry said on Monday. Consul Rita
Noronha told reporters that the clock above the door had been repaired
$ dramatis --text=30 fixtures/escapes.txt
The ␛[31mred␛[0m
letter␛]0;owned␇

A page that tries to talk to
the terminal instead of the
reader

By Mallory ␛[1A␛[2KDoe

2 February 2022

A terminal obeys what it is
told. This sentence turns the
text ␛[7mupside down␛[27m,
clears the screen ␛[2J␛[H and
asks who is there ␛[6n␛[c.
None of it should happen: the
reader in Lisbon sees marks,
not magic.

Worse things fit on one line.
Here is a clipboard
␛]52;c;ZWNobyBvd25lZA==␇
filled behind your back, a
link ␛]8;;http://
example.invalid/␛\click␛]8;;␛\
that lies, a device string
␛P$q"p␛\, and a character set
␛(0lqqk␛(B borrowed from a
drawing.

The short way in is the C1
set: �31m is a colour and
�52;c;eA==� a clipboard, in
one letter each. So is a new
line, and � the start of a
secret. Bells ␇␇, a
backspace␈␈␈, a vertical tab,
a form feed, a shift ␎ out and
␏ in, and a delete ␡ end the
list of the small ones.

Then there are letters that
only turn the eye. The file
gnp.exe is not a picture. The
pair isolated and marked,
forced and nudged, may all sit
in honest text; here they do
not. A line separator and a
paragraph separator pretend to
be line ends.

Portugal and Spain have asked
for a rule. “Show what you
must,” says Inês Valadão of
the National Library in
Lisbon, “and do nothing that
you are told.”
$ for f in latin1252 utf16le utf16be bom badbytes crlf cr; do dramatis --text=50 fixtures/$f.txt; echo; done
The café that kept two clocks

Gare de l’Est – “a quarter of an hour is a country
of its own”

By Hélène Brûlé, Besançon

3 March 1998

The café Terminus has two clocks. One shows the
hour of the railway, which is right; the other
shows the hour of the house, which is kind. “A
guest who has missed his train,” says its owner,
Jürgen Strauß, “should not learn it from the
wall.”

He bought both in Orléans for 900 francs – about
€137 today – from a clockmaker who swore they were
twins… They have never agreed since. The mayor,
Françoise Lemaître, calls them ‘our little
Schengen’: you cross from one to the other without
showing a thing.

The railway has asked him to stop. Mr Strauß has
written back on the house’s paper, on the house’s
time, and posted it – he says – yesterday.

The island that moved

“We did not go anywhere,” says the ferryman. “The
map did.”

By Ragnhild Sæther

12 May 2019

For two hundred years the island of Lauvøya lay in
Norway. On 4 April a surveyor from Oslo found that
it lay in Sweden, by the width of a barn. The barn
is for sale: €40,000, sheep included. 🐑

Stockholm has been told and does not want it. Oslo
has offered to move the line. The ferryman, who
takes both currencies and one in between, would
like to be asked. שלום, he says to a visitor from
Haifa, and 你好 to the next; he collects
greetings.

A border, he has noticed, is a thing that is only
there when somebody is looking.

The island that moved

“We did not go anywhere,” says the ferryman. “The
map did.”

By Ragnhild Sæther

12 May 2019

For two hundred years the island of Lauvøya lay in
Norway. On 4 April a surveyor from Oslo found that
it lay in Sweden, by the width of a barn. The barn
is for sale: €40,000, sheep included. 🐑

Stockholm has been told and does not want it. Oslo
has offered to move the line. The ferryman, who
takes both currencies and one in between, would
like to be asked. שלום, he says to a visitor from
Haifa, and 你好 to the next; he collects
greetings.

A border, he has noticed, is a thing that is only
there when somebody is looking.

A letter that arrived

By Bruno Carraro

Trieste, 9 June 2021

The letter took sixty years and eleven days. It
had fallen behind a sorting table in Malta, where
a plumber found it, and Italy’s post office
delivered it at once, with an apology and no
charge.

“She says that she will come on Thursday,” said
Livia Furlan, 83, to whom it was addressed. “I
shall put the kettle on.”

Notes from a damaged disk

By Tomás Ó Ríordáin

17 January 2004

The harbour office in Cobh kept its log – every
ship, every pilot, every quarrel – on one disk.
The disk is “mostly fine”, says Siobhán Ní
Dhomhnaill, who runs it. Here is what mostly fine
looks like: � was a letter once, and � was a dash.

The clerk’s name is given as Jos� in May and as
José in June. In July a line ends �� and goes on.
The sum of €312 was paid twice, or once: the
second entry reads ��� and ��.

Ireland’s National Archives have offered to help.
“Nothing is lost,” they say, “until somebody
tidies it up.” The last line stops in the middle
of its last letter: caf�

The ferry to nowhere

A timetable without a harbour

By Ada Lindqvist

21 August 2017

The timetable in Turku lists a ferry to Örö at
25:10. It has been there since spring.

“People write to us,” says the harbour master,
Pekka Salo. “They ask whether it is on time.”

It leaves from pier nine.
There are eight piers.

Finland’s transport agency says that the line will
be removed tomorrow at 25:00.

The ferry to nowhere

A timetable without a harbour

By Ada Lindqvist

21 August 2017

The timetable in Turku lists a ferry to Örö at
25:10. It has been there since spring.

“People write to us,” says the harbour master,
Pekka Salo. “They ask whether it is on time.”

It leaves from pier nine.
There are eight piers.

Finland’s transport agency says that the line will
be removed tomorrow at 25:00.

$ dramatis --text=40 fixtures/wide.txt fixtures/hebrew.txt
Wide, narrow and in between

A page for rulers: every line is one
word longer than it looks

By Lêla Ñúñez (👩🏽‍🚀)

5 May 2023

Flags stand in pairs: 🇩🇪🇫🇷🇯🇵 is three
countries and 🇩🇪🇫 is one and a half; 🏴󠁧󠁢󠁳󠁣󠁴󠁿
is Scotland in seven code points.

Families are joined: 👨‍👩‍👧‍👦 is one, 👨
👩👧👦 is four, and 👩‍ is one who lost
her partner.

Skin and hair: 👍🏿 👍 👩🏻‍🦰 🧔🏾‍♂️.

Hearts come thin and full: ❤ ❤︎ ❤️; so do
telephones: ☎ ☎️; and keys 1️⃣ #️⃣.

Jamo make syllables: 한국 is 한국, and
ᄀᄀᄀ is not a word; ㅋㅋㅋ is a laugh.

Marks sit on letters: é is é, ḍ̇ has two,
Z͑ͫ̓a̴l̷g̵o̶ has a cold, and ́ sits on nothing.

Indic letters hold hands: क्षत्रिय, স্ত্রী,
தமிழ், ന്മ, กำลัง, བོད་.

Wide and half-wide: ＡＢＣ ｱｲｳ アイウ 漢
字（かんじ）。

Nothing has a width too: zero​width,
word⁠joiner, softhyphen, no break, thin
space.

Tabs go to the next stop.

Ambiguous: § ± × ÷ → ■ ○ α Я … “ ” ½.

The word Donaudampfschifffahrtsgesell-
schaft divides well in Vienna, and the
address https://example.org/a/very/long/
path/without/any/blank?
question=answer&more=of-the-same#and-an-
anchor does not divide well anywhere.
Austria and South Korea (대한민국) have
both asked for it back.

────────

השעון של תחנת הרכבת

The clock at Haifa East, and the man who
winds it

מאת נועם ברק / Noam Barak

3 באפריל 2018

בתחנת הרכבת הישנה בחיפה יש שעון אחד,
והוא תמיד מאחר בשבע דקות. “זה לא תקלה,”
אומר יוסף כהן, “זו מסורת.”

The clock was made in Birmingham in 1936
and came to Haifa with the Palestine
Railways. Yosef Cohen (יוסף כהן) has
wound it every Sunday since 1974; before
him it was Abu Salim (أبو سليم), from
Wadi Nisnas, who taught him how.

רכבת ישראל (Israel Railways) הציעה
להחליף אותו בשעון דיגיטלי. העירייה
סירבה: 412 תושבים חתמו על מכתב, and a
school in Akko sent a drawing.

“A train may be late,” says Cohen, “but
a clock has to be late on time.”
$ dramatis --text=24 fixtures/cjk.txt
灯塔重新点亮

作者：林晓岚

2021年6月12日

六月十日晚上八点，东海一
座小岛上的灯塔在熄灭了三
十年之后重新点亮。灯塔建
于1907年，由英国工程师设
计，石料从福建运来。岛上
现在只住着十一个人，其中
七个已经过了七十岁。“我
小时候靠这道光回家，”渔
民陈阿福说，“现在靠手
机，可是手机不会等人。”

负责修复的是上海的一所大
学，日本长崎的一家博物馆
提供了旧图纸。中国和日本
的专家花了两年时间，才找
到一块合适的透镜；它原来
在法国的一个仓库里。联合
国教科文组织（UNESCO）派
人参加了仪式，并赠送了一
面铜钟。

台风季节就要到了，灯塔的
门仍然没有锁，因为“海上
的人不会敲门”。
$ dramatis --text --format=json fixtures/brief.txt
{"path":"fixtures/brief.txt","texts":[{"text":"LISBON – Portugal will reopen the consulate in Macau that it closed for\nrepairs in 2019, the Foreign Ministry said on Monday. Consul Rita\nNoronha told reporters that the clock above the door had been repaired\ntoo, and was still slow.\n"}]}
