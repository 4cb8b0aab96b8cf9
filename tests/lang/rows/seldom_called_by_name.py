"""Methods and attributes that operators and builtins call, and that scripts seldom name."""

import bisect
import warnings
import copy
import itertools
import math
from functools import lru_cache

from _calls import attempt

warnings.simplefilter("ignore")

# case: hashes by name
for value in (1 + 2j, 2.5, 7, 10**30, range(3), frozenset({1})):
    print(type(value).__name__, type(value).__hash__(value) == hash(value))
print(object.__hash__(value.__class__) == hash(value.__class__) or True)
# case: iterators taken apart
for iterator in (reversed([1, 2]), reversed((1, 2)), iter({})):
    print(type(iterator).__name__, next(iterator, None), list(itertools.islice(copy.copy(iterator), 2)), bool(iterator.__reduce__()))
# case: functions of numbers
print(round(math.cbrt(27.0), 9), math.gamma(5.0), round(math.lgamma(10.0), 9))
numbers = [1, 3]
bisect.insort_right(numbers, 2)
print(numbers)


# case: namespaces of what wraps functions
@lru_cache
def cached():
    return 1


@staticmethod
def static():
    return 1


class A:
    @classmethod
    def m(cls):
        return 1


kept = A.__dict__["m"]
for wrapper in (cached, static, kept):
    wrapper.mark = 1
    print(type(wrapper).__name__, wrapper.__dict__.get("mark"), attempt(setattr, wrapper, "__dict__", {"other": 2}), attempt(lambda: wrapper.other))
error = ValueError(1)
error.__dict__ = {"a": 1}
print(error.a, error.__dict__)
# case: names of generators, coroutines and asynchronous generators can be changed


def g():
    yield


async def c():
    pass


async def ag():
    yield 1


made = [g(), c(), ag()]
for one in made:
    one.__name__, one.__qualname__ = "n", "q.n"
    print(type(one).__name__, one.__name__, one.__qualname__, repr(one).split(" at ")[0])
made[1].close()
print(made[1].cr_await, made[1].cr_code.co_name)
print(made[2].ag_running, made[2].ag_await, made[2].ag_code.co_name, made[2].ag_frame is not None)
# case: a step of an asynchronous generator, driven by hand
step = made[2].asend(None)
print(step.__iter__() is step, step.__await__() is step, attempt(step.__next__), attempt(step.send, None))
step = made[2].asend(None)
print(attempt(step.throw, ValueError("thrown")))
step = made[2].asend(None)
print(step.close(), attempt(step.send, None))


# case: parameters of types
def f[T, *Ts, **P](x: T, *args: *Ts) -> T: ...


type Alias[X] = list[X]
T, Ts, P = f.__type_params__
for parameter in (T, P):
    print(parameter.__name__, type(parameter).__name__, parameter.__covariant__, parameter.__contravariant__, parameter.__infer_variance__)
for parameter in (T, P):
    print(parameter.__or__(int) is not None, parameter.__ror__(int) is not None, attempt(iter, parameter)[:9])
for parameter in (T, Ts, P):
    print(parameter.has_default(), parameter.__module__, hasattr(parameter, "__or__"), hasattr(parameter, "__constraints__"))
print(T.__bound__, T.__constraints__, P.__bound__, P.args.__origin__ is P, P.kwargs.__origin__ is P, len(list(iter(Ts))))
print(Alias | int, int | Alias)
# case: input at the end of what there is
print(attempt(input))
# case: slices, counts and repeats
print(type(slice.__hash__(slice(1, 2))).__name__)
for iterator in (itertools.count(3), itertools.repeat("x", 2)):
    print(type(iterator).__reduce__(iterator))


# case: cells by name
def closure():
    x, y = 1, 2
    return (lambda: (x, y)).__closure__


one, two = closure()
cell = type(one)
print(cell.__ne__(one, two), cell.__le__(one, two), cell.__gt__(one, two), cell.__ge__(one, two), cell.__repr__(one)[:6])
one.cell_contents = 5
print(one.cell_contents)
# case: code, frames and tracebacks by name


def named(a, b=2):
    c = a
    return "text", c


code = named.__code__
print(type(code).__repr__(code).split(" at ")[0], code.co_qualname, code.co_nlocals, "text" in repr(code.co_consts), code.co_stacksize >= 0)
import sys

frame = sys._getframe()
frame.f_trace_lines, frame.f_trace_opcodes = False, True
print(type(frame).__repr__(frame)[:6])
frame.f_trace_lines, frame.f_trace_opcodes = True, False
try:
    1 / 0
except ZeroDivisionError as caught:
    print("tb_next" in type(caught.__traceback__).__dir__(caught.__traceback__))
# case: descriptors by name


class Slotted:
    __slots__ = ("x",)

    @property
    def p(self):
        return 1


wrapper = [].__len__
print(type(wrapper).__repr__(wrapper).split(" at ")[0], wrapper.__doc__ == len.__doc__ or type(wrapper.__doc__).__name__)
Slotted.p.__name__ = "q"
print(Slotted.p.__name__, Slotted.__weakrefoffset__, Slotted.x.__reduce__()[1][1], bool(attempt(type(named).__code__.__reduce__)))
sys.__annotations__ = {"a": int}
print(sys.__annotations__)
del sys.__annotations__
# case: aliases and unions by name
alias, union = list[int], int | str
print(attempt(type(alias).__instancecheck__, alias, [])[:9], isinstance(5, union), issubclass(bool, union))
print(type(P)("Q").__name__, type(Ts)("Us").__name__, attempt(type(Alias).__ror__, Alias, int)[:0])
print(P.args == 5, P.kwargs == 5, P.args.__eq__(5) is True, P.kwargs.__eq__(5) is True)
