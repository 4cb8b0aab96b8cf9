def shown(*calls):
    for call in calls:
        try:
            print(call, '->', eval(call))
        except Exception as error:
            print(call, '!!', type(error).__name__, error)


# case: the receiver is judged before anything else
shown('int.__getattribute__()', 'int.__getattribute__({})', "int.__getattribute__({}, 'x')", 'int.__getattribute__(3)', "int.__getattribute__(3, 'real')")
shown(*(f"{cls}.__getattribute__(print, 'a')" for cls in ('list', 'dict', 'tuple', 'set', 'range', 'property', 'super', 'slice', 'ValueError', 'zip')))

# case: where it stands
print(bool.__getattribute__, list.__getattribute__, KeyError.__getattribute__, str.__getattribute__)
print('__getattribute__' in vars(dict), '__getattribute__' in vars(bool))
