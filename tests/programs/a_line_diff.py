"""Differences of texts: by lines as a unified diff, by words inside of changed lines, patches, and a merge of three."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from itertools import chain


def common(a, b):
    """The longest common subsequence as pairs of positions (Hunt and Szymanski)."""
    places = {}
    for j, item in enumerate(b):
        places.setdefault(item, []).append(j)
    ends, chains = [], []
    for i, item in enumerate(a):
        for j in reversed(places.get(item, ())):
            at = bisect_left(ends, j)
            link = (i, j, chains[at - 1] if at else None)
            if at == len(ends):
                ends.append(j)
                chains.append(link)
            else:
                ends[at] = j
                chains[at] = link
    pairs, link = [], chains[-1] if chains else None
    while link:
        i, j, link = link
        pairs.append((i, j))
    return pairs[::-1]


@dataclass(frozen=True)
class Change:
    a: slice
    b: slice

    @property
    def kind(self):
        return {(True, False): "insert", (False, True): "delete"}.get((self.a.start == self.a.stop, self.b.start == self.b.stop), "replace")

    def __str__(self):
        return f"{self.kind} {self.a.start}:{self.a.stop} -> {self.b.start}:{self.b.stop}"


def changes(a, b):
    at, bt = 0, 0
    for i, j in chain(common(a, b), [(len(a), len(b))]):
        if i > at or j > bt:
            yield Change(slice(at, i), slice(bt, j))
        at, bt = i + 1, j + 1


def hunks(found, context):
    """Changes that are near to each other, together."""
    group = []
    for change in found:
        if group and change.a.start - group[-1].a.stop > 2 * context:
            yield group
            group = []
        group.append(change)
    if group:
        yield group


def span(start, stop):
    count = stop - start
    return f"{start + (count > 0)}" if count == 1 else f"{start + (count > 0)},{count}"


def unified(a, b, names=("a", "b"), context=2):
    found = list(changes(a, b))
    if found:
        yield f"--- {names[0]}"
        yield f"+++ {names[1]}"
    for group in hunks(found, context):
        a0, a1 = max(group[0].a.start - context, 0), min(group[-1].a.stop + context, len(a))
        b0, b1 = max(group[0].b.start - context, 0), min(group[-1].b.stop + context, len(b))
        yield f"@@ -{span(a0, a1)} +{span(b0, b1)} @@"
        at = a0
        for change in group:
            yield from (f" {line}" for line in a[at:change.a.start])
            yield from (f"-{line}" for line in a[change.a])
            yield from (f"+{line}" for line in b[change.b])
            at = change.a.stop
        yield from (f" {line}" for line in a[at:a1])


HUNK = re.compile(r"@@ -(?P<a>\d+)(?:,(?P<a_count>\d+))? \+(?P<b>\d+)(?:,(?P<b_count>\d+))? @@")


class Rejected(ValueError):
    pass


def patched(lines, patch, reverse=False):
    """The lines after a unified diff. Hunks may have moved by a few lines."""
    old, new = ("+", "-") if reverse else ("-", "+")
    out, at, moved = [], 0, 0
    for head, body in hunks_of(patch):
        wanted = [line[1:] for line in body if line[:1] in (" ", old)]
        given = [line[1:] for line in body if line[:1] in (" ", new)]
        side = "b" if reverse else "a"
        start = int(head[side]) - (head[f"{side}_count"] != "0") + moved
        for offset in sorted(range(-5, 6), key=abs):
            place = start + offset
            if place >= at and lines[place:place + len(wanted)] == wanted:
                break
        else:
            raise Rejected(f"hunk {head.group()!r} does not fit")
        moved += offset
        out += lines[at:place] + given
        at = place + len(wanted)
    return out + lines[at:]


def hunks_of(patch):
    head, body = None, []
    for line in patch:
        if found := HUNK.fullmatch(line):
            if head:
                yield head, body
            head, body = found, []
        elif head:
            body.append(line)
    if head:
        yield head, body


def words(text):
    return re.findall(r"\w+|\s+|[^\w\s]", text)


def marked(before, after):
    """Two lines with the words that differ in brackets."""
    a, b = words(before), words(after)
    left, right, at, bt = [], [], 0, 0
    for change in changes(a, b):
        left += a[at:change.a.start]
        right += b[bt:change.b.start]
        if text := "".join(a[change.a]):
            left.append(f"[-{text}-]")
        if text := "".join(b[change.b]):
            right.append(f"{{+{text}+}}")
        at, bt = change.a.stop, change.b.stop
    return "".join(left + a[at:]), "".join(right + b[bt:])


def likeness(a, b):
    return 2 * len(common(a, b)) / (len(a) + len(b)) if a or b else 1.0


def merged(base, ours, theirs):
    """Both changes of a base; where they meet, a conflict."""
    left = {i: j for i, j in common(base, ours)}
    right = {i: j for i, j in common(base, theirs)}
    stable = [i for i in range(len(base)) if i in left and i in right] + [len(base)]
    left[len(base)], right[len(base)] = len(ours), len(theirs)
    at = mine = yours = 0
    conflicts = 0
    out = []
    for i in stable:
        old, a, b = base[at:i], ours[mine:left[i]], theirs[yours:right[i]]
        if a == old or a == b:
            out += b
        elif b == old:
            out += a
        else:
            conflicts += 1
            out += ["<<<<<<< ours", *a, "||||||| base", *old, "=======", *b, ">>>>>>> theirs"]
        out += base[i:i + 1]
        at, mine, yours = i + 1, left[i] + 1, right[i] + 1
    return out, conflicts


BASE = """\
Die Katze sitzt auf dem Dach.
It rains in Ångström Street.
one
two
three
four
five
six
seven
eight
nine
ten
The end (almost).
""".splitlines()

OURS = [line.replace("sitzt", "liegt") for line in BASE if line != "two"] + ["A new last line: ☂"]
THEIRS = [*BASE[:4], "two and a half", *BASE[4:9], "ACHT", *BASE[10:]]
THEIRS[0] = "Die Katze schläft auf dem Dach."


def main():
    patch = list(unified(BASE, OURS, ("base", "ours")))
    print("\n".join(patch))
    print("\n".join(unified(BASE, THEIRS, ("base", "theirs"), context=1)))
    print([str(change) for change in changes("kitten", "sitting")], likeness("kitten", "sitting"))
    print([str(change) for change in changes("", "ab")], [str(change) for change in changes("ab", "")], list(changes("ab", "ab")))

    print("patching:", patched(BASE, patch) == OURS, patched(OURS, patch, reverse=True) == BASE)
    moved = ["new first", "new second", *BASE]
    print("moved:", patched(moved, patch)[:4])
    try:
        patched(BASE[:5], patch)
    except Rejected as error:
        print("rejected:", error)

    for before, after in ((BASE[0], OURS[0]), (BASE[1], "It snowed in Ångström Street, again."), ("a = f(x)", "a = g(x, y)"), ("same", "same"), ("", "all new")):
        print(*marked(before, after), sep=" | ")
        print(f"{likeness(words(before), words(after)):.3f}")

    result, conflicts = merged(BASE, OURS, THEIRS)
    print(f"{conflicts} conflict{'s' if conflicts != 1 else ''}")
    print("\n".join(result))
    print(merged(list("abc"), list("axc"), list("abc")), merged(list("abc"), list("abcd"), list("zabc")))

    long_a = [f"line {i * i % 97}" for i in range(300)]
    long_b = [line for i, line in enumerate(long_a) if i % 17] + ["tail"]
    found = list(changes(long_a, long_b))
    print(len(found), len(list(unified(long_a, long_b))), patched(long_a, list(unified(long_a, long_b))) == long_b)
    alike = max(((likeness(words(a), words(b)), a, b) for a in BASE for b in OURS if a != b), key=lambda row: row[0])
    print(f"most alike: {alike[0]:.2f} {alike[1]!r} {alike[2]!r}")


if __name__ == "__main__":
    main()
