//! The methods of bytes, and those that bytearray has too, a row each.

use super::{affix, build, case, edges, hex, item, join, order, repr, search, split, substitute};
use crate::heap::Ty;
use crate::types::{codecs, memoryview};
use crate::types::format::percent;
use crate::types::indexed::{with_bounds, with_ints};
use crate::vm::native::{ClassRows, Row, method, static_method, vm_class_method, vm_method, vm_static_method};

/// `bytes`.
pub static CLASSES: &[ClassRows] = &[ClassRows { ty: Ty::Bytes, doc: DOC, rows: SHARED }, ClassRows { ty: Ty::Bytes, doc: DOC, rows: OWN }];

const DOC: &str = "bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes\nbytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer\nbytes(int) -> bytes object of size given by the parameter initialized with null bytes\nbytes() -> empty bytes object\n\nAn immutable sequence of bytes.";

static OWN: &[Row] = &[
    vm_static_method("__new__", "($type, source=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)", "Make a bytes object.", build::new),
    method("__hash__", "($self, /)", "Return hash(self).", order::hash),
    method("__bytes__", "($self, /)", "Convert this value to exact type bytes.", build::to_bytes),
    method("__getnewargs__", "($self, /)", "Return the arguments that make it anew.", build::getnewargs),
    method("__repr__", "($self, /)", "Return repr(self).", repr::repr),
    method("__str__", "($self, /)", "Return str(self).", repr::repr),
    vm_method("__getitem__", "($self, key, /)", "Return self[key].", item::getitem),
];

/// What bytes and bytearray have in common.
pub static SHARED: &[Row] = &[
    method("__len__", "($self, /)", "Return len(self).", item::len),
    method("__iter__", "($self, /)", "Implement iter(self).", item::iter),
    vm_method("__contains__", "($self, key, /)", "Return key in self.", item::contains),
    method("__add__", "($self, value, /)", "Return self+value.", item::add),
    vm_method("__mul__", "($self, value, /)", "Return self*value.", item::mul),
    vm_method("__rmul__", "($self, value, /)", "Return value*self.", item::mul),
    vm_method("__mod__", "($self, value, /)", "Return self%value.", percent::bytes_mod),
    vm_method("__rmod__", "($self, value, /)", "Return value%self.", percent::bytes_rmod),
    method("__eq__", "($self, value, /)", "Return self==value.", order::eq),
    method("__ne__", "($self, value, /)", "Return self!=value.", order::ne),
    method("__lt__", "($self, value, /)", "Return self<value.", order::lt),
    method("__le__", "($self, value, /)", "Return self<=value.", order::le),
    method("__gt__", "($self, value, /)", "Return self>value.", order::gt),
    method("__ge__", "($self, value, /)", "Return self>=value.", order::ge),
    // case
    method("capitalize", "($self, /)", "Return a copy with the first byte in upper case and the rest in lower case.", case::capitalize),
    method("lower", "($self, /)", "Return a copy with ASCII letters in lower case.", case::lower),
    method("swapcase", "($self, /)", "Return a copy with upper case turned into lower case and the reverse.", case::swapcase),
    method("title", "($self, /)", "Return a copy where each word begins in upper case.", case::title),
    method("upper", "($self, /)", "Return a copy with ASCII letters in upper case.", case::upper),
    method("isalnum", "($self, /)", "Whether all bytes are ASCII letters or digits, and there are some.", case::isalnum),
    method("isalpha", "($self, /)", "Whether all bytes are ASCII letters, and there are some.", case::isalpha),
    method("isascii", "($self, /)", "Whether all bytes are ASCII.", case::isascii),
    method("isdigit", "($self, /)", "Whether all bytes are ASCII digits, and there are some.", case::isdigit),
    method("islower", "($self, /)", "Whether all ASCII letters are lower case, and there are some.", case::islower),
    method("isspace", "($self, /)", "Whether all bytes are white space, and there are some.", case::isspace),
    method("istitle", "($self, /)", "Whether words begin in upper case and go on in lower case.", case::istitle),
    method("isupper", "($self, /)", "Whether all ASCII letters are upper case, and there are some.", case::isupper),
    vm_method("__buffer__", "($self, flags, /)", "Return a view of the bytes.", memoryview::show),
    // search
    vm_method("count", "($self, sub, start=None, end=None, /)", "Number of occurrences of sub (bytes or a byte) that do not overlap.", |cx, a| search::run(cx, a, search::count)),
    vm_method("find", "($self, sub, start=None, end=None, /)", "Lowest index where sub is found, or -1.", |cx, a| search::run(cx, a, search::find)),
    vm_method("index", "($self, sub, start=None, end=None, /)", "Lowest index where sub is found; ValueError when it is not.", |cx, a| search::run(cx, a, search::index)),
    vm_method("rfind", "($self, sub, start=None, end=None, /)", "Highest index where sub is found, or -1.", |cx, a| search::run(cx, a, search::rfind)),
    vm_method("rindex", "($self, sub, start=None, end=None, /)", "Highest index where sub is found; ValueError when it is not.", |cx, a| search::run(cx, a, search::rindex)),
    vm_method("startswith", "($self, prefix, start=None, end=None, /)", "Whether it starts with the prefix, or one of a tuple of them.", |cx, a| with_bounds(cx, a, &[2, 3], affix::startswith)),
    vm_method("endswith", "($self, suffix, start=None, end=None, /)", "Whether it ends with the suffix, or one of a tuple of them.", |cx, a| with_bounds(cx, a, &[2, 3], affix::endswith)),
    method("removeprefix", "($self, prefix, /)", "Return a copy without the prefix, if it is there.", affix::removeprefix),
    method("removesuffix", "($self, suffix, /)", "Return a copy without the suffix, if it is there.", affix::removesuffix),
    // edges
    vm_method("center", "($self, width, fillchar=b' ', /)", "Return it centred in a width.", |cx, a| with_ints(cx, a, &[1], edges::center)),
    vm_method("ljust", "($self, width, fillchar=b' ', /)", "Return it at the left of a width.", |cx, a| with_ints(cx, a, &[1], edges::ljust)),
    vm_method("rjust", "($self, width, fillchar=b' ', /)", "Return it at the right of a width.", |cx, a| with_ints(cx, a, &[1], edges::rjust)),
    vm_method("zfill", "($self, width, /)", "Return it filled with zeros on the left, after a sign.", |cx, a| with_ints(cx, a, &[1], edges::zfill)),
    vm_method("expandtabs", "($self, /, tabsize=8)", "Return a copy with tabs expanded to spaces.", |cx, a| with_ints(cx, a, &[1], edges::expandtabs)),
    method("lstrip", "($self, bytes=None, /)", "Return a copy without leading white space, or without leading bytes of those given.", edges::lstrip),
    method("rstrip", "($self, bytes=None, /)", "Return a copy without trailing white space, or without trailing bytes of those given.", edges::rstrip),
    method("strip", "($self, bytes=None, /)", "Return a copy without white space at both ends, or without the bytes given.", edges::strip),
    // cutting and joining
    vm_method("join", "($self, iterable_of_bytes, /)", "Concatenate bytes objects with this one between them.", join::join),
    method("partition", "($self, sep, /)", "Cut at the first separator: before, separator, after.", split::partition),
    method("rpartition", "($self, sep, /)", "Cut at the last separator: before, separator, after.", split::rpartition),
    vm_method("split", "($self, /, sep=None, maxsplit=-1)", "List of the parts between separators, or between runs of white space.", |cx, a| with_ints(cx, a, &[2], split::split)),
    vm_method("rsplit", "($self, /, sep=None, maxsplit=-1)", "As split, counting maxsplit from the end.", |cx, a| with_ints(cx, a, &[2], split::rsplit)),
    vm_method("splitlines", "($self, /, keepends=False)", "List of the lines.", split::splitlines),
    // replacement
    vm_method("replace", "($self, old, new, count=-1, /)", "Return a copy with occurrences of old replaced by new.", substitute::replace_row),
    method("translate", "($self, table, /, delete=b'')", "Map each byte through a table of 256, after deleting some.", substitute::translate),
    static_method("maketrans", "(frm, to, /)", "Make a table for translate.", substitute::maketrans),
    // encoding
    vm_method("decode", "($self, /, encoding='utf-8', errors='strict')", "Decode into a str.", codecs::bytes_decode),
    vm_method("hex", "($self, /, sep=<unrepresentable>, bytes_per_sep=1)", "Hexadecimal digits, with a separator every so many bytes.", hex::hex),
    vm_class_method("fromhex", "($type, string, /)", "Make one from hexadecimal digits.", hex::fromhex),
];
