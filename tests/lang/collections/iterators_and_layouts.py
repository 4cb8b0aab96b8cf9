from collections import OrderedDict, defaultdict, Counter, deque
def t(f, *args, **kwargs):
    try: result = f(*args, **kwargs); print(ascii(result).split(' at 0x')[0])
    except BaseException as e: print(type(e).__name__, ascii(str(e)))
# case: every iterator is of one type, and can be copied where it stands
o = OrderedDict(a=1, b=2, c=3)
for f in (iter, reversed, lambda o: iter(o.keys()), lambda o: iter(o.values()), lambda o: iter(o.items()), lambda o: reversed(o.keys()), lambda o: reversed(o.values()), lambda o: reversed(o.items()), lambda o: o.keys(), lambda o: o.values(), lambda o: o.items()):
    i = f(o)
    t(lambda: type(i).__name__); t(lambda: type(i).__qualname__); t(lambda: type(i).__module__)
    t(lambda: list(i))
    t(lambda: repr(f(o)).split(' at ')[0])
    it = iter(f(o))
    t(lambda: it.__reduce__() if not isinstance(it, type(None)) else 0)
    t(lambda: it.__length_hint__())
    next(it)
    t(lambda: it.__reduce__())
    t(type(i))
    import copy
    t(lambda: list(copy.copy(it)))

i = iter(o)
t(i.__next__); t(i.__iter__); t(lambda: list(i)); t(i.__next__); t(lambda: list(i.__reduce__()[1]))
# case: any change ends them
def f():
    o = OrderedDict(a=1, b=2, c=3)
    for k in o: o['d'] = 1
t(f)
def f():
    o = OrderedDict(a=1, b=2, c=3)
    for k in o: del o[k]
t(f)
def f():
    o = OrderedDict(a=1, b=2, c=3)
    for k in o: o.move_to_end('a'); print(k)
t(f)
def f():
    o = OrderedDict(a=1, b=2, c=3)
    for k in o: o.move_to_end(k); print(k)
t(f)
def f():
    o = OrderedDict(a=1, b=2, c=3)
    for k in o.items(): o.clear()
t(f)
def f():
    o = OrderedDict(a=1, b=2, c=3)
    for k in reversed(o): del o[k]; o['z'] = 5
t(f)
def f():
    o = OrderedDict(a=1, b=2, c=3)
    i = iter(o); next(i); o['x'] = 5
    try: next(i)
    except RuntimeError as e: print(e)
    next(i)
t(f)
# case: which containers go together
for bases in ((OrderedDict, defaultdict), (defaultdict, OrderedDict), (OrderedDict, dict), (Counter, OrderedDict), (OrderedDict, Counter), (Counter, defaultdict), (defaultdict, Counter), (deque, dict), (deque, list), (deque, OrderedDict), (OrderedDict, list), (defaultdict, int), (OrderedDict, Exception), (dict, OrderedDict), (OrderedDict, OrderedDict), (int, deque)):
    try: c = type('X', bases, {}); print([k.__name__ for k in c.__mro__], c.__base__.__name__)
    except TypeError as e: print([b.__name__ for b in bases], e)
class OC(Counter, OrderedDict): pass
print(OC('abracadabra'))
t(lambda: OC('abca').most_common())
class L(OrderedDict): pass
class M(defaultdict): pass
t(type, 'X', (L, M), {})
def f(): L().__class__ = M
t(f)
def f(cls, base):
    try: cls.__bases__ = base,; print('set')
    except TypeError as e: print(str(e).replace('collections.', ''))
f(L, defaultdict); f(L, dict); f(M, dict); f(M, OrderedDict)
t(lambda: L.__base__); t(lambda: OC.__base__); t(lambda: OrderedDict.__base__); t(lambda: OrderedDict.__mro__)
# case: what a default factory shows, also when it leads back to its dict
class Q:
    def __init__(s): s.d = defaultdict(s.f)
    def f(s): return 1
    def __repr__(s): return repr(s.d)
print(repr(Q()))
t(lambda: defaultdict.default_factory.__name__); t(lambda: vars(defaultdict(int)))
