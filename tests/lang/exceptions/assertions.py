assert True
assert 1, 'never'
try:
    assert 0
except AssertionError as e:
    print(repr(e))
try:
    assert [], 'empty ' + 'list'
except AssertionError as e:
    print(e, e.args)
def message():
    print('message evaluated')
    return 'm'
assert True, message()
try:
    assert False, message()
except AssertionError as e:
    print(e)
try:
    assert None, (1, 2)
except AssertionError as e:
    print(e.args)
print(__debug__)
AssertionError = ValueError
try:
    assert False
except BaseException as e:
    print(type(e).__name__)
