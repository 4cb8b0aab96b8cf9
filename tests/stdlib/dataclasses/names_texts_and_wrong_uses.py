import inspect
from dataclasses import KW_ONLY, MISSING, InitVar, dataclass, field, fields, make_dataclass


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


def define(source):
    names = {**globals(), "__name__": "__main__"}
    exec(source, names)
    return names.get("A")


# case: texts of classes show what must be named
attempt(lambda: define("@dataclass\nclass A:\n  a: int\n  _: KW_ONLY\n  b: int = 1\n  c: str = 'x'").__doc__)
attempt(lambda: define("@dataclass(kw_only=True)\nclass A:\n  a: int\n  b: int = 1").__doc__)
attempt(lambda: define("@dataclass\nclass A:\n  a: int\n  c: list = field(default_factory=list)\n  d: int = field(init=False, default=3)\n  e: InitVar[int] = 4\n  f: int = field(kw_only=True, default=3)").__doc__)

# case: a field may be called self
Selfish = define("@dataclass\nclass A:\n  self: int = 1\n  x: int = 2\n  def __post_init__(this):\n    this.x += 1")
print(Selfish(3, 4), Selfish(self=5, x=6), Selfish(), inspect.signature(Selfish.__init__))
print(define("@dataclass(frozen=True)\nclass A:\n  self: int = 1")(self=2))

# case: classes made by a function are of their caller's module
print(make_dataclass("C", []).__module__, make_dataclass("C", [], module="elsewhere").__module__, make_dataclass("C", ["a"], bases=(int,)).__mro__)
for item in "def", 5, "a b", "1a", ("a",), ("a", int, 3, 4), ("a", int, 3), ("x",), [], "_", "None", ("b", "int"):
    attempt(lambda: [(f.name, f.type, "none" if f.default is MISSING else f.default) for f in fields(make_dataclass("C", [item]))])
attempt(lambda: make_dataclass("C", ["a", "a"]))
attempt(lambda: make_dataclass("C", ["a"], nonsense=1))
print(make_dataclass("C", [("x", int)], frozen=True, order=True, slots=True, namespace={"twice": lambda self: self.x * 2})(4).twice())

# case: what cannot be
for name in "__lt__", "__ge__":
    attempt(lambda: define(f"@dataclass(order=True)\nclass A:\n  def {name}(self, other): pass"))
attempt(lambda: define("@dataclass(weakref_slot=True)\nclass A: pass"))
attempt(lambda: define("@dataclass(eq=False, order=True)\nclass A: pass"))
attempt(lambda: define("@dataclass\nclass A:\n  _: KW_ONLY\n  a: int\n  __: KW_ONLY"))
for what in 5, "x", int:
    attempt(lambda: dataclass(what))
print(dataclass().__qualname__, dataclass(None).__qualname__)
