e = ValueError('v')
e.add_note('first')
e.add_note('second')
print(e.__notes__, str(e), repr(e))
try:
    e.add_note(5)
except TypeError as err:
    print(err)
try:
    raise e
except ValueError as err:
    err.add_note('third')
    print(err.__notes__)
class E(Exception): pass
x = E()
x.__notes__ = ['set directly']
x.add_note('more')
print(x.__notes__)
