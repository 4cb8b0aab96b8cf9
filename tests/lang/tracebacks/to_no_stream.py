# case: without a sys.stderr it is lost
import sys

print("before")
sys.stderr = None
1 / 0
