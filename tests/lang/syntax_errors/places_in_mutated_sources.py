def attempt(*sources):
    for source in sources:
        try:
            compile(source, 'made', 'exec')
            print(repr(source), 'fine')
        except SyntaxError as error:
            print(repr(source), '->', type(error).__name__, error.msg, (error.lineno, error.offset), (error.end_lineno, error.end_offset))


# case: generators among arguments
attempt('f(a for a in b, c)', 'f(c, a for a in b)', 'f(a for a in b for c in d, e)', 'f(x=1, a for a in b)', 'f(a for a in b.())')
# case: missing commas and operators
attempt('x = [1 2]', 'f(a b)', '{1: 2 3: 4}', "{'a' 'b': 1, 'c' 2}", '(a b, c)', 'x = a b', 'f(a, b c=1)')
# case: unfinished definitions
attempt('def f', 'def f(', 'def f()', 'def f() ->', 'class', 'class A(', 'lambda x', 'lambda', 'async def', '@', 'def f(x y): pass')
# case: targets that cannot be
attempt('1 = x', 'f() = 1', 'a + b = c', '(a, 1) = x', '[a, f()] = x', 'x: int: str', 'a.b.c() += 1', 'for 1 in x: pass', 'with a as 1: pass', 'del f()', 'import a.b as c.d', '(x for x in y) = 1', 'a, b += 1', 'None = 1', 'f"{x}" = 1')
# case: parameters
attempt('def f(a, a): pass', 'def f(a=1, b): pass', 'def f(*, **k): pass', 'def f(*): pass', 'def f(/, a): pass', 'def f(a, /, b, /): pass', 'def f(*a, *b): pass', 'def f(**k, a): pass', 'def f(a, *, /): pass', 'def f(*a=1): pass', 'def f(1): pass', 'def f((a, b)): pass', 'lambda a, a: 1', 'lambda *: 1')
# case: arguments
attempt('f(a=1, b)', 'f(**a, b)', 'f(**a, *b)', 'f(a=1, a=2)', 'f(1=2)', 'f(a.b=1)', 'f(True=1)', 'f(a=)', 'f(*)', 'f(**)', 'f(a:=1, b=c:=2)')
# case: places for statements
attempt('return', 'yield x', 'await x', 'break', 'continue', 'class A: return', 'def f():\n  async for x in y: pass', 'def f(): [await x for x in y]', 'nonlocal x', 'def f():\n  nonlocal x')
# case: names declared too late
attempt('def f():\n  x = 1\n  global x', 'def f():\n  print(x)\n  global x', 'def f(x):\n  global x', 'def f():\n  global x\n  nonlocal x', 'def f():\n  x: int\n  global x', 'def f():\n  import x\n  global x')
# case: comprehensions and walrus
attempt('[x := 1 for x in y]', '[x for x in (y := z)]', 'class A: [x := 1 for y in z]', '[i := 0 for i in x]', 'x := 1', '(x.y := 1)', '[*a for a in b]', '{**a for a in b}', '{a: *b}', '[a, b for a in c]', '(x := y for x in z)')
# case: match
attempt('match x:\n  case a | b: pass', 'match x:\n  case a: pass\n  case b: pass', 'match x:\n  case [*a, *b]: pass', 'match x:\n  case {**a, 1: b}: pass', 'match x:\n  case C(a=1, b): pass', 'match x:\n  case a.b(): pass', 'match x:\n  case 1 + 2: pass', 'match x:\n  case [a, a]: pass', 'match x:\n  case {1: a, 1: b}: pass', 'match x:\npass', 'match x:\n  pass')
# case: try
attempt('try: pass', 'try:\n  pass\nexcept:\n  pass\nexcept A:\n  pass', 'try: pass\nexcept A, B: pass', 'try: pass\nexcept* A: pass\nexcept B: pass', 'try: pass\nexcept*: pass', 'try: pass\nexcept* A:\n  for x in y: break\n  return', 'try: pass\nelse: pass', 'def f():\n  try: pass\n  except* A: return')
# case: strings and numbers
attempt('"abc', "'''abc", 'f"{a"', 'f"{}"', 'f"{a!x}"', 'f"{a b}"', 'f"}"', '1__0', '0x', '0b2', '1e', '012', '1a', '1_', "'\\N{x}'", "b'\\xg'", "'\\x1'", "'\\u12'", 'b"é"', '"a" b"b"', 'f"{lambda x: 1}"', 'f"{*a}"', 'f"{a:{b:{c}}}"')
# case: brackets and indentation
attempt('(', ')', '(]', '(\n]', '[1,\n2', 'if x:\npass', '  x', 'if x:\n  a\n b', 'if x:\n\ta\n        b', 'x = (1,\n2\ny = 3', '{1:', 'f(', 'x[', 'a\\ b', 'a\\')
# case: keywords and statements in the wrong place
attempt('else: pass', 'if x: pass\nelif: pass', 'x = if', 'print x', 'exec "x"', 'raise x, y', 'import', 'from x import', 'from x import (', 'from x import a,', 'import a as', 'from . import *, a', 'with: pass', 'while: pass', 'for x: pass', 'assert', 'assert (x = 1)', 'del', 'pass x', 'global', 'global x.y', 'x ++ y', 'x++', 'a <> b', 'a ? b', 'a => b', '$a', 'if x = 1: pass', 'a = b if c', 'not', 'a not b', 'x is not', '*a', '**a', 'a, *b')
# case: future and star imports
attempt('x = 1\nfrom __future__ import annotations', 'def f(): from a import *', 'class A: from a import *')
# case: type parameters
attempt('def f[T](): pass', 'def f[](): pass', 'def f[T, T](): pass', 'def f[*T: int](): pass', 'def f[**P: int](): pass', 'class A[T = int, U]: pass', 'type X = (yield)', 'type X[T: (x := 1)] = T', 'type x.y = 1', 'def f[T: await x](): pass', 'class A[T](x := 1): pass', 'def f[T](a: (yield)): pass', 'def f[T = *a](): pass')
