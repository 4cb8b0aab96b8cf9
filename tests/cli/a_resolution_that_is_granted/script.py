import clock
import time

print(clock.resolution(), time.get_clock_info('monotonic').resolution)
readings = [time.monotonic_ns() for _ in range(1000)]
print(all(n % 1000 == 0 for n in readings), any(n % 1000000 for n in readings))
