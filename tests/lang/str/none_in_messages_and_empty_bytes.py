def told(call, *args):
    try:
        return ascii(call(*args))
    except Exception as error:
        return f"{type(error).__name__}: {ascii(str(error))}"


# case: messages call the type of None by its name or as it is
for call, args in (("abc".startswith, (None,)), ("abc".endswith, ((None,),)), ("abc".count, (None,)), ("abc".find, (None,)), ("a".replace, (None, "b")),
                   ("a".strip, (1,)), ("a".center, (3, None)), ("a".center, (3, "ab")), ("a".zfill, (None,)), ("a".partition, (None,)),
                   ("a".removeprefix, (None,)), ("a".encode, (None,)), (str, (b"a", None)), ("a".split, (1,)), ("a".join, (None,))):
    print(call.__name__, told(call, *args))

# case: no bytes are no text in any encoding
print([told(call) for call in (lambda: b"".decode("nope"), lambda: str(b"", "nope"), lambda: bytearray().decode("nope"), lambda: b"".decode("rot13"))])
print(told("".encode, "nope"), told(bytes, "", "nope"), told(b"".decode, "a\0"), told(b"".decode, "utf-8", "nope"))

# case: what cannot be iterated cannot be joined
class NotAnIterator:
    def __iter__(self):
        return 5
class Raises:
    def __iter__(self):
        raise TypeError("mine")
class Fails:
    def __iter__(self):
        raise KeyError("k")
for items in (NotAnIterator(), Raises(), Fails(), 5, object()):
    print(told(" ".join, items), told(b" ".join, items))
