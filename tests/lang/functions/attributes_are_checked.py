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


# case: (lambda:0).__name__=5
told('(lambda:0).__name__=5')

# case: (lambda:0).__code__=5
told('(lambda:0).__code__=5')

# case: (lambda:0).__defaults__=5
told('(lambda:0).__defaults__=5')

# case: (lambda:0).__kwdefaults__=5
told('(lambda:0).__kwdefaults__=5')

# case: (lambda:0).__annotations__=5
told('(lambda:0).__annotations__=5')

# case: (lambda:0).__dict__=5
told('(lambda:0).__dict__=5')

# case: (lambda:0).__closure__=5
told('(lambda:0).__closure__=5')

# case: (lambda:0).__globals__=5
told('(lambda:0).__globals__=5')

# case: (lambda:0).__type_params__=5
told('(lambda:0).__type_params__=5')

# case: del (lambda:0).__name__
told('del (lambda:0).__name__')

# case: del (lambda:0).__code__
told('del (lambda:0).__code__')

# case: del (lambda:0).__dict__
told('del (lambda:0).__dict__')

# case: del (lambda:0).__globals__
told('del (lambda:0).__globals__')

# case: def f(a=1,*,b=2):return a,b / del f.__defaults__; del f.__kwdefaults__ / f()
told('def f(a=1,*,b=2):return a,b\ndel f.__defaults__; del f.__kwdefaults__\nf()')

# case: def f():pass / f.__qualname__=1
told('def f():pass\nf.__qualname__=1')

# case: def f():pass / f.__module__=1 / f.__module__
told('def f():pass\nf.__module__=1\nf.__module__')

# case: def f():pass / del f.__module__ / f.__module__
told('def f():pass\ndel f.__module__\nf.__module__')

# case: def f():'doc' / del f.__doc__ / f.__doc__
told("def f():'doc'\ndel f.__doc__\nf.__doc__")

# case: def f(x:int):pass / del f.__annotations__ / f.__annotations__
told('def f(x:int):pass\ndel f.__annotations__\nf.__annotations__')

# case: class A: / def f(self):pass / A().f.x=1
told('class A:\n def f(self):pass\nA().f.x=1')

# case: class A: / def f(self):pass / A().f.__name__='x'
told("class A:\n def f(self):pass\nA().f.__name__='x'")

# case: class A: / def f(self):pass / A().f.__func__=1
told('class A:\n def f(self):pass\nA().f.__func__=1')

# case: class A: / def f(self):pass / A().f.__self__=1
told('class A:\n def f(self):pass\nA().f.__self__=1')

# case: class A: / def f(self):pass / type(A().f)()
told('class A:\n def f(self):pass\ntype(A().f)()')

# case: class A: / def f(self):pass / type(A().f)(1,2)
told('class A:\n def f(self):pass\ntype(A().f)(1,2)')

# case: class A: / def f(self):pass / type(A().f)(len,None)
told('class A:\n def f(self):pass\ntype(A().f)(len,None)')
