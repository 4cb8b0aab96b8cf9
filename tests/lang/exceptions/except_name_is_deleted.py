e = 'before'
try:
    raise ValueError('v')
except ValueError as e:
    print(e)
try:
    print(e)
except NameError as err:
    print(err)
def f():
    x = 1
    try:
        raise ValueError
    except ValueError as x:
        pass
    try:
        return x
    except UnboundLocalError as err:
        return str(err)
print(f())
def g():
    try:
        raise ValueError('kept')
    except ValueError as x:
        y = x
    return y
print(g())
def h():
    try:
        raise ValueError
    except ValueError as x:
        del x
    return 'ok'
print(h())
def k():
    try:
        raise ValueError
    except ValueError as x:
        x = 'rebound'
        print(x)
    return 'x' in locals()
print(k())
try:
    print('no error')
except ValueError as never:
    pass
try:
    never
except NameError as err:
    print(err)
