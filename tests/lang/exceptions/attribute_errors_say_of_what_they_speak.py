# Reading an attribute that ends in an AttributeError without name and obj gives it both, and so a suggestion.
class H:
    @property
    def p(self): raise AttributeError('in p')
    def __getattr__(self, n): raise AttributeError('nope')
def t(f):
    try: f()
    except AttributeError as e: print(e, e.name, type(e.obj), e.args)
t(lambda: H().foo)
t(lambda: H().foo())
t(lambda: H().p)
t(lambda: getattr(H(), 'foo'))
t(lambda: getattr(H(), 'p'))
class K:
    fooo = 1
    def __getattribute__(self, n): raise AttributeError('nope')
t(lambda: K().foo)
class P:
    @property
    def q(self): return self.missing
    @property
    def r(self): raise AttributeError('own', name='own', obj=5)
    @property
    def s(self):
        def inner(): raise AttributeError('deep')
        inner()
    def m(self): raise AttributeError('called')
    def __setattr__(self, n, v): raise AttributeError('set')
t(lambda: P().q)
t(lambda: P().r)
t(lambda: P().s)
t(lambda: P().m())
t(lambda: setattr(P(), 'x', 1))
def f(): P().x = 1
t(f)
class D:
    def __get__(self, o, c): raise AttributeError('from get')
class E: d = D()
t(lambda: E().d)
t(lambda: E.d)
class Sub(AttributeError): pass
class F:
    def __getattr__(self, n): raise Sub('sub')
t(lambda: F().zz)
try: raise AttributeError('x', name='a', obj=3)
except AttributeError as e: print(e.name, e.obj)
t(lambda: (5).foo)
t(lambda: None.bar())
class G:
    blech = 1
    def __getattr__(self, n): raise AttributeError('nope')
import traceback
try: G().bleck
except AttributeError: traceback.print_exc()
try: raise AttributeError('mine', name='blek', obj=G)
except AttributeError: traceback.print_exc()
G().bleck
