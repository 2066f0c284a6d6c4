Furniture of the page is one row that says what it holds; Enter opens the next closed one.

$ dramatis --size=80x30 --script=- samples/suez-paris.txt
+ frame
+ keys Enter
+ frame
+ keys O G
+ frame
+ keys O
+ frame
 The alliance that France chose at Sèvres                    ACTORS 74   [READ]
  ▸ other 5 (12 words)                                     │ACTORS     here/all
                                                           │ 1 France     C 4/28
  The alliance that France chose at Sèvres                 │ 2 United Ki… C 0/13
                                                           │ 3 Guy Mollet  P 1/9
  For Guy Mollet the road to the Suez Canal began in       │ 4 Algeria     C 2/7
  Algiers, passed through a villa in the suburbs of        │ 5 Israel      C 0/6
  Paris, and ended in a treaty signed in Rome              │ 6 Sèvres      L 1/4
                                                           │ 7 Paris       L 2/4
  Long reads | Europe                                      │ 8 Europe      L 1/4
                                                           │ 9 C. Pineau   P 0/4
  Étienne Vasseur                                          │   United Sta… C 0/4
                                                           │   A. Eden     P 0/4
  October 22, 2026                                         │   Nasser      P 0/3
                                                           │   Egypt       C 0/3
  ▸ other 1 (2 words)                                      │   United Nat… O 0/3
                                                           │?  Quai        P 0/3
  To understand why France went to Suez, do not look at    │   Algiers     L 1/2
  the canal. Look at a ship. On October 16, 1956, the      │?  É. Vasseur  P 1/2
  French navy stopped a small freighter called the Athos   │   FLN         O 1/2
  off the Algerian coast and found some seventy tons of    │   Mediterran… L 0/2
  rifles, mortars and machine guns in her hold. They had   │   Bourgès-Ma… P 0/2
  been loaded in Alexandria. They were meant for the       │   S. Peres    P 0/2
  Front de libération nationale (FLN), which had been at   │   Ben-Gurion  P 0/2
  war with France for two years, and they seemed to prove  │   Morocco     C 0/2
  what every minister in Paris already believed: that the  │   A. B. Bella P 0/2
  rebellion in Algeria was run from Cairo, and that it     │   Tunisia     C 0/2
  could be ended there.                                    │   Port Said   L 0/2
───────────────────────────────────────────────────────────┴────────────────────
   9%  ~6 min left  ] [ mention   a actors   ? help   * pick   / find   C-o back
 The alliance that France chose at Sèvres                    ACTORS 74   [READ]
  ▾ other 5 (12 words)                                     │ACTORS     here/all
    Find us where you scroll                               │ 1 France     C 3/28
                                                           │ 2 United Ki… C 0/13
    quai_logo_header_white                                 │ 3 Guy Mollet  P 1/9
                                                           │ 4 Algeria     C 0/7
    9–14 min                                               │ 5 Israel      C 0/6
    Share  Mail  Print                                     │ 6 Sèvres      L 1/4
                                                           │ 7 Paris       L 1/4
    wire_19561105_portfouad_para-2400x1350                 │ 8 Europe      L 1/4
                                                           │ 9 C. Pineau   P 0/4
  The alliance that France chose at Sèvres                 │   United Sta… C 0/4
                                                           │   A. Eden     P 0/4
  For Guy Mollet the road to the Suez Canal began in       │   Nasser      P 0/3
  Algiers, passed through a villa in the suburbs of        │   Egypt       C 0/3
  Paris, and ended in a treaty signed in Rome              │   United Nat… O 0/3
                                                           │?  Quai        P 0/3
  Long reads | Europe                                      │   Algiers     L 1/2
                                                           │?  É. Vasseur  P 1/2
  Étienne Vasseur                                          │   FLN         O 0/2
                                                           │   Mediterran… L 0/2
  October 22, 2026                                         │   Bourgès-Ma… P 0/2
                                                           │   S. Peres    P 0/2
  ▸ other 1 (2 words)                                      │   Ben-Gurion  P 0/2
                                                           │   Morocco     C 0/2
  To understand why France went to Suez, do not look at    │   A. B. Bella P 0/2
  the canal. Look at a ship. On October 16, 1956, the      │   Tunisia     C 0/2
  French navy stopped a small freighter called the Athos   │   Port Said   L 0/2
───────────────────────────────────────────────────────────┴────────────────────
   4%  ~6 min left  ] [ mention   a actors   ? help   * pick   / find   C-o back
 The alliance that France chose at Sèvres                    ACTORS 74   [READ]
    Jimmy Carter spent the credit of a young presidency    │ACTORS     here/all
    on sixty-eight votes in the Senate. The treaties of    │ 1 France     C 0/28
    September 1977 gave Panama the waterway at the end of  │ 2 United Ki… C 0/13
    the century, and nobody had to storm anything.         │ 3 Guy Mollet  P 0/9
                                                           │ 4 Algeria     C 0/7
    Keep reading                                           │ 5 Israel      C 0/6
    promo slot                                             │ 6 Sèvres      L 0/4
                                                           │ 7 Paris       L 0/4
    MOST READ                                              │ 8 Europe      L 0/4
                                                           │ 9 C. Pineau   P 0/4
    NOW ON THE QUAY                                        │   United Sta… C 0/4
                                                           │   A. Eden     P 0/4
    Who paid for the lighthouse at Cordouan?               │   Nasser      P 0/3
    Salt, smoke and the last sardine factory of            │   Egypt       C 0/3
    Douarnenez                                             │   United Nat… O 0/3
    A dictionary of harbour oaths, part two                │?  Quai        P 0/3
    The tide tables that lied                              │   Algiers     L 0/2
                                                           │?  É. Vasseur  P 0/2
    The Sunday Barge                                       │   FLN         O 0/2
                                                           │   Mediterran… L 0/2
    One letter a week, carried slowly: two long reads,     │   Bourgès-Ma… P 0/2
    one map and a recipe from a port. Leave your address   │   S. Peres    P 0/2
    and we will moor at your door.                         │   Ben-Gurion  P 0/2
                                                           │   Morocco     C 0/2
    Quai keeps small files on your machine to count        │   A. B. Bella P 0/2
    visits. By going on you allow it. Rules and refusals   │   Tunisia     C 0/2
    here.                                                  │   Port Said   L 0/2
───────────────────────────────────────────────────────────┴────────────────────
 100%  ] [ mention   a actors   ? help   * pick   / find   ) ( any actor
 The alliance that France chose at Sèvres                    ACTORS 74   [READ]
  sailed back to Algiers, angry, and were given the        │ACTORS     here/all
  police powers of the city in January. Ben Bella waited   │ 1 France     C 2/28
  in a French prison for the war to be lost. In 1962 he    │ 2 United Ki… C 0/13
  was the first prime minister of an independent Algeria.  │ 3 Guy Mollet  P 0/9
  His first great foreign visitor, the following spring,   │ 4 Algeria     C 2/7
  was Gamal Abdel Nasser.                                  │ 5 Israel      C 0/6
                                                           │ 6 Sèvres      L 0/4
    Étienne Vasseur is a contributing editor. He lives in  │ 7 Paris       L 0/4
    Lille.                                                 │ 8 Europe      L 0/4
                                                           │ 9 C. Pineau   P 0/4
  Opinions in our long reads are those of the people who   │   United Sta… C 0/4
  sign them; the editors of Quai answer only for the       │   A. Eden     P 0/4
  commas.                                                  │   Nasser      P 1/3
                                                           │   Egypt       C 0/3
  Friends of Quai: we have no owner to please, only        │   United Nat… O 0/3
  printers, couriers and a leaking roof in the rue         │?  Quai        P 3/3
  Oberkampf. This autumn three of our reporters went to    │   Algiers     L 0/2
  four archives so that you did not have to. If you found  │?  É. Vasseur  P 1/2
  something here that was new to you, please give what a   │   FLN         O 0/2
  coffee costs, once or every month, and keep these pages  │   Mediterran… L 0/2
  free for everybody else.                                 │   Bourgès-Ma… P 0/2
                                                           │   S. Peres    P 0/2
    French paratroopers wait beside their aircraft in      │   Ben-Gurion  P 0/2
    Cyprus, November 1956. (Photo: Quai picture library /  │   Morocco     C 0/2
    Collection Delmas) promo slot                          │   A. B. Bella P 1/2
                                                           │   Tunisia     C 0/2
  ▸ teasers 29, nav 4 (426 words)                          │   Port Said   L 0/2
───────────────────────────────────────────────────────────┴────────────────────
 100%  ] [ mention   a actors   ? help   * pick   / find   ) ( any actor
