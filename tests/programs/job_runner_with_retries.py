"""A runner of jobs: retries by kind of error, deadlines counted in ticks, reports as groups of exceptions."""

import functools
import heapq
import itertools
from collections import Counter, defaultdict, deque
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field


class JobError(Exception):
    """What a job may fail with."""

    def __init__(self, message, *, job=None):
        super().__init__(message)
        self.job = job


class Transient(JobError):
    """Worth another try."""


class Permanent(JobError):
    """Not worth one."""


class Timeout(Transient):
    def __init__(self, ticks, **kwargs):
        super().__init__(f"no answer after {ticks} ticks", **kwargs)
        self.ticks = ticks


class DependencyFailed(Permanent):
    pass


class RunFailed(ExceptionGroup):
    """All failures of a run."""

    def derive(self, exceptions):
        return RunFailed(self.message, exceptions)

    def by_kind(self):
        kinds = defaultdict(list)
        for error in leaves(self):
            kinds[type(error).__name__].append(error.job)
        return dict(sorted(kinds.items()))


def leaves(error):
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            yield from leaves(inner)
    else:
        yield error


@dataclass(order=True)
class Attempt:
    at: int
    serial: int
    job: "Job" = field(compare=False)
    number: int = field(default=1, compare=False)


@dataclass
class Job:
    name: str
    work: callable
    needs: tuple = ()
    retries: int = 2
    outcome: object = None
    error: Exception | None = None
    attempts: int = 0

    @property
    def state(self):
        if self.error is not None:
            return "failed"
        return "done" if self.outcome is not None else "waiting"


class Clock:
    def __init__(self):
        self.now = 0

    def advance(self, to):
        self.now = max(self.now, to)


class Runner:
    def __init__(self, jobs):
        self.jobs = {job.name: job for job in jobs}
        self.clock = Clock()
        self.serial = itertools.count()
        self.queue = []
        self.log = []
        self.open_resources = []

    @contextmanager
    def resource(self, name):
        self.open_resources.append(name)
        self.note(f"open {name}")
        try:
            yield name
        except Transient as error:
            error.add_note(f"while {name} was open")
            raise
        finally:
            self.open_resources.remove(name)
            self.note(f"close {name}")

    def note(self, text):
        self.log.append((self.clock.now, text))

    def order(self):
        """Jobs after what they need; a ring is an error with its path."""
        done, path, result = set(), [], []

        def visit(name):
            if name in done:
                return
            if name in path:
                ring = " -> ".join(path[path.index(name):] + [name])
                raise Permanent(f"ring of dependencies: {ring}", job=name)
            path.append(name)
            try:
                job = self.jobs[name]
            except KeyError:
                raise Permanent(f"unknown job {name!r}", job=path[-2] if len(path) > 1 else name) from None
            for needed in job.needs:
                visit(needed)
            path.pop()
            done.add(name)
            result.append(job)

        for name in sorted(self.jobs):
            visit(name)
        return result

    def run(self):
        failures = []
        for job in self.order():
            broken = [needed for needed in job.needs if self.jobs[needed].error]
            if broken:
                error = DependencyFailed(f"{job.name} needs {', '.join(broken)}", job=job.name)
                error.__cause__ = self.jobs[broken[0]].error
                job.error = error
                failures.append(error)
                continue
            heapq.heappush(self.queue, Attempt(self.clock.now, next(self.serial), job))
            self.drain(failures)
        if failures:
            raise RunFailed(f"{len(failures)} of {len(self.jobs)} jobs failed", failures)
        return {name: job.outcome for name, job in self.jobs.items()}

    def drain(self, failures):
        while self.queue:
            attempt = heapq.heappop(self.queue)
            self.clock.advance(attempt.at)
            try:
                self.attempt(attempt)
            except Transient as error:
                if attempt.number > attempt.job.retries:
                    gave_up = Permanent(f"{attempt.job.name} gave up after {attempt.number} attempts", job=attempt.job.name)
                    try:
                        raise gave_up from error
                    except Permanent as final:
                        attempt.job.error = final
                        failures.append(final)
                else:
                    delay = 2 ** attempt.number
                    self.note(f"retry {attempt.job.name} in {delay}: {error}")
                    heapq.heappush(self.queue, Attempt(self.clock.now + delay, next(self.serial), attempt.job, attempt.number + 1))
            except Permanent as error:
                attempt.job.error = error
                failures.append(error)
            except Exception as error:
                wrapped = Permanent(f"{attempt.job.name} broke: {type(error).__name__}", job=attempt.job.name)
                wrapped.__cause__ = error
                attempt.job.error = wrapped
                failures.append(wrapped)

    def attempt(self, attempt):
        job = attempt.job
        job.attempts += 1
        with ExitStack() as stack:
            open_one = lambda name: stack.enter_context(self.resource(f"{job.name}/{name}"))
            job.outcome = job.work(open_one, attempt.number)
        self.note(f"done {job.name} -> {job.outcome!r}")


def steady(value):
    return lambda open_one, number: value


def flaky(until, value):
    def work(open_one, number):
        open_one("socket")
        if number < until:
            raise Timeout(number * 3, job=value)
        return value
    return work


def broken(kind, *args):
    def work(open_one, number):
        open_one("file")
        raise kind(*args)
    return work


def computes(open_one, number):
    open_one("a")
    open_one("b")
    table = {"x": 1}
    return table["y"] if number else 0


def show(error, depth=0):
    margin = "  " * depth
    print(f"{margin}{type(error).__name__}: {error}")
    for note in getattr(error, "__notes__", ()):
        print(f"{margin}  note: {note}")
    if error.__cause__ is not None:
        print(f"{margin}  because of")
        show(error.__cause__, depth + 2)
    if isinstance(error, BaseExceptionGroup):
        for inner in error.exceptions:
            show(inner, depth + 1)


def all_well():
    runner = Runner([Job("fetch", flaky(3, "data")), Job("parse", steady([1, 2]), ("fetch",)), Job("store", steady("ok"), ("parse", "fetch"))])
    print(runner.run())
    for at, text in runner.log:
        print(f"{at:3} {text}")
    print({name: (job.state, job.attempts) for name, job in runner.jobs.items()}, runner.open_resources)


def some_fail():
    jobs = [
        Job("a", flaky(9, "never"), retries=1),
        Job("b", steady("b"), ("a",)),
        Job("c", broken(Permanent, "no such thing"), retries=5),
        Job("d", computes),
        Job("e", steady("e")),
        Job("f", steady("f"), ("b", "e")),
        Job("g", broken(OSError, 28, "disk is full", "g.bin")),
    ]
    runner = Runner(jobs)
    try:
        runner.run()
    except* DependencyFailed as group:
        print("dependencies:", type(group).__name__, group.by_kind())
    except* Permanent as group:
        print("failures:", group.by_kind())
        show(group)
        hard, soft = group.split(lambda e: isinstance(e, Permanent) and isinstance(e.__cause__, Transient))
        print([e.job for e in leaves(hard)], [e.job for e in leaves(soft)], type(soft).__name__)
    print(Counter(job.state for job in jobs), runner.open_resources, runner.clock.now)


def rings():
    for jobs in ([Job("x", steady(1), ("y",)), Job("y", steady(1), ("z",)), Job("z", steady(1), ("x",))], [Job("x", steady(1), ("missing",))]):
        with suppress(JobError):
            try:
                Runner(jobs).run()
            except Permanent as error:
                print(error, error.job, error.__cause__, error.__suppress_context__)
                raise


def window():
    """The last errors of a stream of attempts, oldest dropped."""
    recent = deque(maxlen=3)
    for n in range(6):
        try:
            if n % 2:
                raise Timeout(n, job=n)
            raise Permanent(f"job {n}", job=n)
        except (Timeout, Permanent) as error:
            recent.append(error)
    print([str(e) for e in recent], functools.reduce(lambda total, e: total + e.job, recent, 0))
    print([repr(e.__context__) for e in recent], [e.__traceback__ is not None for e in recent])


for part in (all_well, some_fail, rings, window):
    print(f"== {part.__name__}")
    part()
