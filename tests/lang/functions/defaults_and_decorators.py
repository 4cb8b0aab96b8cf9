# case: a default is one object for all calls
def add(item, to=[]):
    to.append(item)
    return to
print(add(1), add(2), add(3, []), add.__defaults__)
# case: defaults are evaluated where the function is defined
x = 1
def f(a=x, *, b=x + 1): return a, b
x = 10
print(f(), f.__defaults__, f.__kwdefaults__)
# case: defaults do not see the class around as an enclosing scope
class A:
    y = 5
    def m(self, z=y): return z
print(A().m())
# case: decorators are evaluated from the top and applied from the bottom
def note(name):
    print('evaluated', name)
    def decorate(f):
        print('applied', name)
        return f
    return decorate
@note('first')
@note('second')
def g(a=note('default')): pass
# case: any expression is a decorator
table = {'twice': lambda f: lambda: (f(), f())}
@table['twice']
def h(): return 1
print(h())
@(lambda f: 'not a function')
def i(): pass
print(i)
# case: a decorated class
@lambda cls: cls.__name__
class K: pass
print(K)
# case: lambdas take all kinds of parameters
print((lambda a, /, b, *c, d=4, **e: (a, b, c, d, e))(1, 2, 3, d=5, f=6))
print([(lambda n=n: n)() for n in range(3)], [f() for f in [lambda: n for n in range(3)]])
# case: annotations are evaluated in order, defaults before them
def tell(what):
    print(what)
    return what
def k(a: tell('a') = tell('default a'), *b: tell('b'), c: tell('c') = tell('default c'), **d: tell('d')) -> tell('return'): pass
print(k.__annotations__)
