import json

# case: where to start reading
for n in (2 ** 31, 2 ** 32, 2 ** 32 + 1, 2 ** 40 + 1, 2 ** 63 - 1):
    for read in (json.JSONDecoder().raw_decode, json.decoder.scanstring):
        try:
            print(read('[1, "a"]', n))
        except (ValueError, OverflowError) as error:
            print(type(error).__name__, error)
