"""Wires objects by the signatures of what makes them, with plugins, abstract services and checks at run time."""

import abc
import functools
import inspect
from collections import defaultdict


class WiringError(Exception):
    pass


class Container:
    """Knows how to make services; asks signatures what they need."""

    def __init__(self):
        self._makers, self._made, self._making = {}, {}, []

    def register(self, service, maker=None, *, shared=True):
        if maker is None:
            return functools.partial(self.register, service, shared=shared)
        if not callable(maker):
            raise TypeError(f"{maker!r} cannot make anything")
        self._makers[service] = (maker, shared)
        return maker

    def get(self, service):
        if service in self._made:
            return self._made[service]
        maker, shared = self._find(service)
        if service in self._making:
            chain = " -> ".join(s.__name__ for s in [*self._making, service])
            raise WiringError(f"circle: {chain}")
        self._making.append(service)
        try:
            made = self.call(maker)
        finally:
            self._making.pop()
        if shared:
            self._made[service] = made
        return made

    def _find(self, service):
        if service in self._makers:
            return self._makers[service]
        for known, entry in self._makers.items():
            if isinstance(known, type) and isinstance(service, type) and issubclass(known, service):
                return entry
        if inspect.isclass(service) and not inspect.isabstract(service):
            return service, True
        raise WiringError(f"nothing makes {service.__name__}")

    def call(self, function, /, *args, **kwargs):
        """Calls a function; parameters that were not given are made by their annotations."""
        sig = inspect.signature(function)
        bound = sig.bind_partial(*args, **kwargs)
        for name, param in sig.parameters.items():
            if name in bound.arguments or param.kind in (param.VAR_POSITIONAL, param.VAR_KEYWORD):
                continue
            if param.annotation is not param.empty and isinstance(param.annotation, type) and param.annotation not in (int, str, float):
                bound.arguments[name] = self.get(param.annotation)
            elif param.default is param.empty:
                raise WiringError(f"{function.__qualname__} needs {param}")
        return function(*bound.args, **bound.kwargs)


# ---- services


class Clock(abc.ABC):
    @abc.abstractmethod
    def now(self) -> int: ...

    @classmethod
    def __subclasshook__(cls, other):
        if cls is Clock:
            return any("now" in vars(base) for base in other.__mro__) or NotImplemented
        return NotImplemented


class Ticks:
    """A clock by its looks alone."""

    def __init__(self):
        self.count = 0

    def now(self):
        self.count += 1
        return self.count


class Log:
    def __init__(self, clock: Clock, prefix: str = "log"):
        self.clock, self.prefix, self.lines = clock, prefix, []

    def write(self, text):
        self.lines.append(f"{self.prefix} {self.clock.now()}: {text}")


class Plugin(abc.ABC):
    registry = defaultdict(list)

    def __init_subclass__(cls, /, stage=None, **options):
        super().__init_subclass__(**options)
        if stage is not None:
            cls.registry[stage].append(cls)
            cls.stage = stage

    @abc.abstractmethod
    def run(self, text: str) -> str:
        """Do the plugin's work."""


class Upper(Plugin, stage="shape"):
    def run(self, text):
        return text.upper()


class Count(Plugin, stage="count"):
    def __init__(self, log: Log):
        self.log = log

    def run(self, text):
        """Tell how many words there are."""
        self.log.write(f"{len(text.split())} words")
        return text


class Half(Plugin):
    """Has nothing to run."""


@Plugin.register
class Stranger:
    stage = "strange"

    def run(self, text):
        return text[::-1]


def checked(function):
    """Checks arguments and result against the annotations."""
    sig = inspect.signature(function)

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        bound = sig.bind(*args, **kwargs)
        bound.apply_defaults()
        for name, value in bound.arguments.items():
            wanted = sig.parameters[name].annotation
            if isinstance(wanted, type) and not isinstance(value, wanted):
                raise TypeError(f"{function.__name__}: {name} wants {wanted.__name__}, got {type(value).__name__}")
        result = function(*bound.args, **bound.kwargs)
        wanted = sig.return_annotation
        if isinstance(wanted, type) and not isinstance(result, wanted):
            raise TypeError(f"{function.__name__} should return {wanted.__name__}, not {type(result).__name__}")
        return result

    return wrapper


@checked
def repeat(text: str, times: int = 2, *, sep: str = " ") -> str:
    """Says it again."""
    return sep.join([text] * times) if times else None


class Pipeline:
    def __init__(self, container: Container, log: Log):
        self.container, self.log = container, log

    def run(self, text):
        for stage in ("shape", "count"):
            for plugin in Plugin.registry[stage]:
                self.log.write(f"{stage} by {plugin.__name__}")
                text = self.container.call(plugin).run(text)
        return text


def attempt(what):
    try:
        print("  gave", what())
    except (TypeError, WiringError) as error:
        print(f"  {type(error).__name__}: {error}")


container = Container()
container.register(Container, lambda: container)
container.register(Ticks, Ticks)
pipeline = container.get(Pipeline)
print(pipeline.run("to be or not"), pipeline.log is container.get(Log), isinstance(pipeline.log.clock, Clock))
print(*pipeline.log.lines, sep="\n")
print(container.call(Log, prefix="own").clock is pipeline.log.clock, container.call(lambda log: log.prefix, pipeline.log))

print(issubclass(Stranger, Plugin), isinstance(Stranger(), Plugin), Stranger in Plugin.__subclasses__(), inspect.isabstract(Half), issubclass(int, Clock))
print([c.__name__ for c in Plugin.__subclasses__()], sorted(Half.__abstractmethods__), inspect.getdoc(Upper.run), "|", inspect.getdoc(Count.run))
attempt(Half)
attempt(lambda: container.get(Half))
attempt(lambda: container.register(Log, 5))
attempt(lambda: container.call(lambda x: x))

print(inspect.signature(repeat), repeat.__wrapped__.__name__, repeat.__doc__, repeat("a"), repeat("b", 3, sep="-"))
for what in (lambda: repeat(5), lambda: repeat("a", "b"), lambda: repeat("a", 0), lambda: repeat(), lambda: repeat("a", 1, "x"), lambda: repeat("a", wrong=1)):
    attempt(what)


class Chicken:
    def __init__(self, egg: "Egg"): self.egg = egg


class Egg:
    def __init__(self, chicken: Chicken): self.chicken = chicken


Chicken.__init__.__annotations__["egg"] = Egg
attempt(lambda: container.get(Chicken))

print("members of Pipeline:", [(name, str(inspect.signature(f))) for name, f in inspect.getmembers(Pipeline, inspect.isfunction)])
print("kinds:", [(p.name, p.kind.description) for p in inspect.signature(lambda a, /, b, *c, d, **e: 0).parameters.values()])


@container.register(int, shared=False)
def number():
    return 42


print(container.get(int), number(), container._made.keys() & {int})
