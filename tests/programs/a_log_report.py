"""Reads log lines of several formats, counts, and prints tables that are as wide as they have to be."""

import re
import statistics
import textwrap
import unicodedata
from collections import Counter, defaultdict
from datetime import datetime, timedelta
from itertools import groupby

FORMATS = [
    re.compile(
        r'(?P<host>[\d.]+) - (?P<user>\S+) \[(?P<time>[^\]]+)\] "(?P<method>[A-Z]+) (?P<path>\S+) HTTP/[\d.]+" (?P<status>\d{3}) (?P<size>\d+|-)'
        r'(?: "(?P<referrer>[^"]*)" "(?P<agent>[^"]*)")?'
    ),
    re.compile(r"(?P<time>\d{4}-\d\d-\d\d \d\d:\d\d:\d\d),(?P<ms>\d{3}) (?P<level>[A-Z]+) +\[(?P<module>[\w.]+)\] (?P<message>.*)"),
    re.compile(r"<(?P<priority>\d+)>(?P<time>\w{3} +\d+ \d\d:\d\d:\d\d) (?P<host>\S+) (?P<program>[\w-]+)(?:\[(?P<pid>\d+)\])?: (?P<message>.*)"),
]
TIMES = ["%d/%b/%Y:%H:%M:%S %z", "%Y-%m-%d %H:%M:%S", "%Y %b %d %H:%M:%S"]
PLACES = re.compile(r"(?P<hex>\b0x[0-9a-f]+\b)|(?P<number>\b\d+(?:\.\d+)?\b)|(?P<text>'[^']*'|\"[^\"]*\")", re.IGNORECASE)


def generated():
    """Lines that depend on nothing but a small generator."""
    state = 12345
    def random(n):
        nonlocal state
        state = (state * 1103515245 + 12345) % 2**31
        return state >> 8 if n == 0 else (state >> 8) % n
    start = datetime(2024, 2, 28, 23, 50)
    paths = ["/", "/index.html", "/café/menu", "/api/v1/items?page=2", "/static/日本語.css", "/admin"]
    for i in range(120):
        now = start + timedelta(seconds=i * 17 + random(9))
        match i % 3:
            case 0:
                status = [200, 200, 200, 304, 404, 500][random(6)]
                size = "-" if status == 304 else str(random(100000))
                tail = f' "-" "Agent/{random(3)}.0"' if random(2) else ""
                yield f'10.0.0.{random(4)} - {["-", "zoë", "bob"][random(3)]} [{now:%d/%b/%Y:%H:%M:%S} +0000] "GET {paths[random(len(paths))]} HTTP/1.1" {status} {size}{tail}'
            case 1:
                level = ["DEBUG", "INFO", "INFO", "WARNING", "ERROR"][random(5)]
                message = [f"took {random(400) / 10} ms for user {random(50)}", f"cannot open '/tmp/{random(9)}'", f"cache at {random(2**16):#x} is full", "naïve retry"][random(4)]
                yield f"{now:%Y-%m-%d %H:%M:%S},{random(1000):03} {level:7} [app.{['db', 'web', 'jobs'][random(3)]}] {message}"
            case _:
                pid = f"[{random(900) + 100}]" if random(2) else ""
                yield f"<{random(24)}>{now:%b} {now.day:>2} {now:%H:%M:%S} host{random(2)} {['cron', 'sshd', 'init-d'][random(3)]}{pid}: session {random(5)} opened"
        if i % 31 == 30:
            yield "--- this is no line of a log ---"


def parsed(lines):
    for number, line in enumerate(lines, 1):
        for kind, pattern in enumerate(FORMATS):
            if found := pattern.fullmatch(line):
                record = {key: value for key, value in found.groupdict().items() if value is not None}
                text = record["time"] if kind < 2 else "2024 " + " ".join(record["time"].split())
                record["time"] = datetime.strptime(text, TIMES[kind]).replace(tzinfo=None)
                yield kind, record
                break
        else:
            yield None, {"number": number, "line": line}


def width(text):
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def padded(text, columns, right=False):
    gap = " " * (columns - width(text))
    return gap + text if right else text + gap


def table(title, head, rows):
    shown = [[cell if isinstance(cell, str) else f"{cell:,.1f}" if isinstance(cell, float) else f"{cell:,}" for cell in row] for row in rows]
    columns = [max(map(width, column)) for column in zip(head, *shown)]
    right = [all(not isinstance(row[i], str) for row in rows) for i in range(len(head))]
    rule = "─┼─".join("─" * n for n in columns)
    print(f"\n{title.upper():^{len(rule)}}".rstrip())
    for line in (head, None, *shown):
        print(rule if line is None else " │ ".join(padded(*cell) for cell in zip(line, columns, right)).rstrip())


def shape(message):
    """A message with its numbers and texts as places."""
    return PLACES.sub(lambda found: f"<{found.lastgroup}>", message)


def bar(count, most, columns=30):
    eighths = round(count / most * columns * 8)
    return "█" * (eighths // 8) + ("", *"▏▎▍▌▋▊▉")[eighths % 8]


def main():
    records = list(parsed(generated()))
    kinds = Counter(kind for kind, _ in records)
    print(f"{len(records)} lines: {kinds[0]} of the web, {kinds[1]} of the app, {kinds[2]} of the system, {kinds[None]} of nobody")

    web = [record for kind, record in records if kind == 0]
    by_path = defaultdict(list)
    for record in web:
        by_path[record["path"].partition("?")[0]].append(record)
    rows = []
    for path, hits in sorted(by_path.items(), key=lambda item: (-len(item[1]), item[0])):
        sizes = [int(hit["size"]) for hit in hits if hit["size"].isdecimal()]
        failed = sum(hit["status"] >= "400" for hit in hits)
        rows.append((path, len(hits), failed, sum(sizes), statistics.median(sizes) if sizes else 0))
    table("paths", ("path", "hits", "failed", "bytes", "median"), [(*row[:4], float(row[4])) for row in rows])

    users = Counter(record["user"] for record in web)
    most = max(users.values())
    table("users", ("user", "share", ""), [(user, f"{count / len(web):.1%}", bar(count, most)) for user, count in users.most_common()])

    app = [record for kind, record in records if kind == 1]
    shapes = Counter((record["level"], shape(record["message"])) for record in app)
    table("messages", ("level", "message", "times"), [(*key, count) for key, count in sorted(shapes.items(), key=lambda item: (-item[1], item[0]))])
    took = [float(found[1]) for record in app if (found := re.search(r"took ([\d.]+) ms", record["message"]))]
    print(f"\ntook: n={len(took)} mean={statistics.mean(took):.2f} ms, stdev={statistics.stdev(took):.2f}, max={max(took)!r}")

    system = [record for kind, record in records if kind == 2]
    by_program = sorted(system, key=lambda record: (record["program"], record["host"]))
    for program, group in groupby(by_program, key=lambda record: record["program"]):
        group = list(group)
        hosts = Counter(record["host"] for record in group)
        pids = sorted({int(record["pid"]) for record in group if "pid" in record})
        text = f"{program}: {', '.join(f'{host} ×{count}' for host, count in sorted(hosts.items()))}; pids {', '.join(map(str, pids)) or 'unknown'}"
        print(textwrap.fill(text, 60, subsequent_indent="    "))

    minutes = Counter(record["time"].replace(second=0, microsecond=0) for kind, record in records if kind is not None)
    first, last = min(minutes), max(minutes)
    print(f"\nfrom {first:%Y-%m-%d %H:%M} to {last:%H:%M} the day after" if last.date() > first.date() else "")
    quiet = sum(1 for m in range(int((last - first) / timedelta(minutes=1)) + 1) if first + timedelta(minutes=m) not in minutes)
    print(f"busiest: {max(minutes.items(), key=lambda item: (item[1], item[0]))[0]:%H:%M}, quiet minutes: {quiet}")
    for kind, record in records:
        if kind is None:
            print(textwrap.shorten(f"line {record['number']}: {record['line']}", 28, placeholder=" …"))


if __name__ == "__main__":
    main()
