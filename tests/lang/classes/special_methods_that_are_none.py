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


# case: class A: / __bool__=None / bool(A())
told('class A:\n __bool__=None\nbool(A())')

# case: class A: / __len__=None / len(A())
told('class A:\n __len__=None\nlen(A())')

# case: class A: / __len__=None / bool(A())
told('class A:\n __len__=None\nbool(A())')

# case: class A: / __hash__=None / hash(A())
told('class A:\n __hash__=None\nhash(A())')

# case: class A: / __hash__=None / {A():1}
told('class A:\n __hash__=None\n{A():1}')

# case: class A: / __hash__=None / {A()}
told('class A:\n __hash__=None\n{A()}')

# case: class A: / __iter__=None / iter(A())
told('class A:\n __iter__=None\niter(A())')

# case: class A: / __iter__=None / 1 in A()
told('class A:\n __iter__=None\n 1 in A()')

# case: class A: / __iter__=None / def __getitem__(s,i): return 5 / iter(A())
told('class A:\n __iter__=None\n def __getitem__(s,i): return 5\niter(A())')

# case: class A: / def __eq__(s,o): return 'x' / __ne__=None / A()!=1
told("class A:\n def __eq__(s,o): return 'x'\n __ne__=None\nA()!=1")

# case: class A: / __eq__=None / A()==1
told('class A:\n __eq__=None\nA()==1')

# case: class A: / __lt__=None / A()<1
told('class A:\n __lt__=None\nA()<1')

# case: class A: / __add__=None / A()+1
told('class A:\n __add__=None\nA()+1')

# case: class A: / __radd__=None / 1+A()
told('class A:\n __radd__=None\n1+A()')

# case: class A: / __iadd__=None / def __add__(s,o): return 'add' / a=A();a+=1
told("class A:\n __iadd__=None\n def __add__(s,o): return 'add'\na=A();a+=1")

# case: class D: / __get__=None / class A: d=D() / A().d
told('class D:\n __get__=None\nclass A: d=D()\nA().d')

# case: class D: / __set_name__=None / class A: d=D()
told('class D:\n __set_name__=None\nclass A: d=D()')

# case: class A: / __dir__=None / dir(A())
told('class A:\n __dir__=None\ndir(A())')

# case: class A: / __call__=None / callable(A())
told('class A:\n __call__=None\ncallable(A())')

# case: class A: / __call__=None / A()()
told('class A:\n __call__=None\nA()()')
