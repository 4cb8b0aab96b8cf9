import operator
import re
import struct
import sys
import traceback
from collections import deque

SIZES = (2 ** 31, 2 ** 32, 2 ** 32 + 1, 2 ** 40, 2 ** 63 - 1, 2 ** 63, 2 ** 64, -2 ** 31 - 1, -2 ** 40, -2 ** 63, -2 ** 64)


def attempt(act):
    try:
        return act()
    except (OverflowError, ValueError, IndexError, struct.error, re.error) as error:
        return f'{type(error).__name__}: {error}'


# case: flags and levels are C ints
for n in SIZES[:4]:
    print(attempt(lambda: re.compile('a', n)), attempt(lambda: __import__('sys', level=n)), attempt(lambda: compile('1', 'f', 'eval', 0, False, n)))
    print(attempt(lambda: sys._getframemodulename(n)))

# case: positions in a buffer
for n in (2 ** 31, 2 ** 32, 2 ** 40, 2 ** 61, -1, -2, -5, -2 ** 32, -2 ** 63):
    room = bytearray(4)
    print(attempt(lambda: struct.pack_into('<h', room, n, 1)), attempt(lambda: struct.unpack_from('<h', room, n)), room)

# case: sizes of formats
for n in (2 ** 31, 2 ** 32, 2 ** 40, 2 ** 62, 2 ** 64):
    print(attempt(lambda: struct.calcsize(f'{n}x')), attempt(lambda: struct.calcsize(f'i{n}s')), attempt(lambda: struct.calcsize(f'<{n}i')))

# case: columns of a syntax error
for n in (2 ** 31, 2 ** 32, 2 ** 32 + 1, 2 ** 40, 2 ** 63 - 1, -2 ** 31 - 1, -2 ** 40, -2 ** 63):
    for place in (('f', 1, n, 'text'), ('f', 1, 2, 'text', 1, n), ('f', 1, 2, 'text', n, 5)):
        print(*traceback.format_exception_only(SyntaxError('m', place)), end='')

# case: groups and bounds of a pattern
for n in SIZES[:5]:
    pattern = re.compile('(a)')
    print(attempt(lambda: pattern.match('a').group(n)), pattern.search('xa', n), pattern.search('xa', 0, n), pattern.findall('aaa', -n, n), pattern.sub('b', 'aa', n), pattern.split('xay', n))

# case: hints, and where to insert
for n in SIZES:
    print(attempt(lambda: operator.length_hint(object(), n)), attempt(lambda: deque([1]).insert(n, 2)))
