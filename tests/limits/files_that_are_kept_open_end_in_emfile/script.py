kept = []
try:
    while True:
        kept.append(open("script.py"))
except OSError as error:
    print(len(kept), error, error.__context__)
kept.pop()
kept.append(open("script.py"))
print(kept[0].readline(), kept[-1].readline(), end="")
