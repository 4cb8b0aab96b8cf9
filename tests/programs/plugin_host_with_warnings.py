"""A host of plugins written by strangers: their errors are contained, shown with their own source, and counted."""

import sys
import traceback
import types
import warnings
from collections import Counter
from io import StringIO

PLUGINS = {
    "good": """
API = 2
def handle(event):
    return event["kind"].upper()
""",
    "old": """
import warnings
API = 1
def process(event):
    warnings.warn("process() is old", DeprecationWarning, stacklevel=2)
    return "old " + event["kind"]
""",
    "syntax": """
API = 2
def handle(event)
    return 1
""",
    "load": """
API = 2
value = 1 / 0
def handle(event): pass
""",
    "missing": """
API = 2
import no_such_module_anywhere
""",
    "no_api": """
def handle(event): return "never"
""",
    "fails": """
API = 2
class Trouble(Exception):
    pass
def deep(n):
    if n == 0:
        raise Trouble("bottom", n)
    return deep(n - 1)
def handle(event):
    if event["kind"] == "tick":
        return 0
    try:
        deep(event.get("depth", 5))
    except Trouble as trouble:
        trouble.add_note(f"handling {event['kind']}")
        raise
""",
    "exits": """
API = 2
import sys
def handle(event):
    if event["kind"] == "stop":
        sys.exit("plugin said so")
    return "stays"
""",
    "many": """
API = 2
def handle(event):
    raise ExceptionGroup("several", [ValueError(event["kind"]), KeyError("k")])
""",
    "loops": """
API = 2
def handle(event):
    return handle(event) if event["kind"] == "work" else "well"
""",
    "lies": """
API = 2
class Liar(Exception):
    def __str__(self):
        raise RuntimeError("no text")
    __repr__ = __str__
def handle(event):
    raise Liar
""",
    "prints": """
API = 2
import sys
def handle(event):
    print("on stdout", event["kind"])
    print("on stderr", file=sys.stderr)
    sys.stdout = None
    print("lost")
    return "printed"
""",
}


class PluginError(Exception):
    """What went wrong with a plugin; its cause is what the plugin raised."""

    def __init__(self, plugin, stage):
        super().__init__(f"plugin {plugin} failed in {stage}")
        self.plugin, self.stage = plugin, stage


class Contained:
    """Runs a plugin's code: streams are put back, exits and errors become PluginError."""

    def __init__(self, plugin, stage):
        self.plugin, self.stage = plugin, stage
        self.out, self.err = StringIO(), StringIO()

    def __enter__(self):
        self.streams = sys.stdout, sys.stderr
        sys.stdout, sys.stderr = self.out, self.err
        return self

    def __exit__(self, kind, error, tb):
        sys.stdout, sys.stderr = self.streams
        if error is not None and (isinstance(error, Exception) or kind is SystemExit):
            raise PluginError(self.plugin, self.stage) from error


class Host:
    def __init__(self):
        self.modules, self.errors, self.counts = {}, [], Counter()

    def load(self, name, source):
        module = types.ModuleType(name)
        with Contained(name, "load"):
            code = compile(source, f"<plugin {name}>", "exec")
            exec(code, module.__dict__)
            api = module.__dict__.get("API")
            if api not in (1, 2):
                raise LookupError(f"API is {api!r}")
        self.modules[name] = module

    def load_all(self, plugins):
        for name, source in plugins.items():
            try:
                self.load(name, source)
            except PluginError as error:
                self.failed(error)

    def failed(self, error):
        self.errors.append(error)
        self.counts[type(error.__cause__).__name__] += 1

    def send(self, **event):
        answers = {}
        for name, module in self.modules.items():
            handle = getattr(module, "handle", None) or module.process
            try:
                with Contained(name, f"event {event['kind']}") as contained:
                    answers[name] = handle(event)
            except PluginError as error:
                self.failed(error)
            for label, stream in (("out", contained.out), ("err", contained.err)):
                if stream.getvalue():
                    answers[f"{name}.{label}"] = stream.getvalue()
        return answers


def story(error):
    """The text of an error without the host's own entries."""
    cause = error.__cause__
    tb = cause.__traceback__
    while tb is not None and not tb.tb_frame.f_code.co_filename.startswith("<plugin"):
        tb = tb.tb_next
    entries = traceback.extract_tb(tb)
    where = " > ".join(f"{entry.name}:{entry.lineno}" for entry in entries[:8]) + (" > ..." if len(entries) > 8 else "")
    last = traceback.format_exception_only(cause)
    return where, [line.rstrip("\n") for line in last]


def main():
    host = Host()
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        host.load_all(PLUGINS)
        print("loaded:", *host.modules)
        for error in host.errors:
            where, lines = story(error)
            print(f"{error} | {where or 'nowhere'}")
            for line in lines:
                print("   ", line)
        host.errors.clear()
        for event in ({"kind": "tick"}, {"kind": "work", "depth": 3}, {"kind": "stop"}):
            print("== event", event)
            print(host.send(**event))
            for error in host.errors:
                where, lines = story(error)
                print(f"{error} | {where}")
                for line in lines:
                    print("   ", line)
            host.errors.clear()
    print(host.counts.most_common())
    print(Counter((w.category.__name__, str(w.message)) for w in log))
    print(sys.stdout is sys.__stdout__, sys.exception())
    chained = PluginError("x", "y")
    chained.__cause__ = PluginError("inner", "z")
    print("".join(traceback.format_exception(chained)), end="")


main()
