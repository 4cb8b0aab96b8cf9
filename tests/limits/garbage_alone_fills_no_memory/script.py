class Point:
    def __init__(self, x):
        self.x = x


for i in range(1_500_000):
    Point([str(i)])
print("done")
