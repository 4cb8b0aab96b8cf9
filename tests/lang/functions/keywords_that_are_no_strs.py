def t(f, *args, **kwargs):
    try: result = f(*args, **kwargs); print(ascii(result).split(' at 0x')[0])
    except BaseException as e: print(type(e).__name__, ascii(str(e)))
def f(*args, **kwargs): return args, kwargs
class C:
    def m(self, a): pass
class Key:
    def __str__(self): return 'shown'
    def __hash__(self): return 7
    def __eq__(self, other): return True
# case: one given twice is named before its type is looked at
t(lambda: f(**{1: 2}, **{1: 3})); t(lambda: f(**{Key(): 2}, **{Key(): 3})); t(lambda: f(**{'a': 2}, **{'a': 3})); t(lambda: C().m(**{2.5: 1}, **{2.5: 2}))
t(lambda: len(**{1: 2}, **{1: 3})); t(lambda: f(**{None: 2}, **{None: 3})); t(lambda: f(a=1, **{'a': 2}))
# case: one alone
t(lambda: f(**{1: 2})); t(lambda: dict(**{1: 2})); t(lambda: int(**{1: 2})); t(lambda: print(**{1: 2})); t(lambda: [].append(**{1: 2})); five = 5; t(lambda: five(**{1: 2}))
# case: a class that takes nothing says so first
t(lambda: object(**{1: 2})); t(lambda: C(**{1: 2}))
# case: names with lone surrogates are shown as they are
S = '\ud800x'
t(lambda: C().m(**{S: 1})); t(lambda: f(**{S: 1})); t(lambda: len(**{S: 1}))
t(lambda: __import__(S)); t(lambda: __import__("it's")); t(lambda: getattr(C(), S)); t(lambda: {}[S])
# case: no class has such a name
t(lambda: type(S, (), {})); t(lambda: setattr(C, '__name__', S)); t(lambda: type('a\0b', (), {})); t(lambda: float.fromhex(S))
print(C.__name__)
