class Name(str):
    pass


# case: objects that take no attributes refuse them
for value in 3, 2**70, 1.5, 'a', b'a', (1,), None, ..., True, [], {}, range(3), 1j, iter([]), len, type(len), object():
    try:
        object.__setattr__(value, Name('name'), 1)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, str(error).partition(' at 0x')[0])
    try:
        setattr(value, Name('name'), 1)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, str(error).partition(' at 0x')[0])


# case: others keep them
def function():
    pass


error = ValueError()
for value in function, error:
    setattr(value, Name('name'), 1)
    print(value.name, vars(value), [type(key).__name__ for key in vars(value)])
