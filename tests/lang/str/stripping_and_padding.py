print(repr('  a b \t\n'.strip()), repr('  a '.lstrip()), repr('  a '.rstrip()), 'xxaxx'.strip('x'), 'xyaxy'.lstrip('yx'), 'abc'.rstrip('cb'), repr('\u2003a\u00a0'.strip()), repr('   '.strip()), 'aaa'.strip('a') == '')
print('a'.center(5) + '|', 'ab'.center(5, '*'), 'abc'.center(6, '*'), 'a'.ljust(4, '.') + '|', 'a'.rjust(4, '.'), 'abc'.ljust(2), 'é'.center(4, '😀'))
print('42'.zfill(5), '-42'.zfill(5), '+4'.zfill(4), 'abc'.zfill(2), ''.zfill(3), '--1'.zfill(5))
print('TestHook'.removeprefix('Test'), 'TestHook'.removeprefix('x'), 'a.py'.removesuffix('.py'), 'a.py'.removesuffix(''), 'aa'.removeprefix('aaa'))
print('a\tb\tc'.expandtabs(), 'ab\tc'.expandtabs(4), '\t'.expandtabs(0) == '', 'a\n\tb'.expandtabs(3), 'abc\r\td'.expandtabs(4).replace('\r', 'R'))
for f in (lambda: 'a'.center(5, 'ab'), lambda: 'a'.strip(1), lambda: 'a'.ljust('5'), lambda: 'a'.zfill(None)):
    try:
        f()
    except TypeError as e:
        print(e)
