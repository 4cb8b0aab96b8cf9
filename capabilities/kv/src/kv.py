"""Keys and values that outlive the run, in namespaces. Values are str or bytes; keys are in the order of their UTF-8.

    with kv.transaction("accounts") as t:
        t["ada"] = str(int(t.get("ada", "0")) - 10)
        t["bob"] = str(int(t.get("bob", "0")) + 10)

What is in the block happens as a whole, or not at all when it raises; when somebody else changed the namespace since it began, it
raises kv.Conflict, and may be tried again. kv.get, kv.put and the like work without a transaction as well.
"""

from __future__ import annotations

import _kv
from _kv import compare_and_swap, delete, get, items, keys, put

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

__all__ = ["Conflict", "Transaction", "compare_and_swap", "delete", "get", "items", "keys", "put", "scan", "transaction", "update"]


class Conflict(RuntimeError):
    """Somebody else changed the namespace since the transaction began; nothing of it was done."""


def scan(namespace: str, prefix: str = "", *, page: int = 100, transaction: int | None = None) -> Iterator[tuple[str, str | bytes]]:
    """Every key with its value, sorted, however many there are."""
    after = None
    while entries := items(namespace, prefix, after, page, transaction):
        yield from entries
        after = entries[-1][0]


def update(namespace: str, key: str, function: Callable[[Any], str | bytes | None], *, tries: int = 100) -> str | bytes | None:
    """Replaces a key's value by function(value), and gives the new one. None stands for no value, both ways."""
    for _ in range(tries):
        old = get(namespace, key)
        new = function(old)
        if compare_and_swap(namespace, key, old, new):
            return new
    raise Conflict(f"{key!r} in {namespace!r} was changed by others {tries} times in a row")


def transaction(namespace: str) -> "Transaction":
    """A transaction in one namespace, for a with statement."""
    return Transaction(namespace)


class Transaction:
    """Reads the namespace as it was when the block began, with its own changes."""

    def __init__(self, namespace: str) -> None:
        self.namespace = namespace
        self._number = None

    def __enter__(self) -> "Transaction":
        if self._number is not None:
            raise RuntimeError("the transaction has begun already")
        self._number = _kv._begin(self.namespace)
        return self

    def __exit__(self, kind: object, value: object, traceback: object) -> None:
        number, self._number = self._number, None
        if kind is not None:
            _kv._rollback(number)
        elif not _kv._commit(number):
            raise Conflict(f"{self.namespace!r} was changed by others since the transaction began; try it again")

    def _open(self) -> int:
        if self._number is None:
            raise ValueError("the transaction is over, or has not begun; use it in a with statement")
        return self._number

    def get(self, key: str, default: Any = None) -> Any:
        value = get(self.namespace, key, self._open())
        return default if value is None else value

    def put(self, key: str, value: str | bytes) -> None:
        put(self.namespace, key, value, self._open())

    def delete(self, key: str) -> None:
        delete(self.namespace, key, self._open())

    def keys(self, prefix: str = "", after: str | None = None, limit: int = 100) -> list[str]:
        return keys(self.namespace, prefix, after, limit, self._open())

    def items(self, prefix: str = "", after: str | None = None, limit: int = 100) -> list[tuple]:
        return items(self.namespace, prefix, after, limit, self._open())

    def scan(self, prefix: str = "") -> Iterator[tuple[str, str | bytes]]:
        return scan(self.namespace, prefix, transaction=self._open())

    def __contains__(self, key: str) -> bool:
        return self.get(key) is not None

    def __getitem__(self, key: str) -> str | bytes:
        value = self.get(key)
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key: str, value: str | bytes) -> None:
        self.put(key, value)

    def __delitem__(self, key: str) -> None:
        if key not in self:
            raise KeyError(key)
        self.delete(key)
