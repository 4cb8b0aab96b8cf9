def show(*functions):
    for function in functions:
        code = function.__code__
        print(code.co_name, code.co_nlocals, code.co_varnames, code.co_cellvars, code.co_freevars)


# case: what inner functions see is no local
def captured():
    x = 1
    return lambda: x


def parameters(a, b, *c, d=1, **e):
    x = 1
    y = 2
    def inner():
        return a, x, c
    return inner


show(captured, parameters)


# case: variables of comprehensions are locals, those of generators are not
def one():
    return [i for i in range(3)]


def several(a):
    return [i for i in range(a)], {j for j in a}, {k: v for k, v in a}, (g for g in a), [i for i in a for z in a if (w := z)]


def nested():
    return [[j for j in i] for i in x]


def same(i):
    return [i for i in i]


def twice():
    return [i for i in a] + [i for i in b] + [j for i in a for j in i]


show(one, several, nested, same, twice, lambda p, q=1: [p for r in q])


# case: captured in a comprehension they are both
def both(a):
    return [lambda: i for i in a]


def beside():
    i = 1
    return [i for i in "ab"], lambda: i


show(both, beside)


# case: in the order in which the code comes by them
def order():
    if b:
        pass
    b = 1
    a = 2
    [a for c in b]
    d = 1


def statements():
    x = 1
    del x
    try:
        y()
    except E as err:
        pass
    import os, sys as s
    for q in x:
        pass
    with x as w:
        pass
    class C:
        pass
    def f():
        pass
    v: int = 3
    m, *n = 1
    print(z := 3)


def matched(x):
    match x:
        case [a, *b]:
            pass
        case {"k": c, **d} as e:
            pass


async def awaiting(a):
    yield [x async for x in a]


show(order, statements, matched, awaiting)

# case: of a module, only comprehensions have some
code = compile("x = [i for i in y]; z = [lambda: j for j in y]", "f", "exec")
print(code.co_nlocals, code.co_varnames, code.co_cellvars)
