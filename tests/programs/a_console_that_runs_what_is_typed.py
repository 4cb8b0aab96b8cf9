"""A console: it collects lines until they are a statement, compiles them as one interactive statement, and shows values and errors."""

import sys


class Console:
    def __init__(self, **names):
        self.names = {'__name__': '__console__', '__builtins__': __builtins__, **names}
        self.lines, self.history, self.number = [], [], 0

    def is_complete(self, source):
        """Whether nothing more is wanted: the source compiles, or fails the same way with more lines to come."""
        try:
            compile(source, '<console>', 'single')
            # A block ends with an empty line.
            return not source.split('\n')[-1].startswith((' ', '\t')) and not self.opens_block(source) or source.endswith('\n')
        except SyntaxError as error:
            problems = []
            for more in ('\n', '\n\n'):
                try:
                    compile(source + more, '<console>', 'single')
                    return False
                except SyntaxError as later:
                    problems.append((type(later), later.msg, later.lineno))
            wants_more = ('was never closed', 'unterminated triple-quoted', 'expected an indented block', 'unexpected EOF', "expected 'except' or 'finally'")
            return not any(words in error.msg for words in wants_more)

    @staticmethod
    def opens_block(source):
        return source.split('\n')[0].rstrip().endswith(':') or source.startswith('@')

    def type(self, line):
        prompt = '... ' if self.lines else '>>> '
        print(prompt + line)
        self.lines.append(line)
        source = '\n'.join(self.lines)
        if not source.strip():
            self.lines.clear()
        elif self.is_complete(source):
            self.lines.clear()
            self.run(source)

    def run(self, source):
        self.number += 1
        self.history.append(source)
        try:
            code = compile(source if source.endswith('\n') else source + '\n', f'<line {self.number}>', 'single')
        except SyntaxError as error:
            print(f'{type(error).__name__}: {error.msg} ({error.lineno}:{error.offset})')
            return
        try:
            exec(code, self.names)
        except SystemExit as leaving:
            print('leaving with', leaving.code)
        except BaseException as error:
            place = error.__traceback__.tb_next
            print(f'{type(error).__name__}: {error} at line {place.tb_lineno if place else "?"} of {code.co_filename}')

    def listing(self):
        return [name for name in self.names if not name.startswith('__')]


SESSION = '''\
1 + 1
x = 5
x
None
x * 2; x + 1
'text'
def double(n):
    """Twice."""
    return n * 2

double(x)
for i in range(3):
    i
    if i == 1: "one"

[double(n) for n in range(4)]
if x > 3:
    'large'
else:
    'small'

class Point:
    def __init__(self, x): self.x = x
    def __repr__(self): return f'Point({self.x})'

Point(3)
Point()
_
(1,
 2,
 3)
{'a': 1,
 'b': [1, 2]}
"""two
lines"""
missing
1 / 0
1 +
x = = 2
print 1
if x
def broken(:
  5
return 5
for
while True:
    x += 1
    if x > 8: break

x
try:
    raise ValueError('typed')
except ValueError as e:
    e

@lambda f: f()
def called():
    return 'decorated'

called
import math as m; m.floor(2.5)
with open as f: pass
lambda: 0 if False else 1
del x
x
assert 0, 'asserted'
a, *b = range(5); b
(n := 10) + n
match [1, 2]:
    case [p, q]:
        p + q

raise SystemExit(3)
'''

console = Console()
shown = []


def display(value):
    """What the console shows, addresses left out."""
    if value is not None:
        console.names['_'] = value
        text = repr(value)
        shown.append(text)
        print(text.split(' at 0x')[0])


sys.displayhook = display
for line in SESSION.split('\n'):
    console.type(line)
print('-' * 30)
print(console.listing())
print(len(console.history), 'statements,', len(shown), 'values')
print(max(console.history, key=len))
