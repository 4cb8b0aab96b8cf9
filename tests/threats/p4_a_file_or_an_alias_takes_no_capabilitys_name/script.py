import fs, crypto, math, json
print(fs.read_text('data/a.txt').strip(), hasattr(crypto, 'read_text'), hasattr(math, 'read_text'), hasattr(json, 'read_text'))
import pathlib
print(pathlib.Path('data/a.txt').read_text().strip())
