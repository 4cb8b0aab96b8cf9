import contextlib, asyncio
from contextlib import *
def t(label, f):
    try: print(label, '->', repr(f()).split(' at 0x')[0])
    except BaseException as e: print(label, '!!', type(e).__name__, str(e).split(' at 0x')[0], repr(e.__cause__), repr(e.__context__))
async def at(label, c):
    try: print(label, '->', repr(await c).split(' at 0x')[0])
    except BaseException as e: print(label, '!!', type(e).__name__, str(e).split(' at 0x')[0], repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
@asynccontextmanager
async def cm(x, swallow=False):
    'the doc'
    print('  enter', x)
    try: yield x
    except ValueError as e:
        print('  caught', repr(e))
        if not swallow: raise
    finally: print('  exit', x)
@asynccontextmanager
async def noyield():
    if 0: yield
@asynccontextmanager
async def twoyield():
    yield 1
    yield 2
@asynccontextmanager
async def twoyield_err():
    try: yield 1
    except ValueError: yield 2
@asynccontextmanager
async def other():
    try: yield 1
    except ValueError as e: raise KeyError('new') from e
@asynccontextmanager
async def stops():
    try: yield 1
    finally: pass
@asynccontextmanager
async def suppress_all():
    try: yield 1
    except BaseException as e: print('  sup', repr(e))
async def use(m, exc=None):
    async with m as v:
        if exc is not None: raise exc
        return v
class ACM(AbstractAsyncContextManager):
    async def __aexit__(self, *a): print('  ACM exit', a[0] and a[0].__name__)
class Closer:
    async def aclose(self): print('  aclosed')
async def main():
    # case: bodies that end and raise
    await at('plain', use(cm(1))); await at('raise', use(cm(1), ValueError('v'))); await at('swallow', use(cm(1, True), ValueError('v'))); await at('KE', use(cm(1), KeyError('k')))
    # case: generators that yield too little, too much or something else
    await at('noyield', use(noyield())); await at('two', use(twoyield())); await at('twoerr', use(twoyield_err(), ValueError('q'))); await at('other', use(other(), ValueError('o')))
    # case: every kind of exception passes
    for e in (StopIteration('si'), StopAsyncIteration('sai'), RuntimeError('rt'), GeneratorExit('ge'), KeyboardInterrupt('ki'), asyncio.CancelledError('c'), ValueError):
        await at('stops %r' % e, use(stops(), e)); await at('sup %r' % e, use(suppress_all(), e))
    # case: a manager is used once
    m = cm(2); t('names', lambda: (type(m).__name__, m.__doc__, cm.__name__, cm.__wrapped__.__name__)); await at('once', use(m)); await at('twice', use(m))
    # case: managers are decorators
    @cm('deco')
    async def decorated(a): print('  body', a); return a + 1
    await at('deco', decorated(1)); await at('deco again', decorated(2)); t('deco name', lambda: decorated.__name__)
    # case: the abstract class, aclosing and nullcontext
    await at('acm', use(ACM())); await at('aclosing', use(aclosing(Closer()))); await at('nullcontext', use(nullcontext(5)))
    await at('aclosing err', use(aclosing(Closer()), KeyError('x')))
    with_sync = cm(1)
    def sync():
        with with_sync: pass
    t('sync with', sync)
    # AsyncExitStack
    # case: a stack leaves in reverse order
    async def stack1():
        async with AsyncExitStack() as st:
            print(await st.enter_async_context(cm('a')), st.enter_context(contextmanager(lambda: iter([1]))() if 0 else nullcontext('n')))
            async def cb(*a, **k): print('  async cb', a, k)
            def scb(*a, **k): print('  sync cb', a, k)
            st.push_async_callback(cb, 1, k=2); st.callback(scb, 3); st.push_async_exit(ACM()); 
            async def ex(t, v, tb): print('  ex', t and t.__name__); return False
            st.push_async_exit(ex); print('body')
    await at('stack', stack1())
    # case: exits of a stack swallow and replace
    async def stack2():
        async with AsyncExitStack() as st:
            async def ex(t, v, tb): print('  ex', repr(v)); return True
            st.push_async_exit(ex)
            async def ex2(t, v, tb): print('  ex2', repr(v)); raise KeyError('from ex2')
            st.push_async_exit(ex2)
            raise ValueError('body')
        return 'swallowed'
    await at('stack2', stack2())
    async def stack3():
        async with AsyncExitStack() as st:
            async def ex2(t, v, tb): raise KeyError('from ex2')
            st.push_async_exit(ex2)
            raise ValueError('body')
    await at('stack3', stack3())
    # case: pop_all moves the exits
    async def stack4():
        st = AsyncExitStack()
        await st.enter_async_context(cm('p'))
        new = st.pop_all(); await st.aclose(); print('  nothing'); await new.aclose()
    await at('stack4', stack4())
    # case: what a stack cannot enter
    async def bad(v):
        async with AsyncExitStack() as st: await st.enter_async_context(v)
    await at('bad', bad(5)); await at('bad sync', bad(nullcontext)); 
    async def bad(v):
        async with AsyncExitStack() as st: st.enter_context(v)
    await at('bad2', bad(5)); await at('bad2', bad(cm(1)))
    t('not async', lambda: AsyncExitStack().__enter__)
    t('push', lambda: AsyncExitStack().push_async_exit(5)); 
    t('abs', lambda: AbstractAsyncContextManager()); t('sub', lambda: (issubclass(AsyncExitStack, AbstractAsyncContextManager), issubclass(ACM, AbstractContextManager), isinstance(nullcontext(), AbstractAsyncContextManager)))
    # case: what counts as a manager
    class Duck:
        async def __aenter__(self): pass
        async def __aexit__(self, *a): pass
    t('duck', lambda: isinstance(Duck(), AbstractAsyncContextManager))
    # case: AsyncContextDecorator
    class Deco(contextlib.AsyncContextDecorator):
        async def __aenter__(self): print('  D enter'); return self
        async def __aexit__(self, *a): print('  D exit')
    @Deco()
    async def f(): print('  f'); return 1
    await at('AsyncContextDecorator', f())
asyncio.run(main())
