What pages are written in: what the bytes prove, then what they declare, then what most of them fit.
# needs gumbo

$ page() { printf '<!DOCTYPE html><html><head>%s<title>%s</title></head><body><p>%s</p></body></html>' "$1" "$2" "$2, the harbour said on Monday, and nobody in Turku was surprised by it at all."; }; page '<meta charset="windows-1251">' 'Паром «Эрё»' | iconv -t cp1251 >a.html; page '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">' 'Das “Schiff” kostet 5 €' | iconv -t cp1252 >b.html; page '<meta charset=gb2312>' '渡轮停运' | iconv -t gb18030 >c.html; page '<meta charset=iso-8859-9>' 'Işık ve gemi' | iconv -t iso-8859-9 >d.html; page '<meta charset=windows-1251>' 'Örö in UTF-8' >e.html; page '' 'Örö in UTF-16' | iconv -t utf-16le >f.html; page '<meta charset=shift_jis>' '船は遅れた' | iconv -t shift_jis >g.html; page '<meta charset=utf-8>' "$(printf 'One bad \351 byte, not two: Örö, Åland')" >h.html; page '' "$(printf 'Caf\351 \200 5')" >i.html; page '<meta charset=euc-kr>' '배가 늦었다' | iconv -t euc-kr >j.html; page '<meta charset=utf-8>' 'L’été à la mer' | iconv -f cp1252 -t utf-8 >k.html
$ for f in ?.html; do dramatis --list $f | tail -n 1 | cut -f 1-2; printf 'info\nframe\n' | dramatis --size=78x24 --script=- $f | grep -o -e 'encoding  .*)' -e '[a-z0-9 ]*could not.*[^ │]' -e 'looks like.*[^ │]'; done
a.html	Паром «Эрё»
encoding  windows-1251  (declared by the page)
b.html	Das “Schiff” kostet 5 €
encoding  windows-1252  (declared by the page)
c.html	渡轮停运
encoding  gb18030  (declared by the page)
d.html	Işık ve gemi
encoding  windows-1254  (declared by the page)
e.html	Örö in UTF-8
encoding  UTF-8  (content)
f.html	Örö in UTF-16
encoding  UTF-16LE  (content)
g.html	船は遅れた
encoding  shift_jis  (declared by the page)
h.html	One bad � byte, not two: Örö, Åland
encoding  UTF-8  (content)
 note      2 bytes could not be read as UTF-8
i.html	Café € 5
encoding  windows-1252  (content)
j.html	배가 늦었다
encoding  euc-kr  (declared by the page)
k.html	Lâ€™Ã©tÃ© Ã  la mer
encoding  UTF-8  (content)
looks like UTF-8 that was decoded twice; no article was
$ printf '<!DOCTYPE html>\r<title>The ferry</title>\r<p>The ferry\rleft Turku,\000 they said on Monday,\fand it was late again, as it had been all week.</p>\r' | dramatis --text=0
The ferry

The ferry left Turku, they said on Monday, and it was late again, as it had been all week.
$ printf 'Only\rcarriage\rreturns, and a \000 here, the harbour said.\r' >cr.txt; dramatis --text=0 --whole cr.txt
Only

carriage
returns, and a ␀ here, the harbour said.
