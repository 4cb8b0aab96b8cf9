from fs import read_text
try:
    read_text('secret.txt')
except PermissionError as e:
    print(e.errno, e)
