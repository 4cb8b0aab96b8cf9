import sys, types

def walk(roots):
    """Every object that attributes, items, globals, closures, frames and classes lead to."""
    seen, queue = {}, list(roots)
    while queue and len(seen) < 60_000:
        found = queue.pop()
        if id(found) in seen or isinstance(found, (int, float, bool, bytes, type(None))):
            continue
        seen[id(found)] = found
        if isinstance(found, str):
            continue
        if isinstance(found, dict):
            queue += [*found.keys(), *found.values()]
        elif isinstance(found, (list, tuple, set, frozenset)):
            queue += found
        if isinstance(found, type):
            queue += [*found.__mro__, *type.__subclasses__(found)]
        for name in ('__dict__', '__globals__', '__closure__', '__code__', '__defaults__', '__self__', '__func__', '__wrapped__', '__class__',
                     '__builtins__', '__objclass__', '__loader__', '__spec__', 'cell_contents', 'gi_frame', 'tb_frame', 'tb_next',
                     'f_globals', 'f_locals', 'f_builtins', 'f_back', 'fget', 'fset', '__module__'):
            try:
                queue.append(getattr(found, name))
            except Exception:
                pass
    return list(seen.values())

def generator():
    yield sys._getframe()

try:
    raise ValueError
except ValueError as e:
    traceback = e.__traceback__
import fs, crypto, clock, env, kv, os, io, pathlib, importlib, inspect, asyncio
everything = walk([().__class__.__base__, sys.modules, traceback, generator(), next(generator()), generator, print])
print(len(everything) > 4000)

# The capabilities' own functions are there, and each of them asks the host.
walked = {id(found) for found in everything}
print(all(id(function) in walked for function in (fs.read_text, crypto.random_bytes, clock.now)))
calls = {'read_text': ('secret.txt',), 'read_bytes': ('secret.txt',), '_open': ('secret.txt',), 'listdir': (), 'walk': (), 'scandir': (), 'stat': ('.',), 'write_text': ('new', ''),
         'remove': ('secret.txt',), 'random_bytes': (8,), 'now': (), 'monotonic': (), 'time_ns': (), 'key_generate': ('hkdf-sha256',), 'secret': ('key',)}
asked = 0
for found in everything:
    name = getattr(found, '__name__', None) if callable(found) and not isinstance(found, type) else None
    if isinstance(name, str) and name in calls and getattr(found, '__module__', None) in ('fs', '_fs', 'crypto', '_crypto', 'clock', '_clock', None):
        try:
            found(*calls[name])
            print('not refused:', found)
        except PermissionError:
            asked += 1
        except (TypeError, AttributeError):
            pass  # a method of the same name, without its object
print(asked >= len(calls) - 2)

# Through format strings, attribute hooks and rebuilt code one comes to the same objects.
print('{0.__class__.__base__.__name__} {0.__init__.__class__.__name__}'.format([]))
for attack in (
    "'{0.__globals__[sys].modules[fs]}'.format(generator)",
    "[c for c in object.__subclasses__() if c.__name__ == 'Popen'][0]",
    "__import__('ctypes')", "__import__('subprocess')", "__import__('socket')", "__import__('threading')", "__import__('_posixsubprocess')",
    "__import__('os').system('id')", "__import__('os').fork()", "__import__('os').execv('/bin/sh', [])", "__import__('os').popen('id')",
    "open('/proc/self/mem')", "open('/proc/self/environ')", "__import__('importlib').machinery.ExtensionFileLoader",
    "types.CodeType(0, 0, 0, 0, 0, 0, b'd', (), (), (), '', '', '', 0, b'', b'', (), ())", "generator.__code__.replace(co_code=b'xxxx')",
    "sys.settrace.__self__.modules['posix']", "memoryview(b'x').cast('P')[10**6]", "(lambda: 0).__closure__[0]",
    "types.FunctionType(generator.__code__, {}).__builtins__['open']('secret.txt')",
):
    try:
        made = eval(attack)
        print(attack, 'gave', str(made)[:40])
    except Exception as e:
        print(type(e).__name__)
