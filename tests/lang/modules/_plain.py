print('loading _plain as', __name__)
value = 10
def double(x):
    return x * 2
_private = 1
