import os, shutil, glob
from pathlib import Path
root = Path('os_scratch'); shutil.rmtree(root, ignore_errors=True); root.mkdir()
(root / 'a.txt').write_text('héllo\n'); (root / 'sub').mkdir(); (root / 'sub' / 'b.py').write_bytes(b'x = 1\n'); (root / 'sub' / 'deep' / 'er').mkdir(parents=True); (root / 'sub/deep/c.txt').touch()
print(sorted(os.listdir(root)), sorted(p.name for p in root.iterdir()), (root / 'a.txt').read_text(), (root / 'a.txt').stat().st_size, (root / 'a.txt').exists(), (root / 'no').exists(), root.is_dir(), (root / 'a.txt').is_file())
for d, ds, fs_ in os.walk(root): ds.sort(); print(d, ds, sorted(fs_))
print(sorted(map(str, root.glob('*.txt'))), sorted(map(str, root.glob('**/*.txt'))), sorted(map(str, root.rglob('*.py'))), sorted(glob.glob('os_scratch/*/*')), sorted(glob.glob('os_scratch/**/*.txt', recursive=True)), sorted(map(str, root.glob('*/'))), sorted(map(str, root.glob('sub/*.py'))), sorted(map(str, root.rglob('*'))))
os.rename(root / 'a.txt', root / 'z.txt'); shutil.copy(root / 'z.txt', root / 'sub'); print(sorted(os.listdir(root)), sorted(os.listdir(root / 'sub')), (root / 'sub' / 'z.txt').read_text())
print(sorted((e.name, e.is_dir(), e.is_file()) for e in os.scandir(root)), os.path.isdir(root), os.path.isfile(root / 'z.txt'), os.path.getsize(root / 'z.txt'))
for f in (lambda: os.mkdir(root), lambda: os.rmdir(root), lambda: os.remove('os_scratch/no'), lambda: Path('os_scratch/no').read_text(), lambda: os.listdir('os_scratch/no'), lambda: (root / 'z.txt').mkdir(), lambda: Path('os_scratch/no/x').write_text('a')):
    try: f()
    except OSError as e: print(type(e).__name__, e.errno, e.strerror)
shutil.copytree(root / 'sub', root / 'copy'); print(sorted(map(str, (root / 'copy').rglob('*')))); shutil.move(root / 'copy', root / 'moved'); print((root / 'moved').exists(), (root / 'copy').exists())
(root / 'z.txt').unlink(); (root / 'z.txt').unlink(missing_ok=True); os.makedirs(root / 'm/n', exist_ok=True); os.makedirs(root / 'm/n', exist_ok=True)
with (root / 'w.txt').open('w') as f: f.write('q')
print((root / 'w.txt').read_bytes(), os.sep, os.linesep, os.name, os.fspath(root), isinstance(root, os.PathLike))
shutil.rmtree(root); print(root.exists())
