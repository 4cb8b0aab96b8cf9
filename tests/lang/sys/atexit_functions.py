import atexit

# case: last registered, first called; a decorator
atexit.register(print, "first", sep="-")
@atexit.register
def decorated():
    print("decorated")
    atexit.register(print, "too late")

# case: taken back
atexit.register(print, "taken back")
atexit.unregister(len)
print(atexit._ncallbacks())
def taken():
    print("never")
atexit.register(taken)
atexit.unregister(taken)
print(atexit._ncallbacks())

# case: what fails is shown, the rest runs
class Failing:
    def __repr__(self): return "what fails"
    def __call__(self): raise ValueError("at exit")
atexit.register(Failing())

# case: what cannot be called
try:
    atexit.register(3)
except TypeError as error:
    print(error)

# case: the function is given back
print(atexit.register(print, "registered last") is print)
