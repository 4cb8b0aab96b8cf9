import linecache
import traceback

# case: lines of the script, and of what is not there
print(repr(linecache.getline(__file__, 1)), repr(linecache.getline(__file__, 1000)), repr(linecache.getline(__file__, 0)), repr(linecache.getline("nope", 1)))
print(len(linecache.getlines(__file__)) > 5, linecache.getlines("nope.py"), linecache.__all__)

# case: what a script puts there
linecache.cache["<made>"] = (10, None, ["def f():\n", "    return 1 / 0\n"], "<made>")
print(linecache.getline("<made>", 2))
print(traceback.FrameSummary("<made>", 2, "f").line)
linecache.checkcache()
print(repr(linecache.getline("<made>", 2)))
linecache.cache["gone.py"] = (10, 5, ["x\n"], "/nope/gone.py")
linecache.checkcache("gone.py")
linecache.checkcache("nothing")
print("gone.py" in linecache.cache)
linecache.clearcache()
print(linecache.cache, linecache.getlines("<made>"))


# case: lines that a loader gives when they are wanted
class Loader:
    def get_source(self, name):
        return "a = 1\nb = 2" if name == "m" else None


names = {"__name__": "m", "__loader__": Loader()}
print(linecache.lazycache("mm.py", names), list(linecache.cache))
print(linecache.getlines("mm.py"), linecache.cache["mm.py"])
print(linecache.lazycache("<x>", names), linecache.lazycache("y.py", {}), linecache.lazycache("y.py", None), linecache.lazycache("mm.py", names))
print(linecache.getlines("q.py", names), linecache.getlines("r.py", {"__name__": "n", "__loader__": Loader()}))
print(linecache.updatecache("<x>"), linecache.updatecache("nope"), linecache.updatecache(""))

# case: wrong arguments
for arguments in ((__file__, "a"), (3, 1)):
    try:
        print(linecache.getline(*arguments))
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
