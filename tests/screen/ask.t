What all articles say of one sentence, and going there.

$ dramatis --no-state --size=120x30 --script=- samples | sed 's,^,.,'
+ ask-library
+ frame
+ keys Enter
+ compare paris
+ keys d d M-a
+ frame
+ keys Enter
+ frame
+ keys Esc q
+ frame
. LIST 11 · 11 unread         1/11  The night Egypt took back its canal                          ACTORS 63
.>N The night Egypt took ba…│  The night Egypt took back its canal                             │ACTORS          here/all
.   26 Jul 2026  6m Egyp 24 │                                                                  │ 1 Egypt          C  4/24
. N The most profitable dit…│  In Cairo the crisis of 1956 is remembered as a victory. The     │ 2 United Kingdom C  0/14
.   14 Nov 2026  6m Egyp 23 │  army lost it, the state won it, and Egyptians have been         │ 3 Port Said       L  1/8
. N A hundred hours in Sinai│  arguing about the difference ever since.                        │ 4 G. A. Nasser    P  2/7
.   29 Oct 2026  6m Isra 18 │                                                                  │ 5 France          C  0/7
. N A quarrel with one man  │  Essays | Egypt                                                  │ 6 Ismailia        L  2/4
.   09 Oct 2026  6m Eden 10 │                                                                  │?7 Mahmoud Younes  P  2/3
. N TWO CITIES, ONE WEEK    │  By Salma Wahidi                                                 │ 8 F. de Lesseps   P  1/3
.   05 Nov 2026  6m Hung 15 │                                                                  │ 9 United States   C  0/3
. N How a Canadian minister…│  July 26, 2026                                                   │   London          L  0/3
.   07 Nov 2026  6m Cana 15 │                                                                  │   Israel          C  0/3
. N The alliance that Franc…│  On the evening of July 26, 1956, a colonel of engineers named   │   Cairo           L  1/2
.   22 Oct 2026  7m Fran 28 │  Mahmoud Younes sat by a wireless set in Ismailia with some      │?  Salma Wahidi    P  1/2
. N One canal, a dozen names│  thirty men and a sealed order. Two hundred kilometres away, in  │   Alexandria      L  1/2
.   12 Nov 2026  5m Suez 9 E│  Alexandria, President Gamal Abdel Nasser was speaking to a      │   Suez Canal Com… O  2/2
. N Twelve hours: the note …│  packed Manshiya Square, where an assassin had missed him not    │   Suez            L  1/2
.   30 Oct 2026  4m Egyp 13 │  two years before. Younes was listening for one name. When       │   World Bank      O  0/2
. N Twelve hours: the note …│  Nasser said “de Lesseps”, his men were to walk into the         │   J. F. Dulles    P  0/2
.   30 Oct 2026  5m Egyp 13 │  offices of the Suez Canal Company in Ismailia, Port Said, Suez  │   Greece          C  0/2
. N Eisenhower’s hardest we…│  and Cairo.                                                      │   United Nations  O  0/2
.   6m US 16 UK 11          │                                                                  │   Sinai Peninsula L  0/2
.                           │  To be sure that nobody missed it, the president said the name   │   A. H. Amer      P  0/2
.                           │  more than a dozen times. By the time he read out the law, the   │   UN Emergency F… O  0/2
.                           │  offices were occupied and nobody had been hurt. The Universal   │?  Manshiya Square L  1/1
.                           │  Suez Canal Company was nationalised; its shareholders would be  │   Paris           L  1/1
.                           │  paid at the closing price of the Paris stock exchange on the    │   Rhineland       L  0/1
.───────────────────────────┴──────────────────────────────────────────────────────────────────┴─────────────────────────
. two articles are compared with c first
.*L The night Egypt took back its canal            R The alliance that France chose at Sèvres      INDEPENDENT 0%
.+│ To be sure that nobody missed it, the        │   ▸ other 5 (12 words)                         │BOTH            L    R
. │ president said the name more than a dozen    │                                                │ United King…  14   13
.+│ times. By the time he read out the law, the  │+  The alliance that France chose at Sèvres     │ France         7   28
.   offices were occupied and nobody had been    │                                                │ Egypt         23    3
.+  hurt. The Universal Suez Canal Company was   │+  For Guy Mollet the road to the Suez Canal    │ G. A. Nasser   7    3
.   nationalised; its shareholders would be paid │   began in Algiers, passed through a villa in  │ Israel         3    6
.   at the closing price of the Paris stock      │   the suburbs of Paris, and ended in a treaty  │ United Stat…   3    4
.   exchange on the day before.                  │   signed in Rome                               │ Port Said      7    2
.                                                │                                                │ United Nati…   2    3
.+  London heard a seizure, Paris an echo of the │   Long reads | Europe                          │ C. Pineau      1    4
.   Rhineland, Washington a nuisance in an       │                                                │ Paris          1    4
.+  election year. In Cairo it sounded like the  │   Étienne Vasseur                              │ Europe         1    3
.   end of a sentence begun in 1882, when        │                                                │ London         3    1
.   British troops landed to protect the Khedive │   October 22, 2026                             │ Cairo          2    1
.   from his own officers and then forgot to     │                                                │ J. F. Dulles   2    1
.+  leave for seventy-four years. The last of    │   ▸ other 1 (2 words)                          │ Suez           2    1
.   them had sailed from Port Said on June 13,   │                                                │ Suez Canal …   2    1
.──what other articles say: “To be sure that nobody missed it, the president said the name more than a dozen times.”─────
. 1 0.32  One canal, a dozen names: One canal, a dozen names
.                                   shares: dozen, name
.
.
.
.
.
.
.
.────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 0%  sync free  L 82: 1 strong 23 weak 58 only · R 82  = ask   . , pair   Tab side   q leave   ? help
.*L The night Egypt took back its canal            R One canal, a dozen names                      INDEPENDENT 0%
.=│ To be sure that nobody missed it, the        │=  One canal, a dozen names                     │BOTH            L    R
. │ president said the name more than a dozen    │                                                │ Egypt         23    6
.+│ times. By the time he read out the law, the  │+  In 1956 every newspaper in the world printed │ United King…  14    4
.   offices were occupied and nobody had been    │+  the same map. What they printed above it     │ France         7    3
.+  hurt. The Universal Suez Canal Company was   │   depended on the alphabet.                    │ Suez           2    9
.   nationalised; its shareholders would be paid │                                                │ G. A. Nasser   7    2
.   at the closing price of the Paris stock      │   By Ioanna Pavlidou and Kenji Mori            │ Greece         2    4
.   exchange on the day before.                  │                                                │ Israel         3    2
.                                                │   12 November 2026 · Language                  │ Cairo          2    2
.+  London heard a seizure, Paris an echo of the │                                                │ Port Said      7    1
.   Rhineland, Washington a nuisance in an       │+  Nobody fought in the “Suez crisis”. That is  │ Ismailia       4    1
.+  election year. In Cairo it sounded like the  │   to say: the people who did the fighting      │ de Lesseps     3    1
.   end of a sentence begun in 1882, when        │+  called it something else. The English phrase │ London         3    1
.   British troops landed to protect the Khedive │   is a diplomat’s word, cool and slightly      │ Russia         1    2
.   from his own officers and then forgot to     │   injured, as if the waterway itself had       │ United Nati…   2    1
.+  leave for seventy-four years. The last of    │+  fallen ill. Open the newspapers of that      │ Al-Azhar       1    1
.   them had sailed from Port Said on June 13,   │   autumn, from Cairo to Tokyo, and you find an │ China          1    1
.   six weeks before the speech.                 │   aggression, a war, an expedition, an         │ Hammarskjöld   1    1
.                                                │+  operation and an upheaval. We asked          │ India          1    1
.                                                │   colleagues and archives in fourteen          │ J. Nehru       1    1
.~  A dam, a loan and a slight                   │   countries what stood in the headlines, and   │ Soviet Union   1    1
.                                                │   what stands in the schoolbooks now. 🗞        │ Menon          1    1
.~  The canal was not what Nasser had wanted     │                                                │
.+  that summer. He wanted a dam. In December    │                                                │ONLY LEFT
.   1955 the United States and Britain had       │~  The attacked                                 │ M. Younes      3
.   offered to help pay for a high dam at Aswan: │                                                │ United Stat…   3
.   $56 million from Washington, $14 million     │+  In Egypt it is العدوان الثلاثي, al-ʿudwān    │ A. H. Amer     2
.────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 0%
. LIST 11 · 10 unread         1/11  The night Egypt took back its canal                          ACTORS 63
.>- The night Egypt took ba…│  The night Egypt took back its canal                             │ACTORS          here/all
.   26 Jul 2026  6m Egyp 24 │                                                                  │ 1 Egypt          C  4/24
. N The most profitable dit…│  In Cairo the crisis of 1956 is remembered as a victory. The     │ 2 United Kingdom C  0/14
.   14 Nov 2026  6m Egyp 23 │  army lost it, the state won it, and Egyptians have been         │ 3 Port Said       L  1/8
. N A hundred hours in Sinai│  arguing about the difference ever since.                        │ 4 G. A. Nasser    P  2/7
.   29 Oct 2026  6m Isra 18 │                                                                  │ 5 France          C  0/7
. N A quarrel with one man  │  Essays | Egypt                                                  │ 6 Ismailia        L  2/4
.   09 Oct 2026  6m Eden 10 │                                                                  │?7 Mahmoud Younes  P  2/3
. N TWO CITIES, ONE WEEK    │  By Salma Wahidi                                                 │ 8 F. de Lesseps   P  1/3
.   05 Nov 2026  6m Hung 15 │                                                                  │ 9 United States   C  0/3
. N How a Canadian minister…│  July 26, 2026                                                   │   London          L  0/3
.   07 Nov 2026  6m Cana 15 │                                                                  │   Israel          C  0/3
. N The alliance that Franc…│  On the evening of July 26, 1956, a colonel of engineers named   │   Cairo           L  1/2
.   22 Oct 2026  7m Fran 28 │  Mahmoud Younes sat by a wireless set in Ismailia with some      │?  Salma Wahidi    P  1/2
. N One canal, a dozen names│  thirty men and a sealed order. Two hundred kilometres away, in  │   Alexandria      L  1/2
.   12 Nov 2026  5m Suez 9 E│  Alexandria, President Gamal Abdel Nasser was speaking to a      │   Suez Canal Com… O  2/2
. N Twelve hours: the note …│  packed Manshiya Square, where an assassin had missed him not    │   Suez            L  1/2
.   30 Oct 2026  4m Egyp 13 │  two years before. Younes was listening for one name. When       │   World Bank      O  0/2
. N Twelve hours: the note …│  Nasser said “de Lesseps”, his men were to walk into the         │   J. F. Dulles    P  0/2
.   30 Oct 2026  5m Egyp 13 │  offices of the Suez Canal Company in Ismailia, Port Said, Suez  │   Greece          C  0/2
. N Eisenhower’s hardest we…│  and Cairo.                                                      │   United Nations  O  0/2
.   6m US 16 UK 11          │                                                                  │   Sinai Peninsula L  0/2
.                           │  To be sure that nobody missed it, the president said the name   │   A. H. Amer      P  0/2
.                           │  more than a dozen times. By the time he read out the law, the   │   UN Emergency F… O  0/2
.                           │  offices were occupied and nobody had been hurt. The Universal   │?  Manshiya Square L  1/1
.                           │  Suez Canal Company was nationalised; its shareholders would be  │   Paris           L  1/1
.                           │  paid at the closing price of the Paris stock exchange on the    │   Rhineland       L  0/1
.───────────────────────────┴──────────────────────────────────────────────────────────────────┴─────────────────────────
.  13%  ~5 min left  ] [ mention   a actors   ? help   * pick   / find   ) ( any actor   J K article   C-o back   L list
