"""A simulated machine shop: jobs with dependencies, machines with queues, priorities, breakdowns, and a report."""

import heapq
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from functools import lru_cache, total_ordering
from itertools import accumulate, batched, count, groupby, pairwise, product, starmap


@total_ordering
class Priority:
    """Smaller is sooner; equal ones by arrival."""

    __slots__ = ("level", "arrival")
    _arrivals = count()

    def __init__(self, level):
        self.level, self.arrival = level, next(Priority._arrivals)

    def _key(self):
        return self.level, self.arrival

    def __eq__(self, other):
        return isinstance(other, Priority) and self._key() == other._key()

    def __lt__(self, other):
        return self._key() < other._key() if isinstance(other, Priority) else NotImplemented

    def __hash__(self):
        return hash(self._key())


Job = namedtuple("Job", "name kind hours level needs", defaults=(1, ()))
Event = namedtuple("Event", "time what machine job")


class CycleError(ValueError):
    pass


def order(jobs):
    """Jobs so that what is needed comes first; CycleError names a cycle."""
    left = {job.name: set(job.needs) for job in jobs}
    for name, needs in left.items():
        unknown = needs - left.keys()
        if unknown:
            raise KeyError(f"{name} needs {', '.join(sorted(unknown))}")
    ready, done = deque(name for name, needs in left.items() if not needs), []
    while ready:
        name = ready.popleft()
        done.append(name)
        for other, needs in left.items():
            if name in needs:
                needs.discard(name)
                if not needs:
                    ready.append(other)
    stuck = left.keys() - set(done)
    if stuck:
        trail = [min(stuck)]
        while trail.count(trail[-1]) < 2:
            trail.append(min(left[trail[-1]] & stuck))
        raise CycleError(" <- ".join(trail[trail.index(trail[-1]):]))
    return done


class Shop:
    def __init__(self, machines):
        self.machines = OrderedDict((name, kind) for name, kind in machines)
        self.idle = {kind: [n for n, k in self.machines.items() if k == kind] for kind in set(self.machines.values())}
        self.waiting, self.events = defaultdict(list), []
        self.history, self.busy, self.time = [], Counter(), 0

    def submit(self, job):
        if job.kind not in self.idle:
            raise LookupError(f"no machine for {job.kind} ({job.name})")
        heapq.heappush(self.waiting[job.kind], (Priority(job.level), job))

    def start_what_can(self):
        for kind in sorted(self.waiting):
            queue, free = self.waiting[kind], self.idle[kind]
            while queue and free:
                _, job = heapq.heappop(queue)
                machine = free.pop(0)
                self.note("start", machine, job)
                heapq.heappush(self.events, (self.time + job.hours, machine, job))

    def note(self, what, machine, job):
        self.history.append(Event(self.time, what, machine, job.name))

    def run(self, jobs, breakdowns=()):
        order(jobs)
        left = {job.name: set(job.needs) for job in jobs}
        by_name = {job.name: job for job in jobs}
        broken = dict(breakdowns)
        for job in jobs:
            if not job.needs:
                self.submit(job)
        self.start_what_can()
        while self.events:
            self.time, machine, job = heapq.heappop(self.events)
            if broken.get(machine, 99) <= self.time:
                del broken[machine]
                self.note("break", machine, job)
                heapq.heappush(self.events, (self.time + 2, machine, job))
                continue
            self.note("end", machine, job)
            self.busy[machine] += job.hours
            self.idle[job.kind].append(machine)
            for name, needs in left.items():
                if job.name in needs:
                    needs.remove(job.name)
                    if not needs:
                        self.submit(by_name[name])
            self.start_what_can()
        return self.time


def report(shop):
    for time, events in groupby(shop.history, key=lambda e: e.time):
        print(f"{time:3}", ", ".join(f"{e.what} {e.job}@{e.machine}" for e in events))
    for machine in shop.machines:
        print(f"{machine:>5} {'#' * shop.busy[machine]:<12} {shop.busy[machine] / shop.time:.0%}")
    starts = {e.job: e.time for e in shop.history if e.what == "start"}
    ends = {e.job: e.time for e in shop.history if e.what == "end"}
    print(sorted(((ends[j] - starts[j], j) for j in ends), reverse=True)[:3])


def critical_path(jobs):
    by_name = {job.name: job for job in jobs}

    @lru_cache(maxsize=None)
    def longest(name):
        job = by_name[name]
        before = max((longest(need) for need in job.needs), default=(0, ()))
        return before[0] + job.hours, before[1] + (name,)

    best = max(map(longest, by_name))
    info = longest.cache_info()
    return best, (info.hits, info.misses, info.currsize)


JOBS = [
    Job("frame", "weld", 4, 2),
    Job("legs", "cut", 2),
    Job("top", "cut", 3, 0),
    Job("sand", "wood", 2, 1, ("legs", "top")),
    Job("glue", "wood", 1, 0, ("sand",)),
    Job("bolts", "weld", 1, 1),
    Job("mount", "weld", 2, 0, ("frame", "glue", "bolts")),
    Job("paint", "wood", 2, 2, ("mount",)),
    Job("box", "cut", 1, 3),
]


def main():
    print("order", order(JOBS))
    shop = Shop([("saw", "cut"), ("torch", "weld"), ("arc", "weld"), ("bench", "wood")])
    print("makespan", shop.run(JOBS, [("torch", 3)]))
    report(shop)
    print("critical", critical_path(JOBS))
    for bad in (
        [Job("a", "cut", 1, 1, ("b",)), Job("b", "cut", 1, 1, ("c",)), Job("c", "cut", 1, 1, ("a",)), Job("d", "cut", 1)],
        [Job("a", "cut", 1, 1, ("ghost",))],
        [Job("a", "fly", 1)],
    ):
        try:
            Shop([("saw", "cut")]).run(bad)
        except LookupError as e:
            print(type(e).__name__, e)
        except CycleError as e:
            print("cycle:", e)
    try:
        Priority(1) < 5
    except TypeError as e:
        print(e)
    # The same jobs in shops of all small sizes.
    spans = {}
    for cuts, welds in product((1, 2), repeat=2):
        machines = [(f"c{i}", "cut") for i in range(cuts)] + [(f"w{i}", "weld") for i in range(welds)] + [("b", "wood")]
        spans[cuts, welds] = Shop(machines).run(JOBS)
    print(spans, min(spans.items(), key=lambda p: (p[1], sum(p[0]))))
    loads = list(accumulate(job.hours for job in JOBS))
    print(loads, [b - a for a, b in pairwise(loads)], [sum(part) for part in batched(loads, 4)])
    print(list(starmap(lambda name, *rest: f"{name}:{len(rest)}", ((j.name, *j.needs) for j in JOBS[3:7]))))
    print(JOBS[0]._replace(hours=9), Job._fields, Job._field_defaults)


if __name__ == "__main__":
    main()
