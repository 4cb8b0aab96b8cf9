import loader
with loader.lines() as file:
    print(file.readline(), end='')
    print(file.read(), end='')
try:
    open('data/a.txt')
except PermissionError as error:
    print(error)
