import itertools
import operator
import warnings


def warned(call):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter('always')
        print(call())
    first = call.__code__.co_firstlineno
    print([(warning.category.__name__, str(warning.message), warning.lineno - first, warning.filename == __file__) for warning in seen])


# case: functions of the library are no place of their own
warned(lambda: operator.truth(NotImplemented))
warned(lambda: operator.not_(NotImplemented))
warned(lambda: list(itertools.filterfalse(None, [NotImplemented])))
warned(lambda: list(itertools.compress([1], [NotImplemented])))
warned(lambda: list(map(operator.truth, [NotImplemented])))

# case: print's flush
warned(lambda: print(1, flush=NotImplemented))


class Failing:
    def __bool__(self):
        raise ZeroDivisionError('truth')


# case: print asks for it before anything is written
try:
    print('unwritten', flush=Failing())
except ZeroDivisionError as error:
    print(error)
