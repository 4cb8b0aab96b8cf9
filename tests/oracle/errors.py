"""Compares our syntax errors with CPython's: on the cases of a file, or on mutations of Python files.

    cargo build --release -p wicket-engine --example syntax_errors
    python3.13 tests/oracle/errors.py target/release/examples/syntax_errors --cases FILE
    python3.13 tests/oracle/errors.py target/release/examples/syntax_errors --mutate COUNT SEED FILE...

Prints the differences, and how many there are of each kind.
"""

import collections
import os
import random
import re
import subprocess
import sys
import tempfile
import warnings

warnings.simplefilter("ignore")


def theirs(source):
    try:
        compile(source, "f", "exec", dont_inherit=True)
    except SyntaxError as error:
        message = str(error.msg).replace("\n", "\\n")
        return f"{type(error).__name__}|{message}|{error.lineno}|{error.offset}|{error.end_lineno}|{error.end_offset}"
    except (RecursionError, MemoryError):
        return "TooDeep"
    return "OK"


def ours(command, sources):
    with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False, encoding="utf-8") as file:
        file.write("\0".join(sources))
    lines = subprocess.run([command, file.name], capture_output=True, text=True).stdout.splitlines()
    os.unlink(file.name)
    if len(lines) != len(sources):
        print(f"only {len(lines)} answers for {len(sources)} sources; the next one was:\n{sources[len(lines)]!r}")
        sys.exit(2)
    return lines


TOKEN = re.compile(r"""[A-Za-z_]\w*|\d[\w.]*|"[^"\n]*"|'[^'\n]*'|\*\*|//|==|!=|<=|>=|:=|->|[-+*/%@&|^~<>()\[\]{},:.;=!]|[ \t]+|\n""")
EXTRA = """and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or
pass raise return try while with yield match case type print None True _ x y 1 2.5 'a' b'b' f'{x}' ( ) [ ] { } , : ; . = == := -> + - * ** / // @ ~ ! < >
+= *= $ ? x=1 f(x) x.y x[0] *x **x""".split()


def snippets(files, rng):
    """Short runs of whole top-level statements."""
    while True:
        with open(rng.choice(files), encoding="utf-8", errors="replace") as file:
            text = file.read()
        if "\0" in text or "\r" in text:
            continue
        lines = text.split("\n")
        starts = [n for n, line in enumerate(lines) if line and not line[0].isspace() and line[0] not in "#)]}\"'"]
        if not starts:
            continue
        at = rng.randrange(len(starts))
        begin = starts[at]
        end = starts[min(len(starts) - 1, at + rng.randrange(1, 3))]
        chunk = lines[begin:end]
        if 0 < len(chunk) < 60:
            yield "\n".join(chunk) + "\n"


def mutate(source, rng):
    tokens = TOKEN.findall(source)
    if len(tokens) < 2:
        return source
    for _ in range(rng.choice([1, 1, 1, 2, 3])):
        at = rng.randrange(len(tokens))
        how = rng.randrange(6)
        if how == 0:
            del tokens[at]
        elif how == 1:
            tokens.insert(at, rng.choice(EXTRA) + " ")
        elif how == 2:
            tokens[at] = rng.choice(EXTRA)
        elif how == 3:
            other = rng.randrange(len(tokens))
            tokens[at], tokens[other] = tokens[other], tokens[at]
        elif how == 4:
            tokens.insert(at, tokens[rng.randrange(len(tokens))])
        else:
            tokens[at:at + 1] = [" ", rng.choice(EXTRA), " "]
        if not tokens:
            return "\n"
    return "".join(tokens)


def ours_by_design(source, wanted):
    """Quoted imports."""
    return re.search(r"\b(import|from)\b[^\n#]*['\"]", source)


def report(sources, expected, found, show):
    kinds = collections.Counter()
    for source, wanted, got in zip(sources, expected, found):
        if wanted == got or wanted == "TooDeep" or ours_by_design(source, wanted):
            continue
        kinds[(wanted.split("|")[1] if "|" in wanted else wanted, got.split("|")[1] if "|" in got else got)] += 1
        if sum(kinds.values()) <= show:
            print("-" * 20)
            print(source)
            print(f"CPython {wanted}\nours    {got}")
    print("=" * 20)
    for (wanted, got), count in kinds.most_common(40):
        print(f"{count:5} CPython: {wanted}   ours: {got}")
    print(f"errors: {len(sources)} sources, {sum(w != 'OK' for w in expected)} of them wrong, {sum(kinds.values())} differences")
    return sum(kinds.values())


def main():
    command, mode, *rest = sys.argv[1:]
    if mode == "--cases":
        with open(rest[0], encoding="utf-8") as file:
            sources = file.read().split("\0")
    else:
        rng = random.Random(int(rest[1]))
        stream = snippets(rest[2:], rng)
        sources = [mutate(next(stream), rng) for _ in range(int(rest[0]))]
        sources = [source for source in sources if "\0" not in source]
    show = int(os.environ.get("SHOW", "20"))
    differences = report(sources, [theirs(source) for source in sources], ours(command, sources), show)
    sys.exit(differences != 0)


if __name__ == "__main__":
    main()
