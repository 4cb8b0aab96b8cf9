# case: UUIDs are made in every way, and refuse in the words of CPython
import copy
import uuid
from uuid import UUID


def show(case, call):
    try:
        print(case + ":", repr(call()))
    except Exception as error:
        print(case + ":", type(error).__name__, error)


for case, arguments in {
    "nothing": {}, "two": dict(hex="a" * 32, int=3), "short": dict(hex="x"), "no digits": dict(hex="z" * 32), "negative": dict(int=-1), "too large": dict(int=1 << 128),
    "bytes": dict(bytes=b"a"), "bytes_le": dict(bytes_le=b"a"), "one field": dict(fields=(1,)), "fields": dict(fields=(1, 2, 3, 4, 5, 6)),
    "field 1": dict(fields=(1 << 32, 0, 0, 0, 0, 0)), "field 2": dict(fields=(0, 1 << 16, 0, 0, 0, 0)), "field 3": dict(fields=(0, 0, 1 << 16, 0, 0, 0)),
    "field 4": dict(fields=(0, 0, 0, 256, 0, 0)), "field 5": dict(fields=(0, 0, 0, 0, 256, 0)), "field 6": dict(fields=(0, 0, 0, 0, 0, -1)),
    "version 0": dict(int=1, version=0), "version 6": dict(int=1, version=6), "version 5": dict(int=1, version=5), "braces": dict(hex="{12345678-1234-5678-1234-567812345678}"),
    "urn": dict(hex="urn:uuid:12345678-1234-5678-1234-567812345678"), "an int": dict(hex=3), "a str": dict(bytes="a" * 16), "safe": dict(int=1, is_safe=uuid.SafeUUID.safe),
}.items():
    show(case, lambda: UUID(**arguments))
# case: what a UUID knows of itself
u = UUID("12345678-1234-5678-8234-567812345678")
for name in (
    "time_low", "time_mid", "time_hi_version", "clock_seq_hi_variant", "clock_seq_low", "clock_seq", "time", "node", "fields", "urn", "variant", "version", "bytes",
    "bytes_le", "hex", "is_safe",
):
    print(name, getattr(u, name))
print(u, repr(u), int(u), hash(u) == hash(u.int), UUID(bytes_le=u.bytes_le) == u, UUID("00000001-0002-1003-8234-567812345678").time)
print([(UUID(int=k << 60).variant, UUID(int=k << 60).version) for k in (0, 8, 12, 14)], UUID("12345678-1234-7678-9234-567812345678").version)
# case: they are immutable, ordered and copied
show("set", lambda: setattr(u, "int", 3))
show("new name", lambda: setattr(u, "x", 3))
show("less than an int", lambda: u < 3)
show("at least an int", lambda: u >= 3)
print(u == 3, u != 3, u < UUID(int=0), u <= u, u >= u, u > u, sorted([UUID(int=3), UUID(int=1), u]))
print(copy.copy(u) == u, copy.deepcopy([u])[0] == u, {u: 1}[UUID(int=u.int)])
print(u.__getstate__(), UUID(int=3, is_safe=uuid.SafeUUID.safe).__getstate__(), copy.copy(UUID(int=3, is_safe=uuid.SafeUUID.unsafe)).is_safe)
# case: named ones
print(uuid.uuid3(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_URL, b"x"), uuid.uuid5(uuid.NAMESPACE_OID, "é"))
print(uuid.NAMESPACE_DNS, uuid.NAMESPACE_URL, uuid.NAMESPACE_OID, uuid.NAMESPACE_X500)
show("an int as name", lambda: uuid.uuid3(uuid.NAMESPACE_DNS, 3))
show("a str as namespace", lambda: uuid.uuid5("x", "a"))
# case: random ones and those of the time
print(uuid.uuid4().version, uuid.uuid4().variant, uuid.uuid4() != uuid.uuid4())
one = uuid.uuid1(1, 2)
print(one.node, one.clock_seq, one.version, one.variant, uuid.uuid1(1, 1 << 20).clock_seq, len({uuid.uuid1() for _ in range(100)}))
show("too large a node", lambda: uuid.uuid1(1 << 48))
print(0 <= uuid.getnode() < 1 << 48, uuid.getnode() == uuid.getnode(), list(uuid.SafeUUID))


class Mine(UUID):
    pass


print(Mine(int=3), repr(Mine(int=3)), Mine(int=3) == UUID(int=3))
