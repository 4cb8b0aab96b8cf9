import os
import time
from datetime import datetime

print(datetime.now(), datetime.now().astimezone())
print(time.tzname, time.timezone, time.altzone, time.daylight)
print(time.ctime(), datetime(2025, 7, 1).astimezone())
os.environ['TZ'] = 'UTC'
time.tzset()
print(time.strftime('%Z'))
