import re
def t(f, *a, **k):
    try: r = f(*a, **k); print(ascii(r).split(' at 0x')[0])
    except BaseException as e: print(type(e).__name__, ascii(str(e)))
class I:
    def __init__(s, n): s.n = n
    def __index__(s): return s.n
class B: 
    def __index__(s): raise ValueError('bad')
m = re.match(r'(a)(?P<x>b)?(c)', 'ac')
# case: a group by an index, a name, and what is neither
for k in (0, 1, 'x', 'y', I(1), I(2), I(9), I(-1), I(10**30), B(), True, 1.0, None, -1, 4, 10**30, b'x', '1', (), [], '\ud800'):
    print(k if not isinstance(k, (I, B, str)) else type(k).__name__, end=' ')
    for f in (m.group, m.__getitem__, m.start, m.end, m.span): t(f, k)
# case: several groups
t(m.group, I(1), I(0)); t(m.group, 1, 9); t(m.group, 1, B()); t(m.expand, 5); t(m.expand, r'\1'); t(m.expand, r'\9'); t(m.expand, r'\g<x>'); t(m.groups, I(1)); t(m.groupdict, 1, 2); t(m.start, 1, 2); t(m.start, x=1); t(m.group, 1, 'x', 0); t(lambda: m[1, 2]); t(lambda: m[:])
