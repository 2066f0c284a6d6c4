One actor in all articles: concordance, company, card; the list by actors.

$ dramatis --size=80x24 --script=- samples
+ keys Enter
+ actor Nasser
+ keys \ j j
+ styles
+ keys s
+ frame
+ keys Enter
+ frame
+ keys C-o \
+ frame
+ keys s
+ type /eden
+ frame
+ keys Esc Esc
+ frame
┌─ Gamal Abdel Nasser · 28 mentions in 11 articles · by article ───────────────┐
vvwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwvvvvvvvvvvvvvvvv
│ The night Egyp… … Alexandria, President Gamal Abdel Nasser was speaking to … │
v.aaaaaaaaaaaaaaayyyyyyyyyyyyyyyyyyyyyyyyyFFFFFFFFFFFFFFFFFFyyyyyyyyyyyyyyyyyy.v
│ The night Egyp… …ing for one name. When Nasser said “de Lesseps”, his men w… │
v.aaaaaaaaaaaaaaayyyyyyyyyyyyyyyyyyyyyyyyyFFFFFFyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy.v
│ The night Egyp…  The canal was not what Nasser had wanted that summer. He w… │
v.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGGGGGGAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.v
│ The night Egyp…                         Nasser read the American statement … │
v.aaaaaaaaaaaaaaayyyyyyyyyyyyyyyyyyyyyyyyyFFFFFFyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy.v
│ The night Egyp… …d passed. Nothing that Nasser ever said persuaded Egyptian… │
v.aaaaaaaaaaaaaaayyyyyyyyyyyyyyyyyyyyyyyyyFFFFFFyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy.v
│ The night Egyp… …id, Ismailia and Suez. Nasser told Sir Humphrey Trevelyan,… │
v.aaaaaaaaaaaaaaayyyyyyyyyyyyyyyyyyyyyyyyyFFFFFFyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy.v
│ The night Egyp… …sy and spare the city. Nasser chose a pulpit instead. On F… │
v.aaaaaaaaaaaaaaayyyyyyyyyyyyyyyyyyyyyyyyyFFFFFFyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy.v
│ The most profi…               President Gamal Abdel Nasser’s decree, Law No… │
v.aaaaaaaaaaaaaaayyyyyyyyyyyyyyyyyyyyyyyyyFFFFFFFFFFFFFFFFFFyyyyyyyyyyyyyyyyyy.v
│ A hundred hour… …nd convinced President Gamal Abdel Nasser, by his own acco… │
v.aaaaaaaaaaaaaaayyyyyyyyyyyyyyyyyyyyyyyyyFFFFFFFFFFFFFFFFFFyyyyyyyyyyyyyyyyyy.v
│ A hundred hour… …ourgès-Maunoury wanted Nasser gone before winter.           │
v.aaaaaaaaaaaaaaayyyyyyyyyyyyyyyyyyyyyyyyyFFFFFFyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy.v
│ A hundred hour… … too well. In May 1967 Nasser asked U Thant to take his so… │
v.aaaaaaaaaaaaaaayyyyyyyyyyyyyyyyyyyyyyyyyFFFFFFyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy.v
│ A quarrel with… …spute was with Colonel Nasser. By the end it was with Wash… │
v.aaaaaaaaaaaaaaayyyyyyyyyyyyyyyyyyyyyyyyyFFFFFFyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy.v
│ A quarrel with…     ‘It is with Colonel Nasser’                              │
v.aaaaaaaaaaaaaaayyyyyyyyyyyyyyyyyyyyyyyyyFFFFFFyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy.v
│ A quarrel with… …ld. It is with Colonel Nasser.’                             │
v.aaaaaaaaaaaaaaayyyyyyyyyyyyyyyyyyyyyyyyyFFFFFFyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy.v
│ TWO CITIES, ON… …Union do something for Gamal Abdel Nasser. According to an… │
v.aaaaaaaaaaaaaaayyyyyyyyyyyyyyyyyyyyyyyyyFFFFFFFFFFFFFFFFFFyyyyyyyyyyyyyyyyyy.v
│ TWO CITIES, ON… …lieves that night that Nasser will be gone in days, and th… │
v.aaaaaaaaaaaaaaayyyyyyyyyyyyyyyyyyyyyyyyyFFFFFFyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy.v
│ TWO CITIES, ON…                         Nasser, saved twice over, thanked t… │
v.aaaaaaaaaaaaaaayyyyyyyyyyyyyyyyyyyyyyyyyFFFFFFyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy.v
│ ─ The night Egypt took back its canal ────────────────────────────────────── │
v.vaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaavvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv.v
│ The canal was not what Nasser had wanted that summer.                        │
v........................GGGGGG................................................v
│                                                                              │
v..............................................................................v
│                                                                              │
v..............................................................................v
└─ Enter goes there · s sorts · / filters · q closes ──────────────────── 3/28 ┘
vvaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaavvvvvvvvvvvvvvvvvvvvvvvvvvv
   9%  ~6 min left  Gamal Abdel Nasser -/7  ] [ mention   a actors   ? help
.rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr..sss.rrrrrrr...s.rrrrrr...s.rrrr.....
┌─ Gamal Abdel Nasser · 28 mentions in 11 articles · by the words after ───────┐
│ A quarrel with…     ‘It is with Colonel Nasser’                              │
│ A quarrel with… …ld. It is with Colonel Nasser.’                             │
│ The alliance t… … following spring, was Gamal Abdel Nasser.                  │
│ TWO CITIES, ON… …Union do something for Gamal Abdel Nasser. According to an… │
│ A hundred hour… … too well. In May 1967 Nasser asked U Thant to take his so… │
│ A hundred hour… …nd convinced President Gamal Abdel Nasser, by his own acco… │
│ A quarrel with… …spute was with Colonel Nasser. By the end it was with Wash… │
│ The night Egyp… …sy and spare the city. Nasser chose a pulpit instead. On F… │
│ The most profi…               President Gamal Abdel Nasser’s decree, Law No… │
│ Twelve hours: …               President Gamal Abdel Nasser did not need twe… │
│ Twelve hours: …               President Gamal Abdel Nasser did not need twe… │
│ Eisenhower’s h… …ad to be found to make Nasser disgorge what he was attempt… │
│ Eisenhower’s h… …hrough with it and get Nasser down?” Richard Nixon claimed… │
│ One canal, a d… …pace on either side: « Nasser », « Eden », « 10 000 parach… │
│ The night Egyp… …d passed. Nothing that Nasser ever said persuaded Egyptian… │
│ A hundred hour… …ourgès-Maunoury wanted Nasser gone before winter.           │
│ The night Egyp…  The canal was not what Nasser had wanted that summer. He w… │
│ ─ The night Egypt took back its canal ────────────────────────────────────── │
│ The canal was not what Nasser had wanted that summer.                        │
│                                                                              │
│                                                                              │
└─ Enter goes there · s sorts · / filters · q closes ─────────────────── 17/28 ┘
   9%  ~6 min left  Gamal Abdel Nasser -/7  ] [ mention   a actors   ? help
 1/11  The night Egypt took back its canal                   ACTORS 63   [READ]
  own officers and then forgot to leave for seventy-four   │ACTORS     here/all
  years. The last of them had sailed from Port Said on     │ 1 Egypt      C 4/24
  June 13, six weeks before the speech.                    │ 2 United Ki… C 1/14
                                                           │ 3 Port Said   L 1/8
                                                           │>4 Nasser      P 1/7
  A dam, a loan and a slight                               │ 5 France      C 0/7
                                                           │ 6 Ismailia    L 0/4
  The canal was not what Nasser had wanted that summer.    │?7 M. Younes   P 0/3
  He wanted a dam. In December 1955 the United States and  │ 8 de Lesseps  P 0/3
  Britain had offered to help pay for a high dam at        │ 9 United Sta… C 1/3
  Aswan: $56 million from Washington, $14 million from     │   London      L 1/3
  London, to go with a loan of $200 million from the       │
  World Bank. Egypt haggled for half a year over           │Gamal Abdel Nasser =
  conditions that gave foreign bankers a say in its        │Nasser
  budget.                                                  │28 in 11 articles
                                                           │·█·▄··▄···▄▄·▄······
  Then the offer vanished. On July 19 Secretary of State   │
  John Foster Dulles told the Egyptian ambassador, Ahmed   │3 of 7
  Hussein, that the Egyptian economy could not bear the    │“The canal was not
  burden. The real reasons were no secret. Congress        │what Nasser had
  resented the arms that Egypt had bought from             │wanted that summer.”
───────────────────────────────────────────────────────────┴────────────────────
  27%  ~5 min left  Gamal Abdel Nasser 3/7  ] [ mention   a actors   ? help
┌─ Gamal Abdel Nasser · 28 mentions in 11 articles · by the words after ───────┐
│ A quarrel with…     ‘It is with Colonel Nasser’                              │
│ A quarrel with… …ld. It is with Colonel Nasser.’                             │
│ The alliance t… … following spring, was Gamal Abdel Nasser.                  │
│ TWO CITIES, ON… …Union do something for Gamal Abdel Nasser. According to an… │
│ A hundred hour… … too well. In May 1967 Nasser asked U Thant to take his so… │
│ A hundred hour… …nd convinced President Gamal Abdel Nasser, by his own acco… │
│ A quarrel with… …spute was with Colonel Nasser. By the end it was with Wash… │
│ The night Egyp… …sy and spare the city. Nasser chose a pulpit instead. On F… │
│ The most profi…               President Gamal Abdel Nasser’s decree, Law No… │
│ Twelve hours: …               President Gamal Abdel Nasser did not need twe… │
│ Twelve hours: …               President Gamal Abdel Nasser did not need twe… │
│ Eisenhower’s h… …ad to be found to make Nasser disgorge what he was attempt… │
│ Eisenhower’s h… …hrough with it and get Nasser down?” Richard Nixon claimed… │
│ One canal, a d… …pace on either side: « Nasser », « Eden », « 10 000 parach… │
│ The night Egyp… …d passed. Nothing that Nasser ever said persuaded Egyptian… │
│ A hundred hour… …ourgès-Maunoury wanted Nasser gone before winter.           │
│ The night Egyp…  The canal was not what Nasser had wanted that summer. He w… │
│ ─ The night Egypt took back its canal ────────────────────────────────────── │
│ The canal was not what Nasser had wanted that summer.                        │
│                                                                              │
│                                                                              │
└─ Enter goes there · s sorts · / filters · q closes ─────────────────── 17/28 ┘
   9%  ~6 min left  Gamal Abdel Nasser -/7  ] [ mention   a actors   ? help
┌─ Gamal Abdel Nasser · 3 of 28 mentions in 11 articles · by the words before…─┐
│ A quarrel with… …spute was with Colonel Nasser. By the end it was with Wash… │
│ Eisenhower’s h… …ad to be found to make Nasser disgorge what he was attempt… │
│ One canal, a d… …pace on either side: « Nasser », « Eden », « 10 000 parach… │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│                                                                              │
│ ─ A quarrel with one man ─────────────────────────────────────────────────── │
│ Sir Anthony Eden told the country that its dispute was with Colonel Nasser.  │
│                                                                              │
│                                                                              │
└─ Enter goes there · s sorts · / filters · q closes ───────────────────── 1/3 ┘
/eden
 1/11  The night Egypt took back its canal                   ACTORS 63   [READ]
  The night Egypt took back its canal                      │ACTORS     here/all
                                                           │ 1 Egypt      C 3/24
  In Cairo the crisis of 1956 is remembered as a victory.  │ 2 United Ki… C 0/14
  The army lost it, the state won it, and Egyptians have   │ 3 Port Said   L 1/8
  been arguing about the difference ever since.            │>4 Nasser      P 2/7
                                                           │ 5 France      C 0/7
  Essays | Egypt                                           │ 6 Ismailia    L 2/4
                                                           │?7 M. Younes   P 2/3
  By Salma Wahidi                                          │ 8 de Lesseps  P 1/3
                                                           │ 9 United Sta… C 0/3
  July 26, 2026                                            │   London      L 0/3
                                                           │
  On the evening of July 26, 1956, a colonel of engineers  │Gamal Abdel Nasser =
  named Mahmoud Younes sat by a wireless set in Ismailia   │Nasser
  with some thirty men and a sealed order. Two hundred     │28 in 11 articles
  kilometres away, in Alexandria, President Gamal Abdel    │·█·▄··▄···▄▄·▄······
  Nasser was speaking to a packed Manshiya Square, where   │
  an assassin had missed him not two years before. Younes  │
  was listening for one name. When Nasser said “de         │
  Lesseps”, his men were to walk into the offices of the   │
  Suez Canal Company in Ismailia, Port Said, Suez and      │
───────────────────────────────────────────────────────────┴────────────────────
   9%  ~6 min left  Gamal Abdel Nasser -/7  ] [ mention   a actors   ? help
$ dramatis --size=80x24 --script=- samples
+ keys Enter
+ appears-with Nasser
+ frame
+ keys j Enter j
+ styles
+ keys Enter
+ frame
+ keys C-o W
+ frame
+ type /united
+ frame
+ keys Enter q
+ frame
 1/11  The night Egypt took back its canal                   ACTORS 63   [READ]
  ┌─ Gamal Abdel Nasser appears with 35 actors ──────────────────────────────┐l
  │ C  Egypt                                     4 sentences in   3 articles │24
  │ P  Anthony Eden                              3 sentences in   3 articles │14
  │ P  Guy Mollet                                3 sentences in   3 articles │/8
  │ C  Soviet Union                              3 sentences in   1 article  │/7
  │ C  France                                    2 sentences in   2 articles │/7
  │ L  Port Said                                 2 sentences in   2 articles │/4
  │ O  Suez Canal Company                        2 sentences in   2 articles │/3
  │ C  United Kingdom                            2 sentences in   2 articles │/3
  │ O  Al-Azhar                                  1 sentence  in   1 article  │/3
  │ L  Alexandria                                1 sentence  in   1 article  │/3
  │ C  Canada                                    1 sentence  in   1 article  │/3
  │ P  Christian Pineau                          1 sentence  in   1 article  │/2
  │ G  Communists                                1 sentence  in   1 article  │/2
  │ P  E. L. M. Burns                            1 sentence  in   1 article  │/2
  │ L  Europe                                    1 sentence  in   1 article  │/2
  │ P  Ferdinand de Lesseps                      1 sentence  in   1 article  │/2
  │ L  Gaza Strip                                1 sentence  in   1 article  │/2
  │ P  Humphrey Trevelyan                        1 sentence  in   1 article  │/2
  │ L  Ismailia                                  1 sentence  in   1 article  │/2
  └─ Enter shows the sentences · / filters · q closes ───────────────── 1/35 ┘/2
───────────────────────────────────────────────────────────┴────────────────────
   9%  ~6 min left  ] [ mention   a actors   ? help   * pick   / find   C-o back
┌─ Gamal Abdel Nasser and Anthony Eden · 3 sentences ──────────────────────────┐
vvwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwvvvvvvvvvvvvvvvvvvvvvvvvvvv
│ A quarrel with… Sir Anthony Eden told the country that its dispute was with… │
v.aaaaaaaaaaaaaaayyyyyFFFFFFFFFFFFyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy.v
│ One canal, a d… …« Nasser », « Eden », « 10 000 parachutistes ».             │
v.AAAAAAAAAAAAAAAAAAAGGGGGGAAAAAAFFFFAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.v
│ Eisenhower’s h… …let Eden believe that it might have teeth; he had said, on… │
v.aaaaaaaaaaaaaaayyyyyyFFFFyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy.v
│                                                                              │
v..............................................................................v
│                                                                              │
v..............................................................................v
│                                                                              │
v..............................................................................v
│                                                                              │
v..............................................................................v
│                                                                              │
v..............................................................................v
│                                                                              │
v..............................................................................v
│                                                                              │
v..............................................................................v
│                                                                              │
v..............................................................................v
│                                                                              │
v..............................................................................v
│                                                                              │
v..............................................................................v
│                                                                              │
v..............................................................................v
│                                                                              │
v..............................................................................v
│                                                                              │
v..............................................................................v
│                                                                              │
v..............................................................................v
│ ─ One canal, a dozen names ───────────────────────────────────────────────── │
v.vaaaaaaaaaaaaaaaaaaaaaaaaaavvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv.v
│ Guy Mollet’s ministers preferred « une opération de police », set in those   │
v..............................................................................v
│ roomy French quotation marks that keep a no-break space on either side:      │
v..............................................................................v
│ « Nasser », « Eden », « 10 000 parachutistes ».                              │
v...GGGGGG......FFFF...........................................................v
└─ Enter goes there · / filters · q back ───────────────────────────────── 2/3 ┘
vvaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaavvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv
   9%  ~6 min left  ] [ mention   a actors   ? help   * pick   / find   C-o back
.rrrrrrrrrrrrrrrrr..sss.rrrrrrr...s.rrrrrr...s.rrrr...s.rrrr...s.rrrr...sss.rrrr
 8/11  One canal, a dozen names                              ACTORS 76   [READ]
                                                           │ACTORS     here/all
  The French said l’expédition de Suez, and a few still    │ 3 United Kin… C 2/4
  do. An expédition leaves and returns; it is not a war    │ 4 Greece      C 0/4
  and need not be won. L’Humanité, the Communist daily,    │ 5 Japan       C 0/3
  said l’agression, like Cairo. Guy Mollet’s ministers     │ 6 France      C 2/3
  preferred « une opération de police », set in those      │ 7 Vietnam     C 0/3
  roomy French quotation marks that keep a no-break space  │?8 I. Pavlidou P 0/2
  on either side: « Nasser », « Eden », « 10 000           │?9 Kenji Mori  P 0/2
  parachutistes ».                                         │   England     C 1/2
                                                           │   Cairo       L 0/2
  London, finally, had no name at all. Sir Anthony Eden    │>  Nasser      P 1/2
  spoke of “armed conflict” and denied that it was a war;  │
  the services called it Operation Musketeer. Suez came    │Gamal Abdel Nasser =
  later. In British English a place can be a sentence:     │Nasser
  Munich, Suez, Iraq.                                      │28 in 11 articles
                                                           │··█···█·············
                                                           │
  The audience                                             │2 of 2
                                                           │“Guy Mollet’s
  Moscow had a slogan ready: «Руки прочь от Египта!»,      │ministers preferred
  “Hands off Egypt!” It went round the Soviet Union in     │« une opération de
───────────────────────────────────────────────────────────┴────────────────────
  40%  ~3 min left  Gamal Abdel Nasser 2/2  ] [ mention   a actors   ? help
 1/11  The night Egypt took back its canal                   ACTORS 63   [READ]
  ┌─ Gamal Abdel Nasser appears with 35 actors ──────────────────────────────┐l
  │ C  Egypt                                     4 sentences in   3 articles │24
  │ P  Anthony Eden                              3 sentences in   3 articles │14
  │ P  Guy Mollet                                3 sentences in   3 articles │/8
  │ C  Soviet Union                              3 sentences in   1 article  │/7
  │ C  France                                    2 sentences in   2 articles │/7
  │ L  Port Said                                 2 sentences in   2 articles │/4
  │ O  Suez Canal Company                        2 sentences in   2 articles │/3
  │ C  United Kingdom                            2 sentences in   2 articles │/3
  │ O  Al-Azhar                                  1 sentence  in   1 article  │/3
  │ L  Alexandria                                1 sentence  in   1 article  │/3
  │ C  Canada                                    1 sentence  in   1 article  │
  │ P  Christian Pineau                          1 sentence  in   1 article  │ =
  │ G  Communists                                1 sentence  in   1 article  │
  │ P  E. L. M. Burns                            1 sentence  in   1 article  │
  │ L  Europe                                    1 sentence  in   1 article  │··
  │ P  Ferdinand de Lesseps                      1 sentence  in   1 article  │
  │ L  Gaza Strip                                1 sentence  in   1 article  │
  │ P  Humphrey Trevelyan                        1 sentence  in   1 article  │
  │ L  Ismailia                                  1 sentence  in   1 article  │
  └─ Enter shows the sentences · / filters · q closes ───────────────── 2/35 ┘
───────────────────────────────────────────────────────────┴────────────────────
   9%  ~6 min left  Gamal Abdel Nasser -/7  ] [ mention   a actors   ? help
 1/11  The night Egypt took back its canal                   ACTORS 63   [READ]
  ┌─ Gamal Abdel Nasser appears with 2 of 35 actors · /united ───────────────┐l
  │ C  United Kingdom                            2 sentences in   2 articles │24
  │ C  United States                             1 sentence  in   1 article  │14
  │                                                                          │/8
  │                                                                          │/7
  │                                                                          │/7
  │                                                                          │/4
  │                                                                          │/3
  │                                                                          │/3
  │                                                                          │/3
  │                                                                          │/3
  │                                                                          │
  │                                                                          │ =
  │                                                                          │
  │                                                                          │
  │                                                                          │··
  │                                                                          │
  │                                                                          │
  │                                                                          │
  │                                                                          │
  └─ Enter shows the sentences · / filters · q closes ────────────────── 1/2 ┘
───────────────────────────────────────────────────────────┴────────────────────
/united
 1/11  The night Egypt took back its canal                   ACTORS 63   [READ]
  The night Egypt took back its canal                      │ACTORS     here/all
                                                           │ 1 Egypt      C 3/24
  In Cairo the crisis of 1956 is remembered as a victory.  │ 2 United Ki… C 0/14
  The army lost it, the state won it, and Egyptians have   │ 3 Port Said   L 1/8
  been arguing about the difference ever since.            │>4 Nasser      P 2/7
                                                           │ 5 France      C 0/7
  Essays | Egypt                                           │ 6 Ismailia    L 2/4
                                                           │?7 M. Younes   P 2/3
  By Salma Wahidi                                          │ 8 de Lesseps  P 1/3
                                                           │ 9 United Sta… C 0/3
  July 26, 2026                                            │   London      L 0/3
                                                           │
  On the evening of July 26, 1956, a colonel of engineers  │Gamal Abdel Nasser =
  named Mahmoud Younes sat by a wireless set in Ismailia   │Nasser
  with some thirty men and a sealed order. Two hundred     │28 in 11 articles
  kilometres away, in Alexandria, President Gamal Abdel    │·█·▄··▄···▄▄·▄······
  Nasser was speaking to a packed Manshiya Square, where   │
  an assassin had missed him not two years before. Younes  │
  was listening for one name. When Nasser said “de         │
  Lesseps”, his men were to walk into the offices of the   │
  Suez Canal Company in Ismailia, Port Said, Suez and      │
───────────────────────────────────────────────────────────┴────────────────────
   9%  ~6 min left  Gamal Abdel Nasser -/7  ] [ mention   a actors   ? help
$ dramatis --size=80x24 --script=- samples
+ keys Enter
+ actor-card nasser
+ frame
+ keys G
+ frame
+ type /sinai
+ frame
+ keys Enter Enter
+ frame
 1/11  The night Egypt took back its canal                   ACTORS 63   [READ]
  ┌─ Gamal Abdel Nasser · 28 mentions in 11 articles ────────────────────────┐l
  │   person, from the list                                                  │24
  │   Nasser 18, Gamal Abdel Nasser 10                                       │14
  │                                                                          │/8
  │   FIRST MENTION · 2026-07-26                                             │/7
  │ > Two hundred kilometres away, in Alexandria, President Gamal Abdel      │/7
  │ > Nasser was speaking to a packed Manshiya Square, where an assassin had │/4
  │ > missed him not two years before.                                       │/3
  │ >   The night Egypt took back its canal                                  │/3
  │                                                                          │/3
  │   BEST SENTENCES                                                         │/3
  │   President Shukri al-Quwatli of Syria has arrived on a state visit and  │/3
  │   demands that the Soviet Union do something for Gamal Abdel Nasser.     │/2
  │     TWO CITIES, ONE WEEK                                                 │/2
  │   Gamal Abdel Nasser (جمال عبد الناصر) spoke the language of the market  │/2
  │   as well as that of the schools; his promise at Al-Azhar on 2 November, │/2
  │   «سنقاتل ولن نستسلم», “we shall fight and we shall not surrender”,      │/2
  │   needs no dictionary anywhere between Rabat and Muscat.                 │/2
  │     One canal, a dozen names                                             │/2
  │   One of them, on Gaza in February 1955, killed nearly forty Egyptians   │/2
  └─ Enter goes there · / filters · q closes ────────────────────────── 1/23 ┘/2
───────────────────────────────────────────────────────────┴────────────────────
   9%  ~6 min left  ] [ mention   a actors   ? help   * pick   / find   C-o back
 1/11  The night Egypt took back its canal                   ACTORS 63   [READ]
  ┌─ Gamal Abdel Nasser · 28 mentions in 11 articles ────────────────────────┐l
  │      2 L Port Said                                                       │24
  │      2 O Suez Canal Company                                              │14
  │      2 C United Kingdom                                                  │/8
  │                                                                          │/7
  │   ARTICLES                                                               │/7
  │      7 The night Egypt took back its canal · 2026-07-26                  │/4
  │      3 A hundred hours in Sinai · 2026-10-29                             │/3
  │      3 A quarrel with one man · 2026-10-09                               │/3
  │      3 TWO CITIES, ONE WEEK · 2026-11-05                                 │/3
  │      3 The alliance that France chose at Sèvres · 2026-10-22             │/3
  │      2 How a Canadian minister with no army to speak of talked the world │/3
  │        into sending one · 2026-11-07                                     │/2
  │      2 One canal, a dozen names · 2026-11-12                             │/2
  │      2 Eisenhower’s hardest week                                         │/2
  │      1 The most profitable ditch in the world · 2026-11-14               │/2
  │      1 Twelve hours: the note that nobody was meant to accept ·          │/2
  │        2026-10-30                                                        │/2
  │ >    1 Twelve hours: the note that nobody was meant to accept ·          │/2
  │ >      2026-10-30                                                        │/2
  └─ Enter goes there · / filters · q closes ───────────────────────── 23/23 ┘/2
───────────────────────────────────────────────────────────┴────────────────────
   9%  ~6 min left  ] [ mention   a actors   ? help   * pick   / find   C-o back
 1/11  The night Egypt took back its canal                   ACTORS 63   [READ]
  ┌─ Gamal Abdel Nasser · 28 mentions in 11 articles ────────────────────────┐l
  │   person, from the list                                                  │24
  │   Nasser 18, Gamal Abdel Nasser 10                                       │14
  │ >    3 A hundred hours in Sinai · 2026-10-29                             │/8
  │                                                                          │/7
  │                                                                          │/7
  │                                                                          │/4
  │                                                                          │/3
  │                                                                          │/3
  │                                                                          │/3
  │                                                                          │/3
  │                                                                          │/3
  │                                                                          │/2
  │                                                                          │/2
  │                                                                          │/2
  │                                                                          │/2
  │                                                                          │/2
  │                                                                          │/2
  │                                                                          │/2
  │                                                                          │/2
  └─ Enter goes there · / filters · q closes ─────────────────────────── 1/1 ┘/2
───────────────────────────────────────────────────────────┴────────────────────
/sinai
 3/11  A hundred hours in Sinai                              ACTORS 74   [READ]
  night, came thieves, refugees looking for what had been  │ACTORS     here/all
  their fields, and from 1955 the fedayeen: squads         │ 1 Israel     C 2/18
  trained by Egyptian intelligence in the Gaza Strip, who  │ 2 Egypt       C 3/9
  killed farmers, children, passers-by. The Israel         │ 3 France      C 0/7
  Defense Forces (IDF) answered with raids out of all      │ 4 Gaza Strip  L 2/7
  proportion. One of them, on Gaza in February 1955,       │ 5 Ben-Gurion  P 1/6
  killed nearly forty Egyptians and convinced President    │ 6 United Kin… C 1/5
  Gamal Abdel Nasser, by his own account, that he needed   │ 7 Sharm el-S… L 0/4
  weapons more than a peace plan.                          │ 8 Sinai Peni… L 0/3
                                                           │ 9 Moshe Dayan P 1/3
  He got them in September 1955 from Czechoslovakia, with  │>  Nasser      P 1/3
  the blessing of the Soviet Union: some two hundred jets  │
  and as many tanks, more than all of Israel’s neighbours  │Gamal Abdel Nasser =
  had owned together. From that day Dayan wanted a war     │Nasser
  before the Egyptians had learned to use them, and Moshe  │28 in 11 articles
  Sharett, the foreign minister, did not. In June Ben-     │····█··█··········█·
  Gurion dropped Sharett and put Golda Meir in his place.  │
                                                           │1 of 3
  An army needs friends with factories. Washington would   │“One of them, on
  not sell. London was bound by treaty to Jordan and, as   │Gaza in February
  late as that October, closer to fighting Israel than to  │1955, killed nearly
───────────────────────────────────────────────────────────┴────────────────────
  28%  ~5 min left  Gamal Abdel Nasser 1/3  ] [ mention   a actors   ? help
$ dramatis --size=40x12 --script=- samples
+ keys Enter
+ concordance eden
+ frame
+ keys W
+ frame
+ keys Enter
+ frame
+ keys Esc I j
+ frame
+ size 20x5
+ keys Esc \ j
+ frame
┌─ Anthony Eden · 30 mentions in 8 ar…─┐
│A quar…         Sir Anthony Eden told…│
│A quar…             Eden called in th…│
│A quar… …reaty that Eden himself had …│
│A quar… …y through. Eden never forgav…│
│A quar… …ombatants. Eden asked his pr…│
│A quar… … anything. Eden sent him bac…│
│A quar… …hat if Sir Anthony was since…│
│A quar…         Sir Anthony Eden hims…│
│A quar… … May. Lady Eden said that sh…│
└──────────────────────────────── 1/30 ┘
   2%  ~6 min left  ] [ mention   ? help
 1/11  The night Egypt took …    [READ]
  ┌─ Anthony Eden appears with 29 a…─┐
  │P  Guy Mollet               6 in 6│
  │C  France                   6 in 5│
  │P  Gamal Abdel Nasser       3 in 3│
  │O  House of Commons         3 in 3│
  │C  Egypt                    2 in 2│
  │C  Israel                   2 in 2│
  │P  Nikolai Bulganin         2 in 2│
  └──────────────────────────── 1/29 ┘

   2%  ~6 min left  ] [ mention   ? help
┌─ Anthony Eden and Guy Mollet · 6 se…─┐
│TWO CI… …to Eden, Guy Mollet and Davi…│
│The al… …10 Mollet crossed to London …│
│One ca… Guy Mollet’s ministers prefer…│
│Twelve… …to Eden and to Guy Mollet, t…│
│Twelve… …to Eden and to Guy Mollet, t…│
│─ TWO CITIES, ONE WEEK ───────────────│
│Late in the evening Radio Moscow reads│
│out Premier Nikolai Bulganin’s letters│
│to Eden, Guy Mollet and David Ben-   …│
└───────────────────────────────── 1/6 ┘
   2%  ~6 min left  ] [ mention   ? help
 1/11  The night Egypt took …    [READ]
  ┌─ Anthony Eden · 30 mentions in …─┐
  │  BEST SENTENCES                  │
  │> In the Commonwealth, Australia’s│
  │> Robert Menzies stood by Sir     │
  │> Anthony Eden, and India’s       │
  │> Jawaharlal Nehru spoke of naked │
  │> aggression.                     │
  │>   How a Canadian minister with …│
  └──────────────────────────── 2/20 ┘

   2%  ~6 min left  ] [ mention   ? help
┌─ Egypt · 118 me…─┐
│…night Egypt took…│
│…, and Egyptians …│
└─────────── 2/118 ┘
   0%  ~6 min left
$ dramatis --size=160x18 --script=- samples
+ concordance david ben-gurion
+ keys s s
+ frame
┌─ David Ben-Gurion · 16 mentions in 8 articles · by the words before ─────────────────────────────────────────────────────────────────────────────────────────┐
│ A hundred hours in Sinai                                                          Ben-Gurion called the plan that brought him to Sèvres the English plan, a… │
│ The alliance that France chose … … son Fernand had killed Admiral Darlan in 1942. David Ben-Gurion arrived there on October 22 in an old French air force p… │
│ A hundred hours in Sinai          The prime minister read aloud on the aeroplane. David Ben-Gurion had brought a Byzantine historian with him on the flight… │
│ TWO CITIES, ONE WEEK             …olai Bulganin’s letters to Eden, Guy Mollet and David Ben-Gurion. What would become of Britain, he asks, if it were attac… │
│ A hundred hours in Sinai         …4 October the protocol was signed by Pineau, by Ben-Gurion, and by Patrick Dean of the Foreign Office. Ben-Gurion folded … │
│ One canal, a dozen names         …he Sinai War. סואץ, Suez, hardly comes into it. David Ben-Gurion (דוד בן־גוריון) had good reasons for that: the canal bel… │
│ A hundred hours in Sinai         …Sharett, the foreign minister, did not. In June Ben-Gurion dropped Sharett and put Golda Meir in his place.                │
│ A hundred hours in Sinai                                            On 7 November Ben-Gurion, feverish and exalted, told the Knesset that the armistice wit… │
│ A hundred hours in Sinai         …ion, and by Patrick Dean of the Foreign Office. Ben-Gurion folded his copy into his waistcoat pocket. It lay in his archi… │
│ Twelve hours: the note that nob… …ocol of Sèvres, signed on October 24 by Pineau, David Ben-Gurion and a British official named Patrick Dean, had provided … │
│ Twelve hours: the note that nob… …ocol of Sèvres, signed on October 24 by Pineau, David Ben-Gurion and a British official named Patrick Dean, had provided … │
│ ─ A hundred hours in Sinai ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │
│ David Ben-Gurion had brought a Byzantine historian with him on the flight to France, and somewhere over the Mediterranean he found what he was looking for:  │
│ Procopius, in the sixth century, mentions an island in the straits at the mouth of the Red Sea, Yotvat, where Hebrews had long lived under their own law.    │
│                                                                                                                                                              │
└─ Enter goes there · s sorts · / filters · q closes ──────────────────────────────────────────────────────────────────────────────────────────────────── 3/16 ┘
   5%  ~6 min left  Enter read   F filter   s sort   ? help   q quit   r read/unread   R reverse
$ printf 'In עברית the word Egypt ערבית\tand\033[31m日本語の港 of Egypt 日本語の港\342\200\256 or áéíóúáéíóúáéíóúáéíóúáéíóú Egypt ñññ. Egypt\n' >mixed.txt; dramatis --size=60x16 --script=- mixed.txt
+ concordance egypt
+ styles
+ size 41x10
+ frame
┌─ Egypt · 4 mentions in 1 article · by article ───────────┐
vvwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwvvvvvvvvvvvv
│ mixed.txt       …עברית the word Egypt ערבית and␛[31m日…  │
v.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAGGGGGAAAAAAAAAAAAAAAAAAA.v
│ mixed.txt       …m日本語の港 of Egypt 日本語の港 or áéí… │
v.aaaaaaaaayyyyyyyyyyyyyyyyyyyyyyyFFFFFyyyyyyyyyyyyyyyyyyy.v
│ mixed.txt       …éíóúáéíóúáéíóú Egypt ñññ. Egypt         │
v.aaaaaaaaayyyyyyyyyyyyyyyyyyyyyyyFFFFFyyyyyyyyyyyyyyyyyyy.v
│ mixed.txt       …íóú Egypt ñññ. Egypt                    │
v.aaaaaaaaayyyyyyyyyyyyyyyyyyyyyyyFFFFFyyyyyyyyyyyyyyyyyyy.v
│                                                          │
v..........................................................v
│                                                          │
v..........................................................v
│                                                          │
v..........................................................v
│                                                          │
v..........................................................v
│                                                          │
v..........................................................v
│ ─ mixed.txt ──────────────────────────────────────────── │
v.vaaaaaaaaaaavvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv.v
│ In עברית the word Egypt ערבית and␛[31m日本語の港 of      │
v...................GGGGG..................................v
│ Egypt 日本語の港 or áéíóúáéíóúáéíóúáéíóúáéíóú Egypt ñññ. │
v.FFFFF.........................................FFFFF......v
│                                                          │
v..........................................................v
└───────────────────────────────────────────────────── 1/4 ┘
vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv
 100%  ] [ mention   a actors   ? help   * pick   / find
.rrrr..sss.rrrrrrr...s.rrrrrr...s.rrrr...s.rrrr...s.rrrr....
┌─ Egypt · 4 mentions in 1 article · b…─┐
│mixed.… …ת the word Egypt ערבית and␛[3…│
│mixed.…  …語の港 of Egypt 日本語の港 o…│
│mixed.… …áéíóúáéíóú Egypt ñññ. Egypt   │
│mixed.… …Egypt ñññ. Egypt              │
│                                       │
│                                       │
│                                       │
└────────────────────────────────── 1/4 ┘
 100%  ] [ mention   a actors   ? help
$ dramatis --size=80x20 --script=- samples
+ actor Nasser
+ filter-actor hungary
+ frame
+ filter-actor canada
+ frame
+ filter pearson
+ frame
+ filter-actor hungary
+ keys Esc
+ frame
+ filter-actor nobody
+ frame
 LIST 4 · filter: Hungary · 4 unread · by file                           [LIST]
>N·05 Nov 2026  TWO CITIES, ONE WEEK                        6m Hung 15 SU 14
 N·07 Nov 2026  How a Canadian minister with no army to s…  6m Cana 15 Pear 10
 N·12 Nov 2026  One canal, a dozen names                    5m Suez 9 Egyp 6
 N·             Eisenhower’s hardest week                   6m US 16 UK 11






────────────────────────────────────────────────────────────────────────────────
 TWO CITIES, ONE WEEK
 suez-moscow-budapest.txt · 1327 words (+0 folded) · ~6 min · read 0%
 Actors: Hungary 15, Soviet Union 14, Egypt 9, Imre Nagy 8, Russia 7, Budapest
 6, Nikita Khrushchev 5, United Kingdom 5, France 4, United Nations 4,
 Presidium 3, Communists 3

────────────────────────────────────────────────────────────────────────────────
 filter: Hungary: 4 of 11 articles; Esc in the list ends it
 LIST 1 · filter: Hungary + Canada · 1 unread · by file                  [LIST]
>N·07 Nov 2026  How a Canadian minister with no army to s…  6m Cana 15 Pear 10









────────────────────────────────────────────────────────────────────────────────
 How a Canadian minister with no army to speak of talked the world into sending
 one
 suez-ottawa.txt · 1295 words (+0 folded) · ~6 min · read 0%
 Actors: Canada 15, Lester Pearson 10, United Kingdom 9, France 6, Egypt 5,
 Israel 5, United States 5, United Nations 4, UN Emergency Force 4, Soviet
 Union 3, Dag Hammarskjöld 3, E. L. M. Burns 3
────────────────────────────────────────────────────────────────────────────────
 filter: Hungary + Canada: 1 of 11 articles; Esc in the list ends it
 LIST 1 · filter: Hungary + Canada · 1 unread · by file · pearson        [LIST]
>N·07 Nov 2026  How a Canadian minister with no army to s…  6m Cana 15 Pear 10









────────────────────────────────────────────────────────────────────────────────
 How a Canadian minister with no army to speak of talked the world into sending
 one
 suez-ottawa.txt · 1295 words (+0 folded) · ~6 min · read 0%
 Actors: Canada 15, Lester Pearson 10, United Kingdom 9, France 6, Egypt 5,
 Israel 5, United States 5, United Nations 4, UN Emergency Force 4, Soviet
 Union 3, Dag Hammarskjöld 3, E. L. M. Burns 3
────────────────────────────────────────────────────────────────────────────────
 1 of 11 articles; Esc shows all again
 LIST 11 · 11 unread · by file                                           [LIST]
*N·26 Jul 2026  The night Egypt took back its canal         6m Egyp 24 UK 14
 N·14 Nov 2026  The most profitable ditch in the world      6m Egyp 23 Fran 11
 N·29 Oct 2026  A hundred hours in Sinai                    6m Isra 18 Egyp 9
 N·09 Oct 2026  A quarrel with one man                      6m Eden 10 UK 9
 N·05 Nov 2026  TWO CITIES, ONE WEEK                        6m Hung 15 SU 14
>N·07 Nov 2026  How a Canadian minister with no army to s…  6m Cana 15 Pear 10
 N·22 Oct 2026  The alliance that France chose at Sèvres    7m Fran 28 UK 13
 N·12 Nov 2026  One canal, a dozen names                    5m Suez 9 Egyp 6
 N·30 Oct 2026  Twelve hours: the note that nobody was me…  4m Egyp 13 UK 9
 N·30 Oct 2026  Twelve hours: the note that nobody was me…  5m Egyp 13 UK 8
────────────────────────────────────────────────────────────────────────────────
 How a Canadian minister with no army to speak of talked the world into sending
 one
 suez-ottawa.txt · 1295 words (+0 folded) · ~6 min · read 0%
 Actors: Canada 15, Lester Pearson 10, United Kingdom 9, France 6, Egypt 5,
 Israel 5, United States 5, United Nations 4, UN Emergency Force 4, Soviet
 Union 3, Dag Hammarskjöld 3, E. L. M. Burns 3
────────────────────────────────────────────────────────────────────────────────
 6/11  Enter read   F filter   s sort   ? help   q quit   r read/unread
 LIST 11 · 11 unread · by file                                           [LIST]
*N·26 Jul 2026  The night Egypt took back its canal         6m Egyp 24 UK 14
 N·14 Nov 2026  The most profitable ditch in the world      6m Egyp 23 Fran 11
 N·29 Oct 2026  A hundred hours in Sinai                    6m Isra 18 Egyp 9
 N·09 Oct 2026  A quarrel with one man                      6m Eden 10 UK 9
 N·05 Nov 2026  TWO CITIES, ONE WEEK                        6m Hung 15 SU 14
>N·07 Nov 2026  How a Canadian minister with no army to s…  6m Cana 15 Pear 10
 N·22 Oct 2026  The alliance that France chose at Sèvres    7m Fran 28 UK 13
 N·12 Nov 2026  One canal, a dozen names                    5m Suez 9 Egyp 6
 N·30 Oct 2026  Twelve hours: the note that nobody was me…  4m Egyp 13 UK 9
 N·30 Oct 2026  Twelve hours: the note that nobody was me…  5m Egyp 13 UK 8
────────────────────────────────────────────────────────────────────────────────
 How a Canadian minister with no army to speak of talked the world into sending
 one
 suez-ottawa.txt · 1295 words (+0 folded) · ~6 min · read 0%
 Actors: Canada 15, Lester Pearson 10, United Kingdom 9, France 6, Egypt 5,
 Israel 5, United States 5, United Nations 4, UN Emergency Force 4, Soviet
 Union 3, Dag Hammarskjöld 3, E. L. M. Burns 3
────────────────────────────────────────────────────────────────────────────────
 no actor is called nobody
$ dramatis --size=120x16 --script=- samples
+ keys Enter a M-f
+ frame
 LIST 11 · filter: Egypt ·…  1/11  The night Egypt took back its canal                          ACTORS 63
>- The night Egypt took ba…│  The night Egypt took back its canal                             │ACTORS          here/all
   26 Jul 2026  6m Egyp 24 │                                                                  │ 1 Egypt          C  3/24
 N The most profitable dit…│  In Cairo the crisis of 1956 is remembered as a victory. The     │ 2 United Kingdom C  0/14
   14 Nov 2026  6m Egyp 23 │  army lost it, the state won it, and Egyptians have been         │ 3 Port Said       L  0/8
 N A hundred hours in Sinai│  arguing about the difference ever since.                        │ 4 G. A. Nasser    P  0/7
   29 Oct 2026  6m Isra 18 │                                                                  │ 5 France          C  0/7
 N A quarrel with one man  │  Essays | Egypt                                                  │ 6 Ismailia        L  0/4
   09 Oct 2026  6m Eden 10 │                                                                  │?7 Mahmoud Younes  P  0/3
 N TWO CITIES, ONE WEEK    │  By Salma Wahidi                                                 │ 8 F. de Lesseps   P  0/3
   05 Nov 2026  6m Hung 15 │                                                                  │ 9 United States   C  0/3
 N How a Canadian minister…│  July 26, 2026                                                   │   London          L  0/3
   07 Nov 2026  6m Cana 15 │                                                                  │   Israel          C  0/3
                           │  On the evening of July 26, 1956, a colonel of engineers named   │   Cairo           L  1/2
───────────────────────────┴──────────────────────────────────────────────────────────────────┴─────────────────────────
 filter: Egypt: 11 of 11 articles; Esc in the list ends it
