from contextlib import *
import io
@contextmanager
def cm(x):
    print('enter', x)
    try: yield x * 2
    except ValueError as e: print('caught', e)
    finally: print('exit', x)
with cm(2) as v: print(v)
with cm(3): raise ValueError('inside')
try:
    with cm(4): raise KeyError('k')
except KeyError as e: print('out', e)
@cm(5)
def decorated(): print('decorated')
decorated(); decorated()
with suppress(ZeroDivisionError, KeyError): 1 / 0
class T:
    def close(self): print('closed')
with closing(T()): print('open')
with nullcontext(7) as n: print(n)
buf = io.StringIO()
with redirect_stdout(buf): print('captured')
print(repr(buf.getvalue()))
with ExitStack() as stack:
    for i in range(3): stack.enter_context(cm(i))
    stack.callback(print, 'callback', 1)
    stack.push(lambda *exc: print('pushed', exc[0]))
try:
    with ExitStack() as stack:
        stack.callback(print, 'runs')
        stack.push(lambda t, e, tb: True)
        raise OSError('x')
    print('swallowed')
except OSError: print('not')
@contextmanager
def bad(): 
    if False: yield
try:
    with bad(): pass
except RuntimeError as e: print(e)
@contextmanager
def twice(): yield 1; yield 2
try:
    with twice(): pass
except RuntimeError as e: print(e)
