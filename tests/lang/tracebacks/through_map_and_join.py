def shout(x):
    return x.upper()
print(','.join(map(shout, ['a', 1])))
