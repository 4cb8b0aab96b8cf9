import shlex, calendar, uuid, queue, keyword, errno, stat, numbers
print(shlex.split("a 'b c' \"d\\\"e\" f\\ g"), shlex.quote("it's"), shlex.join(['a b', 'c']), shlex.split('a # c', comments=True))
print(tuple(map(int, calendar.monthrange(2024, 2))), calendar.isleap(1900), calendar.weekday(2024, 2, 29), calendar.monthcalendar(2024, 2), calendar.leapdays(2000, 2025), calendar.timegm((2024, 1, 1, 0, 0, 0))); print(calendar.month(2024, 2), end='')
u = uuid.UUID('12345678-1234-5678-1234-567812345678'); print(u, repr(u), u.hex, u.int, u.version, u.fields, u.bytes[:2], u.urn, u == uuid.UUID(int=u.int), uuid.NAMESPACE_DNS)
q = queue.PriorityQueue(); [q.put(x) for x in (3, 1, 2)]; print([q.get() for _ in range(3)], q.empty(), queue.LifoQueue().qsize())
print(keyword.iskeyword('for'), keyword.issoftkeyword('match'), errno.ENOENT, errno.errorcode[13], stat.filemode(0o100644), stat.S_ISDIR(0o040755), isinstance(5, numbers.Integral), isinstance(2.5, numbers.Real), isinstance(1j, numbers.Complex), isinstance('a', numbers.Number))
