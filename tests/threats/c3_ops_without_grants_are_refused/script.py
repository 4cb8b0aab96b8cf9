import clock, crypto, fs
calls = [lambda: fs.read_text('a'), lambda: fs.read_bytes('a'), lambda: fs.write_text('a', ''), lambda: fs.write_bytes('a', b''), lambda: fs.listdir('.'), lambda: fs.walk('.'), lambda: fs.stat('a'), lambda: fs.exists('a'), lambda: fs.mkdir('d'), lambda: fs.remove('a'), lambda: fs.rmdir('d'), lambda: fs.rename('a', 'b'), lambda: fs.replace('a', 'b'), lambda: fs.copy('a', 'b'), lambda: open('a'), lambda: open('a', 'w'), clock.now, clock.time_ns, clock.monotonic, clock.perf_counter, lambda: clock.sleep(0), lambda: crypto.random_bytes(1)]
for i, call in enumerate(calls):
    try:
        call()
    except PermissionError as e:
        assert e.errno == 13 and '--allow' in str(e), (i, e)
    else:
        print('not refused:', i)
print(len(calls))
