from collections import defaultdict, OrderedDict
d = defaultdict(list)
d['a'].append(1); d['b']; print(d, d.get('q'), 'q' in d, dict(d), d.default_factory)
n = defaultdict(int, x=5); n['x'] += 1; n['y'] += 1; print(n, n | {'z': 1})
try: defaultdict(None)['k']
except KeyError as e: print(repr(e))
try: defaultdict(5)
except TypeError as e: print(e)
o = OrderedDict(a=1, b=2, c=3)
o.move_to_end('a'); print(o, list(o)); o.move_to_end('c', last=False); print(list(o), o.popitem(), o.popitem(last=False))
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1), OrderedDict(), OrderedDict.fromkeys('ab', 0), list(reversed(o)))
