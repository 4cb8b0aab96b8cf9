import time

before = time.process_time()
time.sleep(0.3)
waited = time.process_time() - before
before = time.process_time()
while time.process_time() - before < 0.02:
    sum(range(1000))
print(waited < 0.2, time.process_time() >= before + 0.02)
