Whom an article may be compared with, best first; choosing one, from the list as well.

$ dramatis --no-state --size=110x16 --script=- samples
+ keys Enter J J J J J J J J c
+ frame
+ keys j j / n i g h t Enter
+ frame
+ keys Esc q
+ frame
 LIST 11 · 2 unread          9/11  Twelve hours: the note that nobody was meant to …  ACTORS 47
 - A qu┌─ Twelve hours: the note that nobody was meant t, compared with · Enter · / filters · q clos…─┐re/all
   09 O│ VERSIONS     85% Twelve hours: the note that nobody was mean… Teresa Quill, Ivone Kirkpatri… │C  0/13
 - TWO │ INDEPENDENT   0% A quarrel with one man                       House of Commons, Hugh Gaitsk… │ C  1/9
   05 N│ INDEPENDENT   0% Eisenhower’s hardest week                    Pierson Dixon, Malta, Henry C… │ C  1/8
 - How │ INDEPENDENT   0% The night Egypt took back its canal          Humphrey Trevelyan, Ismailia,… │ C  0/6
   07 N│ INDEPENDENT   0% The alliance that France chose at Sèvres     Sèvres, Christian Pineau, Pat… │ C  0/4
 - The │ INDEPENDENT   0% A hundred hours in Sinai                     Israel Defense Forces, Foreig… │ L  0/3
   22 O│ INDEPENDENT   0% TWO CITIES, ONE WEEK                         Royal Air Force, Yugoslavia, … │ P  0/3
 - One │ INDEPENDENT   0% The most profitable ditch in the world       Yugoslavia, Paris, Cairo       │ O  0/3
   12 N│ INDEPENDENT   0% How a Canadian minister with no army to spe… Henry Cabot Lodge, UN Securit… │ L  1/2
>- Twel│ INDEPENDENT   0% One canal, a dozen names                     Malta, Ismailia, UN Security … │ P  1/2
   30 O│                                                                                              │ P  0/2
       └──────────────────────────────────────────────────────────────────────────────────────────────┘ L  0/2
───────────────────────────┴────────────────────────────────────────────────────────┴─────────────────────────
   6%  ~4 min left  ] [ mention   a actors   ? help   * pick   / find   ) ( any actor   J K article   C-o back
 LIST 11 · 2 unread          9/11  Twelve hours: the note that nobody was meant to …  ACTORS 47
 - A qu┌─ Twelve hours: the note that nobody was meant t, compared with · Enter · / filters · q clos…─┐re/all
   09 O│ INDEPENDENT   0% The night Egypt took back its canal          Humphrey Trevelyan, Ismailia,… │C  0/13
 - TWO │                                                                                              │ C  1/9
   05 N│                                                                                              │ C  1/8
 - How │                                                                                              │ C  0/6
   07 N│                                                                                              │ C  0/4
 - The │                                                                                              │ L  0/3
   22 O│                                                                                              │ P  0/3
 - One │                                                                                              │ O  0/3
   12 N│                                                                                              │ L  1/2
>- Twel│                                                                                              │ P  1/2
   30 O│                                                                                              │ P  0/2
       └──────────────────────────────────────────────────────────────────────────────────────────────┘ L  0/2
───────────────────────────┴────────────────────────────────────────────────────────┴─────────────────────────
   6%  ~4 min left  ] [ mention   a actors   ? help   * pick   / find   ) ( any actor   J K article   C-o back
 LIST 11 · 2 unread          9/11  Twelve hours: the note that nobody was meant to …  ACTORS 47
 - A quarrel with one man  │  Twelve hours: the note that nobody was meant to       │ACTORS          here/all
   09 Oct 2026  6m Eden 10 │  accept                                                │ 1 Egypt          C  0/13
 - TWO CITIES, ONE WEEK    │                                                        │ 2 United Kingdom  C  1/9
   05 Nov 2026  6m Hung 15 │  On the afternoon of October 30, 1956, Britain and     │ 3 France          C  1/8
 - How a Canadian minister…│  France told two armies to step back from the Suez     │ 4 Israel          C  0/6
   07 Nov 2026  6m Cana 15 │  Canal. Only one of the armies was anywhere near it.   │ 5 United States   C  0/4
 - The alliance that Franc…│                                                        │ 6 Sèvres          L  0/3
   22 Oct 2026  7m Fran 28 │  By Teresa Quill                                       │ 7 Anthony Eden    P  0/3
 - One canal, a dozen names│                                                        │ 8 United Nations  O  0/3
   12 Nov 2026  5m Suez 9 E│  October 30, 2026                                      │ 9 Suez Canal      L  1/2
>- Twelve hours: the note …│                                                        │?  Teresa Quill    P  1/2
   30 Oct 2026  4m Egyp 13 │  At a quarter past four in the afternoon of Tuesday,   │   C. Pineau       P  0/2
                           │  October 30, 1956, Sir Ivone Kirkpatrick, the senior   │   Port Said       L  0/2
───────────────────────────┴────────────────────────────────────────────────────────┴─────────────────────────
   6%  ~4 min left  Enter read   F filter   s sort   ? help   q quit   r read/unread   R reverse
$ dramatis --no-state --size=80x16 --script=- samples | sed 's,^,.,'
+ keys c
+ frame
+ keys Esc G c
+ frame
+ keys q
+ frame
. LIST 11 · 11 unread · by file                                           [LIST]
.>N┌─ The night Egypt took back , compared with · Enter · / filters · q clos…─┐
. N│ INDEPENDENT   0% The most profitable ditch in … Mahmoud Younes, World B… │
. N│ INDEPENDENT   0% Twelve hours: the note that n… Humphrey Trevelyan, Ism… │
. N│ INDEPENDENT   0% Twelve hours: the note that n… Humphrey Trevelyan, Ism… │
. N│ INDEPENDENT   0% One canal, a dozen names       China, Al-Azhar, Ferdin… │
. N│ INDEPENDENT   0% How a Canadian minister with … Indonesia, UN Emergency… │
.──│ INDEPENDENT   0% Eisenhower’s hardest week      United States Congress,… │──
. T│ INDEPENDENT   0% The alliance that France chos… Port Fuad, Alexandria, … │
. s│ INDEPENDENT   0% A hundred hours in Sinai       Jews, UN Emergency Forc… │
. A│ INDEPENDENT   0% TWO CITIES, ONE WEEK           Czechoslovakia, V. K. K… │e
. 7│ INDEPENDENT   0% A quarrel with one man         Robert Menzies, Sinai P… │
. L│                                                                          │
.  └──────────────────────────────────────────────────────────────────────────┘
.────────────────────────────────────────────────────────────────────────────────
. 1/11  Enter read   F filter   s sort   ? help   q quit   r read/unread
.*L The night Egypt took back its canal                           INDEPENDENT 0%
.+│ The night Egypt took back its canal
.
.+  In Cairo the crisis of 1956 is remembered as a victory. The army lost
.   it, the state won it, and Egyptians have been arguing about the
.   difference ever since.
.
.   Essays | Egypt
.
.──nothing clear; nearest of what R says about L: “The night Egypt took back i…──
. 1 far 0.34  R56  The Eden government needed dollars to defend the pound, and
.                  oil to replace what no longer came through the canal, which
. 2 far 0.17  R12  Britain and France had given Egypt and Israel twelve hours to
.                  draw back from the Suez Canal.
.────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 0%  sync free  L 82: 4 strong 5 weak 73 only · R 84  = ask   ? help
. LIST 11 · 10 unread · by file                                           [LIST]
. N 07 Nov 2026  How a Canadian minister with no army to s…  6m Cana 15 Pear 10
. N 22 Oct 2026  The alliance that France chose at Sèvres    7m Fran 28 UK 13
. N 12 Nov 2026  One canal, a dozen names                    5m Suez 9 Egyp 6
. N 30 Oct 2026  Twelve hours: the note that nobody was me…  4m Egyp 13 UK 9
. N 30 Oct 2026  Twelve hours: the note that nobody was me…  5m Egyp 13 UK 8
.>N              Eisenhower’s hardest week                   6m US 16 UK 11
.────────────────────────────────────────────────────────────────────────────────
. Eisenhower’s hardest week
. suez-washington.txt · 1380 words (+434 folded) · ~6 min · read 0%
. Actors: United States 16, United Kingdom 11, John Foster Dulles 9, France 7,
. Dwight Eisenhower 5, Egypt 5, Anthony Eden 5, Israel 4, Central Intelligence
. Agency 3, Soviet Union 3, Selwyn Lloyd 3, Arabs 2
.
.────────────────────────────────────────────────────────────────────────────────
. 11/11  Enter read   F filter   s sort   ? help   q quit   r read/unread
$ dramatis --no-state --size=60x10 --script=- samples/suez-cairo.txt
+ keys c
+ frame
+ keys Enter
+ compare nowhere
+ frame
 The night Egypt took back its canal                 [READ]
  ┌─ The night , compared with · Enter · / filters · q …─┐
  │ there is no other article                            │
  │                                                      │
  │                                                      │
  │                                                      │
  │                                                      │
  └──────────────────────────────────────────────────────┘
────────────────────────────────────────────────────────────
   2%  ~6 min left  ] [ mention   a actors   ? help   * pick
 The night Egypt took back its canal                 [READ]
  The night Egypt took back its canal

  In Cairo the crisis of 1956 is remembered as a victory.
  The army lost it, the state won it, and Egyptians have
  been arguing about the difference ever since.

  Essays | Egypt
────────────────────────────────────────────────────────────
 no article is called nowhere
