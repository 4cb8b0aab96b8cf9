import types
def attempt(act, *args):
    try:
        print(repr(act(*args)).split(' at 0x')[0])
    except BaseException as e:
        print(type(e).__name__, e)
def g():
    yield 1
class C:
    def method(self): yield 1
    function = lambda self: (yield 2)
    expression = (i for i in range(3))
# case: names are those of the function and can be changed
x = g()
print(x.__name__, x.__qualname__)
x.__name__, x.__qualname__ = 'other', 'some.other'
print(x.__name__, x.__qualname__, x.gi_code.co_name)
attempt(repr, x)
# case: names must be strs
for name in '__name__', '__qualname__':
    attempt(setattr, x, name, 5)
    attempt(delattr, x, name)
# case: other attributes are read only
for name in 'gi_running', 'gi_suspended', 'gi_frame', 'gi_yieldfrom', 'gi_code', 'something':
    attempt(setattr, x, name, 5)
    attempt(delattr, x, name)
# case: reprs show the qualified name
attempt(repr, C().method())
attempt(repr, C().function())
attempt(repr, C.expression)
# case: states
def states():
    yield x.gi_running, x.gi_suspended, x.gi_frame is None, x.gi_yieldfrom
def show():
    print(x.gi_running, x.gi_suspended, x.gi_frame is None, x.gi_yieldfrom)
x = states()
show()
print(next(x))
show()
list(x)
show()
# case: what it delegates to
def outer():
    yield from [1]
    yield from inner
inner = g()
x = outer()
print(x.gi_yieldfrom)
next(x)
print(type(x.gi_yieldfrom).__name__)
next(x)
print(x.gi_yieldfrom is inner)
# case: the type is named in types, and makes no instances
print(type(x) is types.GeneratorType, type(x))
attempt(type(x))
attempt(type, 'Sub', (type(x),), {})
# case: generators are no sequences and have no order
attempt(len, x)
attempt(lambda: x[0])
attempt(lambda: x < x)
attempt(lambda: x + 1)
attempt(x)
# case: a generator is its own iterator, true and hashable
print(iter(x) is x, bool(x), hash(x) == hash(x), x == x)
# case: methods of the type check their receiver
attempt(types.GeneratorType.send, 5, 1)
attempt(types.GeneratorType.throw)
