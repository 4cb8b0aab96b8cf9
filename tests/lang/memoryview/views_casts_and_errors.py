# Views of one dimension: items, slices, casts, messages.


def check(*cases):
    for case in cases:
        try:
            print(ascii(case()))
        except Exception as error:
            print(type(error).__name__, ascii(str(error)))


check(
    lambda: b','.join([b'a',bytearray(b'b'),memoryview(b'c')]),
    lambda: b'a'+memoryview(b'b'),
    lambda: memoryview(1),
    lambda: memoryview('a'),
    lambda: memoryview(b'abc')[5],
    lambda: memoryview(b'abc')['a'],
    lambda: memoryview(b'abc')[::-1].tobytes(),
    lambda: memoryview(b'abc').tolist(),
    lambda: memoryview(b'abc') == b'abc',
    lambda: memoryview(b'abc') < b'abc',
    lambda: hash(memoryview(b'abc')) == hash(b'abc'),
    lambda: hash(memoryview(bytearray(b'abc'))),
    lambda: memoryview(b'abc').__setitem__(0,1),
    lambda: memoryview(bytearray(b'abc')).__setitem__(0,256),
    lambda: memoryview(bytearray(b'abc')).__setitem__(0,'a'),
    lambda: memoryview(bytearray(b'abc')).__setitem__(5,1),
    lambda: memoryview(bytearray(b'abc')).__setitem__(slice(0,2),b'a'),
    lambda: memoryview(bytearray(b'abc')).__setitem__(slice(0,2),'ab'),
    lambda: memoryview(bytearray(b'abc')).__delitem__(0),
    lambda: memoryview(b'abcd').cast('I').tolist(),
    lambda: memoryview(b'abcd').cast('H').format,
    lambda: memoryview(b'abcd').cast('H').shape,
    lambda: memoryview(b'abcd').cast('H').strides,
    lambda: memoryview(b'abcd').cast('x'),
    lambda: memoryview(b'abc').cast('H'),
    lambda: memoryview(b'abcd').cast('H').cast('I'),
    lambda: memoryview(b'abcd').cast('H')[0],
    lambda: memoryview(b'abcd').cast('H').tobytes(),
    lambda: memoryview(b'abcd').cast('H')[0:1].tolist(),
    lambda: memoryview(b'abcd').nbytes,
    lambda: memoryview(b'abcd').readonly,
    lambda: memoryview(b'abcd').itemsize,
    lambda: memoryview(b'abcd').ndim,
    lambda: memoryview(b'abcd').suboffsets,
    lambda: memoryview(b'abcd').c_contiguous,
    lambda: memoryview(b'abcd')[::2].c_contiguous,
    lambda: memoryview(b'abcd').hex(':'),
    lambda: memoryview(b'abcd').toreadonly().readonly,
    lambda: memoryview(b'abcd').cast('c').tolist(),
    lambda: memoryview(b'abcd').cast('?').tolist(),
    lambda: memoryview(b'abcd').cast('f').tolist(),
    lambda: memoryview(b'abcd').cast(1),
    lambda: memoryview(b'abcd').obj,
    lambda: 97 in memoryview(b'abc'),
    lambda: list(memoryview(b'abc')),
    lambda: memoryview(b'abc').count,
    lambda: memoryview(b'abc') == memoryview(b'xabc')[1:],
    lambda: len(memoryview(b'abcd').cast('H')),
    lambda: memoryview(b'abcd')[::2].cast('B'),
    lambda: memoryview(b'abc')[1:2] == b'b',
    lambda: memoryview(b'abc')+b'a',
    lambda: bytes(memoryview(b'abc')[::2]),
    lambda: memoryview(bytearray(8)).cast('d').__setitem__(0,'a'),
    lambda: memoryview(bytearray(8)).cast('q').__setitem__(0,2**63),
    lambda: memoryview(bytearray(8)).cast('q').__setitem__(0,1.5),
    lambda: memoryview(bytearray(8)).cast('c').__setitem__(0,1),
    lambda: memoryview(bytearray(8)).cast('c').__setitem__(0,b'ab'),
    lambda: memoryview(b'a').cast('c').__getitem__(0),
    lambda: int.from_bytes(memoryview(b'ab'),'big'),
    lambda: memoryview(b'abc')[1.5],
    lambda: memoryview(b'abc')[None],
    lambda: memoryview(b'')[()],
    lambda: b'%b' % memoryview(b'a'),
)
# case: a view has a hash when what it shows has one
class Named(bytes):
    def __hash__(self):
        print("asked")
        return 3
for shown in (b"abc", bytearray(b"abc"), Named(b"abc")):
    try:
        print(hash(memoryview(shown).toreadonly()) == hash(b"abc"))
    except TypeError as e:
        print(type(e).__name__, e)
# case: numbers that a float format does not hold
floats = memoryview(bytearray(8))
for format, value in (("e", 65519.0), ("e", 1e10), ("e", float("inf")), ("d", 10**200), ("d", 10**400), ("f", 10**30)):
    try:
        room = floats.cast(format)
        room[0] = value
        print(format, room[0])
    except ValueError as e:
        print(format, e)
