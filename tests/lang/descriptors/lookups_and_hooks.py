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


# case: class A: / def __getattr__(s,n): return n / A().foo, A().__foo__
told('class A:\n def __getattr__(s,n): return n\nA().foo, A().__foo__')

# case: class A: / def __getattr__(s,n): return n / len(A())
told('class A:\n def __getattr__(s,n): return n\nlen(A())')

# case: class A: / def __getattr__(s,n): raise AttributeError('no '+n) / A().x
told("class A:\n def __getattr__(s,n): raise AttributeError('no '+n)\nA().x")

# case: class A: / def __getattr__(s,n): raise KeyError(n) / A().x
told('class A:\n def __getattr__(s,n): raise KeyError(n)\nA().x')

# case: class A: / def __getattribute__(s,n): raise AttributeError(n) / def __getattr__(s,n): return 'ga '+n / A().x, A().__class__
told("class A:\n def __getattribute__(s,n): raise AttributeError(n)\n def __getattr__(s,n): return 'ga '+n\nA().x, A().__class__")

# case: class A: / @property / def p(s): raise AttributeError('inner') / def __getattr__(s,n): return 'ga '+n / A().p
told("class A:\n @property\n def p(s): raise AttributeError('inner')\n def __getattr__(s,n): return 'ga '+n\nA().p")

# case: class D: / def __get__(s,i,o): raise AttributeError('dget') / class A: / d=D() / def __getattr__(s,n): return 'ga' / A().d
told("class D:\n def __get__(s,i,o): raise AttributeError('dget')\nclass A:\n d=D()\n def __getattr__(s,n): return 'ga'\nA().d")

# case: class D: / def __get__(s,i,o): return (i is None, o.__name__) / class A: d=D() / A().d, A.d
told('class D:\n def __get__(s,i,o): return (i is None, o.__name__)\nclass A: d=D()\nA().d, A.d')

# case: class D: / def __get__(s,i,o): return 'get' / def __set__(s,i,v): i.__dict__['d']=v / class A: d=D() / a=A();a.d=5 / a.d, a.__dict__
told("class D:\n def __get__(s,i,o): return 'get'\n def __set__(s,i,v): i.__dict__['d']=v\nclass A: d=D()\na=A();a.d=5\na.d, a.__dict__")

# case: class D: / def __set__(s,i,v): i.__dict__['d']=v / class A: d=D() / a=A();a.d=5 / a.d
told("class D:\n def __set__(s,i,v): i.__dict__['d']=v\nclass A: d=D()\na=A();a.d=5\na.d")

# case: class D: / def __delete__(s,i): pass / class A: d=D() / a=A();a.d=5
told('class D:\n def __delete__(s,i): pass\nclass A: d=D()\na=A();a.d=5')

# case: class D: / def __set__(s,i,v): pass / class A: d=D() / del A().d
told('class D:\n def __set__(s,i,v): pass\nclass A: d=D()\ndel A().d')

# case: class D: / def __get__(s,i,o): return 'get' / class A: d=D() / a=A();a.d=5 / a.d
told("class D:\n def __get__(s,i,o): return 'get'\nclass A: d=D()\na=A();a.d=5\na.d")

# case: class D: / def __set_name__(s,o,n): s.n=(o.__name__,n) / class A: d=D() / A.d.n
told('class D:\n def __set_name__(s,o,n): s.n=(o.__name__,n)\nclass A: d=D()\nA.d.n')

# case: class D: / def __set_name__(s,o,n): 1/0 / class A: d=D()
told('class D:\n def __set_name__(s,o,n): 1/0\nclass A: d=D()')

# case: class D: / def __set_name__(s): 1/0 / class A: d=D()
told('class D:\n def __set_name__(s): 1/0\nclass A: d=D()')

# case: class A: pass / class B: pass / class C(A,B): pass / class D(B,A): pass / class E(C,D): pass
told('class A: pass\nclass B: pass\nclass C(A,B): pass\nclass D(B,A): pass\nclass E(C,D): pass')
