with open("more/b.txt") as f: print(f.read())
