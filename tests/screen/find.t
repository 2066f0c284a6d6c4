Search as you type: smart case, folded diacritics, hits across rows, and words where there is none.

$ dramatis --size=70x20 --script=- samples/suez-scripts.txt
+ keys / h a b i b
+ frame
+ keys Enter n
+ styles
+ keys / N O w h e r e
+ frame
+ keys Esc
+ frame
 One canal, a dozen names                                      [READ]
  One canal, a dozen names

  In 1956 every newspaper in the world printed the same map. What
  they printed above it depended on the alphabet.

  By Ioanna Pavlidou and Kenji Mori

  12 November 2026 · Language

  Nobody fought in the “Suez crisis”. That is to say: the people who
  did the fighting called it something else. The English phrase is a
  diplomat’s word, cool and slightly injured, as if the waterway
  itself had fallen ill. Open the newspapers of that autumn, from
  Cairo to Tokyo, and you find an aggression, a war, an expedition,
  an operation and an upheaval. We asked colleagues and archives in
  fourteen countries what stood in the headlines, and what stands in
  the schoolbooks now. 🗞
──────────────────────────────────────────────────────────────────────
/habib                                                          no hit
 One canal, a dozen names                                      [READ]
qwwwwwwwwwwwwwwwwwwwwwwwwqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq
  One canal, a dozen names
..bbbbbbbbbbbbbbbbbbbbbbbb............................................

......................................................................
  In 1956 every newspaper in the world printed the same map. What
..ccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc.....
  they printed above it depended on the alphabet.
..ccccccccccccccccccccccccccccccccccccccccccccccc.....................

......................................................................
  By Ioanna Pavlidou and Kenji Mori
..cccIIIIIIIIIIIIIIIcccccIIIIIIIIII...................................

......................................................................
  12 November 2026 · Language
..ccccccccccccccccccccccccccc.........................................

......................................................................
  Nobody fought in the “Suez crisis”. That is to say: the people who
......................................................................
  did the fighting called it something else. The English phrase is a
.................................................HHHHHHH..............
  diplomat’s word, cool and slightly injured, as if the waterway
......................................................................
  itself had fallen ill. Open the newspapers of that autumn, from
......................................................................
  Cairo to Tokyo, and you find an aggression, a war, an expedition,
..KKKKK....HHHHH......................................................
  an operation and an upheaval. We asked colleagues and archives in
......................................................................
  fourteen countries what stood in the headlines, and what stands in
......................................................................
  the schoolbooks now. 🗞
......................................................................
──────────────────────────────────────────────────────────────────────
vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv
 no hit for habib
.uuuuuuuuuuuuuuuu.....................................................
 One canal, a dozen names                                      [READ]
  One canal, a dozen names

  In 1956 every newspaper in the world printed the same map. What
  they printed above it depended on the alphabet.

  By Ioanna Pavlidou and Kenji Mori

  12 November 2026 · Language

  Nobody fought in the “Suez crisis”. That is to say: the people who
  did the fighting called it something else. The English phrase is a
  diplomat’s word, cool and slightly injured, as if the waterway
  itself had fallen ill. Open the newspapers of that autumn, from
  Cairo to Tokyo, and you find an aggression, a war, an expedition,
  an operation and an upheaval. We asked colleagues and archives in
  fourteen countries what stood in the headlines, and what stands in
  the schoolbooks now. 🗞
──────────────────────────────────────────────────────────────────────
/NOwhere                                                        no hit
 One canal, a dozen names                                      [READ]
  One canal, a dozen names

  In 1956 every newspaper in the world printed the same map. What
  they printed above it depended on the alphabet.

  By Ioanna Pavlidou and Kenji Mori

  12 November 2026 · Language

  Nobody fought in the “Suez crisis”. That is to say: the people who
  did the fighting called it something else. The English phrase is a
  diplomat’s word, cool and slightly injured, as if the waterway
  itself had fallen ill. Open the newspapers of that autumn, from
  Cairo to Tokyo, and you find an aggression, a war, an expedition,
  an operation and an upheaval. We asked colleagues and archives in
  fourteen countries what stood in the headlines, and what stands in
  the schoolbooks now. 🗞
──────────────────────────────────────────────────────────────────────
   9%  ~5 min left  ] [ mention   a actors   ? help   * pick   / find
$ dramatis --size=70x20 --script=- samples/suez-cairo.txt
+ keys / o f Space t h e Space s p e e c h Enter
+ frame
+ find zzz
+ frame
 The night Egypt took back its canal                           [READ]
  The night Egypt took back its canal

  In Cairo the crisis of 1956 is remembered as a victory. The army
  lost it, the state won it, and Egyptians have been arguing about
  the difference ever since.

  Essays | Egypt

  By Salma Wahidi

  July 26, 2026

  On the evening of July 26, 1956, a colonel of engineers named
  Mahmoud Younes sat by a wireless set in Ismailia with some thirty
  men and a sealed order. Two hundred kilometres away, in
  Alexandria, President Gamal Abdel Nasser was speaking to a packed
  Manshiya Square, where an assassin had missed him not two years
──────────────────────────────────────────────────────────────────────
 no hit for of the speech
 The night Egypt took back its canal                           [READ]
  The night Egypt took back its canal

  In Cairo the crisis of 1956 is remembered as a victory. The army
  lost it, the state won it, and Egyptians have been arguing about
  the difference ever since.

  Essays | Egypt

  By Salma Wahidi

  July 26, 2026

  On the evening of July 26, 1956, a colonel of engineers named
  Mahmoud Younes sat by a wireless set in Ismailia with some thirty
  men and a sealed order. Two hundred kilometres away, in
  Alexandria, President Gamal Abdel Nasser was speaking to a packed
  Manshiya Square, where an assassin had missed him not two years
──────────────────────────────────────────────────────────────────────
 no hit for zzz
$ dramatis --size=80x12 --script=- samples/suez-washington.txt
+ find every platform
+ frame
+ keys O n
+ frame
 Eisenhower’s hardest week                                   ACTORS 73   [READ]
  ▸ other 3 (9 words)                                      │ACTORS     here/all
                                                           │ 1 United St… C 0/16
  Eisenhower’s hardest week                                │ 2 United Ki… C 0/11
                                                           │ 3 Dulles      P 0/9
  In seven days the president lost a secretary of state    │ 4 France      C 0/7
  to surgery, broke two allies without firing a shot, and  │ 5 Eisenhower  P 1/5
  was reelected. What it had bought him was harder to      │ 6 Egypt       C 0/5
  say.                                                     │ 7 A. Eden     P 0/5
                                                           │ 8 Israel      C 0/4
───────────────────────────────────────────────────────────┴────────────────────
 no hit for every platform in the article; 1 in folds, O opens them
 Eisenhower’s hardest week                                   ACTORS 73   [READ]
  ▾ other 3 (9 words)                                      │ACTORS     here/all
    Stay with us on every platform                         │ 1 United St… C 0/16
                                                           │ 2 United Ki… C 0/11
    tidewater cta                                          │ 3 Dulles      P 0/9
    EISENHOWER_DULLES_1956_WH-bw_fin                       │ 4 France      C 0/7
                                                           │ 5 Eisenhower  P 1/5
  Eisenhower’s hardest week                                │ 6 Egypt       C 0/5
                                                           │ 7 A. Eden     P 0/5
  In seven days the president lost a secretary of state    │ 8 Israel      C 0/4
───────────────────────────────────────────────────────────┴────────────────────
   1%  ~6 min left  /every platform 1/1  ] [ mention   a actors   ? help
