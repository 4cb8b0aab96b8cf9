"""Event loops and how they are found."""

import _wicket

__all__ = (
    "AbstractEventLoopPolicy", "AbstractEventLoop", "Handle", "TimerHandle", "get_event_loop_policy", "set_event_loop_policy",
    "get_event_loop", "set_event_loop", "new_event_loop", "_set_running_loop", "get_running_loop", "_get_running_loop",
)

_parts = _wicket.scheduler()()
Handle, TimerHandle, EventLoop, _loops, _current, get_event_loop = _parts[2], _parts[3], _parts[4], _parts[6], _parts[7], _parts[8]
AbstractEventLoop = BaseEventLoop = EventLoop


def get_running_loop():
    if not _loops:
        raise RuntimeError("no running event loop")
    return _loops[-1]


def _get_running_loop():
    return _loops[-1] if _loops else None


def _set_running_loop(loop):
    if loop is not None:
        _loops.append(loop)
    elif _loops:
        _loops.pop()


class AbstractEventLoopPolicy:
    """Abstract policy for accessing the event loop."""

    def get_event_loop(self):
        return get_event_loop()

    def set_event_loop(self, loop):
        if loop is not None and not isinstance(loop, AbstractEventLoop):
            raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
        _current[:] = loop, True

    def new_event_loop(self):
        return EventLoop()


class DefaultEventLoopPolicy(AbstractEventLoopPolicy):
    pass


_policy = None


def get_event_loop_policy():
    global _policy
    if _policy is None:
        _policy = DefaultEventLoopPolicy()
    return _policy


def set_event_loop_policy(policy):
    global _policy
    if policy is not None and not isinstance(policy, AbstractEventLoopPolicy):
        raise TypeError(f"policy must be an instance of AbstractEventLoopPolicy or None, not '{type(policy).__name__}'")
    _policy = policy


def set_event_loop(loop):
    get_event_loop_policy().set_event_loop(loop)


def new_event_loop():
    return get_event_loop_policy().new_event_loop()
