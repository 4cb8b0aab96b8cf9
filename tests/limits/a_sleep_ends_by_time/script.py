import clock
clock.sleep(1000)
