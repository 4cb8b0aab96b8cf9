import hashlib, hmac
for n in ('sha1', 'sha224', 'sha256', 'sha384', 'sha512'):
    h = hashlib.new(n, b'abc'); print(n, h.hexdigest(), h.digest_size, h.block_size, h.name)
h = hashlib.sha256(); h.update(b'a' * 100000); c = h.copy(); h.update(b'b'); print(h.hexdigest(), c.hexdigest(), hashlib.sha256(b'').hexdigest(), hashlib.sha256(bytearray(b'x')).digest()[:3])
print(hmac.new(b'key', b'msg', 'sha256').hexdigest(), hmac.new(b'key', b'msg', hashlib.sha512).hexdigest()[:20], hmac.digest(b'k', b'm', 'sha256').hex(), hmac.compare_digest(b'a', b'a'), hmac.compare_digest('a', 'b'))
print(hashlib.pbkdf2_hmac('sha256', b'pw', b'salt', 10).hex())
for f in (lambda: hashlib.sha256('text'), lambda: hashlib.new('nope'), lambda: hmac.new(b'k', b'm'), lambda: hmac.new('k', b'm', 'sha256')):
    try: f()
    except (TypeError, ValueError) as e: print(type(e).__name__, str(e)[:40])
m = hmac.new(b'k', digestmod='sha1'); m.update(b'a'); n = m.copy(); m.update(b'b'); print(m.hexdigest(), n.hexdigest(), m.name)
