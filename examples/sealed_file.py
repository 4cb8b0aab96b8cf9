"""Keeps files sealed with a key that this script never sees.

    head -c 32 /dev/urandom > notes.key; chmod 600 notes.key
    wicket run --secret notes=aes-256-gcm:notes.key --allow crypto.secret=notes --allow crypto.random \
        --allow fs.read=notes --allow fs.write=notes examples/sealed_file.py seal notes/diary.txt
    wicket run --secret notes=aes-256-gcm:notes.key --allow crypto.secret=notes \
        --allow fs.read=notes --allow fs.write=notes examples/sealed_file.py open notes/diary.txt.sealed
"""

import crypto
import sys
from pathlib import Path


def seal(path):
    """The name is bound to the contents: a sealed file that is renamed does not open."""
    target = path.with_name(path.name + ".sealed")
    target.write_bytes(crypto.seal(crypto.secret("notes"), path.read_bytes(), path.name.encode()))
    path.unlink()
    return target


def unseal(path):
    target = path.with_suffix("")
    target.write_bytes(crypto.open(crypto.secret("notes"), path.read_bytes(), target.name.encode()))
    return target


def main(arguments):
    match arguments:
        case ["seal", name]:
            print("sealed as", seal(Path(name)))
        case ["open", name] if name.endswith(".sealed"):
            try:
                print("opened as", unseal(Path(name)))
            except ValueError:
                sys.exit(f"{name} was changed, renamed, or sealed with another key")
        case _:
            sys.exit("usage: sealed_file.py seal FILE, or sealed_file.py open FILE.sealed")


main(sys.argv[1:])
