"""Encodings by name: text codecs, and the few that turn text into text or bytes into bytes."""

import _codecs

__all__ = [
    "register", "lookup", "open", "EncodedFile", "BOM", "BOM_BE", "BOM_LE", "BOM32_BE", "BOM32_LE", "BOM64_BE", "BOM64_LE", "BOM_UTF8",
    "BOM_UTF16", "BOM_UTF16_LE", "BOM_UTF16_BE", "BOM_UTF32", "BOM_UTF32_LE", "BOM_UTF32_BE", "CodecInfo", "Codec", "IncrementalEncoder",
    "IncrementalDecoder", "StreamReader", "StreamWriter", "StreamReaderWriter", "StreamRecoder", "getencoder", "getdecoder",
    "getincrementalencoder", "getincrementaldecoder", "getreader", "getwriter", "encode", "decode", "iterencode", "iterdecode",
    "strict_errors", "ignore_errors", "replace_errors", "xmlcharrefreplace_errors", "backslashreplace_errors", "namereplace_errors",
    "register_error", "lookup_error",
]

BOM_UTF8 = b"\xef\xbb\xbf"
BOM_LE = BOM_UTF16_LE = BOM32_LE = b"\xff\xfe"
BOM_BE = BOM_UTF16_BE = BOM32_BE = b"\xfe\xff"
BOM_UTF32_LE = BOM64_LE = b"\xff\xfe\x00\x00"
BOM_UTF32_BE = BOM64_BE = b"\x00\x00\xfe\xff"
BOM = BOM_UTF16 = BOM_UTF16_LE
BOM_UTF32 = BOM_UTF32_LE

_RARE = (
    "charmap_build", "charmap_decode", "charmap_encode", "escape_decode", "escape_encode", "readbuffer_encode", "utf_16_ex_decode", "utf_32_ex_decode",
)


def __getattr__(name):
    if name in _RARE:
        import _charmaps
        value = globals()[name] = getattr(_charmaps, name)
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return [*globals(), *_RARE]


# Error handlers.


def _unknown(exception):
    return TypeError(f"don't know how to handle {type(exception).__name__} in error callback")


def _span(exception):
    return exception.object[exception.start:exception.end]


def strict_errors(exception, /):
    if isinstance(exception, Exception):
        raise exception
    raise TypeError("codec must pass exception instance")


def ignore_errors(exception, /):
    if isinstance(exception, (UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError)):
        return "", exception.end
    raise _unknown(exception)


def replace_errors(exception, /):
    if isinstance(exception, UnicodeEncodeError):
        return "?" * (exception.end - exception.start), exception.end
    if isinstance(exception, UnicodeDecodeError):
        return "\ufffd", exception.end
    if isinstance(exception, UnicodeTranslateError):
        return "\ufffd" * (exception.end - exception.start), exception.end
    raise _unknown(exception)


def xmlcharrefreplace_errors(exception, /):
    if isinstance(exception, UnicodeEncodeError):
        return "".join([f"&#{ord(c)};" for c in _span(exception)]), exception.end
    raise _unknown(exception)


def _escape(code):
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def backslashreplace_errors(exception, /):
    if isinstance(exception, UnicodeDecodeError):
        return "".join([f"\\x{byte:02x}" for byte in _span(exception)]), exception.end
    if isinstance(exception, (UnicodeEncodeError, UnicodeTranslateError)):
        return "".join([_escape(ord(c)) for c in _span(exception)]), exception.end
    raise _unknown(exception)


def namereplace_errors(exception, /):
    if isinstance(exception, UnicodeEncodeError):
        names = [(_codecs.unicode_name(ord(c)), c) for c in _span(exception)]
        return "".join([f"\\N{{{name}}}" if name else _escape(ord(c)) for name, c in names]), exception.end
    raise _unknown(exception)


def surrogateescape(exception, /):
    if isinstance(exception, UnicodeEncodeError):
        codes = [ord(c) - 0xDC00 for c in _span(exception)]
        if not all(0x80 <= code < 0x100 for code in codes):
            raise exception
        return bytes(codes), exception.end
    if isinstance(exception, UnicodeDecodeError):
        text = ""
        for byte in _span(exception)[:4]:
            if byte < 0x80:
                break
            text += chr(0xDC00 + byte)
        if not text:
            raise exception
        return text, exception.start + len(text)
    raise _unknown(exception)


def surrogatepass(exception, /):
    if isinstance(exception, UnicodeEncodeError):
        text, end = _span(exception), exception.end
        if not all("\ud800" <= c <= "\udfff" for c in text) or not exception.encoding.lower().startswith(("utf-8", "utf-16", "utf-32")):
            raise exception
        encoding = {"utf-16": "utf-16-le", "utf-32": "utf-32-le"}.get(exception.encoding, exception.encoding)
        return text.encode(encoding, "surrogatepass"), end
    if isinstance(exception, UnicodeDecodeError):
        encoding = {"utf-16": "utf-16-le", "utf-32": "utf-32-le"}.get(exception.encoding, exception.encoding)
        width = {"utf-8": 3, "utf-16-le": 2, "utf-16-be": 2, "utf-32-le": 4, "utf-32-be": 4}.get(encoding)
        data = exception.object[exception.start:exception.start + width] if width else b""
        try:
            text = data.decode(encoding, "surrogatepass")
        except (UnicodeDecodeError, LookupError):
            raise exception from None
        if len(text) != 1 or not "\ud800" <= text <= "\udfff":
            raise exception
        return text, exception.start + width
    raise _unknown(exception)


_handlers = {
    "strict": strict_errors, "ignore": ignore_errors, "replace": replace_errors, "xmlcharrefreplace": xmlcharrefreplace_errors,
    "backslashreplace": backslashreplace_errors, "namereplace": namereplace_errors, "surrogateescape": surrogateescape,
    "surrogatepass": surrogatepass,
}
register_error = _codecs.register_error


def lookup_error(name, /):
    if not isinstance(name, str):
        raise TypeError(f"lookup_error() argument must be str, not {_type_name(name)}")
    handler = _codecs.error_handler(name) or _handlers.get(name)
    if handler is None:
        raise LookupError(f"unknown error handler name '{name}'")
    return handler


def _type_name(value):
    return "None" if value is None else type(value).__name__


# Classes.


class CodecInfo(tuple):
    _is_text_encoding = True

    def __new__(cls, encode, decode, streamreader=None, streamwriter=None, incrementalencoder=None, incrementaldecoder=None, name=None,
                *, _is_text_encoding=None):
        self = tuple.__new__(cls, (encode, decode, streamreader, streamwriter))
        self.name = name
        self.encode = encode
        self.decode = decode
        self.streamreader = streamreader
        self.streamwriter = streamwriter
        self.incrementalencoder = incrementalencoder
        self.incrementaldecoder = incrementaldecoder
        if _is_text_encoding is not None:
            self._is_text_encoding = _is_text_encoding
        return self

    def __repr__(self):
        return f"<codecs.CodecInfo object for encoding {self.name} at {id(self):#x}>"


class Codec:
    def encode(self, input, errors="strict"):
        raise NotImplementedError

    def decode(self, input, errors="strict"):
        raise NotImplementedError


class IncrementalEncoder:
    def __init__(self, errors="strict"):
        self.errors = errors
        self.buffer = ""

    def encode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return 0

    def setstate(self, state):
        pass


class BufferedIncrementalEncoder(IncrementalEncoder):
    def __init__(self, errors="strict"):
        IncrementalEncoder.__init__(self, errors)
        self.buffer = ""

    def _buffer_encode(self, input, errors, final):
        raise NotImplementedError

    def encode(self, input, final=False):
        data = self.buffer + input
        result, consumed = self._buffer_encode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        IncrementalEncoder.reset(self)
        self.buffer = ""

    def getstate(self):
        return self.buffer or 0

    def setstate(self, state):
        self.buffer = state or ""


class IncrementalDecoder:
    def __init__(self, errors="strict"):
        self.errors = errors

    def decode(self, input, final=False):
        raise NotImplementedError

    def reset(self):
        pass

    def getstate(self):
        return b"", 0

    def setstate(self, state):
        pass


class BufferedIncrementalDecoder(IncrementalDecoder):
    def __init__(self, errors="strict"):
        IncrementalDecoder.__init__(self, errors)
        self.buffer = b""

    def _buffer_decode(self, input, errors, final):
        raise NotImplementedError

    def decode(self, input, final=False):
        data = self.buffer + input
        result, consumed = self._buffer_decode(data, self.errors, final)
        self.buffer = data[consumed:]
        return result

    def reset(self):
        IncrementalDecoder.reset(self)
        self.buffer = b""

    def getstate(self):
        return self.buffer, 0

    def setstate(self, state):
        self.buffer = state[0]


# The encodings that begin with a mark: its length, the state before it was seen, and what the rest is encoded in.
_MARKED = {"utf-16": (2, 2, "utf-16-le"), "utf-32": (4, 2, "utf-32-le"), "utf-8-sig": (3, 1, "utf-8")}


class _TextEncoder(IncrementalEncoder):
    """The incremental encoder of an encoding of the engine's own."""

    encoding = "utf-8"

    def __init__(self, errors="strict"):
        IncrementalEncoder.__init__(self, errors)
        self.reset()

    def encode(self, input, final=False):
        encoding = self.encoding
        if encoding in _MARKED:
            # The byte order mark comes once.
            if not self._first:
                encoding = _MARKED[encoding][2]
            elif not input and encoding == "utf-8-sig":
                return b""
            self._first = 0
        return encode(input, encoding, self.errors)

    def reset(self):
        self._first = _MARKED[self.encoding][1] if self.encoding in _MARKED else 0

    def getstate(self):
        return self._first

    def setstate(self, state):
        self._first = state


class _TextDecoder(BufferedIncrementalDecoder):
    """The incremental decoder of an encoding of the engine's own."""

    encoding = "utf-8"

    def __init__(self, errors="strict"):
        BufferedIncrementalDecoder.__init__(self, errors)
        self.reset()

    def decode(self, input, final=False):
        return BufferedIncrementalDecoder.decode(self, bytes(input), final)

    def _buffer_decode(self, input, errors, final):
        encoding = self._encoding
        mark = _MARKED[encoding][0] if encoding in _MARKED else 0
        if not mark:
            return _decode_part(input, encoding, errors, final)
        # Too short for a mark: wait for more.
        if len(input) < mark and not final and (mark != 3 or BOM_UTF8.startswith(input)):
            return "", 0
        marks = (BOM_UTF16_LE, BOM_UTF16_BE) if mark == 2 else (BOM_UTF32_LE, BOM_UTF32_BE)
        if mark != 3 and input and not input.startswith(marks):
            raise UnicodeDecodeError(encoding, input, 0, mark, "Stream does not start with BOM")
        if input:
            big = mark != 3 and input.startswith(marks[1])
            self._encoding = "utf-8" if mark == 3 else encoding + ("-be" if big else "-le")
        return _decode_part(input, encoding, errors, final)

    def reset(self):
        BufferedIncrementalDecoder.reset(self)
        self._encoding = self.encoding

    def getstate(self):
        state = 0
        if self.encoding in _MARKED:
            state = _MARKED[self.encoding][1] if self._encoding == self.encoding else int(self._encoding.endswith("be"))
        return self.buffer, state

    def setstate(self, state):
        self.buffer, known = state
        self._encoding = self.encoding
        if self.encoding in _MARKED and known != _MARKED[self.encoding][1]:
            self._encoding = "utf-8" if self.encoding == "utf-8-sig" else self.encoding + ("-be" if known else "-le")


class StreamWriter(Codec):
    encoding = None

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors
        self._encoder = getincrementalencoder(self.encoding)(errors) if self.encoding else None

    def write(self, object):
        self.stream.write(self._encoder.encode(object) if self._encoder else self.encode(object, self.errors)[0])

    def writelines(self, list):
        self.write("".join(list))

    def reset(self):
        if self._encoder:
            self._encoder.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        if whence == 0 and offset == 0:
            self.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.stream.close()


class StreamReader(Codec):
    charbuffertype = str
    encoding = None

    def __init__(self, stream, errors="strict"):
        self.stream = stream
        self.errors = errors
        self._text = None

    def _all(self):
        if self._text is None:
            data = self.stream.read()
            self._text = decode(data, self.encoding, self.errors) if self.encoding else self.decode(data, self.errors)[0]
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
            return self.charbuffertype()
        self._text = self._text[len(lines[0]):]
        return lines[0] if keepends else lines[0].splitlines()[0]

    def readlines(self, sizehint=None, keepends=True):
        return self.read().splitlines(keepends)

    def reset(self):
        self._text = None

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reset()

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


class StreamReaderWriter:
    encoding = "unknown"

    def __init__(self, stream, Reader, Writer, errors="strict"):
        self.stream = stream
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.reader.read(size)

    def readline(self, size=None, keepends=True):
        return self.reader.readline(size, keepends)

    def readlines(self, sizehint=None):
        return self.reader.readlines(sizehint)

    def __next__(self):
        return next(self.reader)

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(data)

    def writelines(self, list):
        return self.writer.writelines(list)

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def seek(self, offset, whence=0):
        self.stream.seek(offset, whence)
        self.reader.reset()
        if whence == 0 and offset == 0:
            self.writer.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.stream.close()


class StreamRecoder:
    data_encoding = "unknown"
    file_encoding = "unknown"

    def __init__(self, stream, encode, decode, Reader, Writer, errors="strict"):
        self.stream = stream
        self.encode = encode
        self.decode = decode
        self.reader = Reader(stream, errors)
        self.writer = Writer(stream, errors)
        self.errors = errors

    def read(self, size=-1):
        return self.encode(self.reader.read(size), self.errors)[0]

    def readline(self, size=None):
        return self.encode(self.reader.readline() if size is None else self.reader.readline(size), self.errors)[0]

    def readlines(self, sizehint=None):
        return self.encode(self.reader.read(), self.errors)[0].splitlines(keepends=True)

    def __next__(self):
        return self.encode(next(self.reader), self.errors)[0]

    def __iter__(self):
        return self

    def write(self, data):
        return self.writer.write(self.decode(data, self.errors)[0])

    def writelines(self, list):
        return self.writer.write(self.decode(b"".join(list), self.errors)[0])

    def reset(self):
        self.reader.reset()
        self.writer.reset()

    def __getattr__(self, name):
        return getattr(self.stream, name)

    def __enter__(self):
        return self

    def __exit__(self, *exc_info):
        self.stream.close()


# The codecs.


def _decode_part(data, encoding, errors, final):
    part = _codecs.decode_part(data, encoding, errors, final)
    if part is None:
        part = _codecs.decode_by_script(data, encoding, errors, final)
    doubt = _codecs.doubt(data) if encoding == "unicode-escape" else None
    if doubt is not None:
        import warnings
        warnings.warn(doubt, DeprecationWarning, skip_file_prefixes=(__file__,))
    return part


def _text_functions(name, encoding):
    """What encodes and decodes, under their names in the module."""

    def encoder(str, errors="strict", /):
        if not isinstance(str, _str):
            raise TypeError(f"{name}_encode() argument 1 must be str, not {_type_name(str)}")
        return _str_encode(str, encoding, errors or "strict"), len(str)

    escapes = encoding.endswith("escape")

    def decoder(data, errors="strict", final=escapes, /):
        if isinstance(data, _str):
            if not escapes:
                raise TypeError("a bytes-like object is required, not 'str'")
            data = data.encode()
        return _decode_part(data, encoding, errors or "strict", bool(final))

    encoder.__name__ = encoder.__qualname__ = f"{name}_encode"
    decoder.__name__ = decoder.__qualname__ = f"{name}_decode"
    return encoder, decoder


def _str_encode(text, encoding, errors):
    try:
        return text.encode(encoding, errors)
    except UnicodeEncodeError as error:
        # The note comes from the caller, who knows the name that was asked for.
        if hasattr(error, "__notes__"):
            del error.__notes__
        raise


_str = str

utf_8_encode, utf_8_decode = _text_functions("utf_8", "utf-8")
utf_16_encode, utf_16_decode = _text_functions("utf_16", "utf-16")
utf_16_le_encode, utf_16_le_decode = _text_functions("utf_16_le", "utf-16-le")
utf_16_be_encode, utf_16_be_decode = _text_functions("utf_16_be", "utf-16-be")
utf_32_encode, utf_32_decode = _text_functions("utf_32", "utf-32")
utf_32_le_encode, utf_32_le_decode = _text_functions("utf_32_le", "utf-32-le")
utf_32_be_encode, utf_32_be_decode = _text_functions("utf_32_be", "utf-32-be")
latin_1_encode, latin_1_decode = _text_functions("latin_1", "latin-1")
ascii_encode, ascii_decode = _text_functions("ascii", "ascii")
unicode_escape_encode, unicode_escape_decode = _text_functions("unicode_escape", "unicode-escape")
raw_unicode_escape_encode, raw_unicode_escape_decode = _text_functions("raw_unicode_escape", "raw-unicode-escape")


def _text_info(name):
    label = {"iso8859-1": "latin_1"}.get(name, name.replace("-", "_"))
    encoder, decoder = _text_functions(label, name)

    def made(base, title):
        return type(title, (base,), {"encoding": name, "__module__": "encodings." + label})

    return CodecInfo(
        encoder, lambda input, errors="strict": decoder(input, errors, True), made(StreamReader, "StreamReader"),
        made(StreamWriter, "StreamWriter"), made(_TextEncoder, "IncrementalEncoder"), made(_TextDecoder, "IncrementalDecoder"), name=name,
    )


_ROT13 = str.maketrans(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", "NOPQRSTUVWXYZABCDEFGHIJKLMnopqrstuvwxyzabcdefghijklm"
)


def _rot13(text):
    return str.translate(text, _ROT13)


def _hex_encode(data):
    import binascii
    return binascii.b2a_hex(data)


def _hex_decode(data):
    import binascii
    return binascii.a2b_hex(data)


def _base64_encode(data):
    import binascii
    data = bytes(data)
    return b"".join(binascii.b2a_base64(data[at:at + 57]) for at in range(0, len(data), 57))


def _base64_decode(data):
    import binascii
    return binascii.a2b_base64(data)


# Codecs between alike types: encoder and decoder.
_TRANSFORMS = {"rot-13": (_rot13, _rot13), "hex": (_hex_encode, _hex_decode), "base64": (_base64_encode, _base64_decode)}
_TRANSFORM_NAMES = {
    "rot13": "rot-13", "rot_13": "rot-13", "hex": "hex", "hex_codec": "hex", "base64": "base64", "base_64": "base64", "base64_codec": "base64",
}


def _transform_info(name):
    encoder, decoder = _TRANSFORMS[name]

    class Encoder(IncrementalEncoder):
        def encode(self, input, final=False):
            return encoder(input)

    class Decoder(IncrementalDecoder):
        def decode(self, input, final=False):
            return decoder(input)

    return CodecInfo(
        lambda input, errors="strict": (encoder(input), len(input)), lambda input, errors="strict": (decoder(input), len(input)),
        incrementalencoder=Encoder, incrementaldecoder=Decoder, name=name, _is_text_encoding=False,
    )


# Encodings of the module _encodings, under all their names.
_WRITTEN = {"utf_7": "utf-7", "utf7": "utf-7", "u7": "utf-7", "unicode_1_1_utf_7": "utf-7", "punycode": "punycode", "idna": "idna"}


def _written_info(name):
    import _encodings
    return _encodings.info(name)


def utf_7_encode(str, errors="strict", /):
    import _encodings
    return _encodings.utf_7_encode(str, errors or "strict")


def utf_7_decode(data, errors="strict", final=False, /):
    import _encodings
    return _encodings.utf_7_decode(data, errors or "strict", final)


_infos = {}


def register(search_function, /):
    if not callable(search_function):
        raise TypeError("argument must be callable")
    _codecs.searches().append(search_function)


def unregister(search_function, /):
    searches = _codecs.searches()
    if search_function in searches:
        searches.remove(search_function)
        _infos.clear()


def lookup(encoding, /):
    if not isinstance(encoding, str):
        raise TypeError(f"lookup() argument must be str, not {_type_name(encoding)}")
    key = encoding.lower().replace(" ", "-")
    if key in _infos:
        return _infos[key]
    name = _codecs.name(encoding)
    transform = _TRANSFORM_NAMES.get(key.replace("-", "_"))
    written = _WRITTEN.get(key.replace("-", "_"))
    if name:
        found = _text_info(name)
    elif written:
        found = _written_info(written)
    else:
        found = _transform_info(transform) if transform else _searched(key.replace("-", "_"))
    if found is None:
        raise LookupError(f"unknown encoding: {encoding}")
    _infos[key] = found
    return found


def _searched(name):
    for search in _codecs.searches():
        found = search(name)
        if found is not None:
            if not (isinstance(found, tuple) and len(found) == 4):
                raise TypeError("codec search functions must return 4-tuples")
            return found
    return None


def encode(obj, encoding="utf-8", errors="strict"):
    codec = lookup(encoding)
    try:
        return codec.encode(obj, errors)[0]
    except Exception as error:
        error.add_note(f"encoding with '{encoding}' codec failed")
        raise


def decode(obj, encoding="utf-8", errors="strict"):
    codec = lookup(encoding)
    try:
        return codec.decode(obj, errors)[0]
    except Exception as error:
        error.add_note(f"decoding with '{encoding}' codec failed")
        raise


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


def EncodedFile(file, data_encoding, file_encoding=None, errors="strict"):
    if file_encoding is None:
        file_encoding = data_encoding
    data, inside = lookup(data_encoding), lookup(file_encoding)
    recoder = StreamRecoder(file, data.encode, data.decode, inside.streamreader, inside.streamwriter, errors)
    recoder.data_encoding = data_encoding
    recoder.file_encoding = file_encoding
    return recoder


def open(filename, mode="r", encoding=None, errors="strict", buffering=-1):
    import builtins
    if encoding is not None and "b" not in mode:
        mode += "b"
    file = builtins.open(filename, mode, buffering)
    if encoding is None:
        return file
    codec = lookup(encoding)
    both = StreamReaderWriter(file, codec.streamreader, codec.streamwriter, errors)
    both.encoding = encoding
    return both


def make_identity_dict(rng):
    return {i: i for i in rng}


def make_encoding_map(decoding_map):
    encoding = {}
    for byte, char in decoding_map.items():
        encoding[char] = None if char in encoding else byte
    return encoding
