# case: constructors, names, updates, copies and refusals of every kind of digest
import copy
import hashlib


def show(case, call):
    try:
        print(case + ":", repr(call()))
    except Exception as error:
        print(case + ":", type(error).__name__, error)


for n in ['md5', 'sha256', 'sha3_256', 'shake_128', 'blake2b', 'new']:
    f = getattr(hashlib, n)
    for l, a, k in [('()', (), {}), ('str', ('a',), {}), ('int', (3,), {}), ('None', (None,), {}), ('ufs', (b'a',), {'usedforsecurity': False})]:
        if n == 'new':
            a = ('sha256',) + a

        def g():
            h = f(*a, **k)
            return (h.name, h.digest_size, h.block_size, h.hexdigest(4)[:8] if 'shake' in n else h.hexdigest()[:8])
        show(n + l, g)
show('new(3)', lambda: hashlib.new(3))
show('new(x)', lambda: hashlib.new('x'))
for n in ['SHA256', 'Sha-256', 'sha-256', 'SHA3-256', 'sha3-256', 'SHA512-256', 'sha512/256', 'BLAKE2B512', 'blake2b512', 'BLAKE2b', 'SHAKE128', 'shake-128', 'sha_256', 'sha2-256', 'SHA2-512', 'shake256']:
    show('new ' + n, lambda: hashlib.new(n).name)
h = hashlib.sha256(b'a')
show('upd str', lambda: h.update('a'))
show('upd 3', lambda: h.update(3))
show('upd list', lambda: h.update([1]))
show('mv', lambda: h.update(memoryview(b'abcdef')[::2]))
show('copy', lambda: copy.copy(h))
show('copy2', lambda: h.copy().hexdigest() == h.hexdigest())
show('eq', lambda: h == h.copy())
show('type()', lambda: type(h)())
show('hash', lambda: hash(h) == hash(h))
show('T', lambda: type(h).__name__)
show('Tq', lambda: type(h).__module__)
show('iso', lambda: isinstance(hashlib.sha1(), type(h)))
x = hashlib.shake_128(b'a')
show('xd0', lambda: x.digest(0))
show('xd str', lambda: x.digest('a'))
show('xdk', lambda: x.digest(length=3))
show('xh', lambda: x.hexdigest(3))
show('xs', lambda: (x.digest_size, x.block_size, x.name))
show('xiso', lambda: isinstance(x, type(h)))
show('fd', lambda: x.digest(2.5))
b = hashlib.blake2b(b'a', key=b'k', digest_size=5)
show('b', lambda: (b.name, b.digest_size, b.block_size, b.hexdigest()))
show('bcopy', lambda: b.copy().hexdigest())
show('type', lambda: type(b) is hashlib.blake2b)
show('iso', lambda: isinstance(b, hashlib.blake2b))
show('upd', lambda: b.update('a'))
show('upd3', lambda: b.update(3))
show('sz', lambda: (hashlib.blake2b.SALT_SIZE, hashlib.blake2b.PERSON_SIZE, hashlib.blake2b.MAX_KEY_SIZE, hashlib.blake2b.MAX_DIGEST_SIZE, hashlib.blake2s.SALT_SIZE, hashlib.blake2s.PERSON_SIZE, hashlib.blake2s.MAX_KEY_SIZE, hashlib.blake2s.MAX_DIGEST_SIZE))
show('doc', lambda: hashlib.blake2b.__doc__)
# case: every algorithm, of nothing, of three bytes, and in pieces
for name in sorted(hashlib.algorithms_guaranteed):
    length = (24,) if "shake" in name else ()
    pieces = hashlib.new(name)
    for _ in range(300):
        pieces.update(b"0123456789" * 50)
    print(name, hashlib.new(name).hexdigest(*length), hashlib.new(name, b"abc").hexdigest(*length), pieces.hexdigest(*length))
    assert pieces.digest(*length) == hashlib.new(name, b"0123456789" * 15000).digest(*length)
# case: every parameter of BLAKE2 counts, and each has its bounds
for make in (hashlib.blake2b, hashlib.blake2s):
    print(make().hexdigest())
    for change in (
        dict(digest_size=1), dict(digest_size=20), dict(key=b"key"), dict(salt=b"salt"), dict(person=b"person"), dict(fanout=0), dict(fanout=255), dict(depth=255),
        dict(leaf_size=4096), dict(leaf_size=2**32 - 1), dict(node_offset=1), dict(node_offset=2**48 - 1), dict(node_depth=255), dict(inner_size=32),
        dict(last_node=True), dict(usedforsecurity=False), dict(key=bytearray(b"k"), salt=memoryview(b"s"), fanout=2, depth=2, leaf_size=10, inner_size=32, last_node=5),
        dict(digest_size=0), dict(digest_size=65), dict(key=bytes(65)), dict(salt=bytes(17)), dict(person=bytes(17)), dict(fanout=256), dict(fanout=-1), dict(depth=0),
        dict(depth=256), dict(leaf_size=-1), dict(leaf_size=2**32), dict(node_offset=-1), dict(node_depth=256), dict(node_depth=-1), dict(inner_size=65),
        dict(inner_size=-1), dict(digest_size="a"), dict(key="a"), dict(key=None), dict(fanout=1.5),
    ):
        show(", ".join(change) + f" {str(*change.values())[:20]}" if len(change) == 1 else "several", lambda: make(b"data", **change).hexdigest())
# case: a copy goes its own way, also when much was fed
for make in (hashlib.sha256, hashlib.blake2b, lambda: hashlib.blake2s(key=b"k"), hashlib.shake_256):
    first = make()
    first.update(bytes(200_000))
    second = first.copy()
    second.update(b"x")
    length = (8,) if first.name == "shake_256" else ()
    print(first.hexdigest(*length)[:16], second.hexdigest(*length)[:16], first.name, second.digest_size, second.block_size)
# case: what has a buffer is digested
from array import array
print(hashlib.sha1(bytearray(b"abc")).hexdigest(), hashlib.sha1(memoryview(b"abc")).hexdigest(), hashlib.sha1(array("i", [1, 2])).hexdigest())
print(hashlib.sha1(memoryview(bytes(range(12))).cast("B", (3, 4))).hexdigest(), hashlib.sha1(memoryview(b"")).hexdigest())
