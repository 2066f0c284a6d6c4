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
.~  into Sinai. The Egyptian command took it for │+  for the officers in public. Morocco and      │BOTH            L    R
.   a large raid, until an ultimatum arrived     │+  Tunisia recalled their ambassadors. Among    │ United King…  14   13
.   from London and Paris that told Egypt to     │   the guests at Sèvres the news was received   │ France         7   28
.   draw back ten miles from its own canal and   │   as a good omen.                              │ Egypt         23    3
.   let foreign troops occupy Port Said,         │                                                │ G. A. Nasser   7    3
.~  Ismailia and Suez. Nasser told Sir Humphrey  │~  The protocol that Pineau, Ben-Gurion and the │ Israel         3    6
.   Trevelyan, the British ambassador, that he   │   British official Patrick Dean signed on the  │ United Stat…   3    4
.   would not, and thought it a bluff: surely    │   24th ran to seven articles, typed in French. │ Port Said      7    2
.   Britain would not go to war at Israel’s      │+  Israel would attack on the evening of the    │ United Nati…   2    3
.=│ side. The next evening he stood on his roof  │=  29th. Britain and France would issue an      │ C. Pineau      1    4
. │ and watched the bombers over Cairo’s         │   appeal to both sides the next day, worded so │ Paris          1    4
. │ airfields.                                   │   that Egypt must refuse it, and would bomb    │ Europe         1    3
.                                                │   the Egyptian airfields on the 31st. France   │ London         3    1
.+  He did then what generals seldom forgive. He │   gave something extra that is not in the      │ Cairo          2    1
.   overruled Abdel Hakim Amer, his commander-   │   text: squadrons to guard Israeli cities from │ J. F. Dulles   2    1
.   in-chief and closest friend, and pulled the  │+  the air. When the appeal was duly issued,    │ Suez           2    1
.   army out of Sinai before it could be cut off │   the National Assembly approved by a wide     │ Suez Canal …   2    1
.──what other articles say: “The next evening he stood on his roof and watched the bombers over Cairo’s airfields.”──────
. 1 0.40  The alliance that France: Britain and France would issue an appeal to both sides the next day, worded so that
.                                   Egypt must refuse it, and would bomb the Egyptian airfields on the 31st. France gave
. 2 0.32  Twelve hours: the note t: According to the timetable of Sèvres, British bombers were to be over the Egyptian
.                                   airfields at dawn.
. 3 0.32  Twelve hours: the note t: According to the timetable of Sèvres, British bombers were to be over the Egyptian
.                                   airfields at dawn.
. 4 0.31  TWO CITIES, ONE WEEK: The RAF and the French air force are bombing Egyptian airfields; Soviet instructors
.                               there are told to stay out of the fight.
.
.────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 0%  sync free  L 82: 1 strong 10 weak 71 only · R 82  = ask   . , pair   Tab side   q leave   ? help
.*L The night Egypt took back its canal            R The alliance that France chose at Sèvres      INDEPENDENT 0%
.~│ into Sinai. The Egyptian command took it for │+  for the officers in public. Morocco and      │BOTH            L    R
.   a large raid, until an ultimatum arrived     │+  Tunisia recalled their ambassadors. Among    │ United King…  14   13
.   from London and Paris that told Egypt to     │   the guests at Sèvres the news was received   │ France         7   28
.   draw back ten miles from its own canal and   │   as a good omen.                              │ Egypt         23    3
.   let foreign troops occupy Port Said,         │                                                │ G. A. Nasser   7    3
.~  Ismailia and Suez. Nasser told Sir Humphrey  │~  The protocol that Pineau, Ben-Gurion and the │ Israel         3    6
.   Trevelyan, the British ambassador, that he   │   British official Patrick Dean signed on the  │ United Stat…   3    4
.   would not, and thought it a bluff: surely    │   24th ran to seven articles, typed in French. │ Port Said      7    2
.   Britain would not go to war at Israel’s      │+  Israel would attack on the evening of the    │ United Nati…   2    3
.=  side. The next evening he stood on his roof  │=  29th. Britain and France would issue an      │ C. Pineau      1    4
.   and watched the bombers over Cairo’s         │   appeal to both sides the next day, worded so │ Paris          1    4
.   airfields.                                   │   that Egypt must refuse it, and would bomb    │ Europe         1    3
.                                                │   the Egyptian airfields on the 31st. France   │ London         3    1
.+  He did then what generals seldom forgive. He │   gave something extra that is not in the      │ Cairo          2    1
.   overruled Abdel Hakim Amer, his commander-   │   text: squadrons to guard Israeli cities from │ J. F. Dulles   2    1
.   in-chief and closest friend, and pulled the  │+  the air. When the appeal was duly issued,    │ Suez           2    1
.   army out of Sinai before it could be cut off │   the National Assembly approved by a wide     │ Suez Canal …   2    1
.+  between the Israelis and the canal. Not      │   margin, with the Communists and the          │ Alexandria     1    1
.   every nerve held: Salah Salem, another of    │   followers of Pierre Poujade against.         │ Eisenhower     1    1
.   the Free Officers, urged him to give himself │                                                │ Port Fuad      1    1
.   up to the British embassy and spare the      │+  The soldiers did what was asked of them. On  │ Russia         1    1
.+  city. Nasser chose a pulpit instead. On      │   November 5 Colonel Pierre Chateau-Jobert’s   │ Selwyn Lloyd   1    1
.   Friday, November 2, he drove in an open car  │   paratroopers jumped at four hundred feet and │ Soviet Union   1    1
.   to the mosque of Al-Azhar.                   │   took the bridges of Port Said and, by        │
.                                                │+  evening, Port Fuad. Old men of the 10th      │ONLY LEFT
.+    │ “We shall fight, we shall fight. We      │   Parachute Division still spoke, half a       │ Ismailia       4
.     │ shall never surrender.”                  │   lifetime later, of the order to stop as a    │ de Lesseps     3
.────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 0%  sync free  L 82: 1 strong 10 weak 71 only · R 82  = ask   . , pair   Tab side   q leave   ? help
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
