def attempt(do):
    try:
        print(do())
    except (TypeError, NameError, AttributeError) as error:
        print(type(error).__name__, error)


# case: type parameters are seen in the function and its annotations
def f[T: int, *Ts, **P](a: T, *b, **k: P.kwargs) -> T: return T, Ts, P
print(f.__type_params__, f.__annotations__, f(1))
T, Ts, P = f.__type_params__
print(T.__name__, T.__bound__, T.__constraints__, T.__covariant__, T.__infer_variance__, Ts.__name__, P.args, P.kwargs)
# case: constraints and defaults
def g[T: (int, str) = int](): pass
t = g.__type_params__[0]
print(t.__constraints__, t.__bound__, t.__default__, t.has_default())
def h[*Ts = *tuple[int, ...], **P = [int, str]](): pass
print([p.__default__ for p in h.__type_params__])
# case: bounds are evaluated when asked for
def lazy[T: not_yet](): pass
attempt(lambda: lazy.__type_params__[0].__bound__)
not_yet = 5
attempt(lambda: lazy.__type_params__[0].__bound__)
# case: classes
class A[T]:
    held: T
    def m[U](self, a: U) -> T: return U
    type Z = list[T]
    class Inner:
        y: T
print(A.__type_params__, A.__parameters__, A.__orig_bases__, A.__bases__, A.__annotations__, A.m.__annotations__, A.Inner.__annotations__, A.Z.__value__)
print(A[int], A[int].__args__, A[int]().__orig_class__, type(A[int]()).__name__)
# case: aliases
type L[T] = list[T]
print(L, L.__type_params__, L.__parameters__, L.__value__, L.__name__, L.__module__)
print(L[int], L[int].__args__, L[int].__origin__, L[int].__value__, L | int)
type Recursive = Recursive | None
print(Recursive.__value__)
# case: an alias is evaluated when asked for
type Later = later
attempt(lambda: Later.__value__)
later = 6
attempt(lambda: Later.__value__)
def w():
    x = 1
    type Y = x
    x = 2
    return Y.__value__
print(w())
# case: scopes of classes and parameters
class C:
    T = 5
    X = int
    n = T
    def m[T](self): return T
    def b[U: X](self): pass
    type Y = X
    class X2: pass
    type Z = X2
print(C.n, C().m(), C.b.__type_params__[0].__bound__, C.Y.__value__, C.Z.__value__.__name__)
def outer(v):
    def inner[T: v](x: T = v): return v, T
    return inner
print(outer(3)(1), outer(3).__type_params__[0].__bound__)
# case: order of evaluation of a generic function
def tell(what):
    print('tell', what)
    return what
@(lambda f: (tell('decorated'), f)[1])
def k[T: tell('bound')](a: tell('annotation') = tell('default'), *, b: tell('second') = tell('keyword')) -> tell('return'): pass
print(k.__type_params__[0].__bound__, k.__qualname__)
# case: soft keyword
type = 1
print(type)
del type
type type = int
print(type.__value__)
