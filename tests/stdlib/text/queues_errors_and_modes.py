import errno
import queue
import stat


def attempt(action, *args, **kwargs):
    try:
        print(repr(action(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


# case: queues that are shut down
for kind in queue.Queue, queue.LifoQueue, queue.PriorityQueue:
    q = kind(3)
    for item in 2, 1, 3:
        q.put(item)
    print(kind.__name__, q.qsize(), q.full(), q.empty(), q.is_shutdown)
    attempt(q.put, 4, block=False)
    q.shutdown()
    attempt(q.put_nowait, 5)
    print(q.get(), q.get_nowait(), q.unfinished_tasks, q.is_shutdown)
    q.shutdown(immediate=True)
    attempt(q.get)
    attempt(q.get_nowait)
    print(q.unfinished_tasks, q.qsize())
    q.task_done()
    attempt(lambda: [q.task_done(), q.task_done()])

# case: timeouts
attempt(queue.Queue().get, timeout=-1)
attempt(queue.Queue(1).put, 1, timeout=-1)
attempt(queue.Queue().put, 1, timeout=-1)
attempt(queue.Queue().get, timeout=0)
attempt(queue.SimpleQueue().get, timeout=-1)
attempt(queue.SimpleQueue().get_nowait)

# case: a simple queue
simple = queue.SimpleQueue()
simple.put(1, False, 5)
simple.put_nowait(2)
print(simple.qsize(), simple.empty(), simple.get(), simple.get_nowait(), simple.empty(), hasattr(simple, "task_done"), queue.SimpleQueue[int])


# case: queues that keep items in their own way
class Unique(queue.Queue):
    def _init(self, maxsize):
        self.items = {}

    def _qsize(self):
        return len(self.items)

    def _put(self, item):
        self.items[item] = None

    def _get(self):
        return self.items.popitem()[0]


unique = Unique(2)
unique.put("a")
unique.put("a")
unique.put("b")
attempt(unique.put_nowait, "c")
print(unique.qsize(), unique.get(), unique.get(), unique.empty(), unique.unfinished_tasks)

# case: numbers of errors
print(sorted(errno.errorcode.items()))
print({name: getattr(errno, name) for name in dir(errno) if name[0] == "E"})

# case: kinds and bits of modes
print({name: getattr(stat, name) for name in sorted(dir(stat)) if name.isupper() and isinstance(getattr(stat, name), int)})
for kind in stat.S_IFDIR, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFREG, stat.S_IFIFO, stat.S_IFLNK, stat.S_IFSOCK, 0:
    mode = kind | 0o4754
    print(stat.filemode(mode), stat.filemode(kind | 0o6644), stat.filemode(kind | 0o3711), stat.filemode(kind | 0o1000), [name for name in sorted(dir(stat)) if name.startswith("S_IS") and callable(getattr(stat, name)) and getattr(stat, name)(mode)])

# case: names that are loaded late are listed
import collections
import io

print([name for name in dir(collections) if name[0].isupper()], {"BytesIO", "StringIO", "TextIOWrapper"} <= set(dir(io)))
