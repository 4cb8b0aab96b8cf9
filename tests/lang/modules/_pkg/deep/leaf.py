from .. import name
def where():
    return __name__ + " sees " + name
