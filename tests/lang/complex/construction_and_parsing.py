print(complex(), complex(1), complex(1, 2), complex(1.5, -0.5), complex(1j, 1j), complex(real=1, imag=2), complex(imag=3))
for text in ['1', '1+2j', '-1.5-2.5J', 'j', '-j', '+1j', ' 1+2j ', '(1+2j)', '1e3+1e-3j', 'nan+infj', '1 + 2j', '', '1+', 'j1', '1+2', '(1+2j', '1_0+2_0j']:
    try:
        print(repr(text), complex(text))
    except ValueError as e:
        print(e)
print(3j, 1_0j, 1.5e3j, 5J)
for args in [('1', 2), (1, '2'), ([],), (None,)]:
    try:
        print(complex(*args))
    except TypeError as e:
        print(e)
class C:
    def __complex__(self):
        return 2 + 3j
class F:
    def __float__(self):
        return 2.5
class I:
    def __index__(self):
        return 4
print(complex(C()), complex(F()), complex(I()), complex(F(), I()))
