"""Store what CPython 3.13 prints for every script under tests/lang, and for the programs of tests/programs.

    python3.13 tests/lang/regenerate.py [--check] [area ...]

For each script `x.py` the standard output goes to `x.out` and, when the script ends in an uncaught exception, the
standard error to `x.err`, with file names made relative to the script's folder. A script with a line `# by reason:`
is one that CPython cannot judge, and is left alone. With `--check` nothing is written and differences are listed.
Only developers run this: the tests themselves read the stored files and need no Python.
"""

import concurrent.futures
import os
import pathlib
import subprocess
import sys

# Folders of modules that scripts import.
HELPERS = {"mock"}


def scripts(root, areas):
    """The top-level scripts of each area; folders inside an area hold modules that scripts import."""
    folders = sorted(p for p in root.iterdir() if p.is_dir() and p.name not in HELPERS)
    programs = root.parent / "programs"
    if root.name == "lang" and programs.is_dir():
        folders.append(programs)
    for area in folders:
        if not areas or area.name in areas:
            yield from sorted(area.glob("*.py"))


def is_judged(script):
    """Names that start with an underscore are helpers to import; `# by reason:` says that CPython cannot judge."""
    return not script.name.startswith("_") and b"# by reason:" not in script.read_bytes()


def judge(script):
    environment = {"PATH": os.environ["PATH"], "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"}
    done = subprocess.run(
        [sys.executable, "-S", str(script)], cwd=script.parent, env=environment, capture_output=True, timeout=60,
        stdin=subprocess.DEVNULL,
    )
    here = str(script.parent).encode() + b"/"
    return done.stdout.replace(here, b""), done.stderr.replace(here, b"")


def store(path, content, wanted, check):
    """Bring one stored file up to date; tell whether it differed."""
    current = path.read_bytes() if path.exists() else None
    target = content if wanted else None
    if current == target:
        return False
    if not check:
        if target is None:
            path.unlink()
        else:
            path.write_bytes(target)
    return True


def main(root, arguments):
    """Judge the scripts of the areas named in `arguments`, of all without one; the exit status."""
    if sys.version_info[:2] != (3, 13):
        return "the judge is CPython 3.13"
    check = "--check" in arguments
    judged = [s for s in scripts(root, {a for a in arguments if not a.startswith("-")}) if is_judged(s)]
    differing = 0
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        for script, (out, err) in zip(judged, pool.map(judge, judged)):
            changed = store(script.with_suffix(".out"), out, True, check)
            changed |= store(script.with_suffix(".err"), err, bool(err), check)
            if changed:
                differing += 1
                print(("differs: " if check else "stored: ") + str(script.relative_to(root.parent)))
    print(f"{len(judged)} scripts judged, {differing} {'differ' if check else 'stored'}")
    return 1 if check and differing else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(__file__).resolve().parent, sys.argv[1:]))
