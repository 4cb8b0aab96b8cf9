# The parts of sys that are made when they are first asked for: standard streams and named tuples of facts.


def sys_attribute(name, module):
    make = _sys_makers.get(name)
    if make is None:
        raise AttributeError(f"module 'sys' has no attribute '{name}'")
    return make()


def forget_sys_attribute(name):
    return _sys_makers.pop(name, None) is not None


def breakpoint_hook(args, kwargs):
    try:
        import pdb
        stop = pdb.set_trace
    except (ImportError, AttributeError):
        import warnings
        warnings.warn('Ignoring unimportable $PYTHONBREAKPOINT: "pdb.set_trace"', RuntimeWarning)
        return None
    return stop(*args, **kwargs)


def call_breakpoint_hook(args, kwargs):
    import sys
    hook = getattr(sys, 'breakpointhook', _no_hook)
    if hook is _no_hook:
        raise RuntimeError('lost sys.breakpointhook')
    return hook(*args, **kwargs)


_no_hook = object()


def sys_names():
    return list(_sys_makers)


class _Facts(tuple):
    __slots__ = ()
    _names = ()
    _prefix = 'sys.'

    def __repr__(self):
        fields = ', '.join([f'{n}={v!r}' for n, v in zip(self._names, self)])
        return f'{self._prefix}{type(self).__name__}({fields})'

    def __getattr__(self, name):
        names = type(self)._names
        if name in names:
            return self[names.index(name)]
        raise AttributeError(f"'sys.{type(self).__name__}' object has no attribute '{name}'")

    @property
    def n_fields(self):
        return len(self)


def _facts(kind, **fields):
    cls = type(kind, (_Facts,), {'__slots__': (), '__module__': 'sys', '_names': tuple(fields)})
    return cls(fields.values())


def _version_info():
    return _facts('version_info', major=3, minor=13, micro=0, releaselevel='final', serial=0)


def _implementation():
    import types
    return types.SimpleNamespace(name='wicket', cache_tag=None, version=_version_info(), hexversion=0x030d00f0)


def _flags():
    return _facts('flags', debug=0, inspect=0, interactive=0, optimize=0, dont_write_bytecode=1, no_user_site=1, no_site=1,
                  ignore_environment=1, verbose=0, bytes_warning=0, quiet=0, hash_randomization=1, isolated=1, dev_mode=False,
                  utf8_mode=1, warn_default_encoding=0, safe_path=False, int_max_str_digits=4300)


def _float_info():
    return _facts('float_info', max=1.7976931348623157e+308, max_exp=1024, max_10_exp=308, min=2.2250738585072014e-308, min_exp=-1021,
                  min_10_exp=-307, dig=15, mant_dig=53, epsilon=2.220446049250313e-16, radix=2, rounds=1)


def _int_info():
    return _facts('int_info', bits_per_digit=30, sizeof_digit=4, default_max_str_digits=4300, str_digits_check_threshold=640)


def _hash_info():
    return _facts('hash_info', width=64, modulus=2305843009213693951, inf=314159, nan=0, imag=1000003, algorithm='wicket',
                  hash_bits=64, seed_bits=128, cutoff=0)


def _thread_info():
    return _facts('thread_info', name=None, lock=None, version=None)


_streams = {}


def _stream(fd):
    if fd not in _streams:
        _streams[fd] = TextIOWrapper(fd)
    return _streams[fd]


_sys_makers = {
    'stdin': lambda: _stream(0), 'stdout': lambda: _stream(1), 'stderr': lambda: _stream(2),
    '__stdin__': lambda: _stream(0), '__stdout__': lambda: _stream(1), '__stderr__': lambda: _stream(2),
    'version_info': _version_info, 'implementation': _implementation, 'flags': _flags, 'float_info': _float_info,
    'int_info': _int_info, 'hash_info': _hash_info, 'thread_info': _thread_info,
}


class _ByteStream:
    """Bytes of a standard stream."""
    __module__ = '_io'

    def __init__(self, text):
        self._text = text
        self.raw = self
        self.name = text.name
        self.mode = 'rb' if text._fd == 0 else 'wb'
        self.closed = False

    def __repr__(self):
        return f"<_io.{type(self).__name__} name='{self.name}'>"

    def fileno(self):
        return self._text._fd

    def isatty(self):
        return self._text.isatty()

    def readable(self):
        return self._text._fd == 0

    def writable(self):
        return self._text._fd != 0

    def seekable(self):
        return False

    def flush(self):
        self._text.flush()

    def close(self):
        pass

    def detach(self):
        return self


class BufferedWriter(_ByteStream):
    def write(self, data, /):
        if isinstance(data, str):
            raise TypeError("a bytes-like object is required, not 'str'")
        data = bytes(data)
        _stdio(0, (self._text._fd, data))
        return len(data)

    def writelines(self, lines, /):
        for line in lines:
            self.write(line)


class BufferedReader(_ByteStream):
    def read(self, size=-1, /):
        return self._text._bytes(size)

    read1 = read

    def readline(self, size=-1, /):
        return self._text._line(size)

    def readlines(self, hint=-1, /):
        return list(self)

    def readinto(self, target, /):
        data = self.read(len(target))
        target[:len(data)] = data
        return len(data)

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line


class TextIOWrapper:
    """A standard stream: text in UTF-8."""
    __module__ = '_io'
    encoding = 'utf-8'
    newlines = None
    closed = False

    def __init__(self, fd):
        self._fd = fd
        self._pending = b''
        self._buffer = None
        self.name = ('<stdin>', '<stdout>', '<stderr>')[fd]
        self.mode = 'r' if fd == 0 else 'w'
        self.errors = 'backslashreplace' if fd == 2 else 'strict'
        self.line_buffering = fd == 2
        self.write_through = False

    def __repr__(self):
        return f"<_io.TextIOWrapper name='{self.name}' mode='{self.mode}' encoding='utf-8'>"

    @property
    def buffer(self):
        if self._buffer is None:
            self._buffer = (BufferedReader if self._fd == 0 else BufferedWriter)(self)
        return self._buffer

    def fileno(self):
        return self._fd

    def isatty(self):
        return bool(_stdio(3, (self._fd,)))

    def readable(self):
        return self._fd == 0

    def writable(self):
        return self._fd != 0

    def seekable(self):
        return False

    def reconfigure(self, *, encoding=None, errors=None, newline=None, line_buffering=None, write_through=None):
        if errors is not None:
            self.errors = errors

    def flush(self):
        if self._fd != 0:
            _stdio(4, (self._fd,))

    def close(self):
        self.flush()

    def detach(self):
        return self.buffer

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return None

    def _unsupported(self, what):
        import io
        raise io.UnsupportedOperation(what)

    def write(self, text, /):
        if not isinstance(text, str):
            raise TypeError(f'write() argument must be str, not {type(text).__name__}')
        if self._fd == 1:
            if text.isascii():
                _write(text)
            else:
                _stdio(0, (1, text.encode('utf-8', self.errors)))
        elif self._fd == 2:
            _stdio(0, (2, text.encode('utf-8', self.errors)))
        else:
            self._unsupported('not writable')
        return len(text)

    def writelines(self, lines, /):
        for line in lines:
            self.write(line)

    # ---- reading: bytes first

    def _fill(self, size):
        data = _stdio(1, (0, size))
        self._pending += data
        return bool(data)

    def _bytes(self, size):
        if self._fd != 0:
            self._unsupported('not readable')
        if size is None or size < 0:
            while self._fill(1 << 16):
                pass
            size = len(self._pending)
        while len(self._pending) < size and self._fill(size - len(self._pending)):
            pass
        data, self._pending = self._pending[:size], self._pending[size:]
        return data

    def _line(self, size=-1):
        if self._fd != 0:
            self._unsupported('not readable')
        while b'\n' not in self._pending:
            data = _stdio(2, (0, 1 << 16))
            self._pending += data
            if not data:
                break
        end = self._pending.find(b'\n') + 1 or len(self._pending)
        if size is not None and size >= 0:
            end = min(end, size)
        line, self._pending = self._pending[:end], self._pending[end:]
        return line

    def _text(self, data):
        text = data.decode('utf-8', self.errors)
        return text.replace('\r\n', '\n').replace('\r', '\n') if '\r' in text else text

    def read(self, size=-1, /):
        if size is None or size < 0:
            return self._text(self._bytes(-1))
        text = ''
        while len(text) < size:
            data = self._bytes(1)
            if not data:
                break
            more = 0 if data[0] < 0xc0 else 1 if data[0] < 0xe0 else 2 if data[0] < 0xf0 else 3
            text += self._text(data + self._bytes(more))
        return text

    def readline(self, size=-1, /):
        if size is None or size < 0:
            return self._text(self._line())
        line = self._text(self._line())
        if len(line) > size:
            self._pending = line[size:].encode('utf-8', 'surrogateescape') + self._pending
            line = line[:size]
        return line

    def readlines(self, hint=-1, /):
        lines = []
        total = 0
        for line in self:
            lines.append(line)
            total += len(line)
            if hint is not None and 0 < hint <= total:
                break
        return lines

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line


def get_asyncgen_hooks():
    hooks = _facts('asyncgen_hooks', **dict(zip(('firstiter', 'finalizer'), asyncgen_hooks())))
    type(hooks)._prefix = ''
    return hooks
