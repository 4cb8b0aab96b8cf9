"""Code objects: alike or not, changed copies, lines, and how long they live."""

import copy
import gc
import types
import weakref


def source(text, mode='eval', name='a'):
    return compile(text, name, mode)


# case: equal when they do the same, whatever their files are called
for a, b in (('1+1', '1+1'), ('1', '1.0'), ('0.0', '-0.0'), ('x', 'y'), ('x', 'x '), ('(1, 2)', '(1, 2)'), ('(1, 2)', '(1, 2.0)'), ('lambda: 1', 'lambda: 1'),
             ('lambda: 1', 'lambda: 2'), ("'a'", "b'a'"), ('True', '1'), ('[i for i in x]', '[i for i in x]'), ('1j', '1j')):
    left, right = source(a), source(b, name='b')
    print(a, b, left == right, left != right, left is right, (hash(left) == hash(right)) >= (left == right))
print(len({source('x'), source('x'), source('y')}), source('x') == 5, type(source('x')).__eq__(source('x'), 5))
def made(): return lambda: 5
print(made().__code__ is made().__code__, made().__code__ == made().__code__, types.CodeType.__hash__(source('x')) == hash(source('x')))
try:
    source('x') < source('x')
except TypeError as error:
    print(error)


# case: changed copies
def f(a, b=1, *c, d, e=2, **g):
    x = a + b
    return lambda: x

code = f.__code__
changed = code.replace(co_name='z', co_qualname='q.z', co_filename='other.py', co_firstlineno=99)
print(changed.co_name, changed.co_qualname, changed.co_filename, changed.co_firstlineno, changed.co_varnames == code.co_varnames, changed == code)
print(code.replace() == code, code.replace() is code, code.replace(co_flags=code.co_flags).co_flags == code.co_flags, copy.replace(code, co_name='y').co_name)
print(types.CodeType.__replace__(code, co_name='w').co_name, f.__code__.co_name)
def h(): return 10
def other(): return 20
h.__code__ = other.__code__.replace(co_name='hh')
print(h(), h.__name__, h.__code__.co_name, eval(source('6 * 7').replace(co_filename='answer')))
for wrong in ({'foo': 1}, {'co_name': 1}, {'co_firstlineno': 'a'}, {'co_consts': []}, {'co_filename': b'x'}):
    try:
        code.replace(**wrong)
    except TypeError as error:
        print(error)
try:
    exec(source('1/0', 'exec', 'first.py').replace(co_filename='second.py'))
except ZeroDivisionError as error:
    print(error.__traceback__.tb_next.tb_frame.f_code.co_filename)

# case: lines and columns
def lines(a):
    b = a
    if b:
        return [
            a,
            b]
    return None
first = lines.__code__.co_firstlineno
print(sorted({line - first for _, _, line in lines.__code__.co_lines() if line and line > first}), sorted({row[0] - first for row in lines.__code__.co_positions() if row[0] and row[0] > first}))
print(all(len(row) == 3 and row[0] < row[1] for row in lines.__code__.co_lines()), all(len(row) == 4 for row in lines.__code__.co_positions()))
rows = list(lines.__code__.co_positions())
print(max(row[1] for row in rows if row[1]) - first, any(row[:2] == (first + 3, first + 5) for row in rows), (first + 1, first + 1, 8, 9) in rows)
ends = [(start, end) for start, end, _ in lines.__code__.co_lines()]
print(ends[0][0], all(a[1] == b[0] for a, b in zip(ends, ends[1:])))

# case: code that nothing refers to goes
code = source('[1, 2, "three"]')
watched = weakref.ref(code)
function = types.FunctionType(code, {})
del code
gc.collect()
print(watched() is function.__code__, function())
del function
gc.collect()
print(watched())
for i in range(200):
    scope = {}
    exec(f'def f(a, b={i}):\n    return [a, b, {i}.5, lambda: "text {i}"]\nresult = f(1)[3]()', scope)
    compile(f'class A{i}:\n    def method(self): return {i}', 's', 'exec')
print(scope['result'], eval('f(2)[:2]', scope))

# case: code stays while it runs, in whatever way
def replaced():
    replaced.__code__ = eval("lambda: 'new'").__code__
    gc.collect()
    kept = [1, 2, 3]
    return 'old', kept
print(replaced(), replaced())
def counting():
    x = yield 1
    y = yield x
    z = yield y
    return x, y, z
def single():
    yield 9
running, waiting = counting(), counting()
print(next(running))
counting.__code__ = single.__code__
gc.collect()
print(running.send(5), running.send(6), list(counting()), next(waiting), waiting.send('w'))
try:
    running.send(7)
except StopIteration as error:
    print(error.value)
scope = {}
exec('def outer():\n    def inner():\n        raise ValueError("inner")\n    return inner', scope)
inner = scope['outer']()
del scope
gc.collect()
try:
    inner()
except ValueError as error:
    trace = error.__traceback__
    del inner
    gc.collect()
    while trace:
        print(trace.tb_frame.f_code.co_name, trace.tb_lineno > 0)
        trace = trace.tb_next
squares = eval('(i * i for i in range(5))')
gc.collect()
print(list(squares))
exec('import gc\nfor i in range(3):\n    gc.collect()\nprint("ran", i)')
functions = [eval(f'lambda x: x + {i}') for i in range(100)]
gc.collect()
print(sum(function(1) for function in functions))
