import sys
import traceback

# case: the whole statement is at fault, so nothing is marked when it is alone
try:
    import nope, os
except ImportError:
    traceback.print_exc(file=sys.stdout)
try:
    import sys, nope.a as b, re
except ImportError:
    traceback.print_exc(file=sys.stdout)

# case: beside another one it is marked to its end
try:
    if 1: import nope, os
except ImportError:
    traceback.print_exc(file=sys.stdout)
try:
    import sys; import nope as a, os as b; import re
except ImportError:
    traceback.print_exc(file=sys.stdout)
