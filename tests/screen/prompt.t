The command line: completion, wrong words, options, themes.

$ dramatis --size=80x12 --script=- samples/suez-cairo.txt
+ keys :
+ type text-
+ keys Tab Tab
+ frame
+ keys Esc
+ lin-down
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
                                                           │ Egypt      C  3/24
  In Cairo the crisis of 1956 is remembered as a victory.  │ United Ki… C  0/14
  The army lost it, the state won it, and Egyptians have   │ Port Said  L  0/8
  been arguing about the difference ever since.            │ Nasser     P  0/7
                                                           │ France     C  0/7
  Essays | Egypt                                           │ Ismailia   L  0/4
                                                           │?M. Younes  P  0/3
  By Salma Wahidi                                          │ de Lesseps P  0/3
 text-wider  text-narrower  text-width
:text-narrower
 The night Egypt took back its canal                         ACTORS 63   [READ]
  The night Egypt took back its canal                      │ACTORS     here/all
                                                           │ Egypt      C  3/24
  In Cairo the crisis of 1956 is remembered as a victory.  │ United Ki… C  0/14
  The army lost it, the state won it, and Egyptians have   │ Port Said  L  0/8
  been arguing about the difference ever since.            │ Nasser     P  0/7
                                                           │ France     C  0/7
  Essays | Egypt                                           │ Ismailia   L  0/4
                                                           │?M. Younes  P  0/3
  By Salma Wahidi                                          │ de Lesseps P  0/3
───────────────────────────────────────────────────────────┴────────────────────
 unknown command 'lin-down' (did you mean 'line-down'?)
 The night Egypt took back its canal                         ACTORS 63   [READ]
  The night Egypt took back its canal                      │ACTORS     here/all
                                                           │ Egypt      C  3/24
  In Cairo the crisis of 1956 is remembered as a victory.  │ United Ki… C  0/14
  The army lost it, the state won it, and Egyptians have   │ Port Said  L  0/8
  been arguing about the difference ever since.            │ Nasser     P  0/7
                                                           │ France     C  0/7
  Essays | Egypt                                           │ Ismailia   L  0/4
                                                           │?M. Younes  P  0/3
  By Salma Wahidi                                          │ de Lesseps P  0/3
───────────────────────────────────────────────────────────┴────────────────────
 unknown option 'mesure' (did you mean 'measure'?)
 The night Egypt took back its canal                         ACTORS 63   [READ]
         The night Egypt took back its canal               │ACTORS     here/all
                                                           │ Egypt      C  3/24
         In Cairo the crisis of 1956 is                    │ United Ki… C  0/14
         remembered as a victory. The army lost            │ Port Said  L  0/8
         it, the state won it, and Egyptians have          │ Nasser     P  0/7
         been arguing about the difference ever            │ France     C  0/7
         since.                                            │ Ismailia   L  0/4
                                                           │?M. Younes  P  0/3
         Essays | Egypt                                    │ de Lesseps P  0/3
───────────────────────────────────────────────────────────┴────────────────────
 measure = 40
 The night Egypt took back its canal                         ACTORS 63   [READ]
                   The night Egypt took                    │ACTORS     here/all
                   back its canal                          │ Egypt      C  1/24
                                                           │ United Ki… C  0/14
                   In Cairo the crisis                     │ Port Said  L  0/8
                   of 1956 is                              │ Nasser     P  0/7
                   remembered as a                         │ France     C  0/7
                   victory. The army                       │ Ismailia   L  0/4
                   lost it, the state                      │?M. Younes  P  0/3
                   won it, and                             │ de Lesseps P  0/3
───────────────────────────────────────────────────────────┴────────────────────
 lines of 20 columns
 The night Egypt took back its canal                         ACTORS 63   [READ]
                   The night Egypt took                    │ACTORS     here/all
                   back its canal                          │ Egypt      C  1/24
                                                           │ United Ki… C  0/14
                   In Cairo the crisis                     │ Port Said  L  0/8
                   of 1956 is                              │ Nasser     P  0/7
                   remembered as a                         │ France     C  0/7
                   victory. The army                       │ Ismailia   L  0/4
                   lost it, the state                      │?M. Younes  P  0/3
                   won it, and                             │ de Lesseps P  0/3
───────────────────────────────────────────────────────────┴────────────────────
 unknown theme 'drak' (did you mean 'dark'?)
 The night Egypt took back its canal                         ACTORS 63   [READ]
                   The night Egypt took                    │ACTORS     here/all
                   back its canal                          │ Egypt      C  1/24
                                                           │ United Ki… C  0/14
                   In Cairo the crisis                     │ Port Said  L  0/8
                   of 1956 is                              │ Nasser     P  0/7
                   remembered as a                         │ France     C  0/7
                   victory. The army                       │ Ismailia   L  0/4
                   lost it, the state                      │?M. Younes  P  0/3
                   won it, and                             │ de Lesseps P  0/3
 Gamal Abdel Nasser
:actor Gamal Abdel Nasser
