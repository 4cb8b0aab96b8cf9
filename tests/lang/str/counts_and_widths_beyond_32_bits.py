SIZES = (2 ** 31, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1, 2 ** 33, 2 ** 40, 2 ** 47, 2 ** 61, 2 ** 62)


def attempt(act):
    try:
        return act()
    except MemoryError:
        return 'MemoryError'
    except (OverflowError, ValueError) as error:
        return f'{type(error).__name__}: {error}'


# case: counts of splits and replacements
for n in SIZES:
    print('a b c'.split(None, n), 'a b c'.split(' ', n), 'a b c'.rsplit(None, n), 'a b c'.rsplit(' ', n), 'aaa'.replace('a', 'b', n), 'aß'.replace('', '-', n))
    print(b'a b c'.split(None, n), b'a b c'.rsplit(b' ', n), b'aaa'.replace(b'a', b'b', n), bytearray(b'aa').replace(b'', b'-', n))

# case: bounds of searches
for n in SIZES:
    for text, c in (('aßc', 'c'), (b'abc', b'c')):
        print(text.find(c, n), text.find(c, 0, n), text.rfind(c, -n, n), text.count(c, 0, n), text.count(c, n), end=' ')
        print(text.startswith(text[:1], n), text.startswith(text[:1], -n, n), text.endswith(c, 0, n), text.startswith(text[:0], n))

# case: widths and repetitions that no memory holds
for n in SIZES[6:]:
    for text in ('ß', 'a', b'a', bytearray(b'a')):
        makers = (lambda: text * n, lambda: n * text, lambda: text.center(n), lambda: text.ljust(n), lambda: text.rjust(n), lambda: text.zfill(n))
        print([attempt(make) for make in makers])

# case: what repeats nothing
for n in (*SIZES, 2 ** 63, 2 ** 64 + 1):
    print([attempt(lambda: nothing * n) for nothing in ('', b'', bytearray(), (), [])], [attempt(lambda: nothing * -n) for nothing in ('a', b'a', [1])])

# case: zeros
for n in (*SIZES[6:], 2 ** 63, 2 ** 64 + 1):
    print(attempt(lambda: bytes(n)), attempt(lambda: bytearray(n)), attempt(lambda: [0] * n), attempt(lambda: (0,) * n), attempt(lambda: (0).to_bytes(n)))

# case: tab stops are C ints
for n in SIZES:
    print(attempt(lambda: 'a\tb'.expandtabs(n) if n > 2 ** 31 - 1 else ''), attempt(lambda: b'ab'.hex(':', n)), attempt(lambda: b'ab'.hex(':', 1 - 2 ** 31)))

# case: code points and bytes
for n in (2 ** 31, 2 ** 32, 2 ** 32 + 97, 2 ** 40 + 97, 2 ** 64 + 97):
    print(attempt(lambda: chr(n)), attempt(lambda: bytes([n])), attempt(lambda: bytearray(b'a').append(n)), attempt(lambda: n in b'a'), attempt(lambda: b'a'.find(n)))
    print(attempt(lambda: 'a'.translate({97: n})), 'a'.translate({n: 'x'}), attempt(lambda: '%c' % n), attempt(lambda: b'%c' % n), attempt(lambda: format(n, 'c')))
