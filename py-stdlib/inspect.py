"""What live objects are: their kinds, members, docs, sources and signatures."""

import enum

from _inspect.annotations import formatannotation, formatannotationrelativeto, get_annotations
from _inspect.arguments import (
    ArgInfo, Arguments, ClosureVars, FullArgSpec, formatargvalues, getargs, getargvalues, getcallargs, getclosurevars, getfullargspec,
)
from _inspect.callables import _signature_of, signature
from _inspect.docs import cleandoc, getdoc
from _inspect.frames import (
    AGEN_CLOSED, AGEN_CREATED, AGEN_RUNNING, AGEN_SUSPENDED, CORO_CLOSED, CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, FrameInfo, GEN_CLOSED, GEN_CREATED,
    GEN_RUNNING, GEN_SUSPENDED, Traceback, currentframe, getasyncgenlocals, getasyncgenstate, getcoroutinelocals, getcoroutinestate, getframeinfo,
    getgeneratorlocals, getgeneratorstate, getinnerframes, getlineno, getouterframes, stack, trace,
)
from _inspect.kinds import (
    CO_ASYNC_GENERATOR, CO_COROUTINE, CO_GENERATOR, CO_ITERABLE_COROUTINE, CO_NESTED, CO_NEWLOCALS, CO_NOFREE, CO_OPTIMIZED, CO_VARARGS, CO_VARKEYWORDS,
    TPFLAGS_IS_ABSTRACT, isabstract, isasyncgen, isasyncgenfunction, isawaitable, isbuiltin, isclass, iscode, iscoroutine, iscoroutinefunction,
    isdatadescriptor, isframe, isfunction, isgenerator, isgeneratorfunction, isgetsetdescriptor, ismemberdescriptor, ismethod, ismethoddescriptor,
    ismethodwrapper, ismodule, isroutine, istraceback, markcoroutinefunction,
)
from _inspect.members import Attribute, classify_class_attrs, getattr_static, getclasstree, getmembers, getmembers_static, getmro, unwrap, walktree
from _inspect.parameters import (
    BoundArguments, Parameter, _KEYWORD_ONLY, _POSITIONAL_ONLY, _POSITIONAL_OR_KEYWORD, _ParameterKind, _VAR_KEYWORD, _VAR_POSITIONAL, _empty, _void,
)
from _inspect.signatures import Signature
from _inspect.sources import (
    EndOfBlock, findsource, getabsfile, getblock, getcomments, getfile, getmodule, getmodulename, getsource, getsourcefile, getsourcelines, indentsize,
)

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
