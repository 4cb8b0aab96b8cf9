"""Doc of dynamic."""
real = 'real'
def __getattr__(name):
    if name == 'forbidden':
        raise AttributeError('module says no to ' + name)
    return 'dynamic ' + name
