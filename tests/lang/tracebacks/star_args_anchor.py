def f(*args):
    return args[5]
args = [1, 2]
f(*args, **{})
