import base64, binascii, csv, io, json, struct, sys, zlib

def outcome(act):
    try:
        made = act()
        return f'made {len(made)}'
    except Exception as e:
        return type(e).__name__

for act in (
    lambda: json.loads('[' * 1_000_000),
    lambda: json.loads('[' * 200_000 + ']' * 200_000),
    lambda: json.loads('{"a":' * 200_000 + '1' + '}' * 200_000),
    lambda: json.loads('9' * 1_000_000),
    lambda: json.loads('[' + '[],' * 10_000_000 + '[]]'),
    lambda: next(csv.reader(['"' + 'x' * 200_000 + '"'])),
    lambda: next(csv.reader(['x,' * 100_000])),
    lambda: base64.b64decode('A' * 4_000_000),
    lambda: base64.b64decode('A' * 5, validate=True),
    lambda: binascii.unhexlify('a' * 999_999),
    lambda: struct.unpack('1000000000s', b'x'),
    lambda: struct.unpack('>' + '1000000000x' * 100, b''),
    lambda: int('9' * 1_000_000),
    lambda: str(10**10_000),
    lambda: bytes.fromhex('zz'),
    lambda: ('\\u0041' * 1_000_000).encode().decode('unicode_escape'),
    lambda: ('xn--' + 'a' * 100_000).encode().decode('idna'),
):
    print(outcome(act))
print(hasattr(zlib, 'decompress'))
