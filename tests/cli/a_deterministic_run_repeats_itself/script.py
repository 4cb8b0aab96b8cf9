import random
from clock import now
print(random.random() == random.random(), now())
