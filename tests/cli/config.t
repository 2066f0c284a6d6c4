A wrong line never costs the session.

$ cat >bad.ini
+ [options]
+ measure = 60
+ mesure = 61
+ bidi = maybe
+ [keys]
+ nxt-mention = "n"
+ line-down = "x"
+ line-up = "x"
+ quit
+ [wrong]
$ dramatis --check-config --config=bad.ini
bad.ini:3: unknown option 'mesure' (did you mean 'measure'?)
bad.ini:4: bidi: 'maybe' is not on or off
bad.ini:6: unknown command 'nxt-mention' (did you mean 'next-mention'?)
bad.ini:8: key 'x' of 'line-up' is already that of 'line-down' (line 7)
bad.ini:9: neither [section] nor name = value
bad.ini:10: unknown section 'wrong'
? 2
$ dramatis --size=70x8 --script=- --config=bad.ini samples/suez-cairo.txt
+ frame
+ messages
+ frame
 The night Egypt took back its canal                           [READ]
     The night Egypt took back its canal

     In Cairo the crisis of 1956 is remembered as a victory. The
     army lost it, the state won it, and Egyptians have been
     arguing about the difference ever since.

   2%  ~6 min left  ] [ mention   a actors   ? help   * pick   / find
 The night Egypt took back its canal                           [READ]
  ┌─ Messages ─────────────────────────────────────────────────────┐
  │ bad.ini:3: unknown option 'mesure' (did you mean 'measure'?)   │
  │ (:messages shows more)                                         │
  │ bad.ini:4: bidi: 'maybe' is not on or off                      │
  └───────────────────────────────────────────────────── 3/9 ──────┘

   2%  ~6 min left  ] [ mention   a actors   ? help   * pick   / find
$ dramatis --print-config >all.ini && dramatis --check-config --config=all.ini && dramatis --print-config --config=all.ini | cmp - all.ini
$ dramatis --print-keys
[keys]
# MOVE
line-down = "j Down C-n C-e"            # one line or row down
line-up = "k Up C-p C-y"                # one line or row up
page-down = "Space f PgDn C-f"          # one page down; at the end, again: the next article
page-up = "b PgUp C-b"                  # one page up
half-down = "d C-d"                     # half a page down
half-up = "u C-u"                       # half a page up
top = "g Home"                          # to the top
end = "G End"                           # to the end
percent = "%"                           # to 50% with 50 typed before it
next-paragraph = "}"                    # to the next paragraph
previous-paragraph = "{"                # to the paragraph before
back = "C-o BS M-Left"                  # back to before the last jump, across articles too
forward = "M-i M-Right"                 # forward again
# ARTICLES
open = "Enter"                          # open or close what is here: the article, the mention, a fold; 2 Enter: the second fold
next-article = "J"                      # the next article of the list
previous-article = "K"                  # the article before
list = "L"                              # go to the article list; again: hide it
sort = "s"                              # sort the list by date, title, words, actors, or as it was given
reverse = "R"                           # reverse the list
filter = "F"                            # filter the list as you type: words of titles, names of actors
toggle-read = "r"                       # mark the article read or unread
info = "i"                              # what is known of the article, and how
# ACTORS
next-mention = "]"                      # next mention of the chosen actor, on into the next article
previous-mention = "["                  # previous mention of the chosen actor
next-actor = ")"                        # next mention of any actor
previous-actor = "("                    # previous mention of any actor
pick-actor = "*"                        # choose the actor at the cursor
pick-actor-before = "#"                 # choose the actor before the cursor
actors = "a"                            # go to the actor sidebar
hide-actors = "A"                       # hide or show the actor sidebar
actor = ""                              # choose an actor by name
concordance = "\"                       # all mentions in all articles, in one column; s sorts them
appears-with = "W"                      # who shares a sentence with the actor, and these sentences
actor-card = "I"                        # what all articles say of the actor, on one card
filter-actor = "M-f"                    # list only articles with the actor, too; again: no longer
next-stretch = "M-]"                    # next column of the strip with the actor; 9 M-]: the ninth
previous-stretch = "M-["                # the column before that has the actor
stretch = ""                            # to a column of the strip, by its number
actor-1 = "M-1"                         # choose the first actor of the sidebar
actor-2 = "M-2"                         # choose the second actor
actor-3 = "M-3"                         # choose the third actor
actor-4 = "M-4"                         # choose the fourth actor
actor-5 = "M-5"                         # choose the fifth actor
actor-6 = "M-6"                         # choose the sixth actor
actor-7 = "M-7"                         # choose the seventh actor
actor-8 = "M-8"                         # choose the eighth actor
actor-9 = "M-9"                         # choose the ninth actor
# EDIT
merge-actor = "Em"                      # the actor counts as another one, in all articles
split-name = "Es"                       # one of its names becomes an actor of its own
rename-actor = "En"                     # call the actor something else
actor-kind = "Ek"                       # change its kind: country, person, org, place, group, other
no-actor = "Ex"                         # it is no actor
no-name = "Ed"                          # one of its names, as it stands there, is no actor
add-name = "Ea"                         # the text at the cursor, or searched, is a name of the chosen actor
new-actor = "Ec"                        # the text at the cursor, or searched, is a new actor
undo-edit = "U"                         # undo the last edit of actors
# COMPARE
compare = "c"                           # two articles side by side: this one and the next you choose
ask = "="                               # what does the other article say of this sentence, or of the actor in the sidebar
ask-library = "M-a"                     # what do all articles say of this sentence
next-pair = "."                         # next sentence with a counterpart; of versions the next change
previous-pair = ","                     # the one before
sync = "S"                              # how the other side follows: free, anchored, rows, percent
compare-mode = "V"                      # compare as versions, as shared passages, as independent
swap-sides = "x"                        # left to right and right to left
anchor = "M-m"                          # tie this sentence to the one under the other side's cursor, or untie it
summary = "M-u"                         # what the comparison counted; each line is a jump
export = ""                             # write the comparison to a file: notes.md, or notes.tsv
# FIND
find = "/"                              # find as you type; capitals and diacritics count if you type them
find-next = "n"                         # next hit
find-previous = "N"                     # previous hit
# PANES
next-pane = "Tab"                       # to the next pane
previous-pane = "S-Tab"                 # to the pane before
pane-left = "h Left"                    # to the pane on the left
pane-right = "l Right"                  # to the pane on the right
zoom = "z"                              # the focused pane alone; again: as before
pane-wider = ">"                        # the focused side pane wider
pane-narrower = "<"                     # the focused side pane narrower
reset-panes = "M-="                     # panes as the width of the screen has them
# TEXT
text-wider = "+"                        # longer lines
text-narrower = "-"                     # shorter lines
text-width = "w"                        # the next measure: 60, 72, 80, full width
width = ""                              # set the measure, in columns
folds = "O"                             # open or close all folds: furniture; of versions what is the same
change-kind = "X"                       # out of the article, or into it: the paragraph at the cursor, for good
links = "o"                             # the links of the article; 3o opens the one with that number
theme = "T"                             # choose a theme, shown as you type
# PROGRAM
help = "? F1"                           # all keys and commands; / searches them
command = ":"                           # type a command; Tab completes
set = ""                                # set an option: set measure 80
messages = ""                           # the messages of this session
redraw = "C-l"                          # paint the screen anew
suspend = "C-z"                         # stop; the shell's fg comes back
cancel = "Esc C-c C-g"                  # close what is on top, drop what is half typed
quit = "q"                              # close what is on top; at the root, quit
quit-all = "Q ZZ"                       # quit
$ printf '[options]\nkeys = vim\n' >vim.ini; dramatis --print-keys --config=vim.ini | grep -e top -e zoom
top = "gg Home"                         # to the top
zoom = "C-wo"                           # the focused pane alone; again: as before
suspend = "C-z"                         # stop; the shell's fg comes back
cancel = "Esc C-c"                      # close what is on top, drop what is half typed
quit = "q C-wc C-wq"                    # close what is on top; at the root, quit
$ dramatis --theme=nothing --check-config
--theme: unknown theme 'nothing'
? 2
$ dramatis --check-config --config=missing.ini
missing.ini: cannot be read: No such file or directory
? 2
$ for theme in terminal dark light high-contrast sepia mono tide fjord; do dramatis --theme=$theme --check-config || echo $theme; done
