s = 'abracadabra'
print(s.find('abra'), s.find('abra', 1), s.rfind('abra'), s.rfind('abra', 0, 10), s.find('x'), s.find(''), s.find('', 5), s.find('', 20), s.rfind(''))
print(s.index('c'), s.rindex('a'), s.count('a'), s.count('abra'), s.count(''), s.count('a', 3), s.count('a', 3, 6), ''.count(''), ''.count('a'))
print('abra' in s, 'x' in s, '' in s, 'cad' not in s, '' in '')
print(s.startswith('abra'), s.startswith('bra', 1), s.startswith(('x', 'ab')), s.endswith('ra'), s.endswith(('x', 'y')), s.startswith(''), s.startswith('', 20), s.endswith('ab', 0, 2))
for f in (lambda: s.index('x'), lambda: s.rindex('x'), lambda: 1 in s, lambda: s.find(1), lambda: s.startswith(1), lambda: s.startswith(['a'])):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
u = 'éaéaé😀é'
print(u.find('é', 1), u.rfind('é'), u.find('😀'), u.count('é'), u.find('a', -4), u.find('é', -1), u.index('é', 2, -1))
