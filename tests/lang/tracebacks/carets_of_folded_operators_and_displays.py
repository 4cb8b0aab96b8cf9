# What is computed while compiling keeps its carets, and a display is marked as a whole wherever it fails.
import traceback


def show(call):
    try:
        call()
    except Exception as e:
        print(''.join(traceback.format_exception(e)[-2:]))


def folded():
    assert 0 * 1


def folded_with_brackets():
    assert (('' * 31) * 2), 0


def folded_on_two_lines():
    assert (
        0 *
        1)


x = []


def dict_with_merge():
    raise {x: 1, **{}}.copy


def dict_between_merges():
    return {1: 2, 3: 4, x: 5, 6: 7, **{8: 9}, x: 1}.a


def set_with_star():
    return {1, x, *()}


def set_behind_star():
    return {*(), x}.foo


def loop():
    for item in 1 * 2:
        pass


def call():
    return [*1 * 2]


# case: one entry each
for function in folded, folded_with_brackets, folded_on_two_lines, dict_with_merge, dict_between_merges, set_with_star, set_behind_star, loop, call:
    show(function)


def constant_called(a=1):
    return True(a, a)


def dict_comprehension():
    return {(x): ((1 / 2)) for _ in '1'}


# case: what is called is no name; brackets of a comprehension's value do not count
for function in constant_called, dict_comprehension:
    show(function)
