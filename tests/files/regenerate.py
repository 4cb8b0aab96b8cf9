"""Store what CPython 3.13 prints for every script of this folder.

    python3.13 tests/files/regenerate.py [--check] [name ...]

Each script runs in an empty directory of its own, in which it may do as it likes; it prints no absolute path and no time.
The test runs it in the same way, with grants to read and to write the directory. Only developers run this.
"""

import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent


def judge(script):
    with tempfile.TemporaryDirectory() as place:
        command = [sys.executable, "-S", "-X", "utf8", str(script)]
        environment = {"PATH": "/usr/bin:/bin", "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"}
        done = subprocess.run(command, cwd=place, env=environment, capture_output=True, timeout=60, stdin=subprocess.DEVNULL)
    if done.stderr:
        sys.exit(f"{script.name} failed:\n{done.stderr.decode()}")
    return done.stdout


def main():
    check = "--check" in sys.argv
    names = [name for name in sys.argv[1:] if not name.startswith("-")]
    stale = []
    for script in sorted(HERE.glob("*.py")):
        if script.name == "regenerate.py" or names and script.stem not in names:
            continue
        stored, wanted = script.with_suffix(".out"), judge(script)
        if not stored.exists() or stored.read_bytes() != wanted:
            stale.append(script.name)
            if not check:
                stored.write_bytes(wanted)
    print("\n".join(stale) or "nothing differs")
    sys.exit(bool(check and stale))


main()
