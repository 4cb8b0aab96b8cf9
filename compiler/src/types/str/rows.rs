//! The methods of str, a row each.

use super::{build, case, classify, edges, item, join, order, replace, repr, search, split, translate};
use crate::heap::Ty;
use crate::types::format;
use crate::types::indexed::{with_bounds, with_ints};
use crate::types::codecs;
use crate::vm::native::{ClassRows, Row, method, static_method, vm_method, vm_static_method};

/// `str`.
pub static CLASSES: &[ClassRows] = &[ClassRows { ty: Ty::Str, doc: DOC, rows: METHODS }];

const DOC: &str = "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\nText: a sequence of Unicode code points.";

static METHODS: &[Row] = &[
    vm_static_method("__new__", "($type, object=<unrepresentable>, encoding=<unrepresentable>, errors=<unrepresentable>)", "Make a str.", build::new),
    method("__repr__", "($self, /)", "Return repr(self).", repr::repr),
    method("__str__", "($self, /)", "Return str(self).", build::to_str),
    method("__hash__", "($self, /)", "Return hash(self).", order::hash),
    method("__len__", "($self, /)", "Return len(self).", item::len),
    method("__iter__", "($self, /)", "Implement iter(self).", item::iter),
    method("__contains__", "($self, key, /)", "Return key in self.", item::contains_row),
    vm_method("__getitem__", "($self, key, /)", "Return self[key].", item::getitem),
    method("__add__", "($self, value, /)", "Return self+value.", item::add),
    vm_method("__mul__", "($self, value, /)", "Return self*value.", item::mul),
    vm_method("__rmul__", "($self, value, /)", "Return value*self.", item::mul),
    vm_method("__mod__", "($self, value, /)", "Return self%value.", format::percent::str_mod),
    vm_method("__rmod__", "($self, value, /)", "Return value%self.", format::percent::str_rmod),
    method("__eq__", "($self, value, /)", "Return self==value.", order::eq),
    method("__ne__", "($self, value, /)", "Return self!=value.", order::ne),
    method("__lt__", "($self, value, /)", "Return self<value.", order::lt),
    method("__le__", "($self, value, /)", "Return self<=value.", order::le),
    method("__gt__", "($self, value, /)", "Return self>value.", order::gt),
    method("__ge__", "($self, value, /)", "Return self>=value.", order::ge),
    vm_method("__format__", "($self, format_spec, /)", "Return a formatted version of the string.", format::text::str_format_row),
    method("__getnewargs__", "($self, /)", "Return the arguments that make it anew.", build::getnewargs),
    method("__sizeof__", "($self, /)", "Return the size of the string in memory, in bytes.", build::sizeof),
    // case
    method("capitalize", "($self, /)", "Return a copy with the first character in title case and the rest in lower case.", case::capitalize),
    method("casefold", "($self, /)", "Return a copy suitable for caseless comparisons.", case::casefold),
    method("lower", "($self, /)", "Return a copy converted to lower case.", case::lower),
    method("swapcase", "($self, /)", "Return a copy with upper case turned into lower case and the reverse.", case::swapcase),
    method("title", "($self, /)", "Return a copy where each word begins in title case.", case::title),
    method("upper", "($self, /)", "Return a copy converted to upper case.", case::upper),
    // what kind of text
    method("isalnum", "($self, /)", "Whether all characters are letters or numbers, and there are some.", classify::isalnum),
    method("isalpha", "($self, /)", "Whether all characters are letters, and there are some.", classify::isalpha),
    method("isascii", "($self, /)", "Whether all characters are ASCII.", classify::isascii),
    method("isdecimal", "($self, /)", "Whether all characters are decimal digits, and there are some.", classify::isdecimal),
    method("isdigit", "($self, /)", "Whether all characters are digits, and there are some.", classify::isdigit),
    method("isidentifier", "($self, /)", "Whether it is a valid Python identifier.", classify::isidentifier),
    method("islower", "($self, /)", "Whether all cased characters are lower case, and there are some.", classify::islower),
    method("isnumeric", "($self, /)", "Whether all characters are numeric, and there are some.", classify::isnumeric),
    method("isprintable", "($self, /)", "Whether repr() would leave every character as it is.", classify::isprintable),
    method("isspace", "($self, /)", "Whether all characters are white space, and there are some.", classify::isspace),
    method("istitle", "($self, /)", "Whether words begin in title case and go on in lower case.", classify::istitle),
    method("isupper", "($self, /)", "Whether all cased characters are upper case, and there are some.", classify::isupper),
    // search
    vm_method("count", "($self, sub, start=None, end=None, /)", "Number of occurrences of sub that do not overlap.", |cx, a| search::run(cx, a, "count", search::count)),
    vm_method("endswith", "($self, suffix, start=None, end=None, /)", "Whether it ends with the suffix, or one of a tuple of them.", |cx, a| with_bounds(cx, a, &[2, 3], search::endswith)),
    vm_method("find", "($self, sub, start=None, end=None, /)", "Lowest index where sub is found, or -1.", |cx, a| search::run(cx, a, "find", search::find)),
    vm_method("index", "($self, sub, start=None, end=None, /)", "Lowest index where sub is found; ValueError when it is not.", |cx, a| search::run(cx, a, "index", search::index)),
    vm_method("rfind", "($self, sub, start=None, end=None, /)", "Highest index where sub is found, or -1.", |cx, a| search::run(cx, a, "rfind", search::rfind)),
    vm_method("rindex", "($self, sub, start=None, end=None, /)", "Highest index where sub is found; ValueError when it is not.", |cx, a| search::run(cx, a, "rindex", search::rindex)),
    vm_method("startswith", "($self, prefix, start=None, end=None, /)", "Whether it starts with the prefix, or one of a tuple of them.", |cx, a| with_bounds(cx, a, &[2, 3], search::startswith)),
    // edges
    vm_method("center", "($self, width, fillchar=' ', /)", "Return it centred in a width.", |cx, a| with_ints(cx, a, &[1], edges::center)),
    vm_method("ljust", "($self, width, fillchar=' ', /)", "Return it at the left of a width.", |cx, a| with_ints(cx, a, &[1], edges::ljust)),
    vm_method("rjust", "($self, width, fillchar=' ', /)", "Return it at the right of a width.", |cx, a| with_ints(cx, a, &[1], edges::rjust)),
    vm_method("zfill", "($self, width, /)", "Return it filled with zeros on the left, after a sign.", |cx, a| with_ints(cx, a, &[1], edges::zfill)),
    vm_method("expandtabs", "($self, /, tabsize=8)", "Return a copy with tabs expanded to spaces.", |cx, a| with_ints(cx, a, &[1], edges::expandtabs)),
    method("lstrip", "($self, chars=None, /)", "Return a copy without leading white space, or without leading characters of chars.", edges::lstrip),
    method("rstrip", "($self, chars=None, /)", "Return a copy without trailing white space, or without trailing characters of chars.", edges::rstrip),
    method("strip", "($self, chars=None, /)", "Return a copy without white space at both ends, or without characters of chars.", edges::strip),
    method("removeprefix", "($self, prefix, /)", "Return a copy without the prefix, if it is there.", edges::removeprefix),
    method("removesuffix", "($self, suffix, /)", "Return a copy without the suffix, if it is there.", edges::removesuffix),
    // cutting and joining
    vm_method("join", "($self, iterable, /)", "Concatenate strings with this one between them.", join::join),
    method("partition", "($self, sep, /)", "Cut at the first separator: before, separator, after.", split::partition),
    method("rpartition", "($self, sep, /)", "Cut at the last separator: before, separator, after.", split::rpartition),
    vm_method("split", "($self, /, sep=None, maxsplit=-1)", "List of the parts between separators, or between runs of white space.", |cx, a| with_ints(cx, a, &[2], split::split)),
    vm_method("rsplit", "($self, /, sep=None, maxsplit=-1)", "As split, counting maxsplit from the end.", |cx, a| with_ints(cx, a, &[2], split::rsplit)),
    vm_method("splitlines", "($self, /, keepends=False)", "List of the lines.", split::splitlines),
    // replacement
    vm_method("replace", "($self, old, new, /, count=-1)", "Return a copy with occurrences of old replaced by new.", replace::replace_row),
    vm_method("translate", "($self, table, /)", "Replace each character through a table.", translate::translate),
    static_method("maketrans", "(x, y=<unrepresentable>, z=<unrepresentable>, /)", "Make a table for translate.", translate::maketrans),
    // formatting and encoding
    vm_method("format", "($self, /, *args, **kwargs)", "Return it with replacement fields filled in.", format::fields::str_format),
    vm_method("format_map", "($self, mapping, /)", "Return it with replacement fields filled in from a mapping.", format::fields::format_map),
    vm_method("encode", "($self, /, encoding='utf-8', errors='strict')", "Encode into bytes.", codecs::str_encode),
];
