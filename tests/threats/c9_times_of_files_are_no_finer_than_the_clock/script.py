import fs
import os

def fine(ns):
    return ns % 1_000_000 != 0

def times(dir):
    g = os.path.join(dir, 'g')
    for _ in range(20):
        with open(g, 'w+') as f:
            f.write('x')
            f.flush()
            yield os.fstat(f.fileno()).st_mtime_ns
        yield os.stat(g).st_mtime_ns
        yield os.lstat(g).st_mtime_ns
        yield os.stat(dir).st_mtime_ns
        yield from (entry.stat().st_mtime_ns for entry in os.scandir(dir) if entry.name != 'old')
        yield from (row[3] for row in fs.scandir(dir) if row[0] == 'g')
        os.utime(g)
        yield os.stat(g).st_mtime_ns
        os.remove(g)

for dir in ['out', 'kept']:
    told = list(times(dir))
    print(dir, len(told), sum(map(fine, told)), min(told) > 1_600_000_000 * 10**9)
    # What was before tells no time.
    print(os.stat(dir + '/old').st_mtime_ns)
    os.utime(dir + '/a', ns=(1, 1_234_567_890_123_456_789))
    print(os.stat(dir + '/a').st_mtime_ns)
