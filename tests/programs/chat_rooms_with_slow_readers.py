"""A chat server without a network: sessions speak to a server over queues, rooms fan out what is said, readers that fall
behind lose the oldest lines or are thrown out, and context variables say in every log line whose work it is."""

import asyncio
import contextvars
import functools
import shlex
from collections import deque
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Protocol

session_var = contextvars.ContextVar("session", default="server")
LOG = []


def log(*parts):
    LOG.append(f"{session_var.get()}: {' '.join(map(str, parts))}")


class Kicked(Exception):
    """The server has had enough of somebody."""


class Mailbox:
    """What waits to be read by one session. When it is full, `policy` says what goes."""

    def __init__(self, size, policy):
        self._lines, self._size, self._policy = deque(), size, policy
        self._arrived = asyncio.Condition()
        self.dropped = 0
        self.closed = None

    async def put(self, line):
        async with self._arrived:
            if self.closed is not None:
                return
            if len(self._lines) >= self._size:
                if self._policy == "kick":
                    self.closed = Kicked(f"{len(self._lines)} lines behind")
                    log("mailbox full")
                else:
                    self._lines.popleft()
                    self.dropped += 1
            if self.closed is None:
                self._lines.append(line)
            self._arrived.notify_all()

    async def close(self):
        async with self._arrived:
            self.closed = self.closed or StopAsyncIteration()
            self._arrived.notify_all()

    def __aiter__(self):
        return self

    async def __anext__(self):
        async with self._arrived:
            await self._arrived.wait_for(lambda: self._lines or self.closed)
            if self._lines and not isinstance(self.closed, Kicked):
                return self._lines.popleft()
            raise self.closed


class Member(Protocol):
    name: str
    mailbox: Mailbox


@dataclass
class Room:
    name: str
    members: dict[str, Member] = field(default_factory=dict)
    history: deque = field(default_factory=lambda: deque(maxlen=3))

    async def say(self, who, text):
        line = f"#{self.name} <{who}> {text}"
        self.history.append(line)
        await asyncio.gather(*(member.mailbox.put(line) for name, member in self.members.items() if name != who))

    async def join(self, member):
        for line in self.history:
            await member.mailbox.put(f"({line})")
        self.members[member.name] = member
        await self.say("*", f"{member.name} is here")

    async def leave(self, member, why):
        if self.members.pop(member.name, None) is not None:
            await self.say("*", f"{member.name} left: {why}")


COMMANDS = {}


def command(usage):
    def register(method):
        name, *arguments = usage.split()

        @functools.wraps(method)
        async def checked(session, *given):
            least = sum(1 for argument in arguments if not argument.startswith("["))
            if not least <= len(given) <= len(arguments):
                raise ValueError(f"usage: /{usage}")
            return await method(session, *given)

        COMMANDS[name] = checked
        return checked
    return register


@dataclass
class Session:
    server: "Server"
    name: str
    pace: int
    mailbox: Mailbox
    rooms: list = field(default_factory=list)
    read: list = field(default_factory=list)

    @command("join room")
    async def join(self, name):
        room = self.server.room(name)
        self.rooms.insert(0, room)
        await room.join(self)

    @command("leave room [why]")
    async def leave(self, name, why="no reason"):
        room = self.server.room(name)
        if room not in self.rooms:
            raise LookupError(f"not in #{name}")
        self.rooms.remove(room)
        await room.leave(self, why)

    @command("whisper who text")
    async def whisper(self, who, text):
        other = self.server.sessions.get(who)
        if other is None:
            raise LookupError(f"nobody is called {who}")
        await other.mailbox.put(f"<{self.name} whispers> {text}")

    @command("quit")
    async def quit(self):
        raise EOFError

    async def obey(self, line):
        if not line.startswith("/"):
            if not self.rooms:
                raise LookupError("join a room first")
            return await self.rooms[0].say(self.name, line)
        name, *given = shlex.split(line[1:])
        handler = COMMANDS.get(name)
        if handler is None:
            raise LookupError(f"no command {name!r}; there are {', '.join(sorted(COMMANDS))}")
        await handler(self, *given)

    async def speak(self, script: AsyncIterator[str]):
        try:
            async for line in script:
                try:
                    await self.obey(line)
                except (ValueError, LookupError) as error:
                    log(f"refused {line!r}: {error}")
        except EOFError:
            log("quits")
        await self.mailbox.close()

    async def listen(self):
        async for line in self.mailbox:
            self.read.append(line)
            for _ in range(self.pace):
                await asyncio.sleep(0)


class Server:
    def __init__(self):
        self.rooms, self.sessions, self.results = {}, {}, {}

    def room(self, name):
        return self.rooms.setdefault(name, Room(name))

    async def serve(self, name, script, *, pace=1, size=4, policy="drop"):
        session_var.set(name)
        session = self.sessions[name] = Session(self, name, pace, Mailbox(size, policy))
        outcome = "bye"
        try:
            async with asyncio.TaskGroup() as both:
                both.create_task(session.listen())
                both.create_task(session.speak(script))
        except* Kicked as group:
            outcome = f"kicked, {group.exceptions[0]}"
        finally:
            del self.sessions[name]
            for room in list(session.rooms):
                await room.leave(session, outcome)
            log(outcome, f"({len(session.read)} read, {session.mailbox.dropped} dropped)")
        self.results[name] = session.read
        return outcome


async def typed(*lines, pause=3):
    """Lines as somebody types them; a number is a longer pause."""
    try:
        for line in lines:
            if isinstance(line, int):
                for _ in range(line):
                    await asyncio.sleep(0)
                continue
            yield line
            for _ in range(pause):
                await asyncio.sleep(0)
    finally:
        log("stops typing")


async def main():
    server = Server()
    sessions = {
        "ann": (typed("hello?", "/join tea", "anyone here?", 20, "/whisper bob 'a secret for you'", "/whisper zoe x", "bye all", 12, "/quit"), {}),
        "bob": (typed(4, "/join tea", "hi ann", "/dance", "/leave", "/leave tea 'to fetch milk'", 10, "/join tea", 30), {"pace": 2}),
        "cat": (typed(2, "/join tea", 200), {"pace": 40, "size": 3}),
        "dan": (typed(2, "/join tea", 400), {"pace": 60, "size": 2, "policy": "kick"}),
        "eve": (typed(6, "/join tea", *(f"spam {n}" for n in range(6)), "/join milk", "all alone", "/leave tea", pause=1), {}),
    }
    tasks = {name: asyncio.create_task(server.serve(name, script, **options)) for name, (script, options) in sessions.items()}
    done, waiting = await asyncio.wait(tasks.values(), timeout=5)
    assert not waiting
    for name, task in tasks.items():
        print(f"== {name}: {task.result()}")
        for line in server.results[name]:
            print("  ", line)
    print("== log")
    print("\n".join(LOG))
    print("== rooms")
    for room in server.rooms.values():
        print(room.name, sorted(room.members), list(room.history))
    print(session_var.get())


asyncio.run(main())
