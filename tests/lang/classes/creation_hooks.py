class Plugin:
    registry = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        Plugin.registry.append(cls.__name__)
class One(Plugin, tag='first'): pass
class Two(One): pass
print(Plugin.registry, One.tag, Two.tag)
class Named:
    def __set_name__(self, owner, name):
        print('set_name', owner.__name__, name)
        self.name = name
class User:
    a = Named()
    b = Named()
print(User.a.name, User.__dict__['b'].name)
class Singleton:
    instance = None
    def __new__(cls, *args):
        print('new', args)
        if cls.instance is None: cls.instance = super().__new__(cls)
        return cls.instance
    def __init__(self, *args): print('init', args)
print(Singleton(1) is Singleton(2))
class NotMine:
    def __new__(cls): return 5
    def __init__(self): print('never')
print(NotMine())
class K:
    def __class_getitem__(cls, item): return cls.__name__, item
print(K[int], K['a', 1])
for f in (lambda: type('X', (Plugin,), {}, bogus=1), lambda: object(1), lambda: Named(5), lambda: type('X', (), {}, y=1), lambda: object.__new__(5)):
    try:
        f()
    except TypeError as e:
        print(e)
class BadInit:
    def __init__(self): return 5
try:
    BadInit()
except TypeError as e:
    print(e)
Dyn = type('Dyn', (User,), {'x': 1, 'f': lambda self: self.x})
print(Dyn().f(), Dyn.__name__)
