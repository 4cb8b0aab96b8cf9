from functools import partial, partialmethod, wraps, reduce, update_wrapper
p = partial(int, base=2)
print(p('101'), p.func, p.args, p.keywords, partial(print, 1, sep='-')(2, 3), partial(partial(max, 1), 2)(3), partial(max, 1, 2).args)
class C:
    def set(self, state, extra=None): return state, extra
    on = partialmethod(set, True); off = partialmethod(set, False, extra='x')
print(C().on(), C().off(), C().on(extra=5))
def deco(f):
    @wraps(f)
    def w(*a): "wrapper doc"; return f(*a)
    return w
@deco
def orig(x: int) -> str: "orig doc"; return x
print(orig.__name__, orig.__doc__, orig.__wrapped__.__name__, orig.__annotations__, orig(3))
print(reduce(lambda a, b: a * b, [1, 2, 3, 4]), reduce(lambda a, b: a + b, [], 'init'), reduce(max, [3, 9, 2], 5))
try: reduce(max, [])
except TypeError as e: print(e)
try: partial(5)
except TypeError as e: print(e)
