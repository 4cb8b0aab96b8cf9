import errno
import os

try:
    with open("large", "w") as file:
        file.write("x" * 101)
except OSError as error:
    print(error.errno == errno.EDQUOT, error)
os.unlink("large")
with open("a", "w") as file:
    file.write("x" * 100)
try:
    os.makedirs("b/c/d")
except OSError as error:
    print(error)
print(os.listdir("b"))
