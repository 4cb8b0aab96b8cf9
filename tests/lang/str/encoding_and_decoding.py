s = 'aé€😀'
for name in ('utf-8', 'UTF8', 'utf-16-le', 'utf-16-be', 'utf-16', 'utf-32-le', 'latin-1', 'ascii', 'cp1252'):
    for errors in ('strict', 'ignore', 'replace', 'backslashreplace', 'xmlcharrefreplace'):
        try:
            print(name, errors, s.encode(name, errors))
        except UnicodeEncodeError as e:
            print(name, type(e).__name__, e)
for data in (b'a\xc3\xa9', b'\xff', b'a\xe2\x82', b'\xc0\x80', b'\xed\xa0\x80', b'\xf4\x90\x80\x80', b'abc\x80def', b'\xf0\x9f\x98\x80'):
    for errors in ('strict', 'ignore', 'replace', 'backslashreplace', 'surrogateescape'):
        try:
            print(data, errors, ascii(data.decode('utf-8', errors)))
        except UnicodeDecodeError as e:
            print(data, e, e.start, e.end, e.reason, e.encoding)
print(b'abc'.decode(), 'abc'.encode(), str(b'abc', 'ascii'), str(b'\xe9', 'latin-1'), str(b'x', errors='replace'), b'\xe9'.decode('latin-1'))
for f in (lambda: 'a'.encode('nope'), lambda: b'a'.decode('nope'), lambda: '\ud800'.encode(), lambda: str('a', 'utf-8'), lambda: b'\xff'.decode('utf-8', 'nope'), lambda: b'\x80'.decode('ascii')):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, ascii(str(e)))
print('\udc80'.encode('utf-8', 'surrogateescape'), '\ud800'.encode('utf-8', 'surrogatepass'))
