"""Validation of nested data: all that is wrong comes as one tree of exceptions, which can be asked and printed."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Iterable, Mapping
from functools import partial


class Invalid(ValueError):
    """One thing that is wrong, and where."""

    def __init__(self, message, value=None):
        super().__init__(message)
        self.value = value
        self.path = ()

    def at(self, key):
        self.path = (key, *self.path)
        return self

    def __str__(self):
        place = "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in self.path)
        return f"{place or '.'}: {self.args[0]}"


class Missing(Invalid):
    def __init__(self, key):
        super().__init__(f"{key!r} is missing")


class Unknown(Invalid):
    pass


class AllInvalid(ExceptionGroup[Invalid]):
    def derive(self, exceptions):
        return AllInvalid(self.message, exceptions)

    def at(self, key):
        for error in self.exceptions:
            error.at(key)
        return self

    def flat(self):
        for error in self.exceptions:
            if isinstance(error, AllInvalid):
                yield from error.flat()
            else:
                yield error


class Schema:
    def check(self, value):
        raise NotImplementedError(type(self).__name__)

    def __or__(self, other):
        return Either(self, other)

    def __call__(self, value):
        return self.check(value)


class Of(Schema):
    def __init__(self, kind, **bounds):
        self.kind, self.bounds = kind, bounds

    def check(self, value):
        if not isinstance(value, self.kind) or isinstance(value, bool) and self.kind is not bool:
            raise Invalid(f"{type(value).__name__} is no {self.kind.__name__}", value)
        low, high = self.bounds.get("low"), self.bounds.get("high")
        size = len(value) if isinstance(value, (str, list)) else value
        wrong = []
        if low is not None and size < low:
            wrong.append(Invalid(f"{size} is below {low}", value))
        if high is not None and size > high:
            wrong.append(Invalid(f"{size} is above {high}", value))
        pattern = self.bounds.get("pattern")
        if pattern is not None and not re.fullmatch(pattern, value):
            wrong.append(Invalid(f"{value!r} does not match {pattern!r}", value))
        return one_or_all(wrong, value)


def one_or_all(wrong, value):
    match wrong:
        case []:
            return value
        case [only]:
            raise only
        case _:
            raise AllInvalid(f"{len(wrong)} faults", wrong)


class Either(Schema):
    def __init__(self, *options):
        self.options = options

    def check(self, value):
        tried = []
        for option in self.options:
            try:
                return option.check(value)
            except (Invalid, AllInvalid) as error:
                tried.append(error)
        summary = Invalid(f"none of {len(self.options)} options", value)
        for error in tried:
            summary.add_note(f"tried: {error}")
        raise summary


class Each(Schema):
    def __init__(self, item, most=None):
        self.item, self.most = item, most

    def check(self, value):
        if not isinstance(value, Iterable) or isinstance(value, (str, Mapping)):
            raise Invalid(f"{type(value).__name__} is no list", value)
        checked, wrong = [], []
        for index, item in enumerate(value):
            try:
                checked.append(self.item.check(item))
            except* Invalid as errors:
                wrong += [error.at(index) for error in errors.exceptions]
            if self.most is not None and len(wrong) >= self.most:
                wrong[-1].add_note("and no further")
                break
        return one_or_all(wrong, checked)


class Record(Schema):
    def __init__(self, fields, optional=(), old=None):
        self.fields, self.optional, self.old = fields, set(optional), old or {}

    def check(self, value):
        if not isinstance(value, Mapping):
            raise Invalid(f"{type(value).__name__} is no record", value)
        value = {self.renamed(key): item for key, item in value.items()}
        checked, wrong = {}, []
        for key, schema in self.fields.items():
            if key not in value:
                if key not in self.optional:
                    wrong.append(Missing(key))
                continue
            try:
                checked[key] = schema.check(value[key])
            except (Invalid, AllInvalid) as error:
                wrong.append(error.at(key))
        wrong += [Unknown(f"{key!r} is not known", value[key]) for key in value if key not in self.fields]
        return one_or_all(wrong, checked)

    def renamed(self, key):
        new = self.old.get(key)
        if new is None:
            return key
        warnings.warn(f"{key!r} is now {new!r}", DeprecationWarning, stacklevel=4)
        return new


class Convert(Schema):
    """Runs a function; what that raises is the cause."""

    def __init__(self, function: Callable, name: str | None = None):
        self.function, self.name = function, name or function.__name__

    def check(self, value):
        try:
            return self.function(value)
        except Exception as error:
            raise Invalid(f"{self.name} failed with {type(error).__name__}", value) from error


text = partial(Of, str)
number = partial(Of, int)
person = Record(
    {"name": text(low=1, high=20), "age": number(low=0, high=150), "mail": text(pattern=r"\S+@\S+"), "tags": Each(text(low=2), most=2), "since": Convert(int)},
    optional=("mail", "tags", "since"),
    old={"years": "age"},
)
person.fields["friend"] = person
person.optional.add("friend")
company = Record({"title": text(), "staff": Each(person), "size": number() | text(pattern=r"\d+")}, optional=("size",))

SAMPLES = [
    (person, {"name": "Ann", "age": 30, "tags": ["ab", "cd"], "since": "1999"}),
    (person, {"name": "", "age": 200, "mail": "nowhere"}),
    (person, {"age": "old", "colour": "red"}),
    (person, {"name": "Bob", "age": True, "since": "long ago"}),
    (person, {"name": "Cy", "age": 1, "tags": ["a", "b", "c", "dd"]}),
    (person, {"name": "Dee", "age": 3, "friend": {"name": "Eve", "age": 2, "friend": {"name": "F" * 30, "age": -1}}}),
    (person, ["no", "record"]),
    (company, {"title": "Co", "staff": [{"name": "G", "age": 1}, {"name": "H"}, 3, {"name": "", "age": -5}], "size": "many"}),
    (company, {"title": "Co", "staff": "everybody", "size": "12"}),
    (text(low=5, pattern="[a-z]+"), "A1"),
]


def show(error, depth=0):
    margin = "  " * depth
    if isinstance(error, AllInvalid):
        print(f"{margin}{error}")
        for inner in error.exceptions:
            show(inner, depth + 1)
        return
    cause = f" <- {error.__cause__!r}" if error.__cause__ else ""
    print(f"{margin}{type(error).__name__} {error}{cause}")
    for note in getattr(error, "__notes__", ()):
        print(f"{margin}  ({note})")


def main():
    for schema, sample in SAMPLES:
        try:
            print("valid:", schema(sample))
        except AllInvalid as errors:
            show(errors)
            missing, rest = errors.split(Missing)
            print("   missing:", [str(e) for e in missing.flat()] if missing else None, "| others:", len(list(rest.flat())) if rest else 0)
        except Invalid as error:
            show(error)
            print("   at", error.path, "value", error.value)
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        print(person.check({"name": "Old", "years": 70}))
        print([(w.category.__name__, str(w.message)) for w in log])
    with warnings.catch_warnings():
        warnings.simplefilter("error", DeprecationWarning)
        try:
            person.check({"name": "Old", "years": 70})
        except DeprecationWarning as warning:
            print("as an error:", warning)
    try:
        Schema().check(3)
    except NotImplementedError as error:
        print(repr(error))


main()
