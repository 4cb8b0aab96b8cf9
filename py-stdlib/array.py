"""Arrays of numbers or characters of one type, packed in memory."""

import collections.abc as _abc
from operator import index as _index
from struct import error as _struct_error, pack as _pack, unpack as _unpack
from types import GenericAlias as _GenericAlias

__all__ = ["ArrayType", "array", "typecodes"]

typecodes = "bBuwhHiIlLqQfd"

# What shows the memory: characters are 32-bit numbers.
_FORMATS = {code: "I" if code in "uw" else code for code in typecodes}
# Where single items are packed.
_SCRATCHES = {code: memoryview(bytearray(8)).cast(_FORMATS[code]) for code in typecodes}
_RESIZED = "cannot resize an array that is exporting buffers"


class array:
    """array(typecode [, initializer]) -> array

    Items of the type that the typecode names, taken from a str, bytes or iterable. The memory is a bytearray; a view of it
    reads and writes items, and is let go of before the length changes.
    """

    __slots__ = ("typecode", "itemsize", "_memory", "_view", "__weakref__")

    def __new__(cls, /, *args, **kwargs):
        if kwargs and cls is array:
            raise TypeError("array.array() takes no keyword arguments")
        if not args:
            raise TypeError("array() takes at least 1 argument (0 given)")
        if len(args) > 2:
            raise TypeError(f"array() takes at most 2 arguments ({len(args)} given)")
        return _filled(_empty(cls, _checked_code(args[0])), *args[1:])

    # ---- items

    def __len__(self):
        return len(self._memory) // self.itemsize

    def __getitem__(self, key, /):
        if type(key) is not int:
            key = _plain_key(key)
        view = self._view
        if view is None:
            view = _shown(self)
        try:
            item = view[key]
        except (IndexError, TypeError) as error:
            raise _wrong_key(key, error, "array index out of range") from None
        if type(item) is memoryview:
            with item:
                return _of_memory(self.typecode, item.tobytes())
        return item if self.typecode not in "uw" else _character(item)

    def __setitem__(self, key, value, /):
        if type(key) is int and type(value) in _NUMBERS:
            view = self._view
            if view is None:
                view = _shown(self)
            try:
                view[key] = value
                return
            except (IndexError, TypeError, ValueError):
                pass
        elif isinstance(key, slice):
            return _set_slice(self, key, value)
        at = _place(self, key, "array assignment index out of range")
        _write(self, at, _item(self, value))

    def __delitem__(self, key, /):
        if isinstance(key, slice):
            start, stop, step = _plain_key(key).indices(len(self))
            if step == 1:
                _splice(self, start, max(start, stop), b"")
            elif range(start, stop, step):
                kept = self.tolist()
                del kept[key]
                _splice(self, 0, len(self), _items(self, kept))
            return
        at = _place(self, key, "array assignment index out of range")
        _splice(self, at, at + 1, b"")

    def __iter__(self):
        at, text = 0, self.typecode in "uw"
        while at < len(self):
            view = _shown(self)
            length = len(view)
            while at < length and self._view is view:
                item = view[at]
                at += 1
                yield _character(item) if text else item

    def __contains__(self, value, /):
        return next(_places(self, value), None) is not None

    def append(self, value, /):
        """Append new value v to the end of the array."""
        if type(value) not in _PLAIN:
            return _insert(self, len(self), value)
        item = _item(self, value)
        if self._view is not None:
            _hide(self)
        try:
            self._memory += item
        except BufferError:
            raise BufferError(_RESIZED) from None

    def insert(self, i, v, /):
        """Insert a new item v into the array before position i."""
        _insert(self, _count(i), v)

    def pop(self, i=-1, /):
        """Return the i-th element and delete it from the array."""
        at, length = _count(i), len(self)
        if not length:
            raise IndexError("pop from empty array")
        if not -length <= at < length:
            raise IndexError("pop index out of range")
        item = self[at]
        _splice(self, at % length, at % length + 1, b"")
        return item

    def remove(self, v, /):
        """Remove the first occurrence of v in the array."""
        at = next(_places(self, v), None)
        if at is None:
            raise ValueError("array.remove(x): x not in array")
        _splice(self, at, at + 1, b"")

    def clear(self):
        """Remove all items from the array."""
        _splice(self, 0, len(self), b"")

    def index(self, v, start=0, stop=9223372036854775807, /):
        """Return index of first occurrence of v in the array."""
        at = next(_places(self, v, _limit(self, start), _limit(self, stop)), None)
        if at is None:
            raise ValueError("array.index(x): x not in array")
        return at

    def count(self, v, /):
        """Return number of occurrences of v in the array."""
        return sum([1 for _ in _places(self, v)])

    def reverse(self):
        """Reverse the order of the items in the array."""
        with memoryview(self._memory).cast(_FORMATS[self.typecode]) as view:
            view[:] = view[::-1]

    def extend(self, bb, /):
        """Append items to the end of the array."""
        if isinstance(bb, array):
            if bb.typecode != self.typecode:
                raise TypeError("can only extend with array of same kind")
            data = bytes(bb._memory)
            if data:
                _splice(self, len(self), len(self), data)
        elif type(bb) in (list, tuple, range) and _PLAIN.issuperset(map(type, bb)):
            data, failed = _items_until(self, bb)
            if data:
                _splice(self, len(self), len(self), data)
            if failed is not None:
                self.append(failed[0])
        else:
            for item in bb:
                self.append(item)

    # ---- other forms

    def tolist(self):
        """Convert array to an ordinary list with the same items."""
        if self.typecode in "uw":
            return list(self.tounicode())
        return list(_unpack(f"{len(self)}{self.typecode}", self._memory))

    def fromlist(self, list, /):
        """Append items to array from list."""
        if not isinstance(list, _list):
            raise TypeError("arg must be list")
        if not _PLAIN.issuperset(map(type, list)):
            _take_list(self, list)
        elif list:
            _splice(self, len(self), len(self), _items(self, list))

    def tobytes(self):
        """Convert the array to an array of machine values and return the bytes representation."""
        return bytes(self._memory)

    def frombytes(self, buffer, /):
        """Appends items from the string, interpreting it as an array of machine values."""
        if not isinstance(buffer, _abc.Buffer):
            raise TypeError(f"a bytes-like object is required, not '{type(buffer).__name__}'")
        with memoryview(buffer) as view:
            if view.itemsize != 1:
                raise TypeError("a bytes-like object is required")
            if view.nbytes % self.itemsize:
                raise ValueError("bytes length not a multiple of item size")
            data = view.tobytes()
        if data:
            _splice(self, len(self), len(self), data)

    def tounicode(self):
        """Return the characters as a str."""
        if self.typecode not in "uw":
            raise ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')")
        if self.typecode == "w":
            return self._memory.decode("utf-32-le", "surrogatepass")
        return "".join([_character(n) for n in _unpack(f"{len(self)}I", self._memory)])

    def fromunicode(self, ustr, /):
        """Extends this array with data from the unicode string ustr."""
        if not isinstance(ustr, str):
            raise TypeError(f"fromunicode() argument must be str, not {type(ustr).__name__}")
        if self.typecode not in "uw":
            raise ValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')")
        if ustr:
            _splice(self, len(self), len(self), ustr.encode("utf-32-le", "surrogatepass"))

    def fromfile(self, f, n, /):
        """Read n objects from the file object f and append them to the end of the array."""
        n = _index(n)
        if n < 0:
            raise ValueError("negative count")
        data = f.read(n * self.itemsize)
        if not isinstance(data, bytes):
            raise TypeError("read() didn't return bytes")
        self.frombytes(data[:len(data) - len(data) % self.itemsize] if len(data) < n * self.itemsize else data)
        if len(data) != n * self.itemsize:
            raise EOFError("read() didn't return enough bytes")

    def tofile(self, f, /):
        """Write all items (as machine values) to the file object f."""
        f.write(bytes(self._memory))

    def byteswap(self):
        """Byteswap all items of the array."""
        size = self.itemsize
        with memoryview(self._memory) as view:
            swapped = bytearray(len(view))
            for i in range(size):
                swapped[i::size] = view[size - 1 - i::size]
            view[:] = swapped

    def buffer_info(self):
        """Return a tuple (address, length) giving the current memory address and the length in items of the buffer."""
        return id(self._memory), len(self)

    def __buffer__(self, flags, /):
        return memoryview(self._memory).cast(_FORMATS[self.typecode])

    def __release_buffer__(self, buffer, /):
        buffer.release()

    # ---- arrays together

    def __add__(self, other, /):
        if not isinstance(other, array):
            raise TypeError(f'can only append array (not "{type(other).__name__}") to array')
        if other.typecode != self.typecode:
            raise TypeError("bad argument type for built-in operation")
        return _of_memory(self.typecode, self._memory + other._memory)

    def __iadd__(self, other, /):
        if not isinstance(other, array):
            raise TypeError(f'can only extend array with array (not "{type(other).__name__}")')
        self.extend(other)
        return self

    def __mul__(self, count, /):
        return _of_memory(self.typecode, self._memory * count)

    __rmul__ = __mul__

    def __imul__(self, count, /):
        data = self._memory * count
        if len(data) != len(self._memory):
            _splice(self, 0, len(self), data)
        return self

    def __eq__(self, other, /):
        return self.tolist() == other.tolist() if isinstance(other, array) else NotImplemented

    def __ne__(self, other, /):
        return self.tolist() != other.tolist() if isinstance(other, array) else NotImplemented

    def __lt__(self, other, /):
        return self.tolist() < other.tolist() if isinstance(other, array) else NotImplemented

    def __le__(self, other, /):
        return self.tolist() <= other.tolist() if isinstance(other, array) else NotImplemented

    def __gt__(self, other, /):
        return self.tolist() > other.tolist() if isinstance(other, array) else NotImplemented

    def __ge__(self, other, /):
        return self.tolist() >= other.tolist() if isinstance(other, array) else NotImplemented

    __hash__ = None

    # ---- as an object

    def __repr__(self):
        if not len(self):
            return f"{type(self).__name__}('{self.typecode}')"
        items = self.tounicode() if self.typecode in "uw" else self.tolist()
        return f"{type(self).__name__}('{self.typecode}', {items!r})"

    def __copy__(self):
        return _of_memory(self.typecode, self._memory)

    def __deepcopy__(self, unused, /):
        return self.__copy__()

    def __reduce_ex__(self, protocol, /):
        state = getattr(self, "__dict__", None)
        if protocol < 3:
            return type(self), (self.typecode, self.tolist()), state
        return _array_reconstructor, (type(self), self.typecode, _machine_format(self.typecode), self.tobytes()), state

    def __sizeof__(self):
        return 64 + len(self._memory)

    @classmethod
    def __class_getitem__(cls, item, /):
        return _GenericAlias(cls, item)


_list = list
ArrayType = array
# Values that run no code of the script when they become items.
_NUMBERS = frozenset({int, float, bool})
_PLAIN = _NUMBERS | {str}


def _checked_code(code):
    if not isinstance(code, str) or len(code) != 1:
        raise TypeError(f"array() argument 1 must be a unicode character, not {type(code).__name__}")
    if code not in typecodes:
        raise ValueError("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
    if code == "u":
        import warnings

        warnings.warn("The 'u' type code is deprecated and will be removed in Python 3.16", DeprecationWarning, stacklevel=3)
    return code


def _empty(cls, code):
    made = object.__new__(cls)
    made.typecode, made._memory, made._view = code, bytearray(), None
    made.itemsize = _SCRATCHES[code].itemsize
    return made


def _of_memory(code, data):
    made = _empty(array, code)
    made._memory = bytearray(data)
    return made


def _filled(made, *sources):
    if not sources:
        return made
    source, code = sources[0], made.typecode
    if isinstance(source, str):
        if code not in "uw":
            raise TypeError(f"cannot use a str to initialize an array with typecode '{code}'")
        made.fromunicode(source)
    elif isinstance(source, (bytes, bytearray)):
        made.frombytes(source)
    elif isinstance(source, array) and source.typecode == code:
        made._memory = bytearray(source._memory)
    else:
        if isinstance(source, array) and source.typecode in "uw" and code not in "uw":
            raise TypeError(f"cannot use a unicode array to initialize an array with typecode '{code}'")
        if isinstance(source, array):
            source = source.tolist()
        if type(source) in (list, tuple):
            made.fromlist(list(source))
        else:
            # What iter() gives is asked once more.
            made.extend(source if type(source) is range else iter(source))
    return made


def _shown(self):
    """The view of the items."""
    if self._view is None:
        with memoryview(self._memory) as memory:
            self._view = memory.cast(_FORMATS[self.typecode])
    return self._view


def _hide(self):
    self._view.release()
    self._view = None


def _splice(self, start, stop, data):
    """Replaces items by packed ones."""
    if self._view is not None:
        _hide(self)
    size = self.itemsize
    try:
        self._memory[start * size:stop * size] = data
    except BufferError:
        raise BufferError(_RESIZED) from None


def _write(self, at, item):
    """Puts a packed item where the array still has a place for it."""
    if 0 <= at < len(self):
        size = self.itemsize
        with memoryview(self._memory) as memory:
            memory[at * size:(at + 1) * size] = item


def _insert(self, at, value):
    """A value that may run code is read twice: it is judged before the array grows, and written when it has grown."""
    length, item = len(self), _item(self, value)
    at = max(at + length, 0) if at < 0 else min(at, length)
    if type(value) in _PLAIN:
        return _splice(self, at, at, item)
    _resize(self, length + 1)
    _splice(self, at, length + 1, item + self._memory[at * self.itemsize:length * self.itemsize])
    _write(self, at, _item(self, value))


def _take_list(self, values):
    """Appends values that may run code: the array has room for all of them while each is read."""
    before, count = len(self), len(values)
    _resize(self, before + count)
    try:
        for i in range(count):
            _write(self, len(self) - count + i, _item(self, values[i]))
            if len(values) != count:
                raise RuntimeError("list changed size during iteration")
    except BaseException:
        _resize(self, before)
        raise


def _resize(self, length):
    missing = length - len(self)
    if missing < 0:
        _splice(self, length, len(self), b"")
    elif missing:
        _splice(self, len(self), len(self), bytes(missing * self.itemsize))


def _places(self, value, start=0, stop=None):
    """The places of items that are equal to a value; its comparison may change the array."""
    if type(value) in _PLAIN:
        items = self.tolist()
        for at in range(start, len(items) if stop is None else min(stop, len(items))):
            if items[at] == value:
                yield at
        return
    at = start
    while at < len(self) and (stop is None or at < stop):
        item = self[at]
        if item is value or item == value:
            yield at
        at += 1


def _plain_key(key):
    """A key whose numbers are ints: asking for them may change the array."""
    if not isinstance(key, slice):
        return _whole(key) if hasattr(type(key), "__index__") else key
    step = _bound(key.step)
    return slice(_bound(key.start), _bound(key.stop), step)


def _bound(value):
    return _index(value) if hasattr(type(value), "__index__") else value


def _limit(self, value):
    """Where a search begins or ends; at its end the array may be longer than now."""
    if not hasattr(type(value), "__index__"):
        raise TypeError("slice indices must be integers or have an __index__ method")
    at = _index(value)
    return at if at >= 0 else max(at + len(self), 0)


def _count(value):
    number = _index(value)
    if not -2**63 <= number < 2**63:
        raise OverflowError("Python int too large to convert to C ssize_t")
    return number


def _whole(key):
    at = _index(key)
    if not -2**63 <= at < 2**63:
        raise IndexError(f"cannot fit '{type(key).__name__}' into an index-sized integer")
    return at


def _set_slice(self, key, value):
    start, stop, step = _plain_key(key).indices(len(self))
    if value is self:
        return _set_slice(self, key, self.__copy__())
    if not isinstance(value, array):
        raise TypeError(f'can only assign array (not "{type(value).__name__}") to array slice')
    if value.typecode != self.typecode:
        raise TypeError("bad argument type for built-in operation")
    if step == 1:
        return _splice(self, start, max(start, stop), bytes(value._memory))
    places = range(start, stop, step)
    if not len(value):
        del self[start:stop:step]
    elif len(places) != len(value):
        raise ValueError(f"attempt to assign array of size {len(value)} to extended slice of size {len(places)}")
    else:
        items, target = _shown(value).tolist(), _shown(self)
        for at, item in zip(places, items):
            target[at] = item


def _place(self, key, beyond):
    """An int key as a place in the array."""
    if not hasattr(type(key), "__index__"):
        raise TypeError("array indices must be integers")
    at, length = _whole(key), len(self)
    if not -length <= at < length:
        raise IndexError(beyond)
    return at % length


def _wrong_key(key, error, beyond):
    if isinstance(key, slice) or "index-sized" in str(error) or isinstance(error, TypeError) and hasattr(type(key), "__index__"):
        return error
    return IndexError(beyond) if isinstance(error, IndexError) else TypeError("array indices must be integers")


def _item(self, value):
    """The memory of one item."""
    scratch = _SCRATCHES[self.typecode]
    if type(value) not in _PLAIN and self.typecode not in "uwfd":
        value = _bound(value)
    try:
        scratch[0] = value if self.typecode not in "uw" else _code_point(value)
    except (TypeError, ValueError):
        raise _wrong_item(self.typecode, value) from None
    return scratch.obj[:self.itemsize]


def _items(self, values):
    data, failed = _items_until(self, values)
    if failed is not None:
        _item(self, failed[0])
    return data


def _items_until(self, values):
    """The memory of items up to the first that is wrong, and that one in a tuple."""
    code = self.typecode
    if code not in "uwf":
        try:
            return _pack(f"{len(values)}{code}", *values), None
        except (_struct_error, OverflowError, TypeError, ValueError):
            pass
    data = bytearray()
    for value in values:
        try:
            data += _item(self, value)
        except (TypeError, OverflowError):
            return data, (value,)
    return data, None


def _character(number):
    if number > 0x10FFFF:
        raise ValueError(f"character U+{number:x} is not in range [U+0000; U+10ffff]")
    return chr(number)


def _code_point(value):
    if not isinstance(value, str) or len(value) != 1:
        raise TypeError
    return ord(value)


# code: what reads the int first, its bounds, and what the item itself is called
_READ_AS = {
    "b": ("signed short integer", 16, "signed char"), "B": ("unsigned byte integer", 0, "unsigned byte integer"), "h": ("signed short integer", 16, ""),
    "H": ("signed integer", 32, "unsigned short"), "i": ("signed integer", 32, ""),
}


def _wrong_item(code, value):
    """The error of a value that is no item."""
    if code in "uw":
        return TypeError("array item must be unicode character")
    if code in "fd":
        if hasattr(type(value), "__index__"):
            return OverflowError("int too large to convert to float")
        return TypeError(f"must be real number, not {type(value).__name__}")
    try:
        number = _index(value)
    except TypeError as error:
        return error
    word = "greater than maximum" if number > 0 else "less than minimum"
    if code in _READ_AS:
        if not -2**63 <= number < 2**63:
            return OverflowError("Python int too large to convert to C long")
        first, bits, name = _READ_AS[code]
        read = not bits or -1 << bits - 1 <= number < 1 << bits - 1
        return OverflowError(f"{name if read else first} is {word}")
    if code == "l":
        return OverflowError("Python int too large to convert to C long")
    if code in "IL":
        if number < 0:
            return OverflowError("can't convert negative value to unsigned int")
        return OverflowError("unsigned int is greater than maximum" if number < 2**64 else "Python int too large to convert to C unsigned long")
    return OverflowError("int too big to convert" if code == "q" or number > 0 else "can't convert negative int to unsigned")


# The names of formats that do not depend on the machine.
_MACHINE_FORMATS = {"b": 1, "B": 0, "u": 20, "w": 20, "f": 14, "d": 16, "h": 4, "H": 2, "i": 8, "I": 6, "l": 12, "L": 10, "q": 12, "Q": 10}


def _machine_format(code):
    return _MACHINE_FORMATS[code]


def _array_reconstructor(arraytype, typecode, mformat_code, items, /):
    """Internal. Used for pickling support."""
    return arraytype(typecode, items)


_abc.MutableSequence.register(array)
