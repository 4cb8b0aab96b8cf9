# A comprehension decides like any other value, and leaves nothing behind.
def main():
    print(5 if [c for c in "xx"] else 1, 5 if [c for c in ""] else 1)
    x = 5 if {c: c for c in "xx"} else 1
    print(x, 1 if not {c for c in ""} else 2)
    print([c for c in "ab"] and 7, [c for c in ""] and 7, [c for c in "ab"] or 8, [c for c in ""] or 8)
    print(0 or [c for c in "ab"] or 9, 1 and [c for c in "ab"] and 9, (3 if [a for a in "a"] else 4) + (5 if [b for b in ""] else 6))
    print(1 if [a for a in ""] else 2 if [b for b in "b"] else 3, [n if [m for m in range(n)] else "none" for n in range(3)])
    y = "first" if any([n > 1 for n in range(3)]) else "second"
    print(y, max([n for n in range(3)] if [n for n in range(1)] else [9]))
    while [n for n in range(3) if n > len(x if isinstance(x, list) else [])]:
        x = [1, 2] if x == 5 else [1] * 5
    print(x)
    print({1: 2} if {k: k for k in ()} else (k for k in "z").__next__(), f"{'yes' if [c for c in 'x'] else 'no'}")


main()
print(5 if [c for c in "xx"] else 1, [5 if [c for c in "xx"] else 1])
