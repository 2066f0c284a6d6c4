What all articles say of one sentence, and going there.

$ dramatis --no-state --size=120x30 --script=- samples | sed 's,^,.,'
+ ask-library
+ frame
+ keys Enter
+ compare paris
+ keys . M-a
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
.+  running the canal. Dag Hammarskjöld, the     │   if he worked there.                          │BOTH            L    R
.   secretary-general of the United Nations      │                                                │ United King…  14   13
.   (UN), pencilled in a further round in        │+  promo slot                                   │ France         7   28
.+  Geneva. The date was October 29.             │                                                │ Egypt         23    3
.                                                │+  So when London planned its war against Egypt │ G. A. Nasser   7    3
.                                                │   with France as junior partner, France had a  │ Israel         3    6
.+  Three armies                                 │   second partner that London did not like to   │ United Stat…   3    4
.                                                │+  mention. The British chose the commander-in- │ Port Said      7    2
.+  On that day Israeli paratroopers dropped     │   chief, General Sir Charles Keightley, and    │ United Nati…   2    3
.=│ into Sinai. The Egyptian command took it for │=┊ kept changing the landing place. General     │ C. Pineau      1    4
. │ a large raid, until an ultimatum arrived     │ ┊ André Beaufre, who commanded the French      │ Paris          1    4
. │ from London and Paris that told Egypt to     │ ┊ ground troops, watched the dates slip from   │ Europe         1    3
. │ draw back ten miles from its own canal and   │+┊ September into October. The Dulles plan for  │ London         3    1
. │ let foreign troops occupy Port Said,         │   an association of canal users, Pineau        │ Cairo          2    1
.~│ Ismailia and Suez. Nasser told Sir Humphrey  │+  thought, was a machine for losing time. Only │ J. F. Dulles   2    1
.   Trevelyan, the British ambassador, that he   │   Israel could supply the one thing that Eden  │ Suez           2    1
.   would not, and thought it a bluff: surely    │   lacked, which was an excuse.                 │ Suez Canal …   2    1
.──what other articles say: “The Egyptian command took it for a large raid, until an ultimatum arrived from London and…──
. 1 0.32  Twelve hours: the note t: And Egypt alone was to accept the temporary occupation of Port Said, Ismailia and
.                                   Suez by British and French troops.
. 2 0.31  Twelve hours: the note t: And Egypt alone was to accept the temporary occupation of Port Said, Ismailia and
.                                   Suez by British and French troops.
. 3 0.22  A quarrel with one man: Britain and France, shocked, would order both sides away from the canal; Egypt would
.                                 refuse; and the two powers would land to separate the combatants.
. 4 0.19  TWO CITIES, ONE WEEK: That same afternoon Britain and France hand their ultimatum to Egypt and Israel.
.                               shares: ultimatum, France, Egypt
. 5 0.18  Eisenhower’s hardest wee: Britain and France had given Egypt and Israel twelve hours to draw back from the
.────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 0%  sync free  L 82: 3 strong 9 weak 70 only · R 82  = ask   . , pair   Tab side   q leave   ? help
.*L The night Egypt took back its canal            R Twelve hours: the note that nobody was meant… INDEPENDENT 0%
.+  running the canal. Dag Hammarskjöld, the     │   communication.                               │BOTH            L    R
.   secretary-general of the United Nations      │                                                │ Egypt         23   13
.   (UN), pencilled in a further round in        │                                                │ United King…  14    8
.+  Geneva. The date was October 29.             │+  What the note said                           │ France         7    7
.                                                │                                                │ Port Said      7    3
.                                                │+  There were three demands. Both governments   │ Israel         3    6
.+  Three armies                                 │   were to stop all warlike action on land, at  │ United Stat…   3    4
.                                                │~  sea and in the air. Both were to withdraw    │ United Nati…   2    3
.=  On that day Israeli paratroopers dropped     │   their forces ten miles from the Suez Canal.  │ Sinai Penin…   2    2
.=│ into Sinai. The Egyptian command took it for │=┊ And Egypt alone was to accept the temporary  │ G. A. Nasser   7    1
. │ a large raid, until an ultimatum arrived     │ ┊ occupation of Port Said, Ismailia and Suez   │ Ismailia       4    1
. │ from London and Paris that told Egypt to     │+┊ by British and French troops. An answer was  │ UN General …   1    3
. │ draw back ten miles from its own canal and   │+  required within twelve hours. If either side │ Cairo          2    1
. │ let foreign troops occupy Port Said,         │   refused, Anglo-French forces would intervene │ C. Pineau      1    2
.=│ Ismailia and Suez. Nasser told Sir Humphrey  │   “in whatever strength may be necessary to    │ Eisenhower     1    2
.   Trevelyan, the British ambassador, that he   │   secure compliance.”                          │ J. F. Dulles   2    1
.   would not, and thought it a bluff: surely    │                                                │ Suez           2    1
.   Britain would not go to war at Israel’s      │+  The distances are worth a look. The Israeli  │ Australia      1    1
.=  side. The next evening he stood on his roof  │   paratroopers who had jumped into Sinai the   │ H. Trevelyan   1    1
.   and watched the bombers over Cairo’s         │   evening before were some thirty miles from   │ J. Nehru       1    1
.   airfields.                                   │+  the canal. The rest of the Israel Defense    │ New York Ci…   1    1
.                                                │~  Forces (IDF) were a hundred miles away. The  │ Paris          1    1
.+  He did then what generals seldom forgive. He │   Egyptian army was on the canal, and beyond   │ Selwyn Lloyd   1    1
.   overruled Abdel Hakim Amer, his commander-   │+  it, on Egyptian soil. Read with a ruler, the │
.   in-chief and closest friend, and pulled the  │   note invited Israel to advance twenty miles  │ONLY LEFT
.   army out of Sinai before it could be cut off │   and Egypt to give up the whole of Sinai.     │ de Lesseps     3
.+  between the Israelis and the canal. Not      │                                                │ London         3
.────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 0%  sync free  L 82: 8 strong 8 weak 66 only · R 65  = ask   . , pair   Tab side   q leave   ? help
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
$ dramatis --no-state --size=100x12 --script=- samples | sed 's,^,.,'
+ keys Enter
+ compare paris
+ keys . M-a Enter
+ frame
+ keys C-o
+ frame
.*L The night Egypt took back its canal              R Twelve hours: the note that n… INDEPENDENT 0%
.+  Three armies                                   │   were to stop all warlike action on land, at
.                                                  │~  sea and in the air. Both were to withdraw
.=  On that day Israeli paratroopers dropped into  │   their forces ten miles from the Suez Canal.
.=│ Sinai. The Egyptian command took it for a      │=┊ And Egypt alone was to accept the temporary
. │ large raid, until an ultimatum arrived from    │ ┊ occupation of Port Said, Ismailia and Suez by
. │ London and Paris that told Egypt to draw back  │+┊ British and French troops. An answer was
. │ ten miles from its own canal and let foreign   │+  required within twelve hours. If either side
. │ troops occupy Port Said, Ismailia and Suez.    │   refused, Anglo-French forces would intervene
.=  Nasser told Sir Humphrey Trevelyan, the        │   “in whatever strength may be necessary to
.────────────────────────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 0%  sync free  L 82: 8 strong 8 weak 66 only · R 65  = ask   . , pair   Tab side
.*L The night Egypt took back its canal              R The alliance that France chos… INDEPENDENT 0%
.+  Three armies                                   │
.                                                  │+  promo slot
.+  On that day Israeli paratroopers dropped into  │
.=│ Sinai. The Egyptian command took it for a      │+  So when London planned its war against Egypt
. │ large raid, until an ultimatum arrived from    │   with France as junior partner, France had a
. │ London and Paris that told Egypt to draw back  │   second partner that London did not like to
. │ ten miles from its own canal and let foreign   │+  mention. The British chose the commander-in-
. │ troops occupy Port Said, Ismailia and Suez.    │   chief, General Sir Charles Keightley, and
.~  Nasser told Sir Humphrey Trevelyan, the        │=┊ kept changing the landing place. General
.────────────────────────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 0%  sync free  L 82: 3 strong 9 weak 70 only · R 82  = ask   . , pair   Tab side
