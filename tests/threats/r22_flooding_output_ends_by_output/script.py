while True:
    print('x' * 99)
