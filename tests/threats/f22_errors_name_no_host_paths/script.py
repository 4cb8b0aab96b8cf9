from fs import read_text
try:
    read_text('data/none')
except OSError as e:
    print('tmp' in repr(e), 'tmp' in str(e))
