"""Keys and values that outlive the run.

    settings = shelf.open("settings")
    settings["colour"] = "green"
"""

from _shelf import get, keys, put

__all__ = ["Namespace", "get", "keys", "open", "put"]


def open(namespace: str) -> "Namespace":
    """A namespace as a mapping."""
    return Namespace(namespace)


class Namespace:
    """A namespace. Values are strs."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __getitem__(self, key: str) -> str:
        value = get(self.name, key)
        if value is None:
            raise KeyError(key)
        return value

    def __setitem__(self, key: str, value: str) -> None:
        put(self.name, key, value)

    def __iter__(self):
        after = None
        while page := keys(self.name, after):
            yield from page
            after = page[-1]
