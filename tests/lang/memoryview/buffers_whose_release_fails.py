import sys
# case: it is told of, and goes no further
def told(t): print('told', t.err_msg, t.exc_type.__name__, t.exc_value, t.object)
sys.unraisablehook = told
def t(f, *a, **k):
    try: r = f(*a, **k); print(ascii(r).split(' at 0x')[0])
    except BaseException as e: print(type(e).__name__, ascii(str(e)))
class P:
    def __buffer__(self, flags): return memoryview(b'ab')
    def __release_buffer__(self, m): raise ValueError('no')
t(lambda: bytes(P()))
m = memoryview(P()); t(m.release)
t(lambda: b'x'.join([P(), P()]))
with memoryview(P()) as m: print(bytes(m))
t(lambda: int.from_bytes(P(), 'big'))
t(lambda: bytearray(P()))
class Q(P):
    __release_buffer__ = 5
t(lambda: bytes(Q()))
class R(P):
    __release_buffer__ = None
t(lambda: bytes(R()))
class S(P):
    def __release_buffer__(self, m): m.release(); return 5
t(lambda: bytes(S()))
class T(P):
    def __release_buffer__(self, m, extra): pass
t(lambda: bytes(T()))
# case: a separator cannot be resized while it joins
separator = bytearray(b',')
class Greedy:
    def __buffer__(self, flags):
        for change in (lambda: separator.extend(b'xxxx'), separator.clear, lambda: separator.append(1)): t(change)
        return memoryview(b'ab')
print(separator.join([b'a', Greedy(), b'c']), separator)
separator.append(2)
print(separator)
