import clock
a = clock.monotonic()
clock.sleep(0.05)
print(0.04 < clock.monotonic() - a < 5)
