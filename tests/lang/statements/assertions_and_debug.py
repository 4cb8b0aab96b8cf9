def attempt(source, **names):
    try:
        exec(source, names)
        print('fine')
    except Exception as error:
        print(type(error).__name__, error.args)


# case: messages of any kind
attempt('assert 0')
attempt('assert 0, 5')
attempt('assert 0, (1, 2)')
attempt('assert 0, None')
attempt('assert (), "empty"')
attempt('assert [0]')
# case: the message is evaluated only when the assertion fails
attempt('assert 1, print("not evaluated")')
attempt('assert 0, print("evaluated")')
# case: AssertionError is the builtin one
attempt('AssertionError = ValueError\nassert 0, "still"')
attempt('assert 0', __builtins__={'AssertionError': KeyError, 'print': print})
# case: __debug__ is a constant
print(__debug__)
for source in ('__debug__ = 1', 'def f(__debug__): pass', 'del __debug__', 'import __debug__', 'x.__debug__ = 1', 'f(__debug__=1)', 'for __debug__ in x: pass', '(__debug__ := 1)', 'class __debug__: pass'):
    try:
        compile(source, 'f', 'exec')
    except SyntaxError as error:
        print(source, '->', error.msg)
# case: conditions are asked once
class Truth:
    def __init__(self, name, value): self.name, self.value = name, value
    def __bool__(self): print('bool', self.name); return self.value
    def __lt__(self, other): print('lt', self.name, other.name); return Truth(self.name + other.name, self.value)
a, b, c = Truth('a', True), Truth('b', False), Truth('c', True)
try:
    assert (a < b < c), 'message'
except AssertionError as error:
    print(error)
if (a < c < b): print('yes')
print([1 for _ in 'x' if (b < a)], (a < b) and c is None, not (b < c))
