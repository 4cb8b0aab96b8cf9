from fs import write_text
n = 0
while True:
    write_text('out/f', 'x' * 1000)
