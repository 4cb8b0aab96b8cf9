def attempt(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, e, '| cause:', repr(e.__cause__), '| context:', repr(e.__context__), e.__suppress_context__)
def a(): raise ValueError
def b(): raise ValueError('x')
def c(): raise ValueError('x') from KeyError('k')
def d(): raise ValueError('x') from None
def e():
    try: 1 / 0
    except ZeroDivisionError: raise ValueError('while handling')
def f():
    try: 1 / 0
    except ZeroDivisionError as err: raise ValueError('caused') from err
def g():
    try: 1 / 0
    except ZeroDivisionError: raise ValueError('hidden') from None
def h():
    try: raise KeyError('again')
    except KeyError: raise
def i(): raise
def j(): raise 5
def k(): raise ValueError from 5
def l(): raise int
def m(): raise ValueError('x') from KeyError
def n():
    try:
        try: raise KeyError(1)
        finally: raise ValueError(2)
    finally: raise TypeError(3)
def o():
    e = ValueError('self'); 
    try: raise e
    except ValueError: raise e
def p():
    class Weird(Exception):
        def __init__(self): raise RuntimeError('in init')
    raise Weird
def q():
    class NotExc(Exception):
        def __new__(cls): return 5
    raise NotExc
for fn in (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q):
    attempt(fn)
def chain():
    try:
        try: raise KeyError(1)
        except KeyError: raise ValueError(2)
    except ValueError: raise TypeError(3)
try:
    chain()
except TypeError as x:
    print(repr(x), repr(x.__context__), repr(x.__context__.__context__), x.__context__.__context__.__context__)
