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


# case: super()
told('super()')

# case: super(5)
told('super(5)')

# case: super(int)
told('super(int)')

# case: super(int,5)
told('super(int,5)')

# case: super(int,'a')
told("super(int,'a')")

# case: super(int,bool)
told('super(int,bool)')

# case: super(int,str)
told('super(int,str)')

# case: super(int,5,6)
told('super(int,5,6)')

# case: super(int,x=6)
told('super(int,x=6)')

# case: super(int,5).x
told('super(int,5).x')

# case: repr(super(int)),repr(super(bool,True)),repr(super(type,type))
told('repr(super(int)),repr(super(bool,True)),repr(super(type,type))')

# case: super(int,5).x=1
told('super(int,5).x=1')

# case: super(int,5).real
told('super(int,5).real')

# case: super(bool,True).real
told('super(bool,True).real')

# case: super(bool,True).__class__
told('super(bool,True).__class__')

# case: super(bool,True).__add__(4)
told('super(bool,True).__add__(4)')

# case: class A: / def f(self): return 'A' / class B(A): / def f(self): return 'B'+super().f() / class C(B): / f2=super(B) / C().f()
told("class A:\n def f(self): return 'A'\nclass B(A):\n def f(self): return 'B'+super().f()\nclass C(B):\n f2=super(B)\nC().f()")

# case: class A: / def f(self): return 'A' / class B(A): pass / B.s=super(B) / B().s.f()
told("class A:\n def f(self): return 'A'\nclass B(A): pass\nB.s=super(B)\nB().s.f()")

# case: class A: / def f(): / super() / A.f()
told('class A:\n def f():\n  super()\nA.f()')

# case: class A: / def f(*a): / return super() / A.f()
told('class A:\n def f(*a):\n  return super()\nA.f()')

# case: class A: / def f(self): / del self / super() / A().f()
told('class A:\n def f(self):\n  del self\n  super()\nA().f()')

# case: class A: / def f(self): / self=5 / super() / A().f()
told('class A:\n def f(self):\n  self=5\n  super()\nA().f()')

# case: class A: / @staticmethod / def f(self): / super() / A.f(5)
told('class A:\n @staticmethod\n def f(self):\n  super()\nA.f(5)')

# case: def f(x): super() / f(1)
told('def f(x): super()\nf(1)')

# case: def f(): super() / f()
told('def f(): super()\nf()')
