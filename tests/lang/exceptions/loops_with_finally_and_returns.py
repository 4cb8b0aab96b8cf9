def f(n):
    log = []
    for i in range(n):
        try:
            try:
                if i == 0: continue
                if i == 1: raise ValueError(i)
                if i == 2: raise KeyError(i)
                if i == 3: break
            except ValueError as e:
                log.append(('value', e.args))
                continue
            finally:
                log.append(('inner finally', i))
        except KeyError as e:
            log.append(('key', e.args))
        else:
            log.append(('else', i))
        finally:
            log.append(('outer finally', i))
    else:
        log.append('loop else')
    return log
for n in range(5):
    print(f(n))
def g():
    try:
        try:
            return 1
        finally:
            print('a')
    finally:
        print('b')
print(g())
def h():
    for x in (1, 2):
        try:
            return x
        finally:
            continue
    return 'loop ended'
print(h())
def k():
    i = 0
    try:
        return i
    finally:
        i = 5
print(k())
def m():
    try:
        raise ValueError('lost')
    finally:
        return 'replaced'
print(m())
def n():
    while True:
        try:
            try:
                break
            finally:
                print('f1')
        finally:
            print('f2')
    return 'n'
print(n())
