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
P = inspect.Parameter

# case: docs
print(inspect.cleandoc("""  a
      b
        c
    d

"""), inspect.getdoc(C), inspect.getdoc(C.m), inspect.getdoc(C.p), inspect.getdoc(f1),inspect.getdoc(E), inspect.getdoc(C(1)))
# case: docs that are inherited
class D(C):
    def m(self): pass
    p=property(lambda s:1)
print(inspect.getdoc(D.m), inspect.getdoc(D), inspect.getdoc(D(1).m))
# case: unwrap
t(lambda: inspect.unwrap(wr) is f1)
def loop(): pass
loop.__wrapped__=loop
t(lambda: inspect.unwrap(loop) and 0) if False else None
# case: members
print(inspect.getmro(D), [n for n,v in inspect.getmembers(D,inspect.isfunction)], inspect.getmembers(types.SimpleNamespace(b=1,a=2),lambda v:v in(1,2)))
# case: getattr_static
class G:
    def __getattr__(self,n): return 'dyn'
    x=5
    @property
    def p(self): return 1
g=G(); g.y=6
for n in 'x','y','p','z','__dict__': t(lambda: type(inspect.getattr_static(g,n)).__name__)
t(lambda:inspect.getattr_static(g,'z',None)); t(lambda:inspect.getattr_static(G,'x')); t(lambda:inspect.getattr_static(G,'__name__').__class__)
# case: getcallargs
print(inspect.getcallargs(f1,1,2,3,4,d=5,z=6))
for a,k in (((),{}),((1,),{}),((1,2,3,4),{}),((1,),{'q':1}),((1,),{'a':1})):
    t(lambda: inspect.getcallargs(f2,*a,**k)); t(lambda: inspect.getcallargs(lambda x,y,z:0,*a,**k))
# case: closure variables
def outer():
    v=1
    def inner(): return v+len(gg)+undefined_
    return inner
gg=[]
print(inspect.getclosurevars(outer()))
# case: states of generators
x=gen(1); print(inspect.getgeneratorstate(x)); next(x); print(inspect.getgeneratorstate(x),inspect.getgeneratorlocals(x)); x.close(); print(inspect.getgeneratorstate(x), inspect.getgeneratorlocals(x))
# case: states of coroutines
c=co(1); print(inspect.getcoroutinestate(c)); c.close(); print(inspect.getcoroutinestate(c))
# case: annotations
print(inspect.get_annotations(f2), inspect.get_annotations(f2,eval_str=True), inspect.get_annotations(C))
# case: modules and files
print(inspect.getmodule(f0).__name__, inspect.getmodule(C).__name__, inspect.getmodule(len).__name__, inspect.getfile(f0)==__file__, inspect.getmodulename('/a/b.py'))
t(lambda:inspect.getfile(int)); t(lambda:inspect.getfile(5)); t(lambda: inspect.getfile(len))
# case: frames and the stack
def fr(): return inspect.stack()[0].function, inspect.stack()[1].function, inspect.currentframe().f_code.co_name, inspect.currentframe().f_back.f_lineno, inspect.stack()[0].code_context, inspect.getframeinfo(inspect.currentframe()).lineno
print(fr())
def deco(f): return f
@deco
def src(a,
        b=")"):
    """doc
    string"""
    # c
    if a:
        return [
    1, 2]

    return b
# after
# case: sources
print(inspect.getsource(src)); print(inspect.getsource(C.m)); print(inspect.getsourcelines(E)); print(inspect.getsource(M))
# case: the source of a lambda, and comments
lam=lambda x: x+1
print(inspect.getsource(lam)); print(inspect.getcomments(src), inspect.getsourcelines(fr)[1])
t(lambda: inspect.getsource(int))
# case: where attributes come from
print([tuple(a)[:2]+(a.defining_class.__name__,) for a in inspect.classify_class_attrs(D) if a.defining_class is not object and a.name not in ('__dict__','__weakref__','__module__','__firstlineno__','__static_attributes__')])
# case: class trees
print(inspect.getclasstree([C,D,E]))
# case: annotations as text
print(inspect.formatannotation(int), inspect.formatannotation(list[int]), inspect.formatannotation(C), inspect.formatannotation('x'))
