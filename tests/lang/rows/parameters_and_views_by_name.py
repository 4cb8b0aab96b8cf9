"""Rows of type parameters, proxies and views that scripts seldom name."""

import types
from typing import Generic, ParamSpec, TypeAliasType, TypeVar, TypeVarTuple

T, Ts, P = TypeVar('T', covariant=True), TypeVarTuple('Ts'), ParamSpec('P', contravariant=True)

# case: type parameters are no bases
for parameter in (T, Ts, P, P.args, P.kwargs):
    try:
        type(parameter).__mro_entries__(parameter, ())
    except TypeError as error:
        print(error)

# case: what they are, by name
print(TypeVar.__reduce__(T), TypeVarTuple.__reduce__(Ts), ParamSpec.__reduce__(P), T, P, Ts, T.__covariant__, P.__contravariant__)
print(TypeVar.__or__(T, int), TypeVar.__ror__(T, int), ParamSpec.__or__(P, int), ParamSpec.__ror__(P, None), list(Ts))
print(T.__default__, T.has_default(), P.args == P.args, P.args == P.kwargs, T.__bound__, T.__constraints__, T.__module__)
for make in (lambda: TypeVar(1), lambda: TypeVar('A', int), lambda: TypeVar('A', int, str, bound=int), lambda: TypeVar('A', covariant=True, contravariant=True),
             lambda: TypeVar('A', covariant=True, infer_variance=True), lambda: TypeVar('A', bound='X').__bound__, lambda: TypeVar('A', infer_variance=True)):
    try:
        print(make())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)

# case: aliases of types
Alias = TypeAliasType.__new__(TypeAliasType, 'Alias', list[T], type_params=(T,))
print(Alias, Alias.__value__, Alias.__type_params__, Alias[int], TypeAliasType.__reduce__(Alias), Alias.__module__, Alias | None)
try:
    TypeAliasType('Plain', int)[int]
except TypeError as error:
    print(error)

# case: classes below Generic
class Box(Generic[T]): pass
Generic.__init_subclass__.__func__ if hasattr(Generic.__init_subclass__, '__func__') else None
print(Generic.__class_getitem__.__name__, Box.__class_getitem__(int), Box.__init_subclass__.__name__, Box.__parameters__)
class Made[A, *B]: pass
print(issubclass(Made, Generic), isinstance(Made(), Generic), Made[int, str].__args__, Made.__parameters__)
union = list[T] | None
print(union, union.__parameters__, union[int], types.UnionType.__getitem__(union, str))

# case: proxies compare as what is behind them
proxy = types.MappingProxyType({1: 2})
for name in ('__lt__', '__le__', '__gt__', '__ge__'):
    try:
        print(getattr(types.MappingProxyType, name)(proxy, {}))
    except TypeError as error:
        print(error)
class Low(dict):
    def __lt__(self, other): return 'lower'
    __le__ = __gt__ = __ge__ = __lt__
low = types.MappingProxyType(Low())
print(low < 1, low <= 1, low > 1, low >= 1, types.MappingProxyType.__lt__(low, 2))

# case: views have no order
view = memoryview(b'ab')
print([getattr(memoryview, name)(view, view) for name in ('__lt__', '__le__', '__gt__', '__ge__')])
try:
    view < view
except TypeError as error:
    print(error)

# case: functions of modules name their module in their signature
import math
print(len.__text_signature__, sorted.__text_signature__, print.__text_signature__, iter.__text_signature__, globals.__text_signature__, math.gcd.__text_signature__)
print(type(len).__hash__(len) == hash(len), str.upper.__text_signature__)

# case: iterators over ranges go to a place
for source in (range(5), range(10**20)):
    for place in (2, -3, 10**19, 10**30):
        iterator = iter(source)
        try:
            iterator.__setstate__(place)
            print(next(iterator, 'ended'))
        except OverflowError as error:
            print(error)
for wrong in ('a', None, 1.5):
    try:
        iter(range(3)).__setstate__(wrong)
    except TypeError as error:
        print(error)

# case: namespaces cannot be hashed
print(types.SimpleNamespace.__hash__)
try:
    {types.SimpleNamespace(): 1}
except TypeError as error:
    print(error)
