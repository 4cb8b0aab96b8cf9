import builtins

classes = [cls for name, cls in sorted(vars(builtins).items()) if isinstance(cls, type) and issubclass(cls, BaseException) and not name.startswith('_')]

# case: what stands on which class
for cls in classes:
    print(cls.__name__, [name for name in ('__new__', '__init__') if name in vars(cls)], cls.__init__.__qualname__, cls.__new__.__qualname__)
print(ValueError.__init__ is Exception.__init__, ValueError.__new__ is Exception.__new__, OSError.__init__ is PermissionError.__init__)
print(ValueError.__init__, FileNotFoundError.__init__.__objclass__, LookupError.__new__.__self__)

# case: each of them makes one
for cls in classes:
    if not issubclass(cls, (BaseExceptionGroup, UnicodeError)) or cls is UnicodeError:
        made = cls.__new__(cls, 1)
        cls.__init__(made, 1)
        print(repr(made), made.args, end=' ')
print()
for cls in UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError:
    print(type(cls.__new__(cls)).__name__)


def shown(*calls):
    for call in calls:
        try:
            print(call, '->', repr(eval(call)))
        except Exception as error:
            print(call, '!!', type(error).__name__, error)


class Own(ValueError):
    def __new__(cls, *args):
        return super().__new__(cls, *args)

    def __init__(self, *args):
        super().__init__(*args, 'more')


class Both(ValueError, KeyError):
    pass


# case: what may be made by which
shown('ValueError.__new__(KeyError)', 'ValueError.__new__(Exception)', 'ValueError.__new__(UnicodeError, 1)', 'ValueError.__new__(int)', 'ValueError.__new__(3)',
      'ValueError.__new__()', 'Exception.__new__(OSError)', 'Exception.__new__(KeyError)', 'FileNotFoundError.__new__(OSError)', 'OSError.__new__(BaseException)',
      'Exception.__new__(SystemExit)', "Exception.__new__(ExceptionGroup, 'a', [ValueError()])", 'Exception.__new__(UnicodeDecodeError)')
shown('Own(1)', 'ValueError.__new__(Own, 3)', 'KeyError.__new__(Own, 3)', 'KeyError.__new__(Both)', 'ValueError.__new__(Both)')

# case: what may be initialised by which
shown('ValueError.__init__(KeyError(), 1)', 'KeyError.__init__(LookupError(), 1)', 'OSError.__init__(ValueError())', 'ValueError.__init__()', 'ValueError.__init__(Own(), 1)',
      'ValueError.__init__(ValueError(), 1, x=2)', 'BaseException.__init__(ValueError(), 1)')
