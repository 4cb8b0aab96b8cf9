d = {'a': {'b': 1}}
print(d['a']['b'])
print(d['a']['missing']['deeper'])
