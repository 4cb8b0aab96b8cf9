"""A crawler of a made-up site: workers share a frontier, each host has a rate limit, failures are tried again later,
and a deadline ends what takes too long. Time is counted in turns of a clock of its own."""

import asyncio
import contextlib
import enum
import heapq
import itertools
import re
from collections import Counter, defaultdict, deque
from dataclasses import dataclass, field
from urllib.parse import urljoin, urlsplit


class Clock:
    """Time that moves on only when nobody has anything else to do."""

    def __init__(self):
        self.now = 0
        self._sleepers = []
        self._order = itertools.count()

    async def sleep(self, ticks):
        future = asyncio.get_running_loop().create_future()
        heapq.heappush(self._sleepers, (self.now + ticks, next(self._order), future))
        await future

    async def drive(self):
        """Advances while there are sleepers; yields often enough that all others get to rest first."""
        while True:
            for _ in range(25):
                await asyncio.sleep(0)
            while self._sleepers and self._sleepers[0][2].done():
                heapq.heappop(self._sleepers)
            if self._sleepers:
                when, _, future = heapq.heappop(self._sleepers)
                self.now = max(self.now, when)
                future.set_result(None)


class Status(enum.IntEnum):
    OK = 200
    MOVED = 301
    NOT_FOUND = 404
    BUSY = 503


class FetchError(Exception):
    def __init__(self, url, status):
        super().__init__(f"{status.name} at {url}")
        self.url, self.status = url, status

    @property
    def is_transient(self):
        return self.status is Status.BUSY


@dataclass(frozen=True)
class Page:
    url: str
    body: str
    status: Status = Status.OK

    LINK = re.compile(r'href="([^"]+)"')

    def links(self):
        for href in self.LINK.findall(self.body):
            target = urljoin(self.url, href)
            yield target.partition("#")[0]


@dataclass
class Site:
    clock: Clock
    pages: dict
    busy: Counter = field(default_factory=Counter)
    slow: dict = field(default_factory=dict)
    requests: list = field(default_factory=list)

    async def get(self, url):
        self.requests.append((self.clock.now, url))
        await self.clock.sleep(self.slow.get(url, 1))
        if self.busy[url] > 0:
            self.busy[url] -= 1
            raise FetchError(url, Status.BUSY)
        body = self.pages.get(urlsplit(url).netloc, {}).get(urlsplit(url).path)
        if body is None:
            raise FetchError(url, Status.NOT_FOUND)
        if body.startswith("->"):
            return Page(url, f'<a href="{body[2:]}">moved</a>', Status.MOVED)
        return Page(url, body)


class RateLimit:
    """At most `burst` requests in any `window` ticks."""

    def __init__(self, clock, burst, window):
        self._clock, self._burst, self._window = clock, burst, window
        self._recent = deque()
        self._lock = asyncio.Lock()
        self.waited = 0

    @contextlib.asynccontextmanager
    async def slot(self):
        async with self._lock:
            while self._recent and self._recent[0] <= self._clock.now - self._window:
                self._recent.popleft()
            if len(self._recent) >= self._burst:
                pause = self._recent[0] + self._window - self._clock.now
                self.waited += pause
                await self._clock.sleep(pause)
                self._recent.popleft()
            self._recent.append(self._clock.now)
        yield


async def retry(action, *, attempts, clock, log):
    """Calls an asynchronous function again after transient errors, each time after twice the pause."""
    pause = 2
    for attempt in itertools.count(1):
        try:
            return await action()
        except FetchError as error:
            if not error.is_transient or attempt == attempts:
                error.add_note(f"after {attempt} attempt{'s' * (attempt > 1)}")
                raise
            log(f"{error}, again in {pause}")
            await clock.sleep(pause)
            pause *= 2


class Crawler:
    def __init__(self, site, *, workers=3, attempts=3, depth_max=4, hosts=None):
        self.site, self.clock = site, site.clock
        self.attempts, self.depth_max, self.hosts = attempts, depth_max, hosts
        self.workers = workers
        self.frontier = asyncio.Queue()
        self.seen = {}
        self.pages, self.failures = {}, []
        self.limits = defaultdict(lambda: RateLimit(self.clock, burst=2, window=5))
        self.in_flight = asyncio.Semaphore(2)

    def log(self, text):
        print(f"[{self.clock.now:>3}] {asyncio.current_task().get_name():<8} {text}")

    def offer(self, url, depth, source):
        host = urlsplit(url).netloc
        if self.hosts is not None and host not in self.hosts:
            return
        if url not in self.seen and depth <= self.depth_max:
            self.seen[url] = source
            self.frontier.put_nowait((depth, url))

    async def fetch(self, url):
        async with self.limits[urlsplit(url).netloc].slot(), self.in_flight:
            return await self.site.get(url)

    async def visit(self, depth, url):
        page = await retry(lambda: self.fetch(url), attempts=self.attempts, clock=self.clock, log=self.log)
        self.pages[url] = page
        links = list(page.links())
        self.log(f"{page.status.name} {url} ({len(links)} links)")
        for link in links:
            self.offer(link, depth + (page.status is Status.OK), url)

    async def worker(self):
        while True:
            depth, url = await self.frontier.get()
            try:
                await self.visit(depth, url)
            except FetchError as error:
                self.log(f"gives up: {error}")
                self.failures.append(error)
            finally:
                self.frontier.task_done()

    async def crawl(self, *starts):
        for start in starts:
            self.offer(start, 0, None)
        async with asyncio.TaskGroup() as group:
            workers = [group.create_task(self.worker(), name=f"worker{n}") for n in range(self.workers)]
            await self.frontier.join()
            for worker in workers:
                worker.cancel("done")
        return self.pages

    def path_to(self, url):
        path = []
        while url is not None:
            path.append(urlsplit(url).path)
            url = self.seen[url]
        return " < ".join(path)


PAGES = {
    "shop.test": {
        "/": '<a href="/a">a</a><a href="b">b</a><a href="//blog.test/">blog</a><a href="http://else.test/x">out</a>',
        "/a": '<a href="/a/1">1</a><a href="/a/2#top">2</a><a href="/">home</a>',
        "/a/1": '<a href="2">next</a><a href="/missing">?</a>',
        "/a/2": "->/old/2",
        "/old/2": 'the end <a href="/a/1">back</a>',
        "/b": '<a href="/b/c/d">deep</a>',
        "/b/c/d": '<a href="../e">e</a>',
        "/b/e": '<a href="/f">too deep?</a>',
        "/f": '<a href="/g">far too deep</a>',
        "/g": "never seen",
    },
    "blog.test": {
        "/": "".join(f'<a href="/post/{n}">{n}</a>' for n in range(5)),
        **{f"/post/{n}": f'<a href="http://shop.test/a/{n % 2 + 1}">shop</a>' for n in range(5)},
    },
}


async def with_clock(clock, awaitable):
    driver = asyncio.create_task(clock.drive(), name="clock")
    try:
        return await awaitable
    finally:
        driver.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await driver


def report(crawler, site):
    print(f"{len(crawler.pages)} pages, {len(site.requests)} requests until tick {crawler.clock.now}")
    for error in crawler.failures:
        print(f"  {error} ({', '.join(error.__notes__)}), found by {crawler.path_to(error.url)}")
    for host, limit in sorted(crawler.limits.items()):
        times = [when for when, url in site.requests if urlsplit(url).netloc == host]
        most = max(sum(1 for other in times if start <= other < start + 5) for start in times)
        print(f"  {host}: {len(times)} requests, at most {most} in 5 ticks, {limit.waited} ticks waited")


async def whole_site():
    clock = Clock()
    site = Site(clock, PAGES, busy=Counter({"http://shop.test/b": 2, "http://blog.test/post/3": 9}))
    crawler = Crawler(site, hosts={"shop.test", "blog.test"})
    await with_clock(clock, crawler.crawl("http://shop.test/"))
    report(crawler, site)
    unseen = {f"http://{host}{path}" for host, paths in PAGES.items() for path in paths} - set(crawler.seen)
    print("  never asked for:", sorted(unseen))


async def out_of_patience():
    clock = Clock()
    site = Site(clock, PAGES, slow={"http://blog.test/post/1": 500})
    crawler = Crawler(site, workers=2, hosts={"blog.test"})

    async def patience():
        await clock.sleep(40)
        raise TimeoutError("40 ticks are over")

    async def both():
        async with asyncio.TaskGroup() as group:
            group.create_task(patience(), name="patience")
            await crawler.crawl("http://blog.test/")

    try:
        await with_clock(clock, both())
    except* TimeoutError as group:
        print("stopped:", *group.exceptions)
    report(crawler, site)


if __name__ == "__main__":
    asyncio.run(whole_site())
    print("-" * 20)
    asyncio.run(out_of_patience())
