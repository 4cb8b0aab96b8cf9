s = 'hello wörld 😀!'
print(s[0], s[-1], s[7], s[12], s[-2], len(s))
print(s[1:4], s[:5], s[6:], s[:], s[-3:], s[:-3], s[::2], s[::-1], s[5:1:-1], s[10:100], s[100:], s[3:3], s[4:2])
print(s[slice(2, 8, 3)], s[True], s[-100:2], s[::100], s[12:], s[::-3])
for f in (lambda: s[100], lambda: s[-100], lambda: s['a'], lambda: s[1.0], lambda: s[::0], lambda: s[1:'a'], lambda: ''[0]):
    try:
        f()
    except (IndexError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
t = s
def assign():
    t[0] = 'x'
def delete():
    del t[0]
for f in (assign, delete):
    try:
        f()
    except TypeError as e:
        print(e)
for c in 'aé😀':
    print(c, ord(c), chr(ord(c)) == c)
