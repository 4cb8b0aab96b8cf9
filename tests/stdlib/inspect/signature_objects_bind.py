import functools
import inspect

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
s=inspect.signature(f1)

# case: print(repr(s), list(s.parameters), s.return_annotation, s.parameters['a'], repr(s.parameters['args']
print(repr(s), list(s.parameters), s.return_annotation, s.parameters['a'], repr(s.parameters['args']), s.parameters['d'].kind, repr(s.parameters['d'].kind), s.parameters['d'].kind.description,s.parameters['e'].default, s.parameters['d'].default)
def bind(s,*a,**k):
    try:
        b=s.bind(*a,**k); print(b,b.args,b.kwargs,b.arguments); b.apply_defaults(); print(b)
    except TypeError as e: print(e)

# case: bind(s,1,d=5); bind(s,1,2,3,4,5,d=6,z=7); bind(s); bind(s,1); bind(s,a=1,d=2); bind(s,1,2,c=4,d=5); 
bind(s,1,d=5); bind(s,1,2,3,4,5,d=6,z=7); bind(s); bind(s,1); bind(s,a=1,d=2); bind(s,1,2,c=4,d=5); bind(s,1,2,3,c=4,d=5)

# case: s2=inspect.signature(f2)
s2=inspect.signature(f2)

# case: bind(s2,1,2,3); bind(s2,1,a=2); bind(s2,z=1); bind(s2,1,z=1); print(s2.bind_partial(c=1), s2.bind_pa
bind(s2,1,2,3); bind(s2,1,a=2); bind(s2,z=1); bind(s2,1,z=1); print(s2.bind_partial(c=1), s2.bind_partial())

# case: s3=inspect.signature(lambda a,b,/:0); bind(s3,1,b=2); bind(s3,1,2); bind(s3,a=1,b=2)
s3=inspect.signature(lambda a,b,/:0); bind(s3,1,b=2); bind(s3,1,2); bind(s3,a=1,b=2)

# case: s3=inspect.signature(lambda a,b=1,/:0); bind(s3,1,b=2)
s3=inspect.signature(lambda a,b=1,/:0); bind(s3,1,b=2)
P=inspect.Parameter; S=inspect.Signature
def t(fn):
    try: print(repr(fn()))
    except Exception as e: print(type(e).__name__,e)

# case: t(lambda:P('a',5)); t(lambda:P('a',P.VAR_POSITIONAL,default=1)); t(lambda:P(5,P.KEYWORD_ONLY)); t(la
t(lambda:P('a',5)); t(lambda:P('a',P.VAR_POSITIONAL,default=1)); t(lambda:P(5,P.KEYWORD_ONLY)); t(lambda:P('1',P.KEYWORD_ONLY)); t(lambda:P('if',P.KEYWORD_ONLY)); t(lambda:P('if',P.POSITIONAL_ONLY)); t(lambda:P('.0',P.POSITIONAL_OR_KEYWORD)); t(lambda:P('x',P.KEYWORD_ONLY,default=1,annotation=int))

# case: t(lambda:P(P.empty,P.KEYWORD_ONLY))
t(lambda:P(P.empty,P.KEYWORD_ONLY))

# case: t(lambda:S([P('a',P.KEYWORD_ONLY),P('b',P.POSITIONAL_ONLY)])); t(lambda:S([P('a',P.POSITIONAL_ONLY,d
t(lambda:S([P('a',P.KEYWORD_ONLY),P('b',P.POSITIONAL_ONLY)])); t(lambda:S([P('a',P.POSITIONAL_ONLY,default=1),P('b',P.POSITIONAL_ONLY)])); t(lambda:S([P('a',P.POSITIONAL_ONLY),P('a',P.POSITIONAL_ONLY)]))

# case: t(lambda:S([P('a',P.POSITIONAL_ONLY),P('b',P.KEYWORD_ONLY)],return_annotation=str)); t(lambda:P('a',
t(lambda:S([P('a',P.POSITIONAL_ONLY),P('b',P.KEYWORD_ONLY)],return_annotation=str)); t(lambda:P('a',P.KEYWORD_ONLY).replace(name='b',default=5)); t(lambda: s2.replace(return_annotation=int)); t(lambda:inspect.signature(f0)==inspect.signature(lambda:0)); t(lambda:hash(s2)==hash(inspect.signature(f2)) )

# case: t(lambda:P('a',P.KEYWORD_ONLY)==P('a',P.KEYWORD_ONLY)); t(lambda:P.empty); t(lambda:s.format(max_wid
t(lambda:P('a',P.KEYWORD_ONLY)==P('a',P.KEYWORD_ONLY)); t(lambda:P.empty); t(lambda:s.format(max_width=10))
