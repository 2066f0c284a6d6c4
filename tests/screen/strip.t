The strip of where an actor is, gone along.

$ dramatis --size=80x24 --script=- samples/suez-cairo.txt
+ actor Nasser
+ keys M-]
+ styles
+ keys M-] M-]
+ frame
+ keys M-[
+ frame
+ keys 3 M-]
+ frame
+ stretch 99
+ frame
+ keys 2 0 M-] M-]
+ frame
 The night Egypt took back its canal                         ACTORS 63   [READ]
qwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
  The night Egypt took back its canal                      │ACTORS     here/all
..bbbbbbbbbbHHHHHbbbbbbbbbbbbbbbbbbbb......................vaaaaaa.....aaaaaaaa.
                                                           │ 1 Egypt      C 3/24
...........................................................vyyyyyyyyyyyyyyyyyyyy
  In Cairo the crisis of 1956 is remembered as a victory.  │ 2 United Ki… C 0/14
..cccKKKKKccccccccccccccccccccccccccccccccccccccccccccccc..vyyyyyyyyyyyyyyyyyyyy
  The army lost it, the state won it, and Egyptians have   │ 3 Port Said   L 1/8
..ccccccccccccccccccccccccccccccccccccccccHHHHHHHHHccccc...vyyyyyyyyyyyyyyyyyyyy
  been arguing about the difference ever since.            │>4 Nasser      P 2/7
..ccccccccccccccccccccccccccccccccccccccccccccc............vFFFFFFFFFFFFFFFFFFFF
                                                           │ 5 France      C 0/7
...........................................................vyyyyyyyyyyyyyyyyyyyy
  Essays | Egypt                                           │ 6 Ismailia    L 2/4
..cccccccccHHHHH...........................................vyyyyyyyyyyyyyyyyyyyy
                                                           │?7 M. Younes   P 2/3
...........................................................vyyyyyyyyyyyyyyyyyyyy
  By Salma Wahidi                                          │ 8 de Lesseps  P 1/3
..cccIIIIIIIIIIII..........................................vyyyyyyyyyyyyyyyyyyyy
                                                           │ 9 United Sta… C 0/3
...........................................................vyyyyyyyyyyyyyyyyyyyy
  July 26, 2026                                            │   London      L 0/3
..ccccccccccccc............................................vyyyyyyyyyyyyyyyyyyyy
                                                           │
...........................................................v....................
  On the evening of July 26, 1956, a colonel of engineers  │Gamal Abdel Nasser =
...........................................................vwwwwwwwwwwwwwwwwwwww
  named Mahmoud Younes sat by a wireless set in Ismailia   │Nasser
........IIIIIIIIIIIIII..........................KKKKKKKK...vwwwwww..............
  with some thirty men and a sealed order. Two hundred     │7 in 1 article
...........................................................vaaaaaaaaaaaaaa......
  kilometres away, in Alexandria, President Gamal Abdel    │·█·▄··▄···▄▄·▄······
......................KKKKKKKKKK............GGGGGGGGGGG....vNGNNNNNNNNNNNNNNNNNN
  Nasser was speaking to a packed Manshiya Square, where   │
..GGGGGG..........................KKKKKKKKKKKKKKK..........v....................
  an assassin had missed him not two years before. Younes  │1 of 7
...................................................IIIIII..vwwwwww..............
  was listening for one name. When Nasser said “de         │“Two hundred
...................................FFFFFF.......II.........v....................
  Lesseps”, his men were to walk into the offices of the   │kilometres away, in
..IIIIIII..................................................v....................
  Suez Canal Company in Ismailia, Port Said, Suez and      │Alexandria,
..JJJJJJJJJJJJJJJJJJ....KKKKKKKK..KKKKKKKKK..KKKK..........v....................
───────────────────────────────────────────────────────────┴────────────────────
vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv
   9%  ~6 min left  Gamal Abdel Nasser 1/7  ] [ mention   a actors   ? help
.rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr..sss.rrrrrrr...s.rrrrrr...s.rrrr.....
 The night Egypt took back its canal                         ACTORS 63   [READ]
  Czechoslovakia the year before; southern senators        │ACTORS     here/all
  resented Egyptian cotton. Dulles himself resented that   │ 1 Egypt      C 5/24
  Cairo had recognised the People’s Republic of China in   │ 2 United Ki… C 2/14
  May. Whitehall withdrew the next day, and the World      │ 3 Port Said   L 0/8
  Bank’s share, which depended on the other two, fell      │>4 Nasser      P 1/7
  with them.                                               │ 5 France      C 0/7
                                                           │ 6 Ismailia    L 0/4
  Nasser read the American statement as a judgment on his  │?7 M. Younes   P 0/3
  country’s credit. The canal, he now said, would pay for  │ 8 de Lesseps  P 0/3
  the dam. According to the figures he gave the crowd,     │ 9 United Sta… C 1/3
  the company took in $100 million a year and left Egypt   │   London      L 0/3
  three.                                                   │
                                                           │Gamal Abdel Nasser =
                                                           │Nasser
  The long August                                          │7 in 1 article
                                                           │·█·▄··▄···▄▄·▄······
  He reckoned, as his confidant Mohamed Hassanein Heikal   │
  later told it, that the danger of a British attack       │4 of 7
  would be greatest in the first days and shrink with      │“Nasser read the
  every week. So Egypt set out to make the weeks pass.     │American statement
  Cairo declined an invitation to the conference that      │as a judgment on his
───────────────────────────────────────────────────────────┴────────────────────
  37%  ~4 min left  Gamal Abdel Nasser 4/7  ] [ mention   a actors   ? help
 The night Egypt took back its canal                         ACTORS 63   [READ]
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
  budget.                                                  │7 in 1 article
                                                           │·█·▄··▄···▄▄·▄······
  Then the offer vanished. On July 19 Secretary of State   │
  John Foster Dulles told the Egyptian ambassador, Ahmed   │3 of 7
  Hussein, that the Egyptian economy could not bear the    │“The canal was not
  burden. The real reasons were no secret. Congress        │what Nasser had
  resented the arms that Egypt had bought from             │wanted that summer.”
───────────────────────────────────────────────────────────┴────────────────────
  27%  ~5 min left  Gamal Abdel Nasser 3/7  ] [ mention   a actors   ? help
 The night Egypt took back its canal                         ACTORS 63   [READ]
  the name more than a dozen times. By the time he read    │ACTORS     here/all
  out the law, the offices were occupied and nobody had    │ 1 Egypt      C 0/24
  been hurt. The Universal Suez Canal Company was          │ 2 United Ki… C 3/14
  nationalised; its shareholders would be paid at the      │ 3 Port Said   L 1/8
  closing price of the Paris stock exchange on the day     │>4 Nasser      P 1/7
  before.                                                  │ 5 France      C 1/7
                                                           │ 6 Ismailia    L 0/4
  London heard a seizure, Paris an echo of the Rhineland,  │?7 M. Younes   P 0/3
  Washington a nuisance in an election year. In Cairo it   │ 8 de Lesseps  P 0/3
  sounded like the end of a sentence begun in 1882, when   │ 9 United Sta… C 2/3
  British troops landed to protect the Khedive from his    │   London      L 0/3
  own officers and then forgot to leave for seventy-four   │
  years. The last of them had sailed from Port Said on     │Gamal Abdel Nasser =
  June 13, six weeks before the speech.                    │Nasser
                                                           │7 in 1 article
                                                           │·█·▄··▄···▄▄·▄······
  A dam, a loan and a slight                               │
                                                           │3 of 7
  The canal was not what Nasser had wanted that summer.    │“The canal was not
  He wanted a dam. In December 1955 the United States and  │what Nasser had
  Britain had offered to help pay for a high dam at        │wanted that summer.”
───────────────────────────────────────────────────────────┴────────────────────
  21%  ~5 min left  Gamal Abdel Nasser 3/7  ] [ mention   a actors   ? help
 The night Egypt took back its canal                         ACTORS 63   [READ]
  the name more than a dozen times. By the time he read    │ACTORS     here/all
  out the law, the offices were occupied and nobody had    │ 1 Egypt      C 0/24
  been hurt. The Universal Suez Canal Company was          │ 2 United Ki… C 3/14
  nationalised; its shareholders would be paid at the      │ 3 Port Said   L 1/8
  closing price of the Paris stock exchange on the day     │>4 Nasser      P 1/7
  before.                                                  │ 5 France      C 1/7
                                                           │ 6 Ismailia    L 0/4
  London heard a seizure, Paris an echo of the Rhineland,  │?7 M. Younes   P 0/3
  Washington a nuisance in an election year. In Cairo it   │ 8 de Lesseps  P 0/3
  sounded like the end of a sentence begun in 1882, when   │ 9 United Sta… C 2/3
  British troops landed to protect the Khedive from his    │   London      L 0/3
  own officers and then forgot to leave for seventy-four   │
  years. The last of them had sailed from Port Said on     │Gamal Abdel Nasser =
  June 13, six weeks before the speech.                    │Nasser
                                                           │7 in 1 article
                                                           │·█·▄··▄···▄▄·▄······
  A dam, a loan and a slight                               │
                                                           │3 of 7
  The canal was not what Nasser had wanted that summer.    │“The canal was not
  He wanted a dam. In December 1955 the United States and  │what Nasser had
  Britain had offered to help pay for a high dam at        │wanted that summer.”
───────────────────────────────────────────────────────────┴────────────────────
 the strip has 20 columns
 The night Egypt took back its canal                         ACTORS 63   [READ]
  began to pack as well.                                   │ACTORS     here/all
                                                           │ 1 Egypt      C 0/24
  There was also a lesson not learned. The army had been   │ 2 United Ki… C 0/14
  saved by a retreat, the country by diplomacy. Neither    │ 3 Port Said   L 2/8
  made a good parade. So the retreat was taught as a plan  │>4 Nasser      P 0/7
  and the rescue as a triumph; Amer kept his command, and  │ 5 France      C 0/7
  the air force, caught on the ground once, was told that  │ 6 Ismailia    L 1/4
  it could not happen again. In June 1967 it happened      │?7 M. Younes   P 1/3
  again.                                                   │ 8 de Lesseps  P 1/3
                                                           │ 9 United Sta… C 0/3
  The pedestal in Port Said is empty to this day. De       │   London      L 0/3
  Lesseps himself spent six decades in a shipyard at Port  │
  Fuad, because the city would not have him back. In       │Gamal Abdel Nasser =
  October 2020 he was moved to the canal museum in         │Nasser
  Ismailia, a few streets from where Mahmoud Younes        │7 in 1 article
  waited for his name.                                     │·█·▄··▄···▄▄·▄······
                                                           │
    Salma Wahidi teaches modern history in Alexandria.     │3 of 7
    Her book on the dockworkers of Port Said will be       │“The canal was not
    published next spring. Quotations from the Arabic      │what Nasser had
    were translated by the author.                         │wanted that summer.”
───────────────────────────────────────────────────────────┴────────────────────
 the strip has nothing behind this column
