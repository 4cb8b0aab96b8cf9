import collections.abc


class Page:
    """Lends an array; tells what happens to the loan."""

    def __init__(self, text=b"abcd"):
        self.array = bytearray(text)

    def __buffer__(self, flags):
        print("  lends", flags)
        return memoryview(self.array)

    def __release_buffer__(self, view):
        print("  gets back", view.tobytes())
        view.release()


def show(source):
    try:
        result = repr(eval(source))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(source, "->", result)


# case: a view of an object, and what its release does
page = Page()
view = memoryview(page)
print(view.readonly, view.format, view.shape, view[0])
view[0] = 120
part = view[1:3]
view.release()
show("page.array.append(1)")
print(part.tolist())
part.release()
show("page.array.append(33)")
with memoryview(page) as view:
    print(view.tobytes())
show("view.tobytes()")

# case: builtins that take what is bytes-like
page = Page(b"12")
for source in (
    "bytes(page)", "bytearray(page)", "b'x' + page", "bytearray(b'x') + page", "b'12' == page", "b'a12'.find(page)", "b'12'.startswith(page)", "page in b'012'",
    "b'12'.removeprefix(page)", "b'a12b'.split(page)", "b'1a2'.strip(page)", "b'a'.replace(b'a', page)", "b'12'.index(page)",
    "int(page)", "float(page)", "str(page, 'ascii')", "int.from_bytes(page, 'little')", "b'<%b>' % page",
    "eval(page)", "bytes.maketrans(page, b'ab')", "b'1'.ljust(3, Page(b'*'))", "b'-'.rjust(3, page)",
):
    show(source)


def extend():
    array = bytearray(b"0000")
    array[1:2] = page
    array.extend(page)
    array += page
    return array


show("extend()")
show("memoryview(b'12') == page")
show("memoryview(b'12') != page")


# case: many of them, joined
class Quiet:
    def __init__(self, text):
        self.text = text

    def __buffer__(self, flags):
        return memoryview(self.text)


print(b", ".join([Quiet(b"a"), b"b", Quiet(b"c"), bytearray(b"d"), memoryview(b"e")]))
print(b"".join(Quiet(b"%d" % n) for n in range(12)))
show("b''.join([b'a', Quiet(b'b'), 3])")
show("b''.join([b'a', Quiet('b')])")


# case: failures are passed on, or worded by who asked
class Wrong:
    def __buffer__(self, flags):
        return 3


class Failing:
    def __buffer__(self, flags):
        raise BufferError("not now")


class Never:
    __buffer__ = None


for name in ("Wrong", "Failing", "Never"):
    for source in ("memoryview(%s())", "bytes(%s())", "b'' + %s()", "b''.join([%s()])", "b''.find(%s())", "int(%s())", "str(%s(), 'ascii')", "b'' == %s()"):
        show(source % name)


# case: subclasses of bytes and bytearray that lend in their own way
class Told(bytearray):
    def __buffer__(self, flags):
        print("  asked", flags)
        return super().__buffer__(flags)

    def __release_buffer__(self, view):
        print("  done")
        super().__release_buffer__(view)


told = Told(b"told")
with memoryview(told) as view:
    print(view.tobytes())
show("bytes(told)")
show("b'' + told")
told.append(33)
print(told)

# case: the methods of builtins by name
for source in (
    "b'abc'.__buffer__(0).tolist()", "bytearray(b'abc').__buffer__(0).readonly", "b'abc'.__buffer__(0).readonly", "b'abc'.__buffer__(1)",
    "memoryview(b'abc').__buffer__(0).tobytes()", "memoryview(b'abc').__buffer__(1)", "b'abc'.__buffer__('a')", "b'abc'.__buffer__(2**70)",
    "bytearray(b'abc').__release_buffer__(3)", "bytearray().__release_buffer__(memoryview(b''))", "hasattr(bytes, '__release_buffer__')",
    "memoryview(b'').__release_buffer__(3)",
):
    show(source)
array = bytearray(b"abc")
view = array.__buffer__(0)
array.__release_buffer__(view)
array.append(100)
print(array)

# case: what is a Buffer
Buffer = collections.abc.Buffer
print([isinstance(v, Buffer) for v in (b"", bytearray(), memoryview(b""), page, Never(), "", 3)])
print(issubclass(Page, Buffer), issubclass(Never, Buffer), issubclass(str, Buffer))
# case: a bytearray is equal to an object that lends the same bytes
class Lent:
    def __buffer__(self, flags):
        return memoryview(b"abc")
lent, array = Lent(), bytearray(b"abc")
print(array == lent, lent == array, array != lent, array <= lent, lent > bytearray(b"ab"), b"abc" == lent)
print([array] == [lent], array in [lent], [lent].index(array), array == object())
