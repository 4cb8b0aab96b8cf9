error = ValueError('leaf')
for _ in range(2000):
    error = ExceptionGroup('group', [error] * 20)
for _ in range(10_000):
    error.add_note('a note')
raise error
