name = 'pkg init'
print('init', __name__)
