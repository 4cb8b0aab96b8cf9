import types


def attempt(do):
    try:
        print(do())
    except (TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)


def make():
    cell = 1
    def inner(): return cell
    return inner


def plain(a, b=1, *, c=2): return a, b, c


# case: defaults are a tuple, and may be taken away
attempt(lambda: setattr(plain, '__defaults__', 5))
attempt(lambda: setattr(plain, '__defaults__', [1]))
plain.__defaults__ = (7, 8)
print(plain())
del plain.__defaults__
attempt(lambda: plain())
# case: defaults of keywords are a dict
attempt(lambda: setattr(plain, '__kwdefaults__', 5))
plain.__kwdefaults__ = {'c': 9}
print(plain(1, 2))
plain.__kwdefaults__ = None
attempt(lambda: plain(1, 2))
# case: names are strs
attempt(lambda: setattr(plain, '__name__', 5))
attempt(lambda: setattr(plain, '__qualname__', 5))
plain.__name__, plain.__qualname__ = 'other', 'Some.other'
attempt(lambda: plain())
# case: annotations are a dict or nothing
attempt(lambda: setattr(plain, '__annotations__', 5))
plain.__annotations__ = None
print(plain.__annotations__)
# case: type parameters are a tuple
attempt(lambda: setattr(plain, '__type_params__', 5))
print(plain.__type_params__)
# case: code must fit the closure
attempt(lambda: setattr(plain, '__code__', 5))
attempt(lambda: setattr(plain, '__code__', make().__code__))
attempt(lambda: setattr(make(), '__code__', plain.__code__))
def one(): return 1
one.__code__ = (lambda: 2).__code__
print(one())
# case: functions made from code
attempt(lambda: types.FunctionType(make().__code__, {}))
attempt(lambda: types.FunctionType(make().__code__, {}, 'f', None, ()))
attempt(lambda: types.FunctionType(make().__code__, {}, 'f', None, (1,)))
attempt(lambda: types.FunctionType(make().__code__, {}, 'f', None, 5))
attempt(lambda: types.FunctionType(make().__code__, {}, 'f', None, (types.CellType(4),))())
attempt(lambda: types.FunctionType(one.__code__, {}, 'f', 5))
attempt(lambda: types.FunctionType(one.__code__, {}, 5))
attempt(lambda: types.FunctionType(1, {}))
attempt(lambda: types.FunctionType(one.__code__, 1))
attempt(lambda: types.FunctionType((lambda *, a: a).__code__, {}, kwdefaults={'a': 6})())
# case: a function is a descriptor
attempt(lambda: one.__get__(None, None))
attempt(lambda: one.__get__(5).__self__)
print(one.__get__(None, int) is one)
