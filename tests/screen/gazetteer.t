The names of a list are the actors of the sidebar, and can be gone to.

$ printf 'Cairo\tEgypt\tcountry\tmetonym\nEgypt\tEgypt\tcountry\nWorld Bank\t\torg\n' >names; dramatis --size=100x24 --gazetteer=names --script=- samples/suez-cairo.txt
+ actor World
+ keys ]
+ frame
 The night Egypt took back its canal                                             ACTORS 2    [READ]
                                                                               │ACTORS     here/all
                                                                               │ 1 Egypt      C 3/16
  A dam, a loan and a slight                                                   │>2 World Bank  O 2/2
                                                                               │
  The canal was not what Nasser had wanted that summer. He wanted a dam.       │
  In December 1955 the United States and Britain had offered to help pay       │World Bank
  for a high dam at Aswan: $56 million from Washington, $14 million from       │2 in 1 article
  London, to go with a loan of $200 million from the World Bank. Egypt         │····█·█·············
  haggled for half a year over conditions that gave foreign bankers a say      │
  in its budget.                                                               │1 of 2
                                                                               │“In December 1955
  Then the offer vanished. On July 19 Secretary of State John Foster           │the United States
  Dulles told the Egyptian ambassador, Ahmed Hussein, that the Egyptian        │and Britain had
  economy could not bear the burden. The real reasons were no secret.          │offered to help pay
  Congress resented the arms that Egypt had bought from Czechoslovakia the     │for a high dam at
  year before; southern senators resented Egyptian cotton. Dulles himself      │Aswan: $56 million
  resented that Cairo had recognised the People’s Republic of China in         │from Washington, $14
  May. Whitehall withdrew the next day, and the World Bank’s share, which      │million from London,
  depended on the other two, fell with them.                                   │to go with a loan of
                                                                               │$200 million from
  Nasser read the American statement as a judgment on his country’s            │the World Bank.”
───────────────────────────────────────────────────────────────────────────────┴────────────────────
  32%  ~4 min left  World Bank 1/2  ] [ mention   a actors   ? help   * pick   / find   J K article
$ printf 'Egypt\tEgypt\tcountry\n' >names; dramatis --size=100x24 --gazetteer=names --script=- samples/suez-cairo.txt | tail -n 1
+ no-name the Canal
+ frame
 the names of --gazetteer are the only ones: edits hold without it
