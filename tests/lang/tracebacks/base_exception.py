class Quit(BaseException):
    pass
def f():
    raise Quit('leaving')
f()
