def t(f, *a, **k):
    try: r = f(*a, **k); print(ascii(r).split(' at 0x')[0])
    except BaseException as e: print(type(e).__name__, ascii(str(e)))
# case: one that runs, waits, or has not begun
class It:
    def __iter__(s): return s
    def __next__(s):
        t(g.gi_frame.clear); t(g.close); t(g.throw, ValueError); t(g.send, None); t(lambda: g.gi_running)
        raise StopIteration
def gen():
    yield from It()
    yield 1
g = gen(); next(g); t(g.gi_frame.clear)
def gen2():
    t(g2.gi_frame.clear); yield; t(g2.gi_frame.clear)
g2 = gen2(); t(g2.gi_frame.clear)
g2 = gen2(); next(g2); t(g2.gi_frame.clear); t(next, g2, 5); t(lambda: g2.gi_frame)
