Furniture of the page is one row that says what it holds; Enter opens the next closed one.

$ dramatis --size=80x30 --script=- samples/suez-paris.txt
+ frame
+ keys Enter
+ frame
+ keys O G
+ frame
+ keys O
+ frame
 The alliance that France chose at Sèvres                    ACTORS 75   [READ]
  ▸ other 5 (12 words)                                     │ACTORS     here/all
                                                           │ France     C  4/29
  The alliance that France chose at Sèvres                 │ United Ki… C  0/12
                                                           │ Guy Mollet P  1/9
  For Guy Mollet the road to the Suez Canal began in       │ Algeria    C  2/6
  Algiers, passed through a villa in the suburbs of        │ Israel     C  0/6
  Paris, and ended in a treaty signed in Rome              │ Sèvres     L  1/4
                                                           │ Europe     L  1/4
  Long reads | Europe                                      │ C. Pineau  P  0/4
                                                           │ United St… C  0/4
  Étienne Vasseur                                          │ A. Eden    P  0/4
                                                           │ Algiers    L  1/3
  October 22, 2026                                         │ Paris      L  2/3
                                                           │ Nasser     P  0/3
  ▸ other 1 (2 words)                                      │ Egypt      C  0/3
                                                           │ United Na… O  0/3
  To understand why France went to Suez, do not look at    │?Quai       P  0/3
  the canal. Look at a ship. On October 16, 1956, the      │?É. Vasseur P  1/2
  French navy stopped a small freighter called the Athos   │ FLN        O  1/2
  off the Algerian coast and found some seventy tons of    │ Mediterra… L  0/2
  rifles, mortars and machine guns in her hold. They had   │ Bourgès-M… P  0/2
  been loaded in Alexandria. They were meant for the       │ S. Peres   P  0/2
  Front de libération nationale (FLN), which had been at   │ London     L  0/2
  war with France for two years, and they seemed to prove  │ Ben-Gurion P  0/2
  what every minister in Paris already believed: that the  │ Morocco    C  0/2
  rebellion in Algeria was run from Cairo, and that it     │ Bella      P  0/2
  could be ended there.                                    │ Port Said  L  0/2
───────────────────────────────────────────────────────────┴────────────────────
   9%  ~6 min left  ] [ mention   a actors   ? help   * pick   / find   C-o back
 The alliance that France chose at Sèvres                    ACTORS 75   [READ]
  ▾ other 5 (12 words)                                     │ACTORS     here/all
    Find us where you scroll                               │ France     C  3/29
                                                           │ United Ki… C  0/12
    quai_logo_header_white                                 │ Guy Mollet P  1/9
                                                           │ Algeria    C  0/6
    9–14 min                                               │ Israel     C  0/6
    Share Mail Print                                       │ Sèvres     L  1/4
                                                           │ Europe     L  1/4
    wire_19561105_portfouad_para-2400x1350                 │ C. Pineau  P  0/4
                                                           │ United St… C  0/4
  The alliance that France chose at Sèvres                 │ A. Eden    P  0/4
                                                           │ Algiers    L  1/3
  For Guy Mollet the road to the Suez Canal began in       │ Paris      L  1/3
  Algiers, passed through a villa in the suburbs of        │ Nasser     P  0/3
  Paris, and ended in a treaty signed in Rome              │ Egypt      C  0/3
                                                           │ United Na… O  0/3
  Long reads | Europe                                      │?Quai       P  0/3
                                                           │?É. Vasseur P  1/2
  Étienne Vasseur                                          │ FLN        O  0/2
                                                           │ Mediterra… L  0/2
  October 22, 2026                                         │ Bourgès-M… P  0/2
                                                           │ S. Peres   P  0/2
  ▸ other 1 (2 words)                                      │ London     L  0/2
                                                           │ Ben-Gurion P  0/2
  To understand why France went to Suez, do not look at    │ Morocco    C  0/2
  the canal. Look at a ship. On October 16, 1956, the      │ Bella      P  0/2
  French navy stopped a small freighter called the Athos   │ Port Said  L  0/2
───────────────────────────────────────────────────────────┴────────────────────
   4%  ~6 min left  ] [ mention   a actors   ? help   * pick   / find   C-o back
 The alliance that France chose at Sèvres                    ACTORS 75   [READ]
  sailed back to Algiers, angry, and were given the        │ACTORS     here/all
  police powers of the city in January. Ben Bella waited   │ France     C  2/29
  in a French prison for the war to be lost. In 1962 he    │ United Ki… C  0/12
  was the first prime minister of an independent Algeria.  │ Guy Mollet P  0/9
  His first great foreign visitor, the following spring,   │ Algeria    C  1/6
  was Gamal Abdel Nasser.                                  │ Israel     C  0/6
                                                           │ Sèvres     L  0/4
    Étienne Vasseur is a contributing editor. He lives in  │ Europe     L  0/4
    Lille.                                                 │ C. Pineau  P  0/4
                                                           │ United St… C  0/4
  Opinions in our long reads are those of the people who   │ A. Eden    P  0/4
  sign them; the editors of Quai answer only for the       │ Algiers    L  1/3
  commas.                                                  │ Paris      L  0/3
                                                           │ Nasser     P  1/3
  Friends of Quai: we have no owner to please, only        │ Egypt      C  0/3
  printers, couriers and a leaking roof in the rue         │ United Na… O  0/3
  Oberkampf. This autumn three of our reporters went to    │?Quai       P  3/3
  four archives so that you did not have to. If you found  │?É. Vasseur P  1/2
  something here that was new to you, please give what a   │ FLN        O  0/2
  coffee costs, once or every month, and keep these pages  │ Mediterra… L  0/2
  free for everybody else.                                 │ Bourgès-M… P  0/2
                                                           │ S. Peres   P  0/2
  French paratroopers wait beside their aircraft in        │ London     L  0/2
  Cyprus, November 1956. (Photo: Quai picture library /    │ Ben-Gurion P  0/2
  Collection Delmas) promo slot                            │ Morocco    C  0/2
                                                           │ Bella      P  1/2
  ▸ nav 4, teasers 29 (426 words)                          │ Port Said  L  0/2
───────────────────────────────────────────────────────────┴────────────────────
 100%  ] [ mention   a actors   ? help   * pick   / find   ) ( any actor
 The alliance that France chose at Sèvres                    ACTORS 75   [READ]
  sailed back to Algiers, angry, and were given the        │ACTORS     here/all
  police powers of the city in January. Ben Bella waited   │ France     C  2/29
  in a French prison for the war to be lost. In 1962 he    │ United Ki… C  0/12
  was the first prime minister of an independent Algeria.  │ Guy Mollet P  0/9
  His first great foreign visitor, the following spring,   │ Algeria    C  1/6
  was Gamal Abdel Nasser.                                  │ Israel     C  0/6
                                                           │ Sèvres     L  0/4
    Étienne Vasseur is a contributing editor. He lives in  │ Europe     L  0/4
    Lille.                                                 │ C. Pineau  P  0/4
                                                           │ United St… C  0/4
  Opinions in our long reads are those of the people who   │ A. Eden    P  0/4
  sign them; the editors of Quai answer only for the       │ Algiers    L  1/3
  commas.                                                  │ Paris      L  0/3
                                                           │ Nasser     P  1/3
  Friends of Quai: we have no owner to please, only        │ Egypt      C  0/3
  printers, couriers and a leaking roof in the rue         │ United Na… O  0/3
  Oberkampf. This autumn three of our reporters went to    │?Quai       P  3/3
  four archives so that you did not have to. If you found  │?É. Vasseur P  1/2
  something here that was new to you, please give what a   │ FLN        O  0/2
  coffee costs, once or every month, and keep these pages  │ Mediterra… L  0/2
  free for everybody else.                                 │ Bourgès-M… P  0/2
                                                           │ S. Peres   P  0/2
  French paratroopers wait beside their aircraft in        │ London     L  0/2
  Cyprus, November 1956. (Photo: Quai picture library /    │ Ben-Gurion P  0/2
  Collection Delmas) promo slot                            │ Morocco    C  0/2
                                                           │ Bella      P  1/2
  ▾ nav 4, teasers 29 (426 words)                          │ Port Said  L  0/2
───────────────────────────────────────────────────────────┴────────────────────
 100%  ] [ mention   a actors   ? help   * pick   / find   ) ( any actor
