import env
import fs

MB = 1 << 20

def told(act):
    try:
        return act()
    except MemoryError:
        return 'MemoryError'
    except OSError as e:
        return type(e).__name__

# What is asked takes its own size beside the object, and that is free again afterwards.
for _ in range(5):
    print(told(lambda: fs.write_bytes('f', b'x' * (24 * MB))))
for _ in range(5):
    print(told(lambda: fs.write_bytes('f', b'x' * (34 * MB))))
print(fs.stat('f')[1] == 24 * MB)
print(told(lambda: fs.write_bytes('f', bytearray(34 * MB))))
print(told(lambda: fs.write_text('f', 'x' * (34 * MB))))
print(told(lambda: fs.write_text('f', 'é' * (18 * MB))))
print(told(lambda: open('x' * (17 * MB))))
print(told(lambda: env.get('x' * (34 * MB))))
print(told(lambda: fs.write_bytes('f', bytes(range(256)) * 4096)), fs.read_bytes('f') == bytes(range(256)) * 4096)
fs.write_text('f', 'é' * MB, 'latin-1')
print(fs.stat('f')[1] == MB, fs.read_text('f', 'latin-1') == 'é' * MB)
