def f():
    return eval('1 + + )')
f()
