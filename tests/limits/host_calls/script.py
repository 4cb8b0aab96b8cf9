import clock
while True:
    clock.now()
