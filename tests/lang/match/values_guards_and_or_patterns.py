class Color:
    RED = 1
    GREEN = 'g'
LIMIT = 5
def f(x):
    match x:
        case Color.RED: return 'red'
        case Color.GREEN: return 'green'
        case [Color.RED, (Color.GREEN | 2) as y]: return f'pair {y}'
        case ('load', n) | ('save', n): return f'file {n}'
        case {'a': 1 | 2 as v} | [v]: return f'v={v}'
        case n if n == LIMIT: return 'limit'
        case _ if x: return 'truthy'
        case _: return 'falsy'
for v in (1, 'g', [1, 'g'], [1, 2], ('load', 'f'), ('save', 'g'), {'a': 2}, [9], 5, 'other', '', 0.0):
    print(repr(v), f(v))
def order(v):
    def g(n):
        print('guard', n, end=' ')
        return n == 2
    match v:
        case x if g(1): pass
        case x if g(2): return 'second'
print(order(0))
match [1, 2]:
    case [x, 5]: pass
    case _: print('x bound?', 'x' in globals())
match = 5
case = 6
type = 7
_ = 8
print(match, case, type, _)
match (match):
    case 5: print('soft keywords')
print(match - 1, match [0] if False else 'name', [case for case in range(2)])
match match, case:
    case 5, case: print(case)
match -match:
    case -5: print('negated')
match {'k': [1, (2, {'z': 3})]}:
    case {'k': [int(a), (b, {'z': c})]}: print(a, b, c)
