# case: the whole of secrets, with what it refuses
import secrets


def show(case, call):
    try:
        print(case + ":", repr(call()))
    except Exception as error:
        print(case + ":", type(error).__name__, error)


print(secrets.__all__, secrets.DEFAULT_ENTROPY, secrets.SystemRandom)
for bound in (-1, 0, 1, "a", 2.5, True):
    show(f"below {bound!r}", lambda: secrets.randbelow(bound))
for bits in (-1, 0, 1.5, "a"):
    show(f"bits {bits!r}", lambda: secrets.randbits(bits))
for choices in ([], {1}, 3, "a", {0: "x"}):
    show(f"of {choices!r}", lambda: secrets.choice(choices))
for size in (0, -1, 1.5, "a"):
    show(f"bytes {size!r}", lambda: secrets.token_bytes(size))
print(len(secrets.token_bytes()), len(secrets.token_bytes(None)), len(secrets.token_hex(3)), len(secrets.token_urlsafe(3)), len(secrets.token_hex()))
print(all(0 <= secrets.randbelow(7) < 7 for _ in range(100)), all(secrets.randbits(5) < 32 for _ in range(100)), len({secrets.token_bytes(8) for _ in range(50)}))
print(secrets.compare_digest("a", "a"), secrets.compare_digest(b"a", b"b"))
