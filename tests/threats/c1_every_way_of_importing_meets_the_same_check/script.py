def refused(act):
    try:
        act()
    except PermissionError:
        return
    raise SystemExit(f"not refused: {act}")

import fs, importlib, sys
import fs as renamed
from fs import read_text, read_text as other
from alias import through_a_module, module
for read in (fs.read_text, renamed.read_text, read_text, other, through_a_module, module.read_text,
             importlib.import_module("fs").read_text, __import__("fs").read_text, sys.modules["fs"].read_text,
             getattr(fs, "read_" + "text"), vars(fs)["read_text"]):
    refused(lambda: read("data/a.txt"))
refused(lambda: open("data/a.txt"))
refused(lambda: eval("fs.read_text('data/a.txt')"))
print("all refused")
