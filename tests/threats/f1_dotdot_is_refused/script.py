from fs import read_text
read_text('data/../secret.txt')
