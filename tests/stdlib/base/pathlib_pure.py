from pathlib import PurePosixPath as P, PurePath
a = P('/usr/lib/python3.tar.gz')
print(a, repr(a), a.name, a.stem, a.suffix, a.suffixes, a.parent, a.parts, a.root, a.anchor, list(a.parents), a.is_absolute(), a.parents[1], len(a.parents))
print(P('a') / 'b' / '/c', P('a', 'b', '..'), P('a//b/./c/'), P(), P('.'), P('/'), 'x' / P('y'), P('a').joinpath('b', 'c'), P('a/b') == P('a', 'b'), hash(P('a')) == hash(P('a')), sorted([P('b'), P('a/z'), P('a')]))
print(a.with_name('x.py'), a.with_suffix('.zip'), a.with_stem('q'), a.relative_to('/usr'), P('/a/b').relative_to('/a/c', walk_up=True), a.is_relative_to('/usr'), P('a').is_relative_to('b'), a.match('*.gz'), a.match('lib/*'), P('a/b.py').match('a/*.py'), a.as_posix(), bytes(P('x')))
for f in (lambda: a.relative_to('/x'), lambda: P('a').with_name(''), lambda: P('/').with_suffix('.x'), lambda: a.with_suffix('x'), lambda: P(5), lambda: P('a') < 5, lambda: P('a') / 5):
    try: f()
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
print(P('a/b/c.py').full_match('a/**/*.py'), P('c.py').full_match('**/*.py'), P('.hid').suffix, P('a.').suffix, P('a/b').parent.parent.parent, P('..').name, P('a b').as_posix())
# case: a pure path is of the system's kind
import copy
from pathlib import PurePath, PurePosixPath, PosixPath, Path
class Mine(PurePath): pass
print(PurePath('a'), repr(PurePath('a') / 'b'), PurePath('a', 'b') == PurePosixPath('a/b'), isinstance(PurePath(), PurePosixPath), hash(PurePath('a')) == hash(PurePosixPath('a')))
print(repr(Mine('a') / 'c'), repr(Mine('a').parent), type(Path('a')).__name__, copy.copy(PurePath('a')), repr(copy.deepcopy(Path('a'))), repr(PurePath(Mine('x'))))
