import sys
try:
    sys.setrecursionlimit(10 ** 6)
except Exception as e:
    print(type(e).__name__)
n = 0
def f():
    global n
    n += 1
    f()
try:
    f()
except RecursionError:
    print(n <= 200)
