"""The capability `clock` for developers who test py-stdlib on CPython."""

_real = __import__("_wicket_real_time")
now, time_ns, monotonic, monotonic_ns = _real.time, _real.time_ns, _real.monotonic, _real.monotonic_ns
perf_counter, perf_counter_ns, sleep = _real.perf_counter, _real.perf_counter_ns, _real.sleep


def resolution():
    return 0.001, 0.001
