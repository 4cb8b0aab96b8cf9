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

# case: a failed comparison
def compared():
    assert x < 0
show(compared)

# case: brackets around the condition are not marked
def bracketed():
    assert (x < 0)
def twice():
    assert ((x == 0))
show(bracketed)
show(twice)

# case: brackets over two lines, with a message
def over_lines():
    assert (x
       < 0), 'message'
show(over_lines)

# case: a condition of two parts over two lines
def two_parts():
    assert (x and
      0)
show(two_parts)

# case: the message raises
def in_message():
    assert (x and
      0), 1/0
show(in_message)

# case: a call keeps its own marks
def call():
    assert isinstance(x, str), f"{x!r}"
def call_in_brackets():
    assert (isinstance(x, str)), f"{x!r}"
show(call)
show(call_in_brackets)

# case: a lambda that is called, a comprehension, a number
def called():
    assert (lambda: 0)()
def comprehension():
    assert [a for a in []]
def number():
    assert (0)
for f in (called, comprehension, number):
    show(f)

# case: what is yielded
def produce():
    assert (yield)
show(lambda: list(produce()))

# case: a chain
def chain():
    assert x < 0 < 3
show(chain)
