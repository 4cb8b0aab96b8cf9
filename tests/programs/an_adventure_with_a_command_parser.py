"""A text adventure: rooms and things as data, states as enums, commands found by their patterns, a scripted game."""

import re
import sys
from abc import ABC, abstractmethod
from collections import ChainMap, deque
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import Enum, Flag, IntEnum, StrEnum, auto, unique
from functools import cached_property, singledispatchmethod, wraps
from types import MappingProxyType


@unique
class Direction(StrEnum):
    NORTH = auto()
    EAST = auto()
    SOUTH = auto()
    WEST = auto()

    @property
    def opposite(self):
        around = list(Direction)
        return around[(around.index(self) + 2) % len(around)]

    @classmethod
    def _missing_(cls, value):
        found = [d for d in cls if d.value.startswith(str(value).lower())]
        return found[0] if len(found) == 1 else None


class Trait(Flag):
    PORTABLE = auto()
    OPENABLE = auto()
    LIGHT = auto()
    EDIBLE = auto()
    LOCKED = auto()
    FURNITURE = OPENABLE | LOCKED


class Mood(IntEnum):
    CALM = 0
    WARY = 1
    ANGRY = 2


class Phase(Enum):
    """The state machine of a game, with what each state can become."""

    EXPLORING = "exploring", ("TALKING", "WON", "LOST")
    TALKING = "talking", ("EXPLORING", "LOST")
    WON = "won", ()
    LOST = "lost", ()

    def __init__(self, label, following):
        self.label = label
        self._following = following

    def __rshift__(self, other):
        if other.name not in self._following:
            raise IllegalMove(f"a game that is {self.label} cannot be {other.label}")
        return other

    @property
    def final(self):
        return not self._following


class GameError(Exception):
    """What the player is told."""


class IllegalMove(GameError):
    pass


class NotHere(GameError):
    def __init__(self, what):
        super().__init__(f"there is no {what} here")
        self.what = what


# ---- the world

@dataclass
class Thing:
    name: str
    text: str
    traits: Trait = Trait(0)
    inside: list["Thing"] = field(default_factory=list)
    key: str | None = None

    def __format__(self, spec):
        article = "an" if self.name[0] in "aeiou" else "a"
        return {"a": f"{article} {self.name}", "the": f"the {self.name}"}.get(spec, self.name)

    def __contains__(self, trait):
        return trait in self.traits


@dataclass
class Room:
    name: str
    text: str
    dark: bool = False
    things: list[Thing] = field(default_factory=list)
    exits: dict[Direction, "Room"] = field(default_factory=dict, repr=False)

    def __matmul__(self, link):
        direction, other = link
        self.exits[direction], other.exits[direction.opposite] = other, self
        return other


class Being(ABC):
    def __init__(self, name):
        self.name, self.mood = name, Mood.CALM

    @abstractmethod
    def answer(self, words): ...

    def provoke(self):
        self.mood = Mood(min(self.mood + 1, max(Mood)))
        return self.mood


class Troll(Being):
    riddles = MappingProxyType({"what has keys and opens no door": "piano", "what gets wetter as it dries": "towel"})

    @cached_property
    def questions(self):
        return deque(self.riddles)

    def answer(self, words):
        question = self.questions[0]
        if self.riddles[question] in words:
            self.questions.popleft()
            return "right" if self.questions else "pass"
        return "wrong" if self.provoke() < Mood.ANGRY else "furious"


# ---- commands

class Commands:
    """Patterns of a class's commands; those of its bases count after its own."""

    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        own = {p: f for f in vars(cls).values() for p in getattr(f, "patterns", ())}
        cls.table = ChainMap(own, *(b.table.maps[0] for b in cls.__mro__[1:] if "table" in vars(b)))

    def find(self, line):
        for pattern, function in self.table.items():
            if match := pattern.fullmatch(line):
                return function, {k: v for k, v in match.groupdict().items() if v is not None}
        raise GameError(f"I do not understand {line!r}")


def command(*texts):
    def mark(function):
        function.patterns = [re.compile(re.sub(r"(?<!P)<(\w+)>", r"(?P<\1>.+?)", t.replace(" ?", " ?(?:the )?")), re.I) for t in texts]
        return function
    return mark


def needs_light(function):
    @wraps(function)
    def lit(self, **words):
        if self.room.dark and not any(Trait.LIGHT in t for t in self.bag):
            raise GameError("it is too dark for that")
        return function(self, **words)
    return lit


class Game(Commands):
    def __init__(self, room, troll, out):
        self.room, self.troll, self.out = room, troll, out
        self.bag, self.phase, self.turns, self.undo_log = [], Phase.EXPLORING, 0, []

    def become(self, phase):
        self.phase = self.phase >> phase

    @contextmanager
    def attempt(self):
        before = (self.room, list(self.bag), self.phase, [(r, list(r.things)) for r in world])
        try:
            yield
        except GameError as problem:
            self.out(f"! {problem}")
        else:
            self.undo_log.append(before)
            self.turns += 1

    def play(self, line):
        with self.attempt():
            if self.phase.final:
                raise IllegalMove("the game is over")
            function, words = self.find(line.strip())
            for text in function(self, **words) or ():
                self.out(text)

    def seek(self, name, *places):
        for place in places or (self.bag, self.room.things):
            for thing in place:
                if thing.name == name:
                    return thing, place
        raise NotHere(name)

    @command(r"look|l")
    @needs_light
    def look(self):
        yield f"{self.room.name}: {self.room.text}"
        yield from (f"  you see {t:a}" for t in self.room.things)
        yield "  exits: " + ", ".join(sorted(self.room.exits))

    @command(r"(?P<way>n|e|s|w|north|east|south|west)", "go <way>")
    def go(self, way):
        try:
            direction = Direction(way)
        except ValueError as error:
            raise GameError(f"{way} is no direction") from error
        match self.room.exits.get(direction):
            case None:
                raise GameError(f"no way {direction}")
            case Room(name="Bridge") if self.troll.questions:
                self.become(Phase.TALKING)
                yield f"the troll asks: {self.troll.questions[0]}?"
            case Room() as room:
                self.room = room
                yield f"you are in the {room.name}"
                if room.name == "Garden":
                    self.become(Phase.WON)
                    yield f"you win after {self.turns} turns"

    @command("take ?<what>", "get ?<what>")
    @needs_light
    def take(self, what):
        thing, place = self.seek(what, self.room.things, *(t.inside for t in self.room.things if Trait.OPENABLE not in t))
        if Trait.PORTABLE not in thing:
            raise GameError(f"you cannot carry {thing:the}")
        place.remove(thing)
        self.bag.append(thing)
        yield f"taken: {thing}"

    @command("open ?<what> with ?<tool>", "open ?<what>")
    @needs_light
    def open(self, what, tool=None):
        thing, _ = self.seek(what)
        match thing.traits, tool:
            case traits, None if Trait.LOCKED in traits:
                raise GameError(f"{thing:the} is locked")
            case traits, str(tool) if Trait.LOCKED in traits and self.seek(tool, self.bag)[0].name != thing.key:
                raise GameError(f"{self.seek(tool, self.bag)[0]:the} does not fit")
            case traits, _ if Trait.OPENABLE not in traits:
                raise GameError(f"{thing:the} does not open")
        thing.traits &= ~Trait.FURNITURE
        yield f"inside {thing:the}: {', '.join(f'{t:a}' for t in thing.inside) or 'nothing'}"

    @command("eat ?<what>")
    def eat(self, what):
        thing, place = self.seek(what)
        if Trait.EDIBLE not in thing:
            raise GameError(f"{thing:the} is not food")
        place.remove(thing)
        yield "delicious"

    @command("say <words>")
    def say(self, words):
        if self.phase is not Phase.TALKING:
            return (yield "nobody listens")
        match self.troll.answer(words.lower().split()):
            case "right":
                yield f"right! and {self.troll.questions[0]}?"
            case "pass":
                self.become(Phase.EXPLORING)
                yield "the troll lets you pass"
            case "wrong":
                yield f"the troll is {self.troll.mood.name.lower()}"
            case other:
                self.become(Phase.LOST)
                yield f"the {other} troll eats you"

    @command("bag|i|inventory")
    def inventory(self):
        yield "you carry " + (", ".join(f"{t:a}" for t in self.bag) or "nothing")

    @command("undo")
    def undo(self):
        if not self.undo_log:
            raise GameError("nothing to undo")
        self.room, self.bag, self.phase, things = self.undo_log.pop()
        for room, content in things:
            room.things[:] = content
        yield f"undone; you are in the {self.room.name}"


class Cheating(Game):
    @command("teleport <where>")
    def teleport(self, where):
        self.room = next((r for r in world if r.name.lower() == where), self.room)
        yield f"zap: {self.room.name}"

    @command("look|l")
    def look(self):
        yield from super().look()
        yield f"  (phase {self.phase.name}, mood {self.troll.mood!r}, traits {[t.traits for t in self.room.things]})"

    @singledispatchmethod
    def show(self, value):
        return f"?{value}"

    @show.register
    def _(self, value: Room):
        return f"{value.name}{'*' if value.dark else ''}[{' '.join(t.name for t in value.things)}]"

    @show.register(Enum)
    def _(self, value):
        return f"{type(value).__name__}.{value.name}"


def build():
    lamp = Thing("lamp", "It shines.", Trait.PORTABLE | Trait.LIGHT)
    apple = Thing("apple", "Red.", Trait.PORTABLE | Trait.EDIBLE)
    key = Thing("iron key", "Heavy.", Trait.PORTABLE)
    chest = Thing("chest", "Oak.", Trait.FURNITURE, [Thing("gem", "Green.", Trait.PORTABLE)], key="iron key")
    hall = Room("Hall", "High and cold.", things=[lamp, apple, chest])
    cellar = Room("Cellar", "Wet.", dark=True, things=[key])
    bridge, garden = Room("Bridge", "Of stone."), Room("Garden", "The sun shines.")
    hall @ (Direction.SOUTH, cellar)
    hall @ (Direction.NORTH, bridge) @ (Direction.EAST, garden)
    return [hall, cellar, bridge, garden]


SCRIPT = """look
take the chest
open chest
dance
s
take iron key
n
take the lamp
get apple
s
get iron key
undo
get iron key
i
n
open chest with apple
open the chest with iron key
take gem
eat lamp
eat apple
say hello
go up
go north
say a piano
say sand
say a Towel
n
e
look"""

world = build()
game = Game(world[0], Troll("Grim"), lambda text: print("  ", text))
for line in SCRIPT.splitlines():
    print(">", line)
    game.play(line)
print(game.phase, game.phase.final, game.turns, [t.name for t in game.bag], game.troll.mood)

world = build()
cheat = Cheating(world[0], Troll("Gram"), lambda text: print("  ", text))
for line in ["l", "teleport bridge", "l", "teleport hall", "n", "say no", "say never", "l"]:
    print(">", line)
    cheat.play(line)
print([cheat.show(v) for v in (world[1], Phase.LOST, Direction("w"), Trait.LIGHT | Trait.EDIBLE, 5)])
print(len(Game.table), len(Cheating.table), Direction.NORTH.opposite, Direction("e") is Direction.EAST, list(Trait), Trait.FURNITURE in Trait.FURNITURE | Trait.LIGHT)
try:
    Phase.WON >> Phase.LOST
except IllegalMove as error:
    print(repr(error), error.__class__.__mro__[1].__name__)
try:
    Being("x")
except TypeError as error:
    print(error)
try:
    Direction("x")
except ValueError as error:
    print(error)
