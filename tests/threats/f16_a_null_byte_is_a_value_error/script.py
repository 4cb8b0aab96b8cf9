from fs import read_text
try:
    read_text('data/a\0b')
except ValueError as e:
    print(e)
