def show(source, **names):
    try:
        result = repr(eval(source, globals(), names))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(source, "->", result)


array = bytearray(range(24))
row = memoryview(array)
table = row.cast("B", [4, 6])
cube = row.cast("h", (2, 3, 2))
point = memoryview(b"\x05").cast("b", ())
VIEWS = {
    "table": table, "cube": cube, "point": point, "stepped": table[::2], "reversed": table[::-1], "middle": table[1:3], "none": table[3:1],
    "tail": cube[1:], "row": row.cast("B", [24]), "column": row.cast("B", [24, 1]), "line": row.cast("B", [1, 24]),
}

# case: what views of every shape tell about themselves
for name, view in VIEWS.items():
    print(name, view.ndim, view.shape, view.strides, view.suboffsets, view.nbytes, view.itemsize, view.format, view.readonly)
    print("   ", view.contiguous, view.c_contiguous, view.f_contiguous)

# case: their items as lists, bytes in three orders, and digits
for name, view in VIEWS.items():
    print(name, view.tolist())
    for order in ("C", "F", "A", None):
        print("   ", order, view.tobytes(order).hex())
    print("   ", view.hex("-", 4), bytes(view).hex(), bytearray(view).hex())

# case: items, and every kind of key
for name, v in VIEWS.items():
    print(name)
    for key in (
        "0", "-1", "()", "...", "0, 0", "-1, -1", "3, 5", "4, 0", "0, 6", "-5, 0", "0, 0, 0", "1, 2, 1", "0,", "True, True", "0:1, 0:1", "0, 0:1",
        "'a'", "0, 'a'", "1.5", "2**70", "2**70, 0", "0, 2**70", "::0",
    ):
        show(f"v[{key}]" if key != "..." else "v[...].shape", v=v)
    show("v[0:1].tolist()", v=v)
    show("len(v)", v=v)
    show("list(v)", v=v)
    show("bool(v)", v=v)
    show("5 in v", v=v)

# case: views are equal when their shapes and items are
for name, v in VIEWS.items():
    print(name, [v == w for w in VIEWS.values()], v == bytes(array), v != v[...] if v.ndim == 0 else v != v[:])

# case: what may be assigned
writable = memoryview(bytearray(1)).cast("B", ())
for name, v in {"table": table, "cube": cube, "row": row, "writable": writable, "point": point, "stepped": table[::2]}.items():
    print(name)
    for key, value in (
        ("0", "1"), ("(0, 0)", "200"), ("(0, 1, 1)", "-100"), ("()", "3"), ("...", "4"), ("slice(0, 1)", "b'a'"), ("(0,)", "5"), ("(0, slice(0, 1))", "3"),
        ("(0, 0)", "70000"), ("(9, 0)", "1"), ("(0, 0)", "'a'"), ("'a'", "1"), ("slice(None)", "table"), ("(slice(None), slice(None))", "table"),
        ("slice(0, 2)", "table[1:3]"), ("slice(0, 2)", "memoryview(b'abcd')[::2]"),
    ):
        show(f"v.__setitem__({key}, {value})", v=v)
    show("v.__delitem__(0)", v=v)
    show("v.__delitem__((0, 0))", v=v)
print(array.hex(), writable[()])

# case: casts that are refused, and those that are not
empty = row[:0]
for source in (
    "row.cast('B', [0])", "row.cast('B', [-1, 2])", "row.cast('B', [4, 'a'])", "row.cast('B', 4)", "row.cast('B', {})", "row.cast('B', None)",
    "row.cast('B', [5, 5])", "row.cast('h', [24])", "row.cast('d', [3, 1]).shape", "table.cast('h', [2, 3])", "table.cast('h').shape",
    "table.cast('B', [2, 12])", "cube.cast('B', [24]).shape", "cube.cast('B').shape", "row.cast('B', [1] * 65)", "row.cast('B', [24] + [1] * 63).ndim",
    "row.cast('h', ())", "row.cast('B', [2**70])", "row.cast('B', [2**40, 2**40])", "row.cast('B', shape=[4, 6]).shape", "row.cast('B', [True, 24]).shape",
    "row.cast('B', [4.0, 6])", "row.cast('é')", "row.cast('')", "row.cast('BB')", "row.cast('<h')", "row.cast('@h').format", "row[::2].cast('B', [12])",
    "table[::2].cast('B')", "table[:2].cast('B').shape", "table[::2].cast('é')", "table.cast('é', [2, 2])", "empty.cast('B', [0, 4])", "empty.cast('B', [0])",
    "empty.cast('h').shape", "row.cast('x', [-1])", "row.cast('x', 4)", "row[:5].cast('i', ['a'])", "row.cast('h').cast('i', ['a'])", "row.cast('h').cast('i', 3)",
    "row.tobytes('X')", "row.tobytes(3)", "row.tobytes('CC')", "row.tobytes(b'C')", "row.tobytes(order='F') == row.tobytes()", "row.cast(1)",
):
    show(source)

# case: bytes that must lie one after the other
holes = row[::2]
for source in (
    "b'x' + holes", "b''.join([b'', holes])", "b'abc'.find(holes)", "b'abc'.startswith(holes)", "bytes(holes).hex()", "bytearray(holes).hex()", "bytearray(b'') + holes",
    "b'a'.replace(holes, b'')", "holes in b'abc'", "b'abc' == holes", "int.from_bytes(holes) > 0", "(b'%b' % holes).hex()", "str(holes, 'ascii')", "int(holes)",
    "float(holes)", "eval(holes)", "bytearray().extend(holes)", "b'abc'.split(holes)", "bytes.maketrans(holes, holes)", "b'a'.translate(holes)", "b'a'.strip(holes)",
    "b'x' + table == b'x' + bytes(array)", "b'-'.join([cube[1:], table[:1]]).hex()", "int.from_bytes(table, 'little') > 0", "b'x' + table[::2]",
):
    show(source)


# case: objects that turn themselves into items and keys
class Seven:
    def __index__(self):
        return 7


class Half:
    def __float__(self):
        return 0.5


class Yes:
    def __bool__(self):
        return True


fresh = memoryview(bytearray(24))
fresh[Seven()] = Seven()
fresh.cast("d", [3])[2] = Half()
fresh.cast("d")[1,] = Seven()
fresh.cast("?", [2, 12])[0, 1] = Yes()
print(fresh.tobytes().hex(), fresh[Seven()], fresh.cast("B", [2, 12])[0, Seven()])
show("table[Seven()]")
show("table[Seven(), 0]")
show("fresh.cast('d').__setitem__(0, 10**400)")
show("fresh.cast('d').__setitem__(0, 'a')")
show("fresh.cast('h').__setitem__(0, 1.5)")
show("fresh.__setitem__(0, None)")
