"""Tasks that take turns. A layer over the scheduler that is built in; there are no threads, sockets or processes."""

from . import coroutines, events, exceptions, futures, locks, mixins, queues, runners, taskgroups, tasks, threads, timeouts
from .coroutines import iscoroutine, iscoroutinefunction
from .events import (
    AbstractEventLoop, AbstractEventLoopPolicy, BaseEventLoop, DefaultEventLoopPolicy, EventLoop, Handle, TimerHandle, _get_running_loop, _set_running_loop,
    get_event_loop, get_event_loop_policy, get_running_loop, new_event_loop, set_event_loop, set_event_loop_policy,
)
from .exceptions import BrokenBarrierError, CancelledError, IncompleteReadError, InvalidStateError, LimitOverrunError, SendfileNotAvailableError, TimeoutError
from .futures import Future, isfuture, wrap_future
from .locks import Barrier, BoundedSemaphore, Condition, Event, Lock, Semaphore
from .queues import LifoQueue, PriorityQueue, Queue, QueueEmpty, QueueFull, QueueShutDown
from .runners import Runner, run
from .taskgroups import TaskGroup
from .tasks import (
    ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, Task, all_tasks, as_completed, create_eager_task_factory, create_task, current_task,
    eager_task_factory, ensure_future, gather, run_coroutine_threadsafe, shield, sleep, wait, wait_for,
)
from .threads import to_thread
from .timeouts import Timeout, timeout, timeout_at

__all__ = [
    "ALL_COMPLETED", "AbstractEventLoop", "AbstractEventLoopPolicy", "Barrier", "BaseEventLoop", "BoundedSemaphore", "BrokenBarrierError",
    "CancelledError", "Condition", "DefaultEventLoopPolicy", "Event", "EventLoop", "FIRST_COMPLETED", "FIRST_EXCEPTION", "Future", "Handle",
    "IncompleteReadError", "InvalidStateError", "LifoQueue", "LimitOverrunError", "Lock", "PriorityQueue", "Queue", "QueueEmpty", "QueueFull",
    "QueueShutDown", "Runner", "Semaphore", "SendfileNotAvailableError", "Task", "TaskGroup", "Timeout", "TimeoutError", "TimerHandle",
    "all_tasks", "as_completed", "create_eager_task_factory", "create_task", "current_task", "eager_task_factory", "ensure_future", "gather",
    "get_event_loop", "get_event_loop_policy", "get_running_loop", "iscoroutine", "iscoroutinefunction", "isfuture", "new_event_loop", "run",
    "run_coroutine_threadsafe", "set_event_loop", "set_event_loop_policy", "shield", "sleep", "timeout", "timeout_at", "to_thread", "wait",
    "wait_for", "wrap_future",
]

_OUTSIDE = {
    "open_connection": "connections", "start_server": "servers", "open_unix_connection": "connections", "start_unix_server": "servers",
    "StreamReader": "streams", "StreamWriter": "streams", "StreamReaderProtocol": "streams", "Server": "servers", "Protocol": "connections",
    "Transport": "connections", "create_subprocess_exec": "processes", "create_subprocess_shell": "processes", "SelectorEventLoop": "selectors",
    "ThreadedChildWatcher": "processes",
}


def __getattr__(name):
    if name in _OUTSIDE:
        raise AttributeError(f"module 'asyncio' has no attribute {name!r}: the sandbox has no {_OUTSIDE[name]}")
    raise AttributeError(f"module 'asyncio' has no attribute {name!r}")
