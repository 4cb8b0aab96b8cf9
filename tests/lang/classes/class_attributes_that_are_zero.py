# A class attribute whose value is 0.0 is there, also at the second look.
class B: x = 0.0
class C(B): pass
def f(o): return o.x
for o in (B(), C(), B, C):
    for i in range(3):
        try: print(f(o), getattr(o, 'x'), hasattr(o, 'x'))
        except AttributeError as e: print(e)
B.x = 1
print(f(C()))
B.x = 0.0
try: print(f(C()))
except AttributeError as e: print(e)
