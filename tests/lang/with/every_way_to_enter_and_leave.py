class Tell:
    def __init__(self, name, swallow=False, broken=None): self.name, self.swallow, self.broken = name, swallow, broken
    def __enter__(self):
        print('enter', self.name)
        if self.broken == 'enter': raise KeyError(self.name)
        return self
    def __exit__(self, kind, value, traceback):
        print('exit', self.name, kind and kind.__name__, value)
        if self.broken == 'exit': raise IndexError(self.name)
        return self.swallow


def attempt(do):
    try:
        print('result', do())
    except Exception as error:
        print(type(error).__name__, error, '|', repr(error.__context__))


# case: several managers, in brackets or not
with Tell('a') as a, Tell('b') as b:
    print(a.name, b.name)
with (Tell('a') as a, Tell('b')):
    print('inside')
with (Tell('a'), Tell('b') as b,):
    print('inside')
with (Tell('a')) as a, (Tell('b')):
    print('inside')
# case: an exception goes through them from the inside
def through():
    with Tell('a'), Tell('b'):
        raise ValueError('e')
attempt(through)
def swallowed():
    with Tell('a'), Tell('b', swallow=True):
        raise ValueError('e')
    return 'behind'
attempt(swallowed)
# case: an exception in __enter__ leaves those before
def entering():
    with Tell('a', swallow=True), Tell('b', broken='enter'), Tell('c'):
        print('not reached')
    return 'swallowed'
attempt(entering)
# case: an exception in __exit__ replaces the other
def exiting():
    with Tell('a', broken='exit'):
        raise ValueError('e')
attempt(exiting)
# case: leaving by return, break and continue
def returning():
    for n in range(3):
        with Tell(n):
            if n == 0: continue
            if n == 1: break
    with Tell('r'):
        return 'value'
attempt(returning)
# case: targets of every kind
class Pair:
    def __enter__(self): return 1, 2
    def __exit__(self, *args): return True
box = {}
with Pair() as (x, y), Pair() as box['k'], Pair() as [z, *w]:
    print(x, y, box, z, w)
with Pair() as (p, q, r):
    print('not reached')
print('the error of unpacking was swallowed')
# case: what is no manager
def half(name): return type('Half', (), {name: lambda *args: None})()
def wrong(manager):
    with manager: pass
for manager in (5, half('__enter__'), half('__exit__'), half('__aenter__'), None):
    attempt(lambda: wrong(manager))
# case: the methods are those of the class
class Odd:
    pass
odd = Odd()
odd.__enter__ = odd.__exit__ = lambda *args: None
attempt(lambda: wrong(odd))
# case: the body's exception is the one being handled in __exit__
import sys
class Look:
    def __enter__(self): return self
    def __exit__(self, *args): print(sys.exception(), args[1] is sys.exception()); return True
with Look():
    1 / 0
print(sys.exception())
# case: asynchronous managers need async with
class Async:
    async def __aenter__(self): print('aenter'); return 5
    async def __aexit__(self, *args): print('aexit', args[0]); return True
async def f():
    async with Async() as five, Async():
        print(five)
        raise ValueError
    return 'behind'
async def g():
    with Async(): pass
async def h():
    async with Tell('x'): pass
def drive(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        return stop.value
attempt(lambda: drive(f()))
attempt(lambda: drive(g()))
attempt(lambda: drive(h()))
