What a reader says is no article stays out, in later sessions and in other articles too; the same
key takes it back, and each decision is one line.

$ dramatis --size=56x12 --script=- fixtures/interview.txt
+ keys } } } X
+ frame
+ keys } } X
+ frame
+ keys X
+ frame
+ keys X
 “A mediator is furniture”                       [READ]
› 14 September 2020

  Marguerite Adjei, born in Kumasi in 1948, worked for
  the United Nations (UN) in Cyprus, Mozambique and
  Nagorno-Karabakh. She lives in Geneva.

  Q: Ms. Adjei, what does a mediator do all day?

  A: She waits. Then she orders lunch. You would be
  surprised how much of the peace in Mozambique was
 the date is always shown; } goes to a paragraph
 “A mediator is furniture”                       [READ]
› ▸ taken out by you 1 (10 words)

  A: She waits. Then she orders lunch. You would be
  surprised how much of the peace in Mozambique was
  made over fish.

  Q: You once said that a mediator is furniture.

  A: Good furniture. Nobody looks at a table. But take
  it away, and see what the two sides do with their
 folded as furniture now; again: back. “Q: Ms. Adjei, w…
 “A mediator is furniture”                       [READ]
› Q: Ms. Adjei, what does a mediator do all day?

  A: She waits. Then she orders lunch. You would be
  surprised how much of the peace in Mozambique was
  made over fish.

  Q: You once said that a mediator is furniture.

  A: Good furniture. Nobody looks at a table. But take
  it away, and see what the two sides do with their
 in the article now; again: back. “Q: Ms. Adjei, what d…
$ sed 's/\t/ /g' "$HOME/.local/state/dramatis/kinds.tsv"
784ad116ed38b343 furniture Q: Ms. Adjei, what does a mediator do al
784ad116ed38b343 article Q: Ms. Adjei, what does a mediator do al
784ad116ed38b343 furniture Q: Ms. Adjei, what does a mediator do al
$ printf 'A title\n\nNorway said no.\n\n Q: Ms.  Adjei, what does a mediator do all day?\n\nSweden said yes.\n' >"$HOME/other.txt"
$ dramatis --size=56x12 --script=- "$HOME/other.txt"
+ keys j
 A title                                         [READ]
  A title

  Norway said no.

  ▸ taken out by you 1 (10 words)

  Sweden said yes.



 100%  ] [ mention   a actors   ? help   * pick   / find
$ dramatis --size=56x12 --no-state --script=- "$HOME/other.txt"
+ keys j
 A title                                         [READ]
  A title

  Norway said no.

  Q: Ms.  Adjei, what does a mediator do all day?

  Sweden said yes.



 100%  ] [ mention   a actors   ? help   * pick   / find
$ dramatis --structure "$HOME/other.txt" | grep -c 'your choice'
0
? 1
$ dramatis --size=56x14 --script=- samples/suez-paris.txt
+ keys X
+ frame
+ keys X
+ frame
+ keys Enter X
+ frame
 The alliance that France chose at Sèvres        [READ]
› Find us where you scroll

  quai_logo_header_white

  9–14 min

  Share  Mail  Print

  wire_19561105_portfouad_para-2400x1350

  The alliance that France chose at Sèvres

 in the article now; again: back. 5 paragraphs
 The alliance that France chose at Sèvres        [READ]
› ▸ other 5 (12 words)

  The alliance that France chose at Sèvres

  For Guy Mollet the road to the Suez Canal began in
  Algiers, passed through a villa in the suburbs of
  Paris, and ended in a treaty signed in Rome

  Long reads | Europe

  Étienne Vasseur

 folded as furniture now; again: back. 5 paragraphs
 The alliance that France chose at Sèvres        [READ]
› Find us where you scroll

  ▾ other 4 (7 words)
    quai_logo_header_white

    9–14 min
    Share  Mail  Print

    wire_19561105_portfouad_para-2400x1350

  The alliance that France chose at Sèvres

 in the article now; again: back. “Find us where you sc…
$ sed 's/\t/ /g' "$HOME/.local/state/dramatis/kinds.tsv" | cut -c 18- | tail -n 11
article Find us where you scroll
article quai_logo_header_white
article 9–14 min
article Share  Mail  Print
article wire_19561105_portfouad_para-2400x1350
furniture Find us where you scroll
furniture quai_logo_header_white
furniture 9–14 min
furniture Share  Mail  Print
furniture wire_19561105_portfouad_para-2400x1350
article Find us where you scroll
$ printf 'nonsense\n0123456789abcdef\tarticle\n784ad116ed38b343\tart' >>"$HOME/.local/state/dramatis/kinds.tsv"
$ printf 'keys j\nkeys } X\n' | dramatis --size=56x12 --script=- "$HOME/other.txt"
 A title                                         [READ]
  A title

› ▸ taken out by you 2 (13 words)

  Sweden said yes.





 folded as furniture now; again: back. “Norway said no.”
$ sed 's/\t/ /g' "$HOME/.local/state/dramatis/kinds.tsv" | tail -n 3
0123456789abcdef article
784ad116ed38b343 art
9a5de5a9c9e4e657 furniture Norway said no.
$ printf 'keys } X\nframe\nkeys X\nframe\n' | XDG_STATE_HOME=/dev/null dramatis --size=56x8 --script=- fixtures/brief.txt
 brief.txt                                       [READ]
› ▸ taken out by you 1 (41 words)





 for this session only: /dev/null/dramatis/kinds.tsv: N…
 brief.txt                                       [READ]
› LISBON – Portugal will reopen the consulate in Macau
  that it closed for repairs in 2019, the Foreign
  Ministry said on Monday. Consul Rita Noronha told
  reporters that the clock above the door had been
  repaired too, and was still slow.

 in the article now; again: back. “LISBON – Portugal wi…
