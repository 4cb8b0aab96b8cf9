# case: displays are named as what they are, in comprehensions as what they become
async def main():
    for source in (
        "async for x in [1]: pass", "async for x in {1}: pass", "async for x in (1, 2): pass", "async for x in []: pass", "async for x in {}: pass",
        "async for x in {1: 2}: pass", "async for x in 'a': pass", "async for x in [a, 1]: pass", "async for x in [1, 2, 3]: pass", "async for x in {1, 2, 3}: pass",
        "[x async for x in [1, 2]]", "{x async for x in {1, 2}}", "(x async for x in [1])", "[y for z in [1] async for y in [2, 3]]",
    ):
        names = {"a": 1}
        try:
            exec(f"async def f():\n    {source}", names)
            await names["f"]()
            print(source, "is fine")
        except TypeError as error:
            print(source, error)


try:
    main().send(None)
except StopIteration:
    pass

# case: in other loops they are constants
for source in ("for x in [1, 2]: pass", "[x for x in {1, 2}]"):
    print([type(c).__name__ for c in compile(source, "f", "exec").co_consts if isinstance(c, (tuple, frozenset))])
