# case: a class body reads names as it goes
x = 'global'
class A:
    before = x
    x = 'class'
    after = x
    def method(self): return x
print(A.before, A.after, A().method())
# case: from the function around
def f(x):
    class B:
        got = x
        x = 'own'
    class C:
        got = x
    return B, C
try:
    f('function')
except NameError as error:
    print(error)
def f2(y):
    class C:
        got = y
        def g(self): return y
    return C.got, C().g()
print(f2('function'))
# case: private names are mangled
class P:
    __secret = 1
    __dunder__ = 2
    def __init__(self): self.__own = 3
    def read(self): return self.__own, self.__secret, P.__secret
    def _P__made(self): return 'made'
    def call(self): return self.__made()
    def keyword(self, __arg): return __arg
    def local(self):
        __x = 5
        return sorted(locals())
print(sorted(n for n in vars(P) if 'secret' in n or 'dunder' in n), P().read(), P().call(), P().local())
print(P().keyword(_P__arg=4), vars(P()))
class _Under:
    __a = 1
class __:
    __b = 2
print([n for n in vars(_Under) if n.endswith('a')], [n for n in vars(__) if n.endswith('_b')])
# case: imports, functions and classes are mangled too
class Q:
    import sys as __s
    def __f(self): pass
    class __K: pass
    for __i in range(2): pass
print(sorted(n for n in vars(Q) if n.startswith('_Q')), Q._Q__K.__name__, Q._Q__f.__name__, Q._Q__K.__qualname__)
# case: __class__ and super
class R:
    def name(self): return __class__.__name__
    def cell(self): return [__class__ for _ in 'a'][0] is R
print(R().name(), R().cell())
try:
    exec('def g(): return __class__\ng()', {})
except NameError as error:
    print(error)
# case: nonlocal and global in a class
count = 0
def h():
    total = 1
    class S:
        nonlocal total
        global count
        total, count = 2, 3
    return total, hasattr(S, 'total')
print(h(), count)
# case: the body's own names
class T:
    print(__qualname__, __module__, sorted(n for n in locals() if n.startswith('__')))
# case: __build_class__ is a function
def body():
    pass
print(__build_class__(body, 'Made', int).__mro__)
for wrong in (lambda: __build_class__(1, 'A'), lambda: __build_class__(body, 1)):
    try:
        wrong()
    except TypeError as error:
        print(error)
