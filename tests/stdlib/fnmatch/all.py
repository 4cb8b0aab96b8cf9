import fnmatch
for name, pat in (('a.py', '*.py'), ('a.pyc', '*.py'), ('abc', 'a?c'), ('a[c', 'a[[]c'), ('b', '[!a]'), ('a', '[!a]'), ('x-y', '*-*'), ('', '*'), ('abc', 'abc*'), ('a/b', '*'), ('5', '[0-9]'), (']', '[]]'), ('a', '['), ('[', '['), ('aXbXc', 'a*b*c'), ('ab', '*b*b')):
    print(name, pat, fnmatch.fnmatchcase(name, pat))
print(fnmatch.filter(['a.txt', 'b.py', 'c.txt'], '*.txt'))
