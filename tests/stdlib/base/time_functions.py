import time
t = time.gmtime(1700000000); print(t, t.tm_year, time.strftime('%Y-%m-%d %H:%M:%S %a %A %b %B %j %p %I %y %U %W %w %u %V %G %e %F %T %D %R %C %% %c', t), time.asctime(t))
for s in (0, 951782400, 4102444799, -86400, 1078012800, 1230768000): print(time.strftime('%Y-%m-%d %j %a %G-%V %U %W', time.gmtime(s)))
for text, f in (('2024-02-29 13:05:09', '%Y-%m-%d %H:%M:%S'), ('5 Mar 99', '%d %b %y'), ('Monday 01 January 2024', '%A %d %B %Y'), ('12:30 PM', '%I:%M %p'), ('2024 060', '%Y %j')): print(tuple(time.strptime(text, f)))
for text, f in (('x', '%Y'), ('2024-13', '%Y-%m'), ('2024 x', '%Y'), ('2023-02-29', '%Y-%m-%d')):
    try: time.strptime(text, f)
    except ValueError as e: print(e)
a = time.monotonic(); time.sleep(0.002); print(time.monotonic() > a, time.time() > 1.6e9, isinstance(time.time_ns(), int), time.perf_counter() >= 0)
try: time.sleep(-1)
except ValueError as e: print(e)
