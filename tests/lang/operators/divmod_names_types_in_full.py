import types

# case: the module stands before the name, as in other refusals
for left, right in ((int | str, 2), (2, int | str), (list[int], 2), (types.SimpleNamespace(), 2), (types, 2), (lambda: 1, 2), (None, type(None)), ("a", 2)):
    for act in (divmod, lambda a, b: a // b):
        try:
            act(left, right)
        except TypeError as error:
            print(error)
