print('aaa'.replace('a', 'b'), 'aaa'.replace('a', 'b', 2), 'abc'.replace('', '-'), 'abc'.replace('', '-', 2), ''.replace('', 'x'), ''.replace('a', 'x'), 'aaa'.replace('aa', 'b'), 'abc'.replace('b', ''), 'aXbX'.replace('X', 'éé'), 'aaa'.replace('a', 'b', count=1))
table = str.maketrans('abc', 'xyz', 'd')
print('aabbccdd'.translate(table), table)
print('hello'.translate({ord('h'): 'J', ord('l'): None, 101: 0x20AC}), str.maketrans({'a': 1, 98: 'two', 'c': None}))
for f in (lambda: str.maketrans('a', 'bc'), lambda: str.maketrans({'ab': 1}), lambda: 'a'.translate({97: 'x'*3}) , lambda: 'a'.translate({97: 0x110000}), lambda: 'a'.replace('a')):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
class T:
    def __getitem__(self, k):
        if k == 98: raise LookupError
        return chr(k + 1)
print('abc'.translate(T()))
