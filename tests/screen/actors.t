Choosing actors, going from mention to mention, and back.

$ dramatis --size=100x24 --script=- samples
+ keys Enter
+ actor Nasser
+ styles
+ keys ] ] )
+ frame
+ keys C-o C-o
+ frame
+ keys M-i
+ frame
 1/11  The night Egypt took back its canal                                       ACTORS 63   [READ]
qwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
  The night Egypt took back its canal                                          │ACTORS     here/all
..bbbbbbbbbbHHHHHbbbbbbbbbbbbbbbbbbbb..........................................vaaaaaa.....aaaaaaaa.
                                                                               │ 1 Egypt      C 4/24
...............................................................................vyyyyyyyyyyyyyyyyyyyy
  In Cairo the crisis of 1956 is remembered as a victory. The army lost        │ 2 United Ki… C 0/14
..cccKKKKKccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc........vyyyyyyyyyyyyyyyyyyyy
  it, the state won it, and Egyptians have been arguing about the              │ 3 Port Said   L 1/8
..ccccccccccccccccccccccccccHHHHHHHHHcccccccccccccccccccccccccccc..............vyyyyyyyyyyyyyyyyyyyy
  difference ever since.                                                       │>4 Nasser      P 2/7
..cccccccccccccccccccccc.......................................................vFFFFFFFFFFFFFFFFFFFF
                                                                               │ 5 France      C 0/7
...............................................................................vyyyyyyyyyyyyyyyyyyyy
  Essays | Egypt                                                               │ 6 Ismailia    L 2/4
..cccccccccHHHHH...............................................................vyyyyyyyyyyyyyyyyyyyy
                                                                               │?7 M. Younes   P 2/3
...............................................................................vyyyyyyyyyyyyyyyyyyyy
  By Salma Wahidi                                                              │ 8 de Lesseps  P 1/3
..cccIIIIIIIIIIII..............................................................vyyyyyyyyyyyyyyyyyyyy
                                                                               │ 9 United Sta… C 0/3
...............................................................................vyyyyyyyyyyyyyyyyyyyy
  July 26, 2026                                                                │   London      L 0/3
..ccccccccccccc................................................................vyyyyyyyyyyyyyyyyyyyy
                                                                               │
...............................................................................v....................
  On the evening of July 26, 1956, a colonel of engineers named Mahmoud        │Gamal Abdel Nasser =
................................................................IIIIIII........vwwwwwwwwwwwwwwwwwwww
  Younes sat by a wireless set in Ismailia with some thirty men and a          │Nasser
..IIIIII..........................KKKKKKKK.....................................vwwwwww..............
  sealed order. Two hundred kilometres away, in Alexandria, President          │28 in 11 articles
................................................KKKKKKKKKK.....................vaaaaaaaaaaaaaaaaa...
  Gamal Abdel Nasser was speaking to a packed Manshiya Square, where an        │·█·▄··▄···▄▄·▄······
..FFFFFFFFFFFFFFFFFF..........................KKKKKKKKKKKKKKK..................vGNNNNNNNNNNNNNNNNNNN
  assassin had missed him not two years before. Younes was listening for       │
................................................IIIIII.........................v....................
  one name. When Nasser said “de Lesseps”, his men were to walk into the       │
.................FFFFFF.......IIIIIIIIII.......................................v....................
  offices of the Suez Canal Company in Ismailia, Port Said, Suez and           │
.................JJJJJJJJJJJJJJJJJJ....KKKKKKKK..KKKKKKKKK..KKKK...............v....................
  Cairo.                                                                       │
..HHHHH........................................................................v....................
                                                                               │
...............................................................................v....................
───────────────────────────────────────────────────────────────────────────────┴────────────────────
vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv
 Gamal Abdel Nasser: 28 mentions in 11 articles
.tttttttttttttttttttttttttttttttttttttttttttttt.....................................................
 1/11  The night Egypt took back its canal                                       ACTORS 63   [READ]
  The night Egypt took back its canal                                          │ACTORS     here/all
                                                                               │ 1 Egypt      C 4/24
  In Cairo the crisis of 1956 is remembered as a victory. The army lost        │ 2 United Ki… C 0/14
  it, the state won it, and Egyptians have been arguing about the              │ 3 Port Said   L 1/8
  difference ever since.                                                       │>4 Nasser      P 2/7
                                                                               │ 5 France      C 0/7
  Essays | Egypt                                                               │ 6 Ismailia    L 2/4
                                                                               │?7 M. Younes   P 2/3
  By Salma Wahidi                                                              │ 8 de Lesseps  P 1/3
                                                                               │ 9 United Sta… C 0/3
  July 26, 2026                                                                │   London      L 0/3
                                                                               │
  On the evening of July 26, 1956, a colonel of engineers named Mahmoud        │Gamal Abdel Nasser =
  Younes sat by a wireless set in Ismailia with some thirty men and a          │Nasser
  sealed order. Two hundred kilometres away, in Alexandria, President          │28 in 11 articles
  Gamal Abdel Nasser was speaking to a packed Manshiya Square, where an        │·█·▄··▄···▄▄·▄······
  assassin had missed him not two years before. Younes was listening for       │
  one name. When Nasser said “de Lesseps”, his men were to walk into the       │
  offices of the Suez Canal Company in Ismailia, Port Said, Suez and           │
  Cairo.                                                                       │
                                                                               │
───────────────────────────────────────────────────────────────────────────────┴────────────────────
   9%  ~6 min left  Ferdinand de Lesseps 1/3 (any)  ] [ mention   a actors   ? help   * pick
 1/11  The night Egypt took back its canal                                       ACTORS 63   [READ]
  The night Egypt took back its canal                                          │ACTORS     here/all
                                                                               │ 1 Egypt      C 4/24
  In Cairo the crisis of 1956 is remembered as a victory. The army lost        │ 2 United Ki… C 0/14
  it, the state won it, and Egyptians have been arguing about the              │ 3 Port Said   L 1/8
  difference ever since.                                                       │>4 Nasser      P 2/7
                                                                               │ 5 France      C 0/7
  Essays | Egypt                                                               │ 6 Ismailia    L 2/4
                                                                               │?7 M. Younes   P 2/3
  By Salma Wahidi                                                              │ 8 de Lesseps  P 1/3
                                                                               │ 9 United Sta… C 0/3
  July 26, 2026                                                                │   London      L 0/3
                                                                               │
  On the evening of July 26, 1956, a colonel of engineers named Mahmoud        │Gamal Abdel Nasser =
  Younes sat by a wireless set in Ismailia with some thirty men and a          │Nasser
  sealed order. Two hundred kilometres away, in Alexandria, President          │28 in 11 articles
  Gamal Abdel Nasser was speaking to a packed Manshiya Square, where an        │·█·▄··▄···▄▄·▄······
  assassin had missed him not two years before. Younes was listening for       │
  one name. When Nasser said “de Lesseps”, his men were to walk into the       │1 of 7
  offices of the Suez Canal Company in Ismailia, Port Said, Suez and           │“Two hundred
  Cairo.                                                                       │kilometres away, in
                                                                               │Alexandria,
───────────────────────────────────────────────────────────────────────────────┴────────────────────
   9%  ~6 min left  Gamal Abdel Nasser 1/7  ] [ mention   a actors   ? help   * pick   / find
 1/11  The night Egypt took back its canal                                       ACTORS 63   [READ]
  The night Egypt took back its canal                                          │ACTORS     here/all
                                                                               │ 1 Egypt      C 4/24
  In Cairo the crisis of 1956 is remembered as a victory. The army lost        │ 2 United Ki… C 0/14
  it, the state won it, and Egyptians have been arguing about the              │ 3 Port Said   L 1/8
  difference ever since.                                                       │>4 Nasser      P 2/7
                                                                               │ 5 France      C 0/7
  Essays | Egypt                                                               │ 6 Ismailia    L 2/4
                                                                               │?7 M. Younes   P 2/3
  By Salma Wahidi                                                              │ 8 de Lesseps  P 1/3
                                                                               │ 9 United Sta… C 0/3
  July 26, 2026                                                                │   London      L 0/3
                                                                               │
  On the evening of July 26, 1956, a colonel of engineers named Mahmoud        │Gamal Abdel Nasser =
  Younes sat by a wireless set in Ismailia with some thirty men and a          │Nasser
  sealed order. Two hundred kilometres away, in Alexandria, President          │28 in 11 articles
  Gamal Abdel Nasser was speaking to a packed Manshiya Square, where an        │·█·▄··▄···▄▄·▄······
  assassin had missed him not two years before. Younes was listening for       │
  one name. When Nasser said “de Lesseps”, his men were to walk into the       │2 of 7
  offices of the Suez Canal Company in Ismailia, Port Said, Suez and           │“When Nasser said
  Cairo.                                                                       │“de Lesseps”, his
                                                                               │men were to walk
───────────────────────────────────────────────────────────────────────────────┴────────────────────
   9%  ~6 min left  Gamal Abdel Nasser 2/7  ] [ mention   a actors   ? help   * pick   / find
$ dramatis --size=100x24 --script=- samples/suez-cairo.txt samples/suez-paris.txt
+ sort
+ keys Enter
+ actor Pineau
+ 3 next-mention
+ frame
+ back
+ frame
 2/2  The night Egypt took back its canal                                        ACTORS 63   [READ]
  called its men out. Fewer than seventy pilots stayed, most of them           │ACTORS     here/all
  Egyptians and Greeks. Before dawn they took thirteen ships south from        │   Soviet Uni… C 0/1
  Port Said; a northbound convoy of twenty-nine came out the other end on      │   Indonesia   C 0/1
  time. Within a week three hundred ships had passed. Nothing that Nasser      │   Sri Lanka   C 0/1
  ever said persuaded Egyptians as much as that week did.                      │   R. Menzies  P 0/1
                                                                               │   Australia   C 0/1
  In October, in New York, Foreign Minister Mahmoud Fawzi agreed with his      │   Europe      L 0/1
  British and French colleagues, Selwyn Lloyd and Christian Pineau, on six     │   New York C… L 1/1
  principles for running the canal. Dag Hammarskjöld, the secretary-           │   M. Fawzi    P 1/1
  general of the United Nations (UN), pencilled in a further round in          │   S. Lloyd    P 1/1
  Geneva. The date was October 29.                                             │>  C. Pineau   P 1/1
                                                                               │
                                                                               │Christian Pineau
  Three armies                                                                 │5 in 2 articles
                                                                               │··········█·········
  On that day Israeli paratroopers dropped into Sinai. The Egyptian            │
  command took it for a large raid, until an ultimatum arrived from London     │1 of 1
  and Paris that told Egypt to draw back ten miles from its own canal and      │“In October, in New
  let foreign troops occupy Port Said, Ismailia and Suez. Nasser told Sir      │York, Foreign
  Humphrey Trevelyan, the British ambassador, that he would not, and           │Minister Mahmoud
  thought it a bluff: surely Britain would not go to war at Israel’s side.     │Fawzi agreed with
───────────────────────────────────────────────────────────────────────────────┴────────────────────
 no mention of Christian Pineau after this one
 2/2  The night Egypt took back its canal                                        ACTORS 63   [READ]
  The night Egypt took back its canal                                          │ACTORS     here/all
                                                                               │   Soviet Uni… C 0/1
  In Cairo the crisis of 1956 is remembered as a victory. The army lost        │   Indonesia   C 0/1
  it, the state won it, and Egyptians have been arguing about the              │   Sri Lanka   C 0/1
  difference ever since.                                                       │   R. Menzies  P 0/1
                                                                               │   Australia   C 0/1
  Essays | Egypt                                                               │   Europe      L 0/1
                                                                               │   New York C… L 0/1
  By Salma Wahidi                                                              │   M. Fawzi    P 0/1
                                                                               │   S. Lloyd    P 0/1
  July 26, 2026                                                                │>  C. Pineau   P 0/1
                                                                               │
  On the evening of July 26, 1956, a colonel of engineers named Mahmoud        │Christian Pineau
  Younes sat by a wireless set in Ismailia with some thirty men and a          │5 in 2 articles
  sealed order. Two hundred kilometres away, in Alexandria, President          │··········█·········
  Gamal Abdel Nasser was speaking to a packed Manshiya Square, where an        │
  assassin had missed him not two years before. Younes was listening for       │
  one name. When Nasser said “de Lesseps”, his men were to walk into the       │
  offices of the Suez Canal Company in Ismailia, Port Said, Suez and           │
  Cairo.                                                                       │
                                                                               │
───────────────────────────────────────────────────────────────────────────────┴────────────────────
   9%  ~6 min left  Christian Pineau -/1  ] [ mention   a actors   ? help   * pick   / find   L list
$ dramatis --size=60x20 --script=- samples/suez-cairo.txt
+ keys a j j
+ frame
+ keys Enter
+ frame
+ actor nobody at all
+ frame
 The night Egypt took back its canal               [ACTORS]
  The ni┌──────────────────────────────────────────┐
        │ACTORS                           here/all │
  In Cai│ 1 Egypt                           C  3/24│tory.
  The ar│ 2 United Kingdom                  C  0/14│have
  been a│ 3 Port Said                        L  0/8│
        │ 4 Gamal Abdel Nasser               P  1/7│
  Essays│ 5 France                           C  0/7│
        │ 6 Ismailia                         L  1/4│
  By Sal│?7 Mahmoud Younes                   P  1/3│
        │ 8 Ferdinand de Lesseps             P  0/3│
  July 2│ 9 United States                    C  0/3│
        │   London                           L  0/3│
  On the│   Israel                           C  0/3│neers
  named └──────────────────────────────────────────┘ilia
  with some thirty men and a sealed order. Two hundred
  kilometres away, in Alexandria, President Gamal Abdel
  Nasser was speaking to a packed Manshiya Square, where
────────────────────────────────────────────────────────────
   6%  ~6 min left  Enter go there   ] [ mention   ? help
 The night Egypt took back its canal                 [READ]
  kilometres away, in Alexandria, President Gamal Abdel
  Nasser was speaking to a packed Manshiya Square, where
  an assassin had missed him not two years before. Younes
  was listening for one name. When Nasser said “de
  Lesseps”, his men were to walk into the offices of the
  Suez Canal Company in Ismailia, Port Said, Suez and
  Cairo.

  To be sure that nobody missed it, the president said the
  name more than a dozen times. By the time he read out
  the law, the offices were occupied and nobody had been
  hurt. The Universal Suez Canal Company was nationalised;
  its shareholders would be paid at the closing price of
  the Paris stock exchange on the day before.

  London heard a seizure, Paris an echo of the Rhineland,
  Washington a nuisance in an election year. In Cairo it
────────────────────────────────────────────────────────────
  15%  ~5 min left  Port Said 1/8  ] [ mention   a actors
 The night Egypt took back its canal                 [READ]
  kilometres away, in Alexandria, President Gamal Abdel
  Nasser was speaking to a packed Manshiya Square, where
  an assassin had missed him not two years before. Younes
  was listening for one name. When Nasser said “de
  Lesseps”, his men were to walk into the offices of the
  Suez Canal Company in Ismailia, Port Said, Suez and
  Cairo.

  To be sure that nobody missed it, the president said the
  name more than a dozen times. By the time he read out
  the law, the offices were occupied and nobody had been
  hurt. The Universal Suez Canal Company was nationalised;
  its shareholders would be paid at the closing price of
  the Paris stock exchange on the day before.

  London heard a seizure, Paris an echo of the Rhineland,
  Washington a nuisance in an election year. In Cairo it
────────────────────────────────────────────────────────────
 no actor is called nobody at all
