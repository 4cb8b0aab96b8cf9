from fs import read_text
read_text('data/a.txt')
try:
    read_text('secret.txt')
except PermissionError:
    pass
