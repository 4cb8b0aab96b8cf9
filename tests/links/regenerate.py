"""Store what CPython 3.13 prints for every script of this folder.

    python3.13 tests/links/regenerate.py

Each script runs in a directory with what `tree.txt` says: files, and links with what they lead to. Scripts in the sandbox cannot make
links; the test makes the same. Only developers run this.
"""

import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent


def make_tree(place):
    for line in (HERE / "tree.txt").read_text().splitlines():
        name, _, target = line.partition(" -> ")
        path = place / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(target) if target else path.touch()


def main():
    for script in sorted(HERE.glob("*.py")):
        if script.name == "regenerate.py":
            continue
        with tempfile.TemporaryDirectory() as place:
            make_tree(pathlib.Path(place))
            done = subprocess.run([sys.executable, "-S", "-X", "utf8", str(script)], cwd=place, capture_output=True, timeout=60)
        if done.stderr:
            sys.exit(f"{script.name} failed:\n{done.stderr.decode()}")
        script.with_suffix(".out").write_bytes(done.stdout)


main()
