import fs
import pathlib

def told(act):
    try:
        print(act())
    except (TypeError, ValueError, LookupError) as e:
        print(type(e).__name__ + ':', ascii(str(e)))

for no_name in [1, b'utf-8', [], object, 'no\0name', 'nothing']:
    told(lambda: fs.write_text('out/a', 'b', no_name))
    told(lambda: fs.append_text('out/a', 'b', no_name))
    told(lambda: fs.read_text('out/a', no_name))
told(lambda: fs.write_text('out/a', 'b', None))
for no_name in [1, b'strict', None]:
    told(lambda: fs.write_text('out/a', '\udc80', errors=no_name))
    told(lambda: fs.append_text('out/a', 'é', 'latin-1', no_name))
    told(lambda: fs.write_text('out/a', 'b', newline=[no_name]))
told(lambda: pathlib.Path('out/a').write_text('b', 1))
told(lambda: pathlib.Path('out/a').read_text(1))
print(fs.read_text('out/a'))
