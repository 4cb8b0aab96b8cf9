class V:
    def __init__(self, name): self.name = name
    def __hash__(self): print('hash', self.name); return 1
    def __eq__(self, other): print('eq', self.name, other.name); return self.name == other.name
    def __repr__(self): return self.name


def t(name):
    print('t', name)
    return V(name)


# case: a set of a few is made at once
print({t('a'), t('b'), t('a')})
# case: behind a star elements are added one by one
print({t('a'), *[t('b'), t('c')], t('d'), t('e')})
# case: a dict of a few is made at once
print({t('a'): 1, t('b'): 2, t('a'): 3})
# case: pairs behind ** are a dict of their own
print({**{t('a'): 1}, t('b'): 2, t('c'): 3, **{t('b'): 4}, t('a'): 5})
# case: the copy of one dict compares nothing
print({**{t('a'): 1, t('b'): 2}})
# case: lists and tuples
print([t('a'), *(t('b'), t('c')), t('d')], (*[t('a')], t('b')))
# case: keys before values
print({t('k'): t('v'), t('l'): t('w')})
# case: comprehensions: the key, then the value
print({t('k' + n): t('v' + n) for n in 'ab'})
print({t(n) for n in 'aba'})
# case: f-strings format one field before the next
class F:
    def __init__(self, name): print('made', name); self.name = name
    def __format__(self, spec): print('format', self.name, spec); return self.name
    def __repr__(self): print('repr', self.name); return self.name
print(f"{F('a')}{F('b'):{F('c')}}{F('d')!r}{F('e')=}")
