"""What live objects are: their kinds, members, docs, sources and signatures."""

import builtins
import collections
import enum
import functools
import itertools
import keyword
import sys
import types

from _wicket import source_lines as _loaded_lines

CO_OPTIMIZED, CO_NEWLOCALS, CO_VARARGS, CO_VARKEYWORDS, CO_NESTED, CO_GENERATOR, CO_NOFREE = 1, 2, 4, 8, 16, 32, 64
CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 128, 256, 512
TPFLAGS_IS_ABSTRACT = 1 << 20

__all__ = [
    "ArgInfo", "Arguments", "Attribute", "BoundArguments", "BufferFlags", "CORO_CLOSED", "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED",
    "AGEN_CLOSED", "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "CO_ASYNC_GENERATOR", "CO_COROUTINE", "CO_GENERATOR",
    "CO_ITERABLE_COROUTINE", "CO_NESTED", "CO_NEWLOCALS", "CO_NOFREE", "CO_OPTIMIZED", "CO_VARARGS", "CO_VARKEYWORDS", "ClosureVars",
    "FrameInfo", "FullArgSpec", "GEN_CLOSED", "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "Parameter", "Signature", "TPFLAGS_IS_ABSTRACT",
    "Traceback", "classify_class_attrs", "cleandoc", "currentframe", "findsource", "formatannotation", "formatannotationrelativeto",
    "formatargvalues", "get_annotations", "getabsfile", "getargs", "getargvalues", "getasyncgenlocals", "getasyncgenstate", "getattr_static",
    "getblock", "getcallargs", "getclasstree", "getclosurevars", "getcomments", "getcoroutinelocals", "getcoroutinestate", "getdoc", "getfile",
    "getframeinfo", "getfullargspec", "getgeneratorlocals", "getgeneratorstate", "getinnerframes", "getlineno", "getmembers",
    "getmembers_static", "getmodule", "getmodulename", "getmro", "getouterframes", "getsource", "getsourcefile", "getsourcelines", "indentsize",
    "isabstract", "isasyncgen", "isasyncgenfunction", "isawaitable", "isbuiltin", "isclass", "iscode", "iscoroutine", "iscoroutinefunction",
    "isdatadescriptor", "isframe", "isfunction", "isgenerator", "isgeneratorfunction", "isgetsetdescriptor", "ismemberdescriptor", "ismethod",
    "ismethoddescriptor", "ismethodwrapper", "ismodule", "isroutine", "istraceback", "markcoroutinefunction", "signature", "stack", "trace",
    "unwrap", "walktree",
]


class BufferFlags(enum.IntFlag):
    SIMPLE = 0x0
    WRITABLE = 0x1
    FORMAT = 0x4
    ND = 0x8
    STRIDES = 0x10 | ND
    C_CONTIGUOUS = 0x20 | STRIDES
    F_CONTIGUOUS = 0x40 | STRIDES
    ANY_CONTIGUOUS = 0x80 | STRIDES
    INDIRECT = 0x100 | STRIDES
    CONTIG = ND | WRITABLE
    CONTIG_RO = ND
    STRIDED = STRIDES | WRITABLE
    STRIDED_RO = STRIDES
    RECORDS = STRIDES | WRITABLE | FORMAT
    RECORDS_RO = STRIDES | FORMAT
    FULL = INDIRECT | WRITABLE | FORMAT
    FULL_RO = INDIRECT | FORMAT
    READ = 0x100
    WRITE = 0x200


# ---- kinds of objects


def ismodule(object):
    return isinstance(object, types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    return isinstance(object, types.MethodType)


def isfunction(object):
    return isinstance(object, types.FunctionType)


def isbuiltin(object):
    return isinstance(object, types.BuiltinFunctionType)


def ismethodwrapper(object):
    return isinstance(object, types.MethodWrapperType)


def iscode(object):
    return isinstance(object, types.CodeType)


def isframe(object):
    return isinstance(object, types.FrameType)


def istraceback(object):
    return isinstance(object, types.TracebackType)


def isgenerator(object):
    return isinstance(object, types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, types.AsyncGeneratorType)


def isgetsetdescriptor(object):
    return isinstance(object, types.GetSetDescriptorType)


def ismemberdescriptor(object):
    return isinstance(object, types.MemberDescriptorType)


def isawaitable(object):
    from collections.abc import Awaitable
    if isinstance(object, types.CoroutineType):
        return True
    if isinstance(object, types.GeneratorType) and object.gi_code.co_flags & CO_ITERABLE_COROUTINE:
        return True
    return isinstance(object, Awaitable)


def isroutine(object):
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object) or ismethodwrapper(object)


def ismethoddescriptor(object):
    """Has __get__ but neither __set__ nor __delete__, and is none of the kinds that have a test of their own."""
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, "__get__") and not hasattr(cls, "__set__") and not hasattr(cls, "__delete__")


def isdatadescriptor(object):
    if isclass(object) or ismethod(object) or isfunction(object):
        return False
    cls = type(object)
    return hasattr(cls, "__set__") or hasattr(cls, "__delete__")


def isabstract(object):
    """A class that still has abstract methods."""
    return isinstance(object, type) and bool(object.__flags__ & TPFLAGS_IS_ABSTRACT)


_coroutine_mark = object()


def _function_behind(f):
    while ismethod(f):
        f = f.__func__
    return functools._unwrap_partial(f) if hasattr(functools, "_unwrap_partial") else _unwrap_partial(f)


def _unwrap_partial(f):
    while isinstance(f, functools.partial):
        f = f.func
    return f


def _has_code_flag(f, flag):
    f = _function_behind(f)
    return isfunction(f) and bool(f.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    return _has_code_flag(obj, CO_GENERATOR)


def markcoroutinefunction(func):
    """Make a function that returns awaitables count as a coroutine function."""
    if hasattr(func, "__func__"):
        func = func.__func__
    func._is_coroutine_mark = _coroutine_mark
    return func


def iscoroutinefunction(obj):
    return _has_code_flag(obj, CO_COROUTINE) or getattr(_function_behind(obj), "_is_coroutine_mark", None) is _coroutine_mark


def isasyncgenfunction(obj):
    return _has_code_flag(obj, CO_ASYNC_GENERATOR)


# ---- members


def _members(object, predicate, getter):
    found, seen = [], set()
    names = dir(object)
    mro = object.__mro__ if isclass(object) else ()
    try:
        # What gives way to a metaclass's __getattr__ is found in the namespaces of the bases.
        names += [k for base in object.__bases__ for k, v in base.__dict__.items() if isinstance(v, types.DynamicClassAttribute)]
    except (AttributeError, TypeError):
        pass
    for name in names:
        try:
            value = getter(object, name)
            if name in seen:
                raise AttributeError
        except AttributeError:
            for base in mro:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if predicate is None or predicate(value):
            found.append((name, value))
        seen.add(name)
    found.sort(key=lambda pair: pair[0])
    return found


def getmembers(object, predicate=None):
    """(name, value) of the members, sorted by name."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    return _members(object, predicate, getattr_static)


Attribute = collections.namedtuple("Attribute", "name kind defining_class object")


def classify_class_attrs(cls):
    """Where each attribute of a class comes from, and what sort it is."""
    mro = getmro(cls)
    metamro = tuple(c for c in getmro(type(cls)) if c not in (type, object))
    class_bases = (cls,) + mro
    all_bases = class_bases + metamro
    names = dir(cls)
    for base in mro:
        for name, value in base.__dict__.items():
            if isinstance(value, types.DynamicClassAttribute) and value.fget is not None:
                names.append(name)
    result, done = [], set()
    for name in names:
        home = got = None
        if name not in done and name != "__dict__":
            try:
                got = getattr(cls, name)
            except Exception:
                pass
            home = getattr(got, "__objclass__", home)
            if home not in class_bases:
                home = last = None
                for source in class_bases:
                    if getattr(source, name, None) is got:
                        last = source
                for source in metamro:
                    try:
                        value = source.__getattr__(cls, name)
                    except AttributeError:
                        continue
                    if value is got:
                        last = source
                if last is not None:
                    home = last
        in_dict = None
        for base in all_bases:
            if name in base.__dict__:
                in_dict = base.__dict__[name]
                if home not in metamro:
                    home = base
                break
        if home is None:
            continue
        value = got if got is not None else in_dict
        if isinstance(in_dict, (staticmethod, types.BuiltinMethodType)):
            kind, value = "static method", in_dict
        elif isinstance(in_dict, (classmethod, types.ClassMethodDescriptorType)):
            kind, value = "class method", in_dict
        elif isinstance(in_dict, property):
            kind, value = "property", in_dict
        elif isroutine(value):
            kind = "method"
        else:
            kind = "data"
        result.append(Attribute(name, kind, home, value))
        done.add(name)
    return result


def getmro(cls):
    return cls.__mro__


def unwrap(func, *, stop=None):
    """What a chain of __wrapped__ ends with."""
    first, seen = func, {id(func): func}
    limit = sys.getrecursionlimit()
    while not isinstance(func, type) and hasattr(func, "__wrapped__"):
        if stop is not None and stop(func):
            break
        func = func.__wrapped__
        if id(func) in seen or len(seen) >= limit:
            raise ValueError(f"wrapper loop when unwrapping {first!r}")
        seen[id(func)] = func
    return func


_none = object()


def _own_dict(obj):
    try:
        return object.__getattribute__(obj, "__dict__")
    except AttributeError:
        return {}


def _in_mro(cls, name):
    for entry in type.__dict__["__mro__"].__get__(cls):
        namespace = type.__dict__["__dict__"].__get__(entry)
        if name in namespace:
            return namespace[name]
    return _none


def getattr_static(obj, attr, default=_none):
    """An attribute as it is kept, without descriptors, __getattr__ or __getattribute__."""
    own = _none
    if isinstance(obj, type):
        cls = type(obj)
        own = _in_mro(obj, attr)
    else:
        cls = type(obj)
        shadowed = _in_mro(cls, "__dict__")
        if shadowed is _none or type(shadowed) in (types.GetSetDescriptorType, types.MemberDescriptorType):
            own = _own_dict(obj).get(attr, _none)
    on_class = _in_mro(cls, attr)
    if own is not _none and on_class is not _none:
        descriptor = type(on_class)
        if _in_mro(descriptor, "__get__") is not _none and (
                _in_mro(descriptor, "__set__") is not _none or _in_mro(descriptor, "__delete__") is not _none):
            return on_class
    if own is not _none:
        return own
    if on_class is not _none:
        return on_class
    if default is not _none:
        return default
    raise AttributeError(attr)


# ---- docs


def cleandoc(doc):
    """A docstring without the indentation that it has in its source."""
    lines = doc.expandtabs().split("\n")
    margin = min((len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.strip(" ")), default=None)
    lines[0] = lines[0].lstrip(" ")
    if margin is not None:
        lines[1:] = [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


def _class_of_function(func):
    cls = sys.modules.get(func.__module__)
    if cls is None:
        return None
    for name in func.__qualname__.split(".")[:-1]:
        cls = getattr(cls, name)
    return cls if isclass(cls) else None


def _inherited_doc(obj):
    if isclass(obj):
        for base in obj.__mro__:
            if base is not object and base.__doc__ is not None:
                return base.__doc__
        return None
    if ismethod(obj):
        name, owner = obj.__func__.__name__, obj.__self__
        cls = owner if isclass(owner) and getattr(getattr(owner, name, None), "__func__", None) is obj.__func__ else owner.__class__
    elif isfunction(obj):
        name, cls = obj.__name__, _class_of_function(obj)
        if cls is None or getattr(cls, name) is not obj:
            return None
    elif isbuiltin(obj):
        name, owner = obj.__name__, obj.__self__
        cls = owner if isclass(owner) and owner.__qualname__ + "." + name == obj.__qualname__ else owner.__class__
    elif isinstance(obj, property):
        name = obj.__name__
        cls = _class_of_function(obj.fget)
        if cls is None or getattr(cls, name) is not obj:
            return None
    elif ismethoddescriptor(obj) or isdatadescriptor(obj):
        name, cls = obj.__name__, obj.__objclass__
        if getattr(cls, name) is not obj:
            return None
        if ismemberdescriptor(obj):
            slots = getattr(cls, "__slots__", None)
            if isinstance(slots, dict) and name in slots:
                return slots[name]
    else:
        return None
    for base in cls.__mro__:
        try:
            doc = getattr(base, name).__doc__
        except AttributeError:
            continue
        if doc is not None:
            return doc
    return None


def getdoc(object):
    """The doc of an object, or what it inherits, cleaned."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _inherited_doc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


# ---- sources


def getfile(object):
    """The file that an object was defined in."""
    if ismodule(object):
        if getattr(object, "__file__", None):
            return object.__file__
        raise TypeError(f"{object!r} is a built-in module")
    if isclass(object):
        module = sys.modules.get(getattr(object, "__module__", None))
        if getattr(module, "__file__", None):
            return module.__file__
        if object.__module__ == "__main__":
            raise OSError("source code not available")
        raise TypeError(f"{object!r} is a built-in class")
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if iscode(object):
        return object.co_filename
    raise TypeError(f"module, class, method, function, traceback, frame, or code object was expected, got {type(object).__name__}")


def getmodulename(path):
    name = path.rsplit("/", 1)[-1]
    return name[:-3] if name.endswith(".py") else name[:-4] if name.endswith(".pyc") else None


def getsourcefile(object):
    return getfile(object)


def getabsfile(object, _filename=None):
    return _filename or getsourcefile(object) or getfile(object)


def getmodule(object, _filename=None):
    """The module that an object was defined in, or None."""
    if ismodule(object):
        return object
    if hasattr(object, "__module__"):
        return sys.modules.get(object.__module__)
    try:
        file = getfile(object)
    except (TypeError, OSError):
        return None
    for module in list(sys.modules.values()):
        if getattr(module, "__file__", None) == file:
            return module
    name = getattr(object, "__name__", None)
    main = sys.modules.get("__main__")
    if name is not None and getattr(main, name, None) is object:
        return main
    return builtins if name is not None and getattr(builtins, name, None) is object else None


def findsource(object):
    """All lines of an object's file, and the index of the line where the object begins."""
    file = getsourcefile(object)
    lines = _loaded_lines(file)
    if not lines:
        raise OSError("could not get source code")
    lines = [line if line.endswith("\n") else line + "\n" for line in lines]
    if ismodule(object):
        return lines, 0
    if isclass(object):
        try:
            return lines, object.__dict__["__firstlineno__"] - 1
        except KeyError:
            raise OSError("source code not available") from None
    if ismethod(object):
        object = object.__func__
    if isfunction(object):
        object = object.__code__
    if istraceback(object):
        object = object.tb_frame
    if isframe(object):
        object = object.f_code
    if not iscode(object):
        raise OSError("could not find code object")
    line = object.co_firstlineno - 1
    if line >= len(lines):
        raise OSError("lineno is out of bounds")
    return lines, line


def getcomments(object):
    """The comments right above an object's source."""
    try:
        lines, at = findsource(object)
    except (OSError, TypeError):
        return None
    if ismodule(object):
        start = 1 if lines and lines[0].startswith("#!") else 0
        while start < len(lines) and lines[start].strip() in ("", "#"):
            start += 1
        end = start
        while end < len(lines) and lines[end].startswith("#"):
            end += 1
        return "".join(line.expandtabs() for line in lines[start:end]) if end > start else None
    indent = indentsize(lines[at])
    start = at
    while start > 0 and lines[start - 1].lstrip().startswith("#") and indentsize(lines[start - 1]) == indent:
        start -= 1
    return "".join(line.expandtabs().lstrip() for line in lines[start:at]) if start < at else None


def indentsize(line):
    expanded = line.expandtabs()
    return len(expanded) - len(expanded.lstrip())


class EndOfBlock(Exception):
    pass


class _Lines:
    """Walks over source lines and knows where a bracket or a string is still open."""

    def __init__(self):
        self.depth, self.quote, self.continued = 0, "", False

    def feed(self, line):
        self.continued = False
        at, end = 0, len(line)
        while at < end:
            if self.quote:
                close = line.find(self.quote, at)
                slash = line.find("\\", at)
                if slash >= 0 and (close < 0 or slash < close):
                    at = slash + 2
                    continue
                if close < 0:
                    if len(self.quote) == 1 and not line.endswith("\\\n"):
                        self.quote = ""
                    return
                at, self.quote = close + len(self.quote), ""
                continue
            c = line[at]
            if c == "#":
                return
            if c in "'\"":
                self.quote = c * 3 if line.startswith(c * 3, at) else c
                at += len(self.quote)
                continue
            if c in "([{":
                self.depth += 1
            elif c in ")]}":
                self.depth -= 1
            elif c == "\\" and line[at + 1:] in ("\n", ""):
                self.continued = True
            at += 1

    @property
    def inside(self):
        return self.depth > 0 or bool(self.quote) or self.continued


def getblock(lines):
    """The lines of the definition that begins at the first of them."""
    indent = indentsize(lines[0])
    walk, last, header = _Lines(), 0, True
    one_line_lambda = not lines[0].lstrip().startswith(("def ", "class ", "async ", "@"))
    for at, line in enumerate(lines):
        if not walk.inside:
            bare = line.strip()
            if not header and bare and not bare.startswith("#") and indentsize(line) <= indent:
                break
            if not header and bare.startswith("#") and indentsize(line) <= indent:
                continue
        walk.feed(line)
        if line.strip():
            last = at
        if header and not walk.inside and not line.lstrip().startswith("@"):
            if one_line_lambda or not line.split("#")[0].rstrip().endswith(":"):
                break
            header = False
    return lines[:last + 1]


def getsourcelines(object):
    """The source lines of an object, and the number of the first."""
    object = unwrap(object)
    lines, at = findsource(object)
    if istraceback(object):
        object = object.tb_frame
    if ismodule(object) or isframe(object) and object.f_code.co_name == "<module>":
        return lines, 0
    return getblock(lines[at:]), at + 1


def getsource(object):
    return "".join(getsourcelines(object)[0])


# ---- class trees


def walktree(classes, children, parent):
    found = []
    for cls in sorted(classes, key=lambda c: (c.__module__, c.__name__)):
        found.append((cls, cls.__bases__))
        if cls in children:
            found.append(walktree(children[cls], children, cls))
    return found


def getclasstree(classes, unique=False):
    """Classes with their bases, those derived from one in a list after it."""
    children, roots = {}, []
    for cls in classes:
        if cls.__bases__:
            for parent in cls.__bases__:
                if cls not in children.setdefault(parent, []):
                    children[parent].append(cls)
                if unique and parent in classes:
                    break
        elif cls not in roots:
            roots.append(cls)
    roots += [parent for parent in children if parent not in classes]
    return walktree(roots, children, None)


# ---- arguments


Arguments = collections.namedtuple("Arguments", "args, varargs, varkw")
ArgInfo = collections.namedtuple("ArgInfo", "args varargs keywords locals")
FullArgSpec = collections.namedtuple("FullArgSpec", "args, varargs, varkw, defaults, kwonlyargs, kwonlydefaults, annotations")


def getargs(co):
    """Names of the parameters of a code object."""
    if not iscode(co):
        raise TypeError(f"{co!r} is not a code object")
    names, count, only = co.co_varnames, co.co_argcount, co.co_kwonlyargcount
    args = list(names[:count]) + list(names[count:count + only])
    at, varargs, varkw = count + only, None, None
    if co.co_flags & CO_VARARGS:
        varargs, at = names[at], at + 1
    if co.co_flags & CO_VARKEYWORDS:
        varkw = names[at]
    return Arguments(args, varargs, varkw)


def getargvalues(frame):
    return ArgInfo(*getargs(frame.f_code), frame.f_locals)


def formatargvalues(args, varargs, varkw, locals, formatarg=str, formatvarargs=lambda name: "*" + name,
                    formatvarkw=lambda name: "**" + name, formatvalue=lambda value: "=" + repr(value)):
    specs = [formatarg(arg) + formatvalue(locals[arg]) for arg in args]
    if varargs:
        specs.append(formatvarargs(varargs) + formatvalue(locals[varargs]))
    if varkw:
        specs.append(formatvarkw(varkw) + formatvalue(locals[varkw]))
    return "(" + ", ".join(specs) + ")"


def getfullargspec(func):
    """Parameters as they are written, without following wrappers; a bound method keeps its first."""
    try:
        sig = _signature_of(func, follow_wrapped=False, skip_bound=False, cls=Signature, eval_str=False)
    except Exception as error:
        raise TypeError("unsupported callable") from error
    args, defaults, only, only_defaults, annotations = [], [], [], {}, {}
    if sig.return_annotation is not _empty:
        annotations["return"] = sig.return_annotation
    varargs = varkw = None
    unnamed = []
    for param in sig.parameters.values():
        kind, name = param.kind, param.name
        if kind is _POSITIONAL_ONLY or kind is _POSITIONAL_OR_KEYWORD:
            (unnamed if kind is _POSITIONAL_ONLY else args).append(name)
            if param.default is not _empty:
                defaults.append(param.default)
        elif kind is _VAR_POSITIONAL:
            varargs = name
        elif kind is _KEYWORD_ONLY:
            only.append(name)
            if param.default is not _empty:
                only_defaults[name] = param.default
        else:
            varkw = name
        if param.annotation is not _empty:
            annotations[name] = param.annotation
    return FullArgSpec(unnamed + args, varargs, varkw, tuple(defaults) or None, only, only_defaults or None, annotations)


def _too_many(name, args, only, varargs, defaults, given, values):
    least = len(args) - defaults
    kwonly_given = len([arg for arg in only if arg in values])
    if varargs:
        plural, sig = least != 1, f"at least {least}"
    elif defaults:
        plural, sig = True, f"from {least} to {len(args)}"
    else:
        plural, sig = len(args) != 1, str(len(args))
    kwonly = ""
    if kwonly_given:
        kwonly = f" positional argument{'s' if given != 1 else ''} (and {kwonly_given} keyword-only argument{'s' if kwonly_given != 1 else ''})"
    raise TypeError(f"{name}() takes {sig} positional argument{'s' if plural else ''} but {given}{kwonly} {'was' if given == 1 and not kwonly_given else 'were'} given")


def _missing(name, names, positional, values):
    missing = [repr(arg) for arg in names if arg not in values]
    if len(missing) == 1:
        text = missing[0]
    else:
        text = ", ".join(missing[:-2] + [" and ".join(missing[-2:])])
    raise TypeError(f"{name}() missing {len(missing)} required {'positional' if positional else 'keyword-only'} argument{'' if len(missing) == 1 else 's'}: {text}")


def getcallargs(func, /, *positional, **named):
    """What the parameters of a call would be bound to."""
    args, varargs, varkw, defaults, only, only_defaults, _ = getfullargspec(func)
    name, values = func.__name__, {}
    if ismethod(func) and func.__self__ is not None:
        positional = (func.__self__,) + positional
    values.update(zip(args, positional))
    if varargs:
        values[varargs] = tuple(positional[len(args):])
    if varkw:
        values[varkw] = {}
    possible = set(args + only)
    for key, value in named.items():
        if key not in possible:
            if not varkw:
                raise TypeError(f"{name}() got an unexpected keyword argument {key!r}")
            values[varkw][key] = value
            continue
        if key in values:
            raise TypeError(f"{name}() got multiple values for argument {key!r}")
        values[key] = value
    count = len(defaults) if defaults else 0
    if len(positional) > len(args) and not varargs:
        _too_many(name, args, only, varargs, count, len(positional), values)
    if len(positional) < len(args):
        required = args[:len(args) - count]
        if any(arg not in values for arg in required):
            _missing(name, required, True, values)
        for arg, value in zip(args[len(args) - count:], defaults or ()):
            values.setdefault(arg, value)
    lacking = 0
    for arg in only:
        if arg not in values:
            if only_defaults and arg in only_defaults:
                values[arg] = only_defaults[arg]
            else:
                lacking += 1
    if lacking:
        _missing(name, only, False, values)
    return values


ClosureVars = collections.namedtuple("ClosureVars", "nonlocals globals builtins unbound")


def getclosurevars(func):
    """What the free names of a function refer to now."""
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError(f"{func!r} is not a Python function")
    code = func.__code__
    nonlocals = {name: cell.cell_contents for name, cell in zip(code.co_freevars, func.__closure__ or ())}
    names = func.__globals__
    known = names.get("__builtins__", builtins.__dict__)
    known = known.__dict__ if ismodule(known) else known
    global_vars, builtin_vars, unbound = {}, {}, set()
    for name in code.co_names:
        if name in ("None", "True", "False"):
            continue
        if name in names:
            global_vars[name] = names[name]
        elif name in known:
            builtin_vars[name] = known[name]
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, global_vars, builtin_vars, unbound)


# ---- frames


_Traceback = collections.namedtuple("_Traceback", "filename lineno function code_context index")
_FrameInfo = collections.namedtuple("_FrameInfo", ("frame",) + _Traceback._fields)


class Traceback(_Traceback):
    def __new__(cls, filename, lineno, function, code_context, index, *, positions=None):
        self = super().__new__(cls, filename, lineno, function, code_context, index)
        self.positions = positions
        return self

    def __repr__(self):
        return (f"Traceback(filename={self.filename!r}, lineno={self.lineno!r}, function={self.function!r}, code_context={self.code_context!r}, "
                f"index={self.index!r}, positions={self.positions!r})")


class FrameInfo(_FrameInfo):
    def __new__(cls, frame, filename, lineno, function, code_context, index, *, positions=None):
        self = super().__new__(cls, frame, filename, lineno, function, code_context, index)
        self.positions = positions
        return self

    def __repr__(self):
        return (f"FrameInfo(frame={self.frame!r}, filename={self.filename!r}, lineno={self.lineno!r}, function={self.function!r}, "
                f"code_context={self.code_context!r}, index={self.index!r}, positions={self.positions!r})")


def getlineno(frame):
    return frame.f_lineno


def getframeinfo(frame, context=1):
    """Where a frame or traceback is, with lines around."""
    if istraceback(frame):
        line, frame = frame.tb_lineno, frame.tb_frame
    else:
        line = frame.f_lineno
    if not isframe(frame):
        raise TypeError(f"{frame!r} is not a frame or traceback object")
    lines = index = None
    if context > 0:
        try:
            all_lines, _ = findsource(frame)
            start = max(0, min(line - 1 - context // 2, len(all_lines) - context))
            lines, index = all_lines[start:start + context], line - 1 - start
        except OSError:
            pass
    return Traceback(frame.f_code.co_filename, line, frame.f_code.co_name, lines, index)


def getouterframes(frame, context=1):
    found = []
    while frame:
        found.append(FrameInfo(frame, *getframeinfo(frame, context)))
        frame = frame.f_back
    return found


def getinnerframes(tb, context=1):
    found = []
    while tb:
        found.append(FrameInfo(tb.tb_frame, *getframeinfo(tb, context)))
        tb = tb.tb_next
    return found


def currentframe():
    return sys._getframe(1)


def stack(context=1):
    return getouterframes(sys._getframe(1), context)


def trace(context=1):
    error = sys.exception()
    return getinnerframes(error and error.__traceback__, context)


# ---- states


GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"
AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, AGEN_CLOSED = "AGEN_CREATED", "AGEN_RUNNING", "AGEN_SUSPENDED", "AGEN_CLOSED"


def _state(running, suspended, frame, prefix):
    if running:
        return prefix + "RUNNING"
    if suspended:
        return prefix + "SUSPENDED"
    return prefix + ("CLOSED" if frame is None else "CREATED")


def getgeneratorstate(generator):
    return _state(generator.gi_running, generator.gi_suspended, generator.gi_frame, "GEN_")


def getcoroutinestate(coroutine):
    return _state(coroutine.cr_running, coroutine.cr_suspended, coroutine.cr_frame, "CORO_")


def getasyncgenstate(agen):
    return _state(agen.ag_running, agen.ag_suspended, agen.ag_frame, "AGEN_")


def getgeneratorlocals(generator):
    if not isgenerator(generator):
        raise TypeError(f"{generator!r} is not a Python generator")
    return generator.gi_frame.f_locals if generator.gi_frame is not None else {}


def getcoroutinelocals(coroutine):
    return coroutine.cr_frame.f_locals if coroutine.cr_frame is not None else {}


def getasyncgenlocals(agen):
    if not isasyncgen(agen):
        raise TypeError(f"{agen!r} is not a Python async generator")
    return agen.ag_frame.f_locals if agen.ag_frame is not None else {}


# ---- annotations


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """A copy of the annotations of a class, module or callable; its own, not inherited."""
    own_globals = own_locals = None
    wrapped = None
    if isinstance(obj, type):
        found = obj.__dict__.get("__annotations__", None)
        if isinstance(found, types.GetSetDescriptorType):
            found = None
        module = sys.modules.get(getattr(obj, "__module__", None))
        own_globals = getattr(module, "__dict__", None)
        own_locals, wrapped = dict(vars(obj)), obj
    elif isinstance(obj, types.ModuleType):
        found, own_globals = getattr(obj, "__annotations__", None), obj.__dict__
    elif callable(obj):
        found, own_globals = getattr(obj, "__annotations__", None), getattr(obj, "__globals__", None)
        wrapped = obj
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not found:
        return {}
    if not eval_str:
        return dict(found)
    while wrapped is not None:
        if hasattr(wrapped, "__wrapped__"):
            wrapped = wrapped.__wrapped__
        elif isinstance(wrapped, functools.partial):
            wrapped = wrapped.func
        else:
            own_globals = getattr(wrapped, "__globals__", own_globals)
            break
    globals = own_globals if globals is None else globals
    locals = own_locals if locals is None else locals
    if params := getattr(obj, "__type_params__", ()):
        locals = {param.__name__: param for param in params} | (locals or {})
    return {key: eval(value, globals, locals) if isinstance(value, str) else value for key, value in found.items()}


def formatannotation(annotation, base_module=None, *, quote_annotation_strings=True):
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, types.GenericAlias):
        return str(annotation)
    if isinstance(annotation, type):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


def formatannotationrelativeto(object):
    module = getattr(object, "__module__", None)
    return lambda annotation: formatannotation(annotation, module)


# ---- signatures


class _empty:
    """Stands for what is not there."""


class _void:
    """Stands for an argument that was not given."""


class _ParameterKind(enum.IntEnum):
    POSITIONAL_ONLY = "positional-only"
    POSITIONAL_OR_KEYWORD = "positional or keyword"
    VAR_POSITIONAL = "variadic positional"
    KEYWORD_ONLY = "keyword-only"
    VAR_KEYWORD = "variadic keyword"

    def __new__(cls, description):
        member = int.__new__(cls, len(cls.__members__))
        member._value_ = len(cls.__members__)
        member.description = description
        return member

    def __str__(self):
        return self.name


_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _VAR_POSITIONAL, _KEYWORD_ONLY, _VAR_KEYWORD = _ParameterKind


class Parameter:
    """One parameter of a signature."""

    __slots__ = ("_name", "_kind", "_default", "_annotation")

    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _ParameterKind
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        try:
            self._kind = _ParameterKind(kind)
        except ValueError:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind") from None
        if default is not _empty and self._kind in (_VAR_POSITIONAL, _VAR_KEYWORD):
            raise ValueError(f"{self._kind.description} parameters cannot have default values")
        self._default, self._annotation = default, annotation
        if name is _empty:
            raise ValueError("name is a required attribute for Parameter")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if name[:1] == "." and name[1:].isdigit():
            # The iterator that a comprehension is handed.
            if self._kind != _POSITIONAL_OR_KEYWORD:
                raise ValueError(f"implicit arguments must be passed as positional or keyword arguments, not {self._kind.description}")
            self._kind, name = _POSITIONAL_ONLY, f"implicit{name[1:]}"
        if keyword.iskeyword(name) and self._kind is not _POSITIONAL_ONLY or not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        self._name = name

    @property
    def name(self):
        return self._name

    @property
    def default(self):
        return self._default

    @property
    def annotation(self):
        return self._annotation

    @property
    def kind(self):
        return self._kind

    def __reduce__(self):
        return type(self), (self._name, self._kind), {"_default": self._default, "_annotation": self._annotation}

    def __setstate__(self, state):
        self._default, self._annotation = state["_default"], state["_annotation"]

    def replace(self, *, name=_void, kind=_void, annotation=_void, default=_void):
        def chosen(new, old):
            return old if new is _void else new
        return type(self)(chosen(name, self._name), chosen(kind, self._kind),
                          default=chosen(default, self._default), annotation=chosen(annotation, self._annotation))

    __replace__ = replace

    def _text(self, quote_annotation_strings=True):
        text = self._name
        if self._annotation is not _empty:
            text += ": " + formatannotation(self._annotation)
        if self._default is not _empty:
            text += (" = " if self._annotation is not _empty else "=") + repr(self._default)
        return {_VAR_POSITIONAL: "*", _VAR_KEYWORD: "**"}.get(self._kind, "") + text

    def __str__(self):
        return self._text()

    def __repr__(self):
        return f'<{type(self).__name__} "{self}">'

    def __hash__(self):
        return hash((self._name, self._kind, self._annotation, self._default))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Parameter):
            return NotImplemented
        return (self._name == other._name and self._kind == other._kind
                and self._default == other._default and self._annotation == other._annotation)


class BoundArguments:
    """The arguments of a call, by the parameters they go to."""

    __slots__ = ("arguments", "_signature", "__weakref__")

    def __init__(self, signature, arguments):
        self.arguments, self._signature = arguments, signature

    @property
    def signature(self):
        return self._signature

    @property
    def args(self):
        args = []
        for name, param in self._signature.parameters.items():
            if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY) or name not in self.arguments:
                break
            if param.kind is _VAR_POSITIONAL:
                args.extend(self.arguments[name])
            else:
                args.append(self.arguments[name])
        return tuple(args)

    @property
    def kwargs(self):
        kwargs, named = {}, False
        for name, param in self._signature.parameters.items():
            if not named:
                if param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                    named = True
                elif name not in self.arguments:
                    named = True
                    continue
            if not named or name not in self.arguments:
                continue
            if param.kind is _VAR_KEYWORD:
                kwargs.update(self.arguments[name])
            else:
                kwargs[name] = self.arguments[name]
        return kwargs

    def apply_defaults(self):
        """Fill in what was not given."""
        arguments = []
        for name, param in self._signature.parameters.items():
            if name in self.arguments:
                arguments.append((name, self.arguments[name]))
            elif param.default is not _empty:
                arguments.append((name, param.default))
            elif param.kind is _VAR_POSITIONAL:
                arguments.append((name, ()))
            elif param.kind is _VAR_KEYWORD:
                arguments.append((name, {}))
        self.arguments = dict(arguments)

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __setstate__(self, state):
        self._signature, self.arguments = state["_signature"], state["arguments"]

    def __getstate__(self):
        return {"_signature": self._signature, "arguments": self.arguments}

    def __repr__(self):
        return f"<{type(self).__name__} ({', '.join(f'{name}={value!r}' for name, value in self.arguments.items())})>"


def _check_order(parameters):
    seen, top, defaulted = {}, _POSITIONAL_ONLY, False
    for param in parameters:
        kind, name = param.kind, param.name
        if kind < top:
            raise ValueError(f"wrong parameter order: {top.description} parameter before {kind.description} parameter")
        top = kind
        if kind in (_POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD):
            if param.default is not _empty:
                defaulted = True
            elif defaulted:
                raise ValueError("non-default argument follows default argument")
        if name in seen:
            raise ValueError(f"duplicate parameter name: {name!r}")
        seen[name] = param
    return seen


class Signature:
    """The parameters of a callable, in order, and what it returns."""

    __slots__ = ("_return_annotation", "_parameters")

    _parameter_cls = Parameter
    _bound_arguments_cls = BoundArguments
    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty, __validate_parameters__=True):
        if parameters is None:
            known = {}
        elif __validate_parameters__:
            known = _check_order(parameters)
        else:
            known = {param.name: param for param in parameters}
        self._parameters = types.MappingProxyType(known)
        self._return_annotation = return_annotation

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        return _signature_of(obj, cls=cls, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)

    @property
    def parameters(self):
        return self._parameters

    @property
    def return_annotation(self):
        return self._return_annotation

    def replace(self, *, parameters=_void, return_annotation=_void):
        if parameters is _void:
            parameters = self.parameters.values()
        if return_annotation is _void:
            return_annotation = self._return_annotation
        return type(self)(parameters, return_annotation=return_annotation)

    __replace__ = replace

    def _basis(self):
        ordered = tuple(p for p in self.parameters.values() if p.kind is not _KEYWORD_ONLY)
        named = {p.name: p for p in self.parameters.values() if p.kind is _KEYWORD_ONLY}
        return ordered, named, self.return_annotation

    def __hash__(self):
        ordered, named, returned = self._basis()
        return hash((ordered, frozenset(named.values()), returned))

    def __eq__(self, other):
        if self is other:
            return True
        if not isinstance(other, Signature):
            return NotImplemented
        return self._basis() == other._basis()

    def _bind(self, args, kwargs, *, partial=False):
        arguments, parameters, given = {}, iter(self.parameters.values()), iter(args)
        rest = ()
        unnamed_as_named = []
        while True:
            value = next(given, _void)
            if value is _void:
                param = next(parameters, None)
                if param is None or param.kind is _VAR_POSITIONAL:
                    break
                if param.name in kwargs:
                    if param.kind is _POSITIONAL_ONLY:
                        if param.default is _empty:
                            unnamed_as_named.append(param)
                            continue
                    rest = (param,)
                    break
                if param.kind is _VAR_KEYWORD or param.default is not _empty:
                    rest = (param,)
                    break
                if partial:
                    rest = (param,)
                    break
                raise TypeError(f"missing a required argument: {param.name!r}")
            param = next(parameters, None)
            if param is None or param.kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
                raise TypeError("too many positional arguments")
            if param.kind is _VAR_POSITIONAL:
                arguments[param.name] = (value, *given)
                break
            if param.name in kwargs and param.kind is not _POSITIONAL_ONLY:
                raise TypeError(f"multiple values for argument {param.name!r}")
            arguments[param.name] = value
        catch_all = None
        for param in itertools.chain(rest, parameters):
            if param.kind is _VAR_KEYWORD:
                catch_all = param
                continue
            if param.kind is _VAR_POSITIONAL:
                continue
            if param.kind is _POSITIONAL_ONLY:
                if param.default is _empty and not partial:
                    raise TypeError(f"missing a required positional-only argument: {param.name!r}")
                if param.name in kwargs:
                    unnamed_as_named.append(param)
                continue
            if param.name in kwargs:
                kwargs = dict(kwargs)
                arguments[param.name] = kwargs.pop(param.name)
            elif not partial and param.default is _empty:
                raise TypeError(f"missing a required argument: {param.name!r}")
        if kwargs:
            if catch_all is not None:
                arguments[catch_all.name] = dict(kwargs)
            elif unnamed_as_named:
                names = ", ".join(param.name for param in unnamed_as_named)
                raise TypeError(f"got some positional-only arguments passed as keyword arguments: {names!r}")
            else:
                raise TypeError(f"got an unexpected keyword argument {next(iter(kwargs))!r}")
        return self._bound_arguments_cls(self, arguments)

    def bind(self, /, *args, **kwargs):
        """What a call with these arguments binds; TypeError when it does not fit."""
        return self._bind(args, kwargs)

    def bind_partial(self, /, *args, **kwargs):
        return self._bind(args, kwargs, partial=True)

    def __reduce__(self):
        return type(self), (tuple(self._parameters.values()),), {"_return_annotation": self._return_annotation}

    def __setstate__(self, state):
        self._return_annotation = state["_return_annotation"]

    def __repr__(self):
        return f"<{type(self).__name__} {self}>"

    def __str__(self):
        return self.format()

    def format(self, *, max_width=None, quote_annotation_strings=True):
        shown, unnamed, bare_star = [], False, True
        for param in self.parameters.values():
            kind = param.kind
            if kind is _POSITIONAL_ONLY:
                unnamed = True
            elif unnamed:
                shown.append("/")
                unnamed = False
            if kind is _VAR_POSITIONAL:
                bare_star = False
            elif kind is _KEYWORD_ONLY and bare_star:
                shown.append("*")
                bare_star = False
            shown.append(str(param))
        if unnamed:
            shown.append("/")
        text = f"({', '.join(shown)})"
        if max_width is not None and len(text) > max_width:
            text = "(\n    " + ",\n    ".join(shown) + "\n)"
        if self.return_annotation is not _empty:
            text += f" -> {formatannotation(self.return_annotation)}"
        return text


def _split(text):
    """The parts of a text between commas that stand in no bracket or string."""
    parts, depth, quote, start = [], 0, "", 0
    for at, c in enumerate(text):
        if quote:
            quote = "" if c == quote else quote
        elif c in "'\"":
            quote = c
        elif c in "([{":
            depth += 1
        elif c in ")]}":
            depth -= 1
        elif c == "," and not depth:
            parts.append(text[start:at].strip())
            start = at + 1
    parts.append(text[start:].strip())
    return [part for part in parts if part]


def _default_of(text, obj):
    if text == "<unrepresentable>":
        raise ValueError(f"{obj!r} builtin has invalid signature")
    module = sys.modules.get(getattr(obj, "__module__", None))
    names = dict(vars(module)) if module is not None else {}
    names.setdefault("sys", sys)
    try:
        return eval(text, names)
    except Exception:
        raise ValueError(f"{text!r} builtin has invalid signature") from None


def _from_text(cls, obj, text, skip_bound=True):
    """The signature that a builtin's text is."""
    text = text.strip()
    if not text.startswith("(") or not text.endswith(")") or "[" in text.replace("=[", ""):
        raise ValueError(f"{obj!r} builtin has invalid signature")
    parameters, kind, own = [], _POSITIONAL_OR_KEYWORD, None
    for part in _split(text[1:-1]):
        if part == "/":
            parameters = [param.replace(kind=_POSITIONAL_ONLY) for param in parameters]
        elif part == "*":
            kind = _KEYWORD_ONLY
        elif part.startswith("**"):
            parameters.append(Parameter(part[2:], _VAR_KEYWORD))
        elif part.startswith("*"):
            parameters.append(Parameter(part[1:], _VAR_POSITIONAL))
            kind = _KEYWORD_ONLY
        else:
            name, _, default = part.partition("=")
            name = name.strip()
            if name.startswith("$"):
                name = own = name[1:]
            parameters.append(Parameter(name, kind, default=_default_of(default.strip(), obj) if default else _empty))
    if own is not None:
        bound = getattr(obj, "__self__", None)
        if own == "module" or bound is not None and not ismodule(bound) and skip_bound:
            parameters.pop(0)
        elif parameters[0].kind is not _POSITIONAL_ONLY:
            parameters[0] = parameters[0].replace(kind=_POSITIONAL_ONLY)
    return cls(parameters)


def _from_function(cls, func, globals=None, locals=None, eval_str=False):
    """The signature of a function of Python, or of what looks like one."""
    code = func.__code__
    names, count, unnamed, only = code.co_varnames, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount
    annotations = get_annotations(func, globals=globals, locals=locals, eval_str=eval_str)
    defaults, named_defaults = func.__defaults__ or (), func.__kwdefaults__ or {}
    make = cls._parameter_cls
    parameters = []
    for at, name in enumerate(names[:count]):
        kind = _POSITIONAL_ONLY if at < unnamed else _POSITIONAL_OR_KEYWORD
        which = at - (count - len(defaults))
        default = defaults[which] if which >= 0 else _empty
        parameters.append(make(name, kind, default=default, annotation=annotations.get(name, _empty)))
    at = count + only
    if code.co_flags & CO_VARARGS:
        parameters.append(make(names[at], _VAR_POSITIONAL, annotation=annotations.get(names[at], _empty)))
        at += 1
    for name in names[count:count + only]:
        parameters.append(make(name, _KEYWORD_ONLY, default=named_defaults.get(name, _empty), annotation=annotations.get(name, _empty)))
    if code.co_flags & CO_VARKEYWORDS:
        parameters.append(make(names[at], _VAR_KEYWORD, annotation=annotations.get(names[at], _empty)))
    return cls(parameters, return_annotation=annotations.get("return", _empty), __validate_parameters__=False)


def _without_first(sig):
    """A method's signature without the parameter that it is bound to."""
    params = tuple(sig.parameters.values())
    if not params or params[0].kind in (_VAR_KEYWORD, _KEYWORD_ONLY):
        raise ValueError("invalid method signature")
    if params[0].kind in (_POSITIONAL_OR_KEYWORD, _POSITIONAL_ONLY):
        params = params[1:]
    return sig.replace(parameters=params)


def _of_partial(wrapped, partial, extra=()):
    """What is left of a signature when a partial has given some arguments."""
    old = wrapped.parameters
    new = collections.OrderedDict(old.items())
    args, named = partial.args or (), partial.keywords or {}
    if extra:
        args = extra + args
    try:
        bound = wrapped.bind_partial(*args, **named)
    except TypeError as error:
        raise ValueError(f"partial object {partial!r} has incorrect arguments") from error
    to_keyword_only = False
    for name, param in old.items():
        if name in bound.arguments:
            value = bound.arguments[name]
            if param.kind is _POSITIONAL_ONLY:
                new.pop(name)
                continue
            if param.kind is _POSITIONAL_OR_KEYWORD:
                if name in named:
                    # Given by name: it and what follows can be given by name only.
                    to_keyword_only = True
                    new[name] = param.replace(default=value)
                else:
                    new.pop(name)
                    continue
            if param.kind is _KEYWORD_ONLY:
                new[name] = param.replace(default=value)
        if to_keyword_only:
            if param.kind is _POSITIONAL_OR_KEYWORD:
                new[name] = new[name].replace(kind=_KEYWORD_ONLY)
                new.move_to_end(name)
            elif param.kind in (_KEYWORD_ONLY, _VAR_KEYWORD):
                new.move_to_end(name)
            elif param.kind is _VAR_POSITIONAL:
                new.pop(name)
    return wrapped.replace(parameters=new.values())


_builtin_kinds = (types.BuiltinFunctionType, types.MethodWrapperType, types.MethodDescriptorType, types.WrapperDescriptorType, types.ClassMethodDescriptorType)


def _users_own(cls, name):
    """A special method of a class, unless a builtin class made it."""
    method = getattr(type(cls) if name == "__call__" else cls, name, None)
    return None if isinstance(method, _builtin_kinds) or method is None else method


def _of_class(obj, again, cls, skip_bound):
    without_first = _without_first if skip_bound else lambda sig: sig
    if (call := _users_own(obj, "__call__")) is not None and call is not type.__call__:
        return without_first(again(call))
    new, init = _users_own(obj, "__new__"), _users_own(obj, "__init__")
    for base in obj.__mro__:
        if new is not None and "__new__" in base.__dict__:
            return without_first(again(new))
        if init is not None and "__init__" in base.__dict__:
            return without_first(again(init))
    for base in obj.__mro__[:-1]:
        text = getattr(base, "__text_signature__", None)
        if text:
            return _from_text(cls, obj, text)
    if type not in obj.__mro__:
        if obj.__init__ is object.__init__ and obj.__new__ is object.__new__:
            return cls([])
        raise ValueError(f"no signature found for builtin type {obj!r}")
    if obj is type:
        raise ValueError(f"no signature found for builtin {obj!r}")
    raise ValueError(f"callable {obj!r} is not supported by signature")


def _signature_of(obj, *, follow_wrapped=True, skip_bound=True, globals=None, locals=None, eval_str=False, cls=Signature):
    def again(what):
        return _signature_of(what, follow_wrapped=follow_wrapped, skip_bound=skip_bound, globals=globals, locals=locals, eval_str=eval_str, cls=cls)

    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if isinstance(obj, types.MethodType):
        sig = again(obj.__func__)
        return _without_first(sig) if skip_bound else sig
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda f: hasattr(f, "__signature__") or isinstance(f, types.MethodType))
        if isinstance(obj, types.MethodType):
            return again(obj)
    sig = getattr(obj, "__signature__", None)
    if sig is not None:
        if not isinstance(sig, (Signature, str)) and callable(sig):
            sig = sig()
        if isinstance(sig, str):
            return _from_text(cls, obj, sig)
        if not isinstance(sig, Signature):
            raise TypeError(f"unexpected object {sig!r} in __signature__ attribute")
        return sig
    partialmethod = getattr(obj, "__partialmethod__", getattr(obj, "_partialmethod", None))
    if isinstance(partialmethod, functools.partialmethod):
        wrapped = again(partialmethod.func)
        sig = _of_partial(wrapped, partialmethod, (None,))
        first = tuple(wrapped.parameters.values())[0]
        if first.kind is _VAR_POSITIONAL:
            return sig
        params = tuple(sig.parameters.values())
        return sig.replace(parameters=(first,) + params)
    if isfunction(obj) or _looks_like_a_function(obj):
        return _from_function(cls, obj, globals, locals, eval_str)
    if isinstance(obj, _builtin_kinds):
        text = getattr(obj, "__text_signature__", None)
        if not text:
            raise ValueError(f"no signature found for builtin {obj!r}")
        return _from_text(cls, obj, text, skip_bound)
    if isinstance(obj, functools.partial):
        return _of_partial(again(obj.func), obj)
    if isinstance(obj, type):
        return _of_class(obj, again, cls, skip_bound)
    call = getattr(type(obj), "__call__", None)
    if call is not None:
        try:
            sig = again(call)
        except ValueError as error:
            raise ValueError(f"no signature found for {obj!r}") from error
        return _without_first(sig) if skip_bound else sig
    raise ValueError(f"callable {obj!r} is not supported by signature")


def _looks_like_a_function(obj):
    """Something other than a function that has all that a signature is made of."""
    if not callable(obj) or isclass(obj):
        return False
    names = (getattr(obj, "__name__", None), getattr(obj, "__code__", None))
    return isinstance(names[0], str) and isinstance(names[1], types.CodeType) and hasattr(obj, "__defaults__") and hasattr(obj, "__kwdefaults__")


def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
    """The signature of a callable."""
    return Signature.from_callable(obj, follow_wrapped=follow_wrapped, globals=globals, locals=locals, eval_str=eval_str)
