def attempt(do):
    try:
        print(do())
    except Exception as error:
        print(type(error).__name__, error)


class Point:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x, self.y = x, y


def kind(value):
    match value:
        case None: return 'None'
        case True | False: return 'bool'
        case 0: return 'zero'
        case -1 | 1.5 | 2j | 1+2j: return 'number'
        case 'a' 'b' | b'ab': return 'ab'
        case str() as s: return f'str {s}'
        case int(n) if n > 100: return 'large'
        case []: return 'empty'
        case [x]: return f'one {x}'
        case [x, [y, *z], *w]: return f'nested {x} {y} {z} {w}'
        case (first, *_, last): return f'{first} to {last}'
        case {'kind': 'point', 'at': [x, y]}: return f'point {x} {y}'
        case {'k': v, **rest}: return f'k {v} {rest}'
        case {}: return 'mapping'
        case Point(0, y=y): return f'on the axis {y}'
        case Point(x, y) if x == y: return 'diagonal'
        case Point(): return 'point'
        case _: return 'other'


# case: values of every kind
for value in (None, True, 0, -1, 1.5, 2j, 1+2j, 'ab', b'ab', 'c', 500, 5, [], [1], (1, (2, 3), 4), 'xyz', [1, 2, 3], range(4)):
    print(kind(value), end='; ')
print()
# case: mappings and classes
for value in ({'kind': 'point', 'at': (1, 2)}, {'k': 1, 'l': 2}, {}, {'z': 1}, Point(0, 5), Point(3, 3), Point(1, 2), object):
    print(kind(value), end='; ')
print()
# case: str, bytes and bytearray are no sequences, deque and range are
def is_sequence(value):
    match value:
        case [*_]: return True
    return False
from collections import deque
print([is_sequence(v) for v in ('ab', b'ab', bytearray(b'ab'), deque([1]), range(2), {1}, {1: 2}, (), iter([]), memoryview(b'a'))])
# case: positional patterns need __match_args__
def positional(value, cls):
    match value:
        case cls(1): return 'one'
        case cls(1, 2): return 'two'
    return 'none'
class Plain: pass
attempt(lambda: positional(Plain(), Plain))
attempt(lambda: positional(Point(3, 2), type('Sub', (Point,), {'__match_args__': ('x', 'y')})))
for args in ((1,), [1], 5, ('x', 1)):
    attempt(lambda: positional(type('Odd', (), {'__match_args__': args, 'x': 1})(), object) if False else exec('match o:\n case C(1, 2): pass', {'C': (C := type('Odd', (), {'__match_args__': args, 'x': 1})), 'o': C()}))
# case: an attribute given twice
attempt(lambda: exec('match p:\n case P(1, x=2): pass', {'P': Point, 'p': Point(1, 2)}))
attempt(lambda: exec('match p:\n case P(1, 2): pass', {'P': (D := type('D', (), {'__match_args__': ('x', 'x'), 'x': 1})), 'p': D()}))
# case: too many positional patterns
attempt(lambda: exec('match 5:\n case int(1, 2): pass'))
attempt(lambda: exec('match p:\n case P(1, 2, 3): pass', {'P': Point, 'p': Point(1, 2)}))
# case: what is no class
attempt(lambda: exec('match 1:\n case print(): pass'))
attempt(lambda: exec('x = 5\nmatch 1:\n case x(): pass'))
# case: keys given twice by their value
attempt(lambda: exec('class K: a = 1; b = 1\nmatch {1: 2}:\n case {K.a: x, K.b: y}: pass'))
# case: names that are missing
attempt(lambda: exec('match 1:\n case nope.x: pass'))
attempt(lambda: exec('match 1:\n case Nope(): pass'))
# case: builtin classes take the subject itself
def own(value):
    match value:
        case bool(b): return 'bool', b
        case int(i): return 'int', i
        case str(s) | bytes(s): return 'text', s
        case list([a, *_]): return 'list', a
        case dict(d): return 'dict', d
        case float(0.5 as h): return 'half', h
print([own(v) for v in (True, 3, 'a', b'b', [1, 2], {1: 2}, 0.5, 0.25)])
# case: captures are bound when the whole pattern fits
match (1, 2):
    case (a, 3): pass
    case (b, 2): print(b, "a" in globals())
# case: guards see captures and are evaluated in order
def guarded(v):
    match v:
        case x if print('first', x): return 1
        case [x, y] if (z := x + y) > 3: return z
        case [*x] if not print('third', x): return x
print(guarded([1, 2]), guarded([2, 2]))
# case: value patterns compare with ==
class Values: one = 1; text = 'x'
for v in (1, 1.0, True, 'x', 'y'):
    match v:
        case Values.one: print('one')
        case Values.text: print('text')
        case _: print('neither')
# case: the subject is a tuple without brackets, a star, a walrus
match 1, 2:
    case a, b: print(a, b)
match *'ab', 'c':
    case [*letters]: print(letters)
match (n := 5):
    case 5: print('five', n)
# case: match and case are names elsewhere
match = {'case': 1}
case = 'case'
match[case] = 2
print(match, case)
# case: a mapping pattern uses get and leaves defaults alone
from collections import defaultdict
d = defaultdict(list)
match d:
    case {'missing': x}: print('found')
    case {}: print('empty', dict(d))
