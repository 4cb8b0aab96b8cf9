import struct
for f, v in (('<bBhHiIqQ', (-1, 255, -2, 65535, -3, 2**32 - 1, -4, 2**64 - 1)), ('>hI', (1, 2)), ('!4sI', (b'ab', 7)), ('<?c3x', (True, b'z')), ('<fde', (1.5, -2.25, 0.5)), ('@bi', (1, 2)), ('<5p', (b'abc',)), ('<2h3B', (1, 2, 3, 4, 5))):
    d = struct.pack(f, *v); print(f, d, struct.unpack(f, d), struct.calcsize(f))
print(struct.unpack('<f', struct.pack('<f', 0.1)), struct.pack('>d', float('inf')), struct.pack('<d', 5e-324), struct.unpack('<d', struct.pack('<d', float('nan'))), list(struct.iter_unpack('<H', b'\1\0\2\0')), struct.unpack_from('<H', b'xx\5\0', 2), struct.pack('<f', 1e-45), struct.pack('<e', 65504.0))
for f in (lambda: struct.pack('<B', 256), lambda: struct.pack('<i', 'a'), lambda: struct.unpack('<I', b'a'), lambda: struct.pack('z', 1), lambda: struct.pack('<I'), lambda: struct.pack('<f', 1e40), lambda: struct.pack('<c', b'ab')):
    try: print(f())
    except (struct.error, OverflowError) as e: print(type(e).__name__, e)
b = bytearray(6); struct.pack_into('<H', b, 2, 258); print(b, struct.Struct('<Ih').size)
