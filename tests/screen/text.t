Scripts, marks, emoji, soft hyphens; nothing obeys, whatever the bytes say.

$ dramatis --size=50x40 --script=- samples/suez-scripts.txt
+ keys A Space Space
+ frame
 One canal, a dozen names                  [READ]
  it Operation Musketeer. Suez came later. In
  British English a place can be a sentence:
  Munich, Suez, Iraq.


  The audience

  Moscow had a slogan ready: «Руки прочь от
  Египта!», “Hands off Egypt!” It went round the
  Soviet Union in the first days of November, in
  factories and before embassies, while quite
  other hands were busy in Budapest. Today’s
  Russian schoolbooks say Суэцкий кризис.
  Hungarians, for their part, do not say Suez at
  all when they speak of that year; ötvenhat,
  “fifty-six”, is enough.

  Greece was invited to the London conference
  and did not go: there were tens of thousands
  of Greeks in Egypt and a quarrel with Britain
  over Cyprus. Athens wrote of η κρίση του
  Σουέζ. When the French and British pilots
  left, the Greek ones stayed at the wheel;
  ευχαριστώ, some in Ismailia will still say,
  thank you. Turkey, a member of the Baghdad
  Pact, worried about the Süveyş Kanalı, with
  its dotless ı, and kept its opinions to
  itself.

  Germany had watched from the balcony. The word
  there is Sueskrise or Suezkrise, the spelling
  being a matter of taste, and the papers of the
  Federal Republic produced the longest compound
  of the year, the Suezkanalgesellschafts-
  verstaatlichungsdekret, which sets well only
  where a printer may divide it.


  55%  ~3 min left  ] [ mention   a actors
$ dramatis --size=60x30 --script=- fixtures/wide.txt
+ keys A
+ frame
 Wide, narrow and in between             ACTORS 8    [READ]
  Wide, narrow and in between          │ACTORS     here/all
                                       │?1 Lêla Ñúñez  P 1/1
  A page for rulers: every line is     │ 2 Scotland    C 1/1
  one word longer than it looks        │?3 Z͑ͫ̓a̴l̷g̵o̶       P 0/1
                                       │?4 ＡＢＣ      O 0/1
  By Lêla Ñúñez (👩🚀  )               │?5 Donaudampf… P 0/1
                                       │ 6 Vienna      L 0/1
  5 May 2023                           │ 7 Austria     C 0/1
                                       │ 8 South Korea C 0/1
  Flags stand in pairs: 🇩🇪🇫🇷🇯🇵 is      │
  three countries and 🇩🇪🇫 is one and   │
  a half; 🏴 is Scotland in seven      │
  code points.                         │
                                       │
  Families are joined: 👨👩👧👦 is     │
  one, 👨👩👧👦 is four, and 👩 is     │
  one who lost her partner.            │
                                       │
  Skin and hair: 👍   👍 👩🦰          │
  🧔♂  .                               │
                                       │
  Hearts come thin and full: ❤ ❤ ❤;    │
  so do telephones: ☎ ☎; and keys 1⃣    │
  #⃣.                                   │
                                       │
  Jamo make syllables: 한국 is 한국,   │
  and ᄀᄀᄀ is not a word; ㅋㅋㅋ is  │
───────────────────────────────────────┴────────────────────
  46%  ~1 min left  ] [ mention   a actors   ? help   * pick
$ dramatis --size=70x24 --script=- fixtures/escapes.txt
+ keys A O
+ frame
+ info
+ frame
 A page that tries to talk to the terminal inste…  ACTORS 7    [READ]
  The ␛[31mred␛[0m letter␛]0;owned␇              │ACTORS     here/all
                                                 │ 1 Lisbon      L 1/2
  A page that tries to talk to the terminal      │?2 Mallory     P 1/1
  instead of the reader                          │?3 ZWNobyBvd2… O 1/1
                                                 │ 4 Portugal    C 0/1
  By Mallory ␛[1A␛[2KDoe                         │ 5 Spain       C 0/1
                                                 │?6 I. Valadão  P 0/1
  2 February 2022                                │?7 National L… O 0/1
                                                 │
  A terminal obeys what it is told. This         │
  sentence turns the text ␛[7mupside down␛[27m,  │
  clears the screen ␛[2J␛[H and asks who is      │
  there ␛[6n␛[c. None of it should happen: the   │
  reader in Lisbon sees marks, not magic.        │
                                                 │
  Worse things fit on one line. Here is a        │
  clipboard ␛]52;c;ZWNobyBvd25lZA==␇ filled      │
  behind your back, a link ␛]8;;http://          │
  example.invalid/¹␛\click␛]8;;␛\ that lies, a   │
  device string ␛P$q"p␛\, and a character set    │
  ␛(0lqqk␛(B borrowed from a drawing.            │
─────────────────────────────────────────────────┴────────────────────
 nothing of this article is folded
 A page that tries to talk to the terminal inste…  ACTORS 7    [READ]
  ┌─ About this article ───────────────────────────────────────────┐l
  │ title     A page that tries to talk to the terminal instead of │/2
  │           the reader  (title)                                  │/1
  │ by        Mallory ␛[1A␛[2KDoe  (form)                          │/1
  │ date      2022-02-02  (below the title)                        │/1
  │ file      fixtures/escapes.txt                                 │/1
  │ encoding  UTF-8  (content)                                     │/1
  │ words     221, 0 more in folded furniture                      │/1
  │ actors    7                                                    │
  │ links     1                                                    │
  └────────────────────────────────────────────────────────────────┘
  clears the screen ␛[2J␛[H and asks who is      │
  there ␛[6n␛[c. None of it should happen: the   │
  reader in Lisbon sees marks, not magic.        │
                                                 │
  Worse things fit on one line. Here is a        │
  clipboard ␛]52;c;ZWNobyBvd25lZA==␇ filled      │
  behind your back, a link ␛]8;;http://          │
  example.invalid/¹␛\click␛]8;;␛\ that lies, a   │
  device string ␛P$q"p␛\, and a character set    │
  ␛(0lqqk␛(B borrowed from a drawing.            │
─────────────────────────────────────────────────┴────────────────────
  45%  ~1 min left  ] [ mention   a actors   ? help   * pick   / find
$ dramatis --size=60x24 --script=- fixtures/hebrew.txt
+ frame
 השעון של תחנת הרכבת                                 [READ]
  השעון של תחנת הרכבת

  The clock at Haifa East, and the man who winds it

  מאת נועם ברק / Noam Barak

  3 באפריל 2018

  בתחנת הרכבת הישנה בחיפה יש שעון אחד, והוא תמיד מאחר בשבע
  דקות. “זה לא תקלה,” אומר יוסף כהן, “זו מסורת.”

  The clock was made in Birmingham in 1936 and came to
  Haifa with the Palestine Railways. Yosef Cohen (יוסף
  כהן) has wound it every Sunday since 1974; before him it
  was Abu Salim (أبو سليم), from Wadi Nisnas, who taught
  him how.

  רכבת ישראל (Israel Railways) הציעה להחליף אותו בשעון
  דיגיטלי. העירייה סירבה: 412 תושבים חתמו על מכתב, and a
  school in Akko sent a drawing.

────────────────────────────────────────────────────────────
  90%  ~1 min left  ] [ mention   a actors   ? help   * pick
