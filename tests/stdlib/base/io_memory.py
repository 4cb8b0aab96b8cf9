from io import StringIO, BytesIO, UnsupportedOperation
s = StringIO('line1\nline2\nlast')
print(s.read(3), s.readline(), list(s), s.read(), s.tell()); s.seek(0); print(s.readlines(), s.getvalue())
w = StringIO(); print(w.write('abc'), w.write('\ndef'), w.getvalue(), w.tell()); w.seek(1); w.write('XY'); print(repr(w.getvalue())); w.truncate(2); print(w.getvalue()); print('p', 1, file=w); print(repr(w.getvalue()))
b = BytesIO(b'a\nb\nc'); print(b.readline(), b.read(1), b.read(), list(BytesIO(b'x\ny'))); b.seek(-2, 2); print(b.read(), b.write(b'zz'), b.getvalue()); b.seek(10); b.write(b'!'); print(b.getvalue())
with StringIO() as c: c.write('x')
for f in (lambda: c.read(), lambda: StringIO(5), lambda: StringIO().write(b'x'), lambda: BytesIO().write('x'), lambda: BytesIO().seek(-1), lambda: s.fileno()):
    try: f()
    except (ValueError, TypeError, OSError) as e: print(type(e).__name__, e)
print(StringIO('a\r\nb').read(), repr(StringIO('a\r\nb', newline=None).read()), s.readable(), s.closed, c.closed, StringIO('ab\ncd').readline(1))
s = StringIO(); s.writelines(['a', 'b']); print(s.getvalue(), s.seek(0, 2))
# case: wrong numbers and contents
def attempt(action):
    try: print(repr(action()), end=" ")
    except Exception as e: print(type(e).__name__, e, end="; ")
for make in (lambda: BytesIO(b'abc')), (lambda: StringIO('abc')):
    for value in 'x', 1.5, None, -1, True, 2, 10**30:
        for act in (lambda f: f.truncate(value)), (lambda f: f.seek(value)), (lambda f: f.seek(0, value)), (lambda f: f.read(value)), (lambda f: f.readline(value)):
            attempt(lambda: act(make()))
        print()
for value in 'x', 5, [1, 2], None, bytearray(b'x'), memoryview(b'yz'):
    attempt(lambda: BytesIO(value).getvalue())
