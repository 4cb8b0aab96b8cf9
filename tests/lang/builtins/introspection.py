print(type(1), type('a'), type(None), type(...), type(NotImplemented), type(type), type(print), type(lambda: 0), type(int), type([]), type(range(1)), type(1j), type(b''))
print(isinstance(1, int), isinstance(1, (str, (float, int))), isinstance(True, int), issubclass(bool, int), issubclass(int, (str, object)), isinstance(int, type), isinstance(1, object), isinstance(None, type(None)), isinstance(5, int | None))
print(callable(len), callable(int), callable(5), callable(lambda: 0), hasattr('a', 'upper'), getattr('a', 'upper')(), getattr(5, 'nope', None), id(1) == id(1), id([]) != 0 , dir([])[-3:])
class A:
    z = 1
    def __init__(self): self.a = 1
    def m(self): pass
print([d for d in dir(A()) if not d.startswith('__')], sorted(vars(A())), vars(A)['z'], repr(A()).startswith('<__main__.A object at 0x'), repr(A), str(A), A.__name__, A().__class__.__name__)
print(eval('1 + 2'), eval('x * 2', {'x': 5}), eval(compile('3 * 3', '<e>', 'eval')), eval('[i for i in range(3)]'))
exec('y = 5\nprint(y)')
print(y)
ns = {}
exec('def f(a): return a * 2\nclass K: v = 1', ns)
print(ns['f'](4), ns['K'].v, '__builtins__' in ns)
code = compile('a = 1\nb = 2', '<c>', 'exec'); exec(code, ns); print(ns['b'])
print(abs(-3), abs(-2.5), abs(3 + 4j), divmod(9, 4), pow(2, 3), round(2.567, 1), hash(5), bin(5), oct(8), hex(255), ord('a'), chr(98), ascii('é'), repr('a'), format(5, '03'), len('abc'))
for f in (lambda: eval('1 +'), lambda: eval('x = 1'), lambda: exec('1 +'), lambda: eval(5), lambda: compile('1', 'f', 'bad'), lambda: type(1, 2), lambda: isinstance(1, 'int'), lambda: issubclass('a', int), lambda: vars(5), lambda: type('A', 'B', {}), lambda: __import__('nope')):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
print(type.__name__, object.__doc__ is not None, int.__doc__ is not None, print.__name__, print.__module__, __builtins__ is not None, type(__builtins__).__name__)
