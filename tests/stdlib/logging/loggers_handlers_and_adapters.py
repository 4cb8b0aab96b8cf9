import copy
import io
import logging
import sys
import warnings


def attempt(action, *args, **kwargs):
    try:
        print(repr(action(*args, **kwargs)))
    except Exception as error:
        print(type(error).__name__, error)


# case: loggers know those above and below, also when they are made in another order
deep = logging.getLogger("p.q.r")
print(deep.parent, type(logging.root.manager.loggerDict["p"]).__name__, logging.getLogger("p.q"), deep.parent, logging.getLogger("p"), logging.getLogger("p.q").parent)
print(logging.getLogger("p").getChildren(), logging.getLogger("p.q").getChildren(), deep.getChildren(), logging.root.getChildren(), deep.getChild("s").name)
print(sorted(logging.Logger.manager.loggerDict), deep.root, deep.manager is logging.root.manager, copy.copy(deep) is deep, copy.deepcopy(deep) is deep)
attempt(logging.getLogger, 5)
attempt(logging.Manager(logging.root).getLogger, "p")

# case: classes of loggers
class Loud(logging.Logger):
    def error(self, msg, *args, **kwargs):
        super().error(msg.upper(), *args, **kwargs)


logging.setLoggerClass(Loud)
print(logging.getLoggerClass(), logging.getLogger("loud"))
logging.setLoggerClass(logging.Logger)
attempt(logging.setLoggerClass, int)

# case: handlers show what they are, and are found by name
log = logging.getLogger("app")
log.propagate = False
handler = logging.StreamHandler(sys.stdout)
print(handler, logging.StreamHandler(io.StringIO()), logging.NullHandler(), logging.Handler(25), logging.lastResort, logging.LoggerAdapter(log))
handler.name = "first"
print(handler.get_name(), logging.getHandlerByName("first") is handler, logging.getHandlerNames())
handler.set_name("second")
print(logging.getHandlerByName("first"), logging.getHandlerNames(), handler.createLock())
handler.close()
print(logging.getHandlerNames(), handler.setStream(sys.stdout), handler.setStream(sys.stderr) is sys.stdout, handler.setStream(sys.stdout) is sys.stderr)
log.addHandler(handler)
log.addHandler(handler)
attempt(logging.Handler().emit, None)

# case: who logged, and from where
handler.setFormatter(logging.Formatter("%(funcName)s %(lineno)d %(levelname)s %(message)s"))


def outer():
    inner()


def inner():
    for level in 1, 2, 3, 9:
        log.error("at %d", level, stacklevel=level)
    log.warning("with the stack", stack_info=True)
    log.warning("from above", stack_info=True, stacklevel=2)
    print(log.findCaller()[2:], log.findCaller(True, 2)[3].splitlines()[-1])


outer()

# case: exceptions
try:
    1 / 0
except ZeroDivisionError as error:
    log.info("nothing")
    log.exception("caught")
    log.error("given", exc_info=error)
    log.error("a tuple", exc_info=(type(error), error, None))
log.error("none", exc_info=True)

# case: messages and their arguments
for args in ("no %s",), ("%d", 5), (5,), ("%(a)s", {"a": 1}), ("two %s %s", 1, 2), (["a"],):
    log.error(*args)
attempt(log.log, "x", "y")
attempt(log.error, "x", extra={"message": 1})
attempt(log.makeRecord, "n", 10, "f", 1, "m", (), None, extra={"name": 1})
print(log.makeRecord("n", 10, "f", 1, "m", (), None, "function", extra={"q": 1}).q)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    log.warn("old")
    logging.LoggerAdapter(log).warn("older")
print([str(each.message) for each in caught])

# case: levels, also of all
log.setLevel("ERROR")
print(log, log.level, log.isEnabledFor(30), log.getEffectiveLevel(), logging.getLogger("app.below").getEffectiveLevel())
logging.disable("ERROR")
log.error("disabled")
log.critical("not disabled")
print(logging.root.manager.disable)
logging.disable(logging.NOTSET)
log.disabled = True
log.critical("off")
log.disabled = False
log.setLevel(logging.NOTSET)

# case: filters change records
class Shorten(logging.Filter):
    def filter(self, record):
        record = copy.copy(record)
        record.msg = record.msg[:5]
        return record


handler.addFilter(Shorten())
handler.addFilter(lambda record: "drop" not in record.msg)
log.error("shortened")
log.error("drop this")
print(logging.Filter("app").filter(log.makeRecord("app.x", 10, "f", 1, "m", (), None)), logging.Filter("ap").filter(log.makeRecord("app", 10, "f", 1, "m", (), None)))
handler.filters.clear()

# case: adapters
handler.setFormatter(logging.Formatter("%(funcName)s %(k)s %(message)s", defaults={"k": "default"}))


class Bracketed(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return f"[{self.extra['k']}] {msg}", kwargs


def adapt():
    adapter = logging.LoggerAdapter(log, {"k": "adapted"})
    adapter.error("error")
    adapter.log(40, "log")
    adapter.exception("exception")
    nested = Bracketed(adapter, {"k": "nested"})
    nested.critical("critical")
    logging.LoggerAdapter(log, {"k": 1, "other": 2}, merge_extra=True).error("merged", extra={"k": 3})
    logging.LoggerAdapter(log).error("plain")
    print(nested, nested.name, nested.getEffectiveLevel(), nested.isEnabledFor(10), nested.hasHandlers(), nested.manager is log.manager)
    adapter.setLevel(50)
    adapter.error("below")


adapt()
log.setLevel(0)

# case: handlers by subclass
class Shown(logging.Handler):
    def emit(self, record):
        print("emit", record.levelname, self.format(record))


shown = Shown("CRITICAL")
log.addHandler(shown)
log.error("one")
log.critical("two")
log.removeHandler(shown)
log.removeHandler(shown)

# case: warnings as messages
logging.captureWarnings(True)
captured = logging.getLogger("py.warnings")
captured.addHandler(logging.StreamHandler(sys.stdout))
captured.propagate = False
warnings.warn_explicit("careful", UserWarning, "somewhere.py", 7)
logging.captureWarnings(False)

# case: the basic configuration
logging.basicConfig(stream=sys.stdout, format="%(levelname)s|%(message)s", level="INFO")
logging.info("info")
logging.debug("debug")
logging.log(25, "between")
logging.basicConfig(nonsense=1)
print(logging.root.handlers, logging.root)
for options in dict(style="x"), dict(filename="x", stream=1), dict(handlers=[], filename="x"), dict(nonsense=1), dict(style="{", stream=sys.stdout):
    attempt(logging.basicConfig, force=True, **options)
logging.warning("in braces")
logging.shutdown()
