# case: finally runs however the block is left
def leave(how):
    for turn in range(2):
        try:
            if how == 'return': return 'returned'
            if how == 'break': break
            if how == 'continue': continue
            if how == 'raise': raise ValueError('raised')
        finally:
            print('finally', how, turn)
    else:
        return 'else'
    return 'behind'
for how in ('return', 'break', 'continue', 'none'):
    print(leave(how))
try:
    leave('raise')
except ValueError as error:
    print(error)
# case: what finally does goes first
def override(how):
    for _ in 'ab':
        try:
            return 'try'
        finally:
            if how == 'return': return 'finally'
            if how == 'break': break
            if how == 'continue': continue
    return 'behind'
print(override('return'), override('break'), override('continue'), override('none'))
def swallow():
    try:
        raise KeyError
    finally:
        return 'swallowed'
print(swallow())
# case: the value is kept before finally changes the name
def kept():
    x = 1
    try:
        return x
    finally:
        x = 2
print(kept())
# case: nested, from the inside
def nested():
    try:
        try:
            return print('inner')
        finally:
            print('first')
    finally:
        print('second')
nested()
# case: an exception in finally has the other as its context
try:
    try:
        1 / 0
    finally:
        raise KeyError('from finally')
except KeyError as error:
    print(repr(error), repr(error.__context__))
# case: else of try
def orelse(x):
    try:
        value = 1 / x
    except ZeroDivisionError:
        return 'except'
    else:
        return 'else'
    finally:
        print('finally')
print(orelse(0), orelse(1))
try:
    try:
        pass
    except ValueError:
        print('not here')
    else:
        raise ValueError('of else')
except ValueError as error:
    print(error)
# case: the handlers are tried in order, and must be exceptions
for wrong in (5, (KeyError, 5), 'x', [ValueError]):
    try:
        try:
            raise ValueError('e')
        except wrong:
            print('caught')
    except TypeError as error:
        print(error)
try:
    raise ValueError
except (KeyError, (IndexError, ValueError)) if False else (KeyError, ValueError):
    print('found in a tuple')
# case: the name of a handler is deleted even when it was deleted
try:
    1 / 0
except ZeroDivisionError as e:
    del e
print('e' in globals())
# case: generators and finally
def g():
    try:
        yield 1
        yield 2
    finally:
        print('closed')
for x in g():
    print(x)
    break
it = g()
next(it)
it.close()
# case: a bare raise needs an exception
try:
    raise
except RuntimeError as error:
    print(error)
for wrong in ('raise 5', 'raise None', 'raise ValueError from 5', 'raise 5 from 6', 'raise object'):
    try:
        exec(wrong)
    except TypeError as error:
        print(wrong, '->', error)
# case: loops with else
for n in range(2, 8):
    for d in range(2, n):
        if n % d == 0:
            break
    else:
        print(n, end=' ')
while False:
    pass
else:
    print('else of while')
# case: while with break and continue in try
n = 0
while True:
    n += 1
    try:
        if n < 3: continue
        break
    finally:
        print('turn', n)
