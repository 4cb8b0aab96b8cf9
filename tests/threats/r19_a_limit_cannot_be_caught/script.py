try:
    while True:
        try:
            while True:
                pass
        except BaseException:
            print('swallowed')
        finally:
            print('finally')
finally:
    print('outer')
