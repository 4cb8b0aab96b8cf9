# case: locals() of a function is a snapshot
def f(a, b=2):
    c = 3
    one = locals()
    one['a'] = 'changed'
    d = 4
    return a, one is locals(), sorted(locals()), one['a']
print(f(1))
# case: exec cannot change a function's locals
def g():
    x = 1
    exec('x = 2; y = 3')
    try:
        y
    except NameError as error:
        print(error)
    scope = {}
    exec('x = 2; y = 3', globals(), scope)
    return x, scope
print(g())
# case: cells and free variables are among them
def h():
    free = 1
    def inner():
        local = free
        return locals()
    return sorted(inner().items())
print(h())
# case: unbound names are not
def i():
    if False:
        never = 1
    now = 2
    del now
    return locals()
print(i())
# case: locals() of a class body is its namespace
class A:
    x = 1
    locals()['y'] = 2
    print(sorted(name for name in locals() if not name.startswith('__')))
print(A.y)
# case: locals() of a module is globals()
print(locals() is globals())
globals()['made'] = 5
print(made)
# case: in exec
scope, names = {}, {}
exec('print(locals() is globals()); z = 1; w = locals()', scope)
exec('print(locals() is globals()); z = 1; w = locals()', scope, names)
print(names['w'] is names)
# case: eval sees the caller's names
def j(p):
    q = 5
    return eval('p + q'), eval('[p for _ in "ab"]'), eval('(lambda: p)()', globals(), {'p': 1}) if False else None
print(j(1))
# case: vars and dir
def k(a):
    b = 2
    return vars() == locals(), dir()
print(k(1))
