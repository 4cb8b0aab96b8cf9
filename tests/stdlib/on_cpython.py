"""Run a script on CPython with the modules of py-stdlib in place of CPython's own.

    python3.13 -S tests/stdlib/on_cpython.py script.py
    python3.13 -S tests/stdlib/on_cpython.py --all     every script of tests/stdlib against its stored output

For developers of py-stdlib: the tests run the same scripts inside the engine.
"""

import sys

HERE = __file__.rpartition("/")[0] or "."
OURS = HERE + "/../../py-stdlib"


def run(script, arguments):
    """Exec the script under our modules. CPython's own are already loaded for the machinery that needs them."""
    import _io
    import importlib.machinery as machinery
    import posix
    import time
    here, hidden = [OURS, HERE + "/mock"], {"_functools", "_heapq", "_bisect", "_struct", "_json", "_operator", "_csv", "_datetime", "_random", "_statistics", "_decimal", "_abc"}
    names = {n.removesuffix(".py") for n in posix.listdir(OURS)} | {n.removesuffix(".py") for n in posix.listdir(HERE + "/mock")}

    class Ours:
        @staticmethod
        def find_spec(name, path=None, target=None):
            if name in hidden:
                raise ModuleNotFoundError(f"No module named {name!r}", name=name)
            if name.partition(".")[0] in names:
                return machinery.PathFinder.find_spec(name, path or here)
            return None

    sys.modules["_wicket_real_time"] = time
    for name in list(sys.modules):
        if name.partition(".")[0] in names | hidden:
            del sys.modules[name]
    sys.meta_path.insert(0, Ours)
    sys.path[:] = [script.rpartition("/")[0] or ".", *(p for p in sys.path if p.endswith("lib-dynload"))]
    sys.argv = arguments
    with _io.open(script) as file:
        source = file.read()
    import builtins
    import io
    builtins.open = io.open = io._open
    exec(compile(source, script, "exec"), sys.modules["__main__"].__dict__)
    io._flush_all()


def run_all():
    import pathlib
    import subprocess
    import tempfile
    failed = 0
    for script in sorted(pathlib.Path(HERE).resolve().glob("*/*.py")):
        stored = script.with_suffix(".out")
        if not stored.exists():
            continue
        with tempfile.TemporaryDirectory() as folder:
            done = subprocess.run(
                [sys.executable, "-S", str(pathlib.Path(__file__).resolve()), str(script)], capture_output=True, cwd=folder,
                env={"PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"},
            )
        if done.stdout != stored.read_bytes():
            failed += 1
            print("FAILED", script.parent.name + "/" + script.name, done.stderr.decode()[-600:])
            for ours, theirs in zip(done.stdout.decode().splitlines(), stored.read_text().splitlines()):
                if ours != theirs:
                    print("  ours   ", ours[:400])
                    print("  CPython", theirs[:400])
                    break
    print(f"{failed} failed")
    return failed != 0


if __name__ == "__main__":
    if sys.argv[1:] == ["--all"]:
        sys.exit(run_all())
    run(sys.argv[1], sys.argv[1:])
