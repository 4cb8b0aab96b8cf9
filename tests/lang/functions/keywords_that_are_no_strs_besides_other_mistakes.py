class A:
    pass


def shown(*calls):
    for call in calls:
        try:
            print(call, '->', eval(call))
        except Exception as error:
            print(call, '!!', type(error).__name__, error)


# case: classes that count their arguments first
shown('memoryview(**{1: 2})', 'memoryview(3, **{1: 2})', 'bytes(1, 2, 3, **{1: 2})', 'bytes(1, 2, **{1: 2})', 'complex(1, 2, **{1: 2})',
      'property(1, 2, 3, 4, **{1: 2})', 'type(len)(**{1: 2})')

# case: functions without keywords
shown('vars(**{1: 2})', 'dir(3, **{1: 2})', 'len([], **{1: 2})')

# case: __init__ and __new__ called by name
shown('A.__init__(A(), **{1: 2})', 'A().__init__(**{1: 2})', 'int.__init__(3, **{1: 2})', 'list.__init__([], **{1: 2})', 'list.__init__(3, **{1: 2})',
      'list.__init__(**{1: 2})', '[].__init__(**{1: 2})', 'set.__init__(set(), **{1: 2})', 'Exception.__init__(Exception(), **{1: 2})',
      'KeyError().__init__(**{1: 2})', 'type.__init__(type, **{1: 2})', 'type.__init__(int, 3, **{1: 2})', 'type.__new__(type, **{1: 2})',
      'object.__new__(A, **{1: 2})', 'dict.__init__({}, **{1: 2})')

# case: a format does not look at them
shown("'{}'.format(**{1: 2})", "'{}'.format(3, **{1: 2})")

# case: sorted makes its list first
shown('sorted(3, nope=1)', 'sorted([], nope=1)', 'sorted(3)')

# case: None as an encoding or a way with errors, by name
shown("str(encoding=None)", "str(b'x', errors=None)", "str(b'x', None)", "str(b'x', 'utf8', None)")
