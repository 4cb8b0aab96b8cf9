def attempt(act, *args):
    try:
        print('', repr(act(*args)))
    except BaseException as e:
        print('', type(e).__name__, e.args, repr(e.__context__), getattr(e, 'value', '-'))
class Counter:
    n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        if self.n > 3:
            raise StopIteration('value')
        return self.n
class Sends(Counter):
    def send(self, v): return ('sent', v)
class Throws(Sends):
    def throw(self, *a): return ('thrown', len(a), a[0] if isinstance(a[0], type) else repr(a[0]))
class Closes(Throws):
    def close(self): print('  closed'); return 'ignored'
class ThrowStops(Sends):
    def throw(self, *a): raise StopIteration('from throw')
class ThrowFails(Sends):
    def throw(self, *a): raise KeyError('from throw')
class CloseFails(Sends):
    def close(self): raise KeyError('from close')
class SendStops(Counter):
    def send(self, v): raise StopIteration(('send', v))
class NoneMethods(Sends):
    throw = close = None
class Awkward(Sends):
    @property
    def throw(self): raise OSError('throw cannot be read')
def delegate(it):
    try:
        r = yield from it
    except Exception as e:
        yield ('exception', repr(e))
        return
    yield ('result', r)
kept = []
def started(cls):
    g = delegate(cls())
    kept.append(g)
    next(g)
    return g
KINDS = Counter, Sends, Throws, Closes, ThrowStops, ThrowFails, CloseFails, SendStops, NoneMethods
# case: the value of StopIteration is the result
for cls in KINDS:
    print(cls.__name__, list(delegate(cls())))
# case: send goes to the iterator's send
for cls in KINDS:
    print(cls.__name__)
    attempt(started(cls).send, 'S')
# case: send(None) goes to __next__
for cls in KINDS:
    print(cls.__name__)
    attempt(started(cls).send, None)
# case: throw hands on its arguments as they are
for cls in KINDS:
    print(cls.__name__)
    attempt(started(cls).throw, ValueError)
    attempt(started(cls).throw, ValueError('v'))
# case: GeneratorExit closes the iterator
for cls in KINDS:
    print(cls.__name__)
    attempt(started(cls).throw, GeneratorExit)
# case: close closes the iterator
for cls in Counter, Sends, Throws, Closes, ThrowStops, ThrowFails:
    print(cls.__name__)
    attempt(started(cls).close)
# case: a throw that cannot be read leaves the generator where it is
g = started(Awkward)
attempt(g.throw, ValueError)
attempt(next, g)
# case: builtin iterables
for it in [1, 2], 'ab', (3,), {1: 2}, range(2), iter([1]), b'x':
    print(list(delegate(it)))
# case: what is not iterable
class BadIter:
    def __iter__(self): return 5
class FailingIter:
    def __iter__(self): raise KeyError('in iter')
for it in 5, None, BadIter(), FailingIter():
    print(list(delegate(it)))
# case: sending to an iterator without send
attempt(started(lambda: [1, 2]).send, 4)
# case: throwing into an iterator without throw
attempt(started(lambda: [1, 2]).throw, ValueError('z'))
# case: a sequence by __getitem__
class Sequence:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i
print(list(delegate(Sequence())))
# case: a coroutine is refused
async def co(): pass
c = co()
print(list(delegate(c)))
c.close()
# What would go on at its end is told to stop before.
for g in kept:
    for _ in range(2):
        try: g.close()
        except (RuntimeError, KeyError, OSError): pass
