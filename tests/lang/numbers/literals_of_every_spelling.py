def show(f):
    try:
        print(repr(f()))
    except Exception as e:
        print(f"{type(e).__name__}: {e}")

# case: ints
show(lambda: 0xFf)
show(lambda: 0XfF)
show(lambda: 0o17)
show(lambda: 0O17)
show(lambda: 0b101)
show(lambda: 0B1_0)
show(lambda: 1_000_000)
show(lambda: 0_0)
show(lambda: 00)
show(lambda: 0x_f)
show(lambda: 0b_1)

# case: floats
show(lambda: 1.)
show(lambda: .5)
show(lambda: 1e5)
show(lambda: 1E-5)
show(lambda: 1_0.0_1e1_0)
show(lambda: 00.5)
show(lambda: 09.5e1)
show(lambda: 012.5)
show(lambda: 1e400)
show(lambda: -1e400)
show(lambda: 5e-324)
show(lambda: 1e-400)
show(lambda: 0e0)

# case: imaginary
show(lambda: 1j)
show(lambda: 1J)
show(lambda: .5j)
show(lambda: 1e3j)
show(lambda: 0j)
show(lambda: 00j)
show(lambda: 012j)
show(lambda: 1_000j)
show(lambda: 1e400j)
show(lambda: -0j)

# case: refused
for text in ("1__0", "1_", "0777", "0b12", "0o8", "0xg", "0x", "1_.5", "1._5", "1e_5", "1e", "1a", "0b1.5", "1jj", "0_7", "1.5.5", "0b", "1e+", "0x1.8"):
    try:
        print(text, eval(text))
    except SyntaxError as e:
        print(text, e.msg)

# case: keywords may follow at once
import warnings
warnings.simplefilter("ignore")
show(lambda: eval("1if 1else 2"))
show(lambda: eval("0xfor 1"))
show(lambda: eval("1or 2"))
show(lambda: eval("1in[1]"))
show(lambda: eval("1.0.real"))
show(lambda: eval("1 .real"))
show(lambda: eval("1..real"))
show(lambda: eval("0b1and 3"))
