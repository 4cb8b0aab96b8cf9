from fs import read_text
try:
    read_text('data/pipe')
except OSError as e:
    print('OSError')
