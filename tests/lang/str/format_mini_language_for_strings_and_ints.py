for spec in ('', 's', '10', '<10', '>10', '^10', '*^10', '.2', '10.2', '>10.1s', '😀<6', '010', '=10', 'd', ',', '+', '#', ' ', '_'):
    try:
        print(repr(spec), '[' + format('abc', spec) + ']')
    except ValueError as e:
        print(repr(spec), e)
for spec in ('', 'd', '5', '<5', '>5', '^7', '=5', '05', '+', ' ', '-', ',', '_', '_x', '_b', 'x', '#x', '#b', 'o', 'c', 'e', '.2f', '%', 'n', '+08,', '*=+10', 's', '.2', ',x', 'z', '#_X', '10c', '+c', '#o', '<+6d', '0<6', '^06'):
    try:
        print(repr(spec), '[' + format(1234, spec) + ']', '[' + format(-56, spec) + ']' if 'c' not in spec else '')
    except (ValueError, OverflowError) as e:
        print(repr(spec), e)
print(format(10**30, ','), format(10**30, '_x'), format(2**70, '+.3e'), format(7, '01000d')[-3:], format(True, '5'), format(True), format(None), format('x', '>' + '5'))
class P:
    def __format__(self, spec):
        return 'P<' + spec + '>'
print(f'{P():abc}', format(P()), '{:x:y}'.format(P()))
for bad in (object(), [], None):
    try:
        format(bad, '5')
    except TypeError as e:
        print(e)
