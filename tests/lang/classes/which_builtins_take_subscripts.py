import types
import weakref
def g(): yield
async def c(): pass
async def ag(): yield
coroutine = c()
# case: a subscript of a class that has none names it
for t in (list, tuple, dict, set, frozenset, enumerate, staticmethod, classmethod, type(g()), type(coroutine), type(ag()), BaseExceptionGroup, ExceptionGroup, filter, map, zip, reversed, weakref.ref, slice, range, property, super, memoryview, bytes, type(types.MappingProxyType({})), types.CodeType, object, type, types.SimpleNamespace, types.GenericAlias):
    try: print(t.__name__, t[int])
    except TypeError as e: print(t.__name__, e)
coroutine.close()
