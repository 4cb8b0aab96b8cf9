import types


def attempt(source, *scopes, **named):
    try:
        exec(source, *scopes, **named)
    except Exception as error:
        print(type(error).__name__, error)


# case: what is bound goes to the globals that were given
scope = {}
exec('a = 1\ndef f(): return a', scope)
print(sorted(scope), scope['f']())
# case: globals and locals apart, as in a class body
scope, names = {'a': 1}, {}
exec('b = a + 1\nc = [b for _ in "x"]\ndef f(): return a', scope, names)
print(names['b'], names['c'], sorted(names), 'b' in scope, names['f']())
attempt('b = 1\ndef f(): return b\nf()', {}, {})
# case: builtins are put into new globals
scope = {}
exec('', scope)
print(list(scope), type(scope['__builtins__']))
# case: builtins may be replaced
attempt('len("abc")', {'__builtins__': {}})
attempt('print(len("abc"))', {'__builtins__': {'len': lambda text: 'mine', 'print': print}})
attempt('len', {'__builtins__': None})
attempt('class A: pass', {'__builtins__': {}})
attempt('assert False', {'__builtins__': {}})
# case: import goes by the builtins
attempt('import os', {'__builtins__': {}})
attempt('import a.b, c as d\nfrom e import f as g', {'__builtins__': {'__import__': lambda *args: print('import', args[0], args[3:]) or types.SimpleNamespace(f=1)}})
# case: kinds of scopes
attempt('1', 5)
attempt('1', [])
attempt('1', {}, 5)
attempt('1', globals=3)
attempt('1', locals=3)
# case: code objects with a closure
def make():
    value = 5
    def inner(): print('value', value)
    return inner
code = make().__code__
attempt(code)
attempt(code, {'print': print}, closure=(types.CellType(3),))
attempt(code, {}, closure=())
attempt(code, {}, closure=(1,))
attempt(code, {}, closure=[types.CellType(3)])
attempt(attempt.__code__, {}, closure=(types.CellType(3),))
attempt('1', closure=())
# case: code of functions runs with their own locals
def two(a): return a
attempt(two.__code__)
def none(): print('called')
print(exec(none.__code__), eval((lambda: 7).__code__))
def count(): yield 1; yield 2
print(list(eval(count.__code__)))
# case: eval refuses code with free variables
try:
    eval(code)
except TypeError as error:
    print(error)
