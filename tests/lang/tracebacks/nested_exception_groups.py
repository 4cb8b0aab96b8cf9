raise ExceptionGroup('outer', [
    ExceptionGroup('inner', [ValueError(1), KeyError('k')]),
    OSError(2, 'No such file', 'x'),
    ExceptionGroup('third', [ExceptionGroup('deep', [TypeError('t')])]),
])
