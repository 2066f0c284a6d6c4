#!/usr/bin/env python3
"""Makes the books and packed files of this folder anew. They are kept, since zip tools will not
make what is wrong with some of them; so nothing of a build or a test needs this."""
import gzip
import io
import lzma
import os
import zipfile

os.chdir(os.path.dirname(os.path.abspath(__file__)))

CONTAINER = """<?xml version="1.0"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>
<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/>
</rootfiles></container>
"""
PAGE = """<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>%s</title></head><body>%s</body></html>
"""
HARBOUR = "<h1>The harbour</h1><p>The ferry left Turku in the early morning, and nobody in " \
    "Finland knew that it would not come back before the winter.</p>"
BRIDGE = "<h1>The bridge</h1><p>Sweden built another ferry, which was larger and slower, and " \
    "in the end Norway bought it.</p>"
NAV = '<nav epub:type="toc"><ol><li><a href="Text/one%20ferry.xhtml">The <i>harbour</i> &amp; ' \
    'its ferry</a></li><li><a href="Text/two.xhtml#end">The bridge</a></li></ol></nav>'


def package(items, spine, more=""):
    manifest = "".join('<item id="%s" href="%s" media-type="%s"%s/>\n' % item for item in items)
    refs = "".join('<itemref idref="%s"/>\n' % name for name in spine)
    return """<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>Ferries of the North &amp; East</dc:title>
<dc:creator>Ada Lindqvist</dc:creator><dc:creator>Pekka Salo</dc:creator>
<dc:language>en</dc:language><dc:date>2019-05-03T00:00:00Z</dc:date></metadata>
<manifest>
%s</manifest>
<spine>
%s</spine>%s</package>
""" % (manifest, refs, more)


XHTML = "application/xhtml+xml"
ITEMS = [
    ("cover", "Text/cover.xhtml", XHTML, ""),
    ("nav", "nav.xhtml", XHTML, ' properties="nav"'),
    ("one", "Text/one%20ferry.xhtml", XHTML, ""),
    ("picture", "Text/picture.xhtml", XHTML, ""),
    ("two", "Text/two.xhtml", XHTML, ""),
]
MEMBERS = [
    ("META-INF/container.xml", CONTAINER),
    ("OEBPS/book.opf", package(ITEMS, ["cover", "nav", "one", "picture", "two"])),
    ("OEBPS/nav.xhtml", PAGE % ("Contents", NAV)),
    ("OEBPS/Text/cover.xhtml", PAGE % ("Cover", '<img src="c.jpg"/>Cover')),
    ("OEBPS/Text/picture.xhtml", PAGE % ("A picture", ' <img src="p.jpg"/> ')),
    ("OEBPS/Text/one ferry.xhtml", PAGE % ("One", HARBOUR)),
    ("OEBPS/Text/two.xhtml", PAGE % ("Two", BRIDGE)),
]


def book(name, members, method=zipfile.ZIP_DEFLATED, typed=True):
    with zipfile.ZipFile(name, "w") as out:
        if typed:
            out.writestr(info("mimetype"), "application/epub+zip")
        for path, text in members:
            out.writestr(info(path), text, compress_type=method)


def info(path):
    return zipfile.ZipInfo(path, (2019, 5, 3, 0, 0, 0))


book("book.epub", MEMBERS)

# The second generation: titles in an NCX, the cover in a guide, the type somewhere else.
NCX = """<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>
<navPoint><navLabel><text>Harbour</text></navLabel><content src="one.htm"/></navPoint>
<navPoint><navLabel><text>Bridge</text></navLabel><content src="two.htm#x"/></navPoint>
</navMap></ncx>"""
OLD = [
    ("ncx", "toc.ncx", "application/x-dtbncx+xml", ""),
    ("front", "front.htm", XHTML, ""),
    ("one", "one.htm", XHTML, ""),
    ("two", "two.htm", XHTML, ""),
]
GUIDE = '<guide><reference type="cover" href="front.htm"/></guide>'
book("old.epub", [
    ("book.opf", package(OLD, ["front", "one", "two"], GUIDE)),
    ("toc.ncx", NCX),
    ("front.htm", PAGE % ("Front", "<p>Ferries</p>")),
    ("one.htm", PAGE % ("One", HARBOUR)),
    ("two.htm", PAGE % ("Two", BRIDGE)),
], typed=False)

# Names and references that lead out of the book.
OUT = [
    ("one", "../../../../etc/passwd", XHTML, ""),
    ("two", "/etc/passwd", XHTML, ""),
    ("three", "../OEBPS/Text/two.xhtml", XHTML, ""),
]
book("out.epub", [
    ("META-INF/container.xml", CONTAINER),
    ("OEBPS/book.opf", package(OUT, ["one", "two", "three"])),
    ("../../../../etc/passwd", PAGE % ("Out", "<p>out</p>")),
    ("/etc/passwd", PAGE % ("Out", "<p>out</p>")),
    ("OEBPS/Text/two.xhtml", PAGE % ("Two", BRIDGE)),
])

DRM = """<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"
xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>
<enc:EncryptionMethod Algorithm="%s"/><enc:CipherData><enc:CipherReference
URI="OEBPS/Text/two.xhtml"/></enc:CipherData></enc:EncryptedData></encryption>"""
book("drm.epub", MEMBERS + [
    ("META-INF/encryption.xml", DRM % "http://www.w3.org/2001/04/xmlenc#aes256-cbc")])
book("fonts.epub", MEMBERS + [
    ("META-INF/encryption.xml", DRM % "http://www.idpf.org/2008/embedding")])

# 40 MB of text in 11 kilobytes: two chapters that can be read, and one that cannot be meant.
ferry = "<p>The ferry is late again today, the harbour said.</p>\n"
BOMB = [
    ("one", "one.xhtml", XHTML, ""),
    ("two", "two.xhtml", XHTML, ""),
    ("three", "three.xhtml", XHTML, ""),
]
book("bomb.epub", [
    ("META-INF/container.xml", CONTAINER),
    ("OEBPS/book.opf", package(BOMB, ["one", "two", "three"])),
    ("OEBPS/one.xhtml", PAGE % ("One", HARBOUR)),
    ("OEBPS/two.xhtml", PAGE % ("Two", BRIDGE)),
    ("OEBPS/three.xhtml", PAGE % ("Three", ferry * (40 * 1000 * 1000 // len(ferry)))),
], zipfile.ZIP_BZIP2)

book("no.epub", [("readme.txt", "no book")])
with zipfile.ZipFile("report.docx", "w") as out:
    out.writestr(info("[Content_Types].xml"), "<Types/>")
    out.writestr(info("word/document.xml"), "<w:document/>")

text = open("../fixtures/brief.txt", "rb").read()
out = io.BytesIO()
with gzip.GzipFile("", "wb", 9, out, 0) as file:
    file.write(text)
open("brief.txt.gz", "wb").write(out.getvalue())
open("brief.txt.xz", "wb").write(lzma.compress(text))
open("cut.txt.gz", "wb").write(out.getvalue()[:150])
