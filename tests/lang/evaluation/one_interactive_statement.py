import sys


def attempt(source, mode='single'):
    try:
        compile(source, 'typed', mode)
        print(repr(source), 'fine')
    except SyntaxError as error:
        print(repr(source), type(error).__name__, error.msg, error.lineno, error.offset, error.end_lineno, error.end_offset)


# case: expressions show themselves
exec(compile('1 + 1', 'typed', 'single'))
exec(compile('None', 'typed', 'single'))
exec(compile('x = 5; x; "text"', 'typed', 'single'))
exec(compile('for i in range(3): i\n', 'typed', 'single'))
# case: by sys.displayhook
hook, sys.displayhook = sys.displayhook, lambda value: print('shown', value)
exec(compile('7; None', 'typed', 'single'))
sys.displayhook = hook
# case: one statement only
for source in ('1\n2', 'x\n\ny', 'x;y', 'x;y\nz', 'pass\npass\n', 'x\n# c\n', 'x\n\n\n'):
    attempt(source)
# case: compound statements want a newline
for source in ('if 1: pass', 'if 1: pass\n', 'if 1:\n  2\n', 'if 1:\n  2', 'def f(): pass\n\n', '@x', 'class A: pass\nclass B: pass', 'if 1:\n 2\n3'):
    attempt(source)
# case: nothing is no statement
for source in ('', '\n', '# c', '# c\n'):
    attempt(source)
# case: unfinished sources
for source in ('if 1:', 'if 1:\n', 'try: pass\n', '(1,\n2', "'''a\n", 'x = \\', 'x = \\\n', '1 +', 'f(1'):
    attempt(source)
# case: errors at the end of a source without a newline
for source in ('1 +', 'not', 'a if b else', '"a" b"b"', '\\', '1\\', 'x =', 'lambda'):
    attempt(source, 'eval')
    attempt(source, 'exec')
