def f(a: int, b: 'text' = 2, *c, d: float = 1.0, **e) -> str:
    """Doc string."""
    local = 1
    return 'x'
print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__annotations__)
f.tag = 5
print(f.tag, f.__dict__, vars(f), hasattr(f, 'nope'))
f.__name__ = 'renamed'; f.__doc__ = None
print(f.__name__, f.__doc__, f.__qualname__)
print(f.__code__.co_name, f.__code__.co_argcount, f.__code__.co_kwonlyargcount, f.__code__.co_posonlyargcount, f.__code__.co_varnames, f.__code__.co_flags & 12)
def outer():
    def inner(): pass
    return inner
print(outer().__qualname__, (lambda: 0).__name__, (lambda: 0).__qualname__)
class C:
    def m(self):
        def n(): pass
        return n
print(C.m.__qualname__, C().m().__qualname__, C().m.__name__, C().m.__func__ is C.m, type(C().m), type(f), type(len), type([].append))
print(str(f).startswith('<function f at 0x') or str(f)[:12], repr(len), repr([].append)[:30], callable(f), callable(5))
try:
    f.__name__ = 5
except TypeError as e:
    print(e)
del f.tag
try:
    f.tag
except AttributeError as e:
    print(e)
