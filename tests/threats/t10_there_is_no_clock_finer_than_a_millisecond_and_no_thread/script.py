import asyncio, clock, datetime, time

def coarse(read):
    """Whether many readings are all whole milliseconds, in nanoseconds."""
    readings = [read() for _ in range(20_000)]
    return all(ns % 1_000_000 == 0 for ns in readings)

async def loop_time():
    return asyncio.get_running_loop().time()

def ns(seconds):
    return round(seconds * 1e6) * 1000

for read in (time.time_ns, time.monotonic_ns, time.perf_counter_ns, time.process_time_ns, time.thread_time_ns, clock.time_ns, clock.monotonic_ns,
             clock.process_time_ns, lambda: ns(time.perf_counter()), lambda: datetime.datetime.now().microsecond * 1000):
    print(coarse(read))
print(ns(asyncio.run(loop_time())) % 1_000_000)
print(time.get_clock_info('perf_counter').resolution >= 0.001)
for name in ('threading', '_thread', 'multiprocessing', 'concurrent.futures', 'mmap', 'multiprocessing.shared_memory'):
    try:
        __import__(name)
        print(name, 'is there')
    except ImportError:
        print('no', name)
