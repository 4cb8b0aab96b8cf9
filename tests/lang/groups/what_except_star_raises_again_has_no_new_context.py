def show(f):
    try:
        f()
    except BaseException as e:
        print(repr(e), repr(e.__context__), repr(e.__cause__), e.__suppress_context__)


# case: a group of which no clause takes a part
def untouched():
    try:
        raise ExceptionGroup('g', [RuntimeError()])
    except* ():
        pass
show(untouched)

# case: the rest of a group
def rest():
    try:
        raise ExceptionGroup('g', [RuntimeError(), ValueError()])
    except* ValueError:
        pass
show(rest)

# case: an exception that is no group and that no clause takes
def bare():
    try:
        raise RuntimeError(1)
    except* ValueError:
        pass
show(bare)

# case: a part raised again joins the rest
def again():
    try:
        raise ExceptionGroup('g', [RuntimeError(), ValueError()])
    except* ValueError:
        raise
show(again)

# case: a new exception and the rest in a new group
def new():
    try:
        raise ExceptionGroup('g', [RuntimeError(), ValueError()])
    except* ValueError:
        raise KeyError(1)
show(new)

# case: new exceptions of two clauses, one of them from its part
def two():
    try:
        raise ExceptionGroup('g', [RuntimeError(), ValueError()])
    except* ValueError as e:
        raise KeyError(1) from e
    except* RuntimeError as e:
        raise e.exceptions[0]
show(two)

# case: the rest keeps the context and the cause of the group
def kept():
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            raise ExceptionGroup('g', [RuntimeError(), ValueError()]) from OSError(1)
    except* ValueError:
        pass
show(kept)

# case: inside a handler, too
def inside():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            raise ExceptionGroup('g', [RuntimeError(), ValueError()])
        except* ValueError:
            raise KeyError(1)
show(inside)

# case: parts of a nested group and a new exception
def nested():
    try:
        raise ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(1), ValueError(2)])])
    except* ValueError as e:
        raise e
    except* KeyError:
        raise OSError(1)
show(nested)

# case: parts that split, subgroup and a projection make suppress their context
group = ExceptionGroup('g', [ValueError(1), KeyError(2)])
for part in (*group.split(ValueError), group.subgroup(KeyError), group.derive([OSError()]), group.split(Exception)[0], group.split(OSError)[1]):
    print(repr(part), part.__suppress_context__, part is group)

# case: a finally in a clause
def cleaned():
    try:
        raise ExceptionGroup('g', [ValueError(1)])
    except* ValueError as e:
        try:
            raise e
        finally:
            print('finally', repr(e.__context__))
show(cleaned)
