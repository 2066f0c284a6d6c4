The help overlay, made from the live keys; whole, searched, and on a narrow screen.

$ dramatis --size=100x110 --script=- samples/suez-cairo.txt
+ help
+ frame
 The night Egypt took back its canal                                             ACTORS 63   [READ]
  ┌─ Keys and commands · / finds · q closes ─────────────────────────────────────────────────────┐l
  │ MOVE                                                                                         │24
  │  j Down C-n C-e         line-down: one line or row down                                      │14
  │  k Up C-p C-y           line-up: one line or row up                                          │/8
  │  Space f PgDn C-f       page-down: one page down; at the end, again: the next article        │/7
  │  b PgUp C-b             page-up: one page up                                                 │/7
  │  d C-d                  half-down: half a page down                                          │/4
  │  u C-u                  half-up: half a page up                                              │/3
  │  g Home                 top: to the top                                                      │/3
  │  G End                  end: to the end                                                      │/3
  │  %                      percent: to 50% with 50 typed before it                              │/3
  │  }                      next-paragraph: to the next paragraph                                │/3
  │  {                      previous-paragraph: to the paragraph before                          │/2
  │  C-o BS M-Left          back: back to before the last jump, across articles too              │/2
  │  M-i M-Right            forward: forward again                                               │/2
  │                                                                                              │/2
  │ ARTICLES                                                                                     │/2
  │  Enter                  open: open or close what is here: the article, the mention, a fold;  │/2
  │                         2 Enter: the second fold                                             │/2
  │  J                      next-article: the next article of the list                           │/2
  │  K                      previous-article: the article before                                 │/2
  │  L                      list: go to the article list; again: hide it                         │/2
  │  s                      sort: sort the list by date, title, words, actors, or as it was      │/2
  │                         given                                                                │/2
  │  R                      reverse: reverse the list                                            │/1
  │  F                      filter: filter the list as you type: words of titles, names of       │/1
  │                         actors                                                               │/1
  │  r                      toggle-read: mark the article read or unread                         │/1
  │  i                      info: what is known of the article, and how                          │/1
  │                                                                                              │/1
  │ ACTORS                                                                                       │/1
  │  ]                      next-mention: next mention of the chosen actor, on into the next     │/1
  │                         article                                                              │/1
  │  [                      previous-mention: previous mention of the chosen actor               │/1
  │  )                      next-actor: next mention of any actor                                │/1
  │  (                      previous-actor: previous mention of any actor                        │/1
  │  *                      pick-actor: choose the actor at the cursor                           │/1
  │  #                      pick-actor-before: choose the actor before the cursor                │/1
  │  a                      actors: go to the actor sidebar                                      │/1
  │  A                      hide-actors: hide or show the actor sidebar                          │/1
  │                         actor: choose an actor by name                                       │/1
  │  \                      concordance: all mentions in all articles, in one column; s sorts    │/1
  │                         them                                                                 │/1
  │  W                      appears-with: who shares a sentence with the actor, and these        │/1
  │                         sentences                                                            │/1
  │  I                      actor-card: what all articles say of the actor, on one card          │/1
  │  M-f                    filter-actor: list only articles with the actor, too; again: no      │/1
  │                         longer                                                               │/1
  │  M-]                    next-stretch: next column of the strip with the actor; 9 M-]: the    │/1
  │                         ninth                                                                │/1
  │  M-[                    previous-stretch: the column before that has the actor               │/1
  │                         stretch: to a column of the strip, by its number                     │/1
  │  M-1                    actor-1: choose the first actor of the sidebar                       │/1
  │  M-2                    actor-2: choose the second actor                                     │/1
  │  M-3                    actor-3: choose the third actor                                      │/1
  │  M-4                    actor-4: choose the fourth actor                                     │/1
  │  M-5                    actor-5: choose the fifth actor                                      │/1
  │  M-6                    actor-6: choose the sixth actor                                      │/1
  │  M-7                    actor-7: choose the seventh actor                                    │/1
  │  M-8                    actor-8: choose the eighth actor                                     │/1
  │  M-9                    actor-9: choose the ninth actor                                      │/1
  │                                                                                              │/1
  │ EDIT                                                                                         │/1
  │  Em                     merge-actor: the actor counts as another one, in all articles        │/1
  │  Es                     split-name: one of its names becomes an actor of its own             │
  │  En                     rename-actor: call the actor something else                          │
  │  Ek                     actor-kind: change its kind: country, person, org, place, group,     │
  │                         other                                                                │
  │  Ex                     no-actor: it is no actor                                             │
  │  Ed                     no-name: one of its names, as it stands there, is no actor           │
  │  Ea                     add-name: the text at the cursor, or searched, is a name of the      │
  │                         chosen actor                                                         │
  │  Ec                     new-actor: the text at the cursor, or searched, is a new actor       │
  │  U                      undo-edit: undo the last edit of actors                              │
  │                                                                                              │
  │ COMPARE                                                                                      │
  │  c                      compare: two articles side by side: this one and the next you choose │
  │  =                      ask: what does the other article say of this sentence, or of the     │
  │                         actor in the sidebar                                                 │
  │  M-a                    ask-library: what do all articles say of this sentence               │
  │  .                      next-pair: next sentence with a counterpart; of versions the next    │
  │                         change                                                               │
  │  ,                      previous-pair: the one before                                        │
  │  S                      sync: how the other side follows: free, anchored, rows, percent      │
  │  V                      compare-mode: compare as versions, as shared passages, as            │
  │                         independent                                                          │
  │  x                      swap-sides: left to right and right to left                          │
  │  M-m                    anchor: tie this sentence to the one under the other side's cursor,  │
  │                         or untie it                                                          │
  │  M-u                    summary: what the comparison counted; each line is a jump            │
  │                         export: write the comparison to a file: notes.md, or notes.tsv       │
  │                                                                                              │
  │ FIND                                                                                         │
  │  /                      find: find as you type; capitals and diacritics count if you type    │
  │                         them                                                                 │
  │  n                      find-next: next hit                                                  │
  │  N                      find-previous: previous hit                                          │
  │                                                                                              │
  │ PANES                                                                                        │
  │  Tab                    next-pane: to the next pane                                          │
  │  S-Tab                  previous-pane: to the pane before                                    │
  │  h Left                 pane-left: to the pane on the left                                   │
  │  l Right                pane-right: to the pane on the right                                 │
  │  z                      zoom: the focused pane alone; again: as before                       │
  │  >                      pane-wider: the focused side pane wider                              │
  │  <                      pane-narrower: the focused side pane narrower                        │
  └─────────────────────────────────────────────────────────────────────────────────── 105/131 ──┘
───────────────────────────────────────────────────────────────────────────────┴────────────────────
  67%  ~2 min left  ] [ mention   a actors   ? help   * pick   / find   ) ( any actor   J K article
$ dramatis --size=80x24 --script=- samples/suez-cairo.txt
+ help
+ keys / m e n t i o n
+ frame
+ keys Enter G Esc
+ frame
 The night Egypt took back its canal                         ACTORS 63   [READ]
  ┌─ Keys and commands · / finds · q closes ─────────────────────────────────┐l
  │  Enter                  open: open or close what is here: the article,   │24
  │                         the mention, a fold; 2 Enter: the second fold    │14
  │  ]                      next-mention: next mention of the chosen actor,  │/8
  │                         on into the next article                         │/7
  │  [                      previous-mention: previous mention of the chosen │/7
  │                         actor                                            │/4
  │  )                      next-actor: next mention of any actor            │/3
  │  (                      previous-actor: previous mention of any actor    │/3
  │  \                      concordance: all mentions in all articles, in    │/3
  │                         one column; s sorts them                         │/3
  │                                                                          │/3
  │                                                                          │/2
  │                                                                          │/2
  │                                                                          │/2
  │                                                                          │/2
  │                                                                          │/2
  │                                                                          │/2
  │                                                                          │/2
  │                                                                          │/2
  └──────────────────────────────────────────────────────────────────────────┘/2
───────────────────────────────────────────────────────────┴────────────────────
/mention
 The night Egypt took back its canal                         ACTORS 63   [READ]
  The night Egypt took back its canal                      │ACTORS     here/all
                                                           │ 1 Egypt      C 3/24
  In Cairo the crisis of 1956 is remembered as a victory.  │ 2 United Ki… C 0/14
  The army lost it, the state won it, and Egyptians have   │ 3 Port Said   L 1/8
  been arguing about the difference ever since.            │ 4 Nasser      P 2/7
                                                           │ 5 France      C 0/7
  Essays | Egypt                                           │ 6 Ismailia    L 2/4
                                                           │?7 M. Younes   P 2/3
  By Salma Wahidi                                          │ 8 de Lesseps  P 1/3
                                                           │ 9 United Sta… C 0/3
  July 26, 2026                                            │   London      L 0/3
                                                           │   Israel      C 0/3
  On the evening of July 26, 1956, a colonel of engineers  │   Cairo       L 1/2
  named Mahmoud Younes sat by a wireless set in Ismailia   │?  S. Wahidi   P 1/2
  with some thirty men and a sealed order. Two hundred     │   Alexandria  L 1/2
  kilometres away, in Alexandria, President Gamal Abdel    │   Suez Canal… O 1/2
  Nasser was speaking to a packed Manshiya Square, where   │   Suez        L 1/2
  an assassin had missed him not two years before. Younes  │   World Bank  O 0/2
  was listening for one name. When Nasser said “de         │   Dulles      P 0/2
  Lesseps”, his men were to walk into the offices of the   │   Greece      C 0/2
  Suez Canal Company in Ismailia, Port Said, Suez and      │   United Nat… O 0/2
───────────────────────────────────────────────────────────┴────────────────────
   9%  ~6 min left  ] [ mention   a actors   ? help   * pick   / find   C-o back
$ dramatis --size=40x12 --script=- samples/suez-cairo.txt
+ help
+ frame
 The night Egypt took back i…    [READ]
  ┌─ Keys and commands · / finds · …─┐
  │ MOVE                             │
  │  j Down C-n C-e line-down: one … │
  │  k Up C-p C-y line-up: one line… │
  │  Space f PgDn C-f page-down: on… │
  │ end, again: the next article     │
  │  b PgUp C-b page-up: one page up │
  │  d C-d half-down: half a page d… │
  └─────────────────────── 7/204 ────┘

   2%  ~6 min left  ] [ mention   ? help
