# A property that was not made in a class body is called what its getter is.
class A: pass
A.x = property(lambda s: 1)
try: A().x = 3
except AttributeError as e: print(e)
try: del A().x
except AttributeError as e: print(e)
class B:
    def _g(self): return 1
    y = property(_g)
    z = property()
    w = property(None, lambda s, v: None)
for f in (lambda b: setattr(b, 'y', 1), lambda b: setattr(b, 'z', 1), lambda b: b.z, lambda b: b.w, lambda b: delattr(b, 'w')):
    try: f(B())
    except AttributeError as e: print(e)
B.v = property(None, None)
B.u = property(5)
for f in (lambda b: setattr(b, 'v', 1), lambda b: b.v, lambda b: setattr(b, 'u', 1)):
    try: f(B())
    except AttributeError as e: print(e)
