import errno

with open("held", "w") as file:
    file.write("x" * 9_000)
try:
    with open("more", "w") as file:
        file.write("x" * 2_000)
except OSError as error:
    print(errno.errorcode[error.errno])
with open("held") as file:
    print(len(file.read()))
