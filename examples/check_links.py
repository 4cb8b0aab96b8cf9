"""Check the links between a project's Markdown files: does each lead to a file, and to a heading that is there?

    wicket run --allow fs.read=. examples/check_links.py .

Links to other sites are counted, not followed. The exit code is 1 when a link is broken.
"""

import sys
from pathlib import Path

SKIPPED = {"target", "node_modules", ".git"}


def markdown_files(root):
    """Every .md below root, in order."""
    for path in sorted(root.iterdir()):
        if path.name in SKIPPED or path.name.startswith("."):
            continue
        if path.is_dir():
            yield from markdown_files(path)
        elif path.suffix == ".md":
            yield path


def outside_code(text):
    """(line number, line) without fenced blocks and without `code`."""
    fenced = False
    for number, line in enumerate(text.splitlines(), 1):
        if line.lstrip().startswith("```"):
            fenced = not fenced
        elif not fenced:
            parts = line.split("`")
            yield number, " ".join(parts[::2]) if len(parts) % 2 else line


def links(line):
    """The targets of [text](target) in a line."""
    start = 0
    while (middle := line.find("](", start)) >= 0:
        end = line.find(")", middle)
        if end < 0:
            return
        yield line[middle + 2:end].strip().split(" ")[0]
        start = end


def anchor(heading):
    """A heading's anchor, as code hosts make it."""
    kept = "".join(c for c in heading.strip().lower() if c.isalnum() or c in " -_")
    return kept.replace(" ", "-")


class Project:
    def __init__(self, root):
        self.root = root
        self.anchors = {}

    def anchors_of(self, path):
        if path not in self.anchors:
            found, seen = set(), {}
            fenced = False
            for line in path.read_text().splitlines():
                if line.lstrip().startswith("```"):
                    fenced = not fenced
                if not fenced and line.startswith("#"):
                    name = anchor(line.lstrip("#"))
                    seen[name] = seen.get(name, -1) + 1
                    found.add(f"{name}-{seen[name]}" if seen[name] else name)
            self.anchors[path] = found
        return self.anchors[path]

    def problem(self, source, target):
        """What is wrong with a link, or None."""
        place, _, fragment = target.partition("#")
        path = Path(str(source.parent / place)) if place else source
        if not path.exists():
            return "no such file"
        if fragment and path.suffix == ".md" and fragment not in self.anchors_of(path):
            return "no such heading"
        return None


root = Path(sys.argv[1] if len(sys.argv) > 1 else ".")
project, files, inside, outside, broken = Project(root), 0, 0, 0, 0
for path in markdown_files(root):
    files += 1
    for number, line in outside_code(path.read_text()):
        for target in links(line):
            if "://" in target or target.startswith("mailto:"):
                outside += 1
                continue
            inside += 1
            problem = project.problem(path, target)
            if problem:
                broken += 1
                print(f"{path}:{number}: {target}: {problem}")
print(f"{files} files, {inside} links inside the project, {outside} to other places, {broken} broken")
sys.exit(1 if broken else 0)
