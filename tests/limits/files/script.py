from fs import write_text
n = 0
while True:
    write_text(f'out/{n}', '')
    n += 1
