"""Encodings by name: text codecs, and the few that turn text into text or bytes into bytes."""

import _codecs

__all__ = [
    "lookup", "encode", "decode", "getencoder", "getdecoder", "getincrementalencoder", "getincrementaldecoder", "getreader", "getwriter",
    "iterencode", "iterdecode", "CodecInfo", "Codec", "IncrementalEncoder", "IncrementalDecoder", "StreamReader", "StreamWriter", "open",
    "BOM", "BOM_UTF8", "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE",
]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = b"\xfe\xff"
BOM_UTF32_LE = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = b"\x00\x00\xfe\xff"
BOM = BOM_UTF16 = BOM_UTF16_LE
BOM_UTF32 = BOM_UTF32_LE


class CodecInfo(tuple):
    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None, name=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode = encode
        self.decode = decode
        self.streamreader = streamreader
        self.streamwriter = streamwriter
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        return self

    def __repr__(self):
        return f"<codecs.CodecInfo object for encoding {self.name} at {id(self):#x}>"


class Codec:
    def encode(self, input, errors="strict"):
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        raise NotImplementedError


class IncrementalEncoder:
    encoding = "utf-8"

    def __init__(self, errors="strict"):
        self.errors = errors
        self._started = False

    def encode(self, input, final=False):
        encoding = self.encoding
        # The byte order mark comes once.
        if self._started:
            encoding = {"utf-16": "utf-16-le", "utf-32": "utf-32-le", "utf-8-sig": "utf-8"}.get(encoding, encoding)
        self._started = self._started or bool(input)
        return _codecs.encode(input, encoding, self.errors)

    def reset(self):
        self._started = False

    def getstate(self):
        return int(self._started)

    def setstate(self, state):
        self._started = bool(state)


class IncrementalDecoder:
    encoding = "utf-8"

    def __init__(self, errors="strict"):
        self.errors = errors
        self.reset()

    def reset(self):
        self._buffer = b""
        self._encoding = self.encoding

    def decode(self, input, final=False):
        data = self._buffer + bytes(input)
        # Too short for a mark: wait for more.
        mark = {"utf-16": 2, "utf-32": 4, "utf-8-sig": 3}.get(self._encoding, 0)
        if len(data) < mark and not final:
            self._buffer = data
            return ""
        if mark in (2, 4) and data and not data.startswith((BOM_UTF16_LE, BOM_UTF16_BE) if mark == 2 else (BOM_UTF32_LE, BOM_UTF32_BE)):
            raise UnicodeDecodeError(self._encoding, data, 0, mark, "Stream does not start with BOM")
        text, used = _codecs.decode_part(data, self._encoding, self.errors, final)
        if mark:
            big = data.startswith(BOM_UTF16_BE if mark == 2 else BOM_UTF32_BE)
            self._encoding = "utf-8" if mark == 3 else self._encoding + ("-be" if big else "-le")
        self._buffer = data[used:]
        return text

    def getstate(self):
        return self._buffer, 0

    def setstate(self, state):
        self._buffer = state[0]


class StreamWriter(Codec):
    encoding = "utf-8"

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors
        self._encoder = getincrementalencoder(self.encoding)(errors)

    def write(self, object):
        self.stream.write(self._encoder.encode(object))

    def writelines(self, list):
        self.write("".join(list))

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.stream.close()


class StreamReader(Codec):
    encoding = "utf-8"

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors
        self._text = None

    def _all(self):
        if self._text is None:
            self._text = decode(self.stream.read(), self.encoding, self.errors)
        return self._text

    def read(self, size=-1, chars=-1, firstline=False):
        text = self._all()
        wanted = chars if chars >= 0 else size
        cut = len(text) if wanted < 0 else wanted
        self._text = text[cut:]
        return text[:cut]

    def readline(self, size=None, keepends=True):
        lines = self._all().splitlines(True)
        if not lines:
            return ""
        self._text = self._text[len(lines[0]):]
        return lines[0] if keepends else lines[0].splitlines()[0]

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.stream.close()


_ROT13 = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "NOPQRSTUVWXYZABCDEFGHIJKLMnopqrstuvwxyzabcdefghijklm"
)


def _base64_encode(data):
    import binascii
    return b"".join(binascii.b2a_base64(data[at:at + 57]) for at in range(0, len(data), 57))


def _base64_decode(data):
    import binascii
    return binascii.a2b_base64(data)


# Codecs between alike types: encoder and decoder.
_TRANSFORMS = {
    "rot13": (lambda text: text.translate(_ROT13), lambda text: text.translate(_ROT13)),
    "hex": (lambda data: bytes(data).hex().encode("ascii"), lambda data: bytes.fromhex(bytes(data).decode("ascii"))),
    "base64": (_base64_encode, _base64_decode),
}
_TRANSFORM_NAMES = {
    "rot13": "rot13", "rot_13": "rot13", "hex": "hex", "hex_codec": "hex", "base64": "base64", "base_64": "base64", "base64_codec": "base64",
}
_infos = {}


def _text_info(name):
    def encoder(input, errors="strict"):
        return _codecs.encode(input, name, errors), len(input)

    def decoder(input, errors="strict"):
        return _codecs.decode_part(input, name, errors, True)

    def made(base):
        return type(base.__name__, (base,), {"encoding": name})

    return CodecInfo(
        encoder, decoder, made(StreamReader), made(StreamWriter), made(IncrementalEncoder), made(IncrementalDecoder), name=name
    )


def _transform_info(name):
    encoder, decoder = _TRANSFORMS[name]
    return CodecInfo(
        lambda input, errors="strict": (encoder(input), len(input)), lambda input, errors="strict": (decoder(input), len(input)), name=name
    )


def lookup(encoding):
    key = encoding.lower().replace("-", "_").replace(" ", "_")
    if key not in _infos:
        _infos[key] = _transform_info(_TRANSFORM_NAMES[key]) if key in _TRANSFORM_NAMES else _text_info(_codecs.name(encoding))
    return _infos[key]


def encode(obj, encoding="utf-8", errors="strict"):
    return lookup(encoding).encode(obj, errors)[0]


def decode(obj, encoding="utf-8", errors="strict"):
    return lookup(encoding).decode(obj, errors)[0]


def getencoder(encoding):
    return lookup(encoding).encode


def getdecoder(encoding):
    return lookup(encoding).decode


def getincrementalencoder(encoding):
    found = lookup(encoding).incrementalencoder
    if found is None:
        raise LookupError(encoding)
    return found


def getincrementaldecoder(encoding):
    found = lookup(encoding).incrementaldecoder
    if found is None:
        raise LookupError(encoding)
    return found


def getreader(encoding):
    return lookup(encoding).streamreader


def getwriter(encoding):
    return lookup(encoding).streamwriter


def iterencode(iterator, encoding, errors="strict", **kwargs):
    encoder = getincrementalencoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = encoder.encode(input)
        if output:
            yield output
    output = encoder.encode("", True)
    if output:
        yield output


def iterdecode(iterator, encoding, errors="strict", **kwargs):
    decoder = getincrementaldecoder(encoding)(errors, **kwargs)
    for input in iterator:
        output = decoder.decode(input)
        if output:
            yield output
    output = decoder.decode(b"", True)
    if output:
        yield output


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    import builtins
    if encoding is not None and "b" not in mode:
        mode += "b"
    file = builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    return getreader(encoding)(file, errors) if "r" in mode else getwriter(encoding)(file, errors)
