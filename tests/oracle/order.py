"""Compares the order of evaluation with CPython's: random statements over traced values, run by both.

    cargo build --release -p wicket-engine --example edge
    python3.13 tests/oracle/order.py target/release/examples/edge COUNT SEED

Every operand, attribute, item, call, truth, comparison, format, iteration and context of a program writes down that it happened;
at a random event an exception is raised. Prints the functions whose traces differ; exits 1 when there is one.
"""

import os
import random
import subprocess
import sys
import tempfile
import warnings

warnings.simplefilter("ignore")

PRELUDE = '''
trace, fuse = [], 0
class Fuse(Exception): pass
def note(*what):
    trace.append(' '.join(map(str, what)))
    if len(trace) == fuse: raise Fuse(len(trace))
    if len(trace) > 400: raise Fuse('long')
class V:
    def __init__(self, name): object.__setattr__(self, 'name', name)
    def __getattribute__(self, name):
        if name == 'name': return object.__getattribute__(self, name)
        if name.startswith('__'): return object.__getattribute__(self, name)
        if name == 'keys': return lambda: (note('keys', self.name), ['k' + self.name, 'kk'])[1]
        note('get', self.name, name); return V(self.name + '.' + name)
    def __setattr__(self, name, value): note('set', self.name, name, show(value))
    def __delattr__(self, name): note('del', self.name, name)
    def __getitem__(self, key):
        if isinstance(key, str) and key[0] == 'k': note('value', self.name, key); return V(self.name + key)
        note('item', self.name, show(key)); return V(self.name + '[]')
    def __setitem__(self, key, value): note('setitem', self.name, show(key), show(value))
    def __delitem__(self, key): note('delitem', self.name, show(key))
    def __call__(self, *args, **kwargs):
        note('call', self.name, show(args), show(kwargs)); return args[0] if len(args) == 1 and callable(args[0]) else V(self.name + '()')
    def __bool__(self): note('bool', self.name); return len(self.name) % 2 == 0
    def __iter__(self):
        note('iter', self.name)
        for i in range(2):
            note('next', self.name, i); yield V(self.name + str(i))
        note('stop', self.name)
    def __hash__(self): note('hash', self.name); return hash(len(self.name))
    def __contains__(self, other): note('in', self.name, show(other)); return True
    def __format__(self, spec): note('format', self.name, spec); return self.name
    def __repr__(self): note('repr', self.name); return self.name
    def __str__(self): return self.name
    def __index__(self): return 1
    def __enter__(self): note('enter', self.name); return V(self.name + 'e')
    def __exit__(self, kind, value, traceback): note('exit', self.name, kind and kind.__name__); return len(self.name) % 3 == 0
    def __await__(self): note('await', self.name); return V(self.name + 'w'); yield
    def __aiter__(self): note('aiter', self.name); return Async(self.name)
    async def __aenter__(self): note('aenter', self.name); return V(self.name + 'e')
    async def __aexit__(self, kind, value, traceback): note('aexit', self.name, kind and kind.__name__); return len(self.name) % 3 == 0
class Async:
    def __init__(self, name): self.name, self.n = name, 0
    async def __anext__(self):
        note('anext', self.name, self.n); self.n += 1
        if self.n > 2: raise StopAsyncIteration
        return V(self.name + str(self.n))
class Base:
    def __init_subclass__(cls, **kwargs): note('subclass', cls.__name__, show(kwargs))
def binary(op):
    def method(self, other): note(op, self.name, show(other)); return V('(' + self.name + ')')
    return method
for op in 'add sub mul truediv floordiv mod matmul and or xor lshift rshift pow'.split():
    for prefix in '', 'r', 'i': setattr(V, f'__{prefix}{op}__', binary(prefix + op))
for op in 'lt le gt ge eq ne'.split(): setattr(V, f'__{op}__', binary(op))
def unary(op):
    def method(self): note(op, self.name); return V('-' + self.name)
    return method
for op in 'neg pos invert'.split(): setattr(V, f'__{op}__', unary(op))
def show(value):
    if isinstance(value, V): return value.name
    if isinstance(value, set): return 's(' + ','.join(sorted(map(show, value))) + ')'
    if isinstance(value, (tuple, list)): return type(value).__name__[0] + '(' + ','.join(map(show, value)) + ')'
    if isinstance(value, dict): return '{' + ','.join(str(show(k)) + ':' + show(v) for k, v in value.items()) + '}'
    if isinstance(value, slice): return f'slice({show(value.start)},{show(value.stop)},{show(value.step)})'
    return repr(value) if isinstance(value, (str, int, type(None), bool)) else type(value).__name__
def t(n): note('t', n); return V('v' + str(n))
class E(Exception): pass
def e(n): note('e', n); return (E, ValueError, Fuse, KeyError)[n % 4]
def drive(coroutine):
    try: coroutine.send(None)
    except StopIteration as stop: return stop.value
def run(function, is_async, limit):
    global fuse
    trace.clear(); fuse = limit
    try:
        result = drive(function()) if is_async else function()
        if hasattr(result, 'send') and hasattr(result, 'gi_frame'): result = [item for item, _ in zip(result, range(9))]
        fuse = 0
        end = 'returned ' + show(result)
    except Exception as error:
        fuse = 0
        end = type(error).__name__ + ' ' + (str(error) if isinstance(error, Fuse) else '') + ' ' + type(error.__context__).__name__ + ' ' + type(error.__cause__).__name__
    print(function.__name__, limit, '|', '; '.join(trace), '|', end)
'''

BINARY = "+ - * / // % @ & | ^ << >> **".split()
COMPARE = ["<", "<=", ">", ">=", "==", "!=", "in", "not in", "is", "is not"]


class Maker:
    """Makes the source of one function."""

    def __init__(self, rng, is_async):
        self.rng, self.is_async, self.leaves, self.names, self.yields = rng, is_async, 0, [], False

    def leaf(self):
        self.leaves += 1
        if self.names and self.rng.random() < 0.2:
            return self.rng.choice(self.names)
        return f"t({self.leaves})"

    def many(self, make, low, high):
        return [make() for _ in range(self.rng.randint(low, high))]

    def expression(self, depth=2):
        if depth <= 0:
            return self.leaf()
        kinds = "leaf binary unary compare boolean ternary call attribute item slices list tuple set dict listcomp dictcomp genexp lambda walrus fstring".split()
        if self.is_async:
            kinds += ["await", "asynccomp"]
        if self.yields:
            kinds += ["yield", "yieldfrom"]
        return getattr(self, "make_" + self.rng.choice(kinds))(depth - 1)

    def make_leaf(self, depth):
        return self.leaf()

    def make_binary(self, depth):
        return f"({self.expression(depth)} {self.rng.choice(BINARY)} {self.expression(depth)})"

    def make_unary(self, depth):
        return f"({self.rng.choice(['-', '+', '~', 'not '])}{self.expression(depth)})"

    def make_compare(self, depth):
        parts = [self.expression(depth)]
        for _ in range(self.rng.randint(1, 3)):
            parts += [self.rng.choice(COMPARE), self.expression(depth)]
        return "(" + " ".join(parts) + ")"

    def make_boolean(self, depth):
        return "(" + self.rng.choice([" and ", " or "]).join(self.many(lambda: self.expression(depth), 2, 3)) + ")"

    def make_ternary(self, depth):
        return f"({self.expression(depth)} if {self.expression(depth)} else {self.expression(depth)})"

    def arguments(self, depth):
        out, named, doubled = [], False, False
        for n in range(self.rng.randint(0, 4)):
            kind = self.rng.random()
            value = self.expression(depth)
            if kind < 0.4 and not named:
                out.append(value)
            elif kind < 0.55 and not doubled:
                out.append("*" + value)
            elif kind < 0.8:
                named = True
                out.append(f"a{n}={value}")
            else:
                named = doubled = True
                out.append("**" + value)
        return ", ".join(out)

    def make_call(self, depth):
        return f"{self.expression(depth)}({self.arguments(depth)})"

    def make_attribute(self, depth):
        return f"{self.expression(depth)}.x{self.rng.randint(0, 2)}"

    def make_item(self, depth):
        keys = self.many(lambda: self.expression(depth), 1, 2)
        if self.rng.random() < 0.2:
            keys.append("*" + self.expression(depth))
        return f"{self.expression(depth)}[{', '.join(keys)}]"

    def make_slices(self, depth):
        parts = [self.expression(depth) if self.rng.random() < 0.7 else "" for _ in range(self.rng.randint(2, 3))]
        return f"{self.expression(depth)}[{':'.join(parts)}]"

    def elements(self, depth):
        return [("*" if self.rng.random() < 0.2 else "") + self.expression(depth) for _ in range(self.rng.randint(1, 4))]

    def make_list(self, depth):
        return "[" + ", ".join(self.elements(depth)) + "]"

    def make_tuple(self, depth):
        return "(" + ", ".join(self.elements(depth)) + ",)"

    def make_set(self, depth):
        return "{" + ", ".join(self.elements(depth)) + "}"

    def make_dict(self, depth):
        parts = ["**" + self.expression(depth) if self.rng.random() < 0.2 else f"{self.expression(depth)}: {self.expression(depth)}" for _ in range(self.rng.randint(1, 3))]
        return "{" + ", ".join(parts) + "}"

    def clauses(self, depth, is_async=False):
        out = []
        for n in range(self.rng.randint(1, 2)):
            word = "async for" if is_async else "for"
            out.append(f"{word} c{n} in {self.expression(depth)}")
            if self.rng.random() < 0.4:
                out.append(f"if {self.rng.choice(['c0', self.leaf()])}")
        return " ".join(out)

    def make_listcomp(self, depth):
        return f"[{self.rng.choice(['c0', '(c0, ' + self.leaf() + ')', self.leaf()])} {self.clauses(depth)}]"

    def make_dictcomp(self, depth):
        return f"{{c0: {self.leaf()} {self.clauses(depth)}}}"

    def make_genexp(self, depth):
        return f"list(c0 {self.clauses(depth)})"

    def make_asynccomp(self, depth):
        return f"[c0 {self.clauses(depth, True)}]"

    def make_lambda(self, depth):
        return f"(lambda p={self.expression(depth)}, *, q={self.expression(depth)}: (p, q, {self.leaf()}))()"

    def make_walrus(self, depth):
        name = f"w{self.rng.randint(0, 2)}"
        text = f"({name} := {self.expression(depth)})"
        return text

    def make_fstring(self, depth):
        spec = ":{%s}x" % self.leaf() if self.rng.random() < 0.4 else self.rng.choice(["", "!r", "!s", "=", ":y"])
        return f"f'a{{{self.leaf()}{spec}}}b{{{self.leaf()}}}'"

    def make_await(self, depth):
        return f"(await {self.expression(depth)})"

    def make_yield(self, depth):
        return f"(yield {self.expression(depth)})"

    def make_yieldfrom(self, depth):
        return f"(yield from {self.expression(depth)})" if not self.is_async else f"(yield {self.expression(depth)})"

    # ---- statements

    def target(self, depth=1, name=True):
        kind = self.rng.random()
        if kind < 0.3 and name:
            chosen = f"n{self.rng.randint(0, 3)}"
            return chosen
        if kind < 0.6:
            return f"{self.expression(depth)}.x"
        if kind < 0.85 or not name:
            return f"{self.expression(depth)}[{self.expression(depth)}]"
        return f"({self.target(0)}, {self.target(0)})"

    def block(self, depth):
        return self.many(lambda: self.statement(depth), 1, 2)

    def indent(self, statements):
        return ["    " + line for statement in statements for line in statement.split("\n")]

    def compound(self, head, depth):
        return "\n".join([head] + self.indent(self.block(depth)))

    def statement(self, depth=2):
        kinds = "expression assign chained unpack augmented annotated delete assert_ global_".split()
        if depth > 0:
            kinds += "if_ while_ for_ with_ try_ def_ class_ match_ raise_ return_ if_ for_ try_ with_".split()
        return getattr(self, "state_" + self.rng.choice(kinds))(depth - 1)

    def state_expression(self, depth):
        return self.expression(3)

    def state_assign(self, depth):
        return f"{self.target()} = {self.expression()}"

    def state_chained(self, depth):
        return f"{self.target()} = {self.target()} = {self.expression()}"

    def state_unpack(self, depth):
        star = self.rng.randint(0, 3)
        targets = [("*" if n == star else "") + self.target(0) for n in range(self.rng.randint(2, 3))]
        return f"{', '.join(targets)} = {self.expression(1)}"

    def state_augmented(self, depth):
        return f"{self.target(1, False)} {self.rng.choice(BINARY)}= {self.expression()}"

    def state_annotated(self, depth):
        target = self.rng.choice(["m0", f"({self.expression(1)}).x", f"{self.leaf()}[{self.leaf()}]"])
        return f"{target}: {self.expression(1)}" + (f" = {self.expression()}" if self.rng.random() < 0.6 else "")

    def state_delete(self, depth):
        return "del " + ", ".join(self.many(lambda: self.target(1, False), 1, 2))

    def state_assert_(self, depth):
        return f"assert {self.expression()}, {self.expression(1)}"

    def state_global_(self, depth):
        return "global g0; g0 = " + self.expression(1) if not self.used_global() else "g0 = " + self.expression(1)

    def used_global(self):
        first, self.has_global = not getattr(self, "has_global", False), True
        return not first

    def state_raise_(self, depth):
        return f"if {self.leaf()}: raise {self.rng.choice(['e', 'e', 't'])}({self.rng.randint(0, 3)})" + (f" from e({self.rng.randint(0, 3)})()" if self.rng.random() < 0.4 else "")

    def state_return_(self, depth):
        return f"if {self.leaf()}: return" + ("" if self.yields and self.is_async else " " + self.expression())

    def state_if_(self, depth):
        out = self.compound(f"if {self.expression()}:", depth)
        if self.rng.random() < 0.5:
            out += "\n" + self.compound(f"elif {self.expression(1)}:", depth)
        return out + "\n" + self.compound("else:", depth)

    def state_while_(self, depth):
        leave = self.rng.choice(["break", "continue", "pass"])
        body = self.indent(self.block(depth) + [f"if {self.leaf()}: {leave}"])
        return "\n".join([f"while {self.expression(1)}:", *body]) + "\n" + self.compound("else:", depth)

    def state_for_(self, depth):
        word = "async for" if self.is_async and self.rng.random() < 0.5 else "for"
        leave = self.rng.choice(["break", "continue", "pass"])
        body = self.indent(self.block(depth) + [f"if {self.leaf()}: {leave}"])
        return "\n".join([f"{word} {self.target(1)} in {self.expression()}:", *body]) + "\n" + self.compound("else:", depth)

    def state_with_(self, depth):
        word = "async with" if self.is_async and self.rng.random() < 0.5 else "with"
        items = [self.expression() + (f" as {self.target(1)}" if self.rng.random() < 0.6 else "") for _ in range(self.rng.randint(1, 3))]
        return self.compound(f"{word} ({', '.join(items)},):", depth)

    def state_try_(self, depth):
        out = self.compound("try:", depth)
        star = "*" if self.rng.random() < 0.15 else ""
        for n in range(self.rng.randint(1, 2)):
            kinds = self.rng.choice([f"e({self.rng.randint(0, 3)})", f"(e({self.rng.randint(0, 3)}), e({self.rng.randint(0, 3)}))", "Exception"])
            head = f"except{star} {kinds}" + (" as x0" if self.rng.random() < 0.4 else "") + ":"
            handler = self.many(lambda: self.state_expression(0), 1, 2)
            out += "\n" + "\n".join([head] + self.indent(handler))
        if self.rng.random() < 0.4:
            out += "\n" + self.compound("else:", depth)
        if self.rng.random() < 0.5:
            out += "\n" + self.compound("finally:", depth)
        return out

    def state_def_(self, depth):
        decorators = "".join(f"@{self.expression(1)}\n" for _ in range(self.rng.randint(0, 2)))
        generic = f"[T: {self.leaf()} = {self.leaf()}]" if self.rng.random() < 0.2 else ""
        head = f"def d0{generic}(a: {self.expression(1)}, b: {self.leaf()} = {self.expression(1)}, /, *c: {self.leaf()}, d={self.leaf()}, **f: {self.leaf()}) -> {self.expression(1)}:"
        return f"{decorators}{head}\n    return {self.leaf()}\nd0({self.leaf()})"

    def state_class_(self, depth):
        decorators = "".join(f"@{self.expression(1)}\n" for _ in range(self.rng.randint(0, 2)))
        body = self.rng.choice(["y = {0}", "y: {0} = {1}", "def y(self, a={0}): pass", "y = [{0} for c in {1}]", "[{0}.z, y] = {1}"]).format(self.leaf(), self.leaf())
        return f"{decorators}class C0(({self.leaf()}, Base)[1], k={self.expression(1)}):\n    {body}\n    z = {self.leaf()}"

    def state_match_(self, depth):
        subject = self.rng.choice([self.expression(), f"{self.leaf()}, {self.leaf()}", f"[{self.leaf()}, {self.leaf()}]", f"{{'k': {self.leaf()}}}"])
        patterns = ["[a, b]", "[a, *b]", "{'k': a}", "{'k': a, **b}", "V(name=a)", "V() as a", "str() | int()", "1 | 2", "'x'", "None", "(V() | None) as a", "[V(name='v1'), _]"]
        out = [f"match {subject}:"]
        for _ in range(self.rng.randint(1, 3)):
            guard = f" if {self.expression(1)}" if self.rng.random() < 0.5 else ""
            out += self.indent([f"case {self.rng.choice(patterns)}{guard}:\n    {self.expression(1)}"])
        out += self.indent([f"case _:\n    {self.expression(1)}"])
        return "\n".join(out)

    def function(self, name):
        self.yields = self.rng.random() < 0.2 and not self.is_async
        statements = self.many(self.statement, 1, 3)
        head = f"{'async ' if self.is_async else ''}def {name}():"
        bound = "    global g0" if getattr(self, "has_global", False) else "    pass"
        body = [line.replace("global g0; ", "") for line in self.indent(statements)]
        return "\n".join([head, bound, "    n0 = n1 = n2 = n3 = w0 = w1 = w2 = V('n')", *body, "    return n0"])


def program(rng, count):
    out = [PRELUDE]
    for n in range(count):
        is_async = rng.random() < 0.25
        while True:
            maker = Maker(rng, is_async)
            source = maker.function(f"f{n}")
            try:
                compile(source, "f", "exec")
                break
            except SyntaxError:
                # An unlucky mixture, as a starred target too many.
                continue
        out += [source, *(f"run(f{n}, {is_async}, {limit})" for limit in [0] + sorted(rng.sample(range(1, 30), 4)))]
    return "\n".join(out) + "\n"


def output(command, path):
    done = subprocess.run([*command, path], capture_output=True, text=True, timeout=120, env={**os.environ, "PYTHONHASHSEED": "0"})
    return done.stdout.splitlines() + ([done.stderr[-2000:]] if done.returncode else [])


def main():
    command, count, seed = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
    events = differences = functions = 0
    for start in range(0, count, 100):
        rng = random.Random(f"{seed} {start}")
        source = program(rng, min(100, count - start))
        with tempfile.NamedTemporaryFile("w", suffix=".py", delete=False) as file:
            file.write(source)
        wanted, got = output([sys.executable, "-S", "-W", "ignore"], file.name), output([command], file.name)
        functions += min(100, count - start)
        events += sum(line.count("; ") + 1 for line in wanted)
        shown = set()
        for theirs, ours in zip(wanted + [""] * len(got), got + [""] * len(wanted)):
            name = (theirs or ours).split(" ")[0]
            if theirs != ours and name not in shown:
                shown.add(name)
                differences += 1
                if differences <= int(os.environ.get("SHOW", "5")):
                    at = source.find(f"def {name}():")
                    print("-" * 20, source[at:source.find(f"run({name},", at)], f"CPython {theirs}", f"ours    {ours}", sep="\n")
        os.unlink(file.name)
    print(f"order: {functions} functions, {5 * functions} runs, {events} events, {differences} differences")
    sys.exit(differences != 0)


if __name__ == "__main__":
    main()
