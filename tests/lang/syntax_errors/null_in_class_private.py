class A:
    def f(self, __x, _A__x): pass
