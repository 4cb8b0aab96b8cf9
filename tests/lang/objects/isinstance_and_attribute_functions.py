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


# case: isinstance(1,5)
told('isinstance(1,5)')

# case: isinstance(1,(int,5))
told('isinstance(1,(int,5))')

# case: isinstance('a',(int,5))
told("isinstance('a',(int,5))")

# case: isinstance(1,list[int])
told('isinstance(1,list[int])')

# case: isinstance(1,int|str), isinstance(1,(int|str,float))
told('isinstance(1,int|str), isinstance(1,(int|str,float))')

# case: isinstance(1,int|list[int])
told('isinstance(1,int|list[int])')

# case: issubclass(1,int)
told('issubclass(1,int)')

# case: issubclass(int,5)
told('issubclass(int,5)')

# case: issubclass(int,(str,int))
told('issubclass(int,(str,int))')

# case: issubclass(int,list[int])
told('issubclass(int,list[int])')

# case: issubclass(int,int|str)
told('issubclass(int,int|str)')

# case: isinstance(1)
told('isinstance(1)')

# case: isinstance()
told('isinstance()')

# case: issubclass(int)
told('issubclass(int)')

# case: isinstance(1,int,3)
told('isinstance(1,int,3)')

# case: isinstance(1,())
told('isinstance(1,())')

# case: hasattr(1,2)
told('hasattr(1,2)')

# case: getattr(1,2)
told('getattr(1,2)')

# case: getattr(1,'x')
told("getattr(1,'x')")

# case: getattr(1,'x',5)
told("getattr(1,'x',5)")

# case: getattr(1,'x',5,6)
told("getattr(1,'x',5,6)")

# case: getattr(1)
told('getattr(1)')

# case: setattr(1,'x',5)
told("setattr(1,'x',5)")

# case: setattr(1,2,5)
told('setattr(1,2,5)')

# case: setattr(1,'x')
told("setattr(1,'x')")

# case: delattr(1,'x')
told("delattr(1,'x')")

# case: delattr(1,2)
told('delattr(1,2)')

# case: delattr(1)
told('delattr(1)')

# case: vars(1)
told('vars(1)')

# case: vars(1,2)
told('vars(1,2)')

# case: vars(int)['real']
told("vars(int)['real']")

# case: dir(1,2)
told('dir(1,2)')

# case: class A: / def __dir__(s): return ['b','a'] / dir(A())
told("class A:\n def __dir__(s): return ['b','a']\ndir(A())")

# case: class A: / def __dir__(s): return 5 / dir(A())
told('class A:\n def __dir__(s): return 5\ndir(A())')

# case: class A: / def __dir__(s): return [1,'a'] / dir(A())
told("class A:\n def __dir__(s): return [1,'a']\ndir(A())")

# case: callable(1),callable(len),callable(int)
told('callable(1),callable(len),callable(int)')

# case: id()
told('id()')

# case: hash()
told('hash()')

# case: hash([])
told('hash([])')

# case: hash({})
told('hash({})')

# case: hash(set())
told('hash(set())')

# case: hash(bytearray())
told('hash(bytearray())')

# case: hash(([],))
told('hash(([],))')

# case: hash({}.keys())
told('hash({}.keys())')

# case: hash({}.values())==5
told('hash({}.values())==5')

# case: hash(type.__dict__)
told('hash(type.__dict__)')
