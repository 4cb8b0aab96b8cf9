# Hidden Python code behind methods of str and bytes that take any iterable.


def str_join(separator, iterable):
    return str.join(separator, [item for item in iterable] if _is_builtin(iterable) else [*iterable])


def bytes_join(separator, iterable):
    return type(separator).join(separator, [*iterable])


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
