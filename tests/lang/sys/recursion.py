import sys


def show(f):
    try:
        print(repr(f()))
    except BaseException as error:
        print(type(error).__name__, error, sep=": ")


def depth(n=0):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


# case: the limit at the start, and what is refused
print(sys.getrecursionlimit())
for limit in (0, -5, "a", 1.5, 2, 2**31):
    show(lambda: sys.setrecursionlimit(limit))
show(lambda: sys.setrecursionlimit())

# case: a lower limit and a higher one
for limit in (200, 1000, 1500):
    sys.setrecursionlimit(limit)
    print(sys.getrecursionlimit() == limit, limit - 100 < depth() <= limit)
sys.setrecursionlimit(1000)

# case: plain recursion, and through two functions
def forever(n):
    return forever(n + 1)
def ping(n):
    return pong(n)
def pong(n):
    return ping(n)
show(lambda: forever(0))
show(lambda: ping(0))

# case: through special methods
class Deep:
    def __repr__(self): return repr(self)
    def __str__(self): return str(self)
    def __eq__(self, other): return self == other
    def __hash__(self): return hash(self)
    def __getattr__(self, name): return self.missing
    def __add__(self, other): return self + other
    def __call__(self): return self()
    def __len__(self): return len(self)
    def __iter__(self): return iter(self)
    def __getitem__(self, i): return self[i]
    def __bool__(self): return bool(self)
for f in (lambda d: repr(d), lambda d: str(d), lambda d: d == Deep(), lambda d: hash(d), lambda d: d.x, lambda d: d + 1, lambda d: d(),
          lambda d: len(d), lambda d: iter(d), lambda d: d[1], lambda d: bool(d)):
    try:
        f(Deep())
    except RecursionError as error:
        print("RecursionError", str(error).startswith("maximum recursion depth exceeded"))

# case: afterwards all is well
print(depth() > 900, sum(range(10)))

# case: nested containers
nested = []
nested.append([nested])
other = []
other.append([other])
try:
    nested == other
except RecursionError as error:
    print("RecursionError", str(error).startswith("maximum recursion depth exceeded"))
print(repr(nested))

# case: in a generator, in a finally
def walk(n):
    yield n
    yield from walk(n + 1)
def count():
    n = 0
    try:
        for n in walk(0):
            pass
    except RecursionError:
        return 100 < n <= 1000
show(count)
def closing(n):
    try:
        return closing(n + 1)
    finally:
        global left
        left += 1
left = 0
try:
    closing(0)
except RecursionError:
    print(left > 900)
