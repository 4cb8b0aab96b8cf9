"""Write an access log to try log_report.py on. The same number of lines gives the same log.

    wicket run --allow fs.write=target examples/make_access_log.py target/access.log [LINES]
"""

import sys
import time

PATHS = [
    ("/", 30), ("/index.html", 12), ("/docs/", 9), ("/docs/start.html", 8), ("/api/v1/items", 14), ("/api/v1/items/{}", 16), ("/api/v1/login", 5),
    ("/static/app.js", 10), ("/static/style.css", 10), ("/favicon.ico", 4), ("/old/{}", 2), ("/admin", 1), ("/search?q={}", 7),
]
AGENTS = ["Mozilla/5.0 (X11; Linux x86_64)", "Mozilla/5.0 (Windows NT 10.0)", "curl/8.5.0", "python-requests/2.32", "Googlebot/2.1"]
START = 1_767_225_600
HOSTS = 1500


class Dice:
    """A small generator of pseudo-random numbers, the same everywhere."""

    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) & 0xFFFFFFFFFFFFFFFF
        return (self.state >> 33) % n

    def weighted(self, choices):
        at = self.below(sum(weight for _, weight in choices))
        for choice, weight in choices:
            at -= weight
            if at < 0:
                return choice


def lines(count):
    dice, moment = Dice(2026), START
    for _ in range(count):
        moment += dice.below(3)
        path = dice.weighted(PATHS).format(dice.below(400))
        method = "POST" if path.endswith("login") else "GET"
        status = 200
        if path.startswith("/old/") or dice.below(60) == 0:
            status = 404
        elif path == "/admin":
            status = 403
        elif dice.below(250) == 0:
            status = 500
        elif path.startswith("/static/") and dice.below(3) == 0:
            status = 304
        size = 0 if status == 304 else 200 + dice.below(20000)
        address = f"10.{dice.below(4)}.{dice.below(HOSTS) // 250}.{dice.below(250)}"
        stamp = time.strftime("%d/%b/%Y:%H:%M:%S +0000", time.gmtime(moment))
        yield f'{address} - - [{stamp}] "{method} {path} HTTP/1.1" {status} {size} "-" "{AGENTS[dice.below(len(AGENTS))]}" {dice.below(900) / 1000:.3f}\n'


target, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 200_000
with open(target, "w", encoding="utf-8") as file:
    file.writelines(lines(count))
print(f"{count} lines in {target}")
