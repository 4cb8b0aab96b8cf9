"""Compares the scan's symbol tables with CPython's `symtable` and code objects.

    cargo build --release -p wicket-engine --example scan_symbols
    python3.13 tests/oracle/symbols.py target/release/examples/scan_symbols FILE...

Python files are input data only. Prints each difference; exits 1 when there is one.
"""

import collections
import json
import re
import subprocess
import symtable
import sys
import types
import warnings

warnings.simplefilter("ignore")
SCOPES = {1: "Local", 2: "GlobalExplicit", 3: "GlobalImplicit", 4: "Free", 5: "Cell"}


def tables(table):
    yield table
    for child in table.get_children():
        yield from tables(child)


def codes(code):
    yield code
    for constant in code.co_consts:
        if isinstance(constant, types.CodeType):
            yield from codes(constant)


def theirs(source):
    found = []
    for table in tables(symtable.symtable(source, "f", "exec")):
        symbols = {}
        for symbol in table.get_symbols():
            if not symbol.get_name().startswith(".") and symbol.get_name() != "__type_params__":
                symbols[symbol.get_name()] = SCOPES[symbol._Symbol__scope]
        if table.get_name() == "top":
            # A `global` anywhere marks the module's symbol; that changes nothing.
            symbols = {name: home for name, home in symbols.items() if home != "GlobalExplicit"}
        found.append((table.get_name(), tuple(sorted(symbols.items()))))
    return collections.Counter(found)


def declared_global(source):
    table = symtable.symtable(source, "f", "exec")
    return {symbol.get_name() for symbol in table.get_symbols() if symbol._Symbol__scope == 2}


def visible(names):
    """Without what CPython's compiler makes up for itself."""
    return tuple(name for name in names if not name.startswith("."))


def their_codes(source):
    found = []
    for code in codes(compile(source, "f", "exec", dont_inherit=True)):
        count = code.co_argcount + code.co_kwonlyargcount + bool(code.co_flags & 4) + bool(code.co_flags & 8)
        name = code.co_name.strip("<>")
        if name.startswith("generic parameters of "):
            name = name[len("generic parameters of "):]
        params = tuple(p for p in code.co_varnames[:count] if not p.startswith("."))
        found.append((name, params, visible(sorted(code.co_cellvars)), visible(code.co_freevars)))
    return collections.Counter(found)


def ours(scopes, skipped):
    found = []
    for scope in scopes:
        if scope["kind"] == "DeadAnnotation":
            continue
        symbols = {}
        for name, home in scope["symbols"].items():
            if name in ("__class__", "__classdict__") and scope["kind"] == "Class" and home == "Cell":
                continue
            if scope["kind"] == "Module" and name in skipped:
                continue
            if home == "FreePassed":
                home = "Free"
            symbols[name] = "Local" if home == "Name" else home
        found.append((scope["name"], tuple(sorted(symbols.items()))))
    return collections.Counter(found)


def our_codes(scopes):
    found = []
    for scope in scopes:
        if scope["kind"] == "DeadAnnotation":
            continue
        name = {"top": "module"}.get(scope["name"], scope["name"]) if scope["kind"] == "Module" else scope["name"]
        free = tuple(scope["free"])
        found.append((name, tuple(scope["params"]), tuple(scope["cells"]), free))
    return collections.Counter(found)


def main():
    command, *files = sys.argv[1:]
    lines = scopes = differences = 0
    for start in range(0, len(files), 50):
        batch = files[start:start + 50]
        output = subprocess.run([command, *batch], capture_output=True, text=True, check=True).stdout
        by_file = {}
        for line in output.splitlines():
            row = json.loads(re.sub(r"\\u\{([0-9a-f]+)\}", lambda m: chr(int(m[1], 16)), line))
            if "file" in row:
                rows = by_file[row["file"]] = []
            else:
                rows.append(row)
        for path, rows in by_file.items():
            with open(path, encoding="utf-8") as file:
                source = file.read()
            try:
                table, code = theirs(source), their_codes(source)
            except (SyntaxError, RecursionError, ValueError) as error:
                if not (rows and "error" in rows[0]) and not isinstance(error, RecursionError):
                    print(f"{path}: CPython refuses: {error}")
                continue
            lines += source.count("\n")
            scopes += sum(table.values())
            if rows and "error" in rows[0]:
                differences += 1
                print(f"{path}: we refuse: {rows[0]}")
                continue
            for what, theirs_, ours_ in (("symbols", table, ours(rows, declared_global(source))), ("code", code, our_codes(rows))):
                for row in (theirs_ - ours_):
                    differences += 1
                    print(f"{path}: {what}: CPython {row}")
                for row in (ours_ - theirs_):
                    print(f"{path}: {what}: ours    {row}")
    print(f"symbols: {lines} lines, {scopes} scopes, {differences} differences")
    sys.exit(differences != 0)


if __name__ == "__main__":
    main()
