What a comparison comes to, as a list: contents, headings, jumps, the way back, what there is nothing
to tell of. A jump moves both sides and is one step back; the list is where it was.

$ dramatis --no-state --size=80x24 --script=- samples/suez-cairo.txt samples/suez-paris.txt | sed 's,^,.,'
+ compare paris
+ keys M-u
+ frame
+ keys j j j Enter j
+ frame
+ keys k Enter k k Enter
+ frame
+ keys G
+ frame
+ keys Enter
+ frame
+ keys C-o M-u
+ keys /
+ type nasser
+ frame
+ keys Enter } } k
+ frame
+ keys Esc M-u / Esc
+ frame
.┌─ Summary · INDEPENDENT 0% ───────────────────────────────────────────────────┐
.│ sentences left 82, right 82                                                  │
.│ strong                    3  each is the best answer to the other, and a go… │
.│ figures differ?           0  a number of the one is not that of the other    │
.│ weak, left                9  the right side perhaps says that, too           │
.│ weak, right              10  the left side perhaps says that, too            │
.│ only left                70  the right side has no clear answer              │
.│ only right               69  the left side has no clear answer               │
.│ actors in both           22  with the mentions on each side                  │
.│ actors only left         39  with the mentions on each side                  │
.│ actors only right        50  with the mentions on each side                  │
.│ dates                    27  2 in both, 14 only left, 11 only right          │
.│ figures                   5  0 in both, 5 only left, 0 only right            │
.│ quotations                1  0 in both, 1 only left, 0 only right            │
.│ strong 3 ─────────────────────────────────────────────────────────────────── │
.│ ──────────────────────────────────────────────────────────────────────────── │
.│ strong · each is the best answer to the other, and a good one                │
.│                                                                              │
.│                                                                              │
.│                                                                              │
.│                                                                              │
.│                                                                              │
.└─ Enter goes there · } next heading · / filters · q closes ──────────── 1/328 ┘
. INDEPENDENT 0%  sync free  L 82: 3 strong 9 weak 70 only · R 82  = ask   ? help
.┌─ Summary · INDEPENDENT 0% ───────────────────────────────────────────────────┐
.│ sentences left 82, right 82                                                  │
.│ weak, right 10 ───────────────────────────────────────────────────────────── │
.│ L47  R3    To understand why France went to Suez, do not look at the canal.  │
.│ L12  R11   By the summer he had sent nearly four hundred thousand soldiers … │
.│ L42  R16   Christian Pineau, the foreign minister, had survived Buchenwald.  │
.│ L42  R17   Maurice Bourgès-Maunoury, the minister of defense, had organized… │
.│ L47  R34   David Ben-Gurion arrived there on October 22 in an old French ai… │
.│ L78  R38   Over the western Mediterranean, the French army had forced down … │
.│ L42  R42   The protocol that Pineau, Ben-Gurion and the British official Pa… │
.│ L60  R47   On November 5 Colonel Pierre Chateau-Jobert’s paratroopers jumpe… │
.│ L42  R59   According to Pineau, he told Mollet that France and England woul… │
.│ L60  R81   French paratroopers wait beside their aircraft in Cyprus, Novemb… │
.│ only left 70 ─────────────────────────────────────────────────────────────── │
.│ L1         The night Egypt took back its canal                               │
.│ ──────────────────────────────────────────────────────────────────────────── │
.│ L47   The Egyptian command took it for a large raid, until an ultimatum      │
.│       arrived from London and Paris that told Egypt to draw back ten miles   │
.│       from its own canal and let foreign troops occupy Port Said, Ismailia … │
.│ R3    To understand why France went to Suez, do not look at the canal.       │
.│                                                                              │
.│                                                                              │
.└─ Enter goes there · } next heading · / filters · q closes ─────────── 28/328 ┘
. INDEPENDENT 0%  sync free  L 82: 3 strong 9 weak 70 only · R 82  = ask   ? help
.┌─ Summary · INDEPENDENT 0% ───────────────────────────────────────────────────┐
.│ sentences left 82, right 82                                                  │
.│ figures differ?           0  a number of the one is not that of the other    │
.│ weak, left                9  the right side perhaps says that, too           │
.│ weak, right              10  the left side perhaps says that, too            │
.│ only left                70  the right side has no clear answer              │
.│ only right               69  the left side has no clear answer               │
.│ actors in both           22  with the mentions on each side                  │
.│ actors only left         39  with the mentions on each side                  │
.│ actors only right        50  with the mentions on each side                  │
.│ dates                    27  2 in both, 14 only left, 11 only right          │
.│ figures                   5  0 in both, 5 only left, 0 only right            │
.│ quotations                1  0 in both, 1 only left, 0 only right            │
.│ strong 3 ─────────────────────────────────────────────────────────────────── │
.│ L47  R23   The Egyptian command took it for a large raid, until an ultimatu… │
.│ ──────────────────────────────────────────────────────────────────────────── │
.│ figures differ? · a number of the one is not that of the other               │
.│                                                                              │
.│                                                                              │
.│                                                                              │
.│                                                                              │
.│                                                                              │
.└─ Enter goes there · } next heading · / filters · q closes ──────────── 2/328 ┘
. there is none
.┌─ Summary · INDEPENDENT 0% ───────────────────────────────────────────────────┐
.│ sentences left 82, right 82                                                  │
.│ 1957-03-25                                                            -    1 │
.│ 1958-05                                                               -    1 │
.│ 1966                                                                  -    1 │
.│ 1962                                                                  -    1 │
.│ 1956-11                                                               -    1 │
.│ figures 5 ────────────────────────────────────────────────────────────────── │
.│ 56 million                                                            1    - │
.│ 14 million                                                            1    - │
.│ 200 million                                                           1    - │
.│ 100 million                                                           1    - │
.│ 650                                                                   1    - │
.│ quotations 1 ─────────────────────────────────────────────────────────────── │
.│ We shall fight, we shall fight. We shall never surrender.             1    - │
.│ ──────────────────────────────────────────────────────────────────────────── │
.│ L55   “We shall fight, we shall fight.                                       │
.│                                                                              │
.│                                                                              │
.│                                                                              │
.│                                                                              │
.│                                                                              │
.└─ Enter goes there · } next heading · / filters · q closes ────────── 328/328 ┘
. INDEPENDENT 0%  sync free  L 82: 3 strong 9 weak 70 only · R 82  = ask   ? help
.*L The night Egypt took back its canal                           INDEPENDENT 0%
.+  to give himself up to the British embassy and spare the city. Nasser
.+  chose a pulpit instead. On Friday, November 2, he drove in an open car
.   to the mosque of Al-Azhar.
.
.+│   │ “We shall fight, we shall fight. We shall never surrender.”
.
.+  The Arab League sent telegrams; only Syria acted, and blew up a
.+  pipeline. Egypt had begun to sink ships in the canal, nearly fifty in
.+  the end. Lorries drove through Port Said and handed out rifles in their
.+  crates. When British and French paratroopers came down on November 5,
.   and the landing craft on the sixth, they met soldiers, policemen,
.+  students and fishermen. The fighting lasted two days. A British inquiry
.   later counted some 650 Egyptian dead in the city; Egypt has always
.──nothing clear; nearest of what R says about L: ““We shall fight, we shall f…──
. 1 far 0.46  R74  Ben Bella waited in a French prison for the war to be lost.
.                  shares: fight
. 2 far 0.45  R21  So when London planned its war against Egypt with France as
.                  junior partner, France had a second partner that London did
. 3 far 0.42  R7  They were meant for the Front de libération nationale (FLN),
.                 which had been at war with France for two years, and they
.                 seemed to prove what every minister in Paris already believed:
.────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 0%  sync free  L 82: 3 strong 9 weak 70 only · R 82  = ask   ? help
.┌─ Summary · INDEPENDENT 0% · /nasser ─────────────────────────────────────────┐
.│ sentences left 82, right 82                                                  │
.│ weak, left 1 of 9 ────────────────────────────────────────────────────────── │
.│ L48  R44   Nasser told Sir Humphrey Trevelyan, the British ambassador, that… │
.│ only left 6 of 70 ────────────────────────────────────────────────────────── │
.│ L5         Two hundred kilometres away, in Alexandria, President Gamal Abde… │
.│ L7         When Nasser said “de Lesseps”, his men were to walk into the off… │
.│ L15        The canal was not what Nasser had wanted that summer.             │
.│ L25        Nasser read the American statement as a judgment on his country’… │
.│ L41        Nothing that Nasser ever said persuaded Egyptians as much as tha… │
.│ L53        Nasser chose a pulpit instead.                                    │
.│ only right 2 of 69 ───────────────────────────────────────────────────────── │
.│      R12   When President Gamal Abdel Nasser nationalized the Suez Canal Co… │
.│      R76   His first great foreign visitor, the following spring, was Gamal… │
.│ actors in both 1 of 22 ───────────────────────────────────────────────────── │
.│ ──────────────────────────────────────────────────────────────────────────── │
.│ weak, left · the right side perhaps says that, too                           │
.│                                                                              │
.│                                                                              │
.│                                                                              │
.│                                                                              │
.│                                                                              │
.└─ Enter goes there · } next heading · / filters · q closes ───────────── 1/14 ┘
./nasser
.┌─ Summary · INDEPENDENT 0% · /nasser ─────────────────────────────────────────┐
.│ sentences left 82, right 82                                                  │
.│ L48  R44   Nasser told Sir Humphrey Trevelyan, the British ambassador, that… │
.│ only left 6 of 70 ────────────────────────────────────────────────────────── │
.│ L5         Two hundred kilometres away, in Alexandria, President Gamal Abde… │
.│ L7         When Nasser said “de Lesseps”, his men were to walk into the off… │
.│ L15        The canal was not what Nasser had wanted that summer.             │
.│ L25        Nasser read the American statement as a judgment on his country’… │
.│ L41        Nothing that Nasser ever said persuaded Egyptians as much as tha… │
.│ L53        Nasser chose a pulpit instead.                                    │
.│ only right 2 of 69 ───────────────────────────────────────────────────────── │
.│      R12   When President Gamal Abdel Nasser nationalized the Suez Canal Co… │
.│      R76   His first great foreign visitor, the following spring, was Gamal… │
.│ actors in both 1 of 22 ───────────────────────────────────────────────────── │
.│ P  Gamal Abdel Nasser                                                 7    3 │
.│ ──────────────────────────────────────────────────────────────────────────── │
.│ L53   Nasser chose a pulpit instead.                                         │
.│                                                                              │
.│                                                                              │
.│                                                                              │
.│                                                                              │
.│                                                                              │
.└─ Enter goes there · } next heading · / filters · q closes ───────────── 9/14 ┘
. INDEPENDENT 0%  sync free  L 82: 3 strong 9 weak 70 only · R 82  = ask   ? help
.┌─ Summary · INDEPENDENT 0% ───────────────────────────────────────────────────┐
.│ sentences left 82, right 82                                                  │
.│ L35        Such a board, the Egyptians told him, was collective colonialism… │
.│ L37        On the night of September 14 the old company called its men out.  │
.│ L38        Fewer than seventy pilots stayed, most of them Egyptians and Gre… │
.│ L39        Before dawn they took thirteen ships south from Port Said; a nor… │
.│ L40        Within a week three hundred ships had passed.                     │
.│ L41        Nothing that Nasser ever said persuaded Egyptians as much as tha… │
.│ L43        Dag Hammarskjöld, the secretary-general of the United Nations (U… │
.│ L44        The date was October 29.                                          │
.│ L45        Three armies                                                      │
.│ L46        On that day Israeli paratroopers dropped into Sinai.              │
.│ L50        He did then what generals seldom forgive.                         │
.│ L52        Not every nerve held: Salah Salem, another of the Free Officers,… │
.│ L53        Nasser chose a pulpit instead.                                    │
.│ ──────────────────────────────────────────────────────────────────────────── │
.│ L53   Nasser chose a pulpit instead.                                         │
.│                                                                              │
.│                                                                              │
.│                                                                              │
.│                                                                              │
.│                                                                              │
.└─ Enter goes there · } next heading · / filters · q closes ─────────── 83/328 ┘
. INDEPENDENT 0%  sync free  L 82: 3 strong 9 weak 70 only · R 82  = ask   ? help
$ dramatis --no-state --size=120x36 --script=- samples/suez-cairo.txt samples/suez-paris.txt | sed 's,^,.,'
+ compare paris
+ keys d
+ frame
+ keys M-u Enter j
+ frame
+ keys Enter
+ frame
+ keys C-o
+ frame
+ keys M-i Tab M-u 4 } j j
+ frame
+ keys Enter
+ frame
.*L The night Egypt took back its canal            R The alliance that France chose at Sèvres      INDEPENDENT 0%
.+│ men and a sealed order. Two hundred          │   ▸ other 5 (12 words)                         │BOTH            L    R
.   kilometres away, in Alexandria, President    │                                                │ United King…  14   13
.   Gamal Abdel Nasser was speaking to a packed  │+  The alliance that France chose at Sèvres     │ France         7   28
.   Manshiya Square, where an assassin had       │                                                │ Egypt         23    3
.+  missed him not two years before. Younes was  │+  For Guy Mollet the road to the Suez Canal    │ G. A. Nasser   7    3
.+  listening for one name. When Nasser said “de │   began in Algiers, passed through a villa in  │ Israel         3    6
.   Lesseps”, his men were to walk into the      │   the suburbs of Paris, and ended in a treaty  │ United Stat…   3    4
.   offices of the Suez Canal Company in         │   signed in Rome                               │ Port Said      7    2
.   Ismailia, Port Said, Suez and Cairo.         │                                                │ United Nati…   2    3
.                                                │   Long reads | Europe                          │ C. Pineau      1    4
.+  To be sure that nobody missed it, the        │                                                │ Paris          1    4
.   president said the name more than a dozen    │   Étienne Vasseur                              │ Europe         1    3
.+  times. By the time he read out the law, the  │                                                │ London         3    1
.   offices were occupied and nobody had been    │   October 22, 2026                             │ Cairo          2    1
.+  hurt. The Universal Suez Canal Company was   │                                                │ J. F. Dulles   2    1
.   nationalised; its shareholders would be paid │   ▸ other 1 (2 words)                          │ Suez           2    1
.   at the closing price of the Paris stock      │                                                │ Suez Canal …   2    1
.   exchange on the day before.                  │~  To understand why France went to Suez, do    │ Alexandria     1    1
.                                                │+  not look at the canal. Look at a ship. On    │ Eisenhower     1    1
.+  London heard a seizure, Paris an echo of the │   October 16, 1956, the French navy stopped a  │ Port Fuad      1    1
.   Rhineland, Washington a nuisance in an       │   small freighter called the Athos off the     │ Russia         1    1
.~  election year. In Cairo it sounded like the  │   Algerian coast and found some seventy tons   │ Selwyn Lloyd   1    1
.   end of a sentence begun in 1882, when        │   of rifles, mortars and machine guns in her   │ Soviet Union   1    1
.   British troops landed to protect the Khedive │+  hold. They had been loaded in Alexandria.    │
.   from his own officers and then forgot to     │+  They were meant for the Front de libération  │ONLY LEFT
.+  leave for seventy-four years. The last of    │   nationale (FLN), which had been at war with  │ Ismailia       4
.   them had sailed from Port Said on June 13,   │   France for two years, and they seemed to     │ de Lesseps     3
.   six weeks before the speech.                 │   prove what every minister in Paris already   │ M. Younes      3
.                                                │   believed: that the rebellion in Algeria was  │ A. H. Amer     2
.                                                │   run from Cairo, and that it could be ended   │ Greece         2
.+  A dam, a loan and a slight                   │   there.                                       │ Sinai Penin…   2
.                                                │                                                │ UN Emergenc…   2
.+  The canal was not what Nasser had wanted     │+  Guy Mollet was an unlikely warlord. A        │ World Bank     2
.────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 0%  sync free  L 82: 3 strong 9 weak 70 only · R 82  = ask   . , pair   Tab side   q leave   ? help
.┌─ Summary · INDEPENDENT 0% ───────────────────────────────────────────────────────────────────────────────────────────┐
.│ sentences left 82, right 82                                                                                          │
.│ strong 3 ─────────────────────────────────────────────────────────────────────────────────────────────────────────── │
.│ L47  R23   The Egyptian command took it for a large raid, unt…  General André Beaufre, who commanded the French gro… │
.│ L49  R44   The next evening he stood on his roof and watched …  Britain and France would issue an appeal to both si… │
.│ L51  R71   He overruled Abdel Hakim Amer, his commander-in-ch…  He took the country out of the military command of … │
.│ weak, left 9 ─────────────────────────────────────────────────────────────────────────────────────────────────────── │
.│ L12  R42   In Cairo it sounded like the end of a sentence beg…  The protocol that Pineau, Ben-Gurion and the Britis… │
.│ L24  R44   Whitehall withdrew the next day, and the World Ban…  Britain and France would issue an appeal to both si… │
.│ L36  R71   London and Paris had one more argument: without Eu…  He took the country out of the military command of … │
.│ L42  R42   In October, in New York, Foreign Minister Mahmoud …  The protocol that Pineau, Ben-Gurion and the Britis… │
.│ L48  R44   Nasser told Sir Humphrey Trevelyan, the British am…  Britain and France would issue an appeal to both si… │
.│ L62  R44   A British inquiry later counted some 650 Egyptian …  Britain and France would issue an appeal to both si… │
.│ L63  R71   Then it stopped.                                     He took the country out of the military command of … │
.│ L66  R34   The last British and French soldiers left on Decem…  David Ben-Gurion arrived there on October 22 in an … │
.│ L78  R23   So the retreat was taught as a plan and the rescue…  General André Beaufre, who commanded the French gro… │
.│ weak, right 10 ───────────────────────────────────────────────────────────────────────────────────────────────────── │
.│ L47  R3    The Egyptian command took it for a large raid, unt…  To understand why France went to Suez, do not look … │
.│ L12  R11   In Cairo it sounded like the end of a sentence beg…  By the summer he had sent nearly four hundred thous… │
.│ L42  R16   In October, in New York, Foreign Minister Mahmoud …  Christian Pineau, the foreign minister, had survive… │
.│ L42  R17   In October, in New York, Foreign Minister Mahmoud …  Maurice Bourgès-Maunoury, the minister of defense, … │
.│ L47  R34   The Egyptian command took it for a large raid, unt…  David Ben-Gurion arrived there on October 22 in an … │
.│ L78  R38   So the retreat was taught as a plan and the rescue…  Over the western Mediterranean, the French army had… │
.│ L42  R42   In October, in New York, Foreign Minister Mahmoud …  The protocol that Pineau, Ben-Gurion and the Britis… │
.│ L60  R47   When British and French paratroopers came down on …  On November 5 Colonel Pierre Chateau-Jobert’s parat… │
.│ L42  R59   In October, in New York, Foreign Minister Mahmoud …  According to Pineau, he told Mollet that France and… │
.│ L60  R81   When British and French paratroopers came down on …  French paratroopers wait beside their aircraft in C… │
.│ only left 70 ─────────────────────────────────────────────────────────────────────────────────────────────────────── │
.│ ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │
.│ L47   The Egyptian command took it for a large raid,       R23   General André Beaufre, who commanded the French     │
.│       until an ultimatum arrived from London and Paris           ground troops, watched the dates slip from          │
.│       that told Egypt to draw back ten miles from its own        September into October.                             │
.│       canal and let foreign troops occupy Port Said,                                                                 │
.│       Ismailia and Suez.                                                                                             │
.└─ Enter goes there · } next heading · / filters · q closes ─────────────────────────────────────────────────── 14/328 ┘
. INDEPENDENT 0%  sync free  L 82: 3 strong 9 weak 70 only · R 82  = ask   . , pair   Tab side   q leave   ? help
.*L The night Egypt took back its canal            R The alliance that France chose at Sèvres      INDEPENDENT 0%
.   French colleagues, Selwyn Lloyd and          │   Peres, the young director-general of the     │BOTH            L    R
.   Christian Pineau, on six principles for      │   Israeli defense ministry, came and went as   │ United King…  14   13
.+  running the canal. Dag Hammarskjöld, the     │   if he worked there.                          │ France         7   28
.   secretary-general of the United Nations      │                                                │ Egypt         23    3
.   (UN), pencilled in a further round in        │+  promo slot                                   │ G. A. Nasser   7    3
.+  Geneva. The date was October 29.             │                                                │ Israel         3    6
.                                                │+  So when London planned its war against Egypt │ United Stat…   3    4
.                                                │   with France as junior partner, France had a  │ Port Said      7    2
.+  Three armies                                 │   second partner that London did not like to   │ United Nati…   2    3
.                                                │+  mention. The British chose the commander-in- │ C. Pineau      1    4
.+  On that day Israeli paratroopers dropped     │   chief, General Sir Charles Keightley, and    │ Paris          1    4
.=│ into Sinai. The Egyptian command took it for │=┊ kept changing the landing place. General     │ Europe         1    3
. │ a large raid, until an ultimatum arrived     │ ┊ André Beaufre, who commanded the French      │ London         3    1
. │ from London and Paris that told Egypt to     │ ┊ ground troops, watched the dates slip from   │ Cairo          2    1
. │ draw back ten miles from its own canal and   │+┊ September into October. The Dulles plan for  │ J. F. Dulles   2    1
. │ let foreign troops occupy Port Said,         │   an association of canal users, Pineau        │ Suez           2    1
.~│ Ismailia and Suez. Nasser told Sir Humphrey  │+  thought, was a machine for losing time. Only │ Suez Canal …   2    1
.   Trevelyan, the British ambassador, that he   │   Israel could supply the one thing that Eden  │ Alexandria     1    1
.   would not, and thought it a bluff: surely    │   lacked, which was an excuse.                 │ Eisenhower     1    1
.   Britain would not go to war at Israel’s      │                                                │ Port Fuad      1    1
.=  side. The next evening he stood on his roof  │+  France’s devotion to the British went        │ Russia         1    1
.   and watched the bombers over Cairo’s         │+  further than anyone knew. On September 10    │ Selwyn Lloyd   1    1
.   airfields.                                   │   Mollet crossed to London and asked Sir       │ Soviet Union   1    1
.                                                │   Anthony Eden whether France and the United   │
.+  He did then what generals seldom forgive. He │   Kingdom might become a single union under    │ONLY LEFT
.   overruled Abdel Hakim Amer, his commander-   │   one sovereign; failing that, whether France  │ Ismailia       4
.   in-chief and closest friend, and pulled the  │+  might join the Commonwealth. Whitehall was   │ de Lesseps     3
.   army out of Sinai before it could be cut off │+  polite. The papers came to light in London   │ M. Younes      3
.+  between the Israelis and the canal. Not      │   half a century later, to general hilarity in │ A. H. Amer     2
.   every nerve held: Salah Salem, another of    │+  both capitals. At the time it was not a      │ Greece         2
.   the Free Officers, urged him to give himself │+  joke. It was the wish of a man who believed  │ Sinai Penin…   2
.   up to the British embassy and spare the      │   that Europe’s two old powers had a year or   │ UN Emergenc…   2
.+  city. Nasser chose a pulpit instead. On      │   two left to act as such.                     │ World Bank     2
.────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 0%  sync free  L 82: 3 strong 9 weak 70 only · R 82  = ask   . , pair   Tab side   q leave   ? help
.*L The night Egypt took back its canal            R The alliance that France chose at Sèvres      INDEPENDENT 0%
.+│ men and a sealed order. Two hundred          │   ▸ other 5 (12 words)                         │BOTH            L    R
.   kilometres away, in Alexandria, President    │                                                │ United King…  14   13
.   Gamal Abdel Nasser was speaking to a packed  │+  The alliance that France chose at Sèvres     │ France         7   28
.   Manshiya Square, where an assassin had       │                                                │ Egypt         23    3
.+  missed him not two years before. Younes was  │+  For Guy Mollet the road to the Suez Canal    │ G. A. Nasser   7    3
.+  listening for one name. When Nasser said “de │   began in Algiers, passed through a villa in  │ Israel         3    6
.   Lesseps”, his men were to walk into the      │   the suburbs of Paris, and ended in a treaty  │ United Stat…   3    4
.   offices of the Suez Canal Company in         │   signed in Rome                               │ Port Said      7    2
.   Ismailia, Port Said, Suez and Cairo.         │                                                │ United Nati…   2    3
.                                                │   Long reads | Europe                          │ C. Pineau      1    4
.+  To be sure that nobody missed it, the        │                                                │ Paris          1    4
.   president said the name more than a dozen    │   Étienne Vasseur                              │ Europe         1    3
.+  times. By the time he read out the law, the  │                                                │ London         3    1
.   offices were occupied and nobody had been    │   October 22, 2026                             │ Cairo          2    1
.+  hurt. The Universal Suez Canal Company was   │                                                │ J. F. Dulles   2    1
.   nationalised; its shareholders would be paid │   ▸ other 1 (2 words)                          │ Suez           2    1
.   at the closing price of the Paris stock      │                                                │ Suez Canal …   2    1
.   exchange on the day before.                  │~  To understand why France went to Suez, do    │ Alexandria     1    1
.                                                │+  not look at the canal. Look at a ship. On    │ Eisenhower     1    1
.+  London heard a seizure, Paris an echo of the │   October 16, 1956, the French navy stopped a  │ Port Fuad      1    1
.   Rhineland, Washington a nuisance in an       │   small freighter called the Athos off the     │ Russia         1    1
.~  election year. In Cairo it sounded like the  │   Algerian coast and found some seventy tons   │ Selwyn Lloyd   1    1
.   end of a sentence begun in 1882, when        │   of rifles, mortars and machine guns in her   │ Soviet Union   1    1
.   British troops landed to protect the Khedive │+  hold. They had been loaded in Alexandria.    │
.   from his own officers and then forgot to     │+  They were meant for the Front de libération  │ONLY LEFT
.+  leave for seventy-four years. The last of    │   nationale (FLN), which had been at war with  │ Ismailia       4
.   them had sailed from Port Said on June 13,   │   France for two years, and they seemed to     │ de Lesseps     3
.   six weeks before the speech.                 │   prove what every minister in Paris already   │ M. Younes      3
.                                                │   believed: that the rebellion in Algeria was  │ A. H. Amer     2
.                                                │   run from Cairo, and that it could be ended   │ Greece         2
.+  A dam, a loan and a slight                   │   there.                                       │ Sinai Penin…   2
.                                                │                                                │ UN Emergenc…   2
.+  The canal was not what Nasser had wanted     │+  Guy Mollet was an unlikely warlord. A        │ World Bank     2
.────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 0%  sync free  L 82: 3 strong 9 weak 70 only · R 82  = ask   . , pair   Tab side   q leave   ? help
.┌─ Summary · INDEPENDENT 0% ───────────────────────────────────────────────────────────────────────────────────────────┐
.│ sentences left 82, right 82                                                                                          │
.│ only right 69 ────────────────────────────────────────────────────────────────────────────────────────────────────── │
.│      R1    The alliance that France chose at Sèvres                                                                  │
.│      R2    For Guy Mollet the road to the Suez Canal began in Algiers, passed through a villa in the suburbs of Par… │
.│      R4    Look at a ship.                                                                                           │
.│      R5    On October 16, 1956, the French navy stopped a small freighter called the Athos off the Algerian coast a… │
.│      R6    They had been loaded in Alexandria.                                                                       │
.│      R7    They were meant for the Front de libération nationale (FLN), which had been at war with France for two y… │
.│      R8    Guy Mollet was an unlikely warlord.                                                                       │
.│      R9    A teacher of English from Arras, a man of the Resistance, he led the Section française de l’Internationa… │
.│      R10   On February 6 a crowd of settlers in Algiers pelted him with tomatoes.                                    │
.│      R12   When President Gamal Abdel Nasser nationalized the Suez Canal Company on July 26, Mollet told visitors t… │
.│      R13   It was Mein Kampf over again, he said, and he for one did not mean to be at another Munich.               │
.│      R14   A matchmaker’s autumn                                                                                     │
.│      R15   The men around him agreed.                                                                                │
.│      R18   It was Bourgès-Maunoury’s office that had begun, in the spring, to sell jets and tanks to Israel without… │
.│      R19   Shimon Peres, the young director-general of the Israeli defense ministry, came and went as if he worked … │
.│      R20   promo slot                                                                                                │
.│      R21   So when London planned its war against Egypt with France as junior partner, France had a second partner … │
.│      R22   The British chose the commander-in-chief, General Sir Charles Keightley, and kept changing the landing p… │
.│      R24   The Dulles plan for an association of canal users, Pineau thought, was a machine for losing time.         │
.│      R25   Only Israel could supply the one thing that Eden lacked, which was an excuse.                             │
.│      R26   France’s devotion to the British went further than anyone knew.                                           │
.│      R27   On September 10 Mollet crossed to London and asked Sir Anthony Eden whether France and the United Kingdo… │
.│      R28   Whitehall was polite.                                                                                     │
.│      R29   The papers came to light in London half a century later, to general hilarity in both capitals.            │
.│      R30   At the time it was not a joke.                                                                            │
.│ ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │
.│ R2    For Guy Mollet the road to the Suez Canal began in Algiers, passed through a villa in the suburbs of Paris,    │
.│       and ended in a treaty signed in Rome                                                                           │
.│                                                                                                                      │
.│                                                                                                                      │
.│                                                                                                                      │
.└─ Enter goes there · } next heading · / filters · q closes ────────────────────────────────────────────────── 111/328 ┘
. INDEPENDENT 0%  sync free  R 82: 3 strong 10 weak 69 only · L 82  = ask   . , pair   Tab side   q leave   ? help
. L The night Egypt took back its canal           *R The alliance that France chose at Sèvres      INDEPENDENT 0%
.   French colleagues, Selwyn Lloyd and          │   ▸ other 5 (12 words)                         │BOTH            L    R
.   Christian Pineau, on six principles for      │                                                │ United King…  14   13
.+  running the canal. Dag Hammarskjöld, the     │+  The alliance that France chose at Sèvres     │ France         7   28
.   secretary-general of the United Nations      │                                                │ Egypt         23    3
.   (UN), pencilled in a further round in        │+│ For Guy Mollet the road to the Suez Canal    │ G. A. Nasser   7    3
.+  Geneva. The date was October 29.             │ │ began in Algiers, passed through a villa in  │ Israel         3    6
.                                                │ │ the suburbs of Paris, and ended in a treaty  │ United Stat…   3    4
.                                                │ │ signed in Rome                               │ Port Said      7    2
.+  Three armies                                 │                                                │ United Nati…   2    3
.                                                │   Long reads | Europe                          │ C. Pineau      1    4
.+  On that day Israeli paratroopers dropped     │                                                │ Paris          1    4
.=  into Sinai. The Egyptian command took it for │   Étienne Vasseur                              │ Europe         1    3
.   a large raid, until an ultimatum arrived     │                                                │ London         3    1
.   from London and Paris that told Egypt to     │   October 22, 2026                             │ Cairo          2    1
.   draw back ten miles from its own canal and   │                                                │ J. F. Dulles   2    1
.   let foreign troops occupy Port Said,         │   ▸ other 1 (2 words)                          │ Suez           2    1
.~  Ismailia and Suez. Nasser told Sir Humphrey  │                                                │ Suez Canal …   2    1
.   Trevelyan, the British ambassador, that he   │~  To understand why France went to Suez, do    │ Alexandria     1    1
.   would not, and thought it a bluff: surely    │+  not look at the canal. Look at a ship. On    │ Eisenhower     1    1
.   Britain would not go to war at Israel’s      │   October 16, 1956, the French navy stopped a  │ Port Fuad      1    1
.=  side. The next evening he stood on his roof  │   small freighter called the Athos off the     │ Russia         1    1
.   and watched the bombers over Cairo’s         │   Algerian coast and found some seventy tons   │ Selwyn Lloyd   1    1
.   airfields.                                   │   of rifles, mortars and machine guns in her   │ Soviet Union   1    1
.                                                │+  hold. They had been loaded in Alexandria.    │
.+  He did then what generals seldom forgive. He │+  They were meant for the Front de libération  │ONLY LEFT
.   overruled Abdel Hakim Amer, his commander-   │   nationale (FLN), which had been at war with  │ Ismailia       4
.   in-chief and closest friend, and pulled the  │   France for two years, and they seemed to     │ de Lesseps     3
.   army out of Sinai before it could be cut off │   prove what every minister in Paris already   │ M. Younes      3
.+  between the Israelis and the canal. Not      │   believed: that the rebellion in Algeria was  │ A. H. Amer     2
.   every nerve held: Salah Salem, another of    │   run from Cairo, and that it could be ended   │ Greece         2
.   the Free Officers, urged him to give himself │   there.                                       │ Sinai Penin…   2
.   up to the British embassy and spare the      │                                                │ UN Emergenc…   2
.+  city. Nasser chose a pulpit instead. On      │+  Guy Mollet was an unlikely warlord. A        │ World Bank     2
.────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 0%  sync free  R 82: 3 strong 10 weak 69 only · L 82  = ask   . , pair   Tab side   q leave   ? help
$ dramatis --no-state --size=120x30 --script=- samples/suez-cairo.txt samples/suez-paris.txt | sed 's,^,.,'
+ compare paris
+ keys M-u 6 j Enter j j
+ frame
+ keys Enter
+ frame
.┌─ Summary · INDEPENDENT 0% ───────────────────────────────────────────────────────────────────────────────────────────┐
.│ sentences left 82, right 82                                                                                          │
.│ actors in both 22 ────────────────────────────────────────────────────────────────────────────────────────────────── │
.│ C  United Kingdom                                                                                            14   13 │
.│ C  France                                                                                                     7   28 │
.│ C  Egypt                                                                                                     23    3 │
.│ P  Gamal Abdel Nasser                                                                                         7    3 │
.│ C  Israel                                                                                                     3    6 │
.│ C  United States                                                                                              3    4 │
.│ L  Port Said                                                                                                  7    2 │
.│ O  United Nations                                                                                             2    3 │
.│ P  Christian Pineau                                                                                           1    4 │
.│ L  Paris                                                                                                      1    4 │
.│ L  Europe                                                                                                     1    3 │
.│ L  London                                                                                                     3    1 │
.│ L  Cairo                                                                                                      2    1 │
.│ P  John Foster Dulles                                                                                         2    1 │
.│ L  Suez                                                                                                       2    1 │
.│ O  Suez Canal Company                                                                                         2    1 │
.│ L  Alexandria                                                                                                 1    1 │
.│ P  Dwight Eisenhower                                                                                          1    1 │
.│ L  Port Fuad                                                                                                  1    1 │
.│ C  Russia                                                                                                     1    1 │
.│ P  Selwyn Lloyd                                                                                               1    1 │
.│ ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │
.│ L11   London heard a seizure, Paris an echo of the         R1    The alliance that France chose at Sèvres            │
.│       Rhineland, Washington a nuisance in an election                                                                │
.│       year.                                                                                                          │
.└─ Enter goes there · } next heading · / filters · q closes ────────────────────────────────────────────────── 181/328 ┘
. INDEPENDENT 0%  sync free  L 82: 3 strong 9 weak 70 only · R 82  = ask   . , pair   Tab side   q leave   ? help
.*L The night Egypt took back its canal            R The alliance that France chose at Sèvres      INDEPENDENT 0%
.+  To be sure that nobody missed it, the        │   ▸ other 5 (12 words)                         │BOTH            L    R
.   president said the name more than a dozen    │                                                │ United King…  14   13
.+  times. By the time he read out the law, the  │+  The alliance that France chose at Sèvres     │>France         7   28
.   offices were occupied and nobody had been    │                                                │ Egypt         23    3
.+  hurt. The Universal Suez Canal Company was   │+  For Guy Mollet the road to the Suez Canal    │ G. A. Nasser   7    3
.   nationalised; its shareholders would be paid │   began in Algiers, passed through a villa in  │ Israel         3    6
.   at the closing price of the Paris stock      │   the suburbs of Paris, and ended in a treaty  │ United Stat…   3    4
.   exchange on the day before.                  │   signed in Rome                               │ Port Said      7    2
.                                                │                                                │ United Nati…   2    3
.+│ London heard a seizure, Paris an echo of the │   Long reads | Europe                          │ C. Pineau      1    4
. │ Rhineland, Washington a nuisance in an       │                                                │ Paris          1    4
.~│ election year. In Cairo it sounded like the  │   Étienne Vasseur                              │ Europe         1    3
.   end of a sentence begun in 1882, when        │                                                │ London         3    1
.   British troops landed to protect the Khedive │   October 22, 2026                             │ Cairo          2    1
.   from his own officers and then forgot to     │                                                │ J. F. Dulles   2    1
.+  leave for seventy-four years. The last of    │   ▸ other 1 (2 words)                          │ Suez           2    1
.   them had sailed from Port Said on June 13,   │                                                │ Suez Canal …   2    1
.   six weeks before the speech.                 │~  To understand why France went to Suez, do    │ Alexandria     1    1
.                                                │+  not look at the canal. Look at a ship. On    │ Eisenhower     1    1
.                                                │   October 16, 1956, the French navy stopped a  │ Port Fuad      1    1
.+  A dam, a loan and a slight                   │   small freighter called the Athos off the     │ Russia         1    1
.                                                │   Algerian coast and found some seventy tons   │ Selwyn Lloyd   1    1
.+  The canal was not what Nasser had wanted     │   of rifles, mortars and machine guns in her   │ Soviet Union   1    1
.+  that summer. He wanted a dam. In December    │+  hold. They had been loaded in Alexandria.    │
.   1955 the United States and Britain had       │+  They were meant for the Front de libération  │ONLY LEFT
.   offered to help pay for a high dam at Aswan: │   nationale (FLN), which had been at war with  │ Ismailia       4
.   $56 million from Washington, $14 million     │   France for two years, and they seemed to     │ de Lesseps     3
.────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
. INDEPENDENT 0%  sync free  L 82: 3 strong 9 weak 70 only · R 82  France L 1/7 R 1/28  = ask   . , pair   Tab side
$ dramatis --no-state --size=80x24 --script=- samples/suez-ultimatum-v1.txt samples/suez-ultimatum-v2.txt | sed 's,^,.,'
+ compare v2
+ summary
+ frame
+ keys j Enter j
+ frame
+ keys Enter
+ frame
+ keys C-o M-u V
+ frame
+ keys V V
+ keys 3 } j
+ frame
+ size 200x50
+ frame
+ size 40x12
+ frame
+ size 20x5
+ frame
.┌─ Summary · VERSIONS 85% ─────────────────────────────────────────────────────┐
.│ sentences left 65, right 65; words removed 54, added 75                      │
.│ changed                  11  words, letters or marks of them differ          │
.│ moved                     5  they stand elsewhere; words of them may differ… │
.│ figures differ?           6  a number of the one is not that of the other    │
.│ names differ?             3  the one names somebody whom the other does not  │
.│ removed                   2  the right side has nothing like it              │
.│ added                     2  the left side has nothing like it               │
.│ the same                 47  word for word on both sides, in the same order  │
.│ actors in both           46  with the mentions on each side                  │
.│ actors only left          0  with the mentions on each side                  │
.│ actors only right         1  with the mentions on each side                  │
.│ dates                     5  5 in both, 0 only left, 0 only right            │
.│ figures                   4  1 in both, 2 only left, 1 only right            │
.│ quotations                3  3 in both, 0 only left, 0 only right            │
.│ ──────────────────────────────────────────────────────────────────────────── │
.│ changed · words, letters or marks of them differ                             │
.│                                                                              │
.│                                                                              │
.│                                                                              │
.│                                                                              │
.│                                                                              │
.└─ Enter goes there · } next heading · / filters · q closes ──────────── 1/160 ┘
. VERSIONS 85%  sync rows  11 changed 5 moved 2 added 2 removed · figures 6
.┌─ Summary · VERSIONS 85% ─────────────────────────────────────────────────────┐
.│ sentences left 65, right 65; words removed 54, added 75                      │
.│ moved 5 ──────────────────────────────────────────────────────────────────── │
.│ L35  R11   In the House of Commons, Sir Anthony Eden read out the terms at … │
.│ L36  R12   Hugh Gaitskell, for the Labour opposition, asked what authority … │
.│ L37  R13   There was none.                                                   │
.│ L38  R14   He asked whether the United States had been consulted.            │
.│ L39  R15   There had been, Eden said, close communication.                   │
.│ figures differ? 6 ────────────────────────────────────────────────────────── │
.│ L10  R10   The world has always called them an ultimatum, and so did the me… │
.│ L14  R19   Both were to withdraw their forces fifteen miles from the Suez C… │
.│ L47  R47   Eight members voted for it.                                       │
.│ L53  R52   On November 2 the Assembly asked for a ceasefire by 65 votes to … │
.│ L59  R58   Ben-Gurion, whose men were alone in the desert, had a fever of 4… │
.│ L62  R61   The landing came only on November 5, and the ceasefire on the ev… │
.│ ──────────────────────────────────────────────────────────────────────────── │
.│ L35   In the House of Commons, Sir Anthony Eden read out the terms at half   │
.│       past four.                                                             │
.│                                                                              │
.│ R11   In the House of Commons, Sir Anthony Eden read out the terms at half   │
.│       past four.                                                             │
.│                                                                              │
.└─ Enter goes there · } next heading · / filters · q closes ─────────── 27/160 ┘
. VERSIONS 85%  sync rows  11 changed 5 moved 2 added 2 removed · figures 6
.*L Twelve hours: the note that nobody …   R Twelve hours: the not… VERSIONS 85%
.   Jawaharlal Nehru. He still took it   │   Jawaharlal Nehru. He still took it
.   for a bluff. A landing at Port Said  │   for a bluff. A landing at Port Said
.   would have to come by sea from       │   would have to come by sea from
.   Malta, a voyage of six days, and     │   Malta, a voyage of six days, and
.   Egyptian intelligence knew where     │   Egyptian intelligence knew where
.   the ships were.                      │   the ships were.
.                                        │
.<│ In the House of Commons, Sir         │
. │ Anthony Eden read out the terms at   │
.<│ half past four. Hugh Gaitskell, for  │
.   the Labour opposition, asked what    │
.   authority Britain had from the       │
.<  United Nations (UN). There was       │
.<  none. He asked whether the United    │
.<  States had been consulted. There     │
.   had been, Eden said, close           │
.   communication.                       │
.                                        │
.                                        │
.   Washington reads the tape            │   Washington reads the tape
.                                        │
.────────────────────────────────────────────────────────────────────────────────
. VERSIONS 85%  sync rows  11 changed 5 moved 2 added 2 removed · figures 6
.┌─ Summary · INDEPENDENT 85% ──────────────────────────────────────────────────┐
.│ sentences left 65, right 65                                                  │
.│ strong                   60  each is the best answer to the other, and a go… │
.│ figures differ?           3  a number of the one is not that of the other    │
.│ weak, left                0  the right side perhaps says that, too           │
.│ weak, right               1  the left side perhaps says that, too            │
.│ only left                 5  the right side has no clear answer              │
.│ only right                4  the left side has no clear answer               │
.│ actors in both           46  with the mentions on each side                  │
.│ actors only left          0  with the mentions on each side                  │
.│ actors only right         1  with the mentions on each side                  │
.│ dates                     5  5 in both, 0 only left, 0 only right            │
.│ figures                   4  1 in both, 2 only left, 1 only right            │
.│ quotations                3  3 in both, 0 only left, 0 only right            │
.│ strong 60 ────────────────────────────────────────────────────────────────── │
.│ ──────────────────────────────────────────────────────────────────────────── │
.│ strong · each is the best answer to the other, and a good one                │
.│                                                                              │
.│                                                                              │
.│                                                                              │
.│                                                                              │
.│                                                                              │
.└─ Enter goes there · } next heading · / filters · q closes ──────────── 1/154 ┘
. INDEPENDENT 85%  sync free  L 65: 60 strong 0 weak 5 only · R 65  = ask
.┌─ Summary · VERSIONS 85% ─────────────────────────────────────────────────────┐
.│ sentences left 65, right 65; words removed 54, added 75                      │
.│ figures differ? 6 ────────────────────────────────────────────────────────── │
.│ L10  R10   The world has always called them an ultimatum, and so did the me… │
.│ L14  R19   Both were to withdraw their forces fifteen miles from the Suez C… │
.│ L47  R47   Eight members voted for it.                                       │
.│ L53  R52   On November 2 the Assembly asked for a ceasefire by 65 votes to … │
.│ L59  R58   Ben-Gurion, whose men were alone in the desert, had a fever of 4… │
.│ L62  R61   The landing came only on November 5, and the ceasefire on the ev… │
.│ names differ? 3 ──────────────────────────────────────────────────────────── │
.│ L6   R6    The first visitor was the Israeli ambassador, the second the amb… │
.│ L22  R27   Read with a ruler, the note invited Israel to advance twenty mil… │
.│ L44  R44   John Foster Dulles told the French and the British embassies tha… │
.│ removed 2 ────────────────────────────────────────────────────────────────── │
.│ L41        There had not.                                                    │
.│ ──────────────────────────────────────────────────────────────────────────── │
.│ L10   The world has always called them an ultimatum, and so did the men who  │
.│       had drafted them eight days earlier in a villa at Sèvres, outside      │
.│       Paris, together with the prime minister of one of the two countries t… │
.│ R10   The world has always called them an ultimatum, and so did the men who  │
.│       had drafted them a week earlier in a villa at Sèvres, outside Paris,   │
.│       together with the prime minister of one of the two countries to which… │
.└─ Enter goes there · } next heading · / filters · q closes ─────────── 33/160 ┘
. VERSIONS 85%  sync rows  11 changed 5 moved 2 added 2 removed · figures 6
.┌─ Summary · VERSIONS 85% ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┐
.│ sentences left 65, right 65; words removed 54, added 75                                                                                                                                              │
.│ figures differ? 6 ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │
.│ L10  R10   The world has always called them an ultimatum, and so did the men who had drafted them eig…  The world has always called them an ultimatum, and so did the men who had drafted them a we… │
.│ L14  R19   Both were to withdraw their forces fifteen miles from the Suez Canal.                        Both were to withdraw their forces ten miles from the Suez Canal.                            │
.│ L47  R47   Eight members voted for it.                                                                  Seven members voted for it.                                                                  │
.│ L53  R52   On November 2 the Assembly asked for a ceasefire by 65 votes to 5.                           On November 2 the Assembly asked for a ceasefire by 64 votes to 5, with six abstentions.     │
.│ L59  R58   Ben-Gurion, whose men were alone in the desert, had a fever of 40 degrees and came close t…  Ben-Gurion, whose men were alone in the desert, was in bed with a high fever and came close… │
.│ L62  R61   The landing came only on November 5, and the ceasefire on the evening after.                 The landing came only on November 5, and the ceasefire at midnight on the 6th.               │
.│ names differ? 3 ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │
.│ L6   R6    The first visitor was the Israeli ambassador, the second the ambassador of Egypt.            The first visitor was the ambassador of Israel, Eliahu Elath; the second represented Egypt.  │
.│ L22  R27   Read with a ruler, the note invited Israel to advance twenty miles and Egypt to retreat a …  Read with a ruler, the note invited Israel to advance twenty miles and Egypt to give up the… │
.│ L44  R44   John Foster Dulles told the French and the British embassies that the note was as brutal a…  John Foster Dulles, the secretary of state, called the note about as crude and brutal as an… │
.│ removed 2 ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │
.│ L41        There had not.                                                                                                                                                                            │
.│ L51        Dixon thought of resigning; he wrote later that it was the severest moral and physical strain he had ever known.                                                                          │
.│ added 2 ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │
.│      R41   The claim of close communication did not survive the evening.                                                                                                                             │
.│      R62   Had the ships been ready when the note was delivered, Port Said might have been taken before the General Assembly had found its voice.                                                    │
.│ the same 47 ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │
.│ L1   R1    Twelve hours: the note that nobody was meant to accept                                       Twelve hours: the note that nobody was meant to accept                                       │
.│ L2   R2    On the afternoon of October 30, 1956, Britain and France told two armies to step back from…  On the afternoon of October 30, 1956, Britain and France told two armies to step back from … │
.│ L3   R3    Only one of the armies was anywhere near it.                                                 Only one of the armies was anywhere near it.                                                 │
.│ L5   R5    Christian Pineau, the foreign minister of France, stood beside him.                          Christian Pineau, the foreign minister of France, stood beside him.                          │
.│ L7   R7    Each was handed a sheet of paper.                                                            Each was handed a sheet of paper.                                                            │
.│ L8   R8    Neither conversation lasted ten minutes.                                                     Neither conversation lasted ten minutes.                                                     │
.│ L9   R9    The papers were called appeals.                                                              The papers were called appeals.                                                              │
.│ L11  R16   What the note said                                                                           What the note said                                                                           │
.│ L12  R17   There were three demands.                                                                    There were three demands.                                                                    │
.│ L13  R18   Both governments were to stop all warlike action on land, at sea and in the air.             Both governments were to stop all warlike action on land, at sea and in the air.             │
.│ L15  R20   And Egypt alone was to accept the temporary occupation of Port Said, Ismailia and Suez by …  And Egypt alone was to accept the temporary occupation of Port Said, Ismailia and Suez by B… │
.│ L16  R21   An answer was required within twelve hours.                                                  An answer was required within twelve hours.                                                  │
.│ L17  R22   If either side refused, Anglo-French forces would intervene “in whatever strength may be n…  If either side refused, Anglo-French forces would intervene “in whatever strength may be ne… │
.│ L18  R23   The distances are worth a look.                                                              The distances are worth a look.                                                              │
.│ L19  R24   The Israeli paratroopers who had jumped into Sinai the evening before were some thirty mil…  The Israeli paratroopers who had jumped into Sinai the evening before were some thirty mile… │
.│ L20  R25   The rest of the Israel Defense Forces (IDF) were a hundred miles away.                       The rest of the Israel Defense Forces (IDF) were a hundred miles away.                       │
.│ L21  R26   The Egyptian army was on the canal, and beyond it, on Egyptian soil.                         The Egyptian army was on the canal, and beyond it, on Egyptian soil.                         │
.│ L23  R28   That was the point of it.                                                                    That was the point of it.                                                                    │
.│ L24  R29   The protocol of Sèvres, signed on October 24 by Pineau, David Ben-Gurion and a British off…  The protocol of Sèvres, signed on October 24 by Pineau, David Ben-Gurion and a British offi… │
.│ L25  R30   Selwyn Lloyd, the foreign secretary, had seen to it that it should look impartial.           Selwyn Lloyd, the foreign secretary, had seen to it that it should look impartial.           │
.│ L26  R31   It did, to anyone without a map.                                                             It did, to anyone without a map.                                                             │
.│ L27  R32   Two answers                                                                                  Two answers                                                                                  │
.│ ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │
.│ L10   The world has always called them an ultimatum, and so did the men who had drafted them       R10   The world has always called them an ultimatum, and so did the men who had drafted them a    │
.│       eight days earlier in a villa at Sèvres, outside Paris, together with the prime minister of        week earlier in a villa at Sèvres, outside Paris, together with the prime minister of one   │
.│       one of the two countries to which they were now addressed.                                         of the two countries to which they were now addressed.                                      │
.│                                                                                                                                                                                                      │
.│                                                                                                                                                                                                      │
.└─ Enter goes there · } next heading · / filters · q closes ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 33/160 ┘
. VERSIONS 85%  sync rows  11 changed 5 moved 2 added 2 removed · figures 6  = ask   . , pair   Tab side   q leave   ? help   ] [ mention   S sync   M-u summary
.┌─ Summary · VERSIONS 85% ─────────────┐
.│sentences left 65, right 65; words re…│
.│figures differ? 6 ────────────────────│
.│L10  R10   The world has always calle…│
.│L14  R19   Both were to withdraw thei…│
.│L47  R47   Eight members voted for it.│
.│L53  R52   On November 2 the Assembly…│
.│L59  R58   Ben-Gurion, whose men were…│
.│L62  R61   The landing came only on N…│
.│names differ? 3 ──────────────────────│
.└────────────────────────────── 33/160 ┘
. VERSIONS 85%  sync rows  11* 5<> 2+R 2+
.┌─ Summary · VERS…─┐
.│figures differ? 6 │
.│L10  R10   The wo…│
.└────────── 33/160 ┘
. VERSIONS 85%  sync
$ dramatis --no-state --size=60x6 --script=- samples/suez-cairo.txt samples/suez-paris.txt
+ keys M-u
 LIST 2 · 2 unread · by file                         [LIST]
>N The night Egypt took back its canal  6m Egyp 24 UK 14
 N The alliance that France chose at …  7m Fran 28 UK 13


 two articles are compared with c first
$ cp samples/suez-paris.txt copy.txt; echo ... > none.txt; dramatis --no-state --size=80x24 --script=- samples/suez-paris.txt copy.txt none.txt fixtures/cjk.txt | grep -a -A1 -e '^┌' -e 'there is none'
+ compare copy
+ keys M-u
+ frame
+ keys q q
+ compare suez-paris
+ keys M-u
+ frame
+ keys q q
+ compare none
+ keys M-u
+ frame
+ keys Enter
+ frame
+ keys q q
+ compare cjk
+ keys M-u
+ frame
┌─ Summary · VERSIONS 100% ────────────────────────────────────────────────────┐
│ both are the same text                                                       │
--
┌─ Summary · VERSIONS 100% ────────────────────────────────────────────────────┐
│ an article beside itself: both are the same text                             │
--
┌─ Summary · INDEPENDENT 0% ───────────────────────────────────────────────────┐
│ nothing to compare: no sentences on the right                                │
--
┌─ Summary · INDEPENDENT 0% ───────────────────────────────────────────────────┐
│ nothing to compare: no sentences on the right                                │
--
 there is none
┌─ Summary · INDEPENDENT 0% ───────────────────────────────────────────────────┐
│ they have no words in common that would tell anything                        │
