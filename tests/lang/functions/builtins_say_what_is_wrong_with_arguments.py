import itertools


def attempt(*sources):
    for source in sources:
        try:
            print(source, '->', eval(source))
        except TypeError as error:
            print(source, '->', error)


# case: builtins of one argument
attempt('len()', 'len(1, 2)', 'len(obj=[])', 'abs(1, 2, x=3)', 'chr()', 'callable()')
# case: builtins without arguments
attempt('globals(1)', 'locals(x=1)', '[].clear(1)', '{}.popitem(1)', '[].copy(1)')
# case: builtins that count positional arguments
attempt('iter()', 'iter(1, 2, 3)', 'getattr(1)', 'isinstance(1)', 'divmod(1)', 'range()', 'range(1, 2, 3, 4)', 'slice()', 'next()', 'vars(1, 2)', 'format()')
# case: builtins with keywords say what is missing
attempt('round()', 'round(ndigits=1)', 'pow(1)', 'compile("1")', '__import__()', 'enumerate()', 'memoryview()')
# case: builtins with keywords count all of them
attempt('round(1, 2, 3)', 'pow(1, 2, 3, mod=4)', 'sum([], 1, start=2)', 'max(1, 2, key=1, default=1, x=1)', 'zip(strict=1, x=2)', '"a".encode(x=1, y=2, z=3)')
# case: positional ones among those with keywords
attempt('sum()', 'eval()', 'exec()', 'sum(x=1)', '"".replace("a")', '[].sort(1)', '(1).to_bytes(1, 2, 3)', 'compile(1, 2, 3, 4, 5, 6, 7)')
# case: an argument given by name and position
attempt('round(1, number=2)', 'pow(1, 2, base=3)', '"a".split("a", sep="b")')
# case: unknown keywords, and what may have been meant
attempt('round(1, digits=2)', '"a".split(seperator=1)', 'print(sepp=1)', 'sorted([], kye=1)', 'max([1], keyy=1)', 'int("1", bsae=2)', 'open("f", moode="r")')
# case: classes
attempt('int(1, 2, 3)', 'int("1", base=2, x=1)', 'str(1, 2, 3, 4)', 'float(1, 2)', 'float(x=1)', 'bool(1, 2)', 'list(1, 2)', 'tuple(x=1)', 'bytes(1, 2, 3, 4)', 'reversed()', 'classmethod(1, 2)', 'super(1, 2, 3)', 'memoryview(1, 2)')
# case: enumerate by itself
attempt('enumerate(1, 2, 3)', 'enumerate(start=1)', 'enumerate([], x=1)', 'enumerate(start=1, iterable=[])is None', 'enumerate([], 1, start=2)')
# case: special methods that are operators
attempt('(1).__add__()', '(1).__add__(1, 2)', '(1).__neg__(1)', '(1).__add__(x=1)', '(1).__pow__()', '(1).__pow__(1, 2, 3)', '[].__setitem__(1)', '[].__len__(1)', '[].__eq__()')
# case: special methods that are methods
attempt('[].__getitem__()', '{}.__contains__()', '[].__reversed__(1)', '(1).__round__(1, 2)', '(1).__format__()', '(1).__format__(1)')
# case: methods without their object
attempt('list.append()', 'list.append(1, 2)', 'list.__len__()', 'list.__len__(1)', 'int.__add__(1)', 'str.join(1, [])', 'dict.get()')
# case: __new__ asks for its class
attempt('int.__new__()', 'int.__new__(1)', 'int.__new__(str)', 'int.__new__(bool, 1)', 'str.__new__(int)', 'object.__new__()', 'object.__new__(1)', 'tuple.__new__(list)', 'dict.__new__(5)')
# case: bound methods go by the class of their object
bound = True.bit_length
attempt('bound(1)', 'True.bit_length(1)')
bound = ValueError().add_note
attempt('bound()', 'bound(x=1)')
# case: None has its name in messages about kinds
attempt('"a".encode(None)', 'bytes("a", None)', 'format(1, None)', '"a".replace(None, "b")', '"a".find(None)', '"a".encode(1)')
