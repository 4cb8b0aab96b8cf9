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


# case: property(1,2,3,4,5)
told('property(1,2,3,4,5)')

# case: property(x=1)
told('property(x=1)')

# case: property().__get__(1)
told('property().__get__(1)')

# case: property().__set__(1,2)
told('property().__set__(1,2)')

# case: property().__delete__(1)
told('property().__delete__(1)')

# case: property().fget
told('property().fget')

# case: property().fget=1
told('property().fget=1')

# case: property().__doc__
told('property().__doc__')

# case: property(lambda s:0).__doc__
told('property(lambda s:0).__doc__')

# case: property(doc='x').__doc__
told("property(doc='x').__doc__")

# case: property().__name__
told('property().__name__')

# case: property(len).__name__
told('property(len).__name__')

# case: property().__isabstractmethod__
told('property().__isabstractmethod__')

# case: property().getter(len).fget
told('property().getter(len).fget')

# case: property().__set_name__()
told('property().__set_name__()')

# case: property().__set_name__(1)
told('property().__set_name__(1)')

# case: property().__get__(None)
told('property().__get__(None)')

# case: property(lambda s:5).__get__(3)
told('property(lambda s:5).__get__(3)')

# case: property().x=1
told('property().x=1')

# case: class A: / p=property() / A().p
told('class A:\n p=property()\nA().p')

# case: class A: / p=property() / A().p=1
told('class A:\n p=property()\nA().p=1')

# case: class A: / p=property() / del A().p
told('class A:\n p=property()\ndel A().p')

# case: class A: / p=property(lambda s:1) / A().p=1
told('class A:\n p=property(lambda s:1)\nA().p=1')

# case: class A: / p=property(lambda s:1) / del A().p
told('class A:\n p=property(lambda s:1)\ndel A().p')

# case: class A: / p=property(lambda s:1) / A.p.__name__
told('class A:\n p=property(lambda s:1)\nA.p.__name__')

# case: class A: / p=property(lambda s:1) / q=A.p / A.q=q / A().q=1
told('class A:\n p=property(lambda s:1)\nq=A.p\nA.q=q\nA().q=1')

# case: class A: / p=property(None,lambda s,v:None) / A().p
told('class A:\n p=property(None,lambda s,v:None)\nA().p')

# case: class A: / @classmethod / @property / def f(c): return 5 / A.f
told('class A:\n @classmethod\n @property\n def f(c): return 5\nA.f')
