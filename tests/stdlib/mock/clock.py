"""The capability `clock` for developers who test py-stdlib on CPython."""

import os

_real = __import__("_wicket_real_time")
now, time_ns, monotonic, monotonic_ns = _real.time, _real.time_ns, _real.monotonic, _real.monotonic_ns
perf_counter, perf_counter_ns, sleep = _real.perf_counter, _real.perf_counter_ns, _real.sleep
process_time, process_time_ns = _real.process_time, _real.process_time_ns
_ZONES = "/usr/share/zoneinfo"


def resolution():
    return 0.001, 0.001


def _local_zone():
    return "UTC"


def _zone_data(key):
    try:
        with open(f"{_ZONES}/{key}", "rb") as file:
            return file.read()
    except OSError:
        return None


def _zone_names():
    with open(f"{_ZONES}/tzdata.zi") as file:
        lines = [line.split() for line in file]
    return [line[1] for line in lines if line[0] == "Z"] + [line[2] for line in lines if line[0] == "L"]
