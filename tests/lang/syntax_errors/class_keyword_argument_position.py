class A(b=1, C): pass
