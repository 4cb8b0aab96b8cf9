"""Runs programs for the fuzzer, each in a fork of this process, so that a program costs no start of an interpreter.

Reads, again and again, a line with the length of a program and the program; writes a line with how the run ended and two
lengths, and then what it printed and the traceback of the exception that nobody caught.
"""

import asyncio
import gc
import os
import resource
import select
import selectors
import signal
import sys
import tempfile
import time
import traceback
import types
import warnings

NAME = "program.py"
SECONDS_MAX = 2
BYTES_MAX = 700 << 20
OUTPUT_MAX = 8 << 20
# Statuses of a child that ended as it should, and of one that would wait for ever.
ENDED, RAISED, WAITS = 0, 3, 4


def run(source, out, err):
    """In the child: runs the program as `__main__`. Never returns."""
    resource.setrlimit(resource.RLIMIT_AS, (BYTES_MAX, BYTES_MAX))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS_MAX, SECONDS_MAX + 1))
    sys.stdout = open(out, "w", encoding="utf-8", closefd=False)
    sys.stderr = open(os.devnull, "w")
    sys.argv[:] = [NAME]
    never_wait_for_ever()
    module = types.ModuleType("__main__")
    module.__file__ = NAME
    module.__builtins__ = __builtins__
    sys.modules["__main__"] = module
    with open(NAME, "w", encoding="utf-8", newline="") as file:
        file.write(source)
    text = outcome(source, module)
    finish(module)
    data = text.encode("utf-8", "backslashreplace")
    while data:
        data = data[os.write(err, data):]
    os._exit(RAISED if text else ENDED)


def outcome(source, module):
    """Nothing, or the traceback of the exception that nobody caught."""
    try:
        exec(compile(source, NAME, "exec"), module.__dict__)
    except SystemExit as exit:
        return f"exit {status_of(exit.code)}\n"
    except BaseException as error:
        error.__traceback__ = error.__traceback__.tb_next
        return rendered(error)
    return ""


def finish(module):
    """What the interpreter does with the module at its end, so that generators that nobody finished are closed."""
    try:
        for name in [name for name in module.__dict__ if not name.startswith("__")]:
            module.__dict__[name] = None
        gc.unfreeze()
        gc.collect()
        sys.stdout.flush()
    except BaseException:
        pass


def never_wait_for_ever():
    """An event loop without a timer has nothing to wait for: no program has anything outside."""
    select_of = selectors.DefaultSelector.select

    def select(selector, timeout=None):
        if timeout is None:
            os._exit(WAITS)
        return select_of(selector, timeout)

    selectors.DefaultSelector.select = select


def rendered(error):
    """The traceback as the interpreter itself would print it."""
    import io

    sys.stderr = io.StringIO()
    try:
        sys.__excepthook__(type(error), error, error.__traceback__)
    except BaseException as again:
        return f"no traceback: {again!r}\n"
    return sys.stderr.getvalue()


def status_of(code):
    if code is None:
        return 0
    return code & 0xFF if isinstance(code, int) else 1


def collect(pid, pipes):
    """What the child writes into each pipe, and whether it ended in time."""
    texts = {pipe: bytearray() for pipe in pipes}
    open_pipes = set(pipes)
    deadline = time.monotonic() + 2 * SECONDS_MAX
    while open_pipes:
        ready, _, _ = select.select(list(open_pipes), [], [], max(0, deadline - time.monotonic()))
        if not ready or len(texts[pipes[0]]) > OUTPUT_MAX:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            return "limit", texts
        for pipe in ready:
            data = os.read(pipe, 1 << 16)
            texts[pipe] += data
            if not data:
                open_pipes.discard(pipe)
    _, status = os.waitpid(pid, 0)
    code = os.waitstatus_to_exitcode(status)
    if code in (-signal.SIGXCPU, -signal.SIGKILL):
        return "limit", texts
    return "ended" if code in (ENDED, RAISED) else f"died:{code}", texts


def answer(source):
    out, err = os.pipe(), os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(0)
        os.close(1)
        run(source, out[1], err[1])
    os.close(out[1])
    os.close(err[1])
    how, texts = collect(pid, (out[0], err[0]))
    os.close(out[0])
    os.close(err[0])
    return how, texts[out[0]], texts[err[0]]


def serve():
    warnings.simplefilter("ignore")
    gc.collect()
    gc.freeze()
    requests, answers = sys.stdin.buffer, sys.stdout.buffer
    # Tracebacks show lines of the file that the program's name means.
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        while line := requests.readline():
            source = requests.read(int(line)).decode()
            how, out, err = answer(source)
            answers.write(f"{how} {len(out)} {len(err)}\n".encode() + out + err)
            answers.flush()


serve()
