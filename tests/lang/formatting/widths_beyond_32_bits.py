SIZES = (2 ** 47, 2 ** 48, 2 ** 61, 2 ** 63 - 1, 2 ** 63, 2 ** 64 + 1)


def attempt(act):
    try:
        return act()
    except MemoryError:
        return 'MemoryError'
    except (OverflowError, ValueError, IndexError) as error:
        return f'{type(error).__name__}: {error}'


# case: widths
for n in SIZES:
    for value in ('a', 5, 5.5, 5j):
        print(attempt(lambda: format(value, f'{n}')), attempt(lambda: f'{value:>{n}}'), attempt(lambda: '{:{}}'.format(value, n)))
    print(attempt(lambda: '%*d' % (n, 5)), attempt(lambda: f'%{n}d' % 5), attempt(lambda: '%*s' % (-n, 'a')), attempt(lambda: b'%*d' % (n, 5)))

# case: precisions
for n in (2 ** 31, 2 ** 32, 2 ** 32 + 1, 2 ** 40, *SIZES):
    print(attempt(lambda: format('abc', f'.{n}')), attempt(lambda: '%.*f' % (n, 5.5)), attempt(lambda: f'%.{n}d' % 5), attempt(lambda: '%.*s' % (n, 'a')))
    print([attempt(lambda: format(5.5, f'.{n}{code}')) for code in ('f', 'e', 'g', '%', '')], attempt(lambda: format(5j, f'.{n}')))

# case: numbers of fields and keys
for n in (2 ** 31, 2 ** 32, 2 ** 32 + 1, 2 ** 40, *SIZES):
    print(attempt(lambda: f'{{{n}}}'.format(1)), attempt(lambda: f'{{0[{n}]}}'.format([1])), attempt(lambda: f'{{0[{n}]}}'.format({n: 'found'})))
