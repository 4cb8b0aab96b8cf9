import functools
import inspect
import types

def show(*a):
    print(*a)
def sig(f,**k):
    try: print(inspect.signature(f,**k))
    except Exception as e: print(type(e).__name__, str(e).split(' at 0x')[0])
def f0(): pass
def f1(a,b=1,/,c=2,*args,d,e=5,**kw)->int: 'doc'
def f2(a:int,b:'str'='x',*,c:list[int]=[]) -> None: pass
async def co(x): pass
def gen(x): yield
async def ag(x): yield
class C:
    """C doc"""
    def __init__(self,a,b=1): pass
    def m(self,x,y=2): "m doc"
    @classmethod
    def cm(cls,x): pass
    @staticmethod
    def sm(x): pass
    @property
    def p(self): "p doc"
    def __call__(self,z): pass
class N:
    def __new__(cls,a,*r): return object.__new__(cls)
class NI(N):
    def __init__(self,q,r): pass
class E: pass
class M(type):
    def __call__(cls,x,y): pass
class MC(metaclass=M): pass
class L(list): pass
class I(int): pass
class Ex(Exception): pass
class W(Exception):
    def __init__(self,a): pass
@functools.wraps(f1)
def wr(*a): pass
def t(fn):
    try: print(repr(fn()))
    except Exception as e: print(type(e).__name__,e)

# case: getfullargspec
for f in (f0,f1,f2,C,C.m,C(1).m,C.cm,len,functools.partial(f1,1),5,str.join,dict):
    t(lambda: inspect.getfullargspec(f))

# case: every is-function on every kind of object
for n in ('module','class','method','function','builtin','methodwrapper','code','frame','traceback','generator','coroutine','asyncgen','getsetdescriptor','memberdescriptor','awaitable','routine','methoddescriptor','datadescriptor','abstract','generatorfunction','coroutinefunction','asyncgenfunction'):
    fn=getattr(inspect,'is'+n); c=co(1)
    print(n,[int(bool(fn(o))) for o in (inspect,C,C(1).m,C.m,len,object().__str__,f0.__code__,inspect.currentframe(),gen(1),c,ag(1),type.__dict__['__name__'],C.p,C.__dict__['cm'],str.join,object.__init__,f0,gen,co,ag,functools.partial(gen,1),types.FunctionType.__dict__['__globals__'],C.__dict__['p'],5)]); c.close()
