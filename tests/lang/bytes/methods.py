b = b'Hello World'
print(b.upper(), b.lower(), b.swapcase(), b.title(), b.capitalize(), b.split(), b.split(b'o'), b.rsplit(b'o', 1), b.partition(b' '), b.rpartition(b'l'), b.replace(b'l', b'L'), b.replace(b'l', b'', 1))
print(b.find(b'o'), b.find(111), b.rfind(b'o'), b.index(b'W'), b.count(b'l'), b.count(108), b.startswith(b'He'), b.endswith((b'x', b'ld')), b'  x '.strip(), b'xax'.strip(b'x'), b' a'.lstrip(), b'a '.rstrip())
print(b','.join([b'a', b'b']), b'a\nb\r\nc'.splitlines(), b'a\nb'.splitlines(True), b'7'.zfill(3), b'a'.center(5, b'*'), b'a'.ljust(3), b'a'.rjust(3), b'a\tb'.expandtabs(4), b'abc'.removeprefix(b'a'), b'abc'.removesuffix(b'c'))
print(b.hex(), b.hex(':'), b.hex('-', 2), b.hex('-', -2), bytes.fromhex('48 65 6c'), bytes.fromhex(''), b.decode(), b'abc'.translate(None, b'b'), b'abc'.translate(bytes.maketrans(b'ab', b'xy')))
print(b'abc'.isalpha(), b'12'.isdigit(), b'a1'.isalnum(), b' '.isspace(), b'A'.isupper(), b'a'.islower(), b'Ab C'.istitle(), b'\xe9'.isascii(), b''.isascii(), b''.isalpha())
print(b'%d %s %r %a %x %5.2f %c %% %b' % (1, b'x', b'y', 'z', 255, 1.5, 65, b'w'), b'%(k)s' % {b'k': b'v'})
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: b.index(b'zz'))
attempt(lambda: b.split(b''))
attempt(lambda: b.split(','))
attempt(lambda: b.join(['a']))
attempt(lambda: bytes.fromhex('4'))
attempt(lambda: bytes.fromhex('zz'))
attempt(lambda: b.replace('a', 'b'))
attempt(lambda: b.find('a'))
attempt(lambda: b'%s' % 'a')
attempt(lambda: b'%s' % 5)
attempt(lambda: b.startswith('a'))
attempt(lambda: b.hex('ab'))
attempt(lambda: b.translate(b'short'))
class B:
    def __bytes__(self): return b'via dunder'
print(bytes(B()), b'[%s]' % B())
