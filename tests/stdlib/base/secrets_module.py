import secrets
print(len(secrets.token_bytes(8)), len(secrets.token_hex(4)), len(secrets.token_urlsafe(16)), 0 <= secrets.randbelow(10) < 10, secrets.choice('a'), secrets.randbits(8) < 256, secrets.token_hex() != secrets.token_hex(), secrets.compare_digest('a', 'a'))
