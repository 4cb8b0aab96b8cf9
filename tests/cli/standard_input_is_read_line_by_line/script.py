import sys
print(input('name? '))
for line in sys.stdin:
    print(len(line), line.rstrip())
