"""Runs the oracles over a library of Python files: CPython's own by default, which is input data only.

    cargo build --release -p wicket-engine --examples
    python3.13 tests/oracle/library.py target/release/examples [--mutations COUNT] [--order COUNT] [--seed SEED] [FOLDER]

1. Every file that CPython compiles, we compile, and the verifier accepts the code.
2. The symbol tables of the scan, and the parameters, cells and free variables of every code object, are CPython's.
3. Of mutated pieces of the files we accept what CPython accepts, and refuse the rest with its message and its place.
4. Random statements are evaluated in CPython's order (see order.py).

Prints the differences and one line of numbers for each; exits 1 when there is a difference.
"""

import argparse
import pathlib
import subprocess
import sys
import sysconfig

HERE = pathlib.Path(__file__).parent
# Tests and programs of other projects are no library code.
LEFT_OUT = {"test", "tests", "site-packages", "idle_test", "lib2to3"}


def files(folder):
    return [str(path) for path in sorted(folder.rglob("*.py")) if not LEFT_OUT & set(path.relative_to(folder).parts)]


def compiles(path):
    try:
        compile(pathlib.Path(path).read_bytes(), path, "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return False
    return True


def check_compiling(code, paths):
    """The number of files that only one of the two compiles."""
    wanted = {path for path in paths if compiles(path)}
    refused = 0
    for start in range(0, len(paths), 100):
        out = subprocess.run([code, "--check", *paths[start:start + 100]], capture_output=True, text=True, check=True).stdout
        for line in out.splitlines():
            path, _, answer = line.partition(": ")
            if (answer == "ok") != (path in wanted) and answer != "unreadable":
                refused += 1
                print(f"{path}: {answer}, CPython {'compiles' if path in wanted else 'refuses'} it")
    print(f"compiling: {len(paths)} files, {refused} differences")
    return refused


def run(script, *arguments):
    print(f"{script}:", flush=True)
    return subprocess.run([sys.executable, HERE / script, *arguments]).returncode != 0


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("examples", type=pathlib.Path)
    parser.add_argument("folder", nargs="?", type=pathlib.Path, default=pathlib.Path(sysconfig.get_path("stdlib")))
    parser.add_argument("--mutations", type=int, default=20_000)
    parser.add_argument("--order", type=int, default=1_000)
    parser.add_argument("--seed", default="1")
    given = parser.parse_args()
    paths = files(given.folder)
    wrong = check_compiling(given.examples / "code", paths) > 0
    wrong |= run("symbols.py", given.examples / "scan_symbols", *paths)
    wrong |= run("errors.py", given.examples / "syntax_errors", "--mutate", str(given.mutations), given.seed, *paths)
    wrong |= run("order.py", given.examples / "edge", str(given.order), given.seed)
    sys.exit(wrong)


if __name__ == "__main__":
    main()
