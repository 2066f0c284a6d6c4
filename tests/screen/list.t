The list: sorted, reversed, filtered as one types, marked.

$ dramatis --size=80x24 --script=- samples
+ sort
+ frame
+ reverse
+ frame
+ keys F h u n g
+ frame
+ keys Enter r
+ frame
+ keys F Enter
+ frame
 LIST 11 · 11 unread · by date                                           [LIST]
 N 14 Nov 2026  The most profitable ditch in the world      6m Egyp 23 Fran 11
 N 12 Nov 2026  One canal, a dozen names                    5m Suez 9 Egyp 6
 N 07 Nov 2026  How a Canadian minister with no army to s…  6m Cana 15 Pear 10
 N 05 Nov 2026  TWO CITIES, ONE WEEK                        6m Hung 15 SU 14
 N 30 Oct 2026  Twelve hours: the note that nobody was me…  4m Egyp 13 UK 9
 N 30 Oct 2026  Twelve hours: the note that nobody was me…  5m Egyp 13 UK 8
 N 29 Oct 2026  A hundred hours in Sinai                    6m Isra 18 Egyp 9
 N 22 Oct 2026  The alliance that France chose at Sèvres    7m Fran 28 UK 13
 N 09 Oct 2026  A quarrel with one man                      6m Eden 10 UK 9
>N 26 Jul 2026  The night Egypt took back its canal         6m Egyp 24 UK 14
 N              Eisenhower’s hardest week                   6m US 16 UK 11



────────────────────────────────────────────────────────────────────────────────
 The night Egypt took back its canal
 suez-cairo.txt · 1326 words (+0 folded) · ~6 min · read 0%
 Actors: Egypt 24, United Kingdom 14, Port Said 8, Gamal Abdel Nasser 7, France
 7, Ismailia 4, Mahmoud Younes 3, Ferdinand de Lesseps 3, United States 3,
 London 3, Israel 3, Cairo 2

────────────────────────────────────────────────────────────────────────────────
 sorted by date
 LIST 11 · 11 unread · by date, reversed                                 [LIST]
 N              Eisenhower’s hardest week                   6m US 16 UK 11
>N 26 Jul 2026  The night Egypt took back its canal         6m Egyp 24 UK 14
 N 09 Oct 2026  A quarrel with one man                      6m Eden 10 UK 9
 N 22 Oct 2026  The alliance that France chose at Sèvres    7m Fran 28 UK 13
 N 29 Oct 2026  A hundred hours in Sinai                    6m Isra 18 Egyp 9
 N 30 Oct 2026  Twelve hours: the note that nobody was me…  4m Egyp 13 UK 9
 N 30 Oct 2026  Twelve hours: the note that nobody was me…  5m Egyp 13 UK 8
 N 05 Nov 2026  TWO CITIES, ONE WEEK                        6m Hung 15 SU 14
 N 07 Nov 2026  How a Canadian minister with no army to s…  6m Cana 15 Pear 10
 N 12 Nov 2026  One canal, a dozen names                    5m Suez 9 Egyp 6
 N 14 Nov 2026  The most profitable ditch in the world      6m Egyp 23 Fran 11



────────────────────────────────────────────────────────────────────────────────
 The night Egypt took back its canal
 suez-cairo.txt · 1326 words (+0 folded) · ~6 min · read 0%
 Actors: Egypt 24, United Kingdom 14, Port Said 8, Gamal Abdel Nasser 7, France
 7, Ismailia 4, Mahmoud Younes 3, Ferdinand de Lesseps 3, United States 3,
 London 3, Israel 3, Cairo 2

────────────────────────────────────────────────────────────────────────────────
 2/11  Enter read   F filter   s sort   ? help   q quit   r read/unread
 LIST 4 · 4 unread · by date, reversed · hung                            [LIST]
>N              Eisenhower’s hardest week                   6m US 16 UK 11
 N 05 Nov 2026  TWO CITIES, ONE WEEK                        6m Hung 15 SU 14
 N 07 Nov 2026  How a Canadian minister with no army to s…  6m Cana 15 Pear 10
 N 12 Nov 2026  One canal, a dozen names                    5m Suez 9 Egyp 6










────────────────────────────────────────────────────────────────────────────────
 Eisenhower’s hardest week
 suez-washington.txt · 1380 words (+434 folded) · ~6 min · read 0%
 Actors: United States 16, United Kingdom 11, John Foster Dulles 9, France 7,
 Dwight Eisenhower 5, Egypt 5, Anthony Eden 5, Israel 4, Central Intelligence
 Agency 3, Soviet Union 3, Selwyn Lloyd 3, Arabs 2

────────────────────────────────────────────────────────────────────────────────
filter: hung
 LIST 4 · 3 unread · by date, reversed · hung                            [LIST]
>               Eisenhower’s hardest week                   6m US 16 UK 11
 N 05 Nov 2026  TWO CITIES, ONE WEEK                        6m Hung 15 SU 14
 N 07 Nov 2026  How a Canadian minister with no army to s…  6m Cana 15 Pear 10
 N 12 Nov 2026  One canal, a dozen names                    5m Suez 9 Egyp 6










────────────────────────────────────────────────────────────────────────────────
 Eisenhower’s hardest week
 suez-washington.txt · 1380 words (+434 folded) · ~6 min · read 0%
 Actors: United States 16, United Kingdom 11, John Foster Dulles 9, France 7,
 Dwight Eisenhower 5, Egypt 5, Anthony Eden 5, Israel 4, Central Intelligence
 Agency 3, Soviet Union 3, Selwyn Lloyd 3, Arabs 2

────────────────────────────────────────────────────────────────────────────────
 marked read
 LIST 11 · 10 unread · by date, reversed                                 [LIST]
>               Eisenhower’s hardest week                   6m US 16 UK 11
*N 26 Jul 2026  The night Egypt took back its canal         6m Egyp 24 UK 14
 N 09 Oct 2026  A quarrel with one man                      6m Eden 10 UK 9
 N 22 Oct 2026  The alliance that France chose at Sèvres    7m Fran 28 UK 13
 N 29 Oct 2026  A hundred hours in Sinai                    6m Isra 18 Egyp 9
 N 30 Oct 2026  Twelve hours: the note that nobody was me…  4m Egyp 13 UK 9
 N 30 Oct 2026  Twelve hours: the note that nobody was me…  5m Egyp 13 UK 8
 N 05 Nov 2026  TWO CITIES, ONE WEEK                        6m Hung 15 SU 14
 N 07 Nov 2026  How a Canadian minister with no army to s…  6m Cana 15 Pear 10
 N 12 Nov 2026  One canal, a dozen names                    5m Suez 9 Egyp 6
 N 14 Nov 2026  The most profitable ditch in the world      6m Egyp 23 Fran 11



────────────────────────────────────────────────────────────────────────────────
 Eisenhower’s hardest week
 suez-washington.txt · 1380 words (+434 folded) · ~6 min · read 0%
 Actors: United States 16, United Kingdom 11, John Foster Dulles 9, France 7,
 Dwight Eisenhower 5, Egypt 5, Anthony Eden 5, Israel 4, Central Intelligence
 Agency 3, Soviet Union 3, Selwyn Lloyd 3, Arabs 2

────────────────────────────────────────────────────────────────────────────────
 11 of 11 articles
$ dramatis --size=80x20 --script=- samples
+ keys / s i n a i Enter Enter
+ frame
+ keys q
+ frame
 3/11  A hundred hours in Sinai                              ACTORS 74   [READ]
  A hundred hours in Sinai                                 │ACTORS     here/all
                                                           │ 1 Israel     C 1/18
  Israel went to war in 1956 to break a blockade and a     │ 2 Egypt       C 0/9
  ring of fear. It came home with ten quiet years, a       │ 3 France      C 1/7
  grave in Kafr Qasim and a document it could not show.    │ 4 Gaza Strip  L 0/7
                                                           │ 5 Ben-Gurion  P 1/6
  Noa Ben-Ari                                              │ 6 United Kin… C 0/5
                                                           │ 7 Sharm el-S… L 0/4
  29 October 2026                                          │ 8 Sinai Peni… L 1/3
                                                           │ 9 Moshe Dayan P 1/3
  The prime minister read aloud on the aeroplane. David    │   Nasser      P 0/3
  Ben-Gurion had brought a Byzantine historian with him    │   Jordan      C 0/3
  on the flight to France, and somewhere over the          │   Khan Younis L 0/3
  Mediterranean he found what he was looking for:          │?  Kafr Qasim  P 1/2
  Procopius, in the sixth century, mentions an island in   │?  Noa Ben-Ari P 1/2
  the straits at the mouth of the Red Sea, Yotvat, where   │?  Yotvat      P 1/2
  Hebrews had long lived under their own law. Moshe        │   Tiran       L 0/2
───────────────────────────────────────────────────────────┴────────────────────
   7%  ~6 min left  /sinai -/3  ] [ mention   a actors   ? help   * pick
 LIST 11 · 10 unread · by file                                           [LIST]
 N 26 Jul 2026  The night Egypt took back its canal         6m Egyp 24 UK 14
 N 14 Nov 2026  The most profitable ditch in the world      6m Egyp 23 Fran 11
>- 29 Oct 2026  A hundred hours in Sinai                    6m Isra 18 Egyp 9
 N 09 Oct 2026  A quarrel with one man                      6m Eden 10 UK 9
 N 05 Nov 2026  TWO CITIES, ONE WEEK                        6m Hung 15 SU 14
 N 07 Nov 2026  How a Canadian minister with no army to s…  6m Cana 15 Pear 10
 N 22 Oct 2026  The alliance that France chose at Sèvres    7m Fran 28 UK 13
 N 12 Nov 2026  One canal, a dozen names                    5m Suez 9 Egyp 6
 N 30 Oct 2026  Twelve hours: the note that nobody was me…  4m Egyp 13 UK 9
 N 30 Oct 2026  Twelve hours: the note that nobody was me…  5m Egyp 13 UK 8
────────────────────────────────────────────────────────────────────────────────
 A hundred hours in Sinai
 suez-jerusalem.txt · 1320 words (+0 folded) · ~6 min · read 0%
 Actors: Israel 18, Egypt 9, France 7, Gaza Strip 7, David Ben-Gurion 6, United
 Kingdom 5, Sharm el-Sheikh 4, Sinai Peninsula 3, Moshe Dayan 3, Gamal Abdel
 Nasser 3, Jordan 3, Khan Younis 3

────────────────────────────────────────────────────────────────────────────────
 3/11  Enter read   F filter   s sort   ? help   q quit   r read/unread
