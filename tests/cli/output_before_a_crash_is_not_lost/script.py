print('kept', end='')
raise RuntimeError('boom')
