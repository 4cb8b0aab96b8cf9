from array import ArrayType, array, typecodes
import copy
import io
import warnings

warnings.simplefilter("ignore")


def show(source, **names):
    try:
        result = repr(eval(source, globals(), names))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(source, "->", result)


# case: every type of item, made of everything
print(typecodes, ArrayType is array, array)
for code in typecodes:
    print(code, array(code).itemsize)
    for source in ("[1, 2]", "b'12345678'", "'ab'", "[1.5]", "['a']", "[-1]", "[300]", "[70000]", "[2**31]", "[2**32]", "[2**63]", "[2**64]", "3", "None", "array('b', [1])", "array('d', [1.5])", "array('w', 'ab')", "range(3)"):
        show(f"array('{code}', {source})")

# case: arguments that are none
for source in ("array()", "array('x')", "array(3)", "array('bb')", "array(b'b')", "array('b', [1], 2)", "array(typecode='b')", "array('')"):
    show(source)

# case: methods and operators
a = array("i", [3, 1, 2, 1])
for source in (
    "a.typecode", "len(a)", "a[0]", "a[-1]", "a[4]", "a['a']", "a[1.5]", "a[1:3]", "a[::-1]", "a[5:]", "a[2**70]", "a.buffer_info()[1]", "a.append(5)",
    "a.append('x')", "a.append(2**40)", "a.extend([7])", "a.extend(array('i', [8]))", "a.extend(array('b', [8]))", "a.extend(3)", "a.extend([9, 'a'])", "a",
    "a.index(1)", "a.index(99)", "a.index(1, 2)", "a.index(1, 2, 3)", "a.count(1)", "a.count(1.0)", "a.insert(0, 9)", "a.insert(-1, 10)", "a.insert(100, 11)",
    "a.insert('a', 1)", "a", "a.pop()", "a.pop(0)", "a.pop(100)", "array('i').pop()", "a.remove(8)", "a.remove(99)", "a.reverse()", "a", "a.tolist()",
    "a.tobytes()", "a.frombytes(b'1234')", "a.frombytes(b'123')", "a.frombytes('abcd')", "a.frombytes(3)", "a.fromlist([1, 2])", "a.fromlist((1,))",
    "a.fromlist([1, 'a'])", "a", "a.byteswap()", "a", "a.tounicode()", "a.fromunicode('a')", "a + array('i', [1])", "a + array('b', [1])", "a + [1]",
    "array('i', [1]) * 2", "2 * array('i', [1])", "a * -1", "a * 'a'", "a == array('i', a)", "a == array('d', a.tolist())", "a == a.tolist()", "a < array('i', [99])",
    "3 in array('i', [3])", "'a' in a", "bool(array('i'))", "list(reversed(a)) == a.tolist()[::-1]", "copy.copy(a) == a", "copy.deepcopy(a) is a",
    "memoryview(a).format", "memoryview(a).obj is a", "bytes(a) == a.tobytes()", "b''.join([a]) == a.tobytes()", "memoryview(a) == a", "bytearray(a) == a.tobytes()",
    "a.__reduce_ex__(2)", "a.clear()", "a", "array('w', 'hé')", "array('w', 'hé').tounicode()", "array('w', 'x').append('ab')", "array('d', [1, 2.5, float('nan'), 1e300])",
    "array('f', [1.1])", "array('f', [1e300])", "array[int]", "array('b', [1]) < array('b', [1, 2])", "array('b').frombytes(array('i', [1]))",
):
    show(source)

# case: assignment and deletion, also while a view shows the memory
for source in (
    "a[0] = 9", "a[6] = 1", "a['a'] = 1", "a[0] = 'a'", "a[0] = 2**40", "a[1:3] = array('i', [7])", "a[1:3] = [7]", "a[1:3] = array('b', [7])",
    "a[::2] = array('i', [1, 2, 3])", "a[::2] = array('i', [1])", "a[::2] = array('i')", "del a[0]", "del a[9]", "del a[1:3]", "del a[::2]", "a[1:1] = a",
    "a[::-1] = a", "a += array('i', [1])", "a += [1]", "a *= 2", "a *= 0", "a.extend(a)", "view = memoryview(a); a.append(1)", "view = memoryview(a); view[0] = 77",
    "view = memoryview(a); view.release(); a.append(1)", "view = memoryview(a); a.pop()", "view = memoryview(a); a[0] = 5", "view = memoryview(a); a.reverse()",
    "view = memoryview(a); a.byteswap()", "view = memoryview(a); a.extend([])", "view = memoryview(a); a *= 2", "view = memoryview(a); del a[0]", "a[10:] = array('i', [1])",
):
    names = {"a": array("i", range(6)), "array": array}
    try:
        exec(source, names)
        result = names["a"]
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(source, "->", result)
    if "view" in names:
        names["view"].release()


# case: subclasses keep their attributes, and their results are plain
class Samples(array):
    def __init__(self, *arguments):
        self.unit = "ms"


samples = Samples("i", [1, 2])
print(samples, samples.unit, type(samples[:1]), type(samples + samples), type(copy.copy(samples)))


# case: objects that are numbers
class Number:
    def __index__(self):
        return 5

    def __float__(self):
        return 2.5


print(array("i", [Number()]), array("d", [Number()]), array("Q", [Number()]), a.__class__("i", range(9))[Number()])

# case: an iterator sees what is appended
a = array("i", [1])
iterator = iter(a)
a.append(2)
print(next(iterator), next(iterator), next(iterator, "end"))
a.append(3)
print(next(iterator, "end"))
match a:
    case [first, *rest]:
        print(first, rest)

# case: files
file = io.BytesIO()
array("h", [1, 2]).tofile(file)
print(file.getvalue())
file.seek(0)
b = array("h")
b.fromfile(file, 1)
try:
    b.fromfile(file, 5)
except EOFError as error:
    print(error, b)
show("b.fromfile(file, -1)")
bytes_read = array("B", bytes(5))
print(io.BytesIO(b"xyz").readinto(bytes_read), bytes_read)
