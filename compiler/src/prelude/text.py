# Hidden Python code behind methods of str and bytes that take any iterable, or ask what scripts registered.


def str_join(separator, iterable):
    return str.join(separator, [item for item in iterable] if _is_builtin(iterable) else [*_joined(iterable)])


def bytes_join(separator, iterable):
    return type(separator).join(separator, [*iterable] if _is_builtin(iterable) else [*_joined(iterable)])


def bytes_join_lent(separator, items):
    pieces = []
    # Meanwhile the separator cannot be resized.
    with memoryview(separator):
        for index, item in enumerate(items):
            if type(item) is not bytes:
                try:
                    item = buffer_copy(item, 0)
                except Exception:
                    raise TypeError(f"sequence item {index}: expected a bytes-like object, {type(item).__name__} found") from None
            pieces.append(item)
    return separator.join(pieces)


def buffer_copy(owner, flags):
    lent = _lent(owner, flags)
    data = lent.tobytes()
    release_buffer(owner, lent)
    return data


def _lent(owner, flags):
    lent = special(owner, '__buffer__')(flags)
    if not isinstance(lent, memoryview):
        raise TypeError('__buffer__ returned non-memoryview object')
    return lent


def release_buffer(owner, lent):
    owned_by = type(owner)
    if not hasattr(owned_by, '__release_buffer__'):
        return
    try:
        owned_by.__release_buffer__(owner, lent)
    except BaseException as error:
        report_ignored(f'Exception ignored in __release_buffer__ of {owned_by.__name__}', error)


def memoryview_of(owner):
    return _view_lent(_lent(owner, 0x11C), owner)


def memoryview_eq(view, other):
    try:
        shown = memoryview(other)
    except Exception:
        return NotImplemented
    with shown:
        return view == shown


def memoryview_ne(view, other):
    equal = memoryview_eq(view, other)
    return equal if equal is NotImplemented else not equal


def _joined(iterable):
    try:
        return iter(iterable)
    except TypeError:
        pass
    raise TypeError("can only join an iterable")


def re_sub_call(pattern, repl, subject, count, count_too):
    pieces = []
    done = 0
    before = None
    if count >= 0:
        for match in pattern.finditer(subject):
            piece = re_between(subject, before, match)
            if piece:
                pieces.append(piece)
            item = repl(match)
            if item is not None:
                pieces.append(item)
            before = match
            done += 1
            if done == count:
                break
    piece = re_between(subject, before, None)
    if piece:
        pieces.append(piece)
    text = ("" if isinstance(subject, str) else b"").join(pieces)
    return (text, done) if count_too else text


# Error handlers and codec searches that scripts registered.
_error_handlers = {}
_searches = []


def codec_register_error(name, handler):
    if not callable(handler):
        raise TypeError("handler must be callable")
    _error_handlers[name] = handler


def codec_error_handler(name):
    return _error_handlers.get(name)


def codec_searches():
    return _searches


def _replacement(errors, fault, kinds, message):
    """What a handler of a script says about a fault, and where to go on."""
    handler = _error_handlers.get(errors)
    if handler is None:
        raise LookupError(f"unknown error handler name '{errors}'")
    answer = handler(fault)
    if not (isinstance(answer, tuple) and len(answer) == 2 and isinstance(answer[0], kinds)):
        raise TypeError(message)
    # As an index, and as large as one.
    at = range(answer[1]).stop
    if not -0x8000000000000000 <= at < 0x8000000000000000:
        raise OverflowError("Python int too large to convert to C ssize_t")
    length = len(fault.object)
    if at < 0:
        at += length
    if not 0 <= at <= length:
        raise IndexError(f"position {at} from error handler out of bounds")
    return answer[0], at


def str_encode(text, encoding, errors):
    codec = _codec(encoding, "encode")
    try:
        if codec is not None:
            result = codec[0](text, errors)
        elif codec_has(errors):
            return codec_encode_all(text, encoding, errors)
        else:
            return _encode_asking(text, encoding, errors)
    except Exception as error:
        if not codec_is_common(encoding):
            error.add_note(f"encoding with '{encoding}' codec failed")
        raise
    return _checked(result, encoding, "encode", bytes)


def bytes_decode(data, encoding, errors):
    codec = _codec(encoding, "decode")
    try:
        if codec is not None:
            result = codec[1](data, errors)
        else:
            text = codec_decode_all(data, encoding, errors) if codec_has(errors) else codec_decode_part(data, encoding, errors, True)[0]
            doubt = codec_doubt(data, encoding)
            if doubt is not None:
                warn_deprecated(doubt)
            return text
    except Exception as error:
        if not codec_is_common(encoding):
            error.add_note(f"decoding with '{encoding}' codec failed")
        raise
    return _checked(result, encoding, "decode", str)


def _codec(encoding, verb):
    """What the module codecs knows under a name that is not the engine's own."""
    if codec_is_native(encoding):
        return None
    codec = __import__("codecs").lookup(encoding)
    if not getattr(codec, "_is_text_encoding", True):
        raise LookupError(f"'{encoding}' is not a text encoding; use codecs.{verb}() to handle arbitrary codecs")
    return codec


def _checked(result, encoding, verb, kind):
    if not (isinstance(result, tuple) and len(result) == 2):
        raise TypeError(f"{verb}r must return a tuple (object{', ' if verb == 'encode' else ','}integer)")
    if not isinstance(result[0], kind):
        raise TypeError(
            f"'{encoding}' {verb}r returned '{type(result[0]).__name__}' instead of '{kind.__name__}'; "
            f"use codecs.{verb}() to {verb} to arbitrary types"
        )
    return result[0]


def _encode_asking(text, encoding, errors):
    pieces = []
    at = 0
    while True:
        piece, at, fault = codec_encode(text, at, encoding)
        pieces.append(piece)
        if fault is None:
            return b"".join(pieces)
        answer, at = _replacement(errors, fault, (str, bytes), "encoding error handler must return (str/bytes, int) tuple")
        piece = codec_replace(answer, encoding)
        if piece is None:
            raise fault
        pieces.append(piece)


def codec_decode_part(data, encoding, errors, final):
    data = bytes(data)
    pieces = []
    at = 0
    while True:
        piece, at, fault = codec_decode(data, at, encoding, final)
        pieces.append(piece)
        if fault is None:
            return "".join(pieces), at
        answer, at = _replacement(errors, fault, str, "decoding error handler must return (str, int) tuple")
        data = fault.object
        pieces.append(answer)


def re_warn(message):
    import warnings
    warnings.warn(message, FutureWarning)


def re_deprecated(message):
    import warnings
    warnings.warn(message, DeprecationWarning)
