print('start')
try:
    exec('x = 1; ' * 1_000_000)
finally:
    print('not reached')
