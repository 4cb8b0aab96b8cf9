"""Store what CPython 3.13 prints for every script under tests/stdlib, as tests/lang/regenerate.py does for its own.

    python3.13 tests/stdlib/regenerate.py [--check] [area ...]
"""

import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.dont_write_bytecode = True
sys.path.insert(0, str(HERE.parent / "lang"))

import regenerate  # the one of tests/lang

sys.exit(regenerate.main(HERE, sys.argv[1:]))
