# case: standard output may stand in for standard error
import sys

sys.stderr = sys.stdout
try:
    [][1]
except IndexError as error:
    raise ValueError("out") from error
