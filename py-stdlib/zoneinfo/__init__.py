"""The time zones of the world. Their tables are embedded in the host: the IANA database as it was when Wicket was built."""

__all__ = ["ZoneInfo", "reset_tzpath", "available_timezones", "TZPATH", "ZoneInfoNotFoundError", "InvalidTZPathWarning"]

from datetime import datetime, timedelta, tzinfo
from weakref import WeakValueDictionary

from _zones import parse_file
from . import _common, _tzpath
from ._common import ZoneInfoNotFoundError
from ._tzpath import InvalidTZPathWarning, reset_tzpath

_EPOCH = 719163
# So many zones stay though nobody refers to them.
_KEPT_MAX = 8
_ABSENT = object()
_deltas = {}


def _delta(seconds):
    found = _deltas.get(seconds)
    if found is None:
        found = _deltas[seconds] = timedelta(seconds=seconds)
    return found


class ZoneInfo(tzinfo):
    __slots__ = ("_key", "_zone", "_source", "_cached", "__weakref__")
    __module__ = "zoneinfo"

    def __init_subclass__(cls):
        super().__init_subclass__()
        cls._weak_cache, cls._kept = WeakValueDictionary(), {}

    def __new__(cls, key=_ABSENT, *more):
        if more:
            raise TypeError(f"function takes at most 1 argument ({1 + len(more)} given)")
        if key is _ABSENT:
            raise TypeError("function missing required argument 'key' (pos 1)")
        found = cls._weak_cache.get(key)
        if found is None:
            found = cls._weak_cache[key] = cls._load(key)
            found._cached = True
        kept = cls._kept
        kept.pop(key, None)
        kept[key] = found
        if len(kept) > _KEPT_MAX:
            del kept[next(iter(kept))]
        return found

    @classmethod
    def no_cache(cls, key):
        """Get a new instance of ZoneInfo, bypassing the cache."""
        return cls._load(key)

    @classmethod
    def from_file(cls, file_obj, /, key=None):
        """Create a ZoneInfo file from a file object."""
        return cls._of(key, parse_file(file_obj.read()), repr(file_obj))

    @classmethod
    def clear_cache(cls, *positional, only_keys=None):
        """Clear the ZoneInfo cache."""
        if positional:
            raise TypeError("clear_cache() takes no positional arguments")
        if only_keys is None:
            cls._weak_cache.clear()
            cls._kept.clear()
            return
        for key in only_keys:
            cls._weak_cache.pop(key, None)
            cls._kept.pop(key, None)

    @classmethod
    def _load(cls, key):
        return cls._of(key, parse_file(_data(key)), None)

    @classmethod
    def _of(cls, key, zone, source):
        self = tzinfo.__new__(cls)
        self._key, self._zone, self._source, self._cached = key, zone, source, False
        return self

    @property
    def key(self):
        return self._key

    @key.setter
    def key(self, value):
        raise AttributeError("readonly attribute")

    def _kind(self, dt):
        if dt is None:
            return self._zone.after if self._zone.fixed else None
        seconds = ((dt.toordinal() - _EPOCH) * 24 + dt.hour) * 3600 + dt.minute * 60 + dt.second
        return self._zone.by_wall(seconds, dt.fold, dt.year)

    def utcoffset(self, dt, /):
        """Retrieve a timedelta representing the UTC offset in a zone at the given datetime."""
        kind = self._kind(dt)
        return None if kind is None else _delta(kind[0])

    def dst(self, dt, /):
        """Retrieve a timedelta representing the amount of DST applied in a zone at the given datetime."""
        kind = self._kind(dt)
        return None if kind is None else _delta(kind[1])

    def tzname(self, dt, /):
        """Retrieve a string containing the abbreviation for the time zone that applies in a zone at a given datetime."""
        kind = self._kind(dt)
        return None if kind is None else kind[2]

    def fromutc(self, dt, /):
        """Given a datetime with local time in UTC, retrieve an adjusted datetime in local time."""
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        moment = ((dt.toordinal() - _EPOCH) * 24 + dt.hour) * 3600 + dt.minute * 60 + dt.second
        kind, fold = self._zone.at(moment)
        local = dt + _delta(kind[0])
        return local.replace(fold=1) if fold else local

    def __repr__(self):
        cls = type(self)
        name = "zoneinfo.ZoneInfo" if cls is ZoneInfo else cls.__name__
        return f"{name}(key={self._key!r})" if self._key is not None else f"{name}.from_file({self._source})"

    def __str__(self):
        return repr(self) if self._key is None else self._key

    @classmethod
    def _unpickle(cls, key, from_cache, /):
        """Private method used in unpickling."""
        return cls(key) if from_cache else cls.no_cache(key)

    def __reduce__(self):
        """Function for serialization with the pickle protocol."""
        if self._source is not None:
            raise _pickling_error()("Cannot pickle a ZoneInfo file from a file stream.")
        return type(self)._unpickle, (self._key, int(self._cached))


ZoneInfo._weak_cache, ZoneInfo._kept = WeakValueDictionary(), {}


def _pickling_error():
    try:
        from pickle import PicklingError
    except ImportError:
        return TypeError
    return PicklingError


def _data(key):
    """The bytes of a zone's table."""
    _check_key(key)
    path = _tzpath.find_file(key) if _tzpath.TZPATH else None
    if path is not None:
        with open(path, "rb") as file:
            return file.read()
    import clock
    data = clock._zone_data(key) if key.isascii() else None
    if data is None:
        raise ZoneInfoNotFoundError(f"No time zone found with key {key}")
    return data


def _check_key(key):
    """Keys are relative paths in their shortest form, and lead nowhere else."""
    if isinstance(key, bytes):
        raise TypeError("Can't mix strings and bytes in path components")
    if not isinstance(key, str):
        raise TypeError(f"expected str, bytes or os.PathLike object, not {type(key).__name__}")
    if key.startswith("/"):
        raise ValueError(f"ZoneInfo keys may not be absolute paths, got: {key}")
    parts = key.split("/")
    climbs = 0
    while climbs < len(parts) and parts[climbs] == "..":
        climbs += 1
    if key != "." and any(part in ("", ".", "..") for part in parts[climbs:]):
        raise ValueError(f"ZoneInfo keys must be normalized relative paths, got: {key}")
    if climbs or key == ".":
        raise ValueError(f"ZoneInfo keys must refer to subdirectories of TZPATH, got: {key}")


def available_timezones():
    """Returns a set containing all available time zones.

    .. caution::

        This may attempt to open a large number of files, since the best way to
        determine if a given file on the time zone search path is to open it
        and check for the "magic string" at the beginning.
    """
    import clock
    return {*clock._zone_names(), *(_tzpath.names_in_files() if _tzpath.TZPATH else ())}


def __getattr__(name):
    if name == "TZPATH":
        return _tzpath.TZPATH
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return sorted({*globals(), "TZPATH"})
