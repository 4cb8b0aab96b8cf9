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


# case: class A: pass / A().x
told('class A: pass\nA().x')

# case: class A: pass / A.x
told('class A: pass\nA.x')

# case: class A: pass / A.__name__=5
told('class A: pass\nA.__name__=5')

# case: class A: pass / A.__name__='a\\0'
told("class A: pass\nA.__name__='a\\\\0'")

# case: class A: pass / del A.__name__
told('class A: pass\ndel A.__name__')

# case: class A: pass / A.__qualname__=5
told('class A: pass\nA.__qualname__=5')

# case: class A: pass / del A.__qualname__
told('class A: pass\ndel A.__qualname__')

# case: class A: pass / del A.__module__
told('class A: pass\ndel A.__module__')

# case: class A: pass / A.__bases__=5
told('class A: pass\nA.__bases__=5')

# case: class A: pass / A.__bases__=()
told('class A: pass\nA.__bases__=()')

# case: class A: pass / A.__bases__=(5,)
told('class A: pass\nA.__bases__=(5,)')

# case: class A: pass / A.__bases__=(A,)
told('class A: pass\nA.__bases__=(A,)')

# case: class A: pass / A.__bases__=(int,)
told('class A: pass\nA.__bases__=(int,)')

# case: class A: pass / del A.__bases__
told('class A: pass\ndel A.__bases__')

# case: class A: pass / A.__mro__=5
told('class A: pass\nA.__mro__=5')

# case: class A: pass / A.__dict__=5
told('class A: pass\nA.__dict__=5')

# case: class A: pass / A.__base__=5
told('class A: pass\nA.__base__=5')

# case: class A: pass / A().__class__=5
told('class A: pass\nA().__class__=5')

# case: class A: pass / A().__class__=int
told('class A: pass\nA().__class__=int')

# case: class A: pass / del A().__class__
told('class A: pass\ndel A().__class__')

# case: class A: pass / (5).__class__=A
told('class A: pass\n(5).__class__=A')

# case: class A: pass / A.__class__=5
told('class A: pass\nA.__class__=5')

# case: class A: pass / A.__class__=int
told('class A: pass\nA.__class__=int')

# case: class A: pass / A.__class__=type
told('class A: pass\nA.__class__=type')

# case: class M(type): pass / class A: pass / A.__class__=M / type(A).__name__
told('class M(type): pass\nclass A: pass\nA.__class__=M\ntype(A).__name__')

# case: class A: pass / A().__dict__=5
told('class A: pass\nA().__dict__=5')

# case: int.x=5
told('int.x=5')

# case: int.__name__='a'
told("int.__name__='a'")

# case: del int.x
told('del int.x')

# case: del int.real
told('del int.real')

# case: None.__class__=int
told('None.__class__=int')

# case: class A: pass / A.p=property() / A().p
told('class A: pass\nA.p=property()\nA().p')
