class Data(bytes):
    def first(self): return self[0]
d = Data(b'xyz')
print(d, d.first(), type(d + b'a'), type(d[1:]), d == b'xyz', hash(d) == hash(b'xyz'), isinstance(d, bytes))
m = memoryview(b'abcdef')
print(m[0], bytes(m[1:3]), len(m), m.tobytes(), list(m[::2]), m.readonly, m.nbytes, m.itemsize, m.format, m == b'abcdef', m.hex())
a = bytearray(b'abc')
w = memoryview(a)
w[0] = 120
w[1:3] = b'yz'
print(a, w.tolist())
try:
    m[0] = 1
except TypeError as e:
    print(e)
try:
    a.append(1)
except BufferError as e:
    print(e)
w.release()
a.append(33)
print(a)
try:
    w[0]
except ValueError as e:
    print(e)
with memoryview(b'q') as v:
    print(v[0])
print(b'-'.join([memoryview(b'a'), bytearray(b'b')]), bytes(memoryview(b'z')), bytearray(memoryview(b'z')))
