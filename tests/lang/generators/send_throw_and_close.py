def echo():
    received = None
    while True:
        try:
            received = yield received
        except ValueError as e:
            received = f'caught {e}'
        except GeneratorExit:
            print('closing')
            raise
g = echo()
print(g.send(None), g.send(1), g.send('a'), g.throw(ValueError('v')), g.throw(ValueError), next(g))
g.close()
g.close()
print(next(g, 'closed'))
g = echo()
try:
    g.send(1)
except TypeError as e:
    print(e)
def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2
g = stubborn(); next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)
def returns_on_close():
    try:
        yield 1
    except GeneratorExit:
        return 'returned'
g = returns_on_close(); next(g)
print(g.close())
def unstarted(): yield 1
g = unstarted()
try:
    g.throw(KeyError('k'))
except KeyError as e:
    print('KeyError', e)
print(next(g, 'done'))
g = unstarted(); g.close(); print(list(g))
for bad in (5, int, 'x'):
    try:
        unstarted().throw(bad)
    except TypeError as e:
        print(e)
def finally_runs():
    try:
        yield 1
        yield 2
    finally:
        print('finally')
g = finally_runs(); next(g); g.close()
for x in finally_runs(): pass
