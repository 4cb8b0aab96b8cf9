class Key:
    def __init__(self, name, h):
        self.name, self.h = name, h
    def __hash__(self):
        print('hash', self.name); return self.h
    def __eq__(self, other):
        print('eq', self.name, getattr(other, 'name', other)); return isinstance(other, Key) and self.name == other.name
    def __repr__(self):
        return f'Key({self.name})'
a, b, a2 = Key('a', 1), Key('b', 1), Key('a', 1)
d = {a: 1}
d[b] = 2
print(d)
print(d[a2])
print(a in d)
print(d.get(Key('c', 2)))
del d[a2]
print(d)
class Bad:
    def __hash__(self):
        return 'x'
class Unhashable:
    def __eq__(self, o):
        return True
class Explodes:
    def __hash__(self):
        raise ValueError('no hash')
for c in (Bad, Unhashable, Explodes):
    try:
        {c(): 1}
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
class Big:
    def __hash__(self):
        return 2**100
print(hash(Big()) == hash(2**100), {Big(): 1} != {})
class EqRaises:
    def __hash__(self): return 5
    def __eq__(self, o): raise ZeroDivisionError('in eq')
d = {EqRaises(): 1}
try:
    d[EqRaises()]
except ZeroDivisionError as e:
    print(e)
