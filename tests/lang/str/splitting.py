print('a b  c'.split(), ' a  b '.split(), ''.split(), '   '.split(), 'a b c d'.split(None, 2), ' a b '.split(maxsplit=1), ' a b c '.split(None, 0))
print('a,b,,c'.split(','), ''.split(','), ','.split(','), 'a,b,c'.split(',', 1), 'abc'.split('abc'), 'a--b--c'.split('--'), 'aaa'.split('aa'))
print('a b c'.rsplit(None, 1), 'a,b,c'.rsplit(',', 1), 'a,b,c'.rsplit(','), ' a b '.rsplit(), 'a,b'.rsplit(',', -1))
print('a\nb\r\nc\rd\x0be\x0cf\x1cg\x85h\u2028i\u2029'.splitlines())
print('a\n\nb\n'.splitlines(), 'a\n\nb\n'.splitlines(True), ''.splitlines(), '\n'.splitlines(), 'a\r\nb'.splitlines(keepends=True))
print('a\u00a0b\u3000c\x1fd'.split())
print('key=value=x'.partition('='), 'key=value=x'.rpartition('='), 'abc'.partition('x'), 'abc'.rpartition('x'))
for f in (lambda: 'a'.split(''), lambda: 'a'.partition(''), lambda: 'a'.split(1), lambda: 'a'.rsplit('')):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
