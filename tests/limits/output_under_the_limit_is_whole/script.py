for i in range(1000):
    print('x' * 99)
