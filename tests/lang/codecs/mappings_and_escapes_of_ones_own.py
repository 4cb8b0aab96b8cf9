import codecs, warnings
warnings.simplefilter('ignore')
def t(f, *a, **k):
    try: r = f(*a, **k); print(ascii(r).split(' at 0x')[0])
    except BaseException as e: print(type(e).__name__, ascii(str(e)))
# case: escapes of bytes literals
t(codecs.escape_encode, b'a\n\'"\\\xff\t\r\0'); t(codecs.escape_encode, bytearray(b'a')); t(codecs.escape_encode, 'a'); t(codecs.escape_encode, b'a', 'x'); t(codecs.escape_encode); t(codecs.escape_encode, b'a', None); t(codecs.escape_encode, b'a', 5)
t(codecs.escape_decode); t(codecs.escape_decode, b'a', None); t(codecs.escape_decode, b'\\x4', 'nope'); t(codecs.escape_decode, b'a\\x', 'ignore'); t(codecs.escape_decode, b'a\\xg1b', 'replace'); t(codecs.escape_decode, b'a\\xg1b', 'ignore'); t(codecs.escape_decode, b'\\x1g1b', 'ignore'); t(codecs.escape_decode, b'\\a\\b\\f\\n\\r\\t\\v\\\\\\\'\\"\\\n.\\0\\17\\377\\777\\8'); t(codecs.escape_decode, b'a', 'strict', 1); t(codecs.escape_decode, b'a', errors='strict')
# case: by a mapping of one's own
for n in ('charmap_decode', 'charmap_encode'):
    f = getattr(codecs, n, None)
    for d in (b'\x00\x01\x02', 'abc', 'a\u1234'):
        for m in (None, 'xyz', 'x\ufffez', {0: 'q', 1: None, 2: 'lm'}, {0: 'a', 1: '\ufffe', 2:'b'}, {0: 'a'}, {97: 1, 98: b'xy', 99: None}, {0: 65, 1: 0x10ffff, 2: 0x110000}, {97: 300, 0x1234: 1}, {97: 'x', 0: 5.5}, {97: -1, 0: -1}, 5, [b'x'], ['a', 'b', 'c'], codecs.charmap_build('abcdefgh'*32)):
            for e in ('strict', 'ignore', 'replace', 'backslashreplace'):
                print(n, d, str(m)[:20].split(' at')[0], e, end=' '); t(f, d, e, m)
    t(f); t(f, b'a'); t(f, 'a'); t(f, 5); t(f, b'a', None); t(f, b'a', 'strict', None, 1)
t(codecs.charmap_build, 'abc'); t(codecs.charmap_build, b'abc'); t(lambda: type(codecs.charmap_build('a'*256))); t(lambda: codecs.charmap_encode('a\u20ac', 'strict', codecs.charmap_build('\u20ac' + 'a'*255))); t(lambda: codecs.charmap_build('ab\ufffe'+'q'*253))
# case: byte orders, buffers, and input that ends early
t(codecs.utf_16_ex_decode, b'\xff\xfea\0', 'strict', 0, False); t(codecs.utf_16_ex_decode, b'\xfe\xff\0a'); t(codecs.utf_16_ex_decode, b'a\0'); t(codecs.utf_16_ex_decode, b'\0a', 'strict', 1); t(codecs.utf_16_ex_decode, b'a\0b', 'strict', -1, True); t(codecs.utf_32_ex_decode, b'a\0\0\0'); t(codecs.utf_16_ex_decode, b'a\0b', 'strict', -1)
t(codecs.readbuffer_encode, b'a'); t(codecs.readbuffer_encode, '\xe9'); t(codecs.readbuffer_encode, 5); t(codecs.readbuffer_encode, memoryview(b'ab'), 'x'); t(codecs.readbuffer_encode, b'a', 5)
for n in ('unicode_escape_decode', 'raw_unicode_escape_decode'):
    f = getattr(codecs, n)
    for d in (b'\\x4', b'\\u12', b'\\N{LAT', b'\\U0001', '\\u00'):
        t(f, d); t(f, d, 'strict', False); t(f, d, 'strict', True); t(f, d, 'ignore')
