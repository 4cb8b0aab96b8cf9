"""Audit a Cargo.lock: what it holds, what it holds twice, and whether every package is pinned by a checksum.

    wicket run --allow fs.read=Cargo.lock examples/cargo_lock_audit.py [LOCK]

The last line tells whether all checks passed; the exit code is 1 when one did not.
"""

import sys
from collections import Counter, defaultdict

from fs import read_text

LOCK = sys.argv[1] if len(sys.argv) > 1 else "Cargo.lock"
REGISTRY = "registry+https://github.com/rust-lang/crates.io-index"


class LockError(Exception):
    """The file is not what Cargo writes."""


def value_of(text, line_number):
    """A quoted string or an integer: all that stands behind `=` on one line."""
    text = text.strip()
    if text.startswith('"') and text.endswith('"') and len(text) >= 2:
        return text[1:-1]
    if text.isdigit():
        return int(text)
    raise LockError(f"line {line_number}: cannot read {text!r}")


def packages(text):
    """The version of the format, and one dict for each [[package]]."""
    version, found, current, listing = None, [], None, None
    for number, line in enumerate(text.splitlines(), 1):
        stripped = line.strip()
        if listing is not None:
            if stripped == "]":
                listing = None
            else:
                listing.append(value_of(stripped.rstrip(","), number))
        elif not stripped or stripped.startswith("#"):
            continue
        elif stripped == "[[package]]":
            current = {"dependencies": []}
            found.append(current)
        elif stripped.startswith("["):
            current = {}
        else:
            match stripped.partition("="):
                case (name, "=", rest) if rest.strip() == "[":
                    listing = current.setdefault(name.strip(), [])
                case ("version ", "=", rest) if current is None:
                    version = value_of(rest, number)
                case (name, "=", rest) if current is not None:
                    current[name.strip()] = value_of(rest, number)
                case _:
                    raise LockError(f"line {number}: cannot read {line!r}")
    return version, found


def problems(found):
    """What a reviewer should look at, one line each."""
    names = {package["name"] for package in found}
    for package in found:
        title = f"{package['name']} {package['version']}"
        source = package.get("source")
        if source is None:
            if "checksum" in package:
                yield f"{title}: a local package with a checksum"
        elif source != REGISTRY:
            yield f"{title}: comes from {source}"
        elif len(package.get("checksum", "")) != 64:
            yield f"{title}: no SHA-256 checksum"
        for dependency in package["dependencies"]:
            if dependency.split()[0] not in names:
                yield f"{title}: depends on {dependency}, which is not locked"


version, found = packages(read_text(LOCK))
by_name = defaultdict(list)
for package in found:
    by_name[package["name"]].append(package["version"])
local = [package for package in found if "source" not in package]
doubles = {name: versions for name, versions in by_name.items() if len(versions) > 1}
used_by = Counter(dependency.split()[0] for package in found for dependency in package["dependencies"])

print(f"{LOCK}: format {version}, {len(found)} packages, {len(local)} of them our own")
print(f"{sum(len(p['dependencies']) for p in found)} dependencies; most used: " + ", ".join(f"{n} ({c})" for n, c in used_by.most_common(5)))
print(f"{len(doubles)} names in several versions")
for name, versions in sorted(doubles.items()):
    print(f"    {name}: {', '.join(versions)}")

wrong = list(problems(found))
for line in wrong:
    print("problem:", line)
print("checks passed" if not wrong else f"{len(wrong)} problems")
sys.exit(1 if wrong else 0)
