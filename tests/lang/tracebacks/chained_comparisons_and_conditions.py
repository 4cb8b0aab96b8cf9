import sys
import traceback


def show(f):
    try:
        f()
    except BaseException as error:
        traceback.print_tb(error.__traceback__.tb_next, file=sys.stdout)
        print(f"{type(error).__name__}: {error}")
    else:
        print("nothing was raised")



x = 1


class Odd:
    def __bool__(self):
        raise ValueError("no truth")

    def __lt__(self, other):
        return self


# case: every part of a chain marks the whole chain
show(lambda: 1 < 2 < 'a' < 4)
show(lambda: 1 < 2 < 3 < 'a')

# case: with in
show(lambda: 'a' in 3 in 4)
show(lambda: 1 in [1] in 4)

# case: only the chain, not the condition around it
show(lambda: 1 < x < 'a' and 3)

# case: in a condition
def condition():
    if x < 'a' < 4:
        pass
def last_part():
    if 1 < x < 'a':
        pass
show(condition)
show(last_part)

# case: one comparison
def one():
    if (x <
        'a'):
        pass
def negated():
    while not x < 'a':
        pass
show(one)
show(negated)

# case: the truth of a part
show(lambda: 1 < Odd() < 2)

# case: and and or mark the whole condition when a truth fails
show(lambda: Odd() and 3)
show(lambda: 0 or Odd() or 5)

# case: not marks what it negates
show(lambda: not Odd())

# case: a ternary marks its condition
show(lambda: 1 if Odd() else 2)
