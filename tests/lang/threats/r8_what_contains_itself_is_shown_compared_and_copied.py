# case: lists, dicts and their kin that contain themselves
import collections, copy, json, pprint
def attempt(act):
    try:
        print(act())
    except (RecursionError, ValueError, TypeError) as e:
        print(type(e).__name__, e if isinstance(e, ValueError) else '')

def looped(kind):
    made = kind()
    if isinstance(made, dict):
        made['self'] = made
    else:
        made.append(made)
    return made

kinds = (list, dict, collections.deque, collections.OrderedDict, collections.UserList)
for kind in kinds:
    a, b = looped(kind), looped(kind)
    attempt(lambda: repr(a))
    attempt(lambda: f'{a} {a!s:.10}')
    attempt(lambda: a == a)
    attempt(lambda: a == b)
    attempt(lambda: a in [b])
    attempt(lambda: hash(a))

# case: through one another, and through a tuple
a, b = [], {}
a.append(b)
b['a'] = a
t = ([],)
t[0].append(t)
attempt(lambda: (a, b))
attempt(lambda: t)
attempt(lambda: t == ([t[0]],))
attempt(lambda: hash(t))
attempt(lambda: sorted([looped(list), looped(list)]))

# case: written, copied and printed
for value in (a, b, t):
    attempt(lambda: json.dumps(value))
    other = copy.deepcopy(value)
    attempt(lambda: (other is not value, repr(other) == repr(value)))
looped_list = looped(list)
attempt(lambda: copy.deepcopy(looped_list)[0][0][0] is not looped_list)

# case: objects that refer to themselves, and those that never come to an end
class Node:
    def __init__(self): self.me = self
    def __eq__(self, other): return self.me == other.me
    def __hash__(self): return hash((self.me,))
    def __repr__(self): return f'Node({self.me!r})'
for act in (lambda: Node() == Node(), lambda: hash(Node()), lambda: repr(Node()), lambda: {Node()}):
    attempt(act)

# case: a class among its own instances, an exception that caused itself, a generator in its own frame
class Meta(type): pass
class Own(metaclass=Meta): pass
Own.self = Own
attempt(lambda: Own.self.self.self.__name__)
e = ValueError('round')
e.__cause__ = e
attempt(lambda: repr(e.__cause__.__cause__))
def generate():
    yield next(g)
g = generate()
attempt(lambda: next(g))

# case: extended, updated and iterated with itself
x = [1, 2]
x.extend(x); x += x; x[1:3] = x
print(len(x))
d = {1: 2}
d.update(d); d |= d
print(d)
x = []
x[:] = [x, x]
print(x)
