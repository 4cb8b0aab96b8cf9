import collections
import math
import sys
import traceback

blech = 1
class A:
    bluch = 1
    def __init__(self): self.black = 2
    def method(self): return self_x
    def m3(self): return metod
    @classmethod
    def c(cls): return bluch
    @staticmethod
    def s(): return bluch
    _priv = 1
    __mang = 2
class Slots:
    __slots__ = ('alpha', 'beta')
class Dir:
    def __dir__(self): return ['alpha', 5, 'beta']
class BadDir:
    def __dir__(self): raise ValueError
class BadDir2:
    def __dir__(self): return 5
class GA:
    def __getattr__(self, n): raise AttributeError(n)
class GA2:
    alpha = 1
    def __getattr__(self, n): raise AttributeError('custom', name=n, obj=self)
class GA3:
    alpha = 1
    def __getattr__(self, n): raise AttributeError('custom', name=n)
class Prop:
    alpha = 1
    @property
    def p(self): return self.alhpa
def f(alpha, *, keyword_arg=1): 
    bravo = 1
    def g(): return bravu
    return g
def fl(): 
    bravo = 1
    return bravu
def loc():
    print(later_x)
    later_y = 1
def nested():
    outer_v = 1
    def inner():
        return outer_w
    return inner()
def glob(): return blach
def builtin(): return pritn
def mod(): return colections
def mod2(): return sys_
def mod3(): return datetime.now()
def mod4(): return maths
def unb():
    del_x = 1
    del del_x
    return del_x
def comp(): return [itme for item in [1]]
def comp2(): return [item_x for item_y in [1]]
def longn(): return a_very_long_name_that_has_nothing_near_it_at_all_xxxxxxxxxxxxxxxxxxxxx
def imp4():
    import mathh
def case1(): return BLECH
def case2(): return A().Black
def short(): return A().b
def under(): return A().priv
def under2(): return A()._bluch
def mang(): return A().__mang
tests = [lambda: A().blach, lambda: A.bluhc, lambda: A().method(), lambda: A().m3(), lambda: A().c(), lambda: A().s(), lambda: Slots().alhpa, lambda: Slots().beta, lambda: Dir().alhpa, lambda: BadDir().x, lambda: BadDir2().x, lambda: GA().x, lambda: GA2().alhpa, lambda: GA3().alhpa, lambda: Prop().p, lambda: Prop().q, f(1), fl, loc, nested, glob, builtin, mod, mod2, mod3, mod4, unb, comp, comp2, longn, imp4, case1, case2, short, under, under2, mang,
 lambda: [].apend, lambda: 'a'.uper(), lambda: {}.itmes(), lambda: math.sqr(4), lambda: (1).bit_lenght(), lambda: None.x, lambda: collections.defaultdcit, lambda: int.frombytes, lambda: f(alhpa=1), lambda: f(1, keywrd_arg=2), lambda: f(1, zzz=2), lambda: f(), lambda: f(1, 2), lambda: int(bse=5), lambda: sorted([], kye=1), lambda: print(1, spe=2), lambda: 'a'.split(maxsplti=1), lambda: sys.exut(), lambda: setattr(A(), '__class__', 5), lambda: A().bluch.bluhc, lambda: super(A, A()).bluhc, lambda: A.__mor__, lambda: Exception().arsg, lambda: f.__nmae__, lambda: (x for x in []).thorw, lambda: dict(a=1).a, lambda: time.sleep(1), lambda: os.path, lambda: json, lambda: re.compile, lambda: np.array, lambda: self.x, lambda: true, lambda: null, lambda: none, lambda: elif_, lambda: Print(1), lambda: exit_, lambda: lenn([1]), lambda: rang(3), lambda: strr, lambda: __name, lambda: _blech, lambda: blech_, lambda: blechh.x, lambda: ValueEror, lambda: Path]
# case: names near by, with the traceback that tells the scope, and without
for i, t in enumerate(tests):
    try: t(); print(i, 'ok')
    except BaseException as e: print(i, traceback.format_exception(e)[-1], traceback.format_exception_only(e)[-1], end='')
# case: exceptions that scripts make
class M(type):
    def __getattr__(cls, n): raise AttributeError(f'no {n}')
class N(metaclass=M): alpha = 1
try: N.alhpa
except AttributeError as e: print(traceback.format_exception_only(e))
e = NameError('m', name='blehc'); print(traceback.format_exception_only(e))
e = AttributeError('m', name='alhpa', obj=N); print(traceback.format_exception_only(e))
e = AttributeError('m', name='alhpa', obj=None); print(traceback.format_exception_only(e))
e = AttributeError('m', name=5, obj=N); print(traceback.format_exception_only(e))
e = ImportError('m', name='math', name_from='sine'); print(traceback.format_exception_only(e))
e = ImportError('m', name='nopemod', name_from='sine'); print(traceback.format_exception_only(e))
try: raise NameError("name 'blehc' is not defined", name='blehc')
except NameError as e: print(traceback.format_exception_only(e))
try: raise AttributeError('x')
except AttributeError as e: print(traceback.format_exception_only(e))
