for e in (BaseException, Exception, SystemExit, KeyboardInterrupt, GeneratorExit, StopIteration, StopAsyncIteration, ArithmeticError, FloatingPointError, OverflowError, ZeroDivisionError, AssertionError, AttributeError, BufferError, EOFError, ImportError, ModuleNotFoundError, LookupError, IndexError, KeyError, MemoryError, NameError, UnboundLocalError, OSError, BlockingIOError, ChildProcessError, ConnectionError, BrokenPipeError, ConnectionAbortedError, ConnectionRefusedError, ConnectionResetError, FileExistsError, FileNotFoundError, InterruptedError, IsADirectoryError, NotADirectoryError, PermissionError, ProcessLookupError, TimeoutError, ReferenceError, RuntimeError, NotImplementedError, RecursionError, PythonFinalizationError, SyntaxError, IndentationError, TabError, SystemError, TypeError, ValueError, UnicodeError, UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError, Warning, DeprecationWarning, UserWarning, BytesWarning, EncodingWarning, FutureWarning, ImportWarning, PendingDeprecationWarning, ResourceWarning, RuntimeWarning, SyntaxWarning, UnicodeWarning, BaseExceptionGroup, ExceptionGroup):
    print([c.__name__ for c in e.__mro__])
print(IOError is OSError, EnvironmentError is OSError)
try:
    [][1]
except LookupError as e:
    print(type(e))
try:
    raise KeyError
except (ValueError, LookupError) as e:
    print(repr(e))
kinds = (TypeError, (ValueError, KeyError))
try:
    raise KeyError
except kinds[1]:
    print('tuple')
try:
    try:
        raise ValueError('v')
    except 5:
        pass
except TypeError as e:
    print(e)
try:
    try:
        raise ValueError('v')
    except (ValueError if False else str):
        pass
except TypeError as e:
    print(e)
