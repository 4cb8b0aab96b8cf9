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


# case: type('A',(),{'__slots__':5})
told("type('A',(),{'__slots__':5})")

# case: type('A',(),{'__slots__':('a','a')})
told("type('A',(),{'__slots__':('a','a')})")

# case: type('A',(),{'__slots__':('1a',)})
told("type('A',(),{'__slots__':('1a',)})")

# case: type('A',(),{'__slots__':(1,)})
told("type('A',(),{'__slots__':(1,)})")

# case: type('A',(),{'__slots__':('a',),'a':1})
told("type('A',(),{'__slots__':('a',),'a':1})")

# case: type('A',(int,),{'__slots__':('a',)})
told("type('A',(int,),{'__slots__':('a',)})")

# case: type('A',(tuple,),{'__slots__':('a',)})
told("type('A',(tuple,),{'__slots__':('a',)})")

# case: type('A',(bytes,),{'__slots__':('a',)})
told("type('A',(bytes,),{'__slots__':('a',)})")

# case: type('A',(str,),{'__slots__':('a',)})
told("type('A',(str,),{'__slots__':('a',)})")

# case: type('A',(),{'__slots__':('__dict__','__dict__')})
told("type('A',(),{'__slots__':('__dict__','__dict__')})")

# case: type('A',(),{'__slots__':('__weakref__','__weakref__')})
told("type('A',(),{'__slots__':('__weakref__','__weakref__')})")

# case: type('A',(list,),{'__slots__':('__dict__',)}).__dict__['__dict__']
told("type('A',(list,),{'__slots__':('__dict__',)}).__dict__['__dict__']")

# case: type('A',(type('B',(),{}),),{'__slots__':('__dict__',)})
told("type('A',(type('B',(),{}),),{'__slots__':('__dict__',)})")

# case: type('A',(type('B',(),{}),),{'__slots__':('__weakref__',)})
told("type('A',(type('B',(),{}),),{'__slots__':('__weakref__',)})")

# case: type('A',(),{'__slots__':b'ab'})
told("type('A',(),{'__slots__':b'ab'})")

# case: class A: __slots__=() / A().x=1
told('class A: __slots__=()\nA().x=1')

# case: class A: __slots__=('y',) / A().x=1
told("class A: __slots__=('y',)\nA().x=1")

# case: class A: __slots__=('y',) / A().y
told("class A: __slots__=('y',)\nA().y")

# case: class A: __slots__=('y',) / del A().y
told("class A: __slots__=('y',)\ndel A().y")

# case: class A: __slots__=('y',) / A().__dict__
told("class A: __slots__=('y',)\nA().__dict__")

# case: class A: __slots__=('y',) / A.y.__get__(5)
told("class A: __slots__=('y',)\nA.y.__get__(5)")

# case: class A: __slots__=('y',) / A.y.__get__(None)
told("class A: __slots__=('y',)\nA.y.__get__(None)")

# case: class A: __slots__=('y',) / A.y.__get__()
told("class A: __slots__=('y',)\nA.y.__get__()")

# case: class A: __slots__=('y',) / A.y.__set__(5,1)
told("class A: __slots__=('y',)\nA.y.__set__(5,1)")

# case: class A: __slots__=('y',) / repr(A.y), A.y.__name__, A.y.__qualname__, A.y.__objclass__, A.y.__doc__
told("class A: __slots__=('y',)\nrepr(A.y), A.y.__name__, A.y.__qualname__, A.y.__objclass__, A.y.__doc__")

# case: class A: / __slots__='a' / class B(A): pass / b=B();b.a=1;b.c=2 / b.__dict__
told("class A:\n __slots__='a'\nclass B(A): pass\nb=B();b.a=1;b.c=2\nb.__dict__")
