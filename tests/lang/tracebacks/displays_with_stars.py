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

# case: a starred element that cannot be iterated marks the whole list
show(lambda: [*3])

# case: behind others, over two lines
show(lambda: [1,
   *3])

# case: a set
show(lambda: {1, *3, 4})

# case: a tuple with brackets
show(lambda: (1, *3, 4))

# case: a tuple without brackets
def give():
    return 1, *3
show(give)

# case: a tuple that is assigned and unpacked
def assign():
    a, b = *3, 4
def assign_one():
    a = 1, *3
show(assign)
show(assign_one)

# case: what a for goes over
def loop():
    for i in *3, 4:
        pass
show(loop)

# case: what is yielded
def produce():
    yield 1, *3
show(lambda: list(produce()))

# case: an index
def index():
    x[*3]
def store():
    x[1, *3] = 4
show(index)
show(store)

# case: a generator in the display raises with its own entry
show(lambda: [1, *(y for y in 3)])

# case: a dict
show(lambda: {'a': 1,
   **3})

# case: a call names the callee instead
show(lambda: print(*3))
show(lambda: print(1, *3, sep=4))
show(lambda: print(1, *[3], **3))
