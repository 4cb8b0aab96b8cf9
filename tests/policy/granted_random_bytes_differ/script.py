from crypto import random_bytes
print(len(random_bytes(16)), random_bytes(16) == random_bytes(16))
