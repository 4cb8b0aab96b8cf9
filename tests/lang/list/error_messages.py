a = [1]
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
attempt(lambda: a.remove(5))
attempt(lambda: a.index(5))
attempt(lambda: a.pop(5))
attempt(lambda: [].pop())
attempt(lambda: a + (1,))
attempt(lambda: a + 1)
attempt(lambda: a * 'x')
attempt(lambda: a < (1,))
attempt(lambda: a.append())
attempt(lambda: a.append(1, 2))
attempt(lambda: a.extend(5))
attempt(lambda: a.insert('x', 1))
attempt(lambda: list(5))
attempt(lambda: a.nope)
attempt(lambda: hash(a))
attempt(lambda: {a: 1})
attempt(lambda: a.pop('x'))
attempt(lambda: a.sort(5))
attempt(lambda: a * (2**63))
def iadd():
    global a
    a += 5
attempt(iadd)
def new_attribute():
    a.x = 1
attempt(new_attribute)
