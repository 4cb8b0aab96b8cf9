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


# case: object.__new__(int)
told('object.__new__(int)')

# case: object.__new__(5)
told('object.__new__(5)')

# case: object.__new__()
told('object.__new__()')

# case: object.__new__(type)
told('object.__new__(type)')

# case: object().x=1
told('object().x=1')

# case: object().x
told('object().x')

# case: object().__dict__
told('object().__dict__')

# case: object(1)
told('object(1)')

# case: object(a=1)
told('object(a=1)')

# case: class A: / def __init__(s,*a): object.__init__(s,*a) / A(1)
told('class A:\n def __init__(s,*a): object.__init__(s,*a)\nA(1)')

# case: class A: / def __init__(s,*a): super().__init__(*a) / A(1)
told('class A:\n def __init__(s,*a): super().__init__(*a)\nA(1)')

# case: class A: / def __init__(s): return 5 / A()
told('class A:\n def __init__(s): return 5\nA()')

# case: class A: / def __init__(s,a,b): pass / A()
told('class A:\n def __init__(s,a,b): pass\nA()')

# case: class A: / def __init__(s,a,b): pass / A(1,2,3)
told('class A:\n def __init__(s,a,b): pass\nA(1,2,3)')

# case: object.__init__()
told('object.__init__()')

# case: object.__init__(5,6)
told('object.__init__(5,6)')

# case: object.__init__(5)
told('object.__init__(5)')

# case: object.__init__([],5)
told('object.__init__([],5)')
