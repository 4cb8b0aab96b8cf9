from fs import read_text
try:
    read_text('data/none')
except FileNotFoundError as e:
    print(e, e.errno, e.filename)
