def deco(f):
    raise RuntimeError('decorating')
@deco
def f():
    pass
