def f(x):
    match x:
        case {'type': 'circle', 'r': r}: return f'circle {r}'
        case {'type': 'rect', 'w': w, 'h': h, **rest}: return f'rect {w}x{h} {rest}'
        case {'nested': {'deep': [a, *_]}}: return f'deep {a}'
        case {1: one, None: none}: return f'{one} {none}'
        case {'k': str() | None as v}: return f'k={v!r}'
        case {**only} if only: return f'only {only}'
        case {}: return 'any mapping'
    return 'no match'
for v in ({'type': 'circle', 'r': 5, 'extra': 1}, {'type': 'rect', 'w': 1, 'h': 2, 'c': 'red'}, {'nested': {'deep': [9, 8]}}, {1: 'a', None: 'b'}, {'k': 'v'}, {'k': None}, {'k': 5}, {}, [], 'x', {'type': 'circle'}):
    print(f(v))
class D(dict):
    def __missing__(self, k): return 'made up'
match D(a=1):
    case {'zzz': v}: print('missing used', v)
    case {'a': v}: print('a', v)
d = {'x': 1}
match d:
    case {'x': y, **rest}: rest['new'] = 1; print(y, rest, d)
