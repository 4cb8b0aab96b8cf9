import codecs, warnings
def t(f):
    with warnings.catch_warnings(record=True) as got:
        warnings.simplefilter('always')
        try: r = ascii(f())
        except Exception as e: r = f'{type(e).__name__}: {e}'
    print(r, [(w.category.__name__, str(w.message), w.lineno, w.filename.rpartition('/')[2]) for w in got])
# case: bytes.decode warns of the first escape that there is not
for b in [rb'\q', rb'\\q', rb'\400', rb'\377', rb'\8', rb'a\ b', b'\\\xff', rb'\x41\u0041\U00000041\N{DIGIT ONE}', rb'\d\e', b'\\\n', b'\\"', rb'\q\x']:
    t(lambda: b.decode('unicode_escape'))
# case: so do str and the functions of codecs
t(lambda: str(rb'\q', 'unicode-escape'))
t(lambda: codecs.decode(rb'\q', 'unicode_escape'))
t(lambda: codecs.decode(r'\q', 'unicode_escape'))
t(lambda: codecs.unicode_escape_decode(rb'\q'))
t(lambda: codecs.getdecoder('unicode_escape')(rb'\q'))
t(lambda: rb'\q'.decode('raw_unicode_escape'))
# case: the warning as an error
warnings.simplefilter('error')
try: rb'\q'.decode('unicode_escape')
except DeprecationWarning as e: print(repr(e))
# case: positions at the ends of what an int of C holds
for args in [('x', b'abc', -2**63, -2**63, 'r'), ('x', b'abc', 2**63-1, 2**63-1, 'r')]:
    print(len(str(UnicodeDecodeError(*args))) > 5)
