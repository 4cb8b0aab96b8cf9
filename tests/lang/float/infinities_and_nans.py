inf = float('inf'); nan = float('nan')
print(inf, -inf, nan, inf + 1, inf - inf, inf * 0, inf / inf, -inf * 2, 1 / inf, -1 / inf)
print(nan == nan, nan != nan, nan < 1, nan is nan, [nan] == [nan], nan in [nan], inf == inf, inf > 10**400)
print(inf // 1, inf % 2, 5 % inf, -5 % inf, 5 // inf, -5 // inf, inf ** 0, 1 ** nan, nan ** 0, 0 * -inf)
print(max(1, nan), max(nan, 1), min(nan, 1), sorted([3, 1, 2]), abs(-inf))
print(float('INF'), float('-Infinity'), float('+nan'), float(' iNf '), repr(-nan))
print(f'{inf:f} {inf:F} {nan:e} {-inf:g} {inf:10}| {nan:<8}| {inf:%} {inf:010}')
d = {nan: 1}
print(nan in d, bool(nan), hash(inf))
