"""A small object-relational mapper: fields are descriptors, tables are classes made by a metaclass, queries are objects."""

import itertools
import operator


class ValidationError(ValueError):
    def __init__(self, model, field, problem):
        super().__init__(f"{model.__name__}.{field}: {problem}")
        self.field = field


class Field:
    """One column: checks and converts what is assigned."""

    kind = object
    _order = itertools.count()

    def __init__(self, *, default=..., null=False, check=None):
        self.default, self.null, self.check = default, null, check
        self.order = next(Field._order)

    def __set_name__(self, owner, name):
        self.owner, self.name = owner, name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        try:
            return instance._values[self.name]
        except KeyError:
            raise AttributeError(f"{type(instance).__name__}.{self.name} is not set") from None

    def __set__(self, instance, value):
        instance._values[self.name] = self.clean(value)
        instance._changed.add(self.name)

    def __delete__(self, instance):
        if not self.null:
            raise AttributeError(f"{self.name} cannot be deleted")
        instance._values[self.name] = None

    def clean(self, value):
        if value is None:
            if not self.null:
                raise ValidationError(self.owner, self.name, "must not be None")
            return None
        if not isinstance(value, self.kind):
            try:
                value = self.convert(value)
            except (TypeError, ValueError) as error:
                raise ValidationError(self.owner, self.name, f"{value!r} is no {self.kind.__name__}") from error
        if self.check is not None and not self.check(value):
            raise ValidationError(self.owner, self.name, f"{value!r} is refused")
        return value

    def convert(self, value):
        return self.kind(value)

    def __repr__(self):
        return f"<{type(self).__name__} {self.owner.__name__}.{self.name}>"

    # Comparisons of a field make conditions.
    def _condition(symbol, compare):
        def method(self, other):
            return Condition(f"{self.name} {symbol} {other!r}", lambda row: compare(getattr(row, self.name), other))
        return method

    __eq__ = _condition("==", operator.eq)
    __ne__ = _condition("!=", operator.ne)
    __lt__ = _condition("<", operator.lt)
    __le__ = _condition("<=", operator.le)
    __gt__ = _condition(">", operator.gt)
    __ge__ = _condition(">=", operator.ge)
    __hash__ = object.__hash__
    del _condition

    def within(self, *values):
        return Condition(f"{self.name} in {values!r}", lambda row: getattr(row, self.name) in values)


class Integer(Field):
    kind = int


class Text(Field):
    kind = str

    def __init__(self, size=None, **options):
        super().__init__(**options)
        self.size = size

    def clean(self, value):
        value = super().clean(value)
        if value is not None and self.size is not None and len(value) > self.size:
            raise ValidationError(self.owner, self.name, f"longer than {self.size}")
        return value


class Reference(Field):
    def __init__(self, to, **options):
        super().__init__(**options)
        self.to = to

    def clean(self, value):
        to = Model.tables[self.to] if isinstance(self.to, str) else self.to
        if value is not None and not isinstance(value, to):
            raise ValidationError(self.owner, self.name, f"wants a {to.__name__}")
        return value


class Condition:
    def __init__(self, text, test):
        self.text, self.test = text, test

    def __call__(self, row):
        return bool(self.test(row))

    def __and__(self, other):
        return Condition(f"({self.text} and {other.text})", lambda row: self(row) and other(row))

    def __or__(self, other):
        return Condition(f"({self.text} or {other.text})", lambda row: self(row) or other(row))

    def __invert__(self):
        return Condition(f"not {self.text}", lambda row: not self(row))

    def __repr__(self):
        return f"<where {self.text}>"


class Query:
    def __init__(self, model, conditions=(), order=None, reverse=False, limit=None):
        self.model, self.conditions, self.order, self.reverse, self.limit = model, conditions, order, reverse, limit

    def _but(self, **changes):
        return Query(**{**vars(self), **changes})

    def where(self, *conditions, **equal):
        named = tuple(getattr(self.model, name) == value for name, value in equal.items())
        return self._but(conditions=self.conditions + conditions + named)

    def by(self, field, reverse=False):
        return self._but(order=field, reverse=reverse)

    def __getitem__(self, key):
        if isinstance(key, slice):
            return self._but(limit=key.stop)
        return list(self)[key]

    def __iter__(self):
        rows = (row for row in self.model._rows if all(condition(row) for condition in self.conditions))
        if self.order is not None:
            rows = iter(sorted(rows, key=lambda row: getattr(row, self.order.name), reverse=self.reverse))
        return itertools.islice(rows, self.limit)

    def __len__(self):
        return sum(1 for _ in self)

    def __bool__(self):
        return any(True for _ in self)

    def __repr__(self):
        return f"<Query {self.model.__name__} {' and '.join(c.text for c in self.conditions) or 'all'}>"


class ModelMeta(type):
    def __prepare__(name, bases, /, **options):
        return {"Meta": type("Meta", (), options)}

    def __new__(mcls, name, bases, namespace, /, **options):
        cls = super().__new__(mcls, name, bases, namespace)
        fields = {}
        for base in reversed(cls.__mro__):
            fields.update({k: v for k, v in vars(base).items() if isinstance(v, Field)})
        cls._fields = dict(sorted(fields.items(), key=lambda item: item[1].order))
        cls._rows = []
        return cls

    def __init__(cls, name, bases, namespace, /, abstract=False, **options):
        super().__init__(name, bases, namespace)
        if not abstract:
            cls.tables[name] = cls

    @property
    def objects(cls):
        return Query(cls)

    def __len__(cls):
        return len(cls._rows)

    def __contains__(cls, row):
        return row in cls._rows

    def __iter__(cls):
        return iter(cls._rows)

    def __repr__(cls):
        return f"<model {cls.__name__}({', '.join(cls._fields)})>"


class Model(metaclass=ModelMeta, abstract=True):
    __slots__ = ("_values", "_changed", "__weakref__")
    tables = {}

    def __init__(self, **values):
        self._values, self._changed = {}, set()
        unknown = values.keys() - self._fields.keys()
        if unknown:
            raise TypeError(f"{type(self).__name__} has no {', '.join(sorted(unknown))}")
        for name, field in self._fields.items():
            value = values.get(name, field.default() if callable(field.default) else field.default)
            if value is ...:
                value = None
            setattr(self, name, value)
        self._changed.clear()

    @classmethod
    def create(cls, **values):
        row = cls(**values)
        cls._rows.append(row)
        return row

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in self._values.items() if not isinstance(v, Model))})"


class Named(Model, abstract=True):
    name = Text(12)


class Author(Named):
    born = Integer(null=True, check=lambda year: year > 0)


class Book(Named, shelf="A"):
    author = Reference("Author", null=True)
    pages = Integer(default=100)
    tags = Field(default=list)

    @property
    def length(self):
        return "long" if self.pages > 300 else "short"


def attempt(what):
    try:
        print("  gave", what())
    except (ValidationError, AttributeError, TypeError) as error:
        print(f"  {type(error).__name__}: {error}", f"(from {type(error.__cause__).__name__})" if error.__cause__ else "")


print(Author, Book, sorted(Model.tables), Book.Meta.shelf, Book.name)
ursula = Author.create(name="Ursula", born="1929")
stan = Author.create(name="Stanislaw")
for title, author, pages in [("Dispossessed", ursula, 387), ("Lathe", ursula, 184), ("Solaris", stan, 204), ("Fiasco", stan, "322")]:
    Book.create(name=title, author=author, pages=pages)
print(ursula, stan, len(Book), ursula in Author, [book.name for book in Book])
print(Book.objects.where(Book.pages > 200))
print([b.name for b in Book.objects.where(Book.pages > 200).by(Book.pages)])
print([b.name for b in Book.objects.by(Book.name, reverse=True)[:2]], Book.objects.by(Book.pages)[0])
print([b.name for b in Book.objects.where((Book.pages < 200) | ~(Book.name != "Fiasco"))])
print(Book.objects.where(author=ursula, pages=184)[0].name, bool(Book.objects.where(name="Eden")), len(Book.objects.where(Book.name.within("Lathe", "Eden"))))
print((Book.pages > 1) & (Book.pages < 5) | ~(Book.name == "x"))
lathe = Book.objects.where(name="Lathe")[0]
print(lathe.length, lathe._changed)
lathe.pages = 400
print(lathe.length, lathe._changed)
del lathe.author
print(lathe.author)
for what in (lambda: setattr(lathe, "pages", "many"), lambda: setattr(lathe, "name", "x" * 13), lambda: setattr(lathe, "author", lathe),
             lambda: delattr(lathe, "pages"), lambda: Author(name=None), lambda: Author(name="a", born=-5), lambda: Author(title="x"),
             lambda: lathe.publisher, lambda: setattr(lathe, "length", 5), lambda: Book.objects.where(shelf=1)):
    attempt(what)
first, second = Book(name="a"), Book(name="b")
first.tags.append("x")
print(first.tags, second.tags, hasattr(first, "__dict__"), [type(f).__name__ for f in Book._fields.values()])
