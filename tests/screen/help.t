The help overlay, made from the live keys; whole, searched, and on a narrow screen.

$ dramatis --size=100x110 --script=- samples/suez-cairo.txt
+ help
+ frame
 The night Egypt took back its canal                                             ACTORS 63   [READ]
  ┌─ Keys and commands ──────────────────────────────────────────────────────────────────────────┐l
  │ MOVE                                                                                         │4
  │  j Down C-n C-e         line-down: one line or row down                                      │4
  │  k Up C-p C-y           line-up: one line or row up                                          │
  │  Space f PgDn C-f       page-down: one page down; at the end, again: the next article        │
  │  b PgUp C-b             page-up: one page up                                                 │
  │  d C-d                  half-down: half a page down                                          │
  │  u C-u                  half-up: half a page up                                              │
  │  g Home                 top: to the top                                                      │
  │  G End                  end: to the end                                                      │
  │  %                      percent: to 50% with 50 typed before it                              │
  │  }                      next-paragraph: to the next paragraph                                │
  │  {                      previous-paragraph: to the paragraph before                          │
  │  C-o BS M-Left          back: back to before the last jump, across articles too              │
  │  M-i M-Right            forward: forward again                                               │
  │                                                                                              │
  │ ARTICLES                                                                                     │
  │  Enter                  open: open what is here: the article, the fold, the mention          │
  │  J                      next-article: the next article of the list                           │
  │  K                      previous-article: the article before                                 │
  │  L                      list: go to the article list; again: hide it                         │
  │  s                      sort: sort the list by date, title, words, actors, or as it was      │
  │                         given                                                                │
  │  R                      reverse: reverse the list                                            │
  │  F                      filter: filter the list as you type: words of titles, names of       │
  │                         actors                                                               │
  │  r                      toggle-read: mark the article read or unread                         │
  │  i                      info: what is known of the article, and how                          │
  │                                                                                              │
  │ ACTORS                                                                                       │
  │  ]                      next-mention: next mention of the chosen actor, on into the next     │
  │                         article                                                              │
  │  [                      previous-mention: previous mention of the chosen actor               │
  │  )                      next-actor: next mention of any actor                                │
  │  (                      previous-actor: previous mention of any actor                        │
  │  *                      pick-actor: choose the actor at the cursor                           │
  │  #                      pick-actor-before: choose the actor before the cursor                │
  │  a                      actors: go to the actor sidebar                                      │
  │  A                      hide-actors: hide or show the actor sidebar                          │
  │                         actor: choose an actor by name                                       │
  │  M-1                    actor-1: choose the first actor of the sidebar                       │
  │  M-2                    actor-2: choose the second actor                                     │
  │  M-3                    actor-3: choose the third actor                                      │
  │  M-4                    actor-4: choose the fourth actor                                     │
  │  M-5                    actor-5: choose the fifth actor                                      │
  │  M-6                    actor-6: choose the sixth actor                                      │
  │  M-7                    actor-7: choose the seventh actor                                    │
  │  M-8                    actor-8: choose the eighth actor                                     │
  │  M-9                    actor-9: choose the ninth actor                                      │
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
  │  M-=                    reset-panes: panes as the width of the screen has them               │
  │                                                                                              │
  │ TEXT                                                                                         │
  │  +                      text-wider: longer lines                                             │
  │  -                      text-narrower: shorter lines                                         │
  │  w                      text-width: the next measure: 60, 72, 80, full width                 │
  │                         width: set the measure, in columns                                   │
  │  O                      folds: open or close all folds of the page's furniture               │
  │  T                      theme: choose a theme, shown as you type                             │
  │                                                                                              │
  │ PROGRAM                                                                                      │
  │  ? F1                   help: all keys and commands; / searches them                         │
  │  :                      command: type a command; Tab completes                               │
  │                         set: set an option: set measure 80                                   │
  │                         messages: the messages of this session                               │
  │  C-l                    redraw: paint the screen anew                                        │
  │  C-z                    suspend: stop; the shell's fg comes back                             │
  │  Esc C-c C-g            cancel: close what is on top, drop what is half typed                │
  │  q                      quit: close what is on top; at the root, quit                        │
  │  Q ZZ                   quit-all: quit                                                       │
  │                                                                                              │
  │ * changed by you. A number before a key counts: 12j, 50%.                                    │
  │                                                                                              │
  │                                                                                              │
  │                                                                                              │
  │                                                                                              │
  │                                                                                              │
  │                                                                                              │
  │                                                                                              │
  │                                                                                              │
  │                                                                                              │
  │                                                                                              │
  │                                                                                              │
  │                                                                                              │
  │                                                                                              │
  │                                                                                              │
  │                                                                                              │
  │                                                                                              │
  │                                                                                              │
  │                                                                                              │
  │                                                                                              │
  │                                                                                              │
  └──────────────────────────────────────────────────────────────────────────────────────────────┘
───────────────────────────────────────────────────────────────────────────────┴────────────────────
  67%  ~2 min left  ] [ mention   a actors   ? help   * pick   / find   ) ( any actor   J K article
$ dramatis --size=80x24 --script=- samples/suez-cairo.txt
+ help
+ keys / m e n t i o n
+ frame
+ keys Enter G Esc
+ frame
 The night Egypt took back its canal                         ACTORS 63   [READ]
  ┌─ Keys and commands ──────────────────────────────────────────────────────┐l
  │  Enter                  open: open what is here: the article, the fold,  │4
  │                         the mention                                      │4
  │  ]                      next-mention: next mention of the chosen actor,  │
  │                         on into the next article                         │
  │  [                      previous-mention: previous mention of the chosen │
  │                         actor                                            │
  │  )                      next-actor: next mention of any actor            │
  │  (                      previous-actor: previous mention of any actor    │
  │                                                                          │
  │                                                                          │
  │                                                                          │
  │                                                                          │
  │                                                                          │
  │                                                                          │
  │                                                                          │
  │                                                                          │
  │                                                                          │
  │                                                                          │
  │                                                                          │
  └──────────────────────────────────────────────────────────────────────────┘
───────────────────────────────────────────────────────────┴────────────────────
/mention
 The night Egypt took back its canal                         ACTORS 63   [READ]
  The night Egypt took back its canal                      │ACTORS     here/all
                                                           │ Egypt      C  3/24
  In Cairo the crisis of 1956 is remembered as a victory.  │ United Ki… C  0/14
  The army lost it, the state won it, and Egyptians have   │ Port Said  L  1/8
  been arguing about the difference ever since.            │ Nasser     P  2/7
                                                           │ France     C  0/7
  Essays | Egypt                                           │ Ismailia   L  2/4
                                                           │?M. Younes  P  2/3
  By Salma Wahidi                                          │ de Lesseps P  1/3
                                                           │ United St… C  0/3
  July 26, 2026                                            │ London     L  0/3
                                                           │ Israel     C  0/3
  On the evening of July 26, 1956, a colonel of engineers  │ Cairo      L  1/2
  named Mahmoud Younes sat by a wireless set in Ismailia   │?S. Wahidi  P  1/2
  with some thirty men and a sealed order. Two hundred     │ Alexandria L  1/2
  kilometres away, in Alexandria, President Gamal Abdel    │ Suez Cana… O  1/2
  Nasser was speaking to a packed Manshiya Square, where   │ Suez       L  1/2
  an assassin had missed him not two years before. Younes  │ World Bank O  0/2
  was listening for one name. When Nasser said “de         │ Dulles     P  0/2
  Lesseps”, his men were to walk into the offices of the   │ Greece     C  0/2
  Suez Canal Company in Ismailia, Port Said, Suez and      │ United Na… O  0/2
───────────────────────────────────────────────────────────┴────────────────────
   9%  ~6 min left  ] [ mention   a actors   ? help   * pick   / find   C-o back
$ dramatis --size=40x12 --script=- samples/suez-cairo.txt
+ help
+ frame
 The night Egypt took back it…   [READ]
  ┌─ Keys and commands ──────────────┐
  │ MOVE                             │
  │  j Down C-n C-e line-down: one … │
  │  k Up C-p C-y line-up: one line… │
  │  Space f PgDn C-f page-down: on… │
  │ end, again: the next article     │
  │  b PgUp C-b page-up: one page up │
  │  d C-d half-down: half a page d… │
  └─────────────────────── 7/127 ────┘

   2%  ~6 min left  ] [ mention   ? help
