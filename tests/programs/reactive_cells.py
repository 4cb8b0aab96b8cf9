"""Cells that depend on each other: descriptors, weak observers, proxies, attribute hooks and operators made in a loop."""

import operator
import weakref
from types import MappingProxyType, MethodType


class Cycle(RuntimeError):
    pass


class Cell:
    """A value, or a formula over other cells; remembers its result until something below changes."""

    __slots__ = ("_formula", "_value", "_fresh", "_readers", "_sources", "_watchers", "_computing", "name", "__weakref__")
    _stack = []

    def __init__(self, value=None, *, formula=None, name=None):
        self._formula, self._value, self._fresh = formula, value, formula is None
        self._readers, self._sources = weakref.WeakSet(), set()
        self._watchers, self._computing, self.name = [], False, name

    @property
    def value(self):
        if Cell._stack:
            reader = Cell._stack[-1]
            self._readers.add(reader)
            reader._sources.add(self)
        if not self._fresh:
            self._compute()
        return self._value

    @value.setter
    def value(self, new):
        if self._formula is not None:
            raise AttributeError(f"{self!r} has a formula")
        if new != self._value:
            self._value = new
            self._notify()

    def _compute(self):
        if self._computing:
            raise Cycle(f"{self.name} depends on itself")
        self._computing = True
        Cell._stack.append(self)
        try:
            self._value, self._fresh = self._formula(), True
        finally:
            Cell._stack.pop()
            self._computing = False

    def _notify(self):
        for reader in sorted(self._readers, key=lambda cell: cell.name or ""):
            if reader._fresh:
                reader._fresh = False
                reader._notify()
        for watcher in list(self._watchers):
            call = watcher()
            if call is not None:
                call(self)

    def watch(self, call):
        kind = weakref.WeakMethod if isinstance(call, MethodType) else weakref.ref
        self._watchers.append(kind(call))
        return call

    def __repr__(self):
        return f"<{type(self).__name__} {self.name or '?'}>"

    def __str__(self):
        return f"{self.name}={self.value}"

    def __format__(self, spec):
        return format(self.value, spec)

    def __bool__(self):
        return bool(self.value)

    def __call__(self):
        return self.value


def _value_of(operand):
    return operand.value if isinstance(operand, Cell) else operand


def _install(name, symbol):
    operation = getattr(operator, name)

    def forward(self, other):
        return Cell(formula=lambda: operation(self.value, _value_of(other)), name=f"({self.name}{symbol}{getattr(other, 'name', other)})")

    def backward(self, other):
        return Cell(formula=lambda: operation(other, self.value), name=f"({other}{symbol}{self.name})")

    forward.__name__, forward.__qualname__ = f"__{name}__", f"Cell.__{name}__"
    setattr(Cell, f"__{name}__", forward)
    setattr(Cell, f"__r{name}__", backward)


for _name, _symbol in {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "mod": "%", "pow": "**"}.items():
    _install(_name, _symbol)


class Sheet:
    """Cells as attributes: plain values become cells, functions become formulas."""

    def __init__(self):
        object.__setattr__(self, "_cells", {})

    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        try:
            return self._cells[name].value
        except KeyError:
            raise AttributeError(f"no cell {name!r}", name=name, obj=self) from None

    def __setattr__(self, name, value):
        if isinstance(value, Cell):
            value.name = name
            self._cells[name] = value
        elif callable(value):
            self._cells[name] = Cell(formula=lambda: value(self), name=name)
        elif name in self._cells:
            self._cells[name].value = value
        else:
            self._cells[name] = Cell(value, name=name)

    def __delattr__(self, name):
        if self._cells.pop(name, None) is None:
            raise AttributeError(name)

    def __dir__(self):
        return sorted(self._cells)

    def __getitem__(self, name):
        return self._cells[name]

    def __iter__(self):
        return iter(self._cells.values())

    def __contains__(self, name):
        return name in self._cells

    def __len__(self):
        return len(self._cells)

    @property
    def cells(self):
        return MappingProxyType(self._cells)


class Recorder:
    def __init__(self):
        self.seen = []

    def note(self, cell):
        self.seen.append(str(cell))


computed = []


def counted(name, function):
    def formula(sheet):
        computed.append(name)
        return function(sheet)
    return formula


sheet = Sheet()
sheet.price, sheet.amount = 10, 3
sheet.net = counted("net", lambda s: s.price * s.amount)
sheet.tax = counted("tax", lambda s: s.net * 0.2)
sheet.total = counted("total", lambda s: s.net + s.tax)
print(sheet.total, computed)
print(sheet.total, sheet.tax, computed)
sheet.amount = 4
print(sheet.total, computed[3:])
sheet.amount = 4
print(sheet.total, len(computed))

double = sheet["price"] * 2 + 1
print(double.name, double(), f"{double:05d}", bool(double), repr(double), str(double))
sheet.price = 7
print(double(), (100 - double).value, (2 ** sheet["amount"]).name, (sheet["amount"] % 3)(), type(sheet["price"]).__add__.__qualname__)

recorder = Recorder()
sheet["price"].watch(recorder.note)
sheet["total"].watch(recorder.note)
noted = sheet["amount"].watch(lambda cell: recorder.seen.append("amount!"))
sheet.price = 8
sheet.total
sheet.amount = 1
print(recorder.seen)

print(dir(sheet), len(sheet), "net" in sheet, [str(cell) for cell in sheet], sorted(sheet.cells))
for wrong in (lambda: sheet.nothing, lambda: setattr(sheet["net"], "value", 5), lambda: sheet.cells.__setitem__("a", 1), lambda: delattr(sheet, "nothing"), lambda: sheet._hidden):
    try:
        wrong()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error, getattr(error, "name", None))

sheet.a = lambda s: s.b + 1
sheet.b = lambda s: s.a + 1
try:
    sheet.a
except Cycle as error:
    print("cycle:", error)
del sheet.b
sheet.b = 5
print(sheet.a, Cell._stack)
del sheet.b
try:
    sheet["a"]._notify()
    sheet["a"]._fresh = False
    sheet.a
except AttributeError as error:
    print("gone:", error)

view = weakref.proxy(sheet)
view.price = 100
print(view.price, sheet.price, view.net, len(view), "tax" in view, isinstance(view, Sheet))
print(weakref.getweakrefcount(sheet), weakref.ref(sheet)() is sheet, weakref.ref(sheet) is weakref.ref(sheet))
try:
    sheet["price"].unknown = 1
except AttributeError as error:
    print(error)
