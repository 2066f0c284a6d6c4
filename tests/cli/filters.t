A program that the user names reads what this one cannot.

$ cat >f.ini
+ [options]
+ filter-seconds = 1
+ [filters]
+ in = "tr a-z A-Z"
+ Path = "head -n 1 %s"
+ two = sh -c 'head -n "$2" "$1"' sh %s 1
+ html5 = "echo '<html><body><p>A page</p></body></html>'"
+ slow = "sh -c 'echo started; exec tail -f /dev/null'"
+ bad = "sh -c 'echo half; echo broken file >&2; exit 3'"
+ none = "no-such-program %s"
+ quiet = "true"
+ killed = "sh -c 'kill -9 $$'"
+ left = "sh -c 'tail -f /dev/null & echo The text that came.'"
+ noise = "sh -c 'yes noise | head -c 300000 >&2; echo The text.'"
+ dash = "cat %s"
$ for e in in Path two quiet slow bad none killed left noise; do cp fixtures/brief.txt "a b.$e"; dramatis --config=f.ini --text=0 "a b.$e"; done
LISBON – PORTUGAL WILL REOPEN THE CONSULATE IN MACAU THAT IT CLOSED FOR REPAIRS IN 2019, THE FOREIGN MINISTRY SAID ON MONDAY. CONSUL RITA NORONHA TOLD REPORTERS THAT THE CLOCK ABOVE THE DOOR HAD BEEN REPAIRED TOO, AND WAS STILL SLOW.
LISBON – Portugal will reopen the consulate in Macau that it closed for repairs in 2019, the Foreign Ministry said on Monday. Consul Rita Noronha told reporters that the clock above the door had been repaired too, and was still slow.
LISBON – Portugal will reopen the consulate in Macau that it closed for repairs in 2019, the Foreign Ministry said on Monday. Consul Rita Noronha told reporters that the clock above the door had been repaired too, and was still slow.
dramatis: a b.quiet: its filter printed nothing
dramatis: a b.slow: sh took more than 1 s
dramatis: a b.bad: sh: exit status 3: broken file
dramatis: a b.none: no-such-program: no such program
dramatis: a b.killed: sh: Killed
The text that came.
The text.
$ cp fixtures/brief.txt ./-x.dash; dramatis --config=f.ini -- -x.dash | head -n 1; rm ./-x.dash
LISBON – Portugal will reopen the consulate in Macau that it closed for
$ dramatis --list --config=f.ini "a b.IN" . 2>/dev/null | grep '\.in\|\.Path' | cut -f 1,5
./a b.Path	40
./a b.in	40
$ mkfifo x.in; (cat fixtures/brief.txt >x.in &) ; dramatis --config=f.ini x.in | head -n 1; rm x.in
LISBON – PORTUGAL WILL REOPEN THE CONSULATE IN MACAU THAT IT CLOSED FOR
$ mkdir d.in; dramatis --config=f.ini d.in
dramatis: d.in: no articles in this folder
? 1
$ cat >wrong.ini
+ [filters]
+ pdf = "pdftotext -layout '%s"
+ tar.gz = "x"
+ doc = ""
+ rtf = "sh -c 'unrtf %s'"
+ djvu = "djvutxt %s"
$ dramatis --check-config --config=wrong.ini
wrong.ini:2: pdf: a quote is not closed
wrong.ini:3: 'tar.gz' is no ending of a file: write pdf = "..."
wrong.ini:4: doc: no command
wrong.ini:5: rtf: a shell would read %s: write "$1" there, and behind it sh %s
? 2
$ dramatis --print-config --config=f.ini | sed -n '/filters/,/^$/p'
[filters]
; pdf = "pdftotext -layout %s -"
in = "tr a-z A-Z"
path = "head -n 1 %s"
two = 'sh -c 'head -n "$2" "$1"' sh %s 1'
html5 = "echo '<html><body><p>A page</p></body></html>'"
slow = "sh -c 'echo started; exec tail -f /dev/null'"
bad = "sh -c 'echo half; echo broken file >&2; exit 3'"
none = "no-such-program %s"
quiet = "true"
killed = "sh -c 'kill -9 $$'"
left = "sh -c 'tail -f /dev/null & echo The text that came.'"
noise = "sh -c 'yes noise | head -c 300000 >&2; echo The text.'"
dash = "cat %s"

