from _star import *
print(public, listed_private if '_listed' in globals() else 'no')
print(sorted(n for n in globals() if n in ('public', '_hidden', 'other', 'helper')))
from _star_all import *
print(a, _b)
try:
    c
except NameError as e:
    print(e)
