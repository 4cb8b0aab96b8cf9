import clock
for f in [clock.now, clock.monotonic, lambda: clock.sleep(0)]:
    try:
        f()
    except PermissionError as e:
        print(e)
