import types

# case: counts and keywords are judged
for call in 'types.CodeType()', 'types.CodeType(1, 2)', 'types.CodeType(*range(19))', 'types.CodeType(*range(16))', 'types.CodeType(a=3)':
    try:
        eval(call)
    except TypeError as error:
        print(call, error)
