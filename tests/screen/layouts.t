Every layout of the screen, with an actor chosen and its second mention gone to.

$ dramatis --size=80x24 --script=- samples
+ frame
 LIST 11 · 11 unread · by file                                           [LIST]
>N 26 Jul 2026  The night Egypt took back its canal         6m Egyp 24 UK 14
 N 14 Nov 2026  The most profitable ditch in the world      6m Egyp 23 Fran 11
 N 29 Oct 2026  A hundred hours in Sinai                    6m Isra 18 Egyp 9
 N 09 Oct 2026  A quarrel with one man                      6m Eden 10 UK 9
 N 05 Nov 2026  TWO CITIES, ONE WEEK                        6m Hung 15 SU 14
 N 07 Nov 2026  How a Canadian minister with no army to s…  6m Cana 15 Pear 10
 N 22 Oct 2026  The alliance that France chose at Sèvres    7m Fran 28 UK 13
 N 12 Nov 2026  One canal, a dozen names                    5m Suez 9 Egyp 6
 N 30 Oct 2026  Twelve hours: the note that nobody was me…  4m Egyp 13 UK 9
 N 30 Oct 2026  Twelve hours: the note that nobody was me…  5m Egyp 13 UK 8
 N              Eisenhower’s hardest week                   6m US 16 UK 11



────────────────────────────────────────────────────────────────────────────────
 The night Egypt took back its canal
 suez-cairo.txt · 1326 words (+0 folded) · ~6 min · read 0%
 Actors: Egypt 24, United Kingdom 14, Port Said 8, Gamal Abdel Nasser 7, France
 7, Ismailia 4, Mahmoud Younes 3, Ferdinand de Lesseps 3, United States 3,
 London 3, Israel 3, Cairo 2

────────────────────────────────────────────────────────────────────────────────
 1/11  Enter read   F filter   s sort   ? help   q quit   r read/unread
$ dramatis --size=80x24 --script=- samples/suez-cairo.txt
+ keys ] ]
+ frame
 The night Egypt took back its canal                         ACTORS 63   [READ]
  The night Egypt took back its canal                      │ACTORS     here/all
                                                           │>1 Egypt      C 3/24
  In Cairo the crisis of 1956 is remembered as a victory.  │ 2 United Ki… C 0/14
  The army lost it, the state won it, and Egyptians have   │ 3 Port Said   L 1/8
  been arguing about the difference ever since.            │ 4 Nasser      P 2/7
                                                           │ 5 France      C 0/7
  Essays | Egypt                                           │ 6 Ismailia    L 2/4
                                                           │?7 M. Younes   P 2/3
  By Salma Wahidi                                          │ 8 de Lesseps  P 1/3
                                                           │ 9 United Sta… C 0/3
  July 26, 2026                                            │   London      L 0/3
                                                           │
  On the evening of July 26, 1956, a colonel of engineers  │Egypt = Egyptian,
  named Mahmoud Younes sat by a wireless set in Ismailia   │Cairo, Egyptians
  with some thirty men and a sealed order. Two hundred     │24 in 1 article
  kilometres away, in Alexandria, President Gamal Abdel    │▅▂··▂█▂▄▄▂▂▄▂▂▄··▂··
  Nasser was speaking to a packed Manshiya Square, where   │
  an assassin had missed him not two years before. Younes  │2 of 24
  was listening for one name. When Nasser said “de         │“The army lost it,
  Lesseps”, his men were to walk into the offices of the   │the state won it,
  Suez Canal Company in Ismailia, Port Said, Suez and      │and Egyptians have
───────────────────────────────────────────────────────────┴────────────────────
   9%  ~6 min left  Egypt 2/24  ] [ mention   a actors   ? help   * pick
$ dramatis --size=120x36 --script=- samples
+ keys Enter ] ]
+ frame
 LIST 11 · 10 unread         1/11  The night Egypt took back its canal                          ACTORS 63
>-·The night Egypt took ba…│  The night Egypt took back its canal                             │ACTORS          here/all
   26 Jul 2026  6m Egyp 24 │                                                                  │>1 Egypt          C  4/24
 N·The most profitable dit…│  In Cairo the crisis of 1956 is remembered as a victory. The     │ 2 United Kingdom C  2/14
   14 Nov 2026  6m Egyp 23 │  army lost it, the state won it, and Egyptians have been         │ 3 Port Said       L  1/8
 N·A hundred hours in Sinai│  arguing about the difference ever since.                        │ 4 G. A. Nasser    P  2/7
   29 Oct 2026  6m Isra 18 │                                                                  │ 5 France          C  1/7
 N·A quarrel with one man  │  Essays | Egypt                                                  │ 6 Ismailia        L  2/4
   09 Oct 2026  6m Eden 10 │                                                                  │?7 Mahmoud Younes  P  2/3
 N·TWO CITIES, ONE WEEK    │  By Salma Wahidi                                                 │ 8 F. de Lesseps   P  1/3
   05 Nov 2026  6m Hung 15 │                                                                  │ 9 United States   C  1/3
 N·How a Canadian minister…│  July 26, 2026                                                   │   London          L  0/3
   07 Nov 2026  6m Cana 15 │                                                                  │   Israel          C  0/3
 N·The alliance that Franc…│  On the evening of July 26, 1956, a colonel of engineers named   │   Cairo           L  2/2
   22 Oct 2026  7m Fran 28 │  Mahmoud Younes sat by a wireless set in Ismailia with some      │?  Salma Wahidi    P  1/2
 N·One canal, a dozen names│  thirty men and a sealed order. Two hundred kilometres away, in  │   Alexandria      L  1/2
   12 Nov 2026  5m Suez 9 E│  Alexandria, President Gamal Abdel Nasser was speaking to a      │   Suez Canal Com… O  2/2
 N·Twelve hours: the note …│  packed Manshiya Square, where an assassin had missed him not    │   Suez            L  1/2
   30 Oct 2026  4m Egyp 13 │  two years before. Younes was listening for one name. When       │
 N·Twelve hours: the note …│  Nasser said “de Lesseps”, his men were to walk into the         │Egypt = Egyptian, Cairo,
   30 Oct 2026  5m Egyp 13 │  offices of the Suez Canal Company in Ismailia, Port Said, Suez  │Egyptians
 N·Eisenhower’s hardest we…│  and Cairo.                                                      │118 in 11 articles
   6m US 16 UK 11          │                                                                  │█·▃··▃█▆▃▆▆▃▃▃▃▃·▃▆··▃···
                           │  To be sure that nobody missed it, the president said the name   │
                           │  more than a dozen times. By the time he read out the law, the   │2 of 24
                           │  offices were occupied and nobody had been hurt. The Universal   │“The army lost it, the
                           │  Suez Canal Company was nationalised; its shareholders would be  │state won it, and
                           │  paid at the closing price of the Paris stock exchange on the    │Egyptians have been
                           │  day before.                                                     │arguing about the
                           │                                                                  │difference ever since.”
                           │  London heard a seizure, Paris an echo of the Rhineland,         │
                           │  Washington a nuisance in an election year. In Cairo it sounded  │
                           │  like the end of a sentence begun in 1882, when British troops   │
                           │  landed to protect the Khedive from his own officers and then    │
───────────────────────────┴──────────────────────────────────────────────────────────────────┴─────────────────────────
  17%  ~5 min left  Egypt 2/24  ] [ mention   a actors   ? help   * pick   / find   ) ( any actor   J K article   L list
$ dramatis --size=200x50 --script=- samples
+ keys Enter ] ]
+ frame
 LIST 11 · 10 unread                      1/11  The night Egypt took back its canal                                                                                  ACTORS 63
>-·The night Egypt took back its canal  │                         The night Egypt took back its canal                                                              │ACTORS                     here/all
   26 Jul 2026  6m Egypt 24 United K 14 │                                                                                                                          │>1 Egypt                     C  7/24
 N·The most profitable ditch in the wor…│                         In Cairo the crisis of 1956 is remembered as a victory. The army lost                            │ 2 United Kingdom            C  3/14
   14 Nov 2026  6m Egypt 23 France 11   │                         it, the state won it, and Egyptians have been arguing about the                                  │ 3 Port Said                  L  2/8
 N·A hundred hours in Sinai             │                         difference ever since.                                                                           │ 4 Gamal Abdel Nasser         P  3/7
   29 Oct 2026  6m Israel 18 Egypt 9    │                                                                                                                          │ 5 France                     C  1/7
 N·A quarrel with one man               │                         Essays | Egypt                                                                                   │ 6 Ismailia                   L  2/4
   09 Oct 2026  6m A. Eden 10 United K 9│                                                                                                                          │?7 Mahmoud Younes             P  2/3
 N·TWO CITIES, ONE WEEK                 │                         By Salma Wahidi                                                                                  │ 8 Ferdinand de Lesseps       P  1/3
   05 Nov 2026  6m Hungary 15 Soviet U 1│                                                                                                                          │ 9 United States              C  2/3
 N·How a Canadian minister with no army…│                         July 26, 2026                                                                                    │   London                     L  1/3
   07 Nov 2026  6m Canada 15 Pearson 10 │                                                                                                                          │   Israel                     C  0/3
 N·The alliance that France chose at Sè…│                         On the evening of July 26, 1956, a colonel of engineers named Mahmoud                            │   Cairo                      L  2/2
   22 Oct 2026  7m France 28 United K 13│                         Younes sat by a wireless set in Ismailia with some thirty men and a                              │?  Salma Wahidi               P  1/2
 N·One canal, a dozen names             │                         sealed order. Two hundred kilometres away, in Alexandria, President                              │   Alexandria                 L  1/2
   12 Nov 2026  5m Suez 9 Egypt 6       │                         Gamal Abdel Nasser was speaking to a packed Manshiya Square, where an                            │   Suez Canal Company         O  2/2
 N·Twelve hours: the note that nobody w…│                         assassin had missed him not two years before. Younes was listening for                           │   Suez                       L  1/2
   30 Oct 2026  4m Egypt 13 United K 9  │                         one name. When Nasser said “de Lesseps”, his men were to walk into the                           │   World Bank                 O  1/2
 N·Twelve hours: the note that nobody w…│                         offices of the Suez Canal Company in Ismailia, Port Said, Suez and                               │   John Foster Dulles         P  1/2
   30 Oct 2026  5m Egypt 13 United K 8  │                         Cairo.                                                                                           │   Greece                     C  0/2
 N·Eisenhower’s hardest week            │                                                                                                                          │   United Nations             O  0/2
   6m United S 16 United K 11           │                         To be sure that nobody missed it, the president said the name more than                          │   Sinai Peninsula            L  0/2
                                        │                         a dozen times. By the time he read out the law, the offices were                                 │   Abdel Hakim Amer           P  0/2
                                        │                         occupied and nobody had been hurt. The Universal Suez Canal Company was                          │   UN Emergency Force         O  0/2
                                        │                         nationalised; its shareholders would be paid at the closing price of the                         │
                                        │                         Paris stock exchange on the day before.                                                          │Egypt = Egyptian, Cairo, Egyptians
                                        │                                                                                                                          │118 in 11 articles
                                        │                         London heard a seizure, Paris an echo of the Rhineland, Washington a                             │█··▃····▃█▆·▃▆·▆·▃▃·▆·▃··▃▆····▃····
                                        │                         nuisance in an election year. In Cairo it sounded like the end of a                              │
                                        │                         sentence begun in 1882, when British troops landed to protect the                                │2 of 24
                                        │                         Khedive from his own officers and then forgot to leave for seventy-four                          │“The army lost it, the state won it,
                                        │                         years. The last of them had sailed from Port Said on June 13, six weeks                          │and Egyptians have been arguing
                                        │                         before the speech.                                                                               │about the difference ever since.”
                                        │                                                                                                                          │
                                        │                                                                                                                          │MENTIONS
                                        │                         A dam, a loan and a slight                                                                       │   1 The night Egypt took back its …
                                        │                                                                                                                          │   2 …won it, and Egyptians have be…
                                        │                         The canal was not what Nasser had wanted that summer. He wanted a dam.                           │   3 Essays | Egypt
                                        │                         In December 1955 the United States and Britain had offered to help pay                           │   4 …Suez and Cairo.
                                        │                         for a high dam at Aswan: $56 million from Washington, $14 million from                           │   5 …World Bank. Egypt haggled for…
                                        │                         London, to go with a loan of $200 million from the World Bank. Egypt                             │
                                        │                         haggled for half a year over conditions that gave foreign bankers a say                          │OTHER ARTICLES
                                        │                         in its budget.                                                                                   │  23 The most profitable ditch in t…
                                        │                                                                                                                          │   9 A hundred hours in Sinai
                                        │                         Then the offer vanished. On July 19 Secretary of State John Foster                               │   8 A quarrel with one man
                                        │                         Dulles told the Egyptian ambassador, Ahmed Hussein, that the Egyptian                            │   9 TWO CITIES, ONE WEEK
                                        │                         economy could not bear the burden. The real reasons were no secret.                              │   5 How a Canadian minister with n…
────────────────────────────────────────┴──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┴────────────────────────────────────
  26%  ~5 min left  Egypt 2/24  ] [ mention   a actors   ? help   * pick   / find   ) ( any actor   J K article   C-o back   L list   w width
$ dramatis --size=40x12 --script=- samples/suez-cairo.txt
+ keys ] ]
+ frame
+ keys a
+ frame
 The night Egypt took back i…    [READ]
  The night Egypt took back its canal

  In Cairo the crisis of 1956 is
  remembered as a victory. The army
  lost it, the state won it, and
  Egyptians have been arguing about
  the difference ever since.

  Essays | Egypt

   2%  ~6 min left  Egypt 2/24  a actors
 The night Egypt took back i…  [ACTORS]
 ┌────────────────────────────────────┐
 │ACTORS                     here/all │
 │>1 Egypt                     C  3/24│
 │ 2 United Kingdom            C  0/14│
 │ 3 Port Said                  L  0/8│
 │ 4 Gamal Abdel Nasser         P  0/7│
 │ 5 France                     C  0/7│
 └────────────────────────────────────┘
  Essays | Egypt

   2%  ~6 min left  Egypt 2/24  ? help
$ dramatis --size=19x5 --script=- samples/suez-cairo.txt
needs 20×5




$ dramatis --size=20x5 --script=- samples/suez-cairo.txt
 The nig…    [READ]
 The night Egypt
 took back its
 canal
   0%  ~6 min left
$ dramatis --size=1x1 --script=- samples/suez-cairo.txt
n
