"""Running a program."""

import contextvars

from . import coroutines, events, tasks

__all__ = ("Runner", "run")


class Runner:
    """Runs coroutines one after another in the same loop and context; what they leave behind is cancelled at the end."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._debug, self._factory, self._loop, self._context, self._is_set = debug, loop_factory, None, None, False
        self._closed = False

    def __enter__(self):
        self._begin()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def _begin(self):
        if self._closed:
            raise RuntimeError("Runner is closed")
        if self._loop is not None:
            return
        if self._factory is None:
            self._loop = events.new_event_loop()
            events.set_event_loop(self._loop)
            self._is_set = True
        else:
            self._loop = self._factory()
        if self._debug is not None:
            self._loop.set_debug(self._debug)
        self._context = contextvars.copy_context()

    def get_loop(self):
        self._begin()
        return self._loop

    def run(self, coro, *, context=None):
        if not coroutines.iscoroutine(coro):
            raise ValueError(f"a coroutine was expected, got {coro!r}")
        if events._get_running_loop() is not None:
            raise RuntimeError("Runner.run() cannot be called from a running event loop")
        self._begin()
        return self._loop.run_until_complete(self._loop.create_task(coro, context=self._context if context is None else context))

    def close(self):
        if self._closed or self._loop is None:
            return
        try:
            loop = self._loop
            _cancel_all_tasks(loop)
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.run_until_complete(loop.shutdown_default_executor())
        finally:
            if self._is_set:
                events.set_event_loop(None)
            loop.close()
            self._loop, self._closed = None, True


def _cancel_all_tasks(loop):
    left = list(loop.tasks.values())
    if not left:
        return
    for task in left:
        task.cancel()
    loop.run_until_complete(tasks._gathered(left, loop, return_exceptions=True))
    for task in left:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler({"message": "unhandled exception during asyncio.run() shutdown", "exception": task.exception(), "task": task})


def run(main, *, debug=None, loop_factory=None):
    """Drive a coroutine to its end, then cancel the tasks that are left, and wait for them."""
    if events._get_running_loop() is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    with Runner(debug=debug, loop_factory=loop_factory) as runner:
        return runner.run(main)
