try:
    import _broken
except ZeroDivisionError as e:
    print('caught', e)
import sys
print('_broken' in sys.modules)
try:
    import _bad_syntax
except SyntaxError as e:
    print(e.msg, e.lineno, e.filename.split('/')[-1])
import _broken
