import warnings

def told(f):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        result = f()
    print(type(result).__name__, result, [(w.category.__name__, str(w.message)) for w in caught])

# case: ~ of a bool
no = False
told(lambda: ~no)
yes = True
told(lambda: ~yes)
told(lambda: yes.__invert__())
told(lambda: ~5)

# case: __int__, __float__ and __complex__ that give a subclass
class I(int): pass
class F(float): pass
class C(complex): pass
class S:
    def __int__(self): return I(8)
    def __float__(self): return F(2.5)
    def __complex__(self): return C(1, 2)

told(lambda: int(S()))
told(lambda: float(S()))
told(lambda: complex(S()))

# case: __index__ that gives a bool
class B:
    def __index__(self): return True

told(lambda: [1, 2][B()])
told(lambda: range(B()))
told(lambda: hex(B()))
told(lambda: "ab" * B())

# case: int by __trunc__
class T:
    def __trunc__(self): return 7

told(lambda: int(T()))

# case: as errors they are raised
with warnings.catch_warnings():
    warnings.simplefilter("error")
    for f in (lambda: ~yes, lambda: int(T()), lambda: int(S())):
        try:
            print(f())
        except DeprecationWarning as e:
            print("raised", str(e)[:40])

# case: ignored they cost nothing
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    print(~yes, int(T()), int(S()))
