def f(x):
    try:
        print('try', end=' ')
        if x == 1: raise ValueError('one')
        if x == 2: raise KeyError('two')
        if x == 3: return 'returned'
        if x == 4: raise TypeError('four')
    except ValueError as e:
        print('except', e, end=' ')
    except (KeyError, IndexError) as e:
        print('except', repr(e), end=' ')
        return 'from except'
    else:
        print('else', end=' ')
    finally:
        print('finally', end=' ')
    return 'end'
for i in range(5):
    try:
        print(f(i))
    except TypeError as e:
        print('outer', e)
def g():
    try:
        return 'try'
    finally:
        print('cleanup')
print(g())
def h():
    try:
        return 'try'
    finally:
        return 'finally'
print(h())
def k():
    for i in range(3):
        try:
            if i == 1: continue
            if i == 2: break
            print('body', i)
        finally:
            print('fin', i)
    return i
print(k())
def swallow():
    while True:
        try:
            raise ValueError
        finally:
            break
    return 'swallowed'
print(swallow())
try:
    try:
        1 / 0
    finally:
        print('inner finally')
except ZeroDivisionError as e:
    print('outer', e)
try:
    pass
except:
    pass
else:
    print('else ran')
