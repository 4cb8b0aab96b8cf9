"""The text encodings that are written in Python: UTF-7, Punycode and IDNA, each as a function that encodes and one that decodes."""

import codecs as _codecs
import unicodedata as _unicodedata

_BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_SEXTETS = {byte: value for value, byte in enumerate(_BASE64)}
_DIRECT = frozenset(map(chr, range(32, 127))).difference("+\\~").union("\t\n\r")


# UTF-7: runs of what is not ASCII are UTF-16 in base 64, between `+` and `-`.


def utf_7_encode(text, errors="strict"):
    out = bytearray()
    shifted = False
    held = bits = 0
    for char in text:
        if char in _DIRECT:
            if shifted:
                if bits:
                    out.append(_BASE64[held << 6 - bits & 63])
                shifted = False
                held = bits = 0
                if ord(char) in _SEXTETS or char == "-":
                    out.append(0x2D)
            out.append(ord(char))
            continue
        if not shifted:
            out.append(0x2B)
            if char == "+":
                out.append(0x2D)
                continue
            shifted = True
        units = char.encode("utf-16-be", "surrogatepass")
        held = held << 8 * len(units) | int.from_bytes(units)
        bits += 8 * len(units)
        while bits >= 6:
            bits -= 6
            out.append(_BASE64[held >> bits & 63])
        held &= (1 << bits) - 1
    if bits:
        out.append(_BASE64[held << 6 - bits & 63])
    if shifted:
        out.append(0x2D)
    return bytes(out), len(text)


class _Shift:
    """What stands between `+` and `-`: bits that make no character yet, a surrogate that waits for its second half."""

    def __init__(self, start, shown):
        self.start = start
        self.shown = shown
        self.held = self.bits = 0
        self.surrogate = ""

    def take(self, sextet, out):
        self.held = self.held << 6 | sextet
        self.bits += 6
        if self.bits < 16:
            return
        self.bits -= 16
        unit = chr(self.held >> self.bits)
        self.held &= (1 << self.bits) - 1
        if self.surrogate:
            if "\udc00" <= unit <= "\udfff":
                unit = (self.surrogate + unit).encode("utf-16-le", "surrogatepass").decode("utf-16-le")
            else:
                out.append(self.surrogate)
            self.surrogate = ""
        if "\ud800" <= unit <= "\udbff":
            self.surrogate = unit
        else:
            out.append(unit)

    def fault_at_end(self):
        """Why it may not end here."""
        if self.bits >= 6:
            return "partial character in shift sequence"
        return "non-zero padding bits in shift sequence" if self.held else None


def utf_7_decode(data, errors="strict", final=True):
    data = bytes(data)
    out = []
    shift = None
    at = 0

    def fault(start, end, reason):
        answer, place = _codecs.lookup_error(errors)(UnicodeDecodeError("utf7", data, start, end, reason))
        out.append(answer)
        return place

    while at < len(data):
        byte = data[at]
        if shift is not None:
            if byte in _SEXTETS:
                shift.take(_SEXTETS[byte], out)
                at += 1
                continue
            ended, shift = shift, None
            reason = ended.fault_at_end()
            if reason:
                at = fault(ended.start, at + 1, reason)
                continue
            out.append(ended.surrogate)
            at += byte == 0x2D
        elif byte == 0x2B:
            if data[at + 1:at + 2] == b"-":
                out.append("+")
                at += 2
            elif at + 1 < len(data) and data[at + 1] not in _SEXTETS:
                at = fault(at, at + 2, "ill-formed sequence")
            else:
                shift = _Shift(at, len(out))
                at += 1
        elif byte < 128:
            out.append(chr(byte))
            at += 1
        else:
            at = fault(at, at + 1, "unexpected special character")
    if shift is not None and not final:
        return "".join(out[:shift.shown]), shift.start
    if shift is not None and (shift.surrogate or shift.fault_at_end()):
        fault(shift.start, len(data), "unterminated shift sequence")
    return "".join(out), len(data)


# Punycode, RFC 3492.


def _adapted(delta, first, count):
    delta = (delta // 700 if first else delta // 2)
    delta += delta // count
    turns = 0
    while delta > 455:
        delta //= 35
        turns += 36
    return turns + 36 * delta // (delta + 38)


def _threshold(place, bias):
    return min(max(36 * (place + 1) - bias, 1), 26)


def punycode_encode(text, errors="strict"):
    plain = [char for char in text if char < "\x80"]
    out = bytearray("".join(plain), "ascii")
    if plain:
        out.append(0x2D)
    done, delta, bias, code = len(plain), 0, 72, 128
    for char in sorted(set(text) - set(plain)):
        delta += (ord(char) - code) * (done + 1)
        code = ord(char)
        for other in text:
            delta += other < char
            if other == char:
                rest, place = delta, 0
                while rest >= (threshold := _threshold(place, bias)):
                    rest, digit = divmod(rest - threshold, 36 - threshold)
                    out.append(b"abcdefghijklmnopqrstuvwxyz0123456789"[threshold + digit])
                    place += 1
                out.append(b"abcdefghijklmnopqrstuvwxyz0123456789"[rest])
                bias = _adapted(delta, done == len(plain), done + 1)
                delta = 0
                done += 1
        delta += 1
        code += 1
    return bytes(out), len(text)


def punycode_decode(data, errors="strict"):
    if errors not in ("strict", "replace", "ignore"):
        raise UnicodeError(f"Unsupported error handling: {errors}")
    data = bytes(data)
    base, _, digits = data.rpartition(b"-")
    chars = list(base.decode("ascii", errors))
    at = len(data) - len(digits)
    code, index, bias, first = 128, 0, 72, True
    while at < len(data):
        delta, weight, place = 0, 1, 0
        while True:
            if at == len(data):
                if errors == "strict":
                    raise UnicodeDecodeError("punycode", data, at, at + 1, "incomplete punycode string")
                return "".join(chars), len(data)
            byte = data[at]
            digit = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".find(data[at:at + 1].upper())
            if digit < 0:
                if errors == "strict":
                    raise UnicodeDecodeError("punycode", data, at, at + 1, f"Invalid extended code point '{byte}'")
                return "".join(chars), len(data)
            at += 1
            threshold = _threshold(place, bias)
            delta += digit * weight
            if digit < threshold:
                break
            weight *= 36 - threshold
            place += 1
        index += delta
        more, index = divmod(index, len(chars) + 1)
        code += more
        bias = _adapted(delta, first, len(chars) + 1)
        first = False
        if code > 0x10FFFF:
            if errors == "strict":
                raise UnicodeDecodeError("punycode", data, at - 1, at, f"Invalid character U+{code:x}")
            code = 0x3F
        chars.insert(index, chr(code))
        index += 1
    return "".join(chars), len(data)


# IDNA, RFC 3490: each label of a name for itself.

_DOTS = dict.fromkeys((0x3002, 0xFF0E, 0xFF61), ".")
_DROPPED = dict.fromkeys((0xAD, 0x34F, 0x1806, 0x180B, 0x180C, 0x180D, 0x200B, 0x200C, 0x200D, 0x2060, *range(0xFE00, 0xFE10), 0xFEFF))
_PROHIBITED = frozenset(map(chr, (
    0x340, 0x341, 0x6DD, 0x70F, 0x180E, 0x200E, 0x200F, *range(0x2028, 0x202F), *range(0x2060, 0x2064), *range(0x206A, 0x2070),
    *range(0x2FF0, 0x2FFC), *range(0xFDD0, 0xFDF0), *range(0xFFF9, 0xFFFE), *range(0x1D173, 0x1D17B), 0xE0001, *range(0xE0020, 0xE0080),
)))


def _is_prohibited(char):
    if char < "\x80":
        return False
    kind = _unicodedata.category(char)
    return char in _PROHIBITED or kind in ("Zs", "Cc", "Co", "Cs") or ord(char) & 0xFFFE == 0xFFFE


def nameprep(label):
    label = label.translate(_DROPPED)
    for _ in range(2):
        label = _unicodedata.normalize("NFKC", label.casefold())
    for at, char in enumerate(label):
        if _is_prohibited(char):
            raise UnicodeEncodeError("idna", label, at, at + 1, f"Invalid character {char!r}")
    sides = [_unicodedata.bidirectional(char) for char in label]
    leftwards = [side in ("R", "AL") for side in sides]
    if any(leftwards):
        if "L" in sides:
            raise UnicodeEncodeError("idna", label, sides.index("L"), sides.index("L") + 1, "Violation of BIDI requirement 2")
        if not leftwards[0]:
            raise UnicodeEncodeError("idna", label, 0, 1, "Violation of BIDI requirement 3")
        if not leftwards[-1]:
            raise UnicodeEncodeError("idna", label, len(label) - 1, len(label), "Violation of BIDI requirement 3")
    return label


def _checked_label(label, encoded):
    if not encoded:
        raise UnicodeEncodeError("idna", label, 0, 1, "label empty")
    if len(encoded) > 63:
        raise UnicodeEncodeError("idna", label, 0, len(label), "label too long")
    return encoded


def ToASCII(label):
    if not label.isascii():
        given, label = label, nameprep(label)
        if not label:
            raise UnicodeEncodeError("idna", given, 0, len(given), "label empty")
    if label.isascii():
        return _checked_label(label, label.encode())
    if label.lower().startswith("xn--"):
        raise UnicodeEncodeError("idna", label, 0, 4, "Label starts with ACE prefix")
    return _checked_label(label, b"xn--" + punycode_encode(label)[0])


def ToUnicode(label):
    if not label.lower().startswith(b"xn--"):
        return label.decode("ascii")
    try:
        text = punycode_decode(label[4:])[0]
    except UnicodeDecodeError as error:
        raise UnicodeDecodeError("idna", label, error.start + 4, error.end + 4, error.reason) from None
    try:
        again = ToASCII(text)
    except UnicodeEncodeError as error:
        raise UnicodeDecodeError("idna", label, error.start, error.end, error.reason) from None
    if label.lower() != again.lower():
        raise UnicodeDecodeError("idna", label, 0, len(label), f"IDNA does not round-trip, '{label!r}' != '{again!r}'")
    return text


def _strict(errors):
    if errors != "strict":
        raise UnicodeError(f"Unsupported error handling: {errors}")


def _each_label(name, dot, change, error_type, final):
    """The changed labels, and how much of the name they are: without the last one until it is final."""
    labels = name.split(dot)
    count = len(labels) - 1
    made, at = [], 0
    for number, label in enumerate(labels):
        if number == count and (not label or not final):
            break
        try:
            made.append(change(label))
        except (UnicodeEncodeError, UnicodeDecodeError) as error:
            start, end = error.start + at, max(error.end, error.start + 1) + at
            raise error_type("idna", name, start, end, error.reason) from None
        at += len(label) + 1
    return made, min(at, len(name)), count == len(made)


def idna_encode(text, errors="strict", final=True):
    _strict(errors)
    if final and text.isascii() and len(text) < 64 and "." not in text:
        return text.encode(), len(text)
    made, used, dotted = _each_label_of_text(text, final)
    return b".".join(made) + (b"." if dotted and made else b""), used


def _each_label_of_text(text, final):
    try:
        return _each_label(text.translate(_DOTS), ".", ToASCII, UnicodeEncodeError, final)
    except UnicodeEncodeError as error:
        # Of the text as it was given.
        raise UnicodeEncodeError("idna", text, error.start, error.end, error.reason) from None


def idna_decode(data, errors="strict", final=True):
    _strict(errors)
    data = bytes(data)
    if final and b"xn--" not in data.lower():
        try:
            return data.decode("ascii"), len(data)
        except UnicodeDecodeError as error:
            raise UnicodeDecodeError("idna", data, error.start, error.end, error.reason) from None
    made, used, dotted = _each_label(data, b".", ToUnicode, UnicodeDecodeError, final)
    return ".".join(made) + ("." if dotted and made else ""), used


ENCODINGS = {
    "utf-7": (utf_7_encode, utf_7_decode), "punycode": (punycode_encode, punycode_decode), "idna": (idna_encode, idna_decode),
}


class _Encoder(_codecs.BufferedIncrementalEncoder):
    def _buffer_encode(self, input, errors, final):
        return idna_encode(input, errors, final)


class _Decoder(_codecs.BufferedIncrementalDecoder):
    def _buffer_decode(self, input, errors, final):
        return ENCODINGS[self.encoding][1](input, errors, final)


class _OneShotEncoder(_codecs.IncrementalEncoder):
    def encode(self, input, final=False):
        return ENCODINGS[self.encoding][0](input, self.errors)[0]


class _OneShotDecoder(_codecs.IncrementalDecoder):
    def decode(self, input, final=False):
        return ENCODINGS[self.encoding][1](input, self.errors)[0]


def info(name):
    encoder, decoder = ENCODINGS[name]
    label = name.replace("-", "_")

    def made(title, base):
        return type(title, (base,), {"encoding": name, "__module__": "encodings." + label})

    return _codecs.CodecInfo(
        encoder, lambda input, errors="strict": decoder(input, errors), made("StreamReader", _codecs.StreamReader),
        made("StreamWriter", _codecs.StreamWriter), made("IncrementalEncoder", _Encoder if name == "idna" else _OneShotEncoder),
        made("IncrementalDecoder", _OneShotDecoder if name == "punycode" else _Decoder), name=name,
    )
