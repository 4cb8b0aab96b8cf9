def t(x):
    print('t', x if isinstance(x, (int, str, dict, list, tuple)) else type(x).__name__)
    return x


def f(*args, **kwargs): return args, kwargs


def numbers():
    print('begun')
    yield 1


def attempt(do):
    try:
        print(do())
    except Exception as error:
        print(type(error).__name__, error)


class Keys:
    def keys(self): print('keys'); return ['a', 'b']
    def __getitem__(self, key): print('item', key); return key * 2


# case: one starred argument is iterated behind the keywords
attempt(lambda: f(*t(numbers()), **t({'a': 1})))
attempt(lambda: f(*t(numbers()), k=t(2)))
attempt(lambda: f(k=t(2), *t(numbers())))
# case: several are iterated as they come
attempt(lambda: f(*t(numbers()), *t([2]), k=t(3)))
attempt(lambda: f(t(0), *t(numbers()), k=t(3)))
# case: what is no iterable is found then
attempt(lambda: f(*t(5), **t({})))
attempt(lambda: f(*t(5), k=t(6)))
attempt(lambda: f(*t(5), **t(6)))
attempt(lambda: f(*t(5), *t([]), k=t(6)))
attempt(lambda: f(k=t(6), *t(5)))
# case: mappings are read as they come
attempt(lambda: f(**t(Keys()), **t({'c': 1})))
attempt(lambda: f(**t(Keys()), a=t(1)))
attempt(lambda: f(a=t(1), **t({'a': 2}), **t(7)))
attempt(lambda: f(**t({'x': 1}), **t({'x': 2}), y=t(3)))
# case: keys() that gives nothing to iterate
attempt(lambda: f(**type('K', (), {'keys': lambda self: 5})()))
attempt(lambda: {**type('K', (), {'keys': lambda self: 5})()})
attempt(lambda: {**5})
# case: methods and classes likewise
class C:
    def m(self, *args, **kwargs): return args, kwargs
attempt(lambda: C().m(*t(numbers()), **t({'a': 1})))
attempt(lambda: print(*t(numbers()), sep=t('-')))
