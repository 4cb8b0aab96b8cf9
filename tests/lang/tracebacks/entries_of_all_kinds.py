import sys
import traceback


def show(f):
    try:
        f()
    except BaseException as error:
        error.__traceback__ = error.__traceback__.tb_next
        print("".join(traceback.format_exception(error)), end="")


# case: code of strings has no source
source = "def f(x):\n    return 1/x\n"
names = {}
exec(compile(source, "<made>", "exec"), names)
show(lambda: names["f"](0))
exec(compile(source, "no_such_file.py", "exec"), names)
show(lambda: names["f"](0))
show(lambda: eval("1/0"))
show(lambda: exec("def g():\n 1/0\ng()"))

# case: names of methods and nested classes
class A:
    class B:
        def m(self): raise ValueError('nested')
        @staticmethod
        def s(): raise ValueError('static')
        @classmethod
        def c(cls): raise ValueError('class')
        @property
        def p(self): raise ValueError('prop')
show(lambda: A.B().m()); show(A.B.s); show(A.B.c); show(lambda: A.B().p)

# case: a lambda of a comprehension, a wrapper
show(lambda: [lambda: 1/0 for _ in [1]][0]())
def deco(f):
    def wrapper(*a): return f(*a)
    return wrapper
@deco
def d(x): return x.foo
show(lambda: d(3))

# case: entries that repeat, and those of two functions
def rec(n):
    if n==0: raise KeyError('deep')
    rec(n-1)
show(lambda: rec(2)); show(lambda: rec(3)); show(lambda: rec(4)); show(lambda: rec(20))
def a(n): return b(n-1)
def b(n): return a(n-1) if n>0 else 1/0
show(lambda: a(6))

# case: through a generator
def gen():
    yield 1
    raise ValueError('g')
show(lambda: list(gen())); show(lambda: [x for x in gen()]); show(lambda: {x for x in gen()}); show(lambda: dict((x,1) for x in gen())); show(lambda: sum(gen())); show(lambda: next(iter([])))

# case: chains
def t1():
    try: 1/0
    except ZeroDivisionError:
        try: {}['x']
        except KeyError: raise IndexError('third')
show(t1)
def t2():
    try: 1/0
    finally: {}['y']
show(t2)
def t3():
    try: 1/0
    except ZeroDivisionError as e: raise ValueError('from') from e
show(t3)
def t4():
    try: 1/0
    except ZeroDivisionError as e: raise ValueError('none') from None
show(t4)
def t5():
    try: t3()
    except ValueError as e: raise TypeError from e
show(t5)

# case: a group with notes and a cause
def t6():
    e=ValueError('pre'); e.add_note('n')
    raise ExceptionGroup('grp',[e, KeyError(1)]) from OSError(2,'x')
show(t6)


# case: names, nested subscripts, arguments of builtins
def t7():
    with open_nothing() as f: pass
show(t7)
def t8():
    x = {'a': [1, {'b': None}]}
    return x['a'][1]['b']['c']
show(t8)
def t9():
    return (1).bit_length(3)
show(t9)
def t10(): import nope_nope.sub
show(t10)

# case: errors of builtin types
def t11(): raise UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'bad')
show(t11)
def t12(): b'\xff'.decode()
show(t12)
def t13(): 'é'.encode('ascii')
show(t13)
def t14(): int('12x')
show(t14)
def t15(): [].pop()
show(t15)
def t16(): {}.popitem()
show(t16)

# case: StopIteration raised by hand, annotations, formats, unbound names
def t17(): raise StopIteration(5)
show(t17)
def t18():
    x: int = 'a' + 1
show(t18)
def t19(): print(f'{1:>{"x"}}')
show(t19)
def t20():
    def inner(): nonlocal_x += 1
    inner()
show(t20)
