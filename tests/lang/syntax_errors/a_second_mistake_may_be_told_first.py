def tell(source):
    try: compile(source, '<source>', 'exec'); print(ascii(source), 'ok')
    except SyntaxError as e: print(ascii(source), e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
# case: nonlocal at module level is told of after what a scope alone shows
for source in ('await z\nnonlocal z', 'nonlocal z\ndef f(a, a): pass', 'lambda a, a: 1\nnonlocal z', 'def f(a, a): pass\nnonlocal z', 'nonlocal z\ndef f():\n  nonlocal q', 'def f():\n  nonlocal q\nnonlocal z', 'nonlocal z; global z', 'x = 1\nnonlocal x', 'nonlocal x; x = 1', 'nonlocal a, b, a', 'class C:\n nonlocal z\nnonlocal y'):
    tell(source)
# case: what stands behind a backslash, and a bracket that is open
for first in ('x = (1', 'def f[T', 'x', '(]', 'f(a=1, 2)', 'del f()'):
    for between in ('\n', '; ', ' '):
        for last in ('\\', '\\ x'): tell(first + between + last)
