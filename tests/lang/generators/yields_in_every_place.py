import contextlib
def fn(*a, **k): return a, k
def t(label, f):
    try: print(label, repr(f()))
    except BaseException as e: print(label, type(e).__name__, e, repr(e.__context__))
# case: as operands and statements
def o1(): x = yield; y = (yield x) + (yield); return x, y
def drive(g, *vals):
    out = [next(g)]
    try:
        for v in vals: out.append(g.send(v))
    except StopIteration as e: out.append(('ret', e.value))
    return out
t('o1', lambda: drive(o1(), 1, 2, 3))
# case: in displays, f-strings and conditions
def o2(): return [(yield 1), (yield 2)], {(yield 3): (yield 4)}, f'{(yield 5)}', (yield 6) if (yield 7) else (yield 8)
t('o2', lambda: drive(o2(), *'abcdefgh'))
# case: as a context manager
def o3(): 
    with (yield 'cm') as c: yield c
t('o3', lambda: drive(o3(), contextlib.nullcontext('C'), 1))
# case: as what loops and assertions look at
def o4():
    for i in (yield 'it'): yield i
    while (yield 'cond'): yield 'body'
    assert (yield 'as'), (yield 'msg')
t('o4', lambda: drive(o4(), [1, 2], 0, 0, True, 0, False, True))
# case: as subscripts
def o5():
    x = [0, 1]; x[(yield 'i')] = yield 'v'; x[(yield 'j')] += yield 'w'; del x[(yield 'd')]; return x
t('o5', lambda: drive(o5(), 'vv' and 5, 0, 1, 10, 0))
# case: as defaults, bases, decorators and in lambdas
def o6():
    def inner(a=(yield 'default')): return a
    class C(object if (yield 'base') else int): attr = 1
    @(yield 'deco')
    def d(): return 5
    l = lambda: (yield 'lam')
    return inner(), C.__mro__[1].__name__, d, list(l())
t('o6', lambda: drive(o6(), 'D', False, lambda f: f() + 1))
# case: in match
def o7():
    match (yield 'subj'):
        case [x, y] if (yield 'guard'): return x, y
        case _: return 'other', (yield 'other')
t('o7', lambda: drive(o7(), [1, 2], True)); t('o7b', lambda: drive(o7(), [1, 2], False, 'z'))
# case: as the type of except, in else and finally
def o8():
    try: yield 1
    except (yield 'type') as e: return repr(e)
    else: return (yield 'else')
    finally: yield 'finally'
g = o8(); next(g); t('o8', lambda: [g.throw(ValueError('v')), g.send(ValueError)]); t('o8', lambda: g.send(None))
t('o8b', lambda: drive(o8(), 1, 'e', None))
# case: with operators, in tuples and to globals
def o9():
    global gl
    gl = yield; nonl = yield from (yield 'from'); return (nonl, gl, not (yield 'not'), -(yield 'neg'), (yield 'a') or (yield 'b'), 1 < (yield 'c') < 3, *(yield 'star'), (yield))
t('o9', lambda: drive(o9(), 'G', [], False, 5, 0, 'B', 2, [8, 9], 'last'))
# case: in yields
def o10(): yield (yield (yield 1))
t('o10', lambda: drive(o10(), 2, 3, 4))
# case: as tuples
def o11(): return (yield), (yield 1, 2), (yield *[3, 4],)
t('o11', lambda: drive(o11(), 'a', 'b', 'c'))
# case: as arguments
def o12(): print((yield 'p'), end=(yield 'e')); return fn(*(yield 's'), **(yield 'k'))
t('o12', lambda: drive(o12(), 'printed', '!\n', [1], {'z': 2}))
# case: in annotated assignments
def o13():
    x: (yield_ann := 1) = yield 'ann'
    return x
t('o13', lambda: drive(o13(), 4))
# case: in nested finally
def o14():
    try: 
        try: yield 1
        finally: yield 2
    finally: yield 3
g = o14(); next(g); t('o14', lambda: [g.throw(KeyError('k')), g.throw(ValueError('v'))]); t('o14', lambda: next(g))
# case: in finally with continue
def o15():
    for i in range(3):
        try: 
            if i == 1: continue
            yield i
        finally: yield ('f', i)
t('o15', lambda: list(o15()))
# case: with break and continue in handlers
def o16():
    while True:
        try: yield 'x'
        except ValueError: break
        except KeyError: continue
        finally: print('  fin')
    return 'out'
g = o16(); next(g); t('o16', lambda: g.throw(KeyError)); t('o16', lambda: g.throw(ValueError))
