def draw(colour=1):
    pass
draw(color=2)
