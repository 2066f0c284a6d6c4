Two articles side by side: reports and versions, what the other says, what follows what, leaving.

$ dramatis --no-state --size=120x36 --script=- samples | sed 's,^,.,'
+ keys Enter d
+ frame
+ compare paris
+ frame
+ keys =
+ frame
+ keys j Enter
+ frame
+ keys Tab Tab j =
+ frame
+ keys Esc q
+ frame
. LIST 11 · 10 unread         1/11  The night Egypt took back its canal                          ACTORS 63
.>- The night Egypt took ba…│  packed Manshiya Square, where an assassin had missed him not    │ACTORS          here/all
.   26 Jul 2026  6m Egyp 24 │  two years before. Younes was listening for one name. When       │ 1 Egypt          C  3/24
. N The most profitable dit…│  Nasser said “de Lesseps”, his men were to walk into the         │ 2 United Kingdom C  3/14
.   14 Nov 2026  6m Egyp 23 │  offices of the Suez Canal Company in Ismailia, Port Said, Suez  │ 3 Port Said       L  2/8
. N A hundred hours in Sinai│  and Cairo.                                                      │ 4 G. A. Nasser    P  2/7
.   29 Oct 2026  6m Isra 18 │                                                                  │ 5 France          C  1/7
. N A quarrel with one man  │  To be sure that nobody missed it, the president said the name   │ 6 Ismailia        L  1/4
.   09 Oct 2026  6m Eden 10 │  more than a dozen times. By the time he read out the law, the   │?7 Mahmoud Younes  P  1/3
. N TWO CITIES, ONE WEEK    │  offices were occupied and nobody had been hurt. The Universal   │ 8 F. de Lesseps   P  1/3
.   05 Nov 2026  6m Hung 15 │  Suez Canal Company was nationalised; its shareholders would be  │ 9 United States   C  2/3
. N How a Canadian minister…│  paid at the closing price of the Paris stock exchange on the    │   London          L  1/3
.   07 Nov 2026  6m Cana 15 │  day before.                                                     │   Israel          C  0/3
. N The alliance that Franc…│                                                                  │   Cairo           L  1/2
.   22 Oct 2026  7m Fran 28 │  London heard a seizure, Paris an echo of the Rhineland,         │?  Salma Wahidi    P  0/2
. N One canal, a dozen names│  Washington a nuisance in an election year. In Cairo it sounded  │   Alexandria      L  0/2
.   12 Nov 2026  5m Suez 9 E│  like the end of a sentence begun in 1882, when British troops   │   Suez Canal Com… O  2/2
. N Twelve hours: the note …│  landed to protect the Khedive from his own officers and then    │   Suez            L  1/2
.   30 Oct 2026  4m Egyp 13 │  forgot to leave for seventy-four years. The last of them had    │   World Bank      O  1/2
. N Twelve hours: the note …│  sailed from Port Said on June 13, six weeks before the speech.  │   J. F. Dulles    P  1/2
.   30 Oct 2026  5m Egyp 13 │                                                                  │   Greece          C  0/2
. N Eisenhower’s hardest we…│                                                                  │   United Nations  O  0/2
.   6m US 16 UK 11          │  A dam, a loan and a slight                                      │   Sinai Peninsula L  0/2
.                           │                                                                  │   A. H. Amer      P  0/2
.                           │  The canal was not what Nasser had wanted that summer. He        │   UN Emergency F… O  0/2
.                           │  wanted a dam. In December 1955 the United States and Britain    │?  Manshiya Square L  1/1
.                           │  had offered to help pay for a high dam at Aswan: $56 million    │   Paris           L  1/1
.                           │  from Washington, $14 million from London, to go with a loan of  │   Rhineland       L  1/1
.                           │  $200 million from the World Bank. Egypt haggled for half a      │?  Khedive         O  1/1
.                           │  year over conditions that gave foreign bankers a say in its     │   Aswan           L  1/1
.                           │  budget.                                                         │   Washington, D.… L  1/1
.                           │                                                                  │?  Ahmed Hussein   P  1/1
.                           │  Then the offer vanished. On July 19 Secretary of State John     │   United States … O  0/1
.                           │  Foster Dulles told the Egyptian ambassador, Ahmed Hussein,      │   Czechoslovakia  C  0/1
.───────────────────────────┴──────────────────────────────────────────────────────────────────┴─────────────────────────
.  25%  ~5 min left  ] [ mention   a actors   ? help   * pick   / find   ) ( any actor   J K article   C-o back   L list
.*L The night Egypt took back its canal            R The alliance that France chose at Sèvres      INDEPENDENT 0%
.+│ The night Egypt took back its canal          │   ▸ other 5 (12 words)                         │BOTH            L    R
.                                                │                                                │ United King…  14   13
.+  In Cairo the crisis of 1956 is remembered as │+  The alliance that France chose at Sèvres     │ France         7   28
.+  a victory. The army lost it, the state won   │                                                │ Egypt         23    3
.   it, and Egyptians have been arguing about    │+  For Guy Mollet the road to the Suez Canal    │ G. A. Nasser   7    3
.   the difference ever since.                   │   began in Algiers, passed through a villa in  │ Israel         3    6
.                                                │   the suburbs of Paris, and ended in a treaty  │ United Stat…   3    4
.   Essays | Egypt                               │   signed in Rome                               │ Port Said      7    2
.                                                │                                                │ United Nati…   2    3
.   By Salma Wahidi                              │   Long reads | Europe                          │ C. Pineau      1    4
.                                                │                                                │ Paris          1    4
.   July 26, 2026                                │   Étienne Vasseur                              │ Europe         1    3
.                                                │                                                │ London         3    1
.+  On the evening of July 26, 1956, a colonel   │   October 22, 2026                             │ Cairo          2    1
.   of engineers named Mahmoud Younes sat by a   │                                                │ J. F. Dulles   2    1
.   wireless set in Ismailia with some thirty    │   ▸ other 1 (2 words)                          │ Suez           2    1
.+  men and a sealed order. Two hundred          │                                                │ Suez Canal …   2    1
.   kilometres away, in Alexandria, President    │~  To understand why France went to Suez, do    │ Alexandria     1    1
.   Gamal Abdel Nasser was speaking to a packed  │+  not look at the canal. Look at a ship. On    │ Eisenhower     1    1
.   Manshiya Square, where an assassin had       │   October 16, 1956, the French navy stopped a  │ Port Fuad      1    1
.+  missed him not two years before. Younes was  │   small freighter called the Athos off the     │ Russia         1    1
.+  listening for one name. When Nasser said “de │   Algerian coast and found some seventy tons   │ Selwyn Lloyd   1    1
.   Lesseps”, his men were to walk into the      │   of rifles, mortars and machine guns in her   │ Soviet Union   1    1
.   offices of the Suez Canal Company in         │+  hold. They had been loaded in Alexandria.    │
.   Ismailia, Port Said, Suez and Cairo.         │+  They were meant for the Front de libération  │ONLY LEFT
.                                                │   nationale (FLN), which had been at war with  │ Ismailia       4
.+  To be sure that nobody missed it, the        │   France for two years, and they seemed to     │ de Lesseps     3
.   president said the name more than a dozen    │   prove what every minister in Paris already   │ M. Younes      3
.+  times. By the time he read out the law, the  │   believed: that the rebellion in Algeria was  │ A. H. Amer     2
.   offices were occupied and nobody had been    │   run from Cairo, and that it could be ended   │ Greece         2
.+  hurt. The Universal Suez Canal Company was   │   there.                                       │ Sinai Penin…   2
.   nationalised; its shareholders would be paid │                                                │ UN Emergenc…   2
.   at the closing price of the Paris stock      │+  Guy Mollet was an unlikely warlord. A        │ World Bank     2
.────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 0%  sync free  L 82: 3 strong 9 weak 70 only · R 82  = ask   . , pair   Tab side   q leave   ? help
.*L The night Egypt took back its canal            R The alliance that France chose at Sèvres      INDEPENDENT 0%
.+│ The night Egypt took back its canal          │   ▸ other 5 (12 words)                         │BOTH            L    R
.                                                │                                                │ United King…  14   13
.+  In Cairo the crisis of 1956 is remembered as │+  The alliance that France chose at Sèvres     │ France         7   28
.+  a victory. The army lost it, the state won   │                                                │ Egypt         23    3
.   it, and Egyptians have been arguing about    │+  For Guy Mollet the road to the Suez Canal    │ G. A. Nasser   7    3
.   the difference ever since.                   │   began in Algiers, passed through a villa in  │ Israel         3    6
.                                                │   the suburbs of Paris, and ended in a treaty  │ United Stat…   3    4
.   Essays | Egypt                               │   signed in Rome                               │ Port Said      7    2
.                                                │                                                │ United Nati…   2    3
.   By Salma Wahidi                              │   Long reads | Europe                          │ C. Pineau      1    4
.                                                │                                                │ Paris          1    4
.   July 26, 2026                                │   Étienne Vasseur                              │ Europe         1    3
.                                                │                                                │ London         3    1
.+  On the evening of July 26, 1956, a colonel   │   October 22, 2026                             │ Cairo          2    1
.   of engineers named Mahmoud Younes sat by a   │                                                │ J. F. Dulles   2    1
.   wireless set in Ismailia with some thirty    │   ▸ other 1 (2 words)                          │ Suez           2    1
.+  men and a sealed order. Two hundred          │                                                │ Suez Canal …   2    1
.   kilometres away, in Alexandria, President    │~  To understand why France went to Suez, do    │ Alexandria     1    1
.   Gamal Abdel Nasser was speaking to a packed  │+  not look at the canal. Look at a ship. On    │ Eisenhower     1    1
.   Manshiya Square, where an assassin had       │   October 16, 1956, the French navy stopped a  │ Port Fuad      1    1
.+  missed him not two years before. Younes was  │   small freighter called the Athos off the     │ Russia         1    1
.+  listening for one name. When Nasser said “de │   Algerian coast and found some seventy tons   │ Selwyn Lloyd   1    1
.   Lesseps”, his men were to walk into the      │   of rifles, mortars and machine guns in her   │ Soviet Union   1    1
.──nothing clear; nearest of what R says about L: “The night Egypt took back its canal”──────────────────────────────────
. 1 far 0.32  R71  He took the country out of the military command of the North Atlantic Treaty Organization (NATO) in
.                  1966, and it was not the least of his arguments that allies stop halfway down canals.
.                  shares: canal, took
. 2 far 0.23  R24  The Dulles plan for an association of canal users, Pineau thought, was a machine for losing time.
.                  shares: canal
. 3 far 0.21  R3  To understand why France went to Suez, do not look at the canal.
.                 shares: canal
.
.
.────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 0%  sync free  L 82: 3 strong 9 weak 70 only · R 82  = ask   . , pair   Tab side   q leave   ? help
. L The night Egypt took back its canal           *R The alliance that France chose at Sèvres      INDEPENDENT 0%
.+  The night Egypt took back its canal          │   with France as junior partner, France had a  │BOTH            L    R
.                                                │   second partner that London did not like to   │ United King…  14   13
.+  In Cairo the crisis of 1956 is remembered as │+  mention. The British chose the commander-in- │ France         7   28
.+  a victory. The army lost it, the state won   │   chief, General Sir Charles Keightley, and    │ Egypt         23    3
.   it, and Egyptians have been arguing about    │=  kept changing the landing place. General     │ G. A. Nasser   7    3
.   the difference ever since.                   │   André Beaufre, who commanded the French      │ Israel         3    6
.                                                │   ground troops, watched the dates slip from   │ United Stat…   3    4
.   Essays | Egypt                               │+│ September into October. The Dulles plan for  │ Port Said      7    2
.                                                │ │ an association of canal users, Pineau        │ United Nati…   2    3
.   By Salma Wahidi                              │+│ thought, was a machine for losing time. Only │ C. Pineau      1    4
.                                                │   Israel could supply the one thing that Eden  │ Paris          1    4
.   July 26, 2026                                │   lacked, which was an excuse.                 │ Europe         1    3
.                                                │                                                │ London         3    1
.+  On the evening of July 26, 1956, a colonel   │+  France’s devotion to the British went        │ Cairo          2    1
.   of engineers named Mahmoud Younes sat by a   │+  further than anyone knew. On September 10    │ J. F. Dulles   2    1
.   wireless set in Ismailia with some thirty    │   Mollet crossed to London and asked Sir       │ Suez           2    1
.+  men and a sealed order. Two hundred          │   Anthony Eden whether France and the United   │ Suez Canal …   2    1
.   kilometres away, in Alexandria, President    │   Kingdom might become a single union under    │ Alexandria     1    1
.   Gamal Abdel Nasser was speaking to a packed  │   one sovereign; failing that, whether France  │ Eisenhower     1    1
.   Manshiya Square, where an assassin had       │+  might join the Commonwealth. Whitehall was   │ Port Fuad      1    1
.+  missed him not two years before. Younes was  │+  polite. The papers came to light in London   │ Russia         1    1
.+  listening for one name. When Nasser said “de │   half a century later, to general hilarity in │ Selwyn Lloyd   1    1
.   Lesseps”, his men were to walk into the      │+  both capitals. At the time it was not a      │ Soviet Union   1    1
.   offices of the Suez Canal Company in         │+  joke. It was the wish of a man who believed  │
.   Ismailia, Port Said, Suez and Cairo.         │   that Europe’s two old powers had a year or   │ONLY LEFT
.                                                │   two left to act as such.                     │ Ismailia       4
.+  To be sure that nobody missed it, the        │                                                │ de Lesseps     3
.   president said the name more than a dozen    │                                                │ M. Younes      3
.+  times. By the time he read out the law, the  │+  Three days in a villa                        │ A. H. Amer     2
.   offices were occupied and nobody had been    │                                                │ Greece         2
.+  hurt. The Universal Suez Canal Company was   │+  The villa at Sèvres belonged to the Bonnier  │ Sinai Penin…   2
.   nationalised; its shareholders would be paid │   de la Chapelle family, whose son Fernand had │ UN Emergenc…   2
.   at the closing price of the Paris stock      │~  killed Admiral Darlan in 1942. David Ben-    │ World Bank     2
.────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 0%  sync free  R 82: 3 strong 10 weak 69 only · L 82  = ask   . , pair   Tab side   q leave   ? help
.*L The night Egypt took back its canal            R The alliance that France chose at Sèvres      INDEPENDENT 0%
.                                                │   with France as junior partner, France had a  │BOTH            L    R
.+│ In Cairo the crisis of 1956 is remembered as │   second partner that London did not like to   │ United King…  14   13
.+│ a victory. The army lost it, the state won   │+  mention. The British chose the commander-in- │ France         7   28
.   it, and Egyptians have been arguing about    │   chief, General Sir Charles Keightley, and    │ Egypt         23    3
.   the difference ever since.                   │=  kept changing the landing place. General     │ G. A. Nasser   7    3
.                                                │   André Beaufre, who commanded the French      │ Israel         3    6
.   Essays | Egypt                               │   ground troops, watched the dates slip from   │ United Stat…   3    4
.                                                │+  September into October. The Dulles plan for  │ Port Said      7    2
.   By Salma Wahidi                              │   an association of canal users, Pineau        │ United Nati…   2    3
.                                                │+  thought, was a machine for losing time. Only │ C. Pineau      1    4
.   July 26, 2026                                │   Israel could supply the one thing that Eden  │ Paris          1    4
.                                                │   lacked, which was an excuse.                 │ Europe         1    3
.+  On the evening of July 26, 1956, a colonel   │                                                │ London         3    1
.   of engineers named Mahmoud Younes sat by a   │+  France’s devotion to the British went        │ Cairo          2    1
.   wireless set in Ismailia with some thirty    │+  further than anyone knew. On September 10    │ J. F. Dulles   2    1
.+  men and a sealed order. Two hundred          │   Mollet crossed to London and asked Sir       │ Suez           2    1
.   kilometres away, in Alexandria, President    │   Anthony Eden whether France and the United   │ Suez Canal …   2    1
.   Gamal Abdel Nasser was speaking to a packed  │   Kingdom might become a single union under    │ Alexandria     1    1
.   Manshiya Square, where an assassin had       │   one sovereign; failing that, whether France  │ Eisenhower     1    1
.+  missed him not two years before. Younes was  │+  might join the Commonwealth. Whitehall was   │ Port Fuad      1    1
.+  listening for one name. When Nasser said “de │+  polite. The papers came to light in London   │ Russia         1    1
.   Lesseps”, his men were to walk into the      │   half a century later, to general hilarity in │ Selwyn Lloyd   1    1
.   offices of the Suez Canal Company in         │+  both capitals. At the time it was not a      │ Soviet Union   1    1
.──nothing clear; nearest of what R says about L: “In Cairo the crisis of 1956 is remembered as a victory.”──────────────
. 1 far 0.15  R81  French paratroopers wait beside their aircraft in Cyprus, November 1956.
.                  shares: 1956
. 2 far 0.15  R7  They were meant for the Front de libération nationale (FLN), which had been at war with France for two
.                 years, and they seemed to prove what every minister in Paris already believed: that the rebellion in
.                 Algeria was run from Cairo, and that it could be ended there.
. 3 far 0.15  R5  On October 16, 1956, the French navy stopped a small freighter called the Athos off the Algerian coast
.                 and found some seventy tons of rifles, mortars and machine guns in her hold.
.                 shares: 1956
.
.────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 0%  sync free  L 82: 3 strong 9 weak 70 only · R 82  = ask   . , pair   Tab side   q leave   ? help
. LIST 11 · 9 unread          1/11  The night Egypt took back its canal                          ACTORS 63
.>- The night Egypt took ba…│  packed Manshiya Square, where an assassin had missed him not    │ACTORS          here/all
.   26 Jul 2026  6m Egyp 24 │  two years before. Younes was listening for one name. When       │ 1 Egypt          C  3/24
. N The most profitable dit…│  Nasser said “de Lesseps”, his men were to walk into the         │ 2 United Kingdom C  3/14
.   14 Nov 2026  6m Egyp 23 │  offices of the Suez Canal Company in Ismailia, Port Said, Suez  │ 3 Port Said       L  2/8
. N A hundred hours in Sinai│  and Cairo.                                                      │ 4 G. A. Nasser    P  2/7
.   29 Oct 2026  6m Isra 18 │                                                                  │ 5 France          C  1/7
. N A quarrel with one man  │  To be sure that nobody missed it, the president said the name   │ 6 Ismailia        L  1/4
.   09 Oct 2026  6m Eden 10 │  more than a dozen times. By the time he read out the law, the   │?7 Mahmoud Younes  P  1/3
. N TWO CITIES, ONE WEEK    │  offices were occupied and nobody had been hurt. The Universal   │ 8 F. de Lesseps   P  1/3
.   05 Nov 2026  6m Hung 15 │  Suez Canal Company was nationalised; its shareholders would be  │ 9 United States   C  2/3
. N How a Canadian minister…│  paid at the closing price of the Paris stock exchange on the    │   London          L  1/3
.   07 Nov 2026  6m Cana 15 │  day before.                                                     │   Israel          C  0/3
. - The alliance that Franc…│                                                                  │   Cairo           L  1/2
.   22 Oct 2026  7m Fran 28 │  London heard a seizure, Paris an echo of the Rhineland,         │?  Salma Wahidi    P  0/2
. N One canal, a dozen names│  Washington a nuisance in an election year. In Cairo it sounded  │   Alexandria      L  0/2
.   12 Nov 2026  5m Suez 9 E│  like the end of a sentence begun in 1882, when British troops   │   Suez Canal Com… O  2/2
. N Twelve hours: the note …│  landed to protect the Khedive from his own officers and then    │   Suez            L  1/2
.   30 Oct 2026  4m Egyp 13 │  forgot to leave for seventy-four years. The last of them had    │   World Bank      O  1/2
. N Twelve hours: the note …│  sailed from Port Said on June 13, six weeks before the speech.  │   J. F. Dulles    P  1/2
.   30 Oct 2026  5m Egyp 13 │                                                                  │   Greece          C  0/2
. N Eisenhower’s hardest we…│                                                                  │   United Nations  O  0/2
.   6m US 16 UK 11          │  A dam, a loan and a slight                                      │   Sinai Peninsula L  0/2
.                           │                                                                  │   A. H. Amer      P  0/2
.                           │  The canal was not what Nasser had wanted that summer. He        │   UN Emergency F… O  0/2
.                           │  wanted a dam. In December 1955 the United States and Britain    │?  Manshiya Square L  1/1
.                           │  had offered to help pay for a high dam at Aswan: $56 million    │   Paris           L  1/1
.                           │  from Washington, $14 million from London, to go with a loan of  │   Rhineland       L  1/1
.                           │  $200 million from the World Bank. Egypt haggled for half a      │?  Khedive         O  1/1
.                           │  year over conditions that gave foreign bankers a say in its     │   Aswan           L  1/1
.                           │  budget.                                                         │   Washington, D.… L  1/1
.                           │                                                                  │?  Ahmed Hussein   P  1/1
.                           │  Then the offer vanished. On July 19 Secretary of State John     │   United States … O  0/1
.                           │  Foster Dulles told the Egyptian ambassador, Ahmed Hussein,      │   Czechoslovakia  C  0/1
.───────────────────────────┴──────────────────────────────────────────────────────────────────┴─────────────────────────
.  25%  ~5 min left  ] [ mention   a actors   ? help   * pick   / find   ) ( any actor   J K article   C-o back   L list
$ dramatis --no-state --size=200x50 --script=- samples | sed 's,^,.,'
+ keys Enter
+ compare paris
+ actor Egypt
+ keys ] ] ]
+ frame
. LIST 11 · 10 unread       *L The night Egypt took back its canal                                    R The alliance that France chose at Sèvres                              INDEPENDENT 0%
.>-·The night Egypt took b…│+  The night Egypt took back its canal                                  │   embarrassment, the French put the two delegations in separate rooms  │BOTH                 L    R
.   26 Jul 2026  6m Egyp 24│                                                                        │   and ran between them.                                                │ United Kingdom     14   13
. N·The most profitable di…│+  In Cairo the crisis of 1956 is remembered as a victory. The army     │                                                                        │ France              7   28
.   14 Nov 2026  6m Egyp 23│   lost it, the state won it, and Egyptians have been arguing about the │+  At almost the same hour another aircraft was the talk of Paris. Over │>Egypt              23    3
. N·A hundred hours in Sin…│   difference ever since.                                               │   the western Mediterranean, the French army had forced down a         │ G. A. Nasser        7    3
.   29 Oct 2026  6m Isra 18│                                                                        │   Moroccan airliner that was carrying Ahmed Ben Bella and four other   │ Israel              3    6
. N·A quarrel with one man │   Essays | Egypt                                                       │+  leaders of the FLN from Rabat to Tunis. Mollet had not been asked;   │ United States       3    4
.   09 Oct 2026  6m Eden 10│                                                                        │+  he raged in private and covered for the officers in public. Morocco  │ Port Said           7    2
. N·TWO CITIES, ONE WEEK   │   By Salma Wahidi                                                      │+  and Tunisia recalled their ambassadors. Among the guests at Sèvres   │ United Nations      2    3
.   05 Nov 2026  6m Hung 15│                                                                        │   the news was received as a good omen.                                │ Christian Pineau    1    4
. N·How a Canadian ministe…│   July 26, 2026                                                        │                                                                        │ Paris               1    4
.   07 Nov 2026  6m Cana 15│                                                                        │~  The protocol that Pineau, Ben-Gurion and the British official        │ Europe              1    3
. N·The alliance that Fran…│+│ On the evening of July 26, 1956, a colonel of engineers named        │   Patrick Dean signed on the 24th ran to seven articles, typed in      │ London              3    1
.   22 Oct 2026  7m Fran 28│ │ Mahmoud Younes sat by a wireless set in Ismailia with some thirty    │+  French. Israel would attack on the evening of the 29th. Britain and  │ Cairo               2    1
. N·One canal, a dozen nam…│+│ men and a sealed order. Two hundred kilometres away, in Alexandria,  │   France would issue an appeal to both sides the next day, worded so   │ J. F. Dulles        2    1
.   12 Nov 2026  5m Suez 9 │   President Gamal Abdel Nasser was speaking to a packed Manshiya       │   that Egypt must refuse it, and would bomb the Egyptian airfields on  │ Suez                2    1
. N·Twelve hours: the note…│   Square, where an assassin had missed him not two years before.       │   the 31st. France gave something extra that is not in the text:       │ Suez Canal Compa…   2    1
.   30 Oct 2026  4m Egyp 13│+  Younes was listening for one name. When Nasser said “de Lesseps”,    │+  squadrons to guard Israeli cities from the air. When the appeal was  │ Alexandria          1    1
. N·Twelve hours: the note…│   his men were to walk into the offices of the Suez Canal Company in   │   duly issued, the National Assembly approved by a wide margin, with   │ Dwight Eisenhower   1    1
.   30 Oct 2026  5m Egyp 13│   Ismailia, Port Said, Suez and Cairo.                                 │   the Communists and the followers of Pierre Poujade against.          │ Port Fuad           1    1
. N·Eisenhower’s hardest w…│                                                                        │                                                                        │ Russia              1    1
.   6m US 16 UK 11         │+  To be sure that nobody missed it, the president said the name more   │+  The soldiers did what was asked of them. On November 5 Colonel       │ Selwyn Lloyd        1    1
.                          │+  than a dozen times. By the time he read out the law, the offices     │   Pierre Chateau-Jobert’s paratroopers jumped at four hundred feet and │ Soviet Union        1    1
.                          │+  were occupied and nobody had been hurt. The Universal Suez Canal     │+  took the bridges of Port Said and, by evening, Port Fuad. Old men of │
.                          │   Company was nationalised; its shareholders would be paid at the      │   the 10th Parachute Division still spoke, half a lifetime later, of   │ONLY LEFT
.                          │   closing price of the Paris stock exchange on the day before.         │   the order to stop as a thing that had been done to them personally.  │ Ismailia            4
.                          │                                                                        │                                                                        │ F. de Lesseps       3
.                          │+  London heard a seizure, Paris an echo of the Rhineland, Washington a │                                                                        │ Mahmoud Younes      3
.                          │~  nuisance in an election year. In Cairo it sounded like the end of a  │+  The telephone call                                                   │ Abdel Hakim Amer    2
.                          │   sentence begun in 1882, when British troops landed to protect the    │                                                                        │ Greece              2
.                          │   Khedive from his own officers and then forgot to leave for seventy-  │+  That order reached Paris in the afternoon of November 6. Marshal     │ Sinai Peninsula     2
.                          │+  four years. The last of them had sailed from Port Said on June 13,   │   Nikolai Bulganin had written the night before, in the name of the    │ UN Emergency For…   2
.                          │   six weeks before the speech.                                         │+  Soviet Union, of rockets that might fall on London and Paris. Few in │ World Bank          2
.                          │                                                                        │   the French government believed him; all had wondered, for some       │ Ahmed Hussein       1
.                          │                                                                        │+  hours, what the United States would do if he meant it. Then Eden     │ Al-Azhar            1
.                          │+  A dam, a loan and a slight                                           │+  telephoned. He could not hold out, he told Mollet: the pound was     │ Arab League         1
.                          │                                                                        │   falling, the Commonwealth was splitting, Eisenhower would not wait.  │ Aswan               1
.                          │+  The canal was not what Nasser had wanted that summer. He wanted a    │+  Mollet asked for a day or two. Eden had already accepted the         │ Australia           1
.                          │+  dam. In December 1955 the United States and Britain had offered to   │   ceasefire that the United Nations demanded.                          │ China               1
.                          │   help pay for a high dam at Aswan: $56 million from Washington, $14   │                                                                        │ Czechoslovakia      1
.                          │   million from London, to go with a loan of $200 million from the      │+  Konrad Adenauer was in the room. The West German chancellor had come │ Dag Hammarskjöld    1
.                          │+  World Bank. Egypt haggled for half a year over conditions that gave  │   to Paris that morning on a visit that his own advisers wanted him to │ Free Officers       1
.                          │   foreign bankers a say in its budget.                                 │~  cancel. According to Pineau, he told Mollet that France and England  │ Geneva              1
.                          │                                                                        │   would never again be powers like America and Russia, nor would       │ H. Trevelyan        1
.                          │+  Then the offer vanished. On July 19 Secretary of State John Foster   │   Germany; that there remained only one way to play a part in the      │ India               1
.                          │   Dulles told the Egyptian ambassador, Ahmed Hussein, that the         │   world, which was to unite Europe; and that Europe would be their     │ Indonesia           1
.                          │+  Egyptian economy could not bear the burden. The real reasons were no │   revenge.                                                             │ Italy               1
.────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 0%  sync free  L 82: 3 strong 9 weak 70 only · R 82  Egypt L 3/24 R 3/3  = ask   . , pair   Tab side   q leave   ? help   ] [ mention   S sync   M-u summary
$ dramatis --no-state --size=80x24 --script=- samples/suez-cairo.txt samples/suez-paris.txt | sed 's,^,.,'
+ compare paris
+ frame
+ keys d d
+ frame
+ keys Tab = j
+ frame
+ keys Esc z
+ frame
+ size 60x20
+ frame
+ keys J X L F
+ frame
.*L The night Egypt took back its canal                           INDEPENDENT 0%
.+│ The night Egypt took back its canal
.
.+  In Cairo the crisis of 1956 is remembered as a victory. The army lost
.   it, the state won it, and Egyptians have been arguing about the
.   difference ever since.
.
.   Essays | Egypt
.
.   By Salma Wahidi
.
.   July 26, 2026
.
.+  On the evening of July 26, 1956, a colonel of engineers named Mahmoud
.──nothing clear; nearest of what R says about L: “The night Egypt took back i…──
. 1 far 0.32  R71  He took the country out of the military command of the North
.                  Atlantic Treaty Organization (NATO) in 1966, and it was not
. 2 far 0.23  R24  The Dulles plan for an association of canal users, Pineau
.                  thought, was a machine for losing time.
. 3 far 0.21  R3  To understand why France went to Suez, do not look at the
.                 canal.
.                 shares: canal
.────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 0%  sync free  L 82: 3 strong 9 weak 70 only · R 82  = ask   ? help
.*L The night Egypt took back its canal                           INDEPENDENT 0%
.+│ On the evening of July 26, 1956, a colonel of engineers named Mahmoud
. │ Younes sat by a wireless set in Ismailia with some thirty men and a
.+│ sealed order. Two hundred kilometres away, in Alexandria, President
.   Gamal Abdel Nasser was speaking to a packed Manshiya Square, where an
.+  assassin had missed him not two years before. Younes was listening for
.+  one name. When Nasser said “de Lesseps”, his men were to walk into the
.   offices of the Suez Canal Company in Ismailia, Port Said, Suez and
.   Cairo.
.
.+  To be sure that nobody missed it, the president said the name more than
.+  a dozen times. By the time he read out the law, the offices were
.+  occupied and nobody had been hurt. The Universal Suez Canal Company was
.   nationalised; its shareholders would be paid at the closing price of the
.──nothing clear; nearest of what R says about L: “On the evening of July 26, …──
. 1 far 0.12  R12  When President Gamal Abdel Nasser nationalized the Suez Canal
.                  Company on July 26, Mollet told visitors to read Nasser’s
. 2 far 0.09  R48  Old men of the 10th Parachute Division still spoke, half a
.                  lifetime later, of the order to stop as a thing that had been
. 3 far 0.08  R47  On November 5 Colonel Pierre Chateau-Jobert’s paratroopers
.                  jumped at four hundred feet and took the bridges of Port Said
.                  and, by evening, Port Fuad.
.────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 0%  sync free  L 82: 3 strong 9 weak 70 only · R 82  = ask   ? help
.*R The alliance that France chose at Sèvres                      INDEPENDENT 0%
.   ▸ other 5 (12 words)
.
.+│ The alliance that France chose at Sèvres
.
.+  For Guy Mollet the road to the Suez Canal began in Algiers, passed
.   through a villa in the suburbs of Paris, and ended in a treaty signed in
.   Rome
.
.   Long reads | Europe
.
.   Étienne Vasseur
.
.   October 22, 2026
.──nothing clear; nearest of what L says about R: “The alliance that France ch…──
. 1 far 0.17  L53  Nasser chose a pulpit instead.
.                  shares: chose
. 2 far 0.15  L11  London heard a seizure, Paris an echo of the Rhineland,
.                  Washington a nuisance in an election year.
. 3 far 0.15  L66  The last British and French soldiers left on December 22.
.                  shares: France
.
.────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 0%  sync free  R 82: 3 strong 10 weak 69 only · L 82  = ask
. L The night Egypt took back its canal   *R The alliance that F… INDEPENDENT 0%
.+  On the evening of July 26, 1956, a   │   ▸ other 5 (12 words)
.   colonel of engineers named Mahmoud   │
.   Younes sat by a wireless set in      │+│ The alliance that France chose at
.   Ismailia with some thirty men and a  │ │ Sèvres
.+  sealed order. Two hundred            │
.   kilometres away, in Alexandria,      │+  For Guy Mollet the road to the Suez
.   President Gamal Abdel Nasser was     │   Canal began in Algiers, passed
.   speaking to a packed Manshiya        │   through a villa in the suburbs of
.   Square, where an assassin had        │   Paris, and ended in a treaty signed
.   missed him not two years before.     │   in Rome
.+  Younes was listening for one name.   │
.+  When Nasser said “de Lesseps”, his   │   Long reads | Europe
.   men were to walk into the offices    │
.   of the Suez Canal Company in         │   Étienne Vasseur
.   Ismailia, Port Said, Suez and        │
.   Cairo.                               │   October 22, 2026
.                                        │
.+  To be sure that nobody missed it,    │   ▸ other 1 (2 words)
.   the president said the name more     │
.+  than a dozen times. By the time he   │~  To understand why France went to
.   read out the law, the offices were   │   Suez, do not look at the canal.
.────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 0%  sync free  R 82: 3 strong 10 weak 69 only · L 82  = ask
.*R The alliance that France chose at Sèvres  INDEPENDENT 0%
.   ▸ other 5 (12 words)
.
.+│ The alliance that France chose at Sèvres
.
.+  For Guy Mollet the road to the Suez Canal began in
.   Algiers, passed through a villa in the suburbs of Paris,
.   and ended in a treaty signed in Rome
.
.   Long reads | Europe
.
.   Étienne Vasseur
.──nothing clear; nearest of what L says about R: “The all…──
. 1 far 0.17  L53  Nasser chose a pulpit instead.
.                  shares: chose
. 2 far 0.15  L11  London heard a seizure, Paris an echo of
.                  the Rhineland, Washington a nuisance in
. 3 far 0.15  L66  The last British and French soldiers left
.────────────────────────────────────────────────────────────
. INDEPENDENT 0%  sync free  R 3= 10~ 69+ L 82  = ask
.*R The alliance that France chose at Sèvres  INDEPENDENT 0%
.   ▸ other 5 (12 words)
.
.+│ The alliance that France chose at Sèvres
.
.+  For Guy Mollet the road to the Suez Canal began in
.   Algiers, passed through a villa in the suburbs of Paris,
.   and ended in a treaty signed in Rome
.
.   Long reads | Europe
.
.   Étienne Vasseur
.──nothing clear; nearest of what L says about R: “The all…──
. 1 far 0.17  L53  Nasser chose a pulpit instead.
.                  shares: chose
. 2 far 0.15  L11  London heard a seizure, Paris an echo of
.                  the Rhineland, Washington a nuisance in
. 3 far 0.15  L66  The last British and French soldiers left
.────────────────────────────────────────────────────────────
. two articles are compared; q leaves them
$ dramatis --no-state --size=80x24 --script=- samples/suez-ultimatum-v1.txt samples/suez-ultimatum-v2.txt | sed 's,^,.,'
+ compare v2
+ styles
+ keys . . .
+ frame
+ styles
+ keys d d k
+ frame
+ keys G
+ frame
+ keys S
+ frame
+ keys S S V
+ frame
+ keys x
+ frame
+ size 120x30
+ frame
.*L Twelve hours: the note that nobody …   R Twelve hours: the not… VERSIONS 85%
.wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
. │ Twelve hours: the note that nobody   │ ┊ Twelve hours: the note that nobody
.Pw.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb...vPP.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb..
. │ was meant to accept                  │ ┊ was meant to accept
.Pw.bbbbbbbbbbbbbbbbbbb..................vPP.bbbbbbbbbbbbbbbbbbb.................
.                                        │
.........................................v.......................................
.   On the afternoon of October 30,      │   On the afternoon of October 30,
.P..ccccccccccccccccccccccccccccccc......vP..ccccccccccccccccccccccccccccccc.....
.   1956, Britain and France told two    │   1956, Britain and France told two
.P..ccccccHHHHHHHcccccHHHHHHccccccccc....vP..ccccccHHHHHHHcccccHHHHHHccccccccc...
.   armies to step back from the Suez    │   armies to step back from the Suez
.P..cccccccccccccccccccccccccccccKKKK....vP..cccccccccccccccccccccccccccccKKKK...
.   Canal. Only one of the armies was    │   Canal. Only one of the armies was
.P..KKKKKcccccccccccccccccccccccccccc....vP..KKKKKcccccccccccccccccccccccccccc...
.   anywhere near it.                    │   anywhere near it.
.P..ccccccccccccccccc....................vP..ccccccccccccccccc...................
.                                        │
.........................................v.......................................
.   By Teresa Quill                      │   By Teresa Quill
.P..cccIIIIIIIIIIII......................vP..cccIIIIIIIIIIII.....................
.                                        │
.........................................v.......................................
.   October 30, 2026                     │   October 30, 2026
.P..cccccccccccccccc.....................vP..cccccccccccccccc....................
.                                        │
.........................................v.......................................
.                                        │   Updated November 3, 2026, 9:40 a.m.
.........................................vP..ccccccccccccccccccccccccccccccccccc.
.                                        │
.........................................v.......................................
.*  At a quarter past four in the        │*  Shortly before half past four in
.P.......................................vP......................................
.   afternoon of Tuesday, October 30,    │   the afternoon of Tuesday, October
.P.......................................vP......................................
.   1956, Sir Ivone Kirkpatrick, the     │   30, 1956, Sir Ivone Kirkpatrick,
.P............IIIIIIIIIIIIIIIII..........vP................IIIIIIIIIIIIIIIII.....
.   senior official of the British       │   the senior official of the British
.P.........................JJJJJJJ.......vP.............................JJJJJJJ..
.   Foreign Office, received two         │   Foreign Office, received two
.P..JJJJJJJJJJJJJJ.......................vP..JJJJJJJJJJJJJJ......................
.   visitors in quick succession.        │   visitors in quick succession.
.P.......................................vP......................................
.────────────────────────────────────────────────────────────────────────────────
.vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv
. VERSIONS 85%  sync rows  11 changed 5 moved 2 added 2 removed · figures 6
..rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr......
.*L Twelve hours: the note that nobody …   R Twelve hours: the not… VERSIONS 85%
.   afternoon of Tuesday, October 30,    │   the afternoon of Tuesday, October
.   1956, Sir Ivone Kirkpatrick, the     │   30, 1956, Sir Ivone Kirkpatrick,
.   senior official of the British       │   the senior official of the British
.   Foreign Office, received two         │   Foreign Office, received two
.   visitors in quick succession.        │   visitors in quick succession.
.   Christian Pineau, the foreign        │   Christian Pineau, the foreign
.   minister of France, stood beside     │   minister of France, stood beside
.!  him. The first visitor was the       │!  him. The first visitor was the
.   Israeli ambassador, the second the   │   ambassador of Israel, Eliahu Elath;
.   ambassador of Egypt. Each was        │   the second represented Egypt. Each
.   handed a sheet of paper. Neither     │   was handed a sheet of paper.
.   conversation lasted ten minutes.     │   Neither conversation lasted ten
.                                        │   minutes.
.                                        │
.!│ The papers were called appeals. The  │!┊ The papers were called appeals. The
. │ world has always called them an      │ ┊ world has always called them an
. │ ultimatum, and so did the men who    │ ┊ ultimatum, and so did the men who
. │ had drafted them eight days earlier  │ ┊ had drafted them a week earlier in
. │ in a villa at Sèvres, outside        │ ┊ a villa at Sèvres, outside Paris,
. │ Paris, together with the prime       │ ┊ together with the prime minister of
. │ minister of one of the two           │ ┊ one of the two countries to which
.────────────────────────────────────────────────────────────────────────────────
. VERSIONS 85%  sync rows  11 changed 5 moved 2 added 2 removed · figures 6
.*L Twelve hours: the note that nobody …   R Twelve hours: the not… VERSIONS 85%
.wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
.   afternoon of Tuesday, October 30,    │   the afternoon of Tuesday, October
.P.......................................vP......................................
.   1956, Sir Ivone Kirkpatrick, the     │   30, 1956, Sir Ivone Kirkpatrick,
.P............IIIIIIIIIIIIIIIII..........vP................IIIIIIIIIIIIIIIII.....
.   senior official of the British       │   the senior official of the British
.P.........................JJJJJJJ.......vP.............................JJJJJJJ..
.   Foreign Office, received two         │   Foreign Office, received two
.P..JJJJJJJJJJJJJJ.......................vP..JJJJJJJJJJJJJJ......................
.   visitors in quick succession.        │   visitors in quick succession.
.P.......................................vP......................................
.   Christian Pineau, the foreign        │   Christian Pineau, the foreign
.P..IIIIIIIIIIIIIIII.....................vP..IIIIIIIIIIIIIIII....................
.   minister of France, stood beside     │   minister of France, stood beside
.P..............HHHHHH...................vP..............HHHHHH..................
.!  him. The first visitor was the       │!  him. The first visitor was the
.P.......................................vP......................................
.   Israeli ambassador, the second the   │   ambassador of Israel, Eliahu Elath;
.P..HHHHHHH..............................vP................HHHHHH..IIIIIIIIIIII..
.   ambassador of Egypt. Each was        │   the second represented Egypt. Each
.P................HHHHH..................vP.........................HHHHH........
.   handed a sheet of paper. Neither     │   was handed a sheet of paper.
.P.......................................vP......................................
.   conversation lasted ten minutes.     │   Neither conversation lasted ten
.P.......................................vP......................................
.                                        │   minutes.
.........................................vP......................................
.                                        │
.........................................v.......................................
.!│ The papers were called appeals. The  │!┊ The papers were called appeals. The
.Pw......................................vPP.....................................
. │ world has always called them an      │ ┊ world has always called them an
.Pw......................................vPP.....................................
. │ ultimatum, and so did the men who    │ ┊ ultimatum, and so did the men who
.Pw......................................vPP.....................................
. │ had drafted them eight days earlier  │ ┊ had drafted them a week earlier in
.Pw......................................vPP.....................................
. │ in a villa at Sèvres, outside        │ ┊ a villa at Sèvres, outside Paris,
.Pw...............KKKKKK.................vPP............KKKKKK..........KKKKK....
. │ Paris, together with the prime       │ ┊ together with the prime minister of
.Pw.KKKKK................................vPP.....................................
. │ minister of one of the two           │ ┊ one of the two countries to which
.Pw......................................vPP.....................................
.────────────────────────────────────────────────────────────────────────────────
.vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv
. VERSIONS 85%  sync rows  11 changed 5 moved 2 added 2 removed · figures 6
..rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr......
.*L Twelve hours: the note that nobody …   R Twelve hours: the not… VERSIONS 85%
. │ Paris, together with the prime       │ ┊ together with the prime minister of
. │ minister of one of the two           │ ┊ one of the two countries to which
. │ countries to which they were now     │ ┊ they were now addressed.
. │ addressed.                           │
.                                        │
.                                        │>  In the House of Commons, Sir
.                                        │   Anthony Eden read out the terms at
.                                        │>  half past four. Hugh Gaitskell, for
.                                        │   the Labour opposition, asked what
.                                        │   authority Britain had from the
.                                        │>  United Nations (UN). There was
.                                        │>  none. He asked whether the United
.                                        │>  States had been consulted. There
.                                        │   had been, Eden said, close
.                                        │   communication.
.                                        │
.                                        │
.   What the note said                   │   What the note said
.                                        │
.   There were three demands. Both       │   There were three demands. Both
.   governments were to stop all         │   governments were to stop all
.────────────────────────────────────────────────────────────────────────────────
. VERSIONS 85%  sync rows  11 changed 5 moved 2 added 2 removed · figures 6
.*L Twelve hours: the note that nobody …   R Twelve hours: the not… VERSIONS 85%
.!│ The landing came only on November    │!┊ The landing came only on November
. │ 5, and the ceasefire on the evening  │ ┊ 5, and the ceasefire at midnight on
. │ after.                               │+┊ the 6th. Had the ships been ready
.                                        │   when the note was delivered, Port
.                                        │   Said might have been taken before
.                                        │   the General Assembly had found its
.                                        │   voice.
.                                        │
.   Seventy years on, the ultimatum is   │   Seventy years on, the ultimatum is
.   taught in staff colleges as an       │   taught in staff colleges as an
.   example of what not to write. It     │   example of what not to write. It
.   set a time limit that its authors    │   set a time limit that its authors
.   could not keep, drew a line that     │   could not keep, drew a line that
.   only its victim had to cross, and    │   only its victim had to cross, and
.   gave its reasons in words that       │   gave its reasons in words that
.   every clerk at the UN could check    │   every clerk at the UN could check
.   against an atlas. “An act of         │   against an atlas. “An act of
.   folly,” the Manchester Guardian      │   folly,” the Manchester Guardian
.   called it on the following morning,  │   called it on the following morning,
.   “without justification in any terms  │   “without justification in any terms
.   but brief expediency.”               │   but brief expediency.”
.────────────────────────────────────────────────────────────────────────────────
. VERSIONS 85%  sync rows  11 changed 5 moved 2 added 2 removed · figures 6
.*L Twelve hours: the note that nobody …   R Twelve hours: the not… VERSIONS 85%
.!│ The landing came only on November    │   folly,” the Manchester Guardian
. │ 5, and the ceasefire on the evening  │   called it on the following morning,
. │ after.                               │   “without justification in any terms
.                                        │   but brief expediency.”
.   Seventy years on, the ultimatum is   │
.   taught in staff colleges as an       │     Teresa Quill writes about
.   example of what not to write. It     │     diplomacy and its failures. She
.   set a time limit that its authors    │     is working on a history of the
.   could not keep, drew a line that     │     bad excuse.
.   only its victim had to cross, and    │
.   gave its reasons in words that       │     This article was updated on
.   every clerk at the UN could check    │     November 3, 2026, to correct the
.   against an atlas. “An act of         │     distance named in the ultimatum,
.   folly,” the Manchester Guardian      │     which was ten miles, not fifteen;
.   called it on the following morning,  │     the vote in the Security Council,
.   “without justification in any terms  │     which was seven to two; and the
.   but brief expediency.”               │     vote in the General Assembly,
.                                        │     which was 64 to 5. The time of
.     Teresa Quill writes about          │     delivery has been made more
.     diplomacy. She is working on a     │     exact, and a passage on the House
.     history of the bad excuse.         │     of Commons has been moved.
.────────────────────────────────────────────────────────────────────────────────
. VERSIONS 85%  sync percent  11 changed 5 moved 2 added 2 removed · figures 6
.*L Twelve hours: the note that nobody was meant to ac… INDEPENDENT 85% (chosen)
.=│ Egyptian air force on the ground. The landing came only on November 5,
.   and the ceasefire on the evening after.
.
.=  Seventy years on, the ultimatum is taught in staff colleges as an
.=  example of what not to write. It set a time limit that its authors could
.   not keep, drew a line that only its victim had to cross, and gave its
.   reasons in words that every clerk at the UN could check against an
.=  atlas. “An act of folly,” the Manchester Guardian called it on the
.   following morning, “without justification in any terms but brief
.   expediency.”
.
.     Teresa Quill writes about diplomacy. She is working on a history of
.     the bad excuse.
.──what R says about L: “In two days they and the French destroyed most of the…──
. 1 strong 0.97  R60  In two days they and the French destroyed most of the
.                     Egyptian air force on the ground.
. 2 weak 0.27  R20  And Egypt alone was to accept the temporary occupation of
.                   Port Said, Ismailia and Suez by British and French troops.
. 3 far 0.20  R39  A landing at Port Said would have to come by sea from Malta,
.                  a voyage of six days, and Egyptian intelligence knew where
.                  the ships were.
.────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 85%  sync free  L 65: 60 strong 0 weak 5 only · R 65  = ask
.*R Twelve hours: the note that nobody was meant to ac… INDEPENDENT 85% (chosen)
.=│ Egyptian air force on the ground. The landing came only on November 5,
.   and the ceasefire on the evening after.
.
.=  Seventy years on, the ultimatum is taught in staff colleges as an
.=  example of what not to write. It set a time limit that its authors could
.   not keep, drew a line that only its victim had to cross, and gave its
.   reasons in words that every clerk at the UN could check against an
.=  atlas. “An act of folly,” the Manchester Guardian called it on the
.   following morning, “without justification in any terms but brief
.   expediency.”
.
.     Teresa Quill writes about diplomacy. She is working on a history of
.     the bad excuse.
.──what L says about R: “In two days they and the French destroyed most of the…──
. 1 strong 0.97  L60  In two days they and the French destroyed most of the
.                     Egyptian air force on the ground.
. 2 weak 0.27  L20  And Egypt alone was to accept the temporary occupation of
.                   Port Said, Ismailia and Suez by British and French troops.
. 3 far 0.20  L39  A landing at Port Said would have to come by sea from Malta,
.                  a voyage of six days, and Egyptian intelligence knew where
.                  the ships were.
.────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 85%  sync free  R 65: 60 strong 0 weak 5 only · L 65  = ask
. L Twelve hours: the note that nobody was meant… *R Twelve hours: the note that nobody was meant… INDEPENDENT 85% (chos…
.=  the Egyptian air force on the ground. The    │+│ airfields at dawn. They were not. The Royal  │BOTH            L    R
.   landing came only on November 5, and the     │   Air Force (RAF) preferred to fly by night,   │ Egypt         13   13
.~  ceasefire at midnight on the 6th. Had the    │   and there were American civilians on the     │ United King…   8    9
.   ships been ready when the note was           │=  road past Cairo West. Ben-Gurion, whose men  │ France         7    8
.   delivered, Port Said might have been taken   │   were alone in the desert, had a fever of 40  │ Israel         6    6
.   before the General Assembly had found its    │   degrees and came close to calling them back. │ United Stat…   4    4
.   voice.                                       │                                                │ Anthony Eden   3    3
.                                                │=  The first Canberras and Valiants took off    │ Sèvres         3    3
.=  Seventy years on, the ultimatum is taught in │=  from Cyprus and Malta that afternoon. In two │ United Nati…   3    3
.   staff colleges as an example of what not to  │   days they and the French destroyed most of   │ Port Said      3    2
.=  write. It set a time limit that its authors  │=  the Egyptian air force on the ground. The    │ UN General …   3    2
.   could not keep, drew a line that only its    │   landing came only on November 5, and the     │ C. Pineau      2    2
.   victim had to cross, and gave its reasons in │   ceasefire on the evening after.              │ Ben-Gurion     2    2
.   words that every clerk at the UN could check │                                                │ Eisenhower     2    2
.=  against an atlas. “An act of folly,” the     │=  Seventy years on, the ultimatum is taught in │ Israel Defe…   2    2
.   Manchester Guardian called it on the         │   staff colleges as an example of what not to  │ Malta          2    2
.   following morning, “without justification in │=  write. It set a time limit that its authors  │ Royal Air F…   2    2
.   any terms but brief expediency.”             │   could not keep, drew a line that only its    │ Suez Canal     2    2
.                                                │   victim had to cross, and gave its reasons in │ P. Dixon       1    2
.     Teresa Quill writes about diplomacy and    │   words that every clerk at the UN could check │ Sinai Penin…   2    1
.     its failures. She is working on a history  │=  against an atlas. “An act of folly,” the     │ Anglo          1    1
.     of the bad excuse.                         │   Manchester Guardian called it on the         │ Australia      1    1
.                                                │   following morning, “without justification in │ Belgium        1    1
.     This article was updated on November 3,    │   any terms but brief expediency.”             │ Cairo          1    1
.     2026, to correct the distance named in the │                                                │ Canberras      1    1
.     ultimatum, which was ten miles, not        │     Teresa Quill writes about diplomacy. She   │ Cyprus         1    1
.     fifteen; the vote in the Security Council, │     is working on a history of the bad excuse. │ Foreign Off…   1    1
.────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 85%  sync free  R 65: 60 strong 0 weak 5 only · L 65  = ask   . , pair   Tab side   q leave   ? help
$ paragraph() { i=$1; while [ $i -le $2 ]; do printf 'Paragraph %d tells how pier number %d was built and who paid for it.\n\n' $i $((i * 7)); i=$((i + 1)); done; }; mkdir harbour; { echo 'The long strike of the harbour'; echo; paragraph 1 14; } >harbour/a.txt; { echo 'The long strike of the harbour'; echo; paragraph 1 8; echo 'Paragraph 9 now says how pier number 64 was built.'; echo; paragraph 10 13; echo 'The end was quiet, and Brema went home.'; echo; paragraph 14 14; } >harbour/b.txt; dramatis --no-state --size=80x18 --script=- harbour | sed 's,^,.,'
+ keys Enter
+ compare b.txt
+ frame
+ keys .
+ frame
+ keys .
+ frame
+ keys , O
+ frame
+ keys g Enter
+ frame
+ keys O
+ find number 28
+ frame
.*L The long strike of the harbour         R The long strike of th… VERSIONS 89%
. │ The long strike of the harbour       │ ┊ The long strike of the harbour
.                                        │
.   ▸ 7 paragraphs are the same          │   ▸ 7 paragraphs are the same
.                                        │
.   Paragraph 8 tells how pier number    │   Paragraph 8 tells how pier number
.   56 was built and who paid for it.    │   56 was built and who paid for it.
.                                        │
.!  Paragraph 9 tells how pier number    │!  Paragraph 9 now says how pier
.   63 was built and who paid for it.    │   number 64 was built.
.                                        │
.   Paragraph 10 tells how pier number   │   Paragraph 10 tells how pier number
.   70 was built and who paid for it.    │   70 was built and who paid for it.
.                                        │
.   Paragraph 11 tells how pier number   │   Paragraph 11 tells how pier number
.   77 was built and who paid for it.    │   77 was built and who paid for it.
.────────────────────────────────────────────────────────────────────────────────
. VERSIONS 89%  sync rows  1 changed 0 moved 1 added 0 removed · figures 1  = ask
.*L The long strike of the harbour         R The long strike of th… VERSIONS 89%
.   The long strike of the harbour       │   The long strike of the harbour
.                                        │
.   ▸ 7 paragraphs are the same          │   ▸ 7 paragraphs are the same
.                                        │
.   Paragraph 8 tells how pier number    │   Paragraph 8 tells how pier number
.   56 was built and who paid for it.    │   56 was built and who paid for it.
.                                        │
.!│ Paragraph 9 tells how pier number    │!┊ Paragraph 9 now says how pier
. │ 63 was built and who paid for it.    │ ┊ number 64 was built.
.                                        │
.   Paragraph 10 tells how pier number   │   Paragraph 10 tells how pier number
.   70 was built and who paid for it.    │   70 was built and who paid for it.
.                                        │
.   Paragraph 11 tells how pier number   │   Paragraph 11 tells how pier number
.   77 was built and who paid for it.    │   77 was built and who paid for it.
.────────────────────────────────────────────────────────────────────────────────
. VERSIONS 89%  sync rows  1 changed 0 moved 1 added 0 removed · figures 1  = ask
. L The long strike of the harbour        *R The long strike of th… VERSIONS 89%
.                                        │
.   Paragraph 11 tells how pier number   │   Paragraph 11 tells how pier number
.   77 was built and who paid for it.    │   77 was built and who paid for it.
.                                        │
.   Paragraph 12 tells how pier number   │   Paragraph 12 tells how pier number
.   84 was built and who paid for it.    │   84 was built and who paid for it.
.                                        │
.   Paragraph 13 tells how pier number   │   Paragraph 13 tells how pier number
.   91 was built and who paid for it.    │   91 was built and who paid for it.
.                                        │
.                                        │+│ The end was quiet, and Brema went
.                                        │ │ home.
.                                        │
.   Paragraph 14 tells how pier number   │   Paragraph 14 tells how pier number
.   98 was built and who paid for it.    │   98 was built and who paid for it.
.────────────────────────────────────────────────────────────────────────────────
. VERSIONS 89%  sync rows  1 changed 0 moved 1 added 0 removed · figures 1  = ask
. L The long strike of the harbour        *R The long strike of th… VERSIONS 89%
.   49 was built and who paid for it.    │   49 was built and who paid for it.
.                                        │
.   Paragraph 8 tells how pier number    │   Paragraph 8 tells how pier number
.   56 was built and who paid for it.    │   56 was built and who paid for it.
.                                        │
.!┊ Paragraph 9 tells how pier number    │!│ Paragraph 9 now says how pier
. ┊ 63 was built and who paid for it.    │ │ number 64 was built.
.                                        │
.   Paragraph 10 tells how pier number   │   Paragraph 10 tells how pier number
.   70 was built and who paid for it.    │   70 was built and who paid for it.
.                                        │
.   Paragraph 11 tells how pier number   │   Paragraph 11 tells how pier number
.   77 was built and who paid for it.    │   77 was built and who paid for it.
.                                        │
.   Paragraph 12 tells how pier number   │   Paragraph 12 tells how pier number
.────────────────────────────────────────────────────────────────────────────────
. VERSIONS 89%  sync rows  1 changed 0 moved 1 added 0 removed · figures 1  = ask
. L The long strike of the harbour        *R The long strike of th… VERSIONS 89%
. ┊ The long strike of the harbour       │ │ The long strike of the harbour
.                                        │
.   Paragraph 1 tells how pier number 7  │   Paragraph 1 tells how pier number 7
.   was built and who paid for it.       │   was built and who paid for it.
.                                        │
.   Paragraph 2 tells how pier number    │   Paragraph 2 tells how pier number
.   14 was built and who paid for it.    │   14 was built and who paid for it.
.                                        │
.   Paragraph 3 tells how pier number    │   Paragraph 3 tells how pier number
.   21 was built and who paid for it.    │   21 was built and who paid for it.
.                                        │
.   Paragraph 4 tells how pier number    │   Paragraph 4 tells how pier number
.   28 was built and who paid for it.    │   28 was built and who paid for it.
.                                        │
.   Paragraph 5 tells how pier number    │   Paragraph 5 tells how pier number
.────────────────────────────────────────────────────────────────────────────────
. no fold on this screen
. L The long strike of the harbour        *R The long strike of th… VERSIONS 89%
.   The long strike of the harbour       │   The long strike of the harbour
.                                        │
.   Paragraph 1 tells how pier number 7  │   Paragraph 1 tells how pier number 7
.   was built and who paid for it.       │   was built and who paid for it.
.                                        │
.   Paragraph 2 tells how pier number    │   Paragraph 2 tells how pier number
.   14 was built and who paid for it.    │   14 was built and who paid for it.
.                                        │
.   Paragraph 3 tells how pier number    │   Paragraph 3 tells how pier number
.   21 was built and who paid for it.    │   21 was built and who paid for it.
.                                        │
. ┊ Paragraph 4 tells how pier number    │ │ Paragraph 4 tells how pier number
. ┊ 28 was built and who paid for it.    │ │ 28 was built and who paid for it.
.                                        │
.   Paragraph 5 tells how pier number    │   Paragraph 5 tells how pier number
.────────────────────────────────────────────────────────────────────────────────
. VERSIONS 89%  sync rows  1 changed 0 moved 1 added 0 removed · figures 1  = ask
$ dramatis --no-state --size=100x20 --script=- samples/suez-ultimatum-v1.txt samples/suez-ultimatum-v2.txt | sed 's,^,.,'
+ compare v2
+ keys Tab 9 .
+ frame
+ keys =
+ frame
+ keys Enter
+ frame
+ keys C-o
+ frame
. L Twelve hours: the note that nobody was meant …  *R Twelve hours: the note that nob… VERSIONS 85%
.                                                  │
.   What the note said                             │   What the note said
.                                                  │
.   There were three demands. Both governments     │   There were three demands. Both governments
.   were to stop all warlike action on land, at    │   were to stop all warlike action on land, at
.!┊ sea and in the air. Both were to withdraw      │!│ sea and in the air. Both were to withdraw
. ┊ their forces fifteen miles from the Suez       │ │ their forces ten miles from the Suez Canal.
. ┊ Canal. And Egypt alone was to accept the       │   And Egypt alone was to accept the temporary
.   temporary occupation of Port Said, Ismailia    │   occupation of Port Said, Ismailia and Suez by
.   and Suez by British and French troops. An      │   British and French troops. An answer was
.   answer was required within twelve hours. If    │   required within twelve hours. If either side
.   either side refused, Anglo-French forces       │   refused, Anglo-French forces would intervene
.   would intervene “in whatever strength may be   │   “in whatever strength may be necessary to
.   necessary to secure compliance.”               │   secure compliance.”
.                                                  │
.   The distances are worth a look. The Israeli    │   The distances are worth a look. The Israeli
.   paratroopers who had jumped into Sinai the     │   paratroopers who had jumped into Sinai the
.────────────────────────────────────────────────────────────────────────────────────────────────────
. VERSIONS 85%  sync rows  11 changed 5 moved 2 added 2 removed · figures 6  = ask   . , pair
. L Twelve hours: the note that nobody was meant …  *R Twelve hours: the note that nob… VERSIONS 85%
.                                                  │
.   What the note said                             │   What the note said
.                                                  │
.   There were three demands. Both governments     │   There were three demands. Both governments
.   were to stop all warlike action on land, at    │   were to stop all warlike action on land, at
.!┊ sea and in the air. Both were to withdraw      │!│ sea and in the air. Both were to withdraw
. ┊ their forces fifteen miles from the Suez       │ │ their forces ten miles from the Suez Canal.
. ┊ Canal. And Egypt alone was to accept the       │   And Egypt alone was to accept the temporary
.   temporary occupation of Port Said, Ismailia    │   occupation of Port Said, Ismailia and Suez by
.   and Suez by British and French troops. An      │   British and French troops. An answer was
.   answer was required within twelve hours. If    │   required within twelve hours. If either side
.──what L says about R: “Both were to withdraw their forces ten miles from the Suez Canal.”──────────
. 1 strong 0.91  L14  Both were to withdraw their forces fifteen miles from the Suez Canal.
.                     shares: Suez Canal, withdraw, forces, miles
. 2 far 0.36  L17  If either side refused, Anglo-French forces would intervene “in whatever strength
.                  may be necessary to secure compliance.”
. 3 far 0.35  L15  And Egypt alone was to accept the temporary occupation of Port Said, Ismailia and
.────────────────────────────────────────────────────────────────────────────────────────────────────
. VERSIONS 85%  sync rows  11 changed 5 moved 2 added 2 removed · figures 6  = ask   . , pair
.*L Twelve hours: the note that nobody was meant …   R Twelve hours: the note that nob… VERSIONS 85%
.                                                  │
.   What the note said                             │   What the note said
.                                                  │
.   There were three demands. Both governments     │   There were three demands. Both governments
.   were to stop all warlike action on land, at    │   were to stop all warlike action on land, at
.!│ sea and in the air. Both were to withdraw      │!┊ sea and in the air. Both were to withdraw
. │ their forces fifteen miles from the Suez       │ ┊ their forces ten miles from the Suez Canal.
. │ Canal. And Egypt alone was to accept the       │   And Egypt alone was to accept the temporary
.   temporary occupation of Port Said, Ismailia    │   occupation of Port Said, Ismailia and Suez by
.   and Suez by British and French troops. An      │   British and French troops. An answer was
.   answer was required within twelve hours. If    │   required within twelve hours. If either side
.   either side refused, Anglo-French forces       │   refused, Anglo-French forces would intervene
.   would intervene “in whatever strength may be   │   “in whatever strength may be necessary to
.   necessary to secure compliance.”               │   secure compliance.”
.                                                  │
.   The distances are worth a look. The Israeli    │   The distances are worth a look. The Israeli
.   paratroopers who had jumped into Sinai the     │   paratroopers who had jumped into Sinai the
.────────────────────────────────────────────────────────────────────────────────────────────────────
. VERSIONS 85%  sync rows  11 changed 5 moved 2 added 2 removed · figures 6  = ask   . , pair
. L Twelve hours: the note that nobody was meant …  *R Twelve hours: the note that nob… VERSIONS 85%
.                                                  │
.   What the note said                             │   What the note said
.                                                  │
.   There were three demands. Both governments     │   There were three demands. Both governments
.   were to stop all warlike action on land, at    │   were to stop all warlike action on land, at
.!┊ sea and in the air. Both were to withdraw      │!│ sea and in the air. Both were to withdraw
. ┊ their forces fifteen miles from the Suez       │ │ their forces ten miles from the Suez Canal.
. ┊ Canal. And Egypt alone was to accept the       │   And Egypt alone was to accept the temporary
.   temporary occupation of Port Said, Ismailia    │   occupation of Port Said, Ismailia and Suez by
.   and Suez by British and French troops. An      │   British and French troops. An answer was
.   answer was required within twelve hours. If    │   required within twelve hours. If either side
.   either side refused, Anglo-French forces       │   refused, Anglo-French forces would intervene
.   would intervene “in whatever strength may be   │   “in whatever strength may be necessary to
.   necessary to secure compliance.”               │   secure compliance.”
.                                                  │
.   The distances are worth a look. The Israeli    │   The distances are worth a look. The Israeli
.   paratroopers who had jumped into Sinai the     │   paratroopers who had jumped into Sinai the
.────────────────────────────────────────────────────────────────────────────────────────────────────
. VERSIONS 85%  sync rows  11 changed 5 moved 2 added 2 removed · figures 6  = ask   . , pair
$ mkdir storm; printf 'Storm hits the harbour\n\nThe ferry of Oster sank on Monday with ten crates on board.\n\nNobody was hurt.\n' >storm/a.txt; sed 's/Storm hits/Big storm strikes/' storm/a.txt >storm/b.txt; dramatis --no-state --size=80x10 --script=- storm | sed 's,^,.,'
+ keys Enter
+ compare b.txt
+ frame
.*L Storm hits the harbour                 R Big storm strikes the… VERSIONS 86%
.*│ Storm hits the harbour               │*┊ Big storm strikes the harbour
.                                        │
.   The ferry of Oster sank on Monday    │   The ferry of Oster sank on Monday
.   with ten crates on board.            │   with ten crates on board.
.                                        │
.   Nobody was hurt.                     │   Nobody was hurt.
.                                        │
.────────────────────────────────────────────────────────────────────────────────
. VERSIONS 86%  sync rows  1 changed 0 moved 0 added 0 removed · figures 0  = ask
