import struct, binascii, base64, zlib, random
random.seed(1)
def t(f, *a, **k):
    try: print(f.__name__, repr(a)[:80], repr(f(*a, **k))[:200])
    except Exception as e: print(f.__name__, repr(a)[:80], type(e).__name__, e)
for fmt in ['b','B','h','H','i','I','l','L','q','Q','n','N','P','?','c','f','d','e','x','3x','5s','5p','0s','2h','>2h','<hI','@hI','=hI','!d','bq','qb','3sb','>e','  i  h','h2i','','2','z','<n','i3','b0i','?f','10c' ]:
    t(struct.calcsize, fmt)
    for vals in [(1,), (-1,), (255,), (1, 2), (1, 2, 3), (b'a',), (b'hello',), (b'abcdefgh',), (1.5,), (True,), ('a',), (b'abc', 5), (), (1e40,), (65504.0,), (1e-8,), (float('nan'),), (float('-inf'),), (None,), ([],)]:
        try: p = struct.pack(fmt, *vals); print(fmt, vals, p, struct.unpack(fmt, p))
        except Exception as e: print(fmt, vals, type(e).__name__, e)
t(struct.unpack, 'i', b'abc'); t(struct.unpack_from, '<h', b'abcdef', 2); t(struct.unpack_from, '<h', b'abc', 2); t(struct.unpack_from, '<h', b'abc', -2)
print(list(struct.iter_unpack('<hb', b'abcdef'))); b = bytearray(10); struct.pack_into('>I', b, 3, 0xdeadbeef); print(b); t(struct.pack_into, '>I', b, 8, 1)
class I:
    def __index__(self): return 5
print(struct.pack('bi', I(), True), struct.pack('d', 3), struct.pack('?', []), struct.pack('s', bytearray(b'q')), struct.unpack('2h', memoryview(b'\1\0\2\0')))
for n in range(12):
    d = random.randbytes(n); e = binascii.b2a_base64(d); print(e, binascii.a2b_base64(e) == d, base64.b64encode(d), base64.urlsafe_b64encode(d), base64.b64decode(base64.b64encode(d)) == d, binascii.hexlify(d), binascii.unhexlify(d.hex()) == d, zlib.crc32(d), zlib.adler32(d), binascii.crc32(d, 5), binascii.crc_hqx(d, 7))
t(binascii.b2a_base64, b'abc', newline=False); t(binascii.b2a_base64, 'abc'); t(binascii.a2b_base64, 'YWJj'); t(binascii.a2b_base64, b'YW'); t(binascii.a2b_base64, b'Y'); t(binascii.a2b_base64, b'YW=='); t(binascii.a2b_base64, b'Y W\nJ j!'); t(binascii.a2b_base64, 'é'); t(binascii.a2b_base64, b'YWJj', strict_mode=True); t(binascii.a2b_base64, b'YW\n==', strict_mode=True)
t(binascii.unhexlify, 'abc'); t(binascii.unhexlify, 'zz'); t(binascii.unhexlify, b'4142'); t(binascii.hexlify, b'abcdef', ':', 2); t(base64.b32encode, b'hello'); t(base64.b85encode, b'hello'); t(base64.b16encode, b'hi'); t(base64.b64decode, 'YWJj', validate=True); t(base64.b64decode, 'Y!WJj', validate=True)
t(zlib.crc32, 'a'); t(zlib.crc32, b'a'*100000); t(zlib.adler32, b'\xff'*100000)
