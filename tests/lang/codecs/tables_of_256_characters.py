import codecs
import zlib

NAMES = """cp037 cp1026 cp1125 cp1140 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp273 cp424 cp437 cp500 cp720 cp737 cp775
cp850 cp852 cp855 cp856 cp857 cp858 cp860 cp861 cp862 cp863 cp864 cp865 cp866 cp869 cp874 hp-roman8 iso8859-10 iso8859-11 iso8859-13
iso8859-14 iso8859-15 iso8859-16 iso8859-2 iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-9 koi8-r koi8-t koi8-u kz1048
mac-croatian mac-cyrillic mac-greek mac-iceland mac-latin2 mac-roman mac-romanian mac-turkish palmos ptcp154 tis-620""".split()
ALL = bytes(range(256))

# case: what every byte means
for name in NAMES:
    text = ALL.decode(name, "replace")
    print(name, zlib.crc32(text.encode()), text.encode(name, "ignore") == bytes(b for b in ALL if text[b] != "\ufffd"), end="; ")
print()

# case: names in many spellings
print([codecs.lookup(name).name for name in ("ISO-8859-15", "latin9", "l9", "KOI8_R", "437", "IBM850", "windows-1251", "Mac Roman", "greek", "macintosh")])

# case: what is not in a table
for call in (lambda: "a☃é".encode("iso-8859-2"), lambda: b"\xd2".decode("iso-8859-7"), lambda: "\ufffe".encode("cp437")):
    try:
        print(call())
    except UnicodeError as error:
        print(ascii(str(error)), error.__notes__)

# case: handlers
print("ż☃é".encode("iso-8859-2", "xmlcharrefreplace"), b"\xd2a".decode("iso-8859-7", "backslashreplace"), "☃".encode("koi8-r", "replace"))
print("\udcd2☃"[:1].encode("iso-8859-7", "surrogateescape"), ascii(b"\xd2".decode("iso-8859-7", "surrogateescape")))

# case: a run is given up as a whole
try:
    "\udc81☃".encode("cp1252", "surrogateescape")
except UnicodeEncodeError as error:
    print(error.start, error.end)

# case: text that is not ASCII below 128 either
print("Hello 1".encode("cp037"), b"\xc8\x85\x93\x93\x96".decode("ebcdic-cp-us"))
