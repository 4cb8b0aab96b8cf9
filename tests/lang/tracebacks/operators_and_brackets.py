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



x = f = 1

# case: a bracket right behind the operator counts as its second character
show(lambda: (1)+(2)+('a'))
show(lambda: x+('a'))

# case: with a space it does not
show(lambda: (x) + ('a'))
show(lambda: ( ( 1 ) ) + ( ( 'a' ) ))

# case: brackets that belong to the operation
show(lambda: (  1   +   'a'   ))
show(lambda: ((x) * (3)) + ('a'))

# case: over lines
show(lambda: (
  x
  +
  'a'))
show(lambda: (
  x   # a comment + more
  + 'a'))

# case: operators of two characters
show(lambda: x**'a')
show(lambda: x//'a')
show(lambda: (x)<<('a'))
show(lambda: x ** - 'a')

# case: a backslash between operands
show(lambda: "a" \
  + 1)

# case: in place
def in_place():
    y = 3
    y += 'a'
show(in_place)

# case: spaces around subscripts, calls and dots
show(lambda: f   ["a"])
show(lambda: (x)[  'a'  ]  [3])
show(lambda: x    .missing)
f = x
show(lambda: f   (3)  (4))
