def f(x):
    match x:
        case []: return 'empty'
        case [1]: return 'just one'
        case [1, y]: return f'one and {y}'
        case [x, [y, z]]: return f'nested {x} {y} {z}'
        case (a, b, *rest) if a == b: return f'same {a} {rest}'
        case [first, *_, last] if last == 'end': return f'first {first}'
        case [*all_] if len(all_) > 5: return f'long {len(all_)}'
        case _, _: return 'pair'
        case [_, *_]: return 'sequence'
    return 'no match'
for v in ([], [1], [1, 2], [5, [6, 7]], (3, 3, 4, 5), ['a', 'b', 'end'], range(10), (7, 8), [1, 2, 3], 'ab', b'ab', {1, 2}, {}, 5, (), iter([1]), bytearray(b'ab'), ('x',)):
    print(f(v) if not hasattr(v, '__next__') else f(v))
match [1, [2, [3, [4]]]]:
    case [a, [b, [c, [d]]]]: print(a, b, c, d)
match [1, 2, 3, 4]:
    case [a, *mid, z]: print(a, mid, z)
match (1, 2):
    case [x, y] as whole: print(whole, x, y)
match [[1, 2], [3, 4]]:
    case [[a, _], [_, d]]: print(a, d)
