"""A store with nested transactions: savepoints, undo on errors, hooks that may fail, audit of everything."""

import io
import sys
import traceback
from contextlib import AbstractContextManager, ExitStack, contextmanager, redirect_stderr, redirect_stdout, suppress
from itertools import count

ABSENT = type("Absent", (), {"__repr__": lambda self: "ABSENT", "__bool__": lambda self: False})()


class StoreError(Exception):
    pass


class Conflict(StoreError):
    def __init__(self, key, expected, found):
        super().__init__(key, expected, found)
        self.key = key

    def __str__(self):
        key, expected, found = self.args
        return f"{key!r} was {found!r}, not {expected!r}"


class Rollback(StoreError):
    """Undoes the transaction it is raised in, and goes no further."""


class HookFailed(StoreError):
    pass


class Transaction(AbstractContextManager):
    numbers = count(1)

    def __init__(self, store, name=None):
        self.store = store
        self.name = name or f"t{next(self.numbers)}"
        self.undo = []
        self.hooks = []
        self.state = "new"

    def __enter__(self):
        if self.state != "new":
            raise StoreError(f"{self.name} is {self.state}")
        self.state = "open"
        self.store.stack.append(self)
        self.store.tell("begin", self.name)
        return self

    def __exit__(self, kind, error, tb):
        top = self.store.stack.pop()
        if top is not self:
            self.store.stack.append(top)
            raise StoreError(f"{self.name} is not the innermost, {top.name} is") from error
        if kind is None:
            self.commit()
            return False
        self.roll_back()
        return kind is Rollback

    def commit(self):
        if self.store.stack:
            self.store.stack[-1].undo += self.undo
            self.store.stack[-1].hooks += self.hooks
            self.state = "merged"
            self.store.tell("merge", self.name)
            return
        self.state = "committed"
        self.store.tell("commit", self.name)
        failed = []
        for hook in self.hooks:
            try:
                hook()
            except Exception as error:
                failed.append(error)
        if failed:
            raise HookFailed(f"{len(failed)} hooks of {self.name}") from (failed[0] if len(failed) == 1 else ExceptionGroup("hooks", failed))

    def roll_back(self):
        while self.undo:
            key, old = self.undo.pop()
            if old is ABSENT:
                del self.store.data[key]
            else:
                self.store.data[key] = old
        self.hooks.clear()
        self.state = "undone"
        self.store.tell("undo", self.name)

    def after(self, hook):
        self.hooks.append(hook)
        return hook


class Store:
    def __init__(self):
        self.data, self.stack, self.audit = {}, [], []

    def tell(self, *what):
        self.audit.append("  " * len(self.stack) + " ".join(map(str, what)))

    def begin(self, name=None):
        return Transaction(self, name)

    def __getitem__(self, key):
        try:
            return self.data[key]
        except KeyError as error:
            error.add_note(f"known: {', '.join(sorted(self.data)) or 'nothing'}")
            raise

    def __setitem__(self, key, value):
        self.change(key, value)

    def __delitem__(self, key):
        self.change(key, ABSENT)

    def change(self, key, value):
        if not self.stack:
            raise StoreError("no transaction is open")
        old = self.data.get(key, ABSENT)
        self.stack[-1].undo.append((key, old))
        if value is ABSENT:
            self[key]
            del self.data[key]
        else:
            self.data[key] = value
        self.tell("set", key, repr(value))

    def swap(self, key, expected, value):
        found = self.data.get(key, ABSENT)
        if found != expected:
            raise Conflict(key, expected, found)
        self[key] = value


def attempt(title, f):
    print(f"== {title}")
    store = Store()
    with store.begin("setup"):
        store["a"], store["b"] = 1, 2
    store.audit.clear()
    try:
        result = f(store)
    except Exception as error:
        print(f"{type(error).__name__}: {error}", *getattr(error, "__notes__", ()), sep=" | ")
        links = []
        while (error := error.__cause__ or (None if error.__suppress_context__ else error.__context__)) is not None:
            links.append(repr(error))
        if links:
            print("  after", " <- ".join(links))
    else:
        print("->", result)
    print(*store.audit, sep="\n")
    print(store.data, len(store.stack))


def plain(store):
    with store.begin():
        store["c"] = store["a"] + store["b"]
        with store.begin():
            del store["a"]
    return store["c"]


def fails_inside(store):
    with store.begin("outer"):
        store["c"] = 3
        with suppress(ZeroDivisionError), store.begin("inner"):
            store["a"] = 100
            store["d"] = 1 / 0
        store["after"] = store["a"]


def fails_outside(store):
    with store.begin("outer"):
        with store.begin("inner"):
            store["a"] = 100
            del store["b"]
        store.swap("a", 1, 2)


def rolled_back(store):
    with store.begin("outer"):
        store["x"] = 1
        for i in range(3):
            with store.begin(f"try{i}"):
                store["x"] += 10
                if i != 1:
                    raise Rollback
    return store["x"]


def missing(store):
    with store.begin():
        store["c"] = 1
        del store["z"]


def without(store):
    store["a"] = 5


def wrong_order(store):
    first, second = store.begin("first"), store.begin("second")
    first.__enter__()
    second.__enter__()
    store["a"] = 9
    try:
        first.__exit__(None, None, None)
    finally:
        second.__exit__(*sys.exc_info())
        first.__exit__(*sys.exc_info())


def hooks(store):
    with store.begin("outer") as outer:
        outer.after(lambda: store.tell("hook 1"))
        with store.begin("inner") as inner:
            inner.after(lambda: {}["hook 2"])
            inner.after(lambda: store.tell("hook 3", store.data["a"]))
        with store.begin("undone") as undone:
            undone.after(lambda: store.tell("never"))
            raise Rollback
        store["a"] = 7


def many_hooks_fail(store):
    with store.begin("outer") as outer:
        for bad in (ValueError("v"), TypeError("t")):
            @outer.after
            def hook(bad=bad):
                raise bad


def twice(store):
    transaction = store.begin("once")
    with transaction:
        pass
    with transaction:
        pass


def with_a_stack(store):
    target = io.StringIO()
    with ExitStack() as stack:
        stack.enter_context(redirect_stdout(target))
        stack.enter_context(store.begin("on a stack"))
        stack.callback(print, "leaving")
        store["a"] = "changed"
        print("inside")
        raise Rollback
    return target.getvalue()


@contextmanager
def savepoint(store, *kinds):
    with store.begin("savepoint") as transaction:
        try:
            yield transaction
        except kinds as error:
            raise Rollback(f"{type(error).__name__}: {error}") from error


def by_generator(store):
    with store.begin("outer"):
        for value in (1, 0, "x"):
            with savepoint(store, ZeroDivisionError, TypeError):
                store["q"] = value
                store["q"] = 10 / value
    return store["q"]


def printed(store):
    target = io.StringIO()
    with redirect_stderr(target):
        try:
            fails_outside(store)
        except Conflict:
            traceback.print_exc(limit=-1)
    return target.getvalue().splitlines()[-1], store.data


for f in (plain, fails_inside, fails_outside, rolled_back, missing, without, wrong_order, hooks, many_hooks_fail, twice, with_a_stack, by_generator, printed):
    attempt(f.__name__, f)
