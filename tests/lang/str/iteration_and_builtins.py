s = 'aé😀'
print(list(s), tuple(s), sorted(s), list(reversed(s)), list(enumerate(s)), list(zip(s, s[1:])), max(s), min(s), len(s))
print([c for c in s], {c: ord(c) for c in s}, ''.join(reversed(s)), set('aab') == {'a', 'b'}, any(''), all(''), list(map(str.upper, s)))
a, b, c = s
print(a, b, c)
first, *rest = s
print(first, rest)
it = iter(s)
print(next(it), next(it), next(it), next(it, 'done'))
print(ord('a'), chr(97), chr(0x10FFFF) == '\U0010ffff', repr(chr(0)))
for f in (lambda: ord('ab'), lambda: ord(''), lambda: ord(5), lambda: chr(-1), lambda: chr(0x110000), lambda: chr('a')):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
