"""Writes compiler/tests/symbols.txt: for each source below, the symbol tables that CPython 3.13 makes of it.

    python3.13 tests/oracle/symbol_cases.py

A case is a line with the source as JSON, then a line `name: symbol=home …` for each scope that has code of its own, sorted, then an empty line.
"""

import json
import pathlib
import symtable

CASES = [
    "x = 1\ny = x + z\n",
    "def f(a, b=c, *d, e=g, **h):\n  i = a\n  return j\n",
    "def f(a, /, b, *, c): pass\n",
    "def f():\n  x = 1\n  def g():\n    return x\n  return g\n",
    "def f():\n  x = 1\n  def g():\n    nonlocal x\n    x = 2\n",
    "def f():\n  x = 1\n  def g():\n    def h():\n      return x\n",
    "def f():\n  global x\n  x = 1\n  def g():\n    return x\n",
    "def f(x):\n  def g():\n    global x\n    def h():\n      return x\n",
    "x = 1\nclass A:\n  x = x\n  def f(self):\n    return x\n",
    "def f(x):\n  class A:\n    x = x\n    def g(self):\n      return x\n",
    "def f(x):\n  class A:\n    y = x\n",
    "def f():\n  x = 1\n  class A:\n    nonlocal x\n    x = 2\n",
    "class A:\n  def f(self):\n    return super().f()\n",
    "class A:\n  def f(self):\n    return __class__\n",
    "class A:\n  def f(self):\n    def g():\n      return __class__\n",
    "class A:\n  __x = 1\n  def f(self, __y):\n    return self.__z + __y + __x__\n",
    "class _A:\n  def f(self):\n    def g():\n      return __x\n    __x = 1\n",
    "class __:\n  __x = 1\n",
    "def f():\n  return [x for x in y]\n",
    "def f():\n  return [z for x in y]\n",
    "def f(x):\n  return [x for x in x]\n",
    "def f():\n  return [lambda: x for x in y]\n",
    "def f():\n  return {x: y for x, y in z for z in x if w}\n",
    "def f():\n  return (x for x in y)\n",
    "def f(z):\n  return (x + z for x in y)\n",
    "def f():\n  return [[x for x in y] for y in z]\n",
    "def f():\n  [(y := x) for x in z]\n  return y\n",
    "def f():\n  any((y := x) for x in z)\n",
    "def f():\n  return [(w := x) for x in [v for v in u]]\n",
    "any((y := x) for x in z)\n",
    "class A:\n  x = 1\n  y = [x for _ in z]\n",
    "def f(x):\n  class A:\n    y = [x for _ in z]\n",
    "class A:\n  y = [lambda: z for z in w]\n",
    "x = [y for y in z]\n",
    "f = lambda a, b=c, *d, **e: a + g\n",
    "f = lambda a: lambda b: a + b\n",
    "f = lambda a=lambda: 1: a\n",
    "x = {lambda: 1: 2, 3: lambda: y}\n",
    "a[lambda: x:y] = z\n",
    "x: int\n",
    "(x): int\n",
    "(x): int = 1\n",
    "def f():\n  x: int\n",
    "def f():\n  x: int = y\n  a.b: c = d\n  e[f]: g\n",
    "x += 1\n",
    "def f():\n  x += 1\n  a.b += c\n  d[e] += g\n",
    "a, (b, [c, *d]), e.f, g[h] = i = j\n",
    "def f():\n  a, (b, *c), d.e, g[h] = i\n",
    "(a).b = (c)[d] = e\n",
    "for a, b.c, d[e] in f: g\nelse: h\n",
    "def f():\n  for a, (b, c) in d: pass\n  with e as (g, h), i as j.k: pass\n",
    "with (a as b, c as d): pass\n",
    "with (a, b): pass\n",
    "with (a) as b, (c, d) as e: pass\n",
    "def f():\n  with (a as b, c as d,): e = b\n",
    "def f():\n  try: a\n  except B as c: d\n  except (E, F): g\n  else: h\n  finally: i\n",
    "def f():\n  try: a\n  except* B as c: d = c\n",
    "def f():\n  del a, b.c, d[e], (g, h)\n",
    "import a, b.c, d as e, f.g as h\nfrom i import j, k as l\nfrom . import m\nfrom .n import *\n",
    "def f():\n  import a.b\n  from c import (d, e as g,)\n",
    "from spec import a, b as c\n",
    "def f():\n  while (x := y): x\n  if (z := x) and w: pass\n",
    "f(a=b, *c, **d)\ne(g := h, i=(j := k))\n",
    "@a\n@b.c(d)\ndef f(g: h = i) -> j: k\n",
    "@a\nclass B(c, d=e): f = 1\n",
    "def f(a: b = c, *d: e, g: h = i, **j: k) -> l: pass\n",
    "from __future__ import annotations\ndef f(a: b) -> c:\n  x: (lambda: y) = 1\n",
    "match a:\n  case b: c\n",
    "def f(a):\n  match a:\n    case [b, *c]: pass\n    case {'d': e, **g}: pass\n    case H(i, j=k): pass\n    case l.m | n.o: pass\n    case (1 | 2) as p if q: pass\n    case _: pass\n",
    "match = 1\ncase = match\ntype = case\nprint(match, case)\n",
    "match[a] = b\nmatch.c = d\nmatch(e)\nmatch: int = 1\n",
    "def f(match):\n  match match:\n    case match.case: match\n",
    "type A = B\n",
    "type A[T] = list[T]\n",
    "type A[T: B, *C, **D] = E[T, C, D]\n",
    "type A[T = B] = C\n",
    "def f[T](a: T) -> T: b = T\n",
    "def f[T: B = C](a: T = D) -> E: pass\n",
    "class A[T](B[T]):\n  def f(self) -> T: pass\n",
    "class A:\n  X = int\n  def f[T: X](self, a: T) -> X: pass\n",
    "class A:\n  type B = A\n",
    "class A[__T]:\n  def f(self, a: __T): pass\n",
    "def f():\n  class A[T]:\n    def g[U](self): return T, U\n",
    "f'{a} {b!r:{c}} {d=} {lambda_}'\n",
    "def f(x):\n  return lambda: f'{x:{y}} {(lambda: x)()}'\n",
    "f'{[a for a in b]} {(c := d)} {f\"{e}\"}'\n",
    "def f():\n  yield a\n  b = yield c\n",
    "async def f():\n  async with a as b: pass\n  async for c in d: await e\n  return [g async for g in h]\n",
    "def f():\n  if a: b = 1\n  elif c: d = 2\n  else: e = 3\n  while g: h = 4\n",
    "def f(): a = 1; b = a; return c\n",
    "class A: a = 1; b = a\n",
    "def f():\n  try:\n    try: a\n    except B as c: d\n  except E as c: g\n  return c\n",
    "a if b else c if d else e\n",
    "[a if b else c for d in e if f if g]\n",
    "{**a, b: c, **d}\n{*e, g}\n[*h]\nf(*i, j)\n",
    "x[a:b, c:d:e, *f]\n",
    "assert a, b\nraise c from d\n",
    "def f():\n  nonlocal_ = 1\n  global_ = 2\n",
    "def f(a):\n  def g(b=a): return b\n  class C(a): pass\n  @a\n  def h(): pass\n  return [x for x in a]\n",
    "def outer():\n  def a(): return b()\n  def b(): return a()\n",
    "__class__ = 1\ndef f(): return __class__\n",
    "class A:\n  __class__ = 1\n  def f(self): return __class__\n",
    "class A:\n  class B:\n    def f(self): return super()\n",
    "def super(): pass\nclass A:\n  def f(self): super\n",
]

SCOPES = {1: "Local", 2: "GlobalExplicit", 3: "GlobalImplicit", 4: "Free", 5: "Cell"}


def tables(table):
    yield table
    for child in table.get_children():
        yield from tables(child)


def line(table, declared):
    found = []
    for symbol in table.get_symbols():
        name = symbol.get_name()
        # What CPython's compiler makes up for itself, and the module's mark for a `global` elsewhere.
        if name.startswith(".") or name == "__type_params__" or table.get_name() == "top" and name in declared:
            continue
        found.append(f"{name}={SCOPES[symbol._Symbol__scope]}")
    return " ".join([table.get_name() + ":", *sorted(found)])


def main():
    out = []
    for source in CASES:
        top = symtable.symtable(source, "script.py", "exec")
        declared = {symbol.get_name() for symbol in top.get_symbols() if symbol._Symbol__scope == 2}
        out.append(json.dumps(source))
        out += sorted(line(table, declared) for table in tables(top))
        out.append("")
    path = pathlib.Path(__file__).parent.parent.parent / "compiler" / "tests" / "symbols.txt"
    path.write_text("\n".join(out), encoding="utf-8")


main()
