"""Report on a large access log, reading it line by line. On a terminal a progress line shows on standard error.

    wicket run --allow fs.read=target/access.log examples/log_report.py target/access.log
"""

import os
import sys
from collections import Counter, defaultdict

EVERY = 20_000


class Progress:
    """One line on standard error, rewritten; silent when nobody watches."""

    def __init__(self, whole):
        self.whole, self.shown = whole, sys.stderr.isatty()

    def show(self, done):
        if self.shown:
            share = done / self.whole if self.whole else 1
            print(f"\r[{'=' * int(share * 30):<30}] {share:4.0%}", end="", file=sys.stderr, flush=True)

    def end(self):
        if self.shown:
            print("\r" + " " * 40 + "\r", end="", file=sys.stderr, flush=True)


def parse(line):
    """(address, hour, path, status, size, seconds), or None for a line that is not in the format."""
    try:
        before, request, after, _, _, agent, seconds = line.split('"')
        address, _, _, stamp = before.split(" ", 3)
        _, path, _ = request.split(" ")
        status, size = after.split()
        return address, stamp[13:15], path.partition("?")[0], int(status), int(size), float(seconds)
    except ValueError:
        return None


class Report:
    def __init__(self):
        self.lines = self.bad = self.bytes = 0
        self.status, self.hours, self.paths, self.addresses = Counter(), Counter(), Counter(), Counter()
        self.seconds = defaultdict(list)
        self.missing = Counter()

    def add(self, line):
        self.lines += 1
        parsed = parse(line)
        if parsed is None:
            self.bad += 1
            return
        address, hour, path, status, size, seconds = parsed
        self.status[status] += 1
        self.hours[hour] += 1
        self.paths[path] += 1
        self.addresses[address] += 1
        self.bytes += size
        self.seconds[path].append(seconds)
        if status == 404:
            self.missing[path] += 1

    def print(self):
        print(f"{self.lines:,} requests, {self.bad} unreadable, {self.bytes / 1e6:,.1f} MB, {len(self.addresses):,} addresses")
        print("\nstatus")
        for status, count in sorted(self.status.items()):
            print(f"  {status}  {count:9,}  {count / self.lines:6.2%}")
        print("\nrequests by hour")
        largest = max(self.hours.values(), default=1)
        for hour, count in sorted(self.hours.items()):
            print(f"  {hour}h {count:8,} {'*' * (count * 40 // largest)}")
        print("\npath                     requests   median      p95")
        for path, count in self.paths.most_common(10):
            times = sorted(self.seconds[path])
            print(f"{path:<24} {count:8,} {times[len(times) // 2]:7.3f}s {times[len(times) * 95 // 100]:7.3f}s")
        print("\nmost often missing:", ", ".join(f"{path} ({count})" for path, count in self.missing.most_common(4)))


name = sys.argv[1]
report, progress, done = Report(), Progress(os.path.getsize(name)), 0
with open(name, encoding="utf-8") as log:
    for line in log:
        report.add(line)
        done += len(line)
        if report.lines % EVERY == 0:
            progress.show(done)
progress.end()
report.print()
