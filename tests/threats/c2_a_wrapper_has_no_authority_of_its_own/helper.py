import pathlib
def load(): return pathlib.Path("data/a.txt").read_text()
def call(act): return act()
