"""Capability ops that read or write text: the host moves bytes, encodings and newlines are done here."""


def ask_for_text(capability, op, args):
    answer = _op(capability, op, args)
    _, encoding, errors, newline = args
    _check_newline(newline)
    if type(answer) is str:
        return answer
    text = str(answer, _known(encoding), errors)
    return text if newline is not None else text.replace("\r\n", "\n").replace("\r", "\n")


def ask_with_text(capability, op, args):
    path, text, encoding, errors, newline, *rest = args
    _check_newline(newline)
    if not isinstance(text, str):
        raise TypeError(f"text must be str, not {type(text).__name__}")
    count = str.__len__(text)
    if newline in ("\r", "\r\n"):
        text = str.replace(text, "\n", newline)
    encoding = _known(encoding)
    # What is no str the host refuses, as it does when it reads.
    are_names = isinstance(encoding, str) and isinstance(errors, str)
    if are_names and not (text_is_utf8(text) and codec_is_utf8(encoding)):
        # The bytes go as they are, in a str that stands for them.
        text = str.encode(text, encoding, errors).decode("utf-8", "surrogateescape")
    _op(capability, op, (path, text, encoding, errors, newline, *rest))
    return count


def _known(encoding):
    return "utf-8" if isinstance(encoding, str) and str.__eq__(encoding, "locale") else encoding


def _check_newline(newline):
    if newline not in (None, "", "\n", "\r", "\r\n"):
        if not isinstance(newline, str):
            raise TypeError(f"newline must be str or None, not {type(newline).__name__}")
        raise ValueError(f"illegal newline value: {newline}")
