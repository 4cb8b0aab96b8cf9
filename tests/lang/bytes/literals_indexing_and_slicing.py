b = b'abc\x00\xff\n'
print(b, b[0], b[-1], b[1:3], b[::-1], len(b), b'a' b'b', b"it's", b'"', b'\'"', rb'\n', br'\x', b'\101\x41', bytes(3), bytes([65, 66]), bytes('é', 'utf-8'), bytes(b'x'), bytes(), bytes(range(3)))
print(b == b'abc\x00\xff\n', b < b'b', b'' < b'a', b'a' == 'a', b'ab' + b'c', b'ab' * 2, 97 in b'abc', b'bc' in b'abc', 300 in [b'a'], list(b'ab'), hash(b'a') == hash(b'a'), {b'k': 1}[b'k'])
for x in b'hi':
    print(x, end=' ')
print(repr(bytes(range(256))))
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: b[100])
attempt(lambda: b['a'])
attempt(lambda: bytes([256]))
attempt(lambda: bytes([-1]))
attempt(lambda: bytes(-1))
attempt(lambda: bytes('a'))
attempt(lambda: bytes(['a']))
attempt(lambda: bytes(1.5))
attempt(lambda: b'a' + 'a')
attempt(lambda: 'a' + b'a')
attempt(lambda: 300 in b'a')
attempt(lambda: 'a' in b'a')
attempt(lambda: b.__setitem__)
attempt(lambda: b'a' < 'a')
attempt(lambda: bytes(5, 'utf-8'))
attempt(lambda: bytes('a', 'utf-8', 'strict', 1))
