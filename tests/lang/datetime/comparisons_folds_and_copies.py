import copy
from datetime import *

# case: copies keep the fold
for x in (time(1,2,fold=1), time(1,2,3,4,timezone.utc,fold=1), datetime(2020,1,1,tzinfo=timezone.utc,fold=1), time(1,2,tzinfo=timezone(timedelta(hours=1)))):
    print(repr(x), copy.copy(x).fold, copy.deepcopy(x) == x, repr(copy.deepcopy(x)))
# case: copies of dates, spans and zones
class D(date): pass
print(copy.copy(D(2020,1,1)), copy.copy(timedelta(1,2,3)), copy.copy(timezone(timedelta(hours=2),'x')), copy.deepcopy(timezone.utc) is timezone.utc)
# case: the zone without an offset and a name is UTC
print(timezone(timedelta(0)) is timezone.utc, timezone(timedelta(0), 'UTC') == timezone.utc, repr(timezone(timedelta(0), 'UTC')), timezone(timedelta(hours=1)).__getinitargs__(), timezone(timedelta(hours=1), 'a').__getinitargs__())
try: timezone(timedelta(0), None)
except TypeError as e: print(e)
try: timezone(5)
except TypeError as e: print(e)
try: timezone(timedelta(1))
except ValueError as e: print(e)
# case: a time that a zone has twice is equal to none of another zone
class Z(tzinfo):
    def utcoffset(s, d): return timedelta(hours=d.fold if d else 0)
    def dst(s, d): return timedelta(0)
    def tzname(s, d): return 'Z'
class S(tzinfo):
    def utcoffset(s, d): return timedelta(hours=2 if 3 < d.month < 10 else 1)
    def dst(s, d): return timedelta(0)
a, b = datetime(2020,1,1,tzinfo=Z()), datetime(2020,1,1,tzinfo=timezone.utc)
print(a == b, a != b, a < b, a <= b, hash(a) == hash(b), a.replace(fold=1) == b, a.replace(fold=1) == a, a-b, hash(a.replace(fold=1)) == hash(a))
# case: times of one zone are compared by its clock, those of two by their moments
s = S()
c, d = datetime(2020,6,1,1,30,tzinfo=s), datetime(2020,6,1,1,tzinfo=s)
e, f = datetime(2020,10,1,0,30,tzinfo=s), datetime(2020,9,30,23,45,tzinfo=s)
print(c > d, e > f, e - f, e == f, e.astimezone(timezone.utc), f.astimezone(timezone.utc), e == f.astimezone(timezone.utc))
g = datetime(2020,10,1,0,0,tzinfo=s); h = datetime(2020,9,30,23,30,tzinfo=s)
print(g > h, g < h, g.astimezone(timezone.utc) > h.astimezone(timezone.utc), hash(g) == hash(g.astimezone(timezone.utc)))
# case: what is no time compares itself
class Other:
    def __lt__(s, o): return 'lt'
    def __gt__(s, o): return 'gt'
    def __eq__(s, o): return 'eq'
for l in (date(2020,1,1), datetime(2020,1,1), time(1), timedelta(1)): print(l < Other(), l > Other(), l == Other(), l != Other())
# case: comparisons called by name
print(date.__lt__(date(1,1,1), 5), datetime.__eq__(datetime(1,1,1), date(1,1,1)), date.__eq__(date(1,1,1), datetime(1,1,1)), datetime.__lt__.__qualname__, datetime.__lt__.__name__)
print(sorted([date(2020,1,2), date(2019,1,1), date(2020,1,1)]), max(timedelta(1), timedelta(2)), {time(1): 1}[time(1)], {datetime(2020,1,1,1,tzinfo=timezone(timedelta(hours=1))): 5}[b])
# case: naive and aware
for x, y in ((time(1), time(1, tzinfo=timezone.utc)), (datetime(2020,1,1), b), (date(2020,1,1), b)):
    print(x == y, x != y)
    for op in '<', '<=', '>', '>=':
        try: eval(f'x {op} y')
        except TypeError as e: print(str(e).replace('datetime.', ''))
