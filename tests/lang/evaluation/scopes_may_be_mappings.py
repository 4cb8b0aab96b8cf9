def attempt(do):
    try:
        print(do())
    except Exception as error:
        print(type(error).__name__, error)


class Reader:
    def __getitem__(self, key):
        print('get', key)
        if key == 'x':
            return 42
        raise KeyError(key)


class Writer(Reader):
    def __setitem__(self, key, value): print('set', key, value)
    def __delitem__(self, key): print('del', key)


class Missing(dict):
    def __missing__(self, key):
        print('missing', key)
        return 7


# case: names are asked of locals that are any mapping
attempt(lambda: eval('x', {}, Reader()))
attempt(lambda: eval('y', {}, Reader()))
attempt(lambda: eval('len', {}, Reader()))
# case: names are bound and deleted there
attempt(lambda: exec('y = x; del y', {}, Writer()))
attempt(lambda: exec('y = x', {}, Reader()))
attempt(lambda: exec('del z', {}, Reader()))
attempt(lambda: exec('def f(): pass', {}, Writer()) and 0) if 0 else None
# case: __missing__ of locals
attempt(lambda: eval('x + 1', {}, Missing()))
attempt(lambda: eval('[x for i in range(2)]', {}, Missing()))
# case: imports and loops bind there
attempt(lambda: exec('import math as m\nfor i in "ab": pass', {}, type('W', (Writer,), {'__setitem__': lambda s, k, v: print('set', k)})()))
# case: a subclass of dict as globals
class Told(dict):
    def __getitem__(self, key):
        print('getitem', key)
        return dict.__getitem__(self, key)
attempt(lambda: exec('q = 1; print(q)', Told()))
# case: globals must be a dict
attempt(lambda: eval('x', Reader()))
attempt(lambda: exec('x', Reader()))
