import types

# case: every name of the module
print(sorted(set(types.__all__) - {'CapsuleType'}))

# case: names of the types
for name in sorted(set(types.__all__) - {'CapsuleType'}):
    value = getattr(types, name)
    if isinstance(value, type):
        print(name, value.__module__, value.__qualname__)

# case: new_class
Made = types.new_class('Made', (int,), {}, lambda body: body.update(x=5))
print(Made.__mro__[1:], Made.x, Made(7) + 1, Made.__module__)

# case: new_class with a metaclass and keywords
class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases, **kwargs):
        return {'prepared': (name, bases, kwargs)}
    def __new__(mcls, name, bases, namespace, **kwargs):
        return super().__new__(mcls, name, bases, namespace)
    def __init__(cls, name, bases, namespace, **kwargs):
        cls.kwargs = kwargs
Made = types.new_class('Made', (), {'metaclass': Meta, 'k': 1})
print(type(Made).__name__, Made.prepared, Made.kwargs)

# case: bases that stand for others
class Stands:
    def __mro_entries__(self, bases):
        return (list,)
stands = Stands()
print(types.resolve_bases((int,)), types.resolve_bases((stands, dict)))
Made = types.new_class('Made', (stands,))
print(Made.__bases__, Made.__orig_bases__ == (stands,), types.get_original_bases(Made) == (stands,), types.get_original_bases(int))

# case: bases that say something else than a tuple
class Wrong:
    def __mro_entries__(self, bases):
        return list
try:
    types.resolve_bases((Wrong(),))
except TypeError as error:
    print(error)

# case: prepare_class
meta, namespace, kwargs = types.prepare_class('P', (Made,), {'x': 1})
print(meta, namespace, kwargs)
class Other(type):
    pass
class OtherClass(metaclass=Other):
    pass
class MetaClass(metaclass=Meta):
    pass
try:
    types.prepare_class('P', (OtherClass, MetaClass))
except TypeError as error:
    print(error)

# case: get_original_bases of what is no class
try:
    types.get_original_bases(5)
except TypeError as error:
    print(error)

# case: SimpleNamespace
space = types.SimpleNamespace({'a': 1}, b=2)
print(space, space == types.SimpleNamespace(a=1, b=2), space != types.SimpleNamespace(), space == 5)
space.c = [space.a]
del space.a
print(space, vars(space), type(space).__module__, space.__reduce__()[1:])
class Named(types.SimpleNamespace):
    pass
print(Named(x=1), repr(types.SimpleNamespace()))

# case: a namespace inside itself
space = types.SimpleNamespace(x=1)
print(types.SimpleNamespace.__replace__(space, y=2))

# case: DynamicClassAttribute
class Members(type):
    def __getattr__(cls, name):
        return f'class has {name}'
class Holder(metaclass=Members):
    @types.DynamicClassAttribute
    def value(self):
        "doc of value"
        return 'instance has value'
    @value.setter
    def value(self, new):
        self.new = new
holder = Holder()
print(Holder.value, holder.value, vars(Holder)['value'].__doc__)
holder.value = 5
print(holder.new)
try:
    del holder.value
except AttributeError as error:
    print(error)

# case: MethodType, FunctionType, CellType, ModuleType, MappingProxyType
def function(self, x=1):
    return self, x
method = types.MethodType(function, 'self')
print(method(), method(2), method.__func__ is function, method.__self__)
copy = types.FunctionType(function.__code__, {'__name__': 'elsewhere'}, 'copy', (9,))
print(copy('s'), copy.__name__, copy.__module__, copy.__defaults__)
cell = types.CellType(5)
print(cell.cell_contents, types.CellType(1) < types.CellType(2), types.CellType() == types.CellType())
module = types.ModuleType('made', 'its doc')
print(module, module.__doc__, module.__name__, module.__annotations__)
view = types.MappingProxyType({'k': 1})
print(view['k'], len(view), view | {'z': 2})

# case: coroutine functions of generators
@types.coroutine
def waits():
    yield 'paused'
    return 'done'
async def runs():
    return await waits()
running = runs()
print(running.send(None))
try:
    running.send(None)
except StopIteration as stop:
    print(stop.value)
try:
    types.coroutine(5)
except TypeError as error:
    print(error)
