from pprint import pprint, pformat
pprint({'b': 1, 'a': [1, 2, 3]}); pprint(list(range(40))); pprint({'key%d' % i: 'value ' * 3 for i in range(5)}); pprint([['x' * 30, 'y' * 30], ('z' * 30, {'k': 'v' * 40})])
pprint({'z': {'y': {'x': 1}}}, depth=1); pprint([1, [2, [3]]], width=5); pprint('word ' * 30); pprint({'text': 'word ' * 30}); pprint(list(range(40)), compact=True); pprint({'b': 1, 'a': 2}, sort_dicts=False); print(pformat((1,)), pformat(set()), pformat({3, 1, 2}), pformat(None)); pprint([{'a': 1, 'b': [1] * 30}], indent=4)
