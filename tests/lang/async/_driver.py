"""Steps of a coroutine without a scheduler."""


def drive(coroutine):
    """Sends None until the end: what was waited for, and the result."""
    seen = []
    try:
        while True:
            seen.append(coroutine.send(None))
    except StopIteration as end:
        return seen, end.value
