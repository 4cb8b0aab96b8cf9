def one():
    raise KeyError('one')
def two():
    try:
        one()
    except KeyError:
        raise ValueError('two')
try:
    two()
except ValueError as e:
    raise TypeError('three') from e
