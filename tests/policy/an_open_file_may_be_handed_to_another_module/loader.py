def lines():
    return open('data/a.txt')
