def refused(act):
    try:
        act()
    except PermissionError:
        return
    raise SystemExit(f"not refused: {act}")

import fs, os, pathlib, helper
assert helper.load() == "x"
print("helper may")
refused(lambda: pathlib.Path("data/a.txt").read_text())
refused(lambda: os.listdir("data"))
refused(lambda: helper.call(lambda: fs.read_text("data/a.txt")))
__name__ = "helper"
refused(lambda: fs.read_text("data/a.txt"))
exec("try:\n    fs.read_text('data/a.txt')\nexcept PermissionError: pass\nelse: raise SystemExit('exec')", {"fs": fs, "__name__": "helper"})
print("all refused")
