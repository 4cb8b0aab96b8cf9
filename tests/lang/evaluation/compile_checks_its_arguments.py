def attempt(*args, **named):
    try:
        code = compile(*args, **named)
        print('code', code.co_name, code.co_filename)
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.filename, error.lineno)
    except Exception as error:
        print(type(error).__name__, error)


class Path:
    def __fspath__(self): return 'some/path.py'


# case: missing and superfluous arguments
attempt()
attempt('1')
attempt('1', 'f')
attempt('1', 'f', 'exec', 0, True, -1, 0)
# case: sources
attempt(1, 'f', 'exec')
attempt(None, 'f', 'exec')
attempt(b'1', 'f', 'exec')
attempt('1\0', 'f', 'exec')
# case: file names
attempt('1', 1, 'exec')
attempt('1', b'bytes.py', 'exec')
attempt('1', Path(), 'exec')
attempt('1', 'f\0', 'exec')
# case: modes
attempt('1', 'f', 'zz')
attempt('1', 'f', 1)
attempt('1', 'f', 'func_type')
# case: flags and optimisation
attempt('1', 'f', 'exec', 'x')
attempt('1', 'f', 'exec', 1 << 30)
attempt('1', 'f', 'exec', 2**70)
attempt('1', 'f', 'exec', optimize=3)
attempt('1', 'f', 'exec', optimize=-2)
attempt('1', 'f', 'exec', 0, 'x')
# case: annotations of the future by a flag
exec(compile('def f(a: b) -> c: pass\nprint(f.__annotations__)', 'f', 'exec', 0x1000000))
# case: without assertions and docstrings
exec(compile('assert 0\nprint(__debug__)\ndef f():\n  "text"\nprint(f.__doc__)', 'f', 'exec', optimize=1))
exec(compile('"doc"\nassert 0\ndef f():\n  "text"\nprint(f.__doc__)', 'f', 'exec', optimize=2))
# case: truth of dont_inherit is asked
class Odd:
    def __bool__(self): raise KeyError('asked')
attempt('1', 'f', 'exec', 0, Odd())
# case: encodings of bytes
attempt(b'# coding: zork\n1', 'f', 'exec')
exec(compile(b'# coding: latin-1\nprint("\xe9")\n', 'f', 'exec'))
