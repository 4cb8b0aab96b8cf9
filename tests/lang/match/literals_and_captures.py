def f(x):
    match x:
        case 0: return 'zero'
        case 1 | 2: return 'one or two'
        case -1: return 'minus one'
        case 1.5: return 'float'
        case 3 + 4j: return 'complex'
        case 'a' | "b": return 'letter'
        case b'x': return 'bytes'
        case None: return 'none'
        case True: return 'true'
        case False: return 'false'
        case str(s): return f'str {s}'
        case int(n) if n > 100: return f'big {n}'
        case int() | float(): return 'number'
        case _: return 'other'
for v in (0, 1, 2, -1, 1.5, 3 + 4j, 'a', 'b', b'x', None, True, False, 'zzz', 1000, 50, 2.5, [], 1.0, 0.0, -1.0):
    print(repr(v), f(v))
match 5:
    case x: print('captured', x)
match 'no':
    case 'yes': print('never')
print('fell through')
match 1, 2:
    case a, b: print(a, b)
match (3):
    case (n): print(n)
match 'f' 'g':
    case 'fg': print('joined')
