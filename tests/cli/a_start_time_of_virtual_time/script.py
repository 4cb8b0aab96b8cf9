import time
from datetime import datetime

print(datetime.now())
time.sleep(86400.25)
print(datetime.now())
