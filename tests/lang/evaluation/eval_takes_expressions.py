def attempt(source, *scopes, **named):
    try:
        print(repr(source), '->', repr(eval(source, *scopes, **named)))
    except Exception as error:
        print(repr(source), '->', type(error).__name__, error)


# case: blanks before and newlines behind
for source in ('1+1', ' 1', '\t1', '\n1', '1\n', '1\n\n', '1 # c', '# c\n1', '\\\n1', '1\r\n', '(1\r+1)', '\x0c1'):
    attempt(source)
# case: no statements
for source in ('x=1', '1;', 'pass', 'import os', '', '   ', '1 2', 'x y', '1\n2', 'a:=1'):
    attempt(source)
# case: tuples, but nothing starred outside brackets
for source in ('1,', '1, 2', '*[1], 2', '1, *[2]', '(1, *[2])', '[*"ab"]'):
    attempt(source)
# case: bytes-like sources
for source in (b'1+1', bytearray(b'2'), b'\xef\xbb\xbf3', b'# coding: latin-1\n"\xe9"', '"é"'.encode()):
    attempt(source)
attempt(memoryview(b'3') and b'3')
# case: what is no source
for source in (None, 1, [], 1.5):
    attempt(source)
# case: null bytes and lone surrogates
attempt('1\0')
attempt(b'1\0')
attempt('"\ud800"')
attempt('\ufeff1')
# case: scopes by keyword
attempt('x', globals={'x': 3})
attempt('x', locals={'x': 4})
attempt('x', {'x': 1}, {'x': 2})
attempt('1', {}, globals={})
attempt('1', foo=1)
attempt(source='1')if 0 else None
# case: scopes must be of the right kind
attempt('1', 5)
attempt('1', 'text')
attempt('1', [])
attempt('1', {}, 5)
attempt('1', None, None)
attempt('[]', {}, 'abc')
# case: walrus and comprehensions bind where they should
scope = {}
attempt('(y := 5) + y', scope)
attempt('[z := i for i in range(3)]', scope)
print(sorted(name for name in scope if name != '__builtins__'))
# case: subclasses of str
class Text(str): pass
attempt(Text('2*3'))
