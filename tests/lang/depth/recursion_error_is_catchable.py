def f(n):
    return f(n + 1)
for _ in range(3):
    try:
        f(0)
    except RecursionError as e:
        print(type(e).__name__, str(e).startswith('maximum recursion depth exceeded'))
def g():
    try:
        g()
    except RecursionError:
        return 'handled deep'
    return 'unwound'
print(g())
class A:
    def __getattr__(self, n): return getattr(self, n + 'x')
class B:
    def __repr__(self): return repr(self)
class C:
    def __eq__(self, o): return self == o
    def __len__(self): return len(self)
    def __add__(self, o): return self + o
    def __call__(self): return self()
    def __iter__(self): return iter(self)
    def __hash__(self): return hash(self)
    def __bool__(self): return bool(self)
    def __getitem__(self, k): return self[k]
    def __str__(self): return str(self)
for t in (lambda: A().q, lambda: repr(B()), lambda: C() == C(), lambda: len(C()), lambda: C() + 1, lambda: C()(), lambda: iter(C()), lambda: hash(C()), lambda: bool(C()), lambda: C()[0], lambda: str(C()), lambda: [B()].__repr__(), lambda: f'{C()}', lambda: sorted([C(), C()], key=lambda c: c()), lambda: {C(): 1}):
    try:
        t()
        print('no error')
    except RecursionError as e:
        print('RecursionError')
print(sum(range(10)))
