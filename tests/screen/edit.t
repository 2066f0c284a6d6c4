Editing actors: merge, undo, rename, another kind, none, names given and taken.

$ cat >story.txt
+ The ferry of Oster
+ 
+ Mara Oster met the Harbour Guild in Brema on Monday. “The Guild will pay,” Oster said.
+ 
+ The Harbour Guild owns the ferry. Brema's mayor, Jon Sael, and Mara Oster signed for the town.
$ dramatis --no-state --actors-file=own.ini --size=72x14 --script=- story.txt
+ keys a
+ frame
+ keys E
+ frame
+ keys Esc
+ actor Sael
+ merge-actor Oster
+ frame
+ undo-edit
+ frame
+ undo-edit
+ frame
 The ferry of Oster                                  ACTORS 4  [ACTORS]
  The ferry of Oster                               │ACTORS     here/all
                                                   │?1 Mara Oster  P 4/4
  Mara Oster met the Harbour Guild in Brema on     │?2 Harbour Gu… O 3/3
  Monday. “The Guild will pay,” Oster said.        │?3 Brema       L 2/2
                                                   │?4 Jon Sael    P 1/1
  The Harbour Guild owns the ferry. Brema's        │
  mayor, Jon Sael, and Mara Oster signed for the   │
  town.                                            │
                                                   │
                                                   │
                                                   │
───────────────────────────────────────────────────┴────────────────────
 100%  Enter go there   ] [ mention   ? help   Tab next pane   Esc text
 The ferry of Oster                                  ACTORS 4  [ACTORS]
  The ferry of Oster                               │ACTORS     here/all
                                                   │?1 Mara Oster  P 4/4
  Mara Oster met the Harbour Guild in Brema on     │?2 Harbour Gu… O 3/3
  Monday. “The Guild will pay,” Oster said.        │?3 Brema       L 2/2
                                                   │?4 Jon Sael    P 1/1
  The Harbour Guild owns the ferry. Brema's        │
  mayor, Jon Sael, and Mara Oster signed for the   │
  town.                                            │
                                                   │
                                                   │
                                                   │
 E … a add-name  c new-actor  d no-name  k actor-kind  m merge-actor  n
 rename-actor  s split-name  x no-actor
 The ferry of Oster                                  ACTORS 3  [ACTORS]
  The ferry of Oster                               │ACTORS     here/all
                                                   │>1 Mara Oster  P 5/5
  Mara Oster met the Harbour Guild in Brema on     │?2 Harbour Gu… O 3/3
  Monday. “The Guild will pay,” Oster said.        │?3 Brema       L 2/2
                                                   │
  The Harbour Guild owns the ferry. Brema's        │Mara Oster = Oster,
  mayor, Jon Sael, and Mara Oster signed for the   │Jon Sael
  town.                                            │5 in 1 article
                                                   │·█·······▄·····▄▄···
                                                   │
                                                   │
───────────────────────────────────────────────────┴────────────────────
 Jon Sael counts as Mara Oster, in all articles
 The ferry of Oster                                  ACTORS 4  [ACTORS]
  The ferry of Oster                               │ACTORS     here/all
                                                   │>1 Mara Oster  P 4/4
  Mara Oster met the Harbour Guild in Brema on     │?2 Harbour Gu… O 3/3
  Monday. “The Guild will pay,” Oster said.        │?3 Brema       L 2/2
                                                   │?4 Jon Sael    P 1/1
  The Harbour Guild owns the ferry. Brema's        │
  mayor, Jon Sael, and Mara Oster signed for the   │Mara Oster = Oster
  town.                                            │4 in 1 article
                                                   │·█·······▄······▄···
                                                   │
                                                   │
───────────────────────────────────────────────────┴────────────────────
 undone: Jon Sael counts as Mara Oster, in all articles
 The ferry of Oster                                  ACTORS 4  [ACTORS]
  The ferry of Oster                               │ACTORS     here/all
                                                   │>1 Mara Oster  P 4/4
  Mara Oster met the Harbour Guild in Brema on     │?2 Harbour Gu… O 3/3
  Monday. “The Guild will pay,” Oster said.        │?3 Brema       L 2/2
                                                   │?4 Jon Sael    P 1/1
  The Harbour Guild owns the ferry. Brema's        │
  mayor, Jon Sael, and Mara Oster signed for the   │Mara Oster = Oster
  town.                                            │4 in 1 article
                                                   │·█·······▄······▄···
                                                   │
                                                   │
───────────────────────────────────────────────────┴────────────────────
 no edit of this session is left to be undone
$ ls own.ini
own.ini
$ dramatis --no-state --actors-file=own.ini --size=72x14 --script=- story.txt
+ actor Oster
+ rename-actor Captain Oster
+ actor Guild
+ actor-kind group
+ add-name the ferry
+ actor-kind thing
+ frame
+ actor Brema
+ no-actor
+ actor Oster
+ split-name Oster
+ keys a
+ frame
+ no-name Jon Sael
+ frame
+ split-name Captain Oster
+ frame
 The ferry of Oster                                  ACTORS 4    [READ]
  The ferry of Oster                               │ACTORS     here/all
                                                   │>1 Harbour Gu… G 5/5
  Mara Oster met the Harbour Guild in Brema on     │ 2 C. Oster    P 4/4
  Monday. “The Guild will pay,” Oster said.        │?3 Brema       L 2/2
                                                   │?4 Jon Sael    P 1/1
  The Harbour Guild owns the ferry. Brema's        │
  mayor, Jon Sael, and Mara Oster signed for the   │Harbour Guild = The
  town.                                            │ferry, Guild, the
                                                   │ferry
                                                   │5 in 1 article
                                                   │█··█···█···██·······
───────────────────────────────────────────────────┴────────────────────
 'thing' is no kind: country, person, org, place, group or other
 The ferry of Oster                                  ACTORS 4  [ACTORS]
  The ferry of Oster                               │ACTORS     here/all
                                                   │ 1 Harbour Gu… G 5/5
  Mara Oster met the Harbour Guild in Brema on     │ 2 Oster       P 2/2
  Monday. “The Guild will pay,” Oster said.        │>3 C. Oster    P 2/2
                                                   │?4 Jon Sael    P 1/1
  The Harbour Guild owns the ferry. Brema's        │
  mayor, Jon Sael, and Mara Oster signed for the   │Captain Oster = Mara
  town.                                            │Oster
                                                   │2 in 1 article
                                                   │·█··············█···
                                                   │
───────────────────────────────────────────────────┴────────────────────
 100%  Captain Oster -/2  Enter go there   ] [ mention   ? help   I card
 The ferry of Oster                                  ACTORS 3  [ACTORS]
  The ferry of Oster                               │ACTORS     here/all
                                                   │ 1 Harbour Gu… G 5/5
  Mara Oster met the Harbour Guild in Brema on     │ 2 Oster       P 2/2
  Monday. “The Guild will pay,” Oster said.        │>3 C. Oster    P 2/2
                                                   │
  The Harbour Guild owns the ferry. Brema's        │Captain Oster = Mara
  mayor, Jon Sael, and Mara Oster signed for the   │Oster
  town.                                            │2 in 1 article
                                                   │·█··············█···
                                                   │
                                                   │
───────────────────────────────────────────────────┴────────────────────
 Jon Sael alone is no actor, in all articles
 The ferry of Oster                                  ACTORS 3  [ACTORS]
  The ferry of Oster                               │ACTORS     here/all
                                                   │ 1 Harbour Gu… G 5/5
  Mara Oster met the Harbour Guild in Brema on     │ 2 Oster       P 2/2
  Monday. “The Guild will pay,” Oster said.        │>3 C. Oster    P 2/2
                                                   │
  The Harbour Guild owns the ferry. Brema's        │Captain Oster = Mara
  mayor, Jon Sael, and Mara Oster signed for the   │Oster
  town.                                            │2 in 1 article
                                                   │·█··············█···
                                                   │
                                                   │
───────────────────────────────────────────────────┴────────────────────
 Captain Oster is an actor of its own, in all articles
$ cat own.ini
[mara-oster]
shown = Captain Oster

[harbour-guild]
kind = group

[harbour-guild]
alias = the ferry

[brema]
kind = none
alias = Brema

[oster]
name = Oster
kind = person

[not-jon-sael]
kind = none
alias = Jon Sael

[captain-oster]
name = Captain Oster
kind = person
$ dramatis --actors --actors-file=own.ini story.txt
actor	kind	mentions	articles	surfaces
Harbour Guild	group	5	1	Harbour Guild:2, Guild:1, The ferry:1, the ferry:1
Captain Oster	person	2	1	Mara Oster:2
Oster	person	2	1	Oster:2
$ # a name goes to the actor that it was given last; comments and the rest of the line stay
$ printf '; mine\n[guild]\nname = Guild ; all of it\nkind = org\nalias = "the ferry | the town"\n' >own.ini
$ dramatis --no-state --actors-file=own.ini --size=72x14 --script=- story.txt
+ actor Oster
+ add-name the ferry
+ frame
 The ferry of Oster                                  ACTORS 4    [READ]
  The ferry of Oster                               │ACTORS     here/all
                                                   │>1 Mara Oster  P 6/6
  Mara Oster met the Harbour Guild in Brema on     │ 2 Guild       O 4/4
  Monday. “The Guild will pay,” Oster said.        │?3 Brema       L 2/2
                                                   │?4 Jon Sael    P 1/1
  The Harbour Guild owns the ferry. Brema's        │
  mayor, Jon Sael, and Mara Oster signed for the   │Mara Oster = Oster,
  town.                                            │The ferry, the ferry
                                                   │6 in 1 article
                                                   │▄█·······▄··▄···▄···
                                                   │
───────────────────────────────────────────────────┴────────────────────
 the ferry is a name of Mara Oster, in all articles
$ cat own.ini
; mine
[guild]
name = Guild ; all of it
kind = org
alias = "the town"

[mara-oster]
shown = Mara Oster
kind = person
alias = the ferry
$ dramatis --no-state --actors-file=/dev/zero --size=72x6 --script=- story.txt
+ actor Oster
+ no-actor
+ frame
 The ferry of Oster                                  ACTORS 4    [READ]
  The ferry of Oster                               │ACTORS     here/all
                                                   │>1 Mara Oster  P 3/4
  Mara Oster met the Harbour Guild in Brema on     │?2 Harbour Gu… O 2/3
  Monday. “The Guild will pay,” Oster said.        │?3 Brema       L 1/2
 /dev/zero: Invalid argument; nothing was changed
$ dramatis --no-state --actors-file=/proc/nowhere/own.ini --size=72x6 --script=- story.txt
+ no-actor
+ frame
+ actor Oster
+ no-actor
+ frame
 The ferry of Oster                                  ACTORS 4    [READ]
  The ferry of Oster                               │ACTORS     here/all
                                                   │?1 Mara Oster  P 3/4
  Mara Oster met the Harbour Guild in Brema on     │?2 Harbour Gu… O 2/3
  Monday. “The Guild will pay,” Oster said.        │?3 Brema       L 1/2
 no actor is chosen: go to a mention, or to one in the sidebar
 The ferry of Oster                                  ACTORS 4    [READ]
  The ferry of Oster                               │ACTORS     here/all
                                                   │>1 Mara Oster  P 3/4
  Mara Oster met the Harbour Guild in Brema on     │?2 Harbour Gu… O 2/3
  Monday. “The Guild will pay,” Oster said.        │?3 Brema       L 1/2
 /proc/nowhere/own.ini: No such file or directory; nothing was changed
$ # what was joined over articles is edited together
$ mkdir two; printf 'Mara J. Oster spoke in Brema.\n' >two/a.txt; printf 'Reporters met Oster again.\n' >two/b.txt
$ dramatis --no-state --actors-file=both.ini --size=72x10 --script=- two
+ actor Oster
+ no-actor
+ keys Enter
+ frame
 1/2  a.txt                                          ACTORS 1    [READ]
  Mara J. Oster spoke in Brema.                    │ACTORS     here/all
                                                   │?1 Brema       L 1/1
                                                   │
                                                   │
                                                   │
                                                   │
                                                   │
───────────────────────────────────────────────────┴────────────────────
 100%  ] [ mention   a actors   ? help   * pick   / find   ) ( any actor
$ cat both.ini; dramatis --actors --actors-file=both.ini two
[mara-j-oster]
kind = none
alias = Mara J. Oster
[oster]
kind = none
actor	kind	mentions	articles	surfaces
Brema	place	1	1	Brema:1
$ printf 'The ferry of Oster\n\nMara Oster met the Harbour Guild in Brema on Monday. The Guild will pay, Oster said.\n\nThe Harbour Guild owns the ferry. Mara Oster and Jon Sael signed for the town.\n' >harbour.txt; dramatis --no-state --actors-file=own.ini --size=72x10 --script=- harbour.txt; sed 's,^,.,' own.ini
+ actor Sael
+ merge-actor Oster
+ actor Oster
+ split-name Jon Sael
+ frame
+ add-name 7
+ frame
+ actor Guild
+ keys I E k
+ frame
+ keys Esc Esc
+ actor Oster
+ keys W E k P e r s o n Enter
+ frame
 The ferry of Oster                                  ACTORS 4    [READ]
  The ferry of Oster                               │ACTORS     here/all
                                                   │>1 Mara Oster  P 6/6
  Mara Oster met the Harbour Guild in Brema on     │ 2 Guild       O 4/4
  Monday. The Guild will pay, Oster said.          │?3 Brema       L 1/1
                                                   │ 4 Jon Sael    P 1/1
  The Harbour Guild owns the ferry. Mara Oster     │
  and Jon Sael signed for the town.                │
───────────────────────────────────────────────────┴────────────────────
 Jon Sael is an actor of its own, in all articles
 The ferry of Oster                                  ACTORS 4    [READ]
  The ferry of Oster                               │ACTORS     here/all
                                                   │>1 Mara Oster  P 6/6
  Mara Oster met the Harbour Guild in Brema on     │ 2 Guild       O 4/4
  Monday. The Guild will pay, Oster said.          │?3 Brema       L 1/1
                                                   │ 4 Jon Sael    P 1/1
  The Harbour Guild owns the ferry. Mara Oster     │
  and Jon Sael signed for the town.                │
───────────────────────────────────────────────────┴────────────────────
 '7' is too short; nothing was changed
 The ferry of Oster                                  ACTORS 4    [READ]
  ┌─ Guild · 4 mentions in 1 article ────────────────────────────────┐l
  │   Guild 3, the town 1                                            │/6
  │                                                                  │/4
  │   FIRST MENTION                                                  │/1
  │ > Mara Oster met the Harbour Guild in Brema on Monday.           │/1
  │ >   The ferry of Oster                                           │
  └─ Enter goes there · / filters · q closes ─────────────────── 1/6 ┘
 country  person  org  place  group  other
actor-kind (Guild):
 The ferry of Oster                                  ACTORS 4    [READ]
  ┌─ Mara Oster appears with 3 actors ───────────────────────────────┐l
  │ O  Guild                             4 sentences in   1 article  │/6
  │ L ?Brema                             1 sentence  in   1 article  │/4
  │ P  Jon Sael                          1 sentence  in   1 article  │/1
  └─ Enter shows the sentences · / filters · q closes ────────── 1/3 ┘/1
  The Harbour Guild owns the ferry. Mara Oster     │
  and Jon Sael signed for the town.                │
───────────────────────────────────────────────────┴────────────────────
 Mara Oster is of the kind person, in all articles
.; mine
.[guild]
.name = Guild ; all of it
.kind = org
.alias = "the town"
.
.[mara-oster]
.shown = Mara Oster
.kind = person
.alias = the ferry
.
.[jon-sael]
.
.[jon-sael]
.name = Jon Sael
.kind = person
.
.[mara-oster]
.kind = person
$ dramatis --no-state --actors-file=own2.ini --size=72x10 --script=- harbour.txt; sed 's,^,.,' own2.ini
+ actor Sael
+ filter-actor Sael
+ actor-card Sael
+ merge-actor Oster
+ frame
+ keys Esc
+ list
+ frame
+ merge-actor nobody
+ undo-edit
+ undo-edit
+ frame
 The ferry of Oster                                  ACTORS 3    [READ]
  ┌─ Mara Oster · 5 mentions in 1 article ───────────────────────────┐l
  │   Mara Oster 2, Oster 2, Jon Sael 1                              │/5
  │                                                                  │/3
  │   FIRST MENTION                                                  │/1
  │ > Mara Oster met the Harbour Guild in Brema on Monday.           │
  │ >   The ferry of Oster                                           │
  └─ Enter goes there · / filters · q closes ─────────────────── 1/5 ┘
───────────────────────────────────────────────────┴────────────────────
 Jon Sael counts as Mara Oster, in all articles
 LIST 1 · filter: Mara Oster · by file                           [LIST]
>-·             The ferry of Oster                  1m Oste 5 HG 3






────────────────────────────────────────────────────────────────────────
 1/1  Enter read   F filter   s sort   ? help   q quit   r read/unread
 LIST 1 · filter: Mara Oster · by file                           [LIST]
>-·             The ferry of Oster                  1m Oste 4 HG 3






────────────────────────────────────────────────────────────────────────
 no edit of this session is left to be undone
