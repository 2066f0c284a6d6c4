Whatever was done to two articles, leaving them gives the screen back as it was. Both are opened
before, since an article that was on the screen is no longer unread.

$ dramatis --no-state --size=80x24 --script=- samples > out.txt; head -n 24 out.txt >before.txt; tail -n 24 out.txt | cmp before.txt - && sed 's,^,.,' before.txt | head -n 4
+ keys L Enter L j j j Enter L
+ frame
+ compare cairo
+ keys d ] ] Tab = j Enter S S x M-u Enter j Enter
+ keys q
+ frame
. LIST 11 · 9 unread · by file                                            [LIST]
. - 26 Jul 2026  The night Egypt took back its canal         6m Egyp 24 UK 14
. N 14 Nov 2026  The most profitable ditch in the world      6m Egyp 23 Fran 11
. N 29 Oct 2026  A hundred hours in Sinai                    6m Isra 18 Egyp 9
$ dramatis --no-state --size=120x36 --script=- samples > out.txt; head -n 36 out.txt >before.txt; tail -n 36 out.txt | cmp before.txt - && sed 's,^,.,' before.txt | head -n 4
+ keys j j Enter L k k Enter d d a j j j j
+ frame
+ compare sinai
+ keys a j j j Enter ] = j Enter Tab d d . . V V z z Tab M-m
+ keys / i s r Enter n
+ keys M-u q q
+ frame
. LIST 11 · 9 unread          1/11  The night Egypt took back its canal                          ACTORS 63
.>- The night Egypt took ba…│  landed to protect the Khedive from his own officers and then    │ACTORS          here/all
.   26 Jul 2026  6m Egyp 24 │  forgot to leave for seventy-four years. The last of them had    │ 1 Egypt          C  7/24
. N The most profitable dit…│  sailed from Port Said on June 13, six weeks before the speech.  │ 2 United Kingdom C  2/14
$ dramatis --no-state --size=120x36 --script=- samples/suez-ultimatum-v1.txt samples/suez-ultimatum-v2.txt > out.txt; head -n 36 out.txt >before.txt; tail -n 36 out.txt | cmp before.txt - && sed 's,^,.,' before.txt | tail -n 1
+ keys J Enter K Enter ] ] ] }
+ keys / t h e Enter
+ frame
+ compare v2
+ keys . . . , S Tab G % x M-u j j j Enter j Enter M-u
+ actor france
+ keys / c a n a l Enter
+ keys Esc Esc Esc q
+ frame
.  54%  ~2 min left  Egypt -/13  /the 30/97  ] [ mention   a actors   ? help   * pick   / find   ) ( any actor   C-o back
$ dramatis --no-state --size=200x50 --script=- samples > out.txt; head -n 50 out.txt >before.txt; tail -n 50 out.txt | cmp before.txt - && sed 's,^,.,' before.txt | head -n 4
+ keys j j Enter L k k Enter d L j j
+ frame
+ compare cairo
+ keys L G k k h l Tab Tab Tab Tab
+ frame
+ keys q
+ frame
. LIST 11 · 9 unread                       1/11  The night Egypt took back its canal                                                                                  ACTORS 63
.*- The night Egypt took back its canal  │                         occupied and nobody had been hurt. The Universal Suez Canal Company was                          │ACTORS                     here/all
.   26 Jul 2026  6m Egypt 24 United K 14 │                         nationalised; its shareholders would be paid at the closing price of the                         │ 1 Egypt                     C  9/24
. N The most profitable ditch in the wor…│                         Paris stock exchange on the day before.                                                          │ 2 United Kingdom            C  5/14
