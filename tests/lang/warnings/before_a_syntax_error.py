import warnings

warnings.simplefilter("always")
warnings.showwarning = lambda message, category, filename, line, *rest: print(f"  {line}: {category.__name__}: {message}")


def show(*sources):
    for source in sources:
        print(ascii(source))
        try:
            exec(source)
        except (SyntaxError, DeprecationWarning) as error:
            print("  then", type(error).__name__, error)


# case: literals before what the grammar refuses, none behind it
show('x = "\\d"\ny = b"\\q"\nx = = 3\nz = "\\e"', 'f("\\q" x "\\e")', 'x = f"\\h{1}\\i" y', "'\\400' '\\q' )", "0x1for x in (1,2) y")

# case: functions and blocks
show('def f():\n "\\d"\n x y', 'if 1:\n  "\\d"\n "\\e"')

# case: of an unfinished bracket or string
show('x = "\\d"\nf("\\q"\ny="\\g"\n', 'x = "\\d"\nf("\\q")\ny="\\g\nx="\\h"')

# case: all literals of a source that the symbol table refuses, but nothing of its code
show('1 is 1\ndef f():\n  x = "\\d"\n  global x\ny = "\\e"', 'x = "\\d"\nfrom __future__ import nope\ny = "\\g"', "~True +")

# case: and the code before what the compiler refuses
show('"\\d"; 1 is 1; return; 2 is 2; "\\e"', "assert (1, 2); break", 'x = "\\d"; 1 is 1; yield 1', "~True; return")

# case: as errors, they come first
warnings.simplefilter("error")
show('"\\d"; 1 is 1; return', '"\\d" = 3', "x = 1 is 1; return")
