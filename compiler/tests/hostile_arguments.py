# Calls what every builtin class and library module has to call, with values of every kind in every place: errors are welcome, and
# nothing else. Run by hostile_arguments.rs, which puts a seed into SEED.
import random
import sys
import types

R = random.Random(SEED)
CALLS_EACH = 2


class Plain:
    pass


class Index:
    def __index__(self):
        return 2**70


class Str(str):
    pass


class List(list):
    pass


class Dict(dict):
    pass


class Tuple(tuple):
    pass


class Int(int):
    pass


class Bytes(bytes):
    pass


def function(a, b=1, *c, d=2, **e):
    pass


def generator():
    yield 1


async def coroutine():
    pass


async def asynchronous_generator():
    yield 1


def values():
    odd = Plain()
    odd.__dict__[1] = 2
    waiting = coroutine()
    waiting.close()
    try:
        raise ValueError('x')
    except ValueError as e:
        error, traceback = e, e.__traceback__
    return [
        0, 1, -1, 2**70, -2**70, True, None, ..., NotImplemented, 1.5, float('nan'), 1j, '', 'a', '\xe9\ud800', '__name__', '__class__', 'utf-8',
        Str('s'), b'', b'ab', Bytes(b'x'), bytearray(b'q'), memoryview(b'abcd'), memoryview(bytearray(8)).cast('h'), [], [1, 2], List([3]), (),
        (1, 'a'), Tuple((1,)), {}, {1: 2}, {'a': 1}, Dict(a=1), set(), {1, 'a'}, frozenset([2]), range(5), range(2**70, 2**70 + 3), slice(1, None, 2), Plain(),
        odd, Plain, int, str, type, object, len, function, print, generator(), waiting, asynchronous_generator(), iter([1]), iter('\xe9'),
        iter({1: 2}), zip([1]), map(str, [1]), enumerate('ab'), reversed([1]), types.ModuleType('m'), error, traceback, traceback.tb_frame,
        function.__code__, list[int], int | str, property(function), staticmethod(function), classmethod(function), super, Index(), Int(7),
        Plain.__dict__, {}.keys(), {1: 2}.items(), {}.values(), types.SimpleNamespace(a=1), [].append, 'a'.join, int.__add__, str.upper, int.real,
        Plain().__init__, ExceptionGroup('g', [ValueError()]), lambda *a, **k: 1, types.CellType(1), iter([1, 2].pop, 1), ValueError, OSError(2, 'x'),
        UnicodeDecodeError('u', b'ab', 0, 1, 'r'),
    ]


# What ends, waits, changes the interpreter for the rest of the run, or is slow with large numbers.
APART = (
    'exit', 'quit', 'input', 'breakpoint', 'abort', 'exec', 'open', 'write', 'flush', 'recursion', 'unraisable', 'hook', 'settrace', 'acquire',
    'wait', 'join_thread', 'Queue', 'Lock', 'Semaphore', 'Condition', 'Event', 'Barrier', 'run', '_clear', 'atexit', 'modules', 'int_max', 'repeat',
    'cycle', 'Runner', 'install', '_reset', 'filter', 'catch_warnings', 'lru_cache', 'stop', 'Config', 'shutdown', 'sched', 'gc', '_enter',
    '_leave', 'throw', 'mul', 'permutations', 'combinations', 'product', 'pow', 'factorial', 'comb', 'perm', 'shift', 'center', 'just', 'fill',
    'expandtabs', 'range', 'to_bytes', 'accumulate', 'islice', 'count', 'sample', 'choices', 'dist', 'randbits', 'bytes', 'Exit', 'Interrupt',
    'while', 'finalize', 'next_', 'nlargest', 'nsmallest', 'batched', 'sleep', 'import',
)
NAMES = (
    'builtins sys math itertools functools collections operator json re random struct weakref contextvars asyncio types inspect copy string io codecs '
    'heapq bisect array datetime typing unicodedata binascii base64 errno traceback warnings dataclasses enum abc textwrap csv pprint statistics '
    'fractions numbers queue contextlib calendar shlex html keyword token _codecs _collections _functools _io _weakref _string _struct _contextvars'
)


class Nowhere:
    def write(self, text):
        return len(text)

    def flush(self):
        pass


def attempt(call, args, keywords):
    try:
        result = call(*args, **keywords)
        if type(result) is types.CoroutineType:
            result.close()
        repr(result)
    except BaseException as e:
        try:
            str(e), repr(e)
        except BaseException:
            pass


modules = []
for name in NAMES.split():
    try:
        modules.append(__import__(name))
    except ImportError:
        pass
classes = [*dict.fromkeys([type(v) for v in values()] + [v for m in modules for v in vars(m).values() if isinstance(v, type)])]
places = [(owner, name) for owner in classes + modules for name in list(vars(owner)) if isinstance(name, str)] + [(cls, None) for cls in classes]
stdout, sys.stdout, sys.stderr = sys.stdout, Nowhere(), Nowhere()
pool, calls = values(), 0
for owner, name in places:
    shown = f'{owner.__name__}.{name}'
    if any(part in shown for part in APART):
        continue
    for _ in range(CALLS_EACH):
        if R.random() < 0.02:
            pool = values()
        args = [R.choice(pool) for _ in range(R.choice((0, 1, 1, 2, 2, 3, 4)))]
        keywords = {R.choice(('a', 'key', 'encoding', 'errors', 'default', 'x')): R.choice(pool)} if R.random() < 0.1 else {}
        try:
            call = owner if name is None else vars(owner)[name] if R.random() < 0.5 else getattr(owner, name)
            if isinstance(owner, type) and R.random() < 0.7:
                own = [v for v in pool if isinstance(v, owner)]
                args[:0] = [R.choice(own)] if own else []
        except BaseException:
            continue
        if callable(call):
            calls += 1
            attempt(call, args, keywords)
print(calls, file=stdout)
