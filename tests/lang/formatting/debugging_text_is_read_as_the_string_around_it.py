# The text before `=` has its escapes resolved, even within a literal of its own, unless the f-string is raw.
print(ascii(f"{'\n'=}"), ascii(f"{b'\xff'=}"), ascii(f"{'\x41\u0042'=}"), ascii(f"{'a\\b'=}"))
print(ascii(rf"{'\n'=}"), ascii(f"{f'{1}\t'=}"), ascii(f"{'\'' = }"), ascii(f"{'\t'=:>8}"), ascii(f'{"\N{BULLET}"=}'), ascii(f"{r'\n'=}"))
