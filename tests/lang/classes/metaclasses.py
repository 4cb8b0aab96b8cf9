class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kw):
        print('prepare', name, kw)
        return {'injected': 1}
    def __new__(mcs, name, bases, ns, **kw):
        print('new', name, sorted(k for k in ns if not k.startswith('__')))
        return super().__new__(mcs, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        print('init', name, kw)
        super().__init__(name, bases, ns)
    def __call__(cls, *a):
        print('call', cls.__name__, a)
        return super().__call__(*a)
    def __len__(cls): return 42
    def __repr__(cls): return f'<{cls.__name__}!>'
    def __contains__(cls, x): return x == 'in'
    def __iter__(cls): return iter('xyz')
    def __getattr__(cls, n): return 'meta ' + n
    @property
    def prop(cls): return 'prop of ' + cls.__name__
    def __instancecheck__(cls, o): return o == 'instance'
class A(metaclass=Meta, flag=True):
    def __init__(self, *a): print('A.__init__', a)
class B(A): pass
a = A(1)
print(len(A), A, B, 'in' in A, list(A), A.nope, B.prop, A.injected, type(B), isinstance('instance', A), isinstance(B.__new__(B), A), type(a) is A)
try:
    a.prop
except AttributeError as e:
    print(e)
class M2(type): pass
class C(metaclass=M2): pass
try:
    class D(A, C): pass
except TypeError as e:
    print(e)
def func(name, bases, ns): return name, bases, 'x' in ns
class F(metaclass=func):
    x = 1
print(F)
