import os.path as p
for s in ('/a/b.c', 'a', '', '/', '//x/y', 'a/b/', '.hid', 'a.tar.gz', '..', 'a/../b', '///x', './a/./b//c/..', '...', 'a/.b.c'):
    print(repr(s), p.split(s), p.splitext(s), p.basename(s), p.dirname(s), p.normpath(s), p.isabs(s), p.splitroot(s))
print(p.join('a', 'b', '/c', 'd'), p.join('a/', ''), p.join('', 'b'), p.commonprefix(['/ab', '/ac']), p.commonpath(['/a/b', '/a/c/d']), p.commonpath(['a/b', 'a']), p.join(b'a', b'b'))
print(p.relpath('/a/b/c', '/a/d'), p.relpath('/a', '/a'), p.relpath('/a/b', '/'), p.expandvars('$NOPE_ZZ/x'))
for f in (lambda: p.join('a', 5), lambda: p.commonpath([]), lambda: p.commonpath(['/a', 'b']), lambda: p.relpath(''), lambda: p.split(None)):
    try: f()
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
