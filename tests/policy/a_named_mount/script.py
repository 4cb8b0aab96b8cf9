from fs import read_text
print(read_text('/in/a.txt'), end='')
