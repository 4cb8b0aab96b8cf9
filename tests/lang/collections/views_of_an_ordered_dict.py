from collections import OrderedDict
import collections.abc


def show(source):
    try:
        result = repr(eval(source))
    except Exception as error:
        result = f"{type(error).__name__}: {error}"
    print(source, "->", result)


ordered = OrderedDict(a=1, b=2, c=3)

# case: the views have types of their own, below those of dict
for view in ("ordered.keys()", "ordered.values()", "ordered.items()"):
    for source in (
        "%s", "type(%s)", "type(%s).__mro__", "list(%s)", "list(reversed(%s))", "len(%s)", "%s.mapping", "bool(%s)", "isinstance(%s, type({}.keys()))",
        "isinstance(%s, type({}.values()))", "isinstance(%s, collections.abc.ItemsView)", "%s == {'a', 'b', 'c'}", "sorted(%s)", "'a' in %s", "('a', 1) in %s", "%s[0]",
        "%s.nothing", "type(%s)()", "%s < 3", "%s + 1",
    ):
        show(source.replace("%s", view))
show("ordered.keys() & {'a'}")
show("sorted({'a', 'b'} & ordered.keys())")
show("sorted(ordered.keys() | {'z'})")
show("ordered.keys() - {'a', 'b'}")
show("ordered.items() & {('a', 1)}")
show("ordered.keys().isdisjoint('xyz')")


# case: subclasses, and what they override
class Told(OrderedDict):
    def __setitem__(self, key, value):
        print("  set", key)
        super().__setitem__(key, value)

    def __missing__(self, key):
        return "missing"


told = Told(a=1)
told.update({"b": 2})
told.update([("c", 3)], d=4)
told.setdefault("e", 5)
told |= {"f": 6}
print(told | {"g": 7})
print(told["nothing"], told.keys(), type(told.copy()))
show("told.pop('nothing')")
show("told.pop('a')")
show("Told.fromkeys('x')")

# case: keywords of its methods
show("ordered.pop(key='b')")
show("ordered.pop('b', default=4)")
show("ordered.setdefault('q', default=4)")
show("ordered.setdefault(key='r')")
show("ordered.move_to_end(key='a', last=True)")
show("ordered.popitem(last=False)")
show("ordered")
show("OrderedDict(self=1)")
show("OrderedDict(['ab'], c=3)")
