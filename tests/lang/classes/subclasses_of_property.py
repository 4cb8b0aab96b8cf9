def t(f, *args, **kwargs):
    try: result = f(*args, **kwargs); print(ascii(result).split(' at 0x')[0])
    except BaseException as e: print(type(e).__name__, ascii(str(e)))
def getter(self):
    "doc of getter"
    return 1
# case: the doc of a subclass's property is its own attribute
class P(property): pass
p = P(getter); t(lambda: p.__doc__); t(lambda: vars(p))
class P2(property):
    "doc of P2"
p = P2(getter); t(lambda: p.__doc__); t(lambda: vars(p))
p = P2(lambda s: 1); t(lambda: p.__doc__); t(lambda: vars(p))
p = P2(lambda s: 1, doc='given'); t(lambda: p.__doc__); t(lambda: vars(p))
# case: a subclass without room for a doc
class P3(property):
    __slots__ = ()
t(lambda: P3(getter).__doc__)
t(lambda: P3(lambda s: 1).__doc__)
t(lambda: P3(lambda s:1, doc='x').__doc__)
class P4(property):
    __slots__ = ('__doc__',)
t(lambda: P4(getter).__doc__)
t(lambda: P4(lambda s: 1, doc='u').__doc__)
t(lambda: P4(lambda s: 1).__doc__)
class P5(property):
    __slots__ = ('a', '__dict__')
t(lambda: P5(getter).__doc__)
# case: a subclass with an __init__ of its own
class P6(property):
    def __init__(self, *a, **k):
        super().__init__(*a, **k)
        self.extra = len(a)
p = P6(getter, None); t(lambda: (p.extra, vars(p), p.__doc__))
class P7(property):
    def __init__(self, x): self.x = x
p = P7(getter); t(lambda: (p.fget, p.x, p.__doc__))
# case: made once more
p = property(getter); p.__init__(None, None, None, 'dd'); t(lambda: (p.fget, p.__doc__))
p = property(getter); t(lambda: p.__init__()); t(lambda: (p.fget, p.__doc__))
p = property(); p.__doc__ = 'set'; t(lambda: p.__doc__)
# case: copies with another getter, setter, deleter
p = P(getter); p.__doc__ = 'set'; t(lambda: (p.__doc__, vars(p)))
q = p.setter(lambda s, v: None); t(lambda: (type(q), q.__doc__))
q = p.getter(lambda s: 1); t(lambda: (type(q), q.__doc__))
q = P(getter).getter(lambda s: 1); t(lambda: (type(q), q.__doc__))
q = P2(getter).deleter(lambda s: 1); t(lambda: (type(q), q.__doc__))
q = P2(getter, doc='given').deleter(lambda s: 1); t(lambda: (type(q), q.__doc__))
q = P6(getter).deleter(lambda s: 1); t(lambda: (type(q), q.__doc__, q.extra))
q = property(getter, doc='given').getter(lambda s: 1); t(lambda: q.__doc__)
def g2(s):
    'other doc'
q = property(getter).getter(g2); t(lambda: q.__doc__)
q = P(getter).getter(g2); t(lambda: q.__doc__)
q = P(getter, doc='dd').getter(g2); t(lambda: q.__doc__)
q = P().getter(g2); t(lambda: q.__doc__)
# case: getters with docs of other kinds
class GD:
    @property
    def __doc__(self): raise ValueError('nodoc')
    def __call__(self, s): return 1
t(property, GD())
class GE:
    @property
    def __doc__(self): raise AttributeError('nodoc')
    def __call__(self, s): return 1
t(lambda: property(GE()).__doc__)
class GF:
    __doc__ = 5
    def __call__(self, s): return 1
t(lambda: property(GF()).__doc__)
t(lambda: P(GF()).__doc__)
# case: arguments
t(lambda: property.__new__(property).__init__(1,2,3,4,5))
t(lambda: property.__new__(property, 1,2,3,4,5,6,x=1).fget)
t(property, 1,2,3,4,5)
t(property, x=1)
t(property, fget=1, fset=2)
t(lambda: property(fget=1, fset=2).fset)
# case: names, and what is missing
class C:
    @property
    def a(self): "A doc"; return 1
    @P
    def b(self): "B doc"; return 1
t(lambda: (C.a.__name__, C.b.__name__, property(getter).__name__, P(getter).__name__))
t(lambda: property().__name__)
p = property(getter); p.__name__ = 'nm'; t(lambda: p.__name__)
del p.__name__; t(lambda: p.__name__)
t(lambda: P(doc='hello').__doc__)
t(lambda: vars(P(doc='hello')))
t(lambda: C.a.__isabstractmethod__)
t(lambda: C().a)
class D: x = property(doc='u')
t(lambda: D().x)
def s(): D().x = 5
t(s)
def s(): del D().x
t(s)
class D2: x = P()
t(lambda: D2().x)
t(lambda: P6(fget=getter, doc='kw').__doc__)
t(lambda: C.b.__set_name__(C, 'zz'))
t(lambda: C.b.__set_name__(C))
t(lambda: C.b.__name__)
t(lambda: P.__get__(C.b, None, C))
t(lambda: C.b.__get__(None))
t(lambda: C.b.__get__(C()))
