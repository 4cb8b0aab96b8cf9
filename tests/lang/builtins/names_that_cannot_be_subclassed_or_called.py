def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(e)
for t in (bool, type(None), type(...), range, slice, type(lambda: 0), type(len), type(x for x in []), memoryview, type({}.keys())):
    attempt(lambda: type('Sub', (t,), {}))
for t in (type(None), type(...), type(NotImplemented)):
    attempt(lambda: t())
    attempt(lambda: t(1))
for t in (type(x for x in []), type({}.keys()), type(iter([])), type(len)):
    attempt(lambda: t())
attempt(lambda: bool(NotImplemented) if False else None + 1)
print(..., Ellipsis, NotImplemented, None, repr(...), bool(...), Ellipsis is ..., [..., None])
for name in ('None', 'True', 'False', '__debug__'):
    try:
        compile(name + ' = 1', 's', 'exec')
    except SyntaxError as e:
        print(e.msg)
print(type(None)() is None, type(...)() is ...)
attempt(lambda: object() < object())
attempt(lambda: object() + 1)
attempt(lambda: len(object()))
attempt(lambda: object()())
attempt(lambda: object()[0])
attempt(lambda: [*object()])
attempt(lambda: type(5)('x', 'y'))
