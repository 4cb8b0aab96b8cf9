class P:
    def __init__(self, x):
        self.x = int(x)
class Q(P):
    def __init__(self, x):
        super().__init__(x)
Q('abc')
