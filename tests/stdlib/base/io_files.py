import io, os
name = 'io_files_scratch.txt'
with open(name, 'w') as f:
    print(f.write('one\ntwo\n'), f.writable(), f.readable(), f.mode, f.name, f.closed)
    f.writelines(['thrée\n', 'four'])
print(f.closed)
with open(name) as f:
    print(repr(f.readline()), f.read(2), list(f), f.read(), f.encoding.lower())
for line in open(name): print(repr(line), end=' ')
print(open(name, 'rb').read(), open(name).readlines(), sum(1 for _ in open(name)))
with open(name, 'a') as f: f.write('\nfive\r\nsix\rseven')
print(repr(open(name).read()), repr(open(name, newline='').read()), [l for l in open(name, newline='')])
with open(name, 'r+') as f: f.seek(3); f.write('XX'); f.seek(0); print(repr(f.read(7)))
with open(name, 'rb') as f: f.seek(-5, 2); print(f.read(), f.tell()); f.seek(0); print(f.read(3), f.readline(), f.peek(2)[:2], f.read(4))
with open(name, 'wb') as f: f.write(b'\xff\xfe'); f.write(bytearray(b'ab'))
with open(name, 'w+b') as f: f.write(b'0123456789'); f.seek(2); print(f.read(3)); f.write(b'--'); f.seek(0); print(f.read()); f.truncate(4); f.seek(0); print(f.read())
for args in ((name, 'q'), (name, 'rw'), (name, 'rbt'), (name, 'rb', -1, 'utf-8'), ('no/such/file',), (name, 'x'), ('.',), (name, 'r', 0)):
    try: open(*args)
    except (ValueError, OSError) as e: print(type(e).__name__, e)
with open(name, 'w') as f:
    for g in (lambda: f.read(), lambda: f.write(b'x'), lambda: f.write(5)):
        try: g()
        except (TypeError, OSError) as e: print(type(e).__name__, e)
try: f.write('x')
except ValueError as e: print(e)
open(name, 'wb').write(b'abc\xff'); 
try: open(name).read()
except UnicodeDecodeError as e: print(e)
print(ascii(open(name, errors='replace').read()), ascii(open(name, encoding='latin-1').read()), ascii(open(name, errors='surrogateescape').read()))
with open(name, 'w', encoding='utf-16') as f: f.write('hi é')
print(open(name, encoding='utf-16').read(), len(open(name, 'rb').read()))
with open(name, 'w', newline='\r\n') as f: f.write('a\nb\n')
print(open(name, 'rb').read(), open(name).newlines)
with open(name, 'w') as f:
    for i in range(50000): f.write(f'line {i} é\n')
print(sum(len(l) for l in open(name)), os.path.getsize(name), open(name).read().count('é'))
with open(name) as f: f.readline(); t = f.tell(); f.readline(); f.seek(t); print(t, f.readline())
os.remove(name); print(os.path.exists(name))
