import sys
def f():
    g()
def g():
    raise ValueError('x')
try:
    f()
except ValueError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_lineno, tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    print(sys.exc_info()[2] is e.__traceback__, e.with_traceback(None) is e, e.__traceback__)
