# NaN in containers.
nan = float('nan')
print(nan in [nan], nan in (nan,), [nan].count(nan), (nan,).count(nan))
print((nan,) == (nan,), [nan] == [nan], {1: nan} == {1: nan}, (nan,) != (nan,), ((nan,),) == ((nan,),))
l = [nan]
print(l == l, l == list(l), l != [nan], [nan, 1] < [nan, 2])
t = (nan,)
print(t == t, t != t, t <= t, t < t)
try: print(l.index(nan))
except ValueError as e: print(e)
