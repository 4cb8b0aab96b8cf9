print(','.join(['a', 'b', 'c']), ''.join([]), 'x'.join(['a']), '-'.join('abc'), ', '.join(str(i) for i in range(4)), ''.join(('é', '😀')))
print('+'.join({'k': 1, 'l': 2}), ' '.join(map(str, (1, 2))), 'é'.join(['a', 'b']))
for bad in ([1], ['a', 2, 'b'], ['a', None], 5, [b'a']):
    try:
        print(','.join(bad))
    except TypeError as e:
        print(e)
def gen():
    yield 'a'
    raise KeyError('stop')
try:
    ''.join(gen())
except KeyError as e:
    print('KeyError', e)
class S(str):
    pass
print(type(''.join([S('x')])), ''.join([S('x'), 'y']))
