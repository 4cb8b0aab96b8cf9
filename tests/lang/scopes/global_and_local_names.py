x = 'global'
def read(): return x
def shadow():
    x = 'local'
    return x
def change():
    global x
    x = 'changed'
def make():
    global created
    created = 'by function'
print(read(), shadow(), x)
change(); print(x, read())
make(); print(created)
def f():
    try:
        print(x)
        x = 1
    except UnboundLocalError as e:
        print(e)
f()
def g():
    global x
    del x
g()
try:
    x
except NameError as e:
    print(e)
try:
    del x
except NameError as e:
    print(e)
def h():
    del zz
    zz = 1
try:
    h()
except UnboundLocalError as e:
    print(e)
print(globals()['created'], 'h' in globals(), sorted(k for k in globals() if k == 'make'))
globals()['injected'] = 5
print(injected)
def loc(a, b=2):
    c = 3
    return locals()
print(loc(1))
len = lambda q: 'my len'
print(len([1]))
del len
print(len([1]))
if True:
    in_block = 1
for loop_var in range(3): pass
print(in_block, loop_var)
class C:
    global from_class
    from_class = 'gc'
print(from_class, hasattr(C, 'from_class'))
print(__name__)
