from fs import write_text
for i in range(10):
    write_text('out/f', 'x' * 1000)
print('done')
