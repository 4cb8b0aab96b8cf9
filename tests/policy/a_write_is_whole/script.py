from fs import write_text
print(write_text('data/new.txt', 'first\nsecond\n'))
