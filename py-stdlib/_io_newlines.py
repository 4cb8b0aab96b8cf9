"""Line ends of every kind, as text comes in pieces."""

from _io_base import BOTH as _BOTH, NEWLINE as _NEWLINE, RETURN as _RETURN, newline_kinds


class IncrementalNewlineDecoder:
    """Decodes by another decoder (None: what comes is text), notes the line ends, and makes them `\\n` if it translates."""

    def __init__(self, decoder, translate, errors="strict"):
        self.decoder, self.translate, self.errors = decoder, translate, errors
        self.seen, self._waits = 0, False

    def decode(self, input, final=False):
        text = input if self.decoder is None else self.decoder.decode(input, final)
        if not isinstance(text, str):
            raise TypeError(f"decoder should return a string result, not '{type(text).__name__}'")
        if self._waits and (text or final):
            text, self._waits = "\r" + text, False
        # A `\r` at the end may be half of a line end.
        if not final and text.endswith("\r"):
            text, self._waits = text[:-1], True
        if "\r" not in text:
            if "\n" in text:
                self.seen |= _NEWLINE
            return text
        both = text.count("\r\n")
        self.seen |= (_RETURN if text.count("\r") > both else 0) | (_NEWLINE if text.count("\n") > both else 0) | (_BOTH if both else 0)
        return text.replace("\r\n", "\n").replace("\r", "\n") if self.translate else text

    def getstate(self):
        data, flags = (b"", 0) if self.decoder is None else self.decoder.getstate()
        return data, flags << 1 | self._waits

    def setstate(self, state):
        data, flags = state
        self._waits = bool(flags & 1)
        if self.decoder is not None:
            self.decoder.setstate((data, flags >> 1))

    def reset(self):
        self.seen, self._waits = 0, False
        if self.decoder is not None:
            self.decoder.reset()

    @property
    def newlines(self):
        return newline_kinds(self.seen)
