from fs import write_text, read_text
write_text('data/new.txt', 'x')
read_text('data/new.txt')
