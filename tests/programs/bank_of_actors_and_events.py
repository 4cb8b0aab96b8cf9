"""A bank whose accounts are actors: each takes messages one at a time, writes down events and is what its events make of it.
Projections follow the stream of all events, a saga moves money between accounts and undoes what it began when it fails,
supervisors start crashed actors again from their events, and context variables carry who asked for what."""

import asyncio
import functools
import itertools
from collections import defaultdict
from contextlib import aclosing, asynccontextmanager
from contextvars import ContextVar, copy_context
from dataclasses import asdict, dataclass, field
from typing import Any, ClassVar

cause = ContextVar("cause")
cause.set("start")


# ---- events

@dataclass(frozen=True)
class Event:
    kinds: ClassVar[dict[str, type]] = {}

    def __init_subclass__(cls):
        Event.kinds[cls.__name__.lower()] = cls


@dataclass(frozen=True)
class Opened(Event):
    owner: str


@dataclass(frozen=True)
class Deposited(Event):
    amount: int


@dataclass(frozen=True)
class Withdrawn(Event):
    amount: int


@dataclass(frozen=True)
class Closed(Event):
    reason: str


@dataclass(frozen=True)
class Recorded:
    number: int
    stream: str
    version: int
    event: Event
    because: str

    def __str__(self):
        parts = " ".join(f"{name}={value!r}" for name, value in asdict(self.event).items())
        return f"{self.number:>2} {self.stream}/{self.version} {type(self.event).__name__} {parts} because {self.because}"


class Conflict(Exception):
    """Somebody else wrote to the stream in between."""


class Store:
    def __init__(self):
        self._all, self._streams = [], defaultdict(list)
        self._more = asyncio.Condition()

    async def append(self, stream, expected, *events):
        async with self._more:
            at = len(self._streams[stream])
            if at != expected:
                raise Conflict(f"{stream} is at {at}, not at {expected}")
            for version, event in enumerate(events, at + 1):
                recorded = Recorded(len(self._all) + 1, stream, version, event, cause.get())
                self._streams[stream].append(recorded)
                self._all.append(recorded)
            self._more.notify_all()

    def replay(self, stream):
        return iter(self._streams[stream][:])

    async def follow(self, start=0):
        """All events from a place on, then those to come."""
        position = start
        try:
            while True:
                async with self._more:
                    await self._more.wait_for(lambda: len(self._all) > position)
                    batch = self._all[position:]
                for recorded in batch:
                    position += 1
                    yield recorded
        finally:
            print(f"a reader stops after event {position}")


# ---- actors

@dataclass
class Envelope:
    message: Any
    reply: asyncio.Future
    context: Any = field(default_factory=copy_context)


class Refused(Exception):
    """What an actor answers to a message that it does not want."""


class Actor:
    def __init__(self, name, system):
        self.name, self.system = name, system

    async def before_start(self):
        pass

    @functools.singledispatchmethod
    async def receive(self, message):
        raise Refused(f"{self.name} does not understand {message!r}")

    async def run(self, mailbox):
        await self.before_start()
        while True:
            envelope = await mailbox.get()
            task = asyncio.create_task(self.receive(envelope.message), context=envelope.context)
            try:
                result = await task
            except (Refused, Conflict) as error:
                envelope.reply.set_exception(error)
            except Exception as error:
                envelope.reply.set_exception(Refused(f"{self.name} crashed"))
                raise RuntimeError(f"{self.name} crashed on {envelope.message!r}") from error
            else:
                envelope.reply.set_result(result)


class System:
    def __init__(self, store, restarts_max=2):
        self.store, self.restarts_max = store, restarts_max
        self._mailboxes, self._group = {}, None

    async def __aenter__(self):
        self._group = await asyncio.TaskGroup().__aenter__()
        return self

    async def __aexit__(self, *exc_info):
        for task in self._group._tasks:
            task.cancel()
        return await self._group.__aexit__(*exc_info)

    def start(self, make, name):
        self._mailboxes[name] = mailbox = asyncio.Queue()
        self._group.create_task(self._supervise(make, name, mailbox), name=name)

    async def _supervise(self, make, name, mailbox):
        for attempt in itertools.count():
            try:
                await make(name, self).run(mailbox)
            except RuntimeError as error:
                print(f"supervisor: {error} ({type(error.__cause__).__name__}: {error.__cause__})")
                if attempt == self.restarts_max:
                    print(f"supervisor: {name} stays down")
                    del self._mailboxes[name]
                    return

    async def ask(self, name, message):
        if name not in self._mailboxes:
            raise Refused(f"there is no {name}")
        envelope = Envelope(message, asyncio.get_running_loop().create_future())
        self._mailboxes[name].put_nowait(envelope)
        return await envelope.reply


# ---- accounts

@dataclass(frozen=True)
class Open:
    owner: str


@dataclass(frozen=True)
class Pay:
    amount: int


@dataclass(frozen=True)
class Take:
    amount: int


@dataclass(frozen=True)
class Balance:
    pass


class Account(Actor):
    """Its state is what its events have made of it."""

    async def before_start(self):
        self.version, self.owner, self.balance, self.is_open = 0, None, 0, False
        for recorded in self.system.store.replay(self.name):
            self.apply(recorded.event)

    def apply(self, event):
        self.version += 1
        match event:
            case Opened(owner):
                self.owner, self.is_open = owner, True
            case Deposited(amount):
                self.balance += amount
            case Withdrawn(amount):
                self.balance -= amount
            case Closed():
                self.is_open = False

    async def record(self, *events):
        await self.system.store.append(self.name, self.version, *events)
        for event in events:
            self.apply(event)

    @functools.singledispatchmethod
    async def receive(self, message):
        return await super().receive(message)

    @receive.register
    async def _(self, message: Open):
        if self.is_open:
            raise Refused(f"{self.name} is open already")
        await self.record(Opened(message.owner))

    @receive.register
    async def _(self, message: Pay):
        if message.amount == 13:
            raise ArithmeticError("unlucky")
        await self.record(Deposited(message.amount))
        return self.balance

    @receive.register
    async def _(self, message: Take):
        if message.amount > self.balance:
            raise Refused(f"{self.name} has {self.balance}, not {message.amount}")
        await self.record(Withdrawn(message.amount))
        return self.balance

    @receive.register
    async def _(self, message: Balance):
        return self.owner, self.balance, self.version


@asynccontextmanager
async def saga(name):
    """Steps that are undone in reverse order when a later one fails."""
    undo = []
    token = cause.set(name)
    try:
        yield undo.append
    except Refused as error:
        cause.set(f"undoing {name}")
        for step in reversed(undo):
            await step()
        raise Refused(f"{name}: {error}") from error
    finally:
        cause.reset(token)


async def transfer(system, number, source, target, amount):
    async with saga(f"transfer {number}") as undone_by:
        await system.ask(source, Take(amount))
        undone_by(lambda: system.ask(source, Pay(amount)))
        await system.ask(target, Pay(amount))


async def project(store, totals, until):
    async with aclosing(store.follow()) as events:
        async for recorded in events:
            match recorded.event:
                case Deposited(amount):
                    totals[recorded.stream] += amount
                case Withdrawn(amount):
                    totals[recorded.stream] -= amount
            if recorded.number == until:
                break


async def main():
    store = Store()
    totals = defaultdict(int)
    async with System(store) as system:
        for name, owner in ("a1", "ann"), ("b2", "bob"), ("c3", "cat"):
            system.start(Account, name)
            await system.ask(name, Open(owner))
        reader = asyncio.create_task(project(store, totals, until=20))
        print(await asyncio.gather(*(system.ask(name, Pay(100)) for name in ("a1", "b2", "c3"))))
        plan = [("a1", "b2", 30), ("b2", "c3", 500), ("c3", "nobody", 5), ("a1", "c3", 13), ("b2", "a1", 7)]
        results = await asyncio.gather(*(transfer(system, n, *step) for n, step in enumerate(plan)), return_exceptions=True)
        for step, result in zip(plan, results):
            print(*step, "->", result)
        print(cause.get(), "again")
        for name in ("a1", "b2", "c3"):
            print(name, await system.ask(name, Balance()))
        for message in "hello", Open("dan"), Pay(13), Pay(13), Pay(13):
            try:
                print(await system.ask("c3", message))
            except Refused as error:
                print("refused:", error)
        try:
            await store.append("a1", 1, Closed("fraud"))
        except Conflict as error:
            print("conflict:", error)
        print("reader done:", reader.done(), dict(totals))
        reader.cancel()
        await asyncio.gather(reader, return_exceptions=True)
    for recorded in store._all:
        print(recorded)
    print(sorted(Event.kinds))


asyncio.run(main())
