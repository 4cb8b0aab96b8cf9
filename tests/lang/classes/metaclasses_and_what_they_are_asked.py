import sys


def told(source, **names):
    """Runs a source and shows what its last expression gives, or the error."""
    space = {'__name__': 'm', **names}
    *body, last = source.split('\n')
    try:
        exec('\n'.join(body), space)
        try:
            print(repr(eval(last, space)))
        except SyntaxError:
            exec(last, space)
            print('done')
    except Exception as error:
        print(type(error).__name__ + ':', error, *getattr(error, '__notes__', ()))


# case: class A: / def __init_subclass__(cls,x=0,**k): cls.x=x / class B(A,x=5): pass / B.x
told('class A:\n def __init_subclass__(cls,x=0,**k): cls.x=x\nclass B(A,x=5): pass\nB.x')

# case: class A: / def __init_subclass__(cls,x): cls.x=x / class B(A): pass
told('class A:\n def __init_subclass__(cls,x): cls.x=x\nclass B(A): pass')

# case: class A(x=1): pass
told('class A(x=1): pass')

# case: class A(metaclass=5): pass
told('class A(metaclass=5): pass')

# case: class M(type): / def __prepare__(n,b): return {'z':1} / class A(metaclass=M): pass / A.z
told("class M(type):\n def __prepare__(n,b): return {'z':1}\nclass A(metaclass=M): pass\nA.z")

# case: class M(type): / @classmethod / def __prepare__(m,n,b,**k): return 5 / class A(metaclass=M): pass
told('class M(type):\n @classmethod\n def __prepare__(m,n,b,**k): return 5\nclass A(metaclass=M): pass')

# case: class M(type): / def __new__(m,n,b,d,**k): return super().__new__(m,n,b,d) / class A(metaclass=M,x=5): pass
told('class M(type):\n def __new__(m,n,b,d,**k): return super().__new__(m,n,b,d)\nclass A(metaclass=M,x=5): pass')

# case: class M(type): / def __new__(m,n,b,d,**k): return super().__new__(m,n,b,d) / def __init__(c,n,b,d,**k): c.k=k / class A(metaclass=M,x=5): pass / A.k
told('class M(type):\n def __new__(m,n,b,d,**k): return super().__new__(m,n,b,d)\n def __init__(c,n,b,d,**k): c.k=k\nclass A(metaclass=M,x=5): pass\nA.k')

# case: class M(type): / def __call__(c,*a,**k): return (c.__name__,a,k) / class A(metaclass=M): pass / A(1,b=2)
told('class M(type):\n def __call__(c,*a,**k): return (c.__name__,a,k)\nclass A(metaclass=M): pass\nA(1,b=2)')

# case: class M(type): / def mro(c): return [c,object] / class A(int,metaclass=M): pass
told('class M(type):\n def mro(c): return [c,object]\nclass A(int,metaclass=M): pass')

# case: class M(type): / def mro(c): return [c,object] / class B: pass / class A(B,metaclass=M): pass / A.__mro__
told('class M(type):\n def mro(c): return [c,object]\nclass B: pass\nclass A(B,metaclass=M): pass\nA.__mro__')

# case: class M(type): / def mro(c): return 5 / class A(metaclass=M): pass
told('class M(type):\n def mro(c): return 5\nclass A(metaclass=M): pass')

# case: class M(type): / def mro(c): return [5] / class A(metaclass=M): pass
told('class M(type):\n def mro(c): return [5]\nclass A(metaclass=M): pass')

# case: class M(type): / def mro(c): return [] / class A(metaclass=M): pass
told('class M(type):\n def mro(c): return []\nclass A(metaclass=M): pass')

# case: class M(type): / def __instancecheck__(c,o): return 'yes' / def __subclasscheck__(c,o): return 0 / class A(metaclass=M): pass / isinstance(5,A), issubclass(int,A)
told("class M(type):\n def __instancecheck__(c,o): return 'yes'\n def __subclasscheck__(c,o): return 0\nclass A(metaclass=M): pass\nisinstance(5,A), issubclass(int,A)")

# case: class M(type): pass / class N(type): pass / class A(metaclass=M): pass / class B(metaclass=N): pass / class C(A,B): pass
told('class M(type): pass\nclass N(type): pass\nclass A(metaclass=M): pass\nclass B(metaclass=N): pass\nclass C(A,B): pass')

# case: class M(type): pass / class A(metaclass=M): pass / class B(A,metaclass=type): pass / type(B).__name__
told('class M(type): pass\nclass A(metaclass=M): pass\nclass B(A,metaclass=type): pass\ntype(B).__name__')

# case: class X: / def __mro_entries__(s,b): return (int,) / class A(X()): pass / A.__mro__, A.__orig_bases__[0].__class__.__name__
told('class X:\n def __mro_entries__(s,b): return (int,)\nclass A(X()): pass\nA.__mro__, A.__orig_bases__[0].__class__.__name__')

# case: class X: / def __mro_entries__(s,b): return int / class A(X()): pass
told('class X:\n def __mro_entries__(s,b): return int\nclass A(X()): pass')

# case: class X: / def __mro_entries__(s,b): return () / class A(X()): pass / A.__bases__
told('class X:\n def __mro_entries__(s,b): return ()\nclass A(X()): pass\nA.__bases__')

# case: class X: / def __mro_entries__(s,b): return (int,) / type('A',(X(),),{})
told("class X:\n def __mro_entries__(s,b): return (int,)\ntype('A',(X(),),{})")

# case: class A(len): pass
told('class A(len): pass')

# case: class A(sys): pass
told('class A(sys): pass', sys=sys)

# case: class A(None): pass
told('class A(None): pass')

# case: class A: pass / class B(A): pass / class C(A,B): pass
told('class A: pass\nclass B(A): pass\nclass C(A,B): pass')

# case: class A(bool): pass
told('class A(bool): pass')

# case: class A(type(None)): pass
told('class A(type(None)): pass')

# case: class A: / def __class_getitem__(c,i): return (c.__name__,i) / A[1,2]
told('class A:\n def __class_getitem__(c,i): return (c.__name__,i)\nA[1,2]')

# case: class A: / __class_getitem__=5 / A[1]
told('class A:\n __class_getitem__=5\nA[1]')

# case: class M(type): / def __getitem__(c,i): return 'm' / class A(metaclass=M): / def __class_getitem__(c,i): return 'c' / A[1]
told("class M(type):\n def __getitem__(c,i): return 'm'\nclass A(metaclass=M):\n def __class_getitem__(c,i): return 'c'\nA[1]")
