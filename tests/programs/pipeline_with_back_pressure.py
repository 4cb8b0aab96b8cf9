"""Orders flow through stages of worker pools. Bounded queues push back on what comes before, poison goes to a dead letter box,
a breaker rests after failures, and a shutdown lets what is under way finish - or not, when its grace is over."""

import asyncio
import random
from collections import defaultdict
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import NamedTuple


class Order(NamedTuple):
    number: int
    item: str
    count: int
    price: int = 0
    trail: tuple = ()


class Poison(Exception):
    """An order that no number of attempts would get through."""


class Unavailable(Exception):
    """The service behind a stage is away."""


@dataclass
class Gauge:
    """How full a queue was, and how often somebody had to wait for room."""

    highest: int = 0
    waits: int = 0


class Pipe:
    """A bounded queue of which every reader learns its end."""

    def __init__(self, name, size):
        self.name, self.gauge = name, Gauge()
        self._queue = asyncio.Queue(size)

    async def send(self, item):
        if self._queue.full():
            self.gauge.waits += 1
        await self._queue.put(item)
        self.gauge.highest = max(self.gauge.highest, self._queue.qsize())

    def close(self):
        self._queue.shutdown()

    @property
    def left(self):
        return self._queue.qsize()

    def __aiter__(self):
        return self

    async def __anext__(self):
        try:
            return await self._queue.get()
        except asyncio.QueueShutDown:
            raise StopAsyncIteration from None


class Breaker:
    """After `limit` failures in a row, nobody is let through for a while."""

    def __init__(self, limit, rest):
        self.limit, self.rest = limit, rest
        self.failures = self.opened = 0
        self._closed = asyncio.Event()
        self._closed.set()
        self._timer = None

    @asynccontextmanager
    async def guard(self):
        await self._closed.wait()
        try:
            yield
        except Unavailable:
            self.failures += 1
            if self.failures >= self.limit and self._closed.is_set():
                self._open()
            raise
        else:
            self.failures = 0

    def _open(self):
        self.opened += 1
        self._closed.clear()
        self._timer = asyncio.create_task(self._close_later())

    async def _close_later(self):
        for _ in range(self.rest):
            await asyncio.sleep(0)
        self.failures = 0
        self._closed.set()


@dataclass
class Stage:
    name: str
    work: object
    workers: int
    source: Pipe
    target: Pipe | None
    breaker: Breaker = field(default_factory=lambda: Breaker(3, 10))
    attempts: int = 4
    stats: dict = field(default_factory=lambda: defaultdict(int))

    async def attempt(self, order):
        for attempt in range(1, self.attempts + 1):
            try:
                async with self.breaker.guard():
                    return await self.work(order, attempt)
            except Unavailable:
                self.stats["again"] += 1
        raise Poison(f"{self.name} was away {self.attempts} times")

    async def handle(self, order, dead):
        try:
            result = await self.attempt(order)
        except Poison as error:
            self.stats["dead"] += 1
            dead.append((order, self.name, error))
            return
        self.stats["done"] += 1
        if self.target is not None:
            await self.target.send(result._replace(trail=order.trail + (self.name,)))

    async def worker(self, dead):
        async for order in self.source:
            await self.handle(order, dead)

    async def run(self, dead):
        try:
            async with asyncio.TaskGroup() as pool:
                for n in range(self.workers):
                    pool.create_task(self.worker(dead), name=f"{self.name}-{n}")
        finally:
            if self.target is not None:
                self.target.close()


class Shop:
    PRICES = {"tea": 320, "pot": 1850, "cup": 405}

    def __init__(self, flaky=()):
        self.ledger, self.flaky = {}, set(flaky)
        self.stock = {"tea": 40, "pot": 3, "cup": 12}
        self.lock = asyncio.Lock()

    async def price(self, order, attempt):
        await asyncio.sleep(0)
        if order.item not in self.PRICES:
            raise Poison(f"no price for {order.item!r}")
        return order._replace(price=self.PRICES[order.item] * order.count)

    async def reserve(self, order, attempt):
        async with self.lock:
            await asyncio.sleep(0)
            if self.stock[order.item] < order.count:
                raise Poison(f"{self.stock[order.item]} {order.item} left, {order.count} wanted")
            self.stock[order.item] -= order.count
        return order

    async def charge(self, order, attempt):
        for _ in range(3):
            await asyncio.sleep(0)
        if order.number in self.flaky and attempt < 3 or order.number % 13 == 12:
            raise Unavailable
        self.ledger[order.number] = order.price
        return order


class Pipeline:
    def __init__(self, shop, *, size=2):
        self.shop, self.dead, self.finished = shop, [], []
        pipes = [Pipe(name, size) for name in ("new", "priced", "reserved", "paid")]
        self.pipes = pipes
        self.stages = [
            Stage("price", shop.price, 2, pipes[0], pipes[1]),
            Stage("reserve", shop.reserve, 1, pipes[1], pipes[2]),
            Stage("charge", shop.charge, 3, pipes[2], pipes[3]),
        ]
        self.stopping = asyncio.Event()

    async def feed(self, orders):
        accepted = 0
        for order in orders:
            if self.stopping.is_set():
                break
            await self.pipes[0].send(order)
            accepted += 1
        self.pipes[0].close()
        return accepted

    async def collect(self):
        async for order in self.pipes[-1]:
            self.finished.append(order)
            if len(self.finished) == 9:
                self.stopping.set()

    async def run(self, orders, grace):
        async with asyncio.timeout(None) as limit, asyncio.TaskGroup() as group:
            feeding = group.create_task(self.feed(orders))
            for stage in self.stages:
                group.create_task(stage.run(self.dead))
            group.create_task(self.collect())
            if grace is not None:
                await self.stopping.wait()
                limit.reschedule(asyncio.get_running_loop().time() + grace)
        return feeding.result()

    def report(self):
        for stage in self.stages:
            print(f"  {stage.name:<8}", dict(sorted(stage.stats.items())), f"breaker opened {stage.breaker.opened} times")
        for pipe in self.pipes:
            print(f"  {pipe.name:<8} highest {pipe.gauge.highest}, senders waited {'often' if pipe.gauge.waits > 3 else pipe.gauge.waits}, left {pipe.left}")
        for order, stage, error in sorted(self.dead, key=lambda entry: entry[0]):
            print(f"  dead: order {order.number} at {stage}: {error}")
        print("  paid:", sum(self.shop.ledger.values()), "for", sorted(self.shop.ledger))
        print("  trails:", {order.trail for order in self.finished})


def orders(count, seed=7):
    rng = random.Random(seed)
    for number in range(count):
        yield Order(number, rng.choice(["tea", "cup", "pot", "tea", "jar"]), rng.randint(1, 3))


async def everything():
    pipeline = Pipeline(Shop(flaky={3, 4, 5, 6, 7}))
    print("accepted", await pipeline.run(orders(30), None))
    pipeline.report()
    assert len(pipeline.finished) == len(pipeline.shop.ledger)
    left = pipeline.shop.stock
    print("  stock:", left)


async def graceful_stop():
    pipeline = Pipeline(Shop())
    accepted = await pipeline.run(orders(1000), 60)
    print("accepted", "a few" if accepted < 40 else accepted, "- all of them were seen to:", accepted == len(pipeline.finished) + len(pipeline.dead))


async def sudden_stop():
    uncharged = []

    class StuckShop(Shop):
        async def charge(self, order, attempt):
            if order.number > 15:
                try:
                    await asyncio.Event().wait()
                except asyncio.CancelledError:
                    uncharged.append(order.number)
                    raise
            return await super().charge(order, attempt)

    pipeline = Pipeline(StuckShop())
    try:
        await pipeline.run(orders(1000), 0.02)
    except TimeoutError as error:
        print("stopped hard:", type(error.__cause__).__name__, len(pipeline.finished), "were finished")
    print("  left uncharged:", sorted(uncharged))


async def broken_stage():
    class BrokenShop(Shop):
        async def reserve(self, order, attempt):
            if order.number == 4:
                raise ZeroDivisionError("stock divided by shelves")
            return await super().reserve(order, attempt)

    pipeline = Pipeline(BrokenShop())
    try:
        await pipeline.run(orders(20), None)
    except* ZeroDivisionError as group:
        inner = group
        depth = 0
        while isinstance(inner, BaseExceptionGroup):
            inner, depth = inner.exceptions[0], depth + 1
        print(f"broken at depth {depth}: {inner}")
    print("  tasks left:", len(asyncio.all_tasks()) - 1, "senders were stopped:", all(pipe._queue._is_shutdown for pipe in pipeline.pipes[1:]))


for scenario in (everything, graceful_stop, sudden_stop, broken_stage):
    print("==", scenario.__name__)
    asyncio.run(scenario())
