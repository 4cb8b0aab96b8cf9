try:
    from . import x
except ImportError as e:
    print(e)
try:
    from .. import y
except ImportError as e:
    print(e)
import _pkg2.main
