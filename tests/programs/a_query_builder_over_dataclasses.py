"""A small object store with typed models: descriptors make conditions, queries are values, and plans are shown."""

from __future__ import annotations

import operator
from collections import defaultdict
from dataclasses import MISSING, dataclass, field, fields, replace
from functools import reduce
from itertools import count, islice
from typing import Any, Callable, ClassVar, Generic, Iterator, Optional, Protocol, Self, TypeVar, get_args, get_origin, get_type_hints, overload, runtime_checkable

T = TypeVar("T")
M = TypeVar("M", bound="Model")


# ---- conditions

@runtime_checkable
class Condition(Protocol):
    def holds(self, row: Model) -> bool: ...
    def describe(self) -> str: ...


class Combinable:
    def __and__(self, other: Condition) -> Both:
        return Both(self, other)

    def __or__(self, other: Condition) -> Either:
        return Either(self, other)

    def __invert__(self) -> Not:
        return Not(self)

    def __bool__(self):
        raise TypeError("a condition has no truth of its own; combine with &, | and ~")


@dataclass(frozen=True, eq=False)
class Compare(Combinable):
    column: Column
    symbol: str
    value: Any

    OPERATORS: ClassVar[dict[str, Callable[[Any, Any], bool]]] = {
        "=": operator.eq, "!=": operator.ne, "<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge,
        "in": lambda a, b: a in b, "like": lambda a, b: b.lower() in a.lower(),
    }

    def holds(self, row):
        value = self.column.read(row)
        if value is None:
            return self.symbol == "=" and self.value is None
        return self.OPERATORS[self.symbol](value, self.value)

    def describe(self):
        return f"{self.column.path} {self.symbol} {self.value!r}"


@dataclass(frozen=True, eq=False)
class Both(Combinable):
    left: Condition
    right: Condition

    def holds(self, row):
        return self.left.holds(row) and self.right.holds(row)

    def describe(self):
        return f"({self.left.describe()} and {self.right.describe()})"


class Either(Both):
    def holds(self, row):
        return self.left.holds(row) or self.right.holds(row)

    def describe(self):
        return f"({self.left.describe()} or {self.right.describe()})"


@dataclass(frozen=True, eq=False)
class Not(Combinable):
    inner: Condition

    def holds(self, row):
        return not self.inner.holds(row)

    def describe(self):
        return f"not {self.inner.describe()}"


# ---- columns

class Column(Generic[T]):
    """On the class a column that conditions are made of, on an instance its value."""

    def __init__(self, *, default: Any = MISSING, unique: bool = False, check: Optional[Callable[[T], bool]] = None):
        self.default, self.unique, self.check = default, unique, check

    def __set_name__(self, owner, name):
        self.owner, self.name, self.slot = owner, name, "_" + name

    @overload
    def __get__(self, instance: None, owner: type) -> Self: ...
    @overload
    def __get__(self, instance: Model, owner: type) -> T: ...
    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return self.read(instance)

    def __set__(self, instance, value):
        if value is self:
            # The dataclass hands over the class attribute where no value was given.
            if self.default is MISSING:
                raise TypeError(f"{self.path} needs a value")
            value = self.default() if callable(self.default) else self.default
        kind = self.owner.kinds()[self.name]
        if not accepts(kind, value):
            raise TypeError(f"{self.path} is {show(kind)}, not {value!r}")
        if self.check is not None and value is not None and not self.check(value):
            raise ValueError(f"{self.path} cannot be {value!r}")
        instance.__dict__[self.slot] = value

    def read(self, row):
        return row.__dict__.get(self.slot)

    @property
    def path(self):
        return f"{self.owner.__name__}.{self.name}"

    def __eq__(self, value): return Compare(self, "=", value)
    def __ne__(self, value): return Compare(self, "!=", value)
    def __lt__(self, value): return Compare(self, "<", value)
    def __le__(self, value): return Compare(self, "<=", value)
    def __gt__(self, value): return Compare(self, ">", value)
    def __ge__(self, value): return Compare(self, ">=", value)
    def in_(self, *values): return Compare(self, "in", values)
    def like(self, part): return Compare(self, "like", part)
    __hash__ = object.__hash__


def accepts(kind, value):
    origin = get_origin(kind)
    if origin is list:
        return isinstance(value, list) and all(accepts(get_args(kind)[0], v) for v in value)
    if get_args(kind):
        return any(accepts(arg, value) for arg in get_args(kind))
    return isinstance(value, kind) and not (kind is int and isinstance(value, bool))


def show(kind):
    return kind.__name__ if isinstance(kind, type) and not get_args(kind) else repr(kind)


# ---- models and queries

class Model:
    registry: ClassVar[dict[str, type[Model]]] = {}
    rows: ClassVar[list[Self]]
    numbers: ClassVar[Iterator[int]]

    def __init_subclass__(cls, *, table: str | None = None, **options):
        super().__init_subclass__(**options)
        cls.table = table or cls.__name__.lower() + "s"
        cls.rows, cls.numbers = [], count(1)
        Model.registry[cls.table] = cls

    @classmethod
    def kinds(cls):
        if "_kinds" not in cls.__dict__:
            cls._kinds = {n: t for n, t in get_type_hints(cls).items() if get_origin(t) is not ClassVar}
        return cls._kinds

    def save(self) -> Self:
        for f in fields(self):
            column = type(self).__dict__[f.name]
            if column.unique and any(column.read(row) == column.read(self) for row in self.rows if row is not self):
                raise ValueError(f"{column.path} must be unique: {column.read(self)!r}")
        if self not in self.rows:
            self.id = next(self.numbers)
            self.rows.append(self)
        return self

    @classmethod
    def where(cls: type[M], *conditions: Condition) -> Query[M]:
        return Query(cls).where(*conditions)


@dataclass(frozen=True)
class Query(Generic[M]):
    model: type[M]
    conditions: tuple[Condition, ...] = ()
    order: tuple[tuple[Column, bool], ...] = ()
    limit: int | None = None

    def where(self, *conditions) -> Query[M]:
        for condition in conditions:
            if not isinstance(condition, Condition):
                raise TypeError(f"not a condition: {condition!r}")
        return replace(self, conditions=self.conditions + conditions)

    def by(self, column: Column, descending=False) -> Query[M]:
        return replace(self, order=self.order + ((column, descending),))

    def first(self, n: int) -> Query[M]:
        return replace(self, limit=n)

    def __iter__(self) -> Iterator[M]:
        rows = [row for row in self.model.rows if all(c.holds(row) for c in self.conditions)]
        for column, descending in reversed(self.order):
            rows.sort(key=column.read, reverse=descending)
        return islice(rows, self.limit)

    def __len__(self):
        return sum(1 for _ in self)

    def grouped(self, column: Column[T]) -> dict[T, list[M]]:
        groups = defaultdict(list)
        for row in self:
            groups[column.read(row)].append(row)
        return dict(groups)

    def __str__(self):
        parts = [f"select from {self.model.table}"]
        if self.conditions:
            parts.append("where " + reduce(operator.and_, self.conditions).describe())
        if self.order:
            parts.append("order by " + ", ".join(c.path + (" desc" if d else "") for c, d in self.order))
        if self.limit is not None:
            parts.append(f"limit {self.limit}")
        return " ".join(parts)


# ---- use

@dataclass(eq=False, repr=False)
class Author(Model):
    name: str = Column(unique=True)
    born: int | None = Column(default=None, check=lambda year: 1000 < year < 2100)

    def __repr__(self):
        return self.name


@dataclass(eq=False, repr=False)
class Book(Model, table="library"):
    title: str = Column()
    author: Author = Column()
    year: int = Column(default=1900)
    tags: list[str] = Column(default=list)

    def __repr__(self):
        return f"{self.title} ({self.author.name}, {self.year})"


names = {n: Author(n, y).save() for n, y in [("Le Guin", 1929), ("Borges", 1899), ("Lem", 1921), ("Anonymous", None)]}
for title, who, year, tags in [
    ("The Dispossessed", "Le Guin", 1974, ["novel", "utopia"]), ("Ficciones", "Borges", 1944, ["stories"]), ("Solaris", "Lem", 1961, ["novel"]),
    ("The Cyberiad", "Lem", 1965, ["stories", "robots"]), ("A Wizard of Earthsea", "Le Guin", 1968, ["novel"]), ("Beowulf", "Anonymous", 1000, []),
]:
    Book(title, names[who], year, tags).save()

for query in [
    Book.where(Book.year > 1960).by(Book.year),
    Book.where((Book.year < 1950) | Book.title.like("the"), Book.author != names["Lem"]).by(Book.title, descending=True),
    Book.where(~Book.author.in_(names["Le Guin"], names["Borges"])).by(Book.year).first(2),
    Author.where(Author.born == None),
    Author.where(Author.born <= 1921).by(Author.born).by(Author.name),
    Book.where(),
]:
    print(query, len(query))
    for row in query:
        print("   ", row.id, row if isinstance(row, Book) else (row.name, row.born))

print({author.name: [b.title for b in books] for author, books in Book.where().grouped(Book.author).items()})
print({year // 100: len(books) for year, books in sorted(Book.where().grouped(Book.year).items())})

attempts = {
    "wrong kind": lambda: Book("X", names["Lem"], "1990"),
    "bool is no int": lambda: Book("X", names["Lem"], True),
    "list of wrong kind": lambda: Book("X", names["Lem"], 1990, [1]),
    "missing": lambda: Book(author=names["Lem"]),
    "checked": lambda: Author("Nobody", 99),
    "unique": lambda: Author("Lem", 1950).save(),
    "truth": lambda: bool(Book.year > 5 and Book.year < 7),
    "not a condition": lambda: Book.where(Book.year),
    "unknown": lambda: Book(name="X"),
    "frozen": lambda: setattr(Book.where(), "limit", 3),
}
for name, attempt in attempts.items():
    try:
        print(name, "->", attempt())
    except Exception as error:
        print(name, "->", type(error).__name__, str(error).replace(repr(Book.year), "Book.year"))

print(Model.registry.keys(), Book.kinds(), Author.kinds())
print(Query[Book], get_args(Query[Book]), Column.__parameters__, isinstance(Book.year == 3, Condition), issubclass(Not, Combinable))
print(get_type_hints(Compare, include_extras=True)["OPERATORS"], get_type_hints(Query.by)["return"])
fresh = Book("Fresh", names["Lem"])
fresh.tags.append("new")
print(fresh, fresh.tags, Book("Other", names["Lem"]).tags, [f.name for f in fields(Book)], fresh in Book.rows)
