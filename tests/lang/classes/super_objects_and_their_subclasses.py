def t(f, *args, **kwargs):
    try: result = f(*args, **kwargs); print(ascii(result).split(' at 0x')[0])
    except BaseException as e: print(type(e).__name__, ascii(str(e)))
class A:
    x = 'A.x'
    def m(self): return 'A.m'
class B(A):
    x = 'B.x'
    def m(self): return 'B.m'
class S(super):
    y = 7
    def hello(self): return 'hi'
# case: a subclass has methods and attributes of its own
b = B()
s = S(B, b)
t(lambda: s.x); t(lambda: s.y); t(lambda: s.hello()); t(lambda: s.m())
s.z = 5
t(lambda: s.z); t(lambda: vars(s)); t(lambda: s.__dict__)
t(lambda: s.__class__); t(lambda: type(s)); t(lambda: s.__thisclass__); t(lambda: s.__self_class__); t(lambda: s.__self__ is b)
# case: a subclass with an __init__ or __new__ of its own
class S2(super):
    def __init__(self, *a):
        self.args = a
        super(S2, self).__init__(*a)
t(lambda: S2(B, b).args); 
t(lambda: S2(B, b).m())
class S3(super):
    def __init__(self, *a): self.n = len(a)
u = S3(B, b)
t(lambda: u.n); t(lambda: u.__thisclass__); t(lambda: u.__self__); t(lambda: u.m()); t(lambda: u.__self_class__)
t(lambda: repr(u))
class S4(super):
    def __new__(cls, *a):
        o = super().__new__(cls); o.made = a; return o
t(lambda: S4(B, b).made); t(lambda: S4(B,b).m())
# case: one that was not initialized
n = super.__new__(super)
t(lambda: n.__thisclass__); t(lambda: repr(n)); t(lambda: n.__self__)
super.__init__(n, B, b); t(lambda: n.m()); t(lambda: n.__thisclass__)
super.__init__(n, B); t(lambda: n.__thisclass__); t(lambda: n.__self__)
t(lambda: super.__new__(super, 1, 2, x=4).__thisclass__)
# case: wrong arguments
t(lambda: super(1,2)); t(lambda: super(B, 5)); t(lambda: super(x=1)); t(lambda: super(B, b, 3)); t(lambda: super(B, b, x=3)); t(lambda: S(B, b, x=3))
# case: one without an object is bound where it is found
un = super(B)
t(lambda: un.__self__); t(lambda: un.__get__(b, B).m()); t(lambda: un.__get__(None, B)); t(lambda: un.m)
class C(A):
    sup = S(A)
    def m(self): return self.sup.__class__
t(lambda: C().sup); t(lambda: type(C().sup)); 
class D(A):
    def m(self): return self._D__sup.m()
D._D__sup = S(D)
t(lambda: D().m())
# case: what it shows, and what cannot be set
t(lambda: repr(s)); t(lambda: str(super(B, b))); t(lambda: repr(super(B))); t(lambda: repr(S(B)))
t(lambda: s == s); t(lambda: hash(s) == hash(s)); t(lambda: dir(s)[:3])
def f(): s.__thisclass__ = 1
t(f)
def f(): super(B,b).foo = 1
t(f)
def f(): super(B,b).m = 1
t(f)
def f(): del super(B,b).m
t(f)
def f(): s[0]
t(f)
def f(): s.nothing
t(f)
t(lambda: getattr(super(B, B), 'm')); t(lambda: super(B, B).m(b))
t(lambda: super(B, b).__init__); t(lambda: super(A, b).__init__()); t(lambda: super(A, b).__repr__())
# case: in methods
class E(A):
    def k(self): return super().__thisclass__, super().__self__ is self
t(lambda: E().k()); 
t(lambda: super.__self__)
t(lambda: super.__thisclass__)
t(lambda: isinstance(s, super))
t(lambda: S.__mro__)
t(lambda: s.__reduce_ex__(2))
t(lambda: super(B,b).__reduce_ex__(2))
# case: slots and hooks of subclasses
class G(super): __slots__ = ('q',)
g = G(B, b)
g.q = 4
t(lambda: g.q)
t(lambda: g.__dict__)
def f(): g.w = 4
t(f)
t(lambda: super().x)
def f(a): return super()
t(f, 1)
class H(A):
    def __getattribute__(self, n): print('ga', n); return object.__getattribute__(self, n)
    def m(self): return super().m()
t(lambda: H().m())
class Sg(super):
    def __getattribute__(self, n): return 'got ' + n
    def __getattr__(self, n): return 'ga ' + n
t(lambda: Sg(B, b).foo)
class Sh(super):
    def __getattr__(self, n): return 'ga ' + n
t(lambda: Sh(B, b).foo)
t(lambda: Sh(B, b).m())
