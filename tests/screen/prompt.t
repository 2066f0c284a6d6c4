The command line: completion, wrong words, options, themes.

$ dramatis --size=80x12 --script=- samples/suez-cairo.txt
+ keys :
+ type text-
+ keys Tab Tab
+ frame
+ keys Esc
+ keys :
+ type lin-down
+ keys Enter
+ frame
+ set mesure 80
+ frame
+ set measure 40
+ frame
+ width 5
+ frame
+ theme drak
+ frame
+ keys : a c t o r Space N a s Tab
+ frame
 The night Egypt took back its canal                         ACTORS 63   [READ]
  The night Egypt took back its canal                      │ACTORS     here/all
                                                           │ 1 Egypt      C 3/24
  In Cairo the crisis of 1956 is remembered as a victory.  │ 2 United Ki… C 0/14
  The army lost it, the state won it, and Egyptians have   │ 3 Port Said   L 0/8
  been arguing about the difference ever since.            │ 4 Nasser      P 0/7
                                                           │ 5 France      C 0/7
  Essays | Egypt                                           │ 6 Ismailia    L 0/4
                                                           │?7 M. Younes   P 0/3
  By Salma Wahidi                                          │ 8 de Lesseps  P 0/3
 text-wider  text-narrower  text-width
:text-narrower
 The night Egypt took back its canal                         ACTORS 63   [READ]
  The night Egypt took back its canal                      │ACTORS     here/all
                                                           │ 1 Egypt      C 3/24
  In Cairo the crisis of 1956 is remembered as a victory.  │ 2 United Ki… C 0/14
  The army lost it, the state won it, and Egyptians have   │ 3 Port Said   L 0/8
  been arguing about the difference ever since.            │ 4 Nasser      P 0/7
                                                           │ 5 France      C 0/7
  Essays | Egypt                                           │ 6 Ismailia    L 0/4
                                                           │?7 M. Younes   P 0/3
  By Salma Wahidi                                          │ 8 de Lesseps  P 0/3
───────────────────────────────────────────────────────────┴────────────────────
 unknown command 'lin-down' (did you mean 'line-down'?)
 The night Egypt took back its canal                         ACTORS 63   [READ]
  The night Egypt took back its canal                      │ACTORS     here/all
                                                           │ 1 Egypt      C 3/24
  In Cairo the crisis of 1956 is remembered as a victory.  │ 2 United Ki… C 0/14
  The army lost it, the state won it, and Egyptians have   │ 3 Port Said   L 0/8
  been arguing about the difference ever since.            │ 4 Nasser      P 0/7
                                                           │ 5 France      C 0/7
  Essays | Egypt                                           │ 6 Ismailia    L 0/4
                                                           │?7 M. Younes   P 0/3
  By Salma Wahidi                                          │ 8 de Lesseps  P 0/3
───────────────────────────────────────────────────────────┴────────────────────
 unknown option 'mesure' (did you mean 'measure'?)
 The night Egypt took back its canal                         ACTORS 63   [READ]
         The night Egypt took back its canal               │ACTORS     here/all
                                                           │ 1 Egypt      C 3/24
         In Cairo the crisis of 1956 is                    │ 2 United Ki… C 0/14
         remembered as a victory. The army lost            │ 3 Port Said   L 0/8
         it, the state won it, and Egyptians have          │ 4 Nasser      P 0/7
         been arguing about the difference ever            │ 5 France      C 0/7
         since.                                            │ 6 Ismailia    L 0/4
                                                           │?7 M. Younes   P 0/3
         Essays | Egypt                                    │ 8 de Lesseps  P 0/3
───────────────────────────────────────────────────────────┴────────────────────
 measure = 40
 The night Egypt took back its canal                         ACTORS 63   [READ]
                   The night Egypt took                    │ACTORS     here/all
                   back its canal                          │ 1 Egypt      C 1/24
                                                           │ 2 United Ki… C 0/14
                   In Cairo the crisis                     │ 3 Port Said   L 0/8
                   of 1956 is                              │ 4 Nasser      P 0/7
                   remembered as a                         │ 5 France      C 0/7
                   victory. The army                       │ 6 Ismailia    L 0/4
                   lost it, the state                      │?7 M. Younes   P 0/3
                   won it, and                             │ 8 de Lesseps  P 0/3
───────────────────────────────────────────────────────────┴────────────────────
 lines of 20 columns
 The night Egypt took back its canal                         ACTORS 63   [READ]
                   The night Egypt took                    │ACTORS     here/all
                   back its canal                          │ 1 Egypt      C 1/24
                                                           │ 2 United Ki… C 0/14
                   In Cairo the crisis                     │ 3 Port Said   L 0/8
                   of 1956 is                              │ 4 Nasser      P 0/7
                   remembered as a                         │ 5 France      C 0/7
                   victory. The army                       │ 6 Ismailia    L 0/4
                   lost it, the state                      │?7 M. Younes   P 0/3
                   won it, and                             │ 8 de Lesseps  P 0/3
───────────────────────────────────────────────────────────┴────────────────────
 unknown theme 'drak' (did you mean 'dark'?)
 The night Egypt took back its canal                         ACTORS 63   [READ]
                   The night Egypt took                    │ACTORS     here/all
                   back its canal                          │ 1 Egypt      C 1/24
                                                           │ 2 United Ki… C 0/14
                   In Cairo the crisis                     │ 3 Port Said   L 0/8
                   of 1956 is                              │ 4 Nasser      P 0/7
                   remembered as a                         │ 5 France      C 0/7
                   victory. The army                       │ 6 Ismailia    L 0/4
                   lost it, the state                      │?7 M. Younes   P 0/3
                   won it, and                             │ 8 de Lesseps  P 0/3
 Gamal Abdel Nasser
:actor Gamal Abdel Nasser
