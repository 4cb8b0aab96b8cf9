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



class Number:
    pass


x = 1
a = Number()

# case: an attribute on a later line is marked alone
show(lambda: (x.real
   .real
   .missing.bar))

# case: the dot may end the line before
show(lambda: (x.
   real.
   missing.
   bar))

# case: a method that is not found is marked alone
show(lambda: (x
   .real
   .missing(1,
     2)))

# case: the call of a method on a later line begins at its name
show(lambda: (x
   .real
   .conjugate(1,
     2)))

# case: a call with a star shows all of it
show(lambda: (x
   .real
   .conjugate(*[1],
     2)))

# case: an attribute behind brackets over two lines
show(lambda: (x
   .conjugate()).missing)

# case: storing into an attribute on a later line
def store():
    (a
      .missing).x = 1
show(store)

# case: storing in place
def add():
    (a
      .missing) += 1
show(add)

# case: deleting
def delete():
    del (a
      .missing)
show(delete)

# case: in with, a condition and a decorator
def enter():
    with (a
      .missing): pass
def choose():
    return 1 if (a
      .missing) else 3
def decorate():
    @(a
      .missing)
    def g(): pass
for f in (enter, choose, decorate):
    show(f)

# case: a subscript of something over two lines keeps both
show(lambda: (x
   .real)[3])

# case: on one line all of it is marked
show(lambda: x.real.missing.bar)
