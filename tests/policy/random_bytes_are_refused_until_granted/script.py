from crypto import random_bytes, digest
print(digest('sha256', b'').hex()[:8])
random_bytes(8)
