def attempt(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except BaseException as e:
        print(type(e).__name__, e)


def assign(e, name, value):
    setattr(e, name, value)
    return getattr(e, name)


attempt(ValueError, x=1)
attempt(ImportError, 'a', x=1)
attempt(NameError, 'a', x=1)
attempt(lambda: NameError('a', name='q').name)
attempt(lambda: (AttributeError('m', name=1, obj=2).obj, AttributeError('m').name))
attempt(lambda: (ImportError('m', name='n', path='p').name, ImportError('m').msg, ImportError('a', 'b').msg, str(ImportError('a', 'b'))))
attempt(lambda: (StopIteration(1, 2).value, StopIteration().value, SystemExit(1, 2).code, SystemExit().code, SystemExit(3).code))
attempt(lambda: [OSError(2, 'x'), OSError(2, 'x', 'f').args, OSError(17, 'x'), OSError(2), OSError(1, 2, 3, 4, 5, 6).args, OSError(99, 'x')])
attempt(lambda: [str(OSError(2, 'x', 'f')), str(OSError(2, 'x', 'f', None, 'g')), str(OSError(2)), str(OSError()), str(OSError(None, None, 'f'))])
attempt(lambda: (OSError(2, 'x', 'f').filename, OSError(2, 'x').filename, OSError(2, 'x').errno, OSError().errno, OSError(2, 'y').strerror, BlockingIOError(11, 'a', 5).characters_written))
attempt(lambda: [type(OSError(n, 'x')).__name__ for n in (1, 2, 3, 4, 10, 11, 13, 17, 20, 21, 32, 103, 104, 110, 111)])
attempt(lambda: [str(SyntaxError('m', ('/a/f', 1, 2, 't'))), str(SyntaxError('m', (None, 1, 2, 't'))), str(SyntaxError('m', ('f', None, 2, 't'))), str(SyntaxError()), str(SyntaxError('m'))])
attempt(lambda: [getattr(SyntaxError('m', ('f', 1, 2, 't', 3, 4)), n) for n in ('msg', 'filename', 'lineno', 'offset', 'text', 'end_lineno', 'end_offset')])
attempt(SyntaxError, 'm', (1,))
attempt(SyntaxError, 'm', 1)
attempt(UnicodeDecodeError)
attempt(UnicodeDecodeError, 1, b'', 0, 1, '')
attempt(UnicodeDecodeError, 'a', 'x', 0, 1, '')
attempt(UnicodeEncodeError, 'a', b'x', 0, 1, '')
attempt(UnicodeEncodeError, 'a', 'x', 'q', 1, '')
attempt(UnicodeTranslateError, 1)
attempt(lambda: [str(UnicodeDecodeError('a', b'bc', 0, n, 'r')) for n in (1, 2)])
attempt(lambda: [str(UnicodeEncodeError('a', 'é€', 0, 2, 'r')), str(UnicodeEncodeError('a', 'é€', 1, 2, 'r')), str(UnicodeEncodeError('a', '😀', 0, 1, 'r'))])
attempt(lambda: [str(UnicodeTranslateError('é', 0, 1, 'r')), UnicodeDecodeError('a', b'bc', 0, 1, 'r').start, UnicodeDecodeError('a', b'bc', 0, 1, 'r').reason])
attempt(lambda: [str(KeyError(1, 2)), str(KeyError('a')), str(KeyError()), repr(KeyError('a')), str(KeyError(''))])
attempt(lambda: [repr(ValueError('a')), repr(ValueError('a', 'b')), repr(ValueError()), str(ValueError('a', 'b')), str(ValueError())])
attempt(lambda: ValueError().add_note(1))
attempt(lambda: ValueError().with_traceback(1))
attempt(assign, ValueError(), '__cause__', 1)
attempt(assign, ValueError(), '__context__', 1)
attempt(assign, ValueError(), '__traceback__', 1)
attempt(assign, ValueError(), 'args', 1)
attempt(assign, ValueError(), 'args', iter([1, 2]))
attempt(assign, ValueError(), '__suppress_context__', 5)
attempt(assign, ValueError(), '__cause__', KeyError(1))
attempt(delattr, ValueError(), 'args')
attempt(delattr, ValueError(), '__cause__')
attempt(delattr, ValueError(), '__suppress_context__')
attempt(assign, StopIteration(1), 'value', 5)
attempt(assign, OSError(2, 'x'), 'errno', 5)
attempt(lambda: [ValueError(1).__reduce__(), OSError(2, 'x', 'f').__reduce__(), ImportError('a', name='n').__reduce__()])
attempt(lambda: ValueError().__setstate__(1))
e = ValueError()
e.__setstate__({'a': 1})
print(e.a, e.__dict__)
e.add_note('one')
e.add_note('two')
print(e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, e.__traceback__)
e.__cause__ = KeyError(2)
print(e.__cause__, e.__suppress_context__)


class Custom(Exception):
    def __init__(self, code, *, extra=None):
        super().__init__(f'code {code}')
        self.code = code
        self.extra = extra


c = Custom(5, extra='x')
print(c, repr(c), c.args, c.code, c.extra)


class NoInit(Exception):
    def __init__(self, a, b):
        self.a = a


print(NoInit(1, 2).args, repr(NoInit(1, 2)), str(NoInit(1, 2)))


class MyOS(OSError):
    def __init__(self, a, b):
        self.a = a


print(MyOS(1, 2).args, str(MyOS(1, 2)), repr(MyOS(1, 2)))


class Plain(OSError):
    pass


print(repr(Plain(2, 'x')), Plain(2, 'x').errno, type(Plain(2, 'x')).__name__)
attempt(ExceptionGroup)
attempt(ExceptionGroup, 1, [])
attempt(ExceptionGroup, 'a', [])
attempt(ExceptionGroup, 'a', 5)
attempt(ExceptionGroup, 'a', [5])
attempt(ExceptionGroup, 'a', [KeyboardInterrupt()])
attempt(BaseExceptionGroup, 'a', [ValueError()])
attempt(BaseExceptionGroup, 'a', [KeyboardInterrupt()])
g = ExceptionGroup('g', [ValueError(1), KeyError(2), ExceptionGroup('n', [ValueError(3), TypeError(4)])])
print(g, repr(g), g.message, g.exceptions)
attempt(g.split, 5)
attempt(g.split, int)
attempt(g.split, ValueError)
attempt(g.split, (KeyError, TypeError))
attempt(g.subgroup, KeyError)
attempt(g.subgroup, OSError)
attempt(g.split, lambda e: isinstance(e, TypeError))
attempt(g.derive, [OSError(1)])
g.add_note('note')
m, r = g.split(ValueError)
print(m.__notes__, r.__notes__, m.__notes__ is g.__notes__)


class MyGroup(ExceptionGroup):
    def derive(self, excs):
        return MyGroup(self.message, excs)


print(repr(MyGroup('m', [ValueError(1), KeyError(2)]).subgroup(KeyError)))
try:
    try:
        raise ValueError('inner')
    except ValueError as inner:
        raise KeyError('outer') from inner
except KeyError as outer:
    print(repr(outer.__cause__), repr(outer.__context__), outer.__suppress_context__, outer.__traceback__ is not None)
