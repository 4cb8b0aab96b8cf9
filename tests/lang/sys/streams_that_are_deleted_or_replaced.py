import io
import sys
import traceback
import warnings

told = []
stdout, stderr = sys.stdout, sys.stderr


def tell(what, act):
    try:
        told.append(f'{what}: {act()!r}')
    except BaseException as e:
        told.append(f'{what}: {type(e).__name__}: {e}')


class Written:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


class Flushed(Written):
    def flush(self):
        self.parts.append('<flush>')


class Full:
    def write(self, text):
        raise OSError('full')


def with_stdout(stream, what, act):
    sys.stdout = stream
    tell(what, act)
    sys.stdout = stdout
    if isinstance(stream, Written):
        told.append(stream.parts)


# case: print and the display hook write to what stands there
for stream in (None, Written(), Flushed(), Full(), 5):
    with_stdout(stream, 'print', lambda: print('a', 1, sep='-', flush=True))
for stream in (None, Written(), 5):
    with_stdout(stream, 'displayhook', lambda: sys.displayhook('x'))
tell('file', lambda: print('x', file=5))

# case: deleted standard output
del sys.stdout
tell('read', lambda: sys.stdout)
tell('print', lambda: print('x'))
tell('displayhook', lambda: sys.displayhook(5))
tell('displayhook None', lambda: sys.displayhook(None))
tell('input', lambda: input('p'))
tell('delete', lambda: delattr(sys, 'stdout'))
tell('kept', lambda: sys.__stdout__ is stdout)
sys.stdout = stdout
tell('print', lambda: print('again'))

# case: deleted standard input and facts
del sys.stdin
tell('input', lambda: input())
tell('read', lambda: sys.stdin)
del sys.version_info
tell('read', lambda: sys.version_info)
tell('unknown', lambda: delattr(sys, 'unknown'))

# case: warnings and tracebacks with another standard error, and none
warnings.simplefilter('always')
def failed():
    try:
        1 / 0
    except ZeroDivisionError:
        traceback.print_exc()
for stream in (None, Written(), 5):
    sys.stderr = stream
    tell('warn', lambda: warnings.warn_explicit('careful', UserWarning, 'file', 3))
    if stream != 5:
        tell('print_exc', failed)
    sys.stderr = stderr
    if stream and stream != 5:
        told.append(stream.parts[0])
        told.append(stream.parts[-1])
del sys.stderr
tell('warn', lambda: warnings.warn('careful'))
tell('print_exc', failed)
sys.stderr = stderr

for line in told:
    print(line)
