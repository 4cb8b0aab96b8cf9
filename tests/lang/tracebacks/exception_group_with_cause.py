try:
    raise KeyError('reason')
except KeyError as e:
    g = ExceptionGroup('grouped', [ValueError('v')])
    g.add_note('group note')
    raise g from e
