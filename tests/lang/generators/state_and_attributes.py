def g(a):
    b = a * 2
    yield b
    yield locals()
x = g(2)
print(x.gi_running, x.gi_frame is not None, x.gi_yieldfrom, x.gi_code.co_name)
print(next(x), next(x))
print(next(x, 'end'), x.gi_frame)
print(str(x).startswith('<generator object g at 0x'))
try:
    x.gi_code = 5
except AttributeError as e:
    print(type(e).__name__)
gens = [g(i) for i in range(3)]
print([next(q) for q in gens], [next(q)['a'] for q in gens])
def f():
    try:
        x = yield 1
    finally:
        print('cleanup')
for v in f():
    print(v)
    break
print('after break')
def nested():
    with_vars = [i for i in range(3)]
    for i in with_vars:
        for j in with_vars:
            if (yield (i, j)):
                return 'stop'
n = nested()
print(next(n), n.send(0), n.send(None))
try:
    n.send(True)
except StopIteration as s:
    print(s.value)
