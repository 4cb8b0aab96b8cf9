counter = 0
def bump():
    global counter
    counter += 1
def get():
    return counter
if __name__ == '__main__':
    print('not printed')
