# Classes that no script can name have no docs; the others have.
import types

generator = type((lambda: (yield))())
for cls in (generator, types.FrameType, types.CoroutineType, types.AsyncGeneratorType, type(iter([])), type(iter(())), type(iter('')), type(iter('\xe9')),
            type(iter(b'')), type(iter({})), type(iter({}.values())), type(iter({}.items())), type(iter(set())), type(iter(range(1))),
            type(iter(range(2**70))), type({}.keys()), type({}.values()), type({}.items()), type(iter(int, 1)), type(reversed([])), type(reversed({})),
            types.FunctionType, types.CodeType, types.TracebackType, types.ModuleType, types.MethodType, types.CellType, types.MappingProxyType,
            int, str, bytes, list, dict, set, range, slice, type, object, super, property, enumerate, zip, map, filter, reversed, Exception, OSError):
    print(cls.__name__, cls.__doc__ is None)
print((x for x in ()).__doc__)
