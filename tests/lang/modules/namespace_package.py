import _ns.inner
print(_ns.inner.value, hasattr(_ns, '__file__') and _ns.__file__ is not None)
from _ns import inner
print(inner.value)
