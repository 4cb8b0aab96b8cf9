def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: length and what it holds
H = 2**70
show(lambda: len(range(H)))
show(lambda: range(H)[H - 1])
show(lambda: range(H)[-1])
show(lambda: range(H)[H])
show(lambda: range(-H, H, H // 3)[2])
show(lambda: range(H)[5:10])
show(lambda: range(H)[::-1])
show(lambda: range(H)[::2])
show(lambda: range(H)[H:])
show(lambda: bool(range(H)))
show(lambda: len(range(2**63 - 1)))
show(lambda: len(range(2**63)))

# case: searches by arithmetic
show(lambda: H - 1 in range(H))
show(lambda: H in range(H))
show(lambda: range(H).index(H - 5))
show(lambda: range(0, H, 3).index(H))
show(lambda: range(0, H, 4).count(H - 4))
show(lambda: range(0, H, 4).count(3))
show(lambda: range(H, 0, -1).index(1) == H - 1)
show(lambda: True in range(2))
show(lambda: 3.0 in range(5))
show(lambda: 3.5 in range(5))

# case: iteration
show(lambda: next(iter(range(H, H + 2))))
show(lambda: list(range(H, H + 6, 2)))
show(lambda: list(range(H + 4, H, -2)))
show(lambda: next(reversed(range(H))))
show(lambda: type(iter(range(H))).__name__)
show(lambda: type(iter(range(5))).__name__)
show(lambda: list(reversed(range(H, H + 3))))

# case: equality and hashes
show(lambda: range(H) == range(0, H, 1))
show(lambda: range(0, H, 2) == range(0, H - 1, 2))
show(lambda: range(0) == range(H, 0))
show(lambda: hash(range(0, H, 2)) == hash(range(0, H - 1, 2)))
show(lambda: range(3) == [0, 1, 2])
show(lambda: range(1, 2, 5) == range(1, 3, 7))
show(lambda: range.__hash__(range(0)) == hash(range(5, 5)))

# case: comparison refuses
show(lambda: range(3) < range(4))
show(lambda: range.__le__(range(3), range(4)))
show(lambda: range.__ge__(range(3), 5))
show(lambda: range.__ne__(range(3), range(4)))
show(lambda: range.__bool__(range(0)))
show(lambda: range(3) + range(2))
show(lambda: range(3) * 2)

# case: arguments
show(lambda: range())
show(lambda: range(1, 2, 3, 4))
show(lambda: range(1.0))
show(lambda: range("a"))
show(lambda: range(1, 2, 0))
show(lambda: range(None))
show(lambda: range(start=1))
show(lambda: range(True))
show(lambda: range(1, None))

# case: attributes are fixed
show(lambda: range(1, 5, 2).start)
show(lambda: range(1, 5, 2).stop)
show(lambda: range(1, 5, 2).step)
show(lambda: setattr(range(3), "start", 1))
show(lambda: range(3).__reduce__())
show(lambda: range(3).foo)

# case: slices
show(lambda: range(10)[2:8:3])
show(lambda: range(10)[::-2])
show(lambda: range(10)[20:])
show(lambda: range(10)[:-20])
show(lambda: range(10)[::0])
show(lambda: range(10)["a"])
show(lambda: range(10)[1.5:])
show(lambda: range(0)[0])
show(lambda: range(10)[-1:-5:-1])
