class Shape:
    def __init__(self):
        self.colour = 'red'
print(Shape().color)
