import collections
import enum
import json


class Number(enum.IntEnum):
    ONE = 1


class Text(str):
    pass


nested = [1, 2, {'a': [None, True, False, 1.5, 'é'], 'b': {}}, [], {}, (), (1,)]


def pieces(value, **options):
    made = json.JSONEncoder(**options).iterencode(value)
    try:
        for piece in made:
            print(repr(piece), end=' ')
        print()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


# case: pieces of lists and dicts
pieces(nested)
pieces(nested, indent=2)
pieces(nested, indent='\t', ensure_ascii=False)
pieces({'b': 1, 'a': 2, 'c': [1]}, sort_keys=True, separators=(',', ':'))

# case: of what holds nothing
for value in 'a', 3, None, 1.5, [], {}, True:
    pieces(value)

# case: keys
pieces({1: 2, None: 3, True: 4, 1.5: 5, Number.ONE: Number.ONE, Text('t'): Text('u')})
pieces({(1,): 2, 'a': 3}, skipkeys=True)
pieces({'a': 1, (1,): 2})

# case: objects by default, and those without
pieces([object, {'a': int}], default=lambda cls: [cls.__name__])
pieces([1, {'a': int}])

# case: circles, and numbers that are none
circle = []
circle.append(circle)
pieces([1, circle])
pieces([1, float('nan')], allow_nan=False)
pieces([1, float('nan'), -float('inf')])

# case: all at once
print(json.JSONEncoder().iterencode([1, 'a'], _one_shot=True), ''.join(json.JSONEncoder().iterencode(nested)) == json.dumps(nested))
print(''.join(json.JSONEncoder(indent=1).iterencode(collections.OrderedDict(a=[{}]))) == json.dumps({'a': [{}]}, indent=1))
