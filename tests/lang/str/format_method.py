print('{} {}'.format(1, 'a'), '{0} {1} {0}'.format('x', 'y'), '{a} {b!r}'.format(a=1, b='q'), '{{}} {}'.format(5), '{:>5}|{:<5}|{:^5}'.format(1, 2, 3))
print('{0.real} {0.imag} {1[0]} {1[k]}'.format(1 + 2j, {0: 'zero', 'k': 'kay'}), '{0[1]} {a[x y]}'.format([1, 2], a={'x y': 3}), '{:{}}|{:{w}.{p}}'.format(1, 5, 2.34567, w=8, p=3))
print('{!s} {!r} {!a}'.format('é', 'é', 'é'), '{:d}'.format(True), '{:,}'.format(1234567), '{:%}'.format(0.5), '{:c}'.format(65), '{0:{0}}'.format(5))
print('{a}'.format_map({'a': 1}), '{:}'.format(None), '{0.__class__.__name__}'.format(1))
class Missing(dict):
    def __missing__(self, k):
        return '<' + k + '>'
print('{x} {y}'.format_map(Missing(x=1)))
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
for text in ('{', '}', '{0', '{} {0}', '{0} {}', '{5}', '{a}', '{!x}', '{:{:{}}}', '{0.x}', '{0[}', '{!}', '{!rx}', '{0[a]}', '{.}', '{[]}', '}}{', '{0[0]}', '{:>{a}}'):
    attempt(lambda: text.format(1))
