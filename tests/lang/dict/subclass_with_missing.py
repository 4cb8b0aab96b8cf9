class D(dict):
    def __missing__(self, key):
        self[key] = key * 2
        return self[key]
d = D(a=1)
print(d['a'], d['b'], d, d.get('zz'), 'q' in d, type(d.copy()), isinstance(d, dict))
class Log(dict):
    def __setitem__(self, k, v):
        print('set', k, v)
        super().__setitem__(k, v)
    def __getitem__(self, k):
        print('get', k)
        return super().__getitem__(k)
e = Log(x=1)
e['y'] = 2
print(e['y'], e.get('y'), e)
e.update(z=3)
print(sorted(e.items()), dict(e), {**e})
e.attr = 'ok'
print(e.attr, e | {'w': 1}, type(e | {}))
