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


# case: staticmethod()
told('staticmethod()')

# case: staticmethod(1,2)
told('staticmethod(1,2)')

# case: staticmethod(x=1)
told('staticmethod(x=1)')

# case: staticmethod(5)
told('staticmethod(5)')

# case: staticmethod(5).__func__
told('staticmethod(5).__func__')

# case: staticmethod(5)()
told('staticmethod(5)()')

# case: staticmethod(len).__name__
told('staticmethod(len).__name__')

# case: staticmethod(len).__wrapped__
told('staticmethod(len).__wrapped__')

# case: staticmethod(5).__name__
told('staticmethod(5).__name__')

# case: staticmethod(lambda x:x)(3)
told('staticmethod(lambda x:x)(3)')

# case: staticmethod(5).x=1
told('staticmethod(5).x=1')

# case: staticmethod(len).__get__()
told('staticmethod(len).__get__()')

# case: classmethod()
told('classmethod()')

# case: classmethod(5)
told('classmethod(5)')

# case: classmethod(5)()
told('classmethod(5)()')

# case: classmethod(lambda c:c).__get__(None,int)()
told('classmethod(lambda c:c).__get__(None,int)()')

# case: classmethod(lambda c:c).__get__(3)()
told('classmethod(lambda c:c).__get__(3)()')

# case: classmethod(lambda c:c).__get__(None)
told('classmethod(lambda c:c).__get__(None)')

# case: classmethod(len).__get__()
told('classmethod(len).__get__()')

# case: classmethod(lambda c:c).__wrapped__.__name__
told('classmethod(lambda c:c).__wrapped__.__name__')

# case: classmethod(property(lambda c:c)).__get__(None,int)
told('classmethod(property(lambda c:c)).__get__(None,int)')
