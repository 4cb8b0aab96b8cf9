# Contexts and their variables, under contextvars; every task has a context of its own.

_unset = object()


class _Missing:
    __slots__ = ()

    def __repr__(self):
        return '<Token.MISSING>'


_missing = _Missing()


def _is_final(cls):
    raise TypeError(f"type '{cls.__base__.__module__}.{cls.__base__.__qualname__}' is not an acceptable base type")


class _ContextVar:
    __slots__ = ('_name', '_default')

    def __init__(self, *args, default=_unset):
        if len(args) != 1:
            few = 'takes exactly' if not args else 'takes at most'
            raise TypeError(f"ContextVar() {few} 1 positional argument ({len(args)} given)")
        if not isinstance(args[0], str):
            raise TypeError('context variable name must be a str')
        self._name, self._default = args[0], default

    __init_subclass__ = classmethod(_is_final)

    @property
    def name(self):
        return self._name

    def get(self, *default):
        if len(default) > 1:
            raise TypeError(f'get expected at most 1 argument, got {len(default)}')
        values = _contexts[-1]._values
        if self in values:
            return values[self]
        if default:
            return default[0]
        if self._default is not _unset:
            return self._default
        raise LookupError(self)

    def set(self, value, /):
        context = _contexts[-1]
        token = _make_token(context, self, context._values.get(self, _missing))
        context._values[self] = value
        return token

    def reset(self, token, /):
        if type(token) is not _Token:
            raise TypeError(f'expected an instance of Token, got {token!r}')
        if token._used:
            raise RuntimeError(f'{token!r} has already been used once')
        if token._var is not self:
            raise ValueError(f'{token!r} was created by a different ContextVar')
        context = _contexts[-1]
        if token._context is not context:
            raise ValueError(f'{token!r} was created in a different Context')
        token._used = True
        if token._old is _missing:
            context._values.pop(self, None)
        else:
            context._values[self] = token._old

    def __repr__(self):
        default = '' if self._default is _unset else f' default={self._default!r}'
        return f'<ContextVar name={self._name!r}{default} at {id(self):#x}>'

    @classmethod
    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)


class _Token:
    __slots__ = ('_context', '_var', '_old', '_used')

    MISSING = _missing

    def __new__(cls, *args, **kwargs):
        raise RuntimeError('Tokens can only be created by ContextVars')

    __init_subclass__ = classmethod(_is_final)
    __hash__ = None

    @property
    def var(self):
        return self._var

    @property
    def old_value(self):
        return self._old

    def __repr__(self):
        return f"<Token{' used' if self._used else ''} var={self._var!r} at {id(self):#x}>"

    @classmethod
    def __class_getitem__(cls, item):
        return type(list[int])(cls, item)


def _make_token(context, var, old):
    token = object.__new__(_Token)
    token._context, token._var, token._old, token._used = context, var, old, False
    return token


class _Context:
    __slots__ = ('_values', '_entered')

    def __init__(self, *args, **kwargs):
        if args or kwargs:
            raise TypeError('Context() does not accept any arguments')
        self._values, self._entered = {}, False

    __init_subclass__ = classmethod(_is_final)

    def run(self, *args, **kwargs):
        if not args:
            raise TypeError('run() missing 1 required positional argument')
        if self._entered:
            raise RuntimeError(f'cannot enter context: {self!r} is already entered')
        self._entered = True
        _contexts.append(self)
        try:
            return args[0](*args[1:], **kwargs)
        finally:
            _contexts.pop()
            self._entered = False

    def copy(self):
        copy = _Context()
        copy._values = self._values.copy()
        return copy

    def _key(self, key):
        if type(key) is not _ContextVar:
            raise TypeError(f'a ContextVar key was expected, got {key!r}')
        return key

    def __getitem__(self, key):
        return self._values[self._key(key)]

    def __contains__(self, key):
        return self._key(key) in self._values

    def get(self, key, default=None, /):
        return self._values.get(self._key(key), default)

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def __eq__(self, other):
        if type(other) is not _Context:
            return NotImplemented
        return self._values == other._values

    __hash__ = None


def copy_context():
    return _contexts[-1].copy()


# The one that is current is the last.
_contexts = [_Context()]
_contexts[0]._entered = True


def context_parts():
    return _Context, _ContextVar, _Token, copy_context


def _show_as(cls, name, module):
    """What a class of the prelude is called where scripts see it."""
    for function in [value for value in vars(cls).values() if type(value) is type(_show_as)]:
        function.__qualname__ = function.__qualname__.replace(cls.__name__, name, 1)
    cls.__name__ = cls.__qualname__ = name
    cls.__module__ = module


_show_as(_Context, 'Context', '_contextvars')
_show_as(_ContextVar, 'ContextVar', '_contextvars')
_show_as(_Token, 'Token', '_contextvars')
_show_as(_Missing, 'Token.MISSING', 'builtins')
