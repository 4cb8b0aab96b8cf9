# What partition gives back, what cannot be joined, what is judged first.


def show(call):
    try:
        print(repr(call()))
    except Exception as e:
        print(f'{type(e).__name__}: {e}')


class Bytes(bytes):
    pass


class ByteArray(bytearray):
    pass


# case: between the parts of bytes stands the separator itself
separator = bytearray(b',')
print(b'a,b'.partition(separator), b'a,b'.partition(separator)[1] is separator, b'a,b'.rpartition(separator)[1] is separator, b'ab'.partition(separator))
print(bytearray(b'a,b').partition(separator), bytearray(b'a,b').partition(separator)[1] is separator)

# case: the class is named
for value in Bytes(b'a'), ByteArray(b'a'), b'a', bytearray(b'a'):
    show(lambda: value + int)
    show(lambda: value.__add__(1))
show(lambda: ByteArray(b'a').__iadd__(1))

# case: the index is judged before the byte
data = bytearray(b'abc')
show(lambda: data.__setitem__(2**70, 'a'))
show(lambda: data.__setitem__(10, 300))
show(lambda: 'abc'.replace(print, print, print))
show(lambda: 'a'.replace('a', 1, 'b'))
show(lambda: sum(1, 'a'))
show(lambda: pow(1j, 2, 3))
show(lambda: (1j).__pow__((), 3))
show(lambda: max(a=1, b=2, c=3))

# case: text that is not all ASCII is no hexadecimal
for text in '1g', 'zz\xe9', '_\xe9', '12 3', '1\u03a3':
    show(lambda: bytes.fromhex(text))

# case: complex numbers from text
for text in '\x00,_%', 'b\xb2\u03a3__', '1_2', '_1', '1__2j', '1_\xe9', '\xe91_', '\u0661_\u0662', '1\x00_':
    show(lambda: complex(text))

# case: what refuses to be an index may be iterated
class Both:
    def __index__(self):
        raise TypeError('no index')

    def __iter__(self):
        return iter([1, 2])


print(bytes(Both()), bytearray(Both()))

# case: a tuple of a subclass holds classes
class Classes(tuple):
    pass


print(isinstance(1, Classes((int,))), isinstance(1, Classes()), issubclass(int, Classes((str, int))), issubclass(0, Classes()))


# case: slots and hooks of local classes are named by where they are
def local():
    class Inner:
        __slots__ = 'b',

    class Child(Inner):
        pass

    show(lambda: Inner().b)
    show(lambda: type('Other', (Inner,), {}, x=1))


local()
show(lambda: UnicodeDecodeError('utf-8', 1.5, -1, [], 'reason'))

# case: what is replaced is judged before the number of replacements is asked for
show(lambda: bytearray().replace({}, type, None))
show(lambda: b'a'.replace(b'a', 1, 'c'))
show(lambda: b'aa'.replace(b'a', b'b', True))
