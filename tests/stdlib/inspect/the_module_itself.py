# case: what the module has says that it is of the module
import inspect
import types

for name in inspect.__all__:
    value = getattr(inspect, name)
    if isinstance(value, (type, types.FunctionType)) and value.__module__ != "inspect":
        print(name, value.__module__)
print(inspect.Signature, inspect.signature.__module__, inspect.Traceback, inspect.FullArgSpec, inspect.BufferFlags, inspect._ParameterKind)
print(inspect.getmodule(inspect.getsource).__name__, inspect.getmodule(inspect.Parameter).__name__)

# case: it is no package
print(hasattr(inspect, "__path__"), inspect.__package__ == "", inspect.__spec__.parent == "")
try:
    import inspect.signatures
except ModuleNotFoundError as error:
    print(error)
try:
    inspect.signatre
except AttributeError as error:
    print(error)

# case: the sources of its own functions and classes
print(inspect.getsource(inspect.Parameter).splitlines()[0])
print(inspect.getsource(inspect.signature).splitlines()[0])
print(inspect.getsource(inspect.BoundArguments.apply_defaults).splitlines()[0].strip())
print(inspect.getdoc(inspect).splitlines()[0] != "", inspect.getsourcelines(inspect.Signature)[1] > 1)

# case: helpers that others use
print(inspect._empty is inspect.Parameter.empty is inspect.Signature.empty, inspect._POSITIONAL_ONLY is inspect.Parameter.POSITIONAL_ONLY)
