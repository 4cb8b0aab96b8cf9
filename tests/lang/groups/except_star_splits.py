def run(exc):
    try:
        raise exc
    except* ValueError as g:
        print('values', repr(g), g.exceptions)
    except* (TypeError, KeyError) as g:
        print('types', repr(g))
    else:
        print('else')
    finally:
        print('finally')
run(ExceptionGroup('g', [ValueError(1), TypeError(2), ValueError(3)]))
run(ExceptionGroup('g', [ExceptionGroup('inner', [KeyError(1), ValueError(2)]), TypeError(3)]))
run(ValueError('naked'))
try:
    run(ExceptionGroup('g', [OSError(1), ValueError(2)]))
except ExceptionGroup as e:
    print('left', repr(e))
try:
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* ValueError as g:
        raise KeyError('new')
except ExceptionGroup as e:
    print(repr(e), [repr(x.__context__) for x in e.exceptions])
try:
    try:
        raise ExceptionGroup('g', [ValueError(1), TypeError(2)])
    except* ValueError:
        raise
except ExceptionGroup as e:
    print(repr(e))
try:
    pass
except* ValueError:
    print('no')
else:
    print('else ran')
for bad in (ExceptionGroup, (ValueError, ExceptionGroup)):
    try:
        try:
            raise ValueError
        except* bad:
            pass
    except TypeError as e:
        print(e)
def in_loop():
    for i in range(3):
        try:
            if i == 1: raise ExceptionGroup('x', [ValueError(i)])
        except* ValueError as e:
            print(i, e.exceptions)
in_loop()
