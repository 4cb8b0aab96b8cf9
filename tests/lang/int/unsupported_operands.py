one = 1
def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
attempt(lambda: 1 + '1')
attempt(lambda: '1' + 1)
attempt(lambda: 1 - None)
attempt(lambda: [] * 1.5)
attempt(lambda: 1 // 'a')
attempt(lambda: 1 % [])
attempt(lambda: 2 ** 'a')
attempt(lambda: pow(2, 'a'))
attempt(lambda: 1 << 'a')
attempt(lambda: 1 @ 2)
attempt(lambda: 1 < 'a')
attempt(lambda: 'a' >= 1)
attempt(lambda: -'a')
attempt(lambda: ~1.5)
attempt(lambda: +[])
attempt(lambda: divmod(1, 'a'))
attempt(lambda: None < None)
x = 1
def iadd():
    global x
    x += 'a'
attempt(iadd)
def ipow():
    global x
    x **= 'a'
attempt(ipow)
attempt(lambda: one())
attempt(lambda: one[0])
attempt(lambda: len(5))
