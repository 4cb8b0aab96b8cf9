def outer():
    x = 1
    def inner():
        nonlocal x
        x = 2
        def deeper():
            nonlocal x
            x = 3
        deeper()
        return x
    return inner(), x
print(outer())
class A:
    x = 1
    def f(self):
        return __class__.x, self.__class__.x
    class B:
        y = 2
        def g(self): return __class__.y
    z = B.y + x
    print(sorted(k for k in locals() if not k.startswith('__')))
    for i in range(2):
        locals_seen = i
    del i
print(A().f(), A.B().g(), A.z, A.B.__qualname__, A.B.g.__qualname__, hasattr(A, 'i'), A.locals_seen)
def f():
    class C:
        nonlocal v
        v = 'set in class'
    return v
    v = None
print(f())
def exec_scopes():
    ns = {'a': 1}
    exec('b = a + 1\ndef f(): return b', ns)
    return ns['b'], ns['f'](), eval('a * 10', ns), eval('q + 1', {}, {'q': 5})
print(exec_scopes())
def shadow_builtin():
    print(max(1, 2))
    def max_(*a): return 'x'
    return [max for max in [1]]
print(shadow_builtin())
def conditional(flag):
    if flag:
        v = 1
    return v
print(conditional(True))
try:
    conditional(False)
except UnboundLocalError as e:
    print(e, '|', e.name)
