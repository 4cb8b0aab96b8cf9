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

# case: signature of f0
sig(f0)

# case: signature of f1
sig(f1)

# case: signature of f2
sig(f2)

# case: signature of co
sig(co)

# case: signature of gen
sig(gen)

# case: signature of ag
sig(ag)

# case: signature of C
sig(C)

# case: signature of C(1)
sig(C(1))

# case: signature of C(1).m
sig(C(1).m)

# case: signature of C.m
sig(C.m)

# case: signature of C.cm
sig(C.cm)

# case: signature of C.sm
sig(C.sm)

# case: signature of C(1).cm
sig(C(1).cm)

# case: signature of N
sig(N)

# case: signature of NI
sig(NI)

# case: signature of E
sig(E)

# case: signature of M
sig(M)

# case: signature of MC
sig(MC)

# case: signature of L
sig(L)

# case: signature of I
sig(I)

# case: signature of Ex
sig(Ex)

# case: signature of W
sig(W)

# case: signature of wr
sig(wr)

# case: wrappers are followed unless told otherwise
sig(wr, follow_wrapped=False)

# case: annotations that are strings
sig(f2, eval_str=True)

# case: partial methods
class PM:
    def f(self,a,b,c): pass
    g=functools.partialmethod(f,1,c=5)
sig(PM.g); sig(PM().g)
