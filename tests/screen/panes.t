Panes: focus, zoom, widths, hiding; the place stays.

$ dramatis --size=120x20 --script=- samples
+ keys Enter Space
+ frame
+ zoom
+ frame
+ zoom
+ keys Tab 6 >
+ frame
+ hide-actors
+ list
+ list
+ frame
+ reset-panes
+ size 60x20
+ frame
+ size 120x20
+ frame
+ info
+ frame
 LIST 11 · 10 unread         1/11  The night Egypt took back its canal                          ACTORS 63
>- The night Egypt took ba…│  packed Manshiya Square, where an assassin had missed him not    │ACTORS          here/all
   26 Jul 2026  6m Egyp 24 │  two years before. Younes was listening for one name. When       │ 1 Egypt          C  1/24
 N The most profitable dit…│  Nasser said “de Lesseps”, his men were to walk into the         │ 2 United Kingdom C  2/14
   14 Nov 2026  6m Egyp 23 │  offices of the Suez Canal Company in Ismailia, Port Said, Suez  │ 3 Port Said       L  1/8
 N A hundred hours in Sinai│  and Cairo.                                                      │ 4 G. A. Nasser    P  1/7
   29 Oct 2026  6m Isra 18 │                                                                  │ 5 France          C  1/7
 N A quarrel with one man  │  To be sure that nobody missed it, the president said the name   │ 6 Ismailia        L  1/4
   09 Oct 2026  6m Eden 10 │  more than a dozen times. By the time he read out the law, the   │?7 Mahmoud Younes  P  1/3
 N TWO CITIES, ONE WEEK    │  offices were occupied and nobody had been hurt. The Universal   │ 8 F. de Lesseps   P  1/3
   05 Nov 2026  6m Hung 15 │  Suez Canal Company was nationalised; its shareholders would be  │ 9 United States   C  1/3
 N How a Canadian minister…│  paid at the closing price of the Paris stock exchange on the    │   London          L  0/3
   07 Nov 2026  6m Cana 15 │  day before.                                                     │   Israel          C  0/3
 N The alliance that Franc…│                                                                  │   Cairo           L  1/2
   22 Oct 2026  7m Fran 28 │  London heard a seizure, Paris an echo of the Rhineland,         │?  Salma Wahidi    P  0/2
 N One canal, a dozen names│  Washington a nuisance in an election year. In Cairo it sounded  │   Alexandria      L  0/2
   12 Nov 2026  5m Suez 9 E│  like the end of a sentence begun in 1882, when British troops   │   Suez Canal Com… O  2/2
                           │  landed to protect the Khedive from his own officers and then    │   Suez            L  1/2
───────────────────────────┴──────────────────────────────────────────────────────────────────┴─────────────────────────
  17%  ~5 min left  ] [ mention   a actors   ? help   * pick   / find   ) ( any actor   J K article   C-o back   L list
 1/11  The night Egypt took back its canal                                                                       [READ]
                        Gamal Abdel Nasser was speaking to a packed Manshiya Square, where an
                        assassin had missed him not two years before. Younes was listening for
                        one name. When Nasser said “de Lesseps”, his men were to walk into the
                        offices of the Suez Canal Company in Ismailia, Port Said, Suez and
                        Cairo.

                        To be sure that nobody missed it, the president said the name more than
                        a dozen times. By the time he read out the law, the offices were
                        occupied and nobody had been hurt. The Universal Suez Canal Company was
                        nationalised; its shareholders would be paid at the closing price of the
                        Paris stock exchange on the day before.

                        London heard a seizure, Paris an echo of the Rhineland, Washington a
                        nuisance in an election year. In Cairo it sounded like the end of a
                        sentence begun in 1882, when British troops landed to protect the
                        Khedive from his own officers and then forgot to leave for seventy-four
                        years. The last of them had sailed from Port Said on June 13, six weeks
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  18%  ~5 min left  ] [ mention   a actors   ? help   * pick   / find   ) ( any actor   J K article   C-o back   L list
 LIST 11 · 10 unread         1/11  The night Egypt took back its canal                    ACTORS 63
>- The night Egypt took ba…│  Nasser was speaking to a packed Manshiya Square, where    │ACTORS                here/all
   26 Jul 2026  6m Egyp 24 │  an assassin had missed him not two years before. Younes   │ 1 Egypt                C  1/24
 N The most profitable dit…│  was listening for one name. When Nasser said “de          │ 2 United Kingdom       C  1/14
   14 Nov 2026  6m Egyp 23 │  Lesseps”, his men were to walk into the offices of the    │ 3 Port Said             L  1/8
 N A hundred hours in Sinai│  Suez Canal Company in Ismailia, Port Said, Suez and       │ 4 Gamal Abdel Nasser    P  1/7
   29 Oct 2026  6m Isra 18 │  Cairo.                                                    │ 5 France                C  1/7
 N A quarrel with one man  │                                                            │ 6 Ismailia              L  1/4
   09 Oct 2026  6m Eden 10 │  To be sure that nobody missed it, the president said the  │?7 Mahmoud Younes        P  1/3
 N TWO CITIES, ONE WEEK    │  name more than a dozen times. By the time he read out     │ 8 Ferdinand de Lesseps  P  1/3
   05 Nov 2026  6m Hung 15 │  the law, the offices were occupied and nobody had been    │ 9 United States         C  1/3
 N How a Canadian minister…│  hurt. The Universal Suez Canal Company was nationalised;  │   London                L  0/3
   07 Nov 2026  6m Cana 15 │  its shareholders would be paid at the closing price of    │   Israel                C  0/3
 N The alliance that Franc…│  the Paris stock exchange on the day before.               │   Cairo                 L  1/2
   22 Oct 2026  7m Fran 28 │                                                            │?  Salma Wahidi          P  0/2
 N One canal, a dozen names│  London heard a seizure, Paris an echo of the Rhineland,   │   Alexandria            L  0/2
   12 Nov 2026  5m Suez 9 E│  Washington a nuisance in an election year. In Cairo it    │   Suez Canal Company    O  2/2
                           │  sounded like the end of a sentence begun in 1882, when    │   Suez                  L  1/2
───────────────────────────┴────────────────────────────────────────────────────────────┴───────────────────────────────
  16%  ~5 min left  Enter go there   ] [ mention   ? help   Tab next pane   Esc text   \ concordance   W with whom
 1/11  The night Egypt took back its canal                                                                       [READ]
                        Gamal Abdel Nasser was speaking to a packed Manshiya Square, where an
                        assassin had missed him not two years before. Younes was listening for
                        one name. When Nasser said “de Lesseps”, his men were to walk into the
                        offices of the Suez Canal Company in Ismailia, Port Said, Suez and
                        Cairo.

                        To be sure that nobody missed it, the president said the name more than
                        a dozen times. By the time he read out the law, the offices were
                        occupied and nobody had been hurt. The Universal Suez Canal Company was
                        nationalised; its shareholders would be paid at the closing price of the
                        Paris stock exchange on the day before.

                        London heard a seizure, Paris an echo of the Rhineland, Washington a
                        nuisance in an election year. In Cairo it sounded like the end of a
                        sentence begun in 1882, when British troops landed to protect the
                        Khedive from his own officers and then forgot to leave for seventy-four
                        years. The last of them had sailed from Port Said on June 13, six weeks
────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
  18%  ~5 min left  ] [ mention   a actors   ? help   * pick   / find   ) ( any actor   J K article   C-o back   L list
 1/11  The night Egypt took back its canal           [READ]
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
  sounded like the end of a sentence begun in 1882, when
────────────────────────────────────────────────────────────
  16%  ~5 min left  ] [ mention   a actors   ? help   * pick
 LIST 11 · 10 unread         1/11  The night Egypt took back its canal                          ACTORS 63
>- The night Egypt took ba…│  packed Manshiya Square, where an assassin had missed him not    │ACTORS          here/all
   26 Jul 2026  6m Egyp 24 │  two years before. Younes was listening for one name. When       │ 1 Egypt          C  1/24
 N The most profitable dit…│  Nasser said “de Lesseps”, his men were to walk into the         │ 2 United Kingdom C  2/14
   14 Nov 2026  6m Egyp 23 │  offices of the Suez Canal Company in Ismailia, Port Said, Suez  │ 3 Port Said       L  1/8
 N A hundred hours in Sinai│  and Cairo.                                                      │ 4 G. A. Nasser    P  1/7
   29 Oct 2026  6m Isra 18 │                                                                  │ 5 France          C  1/7
 N A quarrel with one man  │  To be sure that nobody missed it, the president said the name   │ 6 Ismailia        L  1/4
   09 Oct 2026  6m Eden 10 │  more than a dozen times. By the time he read out the law, the   │?7 Mahmoud Younes  P  1/3
 N TWO CITIES, ONE WEEK    │  offices were occupied and nobody had been hurt. The Universal   │ 8 F. de Lesseps   P  1/3
   05 Nov 2026  6m Hung 15 │  Suez Canal Company was nationalised; its shareholders would be  │ 9 United States   C  1/3
 N How a Canadian minister…│  paid at the closing price of the Paris stock exchange on the    │   London          L  0/3
   07 Nov 2026  6m Cana 15 │  day before.                                                     │   Israel          C  0/3
 N The alliance that Franc…│                                                                  │   Cairo           L  1/2
   22 Oct 2026  7m Fran 28 │  London heard a seizure, Paris an echo of the Rhineland,         │?  Salma Wahidi    P  0/2
 N One canal, a dozen names│  Washington a nuisance in an election year. In Cairo it sounded  │   Alexandria      L  0/2
   12 Nov 2026  5m Suez 9 E│  like the end of a sentence begun in 1882, when British troops   │   Suez Canal Com… O  2/2
                           │  landed to protect the Khedive from his own officers and then    │   Suez            L  1/2
───────────────────────────┴──────────────────────────────────────────────────────────────────┴─────────────────────────
  17%  ~5 min left  ] [ mention   a actors   ? help   * pick   / find   ) ( any actor   J K article   C-o back   L list
 LIST 11 · 10 unread         1/11  The night Egypt took back its canal                          ACTORS 63
>- The night┌─ About this article ─────────────────────────────────────────────────────────────────────────┐   here/all
   26 Jul 20│ title     The night Egypt took back its canal  (title)                                       │     C  1/24
 N The most │ deck      In Cairo the crisis of 1956 is remembered as a victory. The army lost it, the      │gdom C  2/14
   14 Nov 20│           state won it, and Egyptians have been arguing about the difference ever since.     │      L  1/8
 N A hundred│           (between title and byline)                                                         │er    P  1/7
   29 Oct 20│ by        Salma Wahidi  (form)                                                               │      C  1/7
 N A quarrel│ date      2026-07-26  (below the title)                                                      │      L  1/4
   09 Oct 20│ file      samples/suez-cairo.txt                                                             │unes  P  1/3
 N TWO CITIE│ encoding  UTF-8  (content)                                                                   │eps   P  1/3
   05 Nov 20│ words     1326, 0 more in folded furniture                                                   │tes   C  1/3
 N How a Can│ actors    63                                                                                 │      L  0/3
   07 Nov 20└──────────────────────────────────────────────────────────────────────────────────────────────┘      C  0/3
 N The alliance that Franc…│                                                                  │   Cairo           L  1/2
   22 Oct 2026  7m Fran 28 │  London heard a seizure, Paris an echo of the Rhineland,         │?  Salma Wahidi    P  0/2
 N One canal, a dozen names│  Washington a nuisance in an election year. In Cairo it sounded  │   Alexandria      L  0/2
   12 Nov 2026  5m Suez 9 E│  like the end of a sentence begun in 1882, when British troops   │   Suez Canal Com… O  2/2
                           │  landed to protect the Khedive from his own officers and then    │   Suez            L  1/2
───────────────────────────┴──────────────────────────────────────────────────────────────────┴─────────────────────────
  17%  ~5 min left  ] [ mention   a actors   ? help   * pick   / find   ) ( any actor   J K article   C-o back   L list
