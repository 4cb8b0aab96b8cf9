import base64, binascii
for d in (b'', b'a', b'ab', b'abc', b'\xff\xfe\xfd\x00', bytes(range(20))):
    e = base64.b64encode(d); print(e, base64.b64decode(e) == d, base64.b32encode(d), base64.b32decode(base64.b32encode(d)) == d, base64.b16encode(d), base64.b85encode(d), base64.b85decode(base64.b85encode(d)) == d, base64.a85encode(d), base64.a85decode(base64.a85encode(d)) == d, base64.urlsafe_b64encode(d))
for f in (lambda: base64.b64decode('abc'), lambda: base64.b64decode('a'), lambda: base64.b32decode('A'), lambda: base64.b16decode('zz'), lambda: base64.b64encode('x'), lambda: binascii.unhexlify('abc'), lambda: binascii.unhexlify('zz'), lambda: base64.b64decode('é')):
    try: print(f())
    except (ValueError, TypeError) as e: print(type(e).__name__, e)
print(base64.b64decode('YW Jj\n'), base64.b64encode(b'\xfb\xff', altchars=b'-_'), binascii.hexlify(b'\x01\xff'), binascii.unhexlify('01ff'), binascii.crc32(b'hello'), binascii.crc32(b'world', 5), base64.encodebytes(b'x' * 60), binascii.b2a_base64(b'a', newline=False), base64.decodebytes(b'YWJj\n'))
