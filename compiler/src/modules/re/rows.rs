//! The module `_re`, of which py-stdlib/re.py makes `re`, and the methods of its objects, a row each.

use super::search::Attempt;
use super::{fault, flags, found, iterate, pattern, search};
use crate::heap::{Heap, Kind, Name, Raised, Res, Ty, Value};
use crate::types::bytes;
use crate::types::list::class_getitem;
use crate::vm::native::{ClassRows, Constant, ModuleRows, Row, function, getter, method, vm_class_method, vm_function, vm_method};
use crate::vm::{Args, Cx, Flow, Slot};

/// The module.
pub static MODULE: ModuleRows = ModuleRows {
    name: "_re",
    doc: "Regular expressions.",
    rows: FUNCTIONS,
    constants: &[
        ("NOFLAG", Constant::Int(0)),
        ("A", Constant::Int(flags::ASCII as i64)),
        ("ASCII", Constant::Int(flags::ASCII as i64)),
        ("DEBUG", Constant::Int(flags::DEBUG as i64)),
        ("I", Constant::Int(flags::IGNORECASE as i64)),
        ("IGNORECASE", Constant::Int(flags::IGNORECASE as i64)),
        ("L", Constant::Int(flags::LOCALE as i64)),
        ("LOCALE", Constant::Int(flags::LOCALE as i64)),
        ("M", Constant::Int(flags::MULTILINE as i64)),
        ("MULTILINE", Constant::Int(flags::MULTILINE as i64)),
        ("S", Constant::Int(flags::DOTALL as i64)),
        ("DOTALL", Constant::Int(flags::DOTALL as i64)),
        ("U", Constant::Int(flags::UNICODE as i64)),
        ("UNICODE", Constant::Int(flags::UNICODE as i64)),
        ("X", Constant::Int(flags::VERBOSE as i64)),
        ("VERBOSE", Constant::Int(flags::VERBOSE as i64)),
        ("RegexFlag", Constant::Class(Ty::Int)),
        ("Pattern", Constant::Class(Ty::RePattern)),
        ("Match", Constant::Class(Ty::ReMatch)),
        ("PatternError", Constant::Class(Ty::PatternError)),
        ("error", Constant::Class(Ty::PatternError)),
    ],
};

static FUNCTIONS: &[Row] = &[
    vm_function("compile", "(pattern, flags=0)", "Compile a pattern.", |cx, a| {
        let pattern = pattern::from_arg(cx, a.slot(0), a.slot(1))?;
        Flow::value(cx.get(pattern))
    }),
    vm_function("search", "(pattern, string, flags=0)", "The first match anywhere in the string, or None.", |cx, a| once(cx, a, Attempt::Search)),
    vm_function("match", "(pattern, string, flags=0)", "A match at the start of the string, or None.", |cx, a| once(cx, a, Attempt::Match)),
    vm_function("fullmatch", "(pattern, string, flags=0)", "A match of the whole string, or None.", |cx, a| once(cx, a, Attempt::FullMatch)),
    vm_function("findall", "(pattern, string, flags=0)", "A list of all matches: texts, or tuples of groups.", |cx, a| {
        let pattern = pattern::from_arg(cx, a.slot(0), a.slot(2))?;
        Flow::value(search::findall(cx.heap(), cx.get(pattern), cx.get(a.slot(1)), Value::UNBOUND, Value::UNBOUND)?)
    }),
    vm_function("finditer", "(pattern, string, flags=0)", "An iterator over all matches.", |cx, a| {
        let pattern = pattern::from_arg(cx, a.slot(0), a.slot(2))?;
        Flow::value(iterate::make(cx.heap(), Ty::ReIterator, cx.get(pattern), cx.get(a.slot(1)), Value::UNBOUND, Value::UNBOUND)?)
    }),
    vm_function("split", "(pattern, string, *args, maxsplit=0, flags=0)", "Cut the string at the matches.", module_split),
    vm_function("sub", "(pattern, repl, string, *args, count=0, flags=0)", "Replace the matches.", |cx, a| module_sub(cx, a, "sub")),
    vm_function("subn", "(pattern, repl, string, *args, count=0, flags=0)", "Replace the matches: the new string and how many there were.", |cx, a| {
        module_sub(cx, a, "subn")
    }),
    function("escape", "(pattern)", "Escape special characters.", escape),
    function("purge", "()", "Forget the compiled patterns.", pattern::purge),
];

/// For prelude code.
pub static HIDDEN: &[Row] = &[function("re_between", "(subject, before, after)", "The text between two matches, or the ends.", between)];

/// Pattern, Match, and what they return.
pub static CLASSES: &[ClassRows] = &[
    ClassRows { ty: Ty::RePattern, doc: "Compiled regular expression object.", rows: PATTERN },
    ClassRows { ty: Ty::ReMatch, doc: "The result of re.match() and re.search().\nMatch objects always have a boolean value of True.", rows: MATCH },
    ClassRows {
        ty: Ty::ReIterator,
        doc: "An iterator over matches.",
        rows: &[
            method("__iter__", "($self, /)", "Implement iter(self).", pattern::same),
            method("__next__", "($self, /)", "Implement next(self).", iterate::next),
        ],
    },
    ClassRows {
        ty: Ty::ReScanner,
        doc: "Matches one after the other.",
        rows: &[
            method("match", "($self, /)", "The next match from where the last one ended.", iterate::scanner_match),
            method("search", "($self, /)", "The next match after where the last one ended.", iterate::scanner_search),
            getter("pattern", "($self, /)", "The pattern.", iterate::scanner_pattern),
        ],
    },
    ClassRows {
        ty: Ty::PatternError,
        doc: "Exception raised for invalid regular expressions.",
        rows: &[method("__init__", "($self, msg, pattern=None, pos=None)", "Set the attributes.", fault::init)],
    },
];

static PATTERN: &[Row] = &[
    vm_class_method("__class_getitem__", "($type, object, /)", "See PEP 585.", class_getitem),
    method("__repr__", "($self, /)", "Return repr(self).", pattern::repr),
    method("__eq__", "($self, value, /)", "Return self==value.", pattern::eq),
    method("__hash__", "($self, /)", "Return hash(self).", pattern::hash),
    method("__copy__", "($self, /)", "Patterns never change: itself.", pattern::same),
    method("__deepcopy__", "($self, memo, /)", "Patterns never change: itself.", pattern::same),
    method("search", "($self, /, string, pos=0, endpos=9223372036854775807)", "The first match anywhere, or None.", |h, a| {
        search::once(h, Attempt::Search, a[0], a[1], a[2], a[3])
    }),
    method("match", "($self, /, string, pos=0, endpos=9223372036854775807)", "A match at the start, or None.", |h, a| {
        search::once(h, Attempt::Match, a[0], a[1], a[2], a[3])
    }),
    method("fullmatch", "($self, /, string, pos=0, endpos=9223372036854775807)", "A match of all of it, or None.", |h, a| {
        search::once(h, Attempt::FullMatch, a[0], a[1], a[2], a[3])
    }),
    method("findall", "($self, /, string, pos=0, endpos=9223372036854775807)", "A list of all matches.", |h, a| search::findall(h, a[0], a[1], a[2], a[3])),
    method("finditer", "($self, /, string, pos=0, endpos=9223372036854775807)", "An iterator over all matches.", |h, a| {
        iterate::make(h, Ty::ReIterator, a[0], a[1], a[2], a[3])
    }),
    method("scanner", "($self, /, string, pos=0, endpos=9223372036854775807)", "An object that matches step by step.", |h, a| {
        iterate::make(h, Ty::ReScanner, a[0], a[1], a[2], a[3])
    }),
    method("split", "($self, /, string, maxsplit=0)", "Cut the string at the matches.", |h, a| search::split(h, a[0], a[1], a[2])),
    vm_method("sub", "($self, /, repl, string, count=0)", "Replace the matches.", |cx, a| method_sub(cx, a, false)),
    vm_method("subn", "($self, /, repl, string, count=0)", "Replace the matches: the new string and how many there were.", |cx, a| method_sub(cx, a, true)),
    getter("pattern", "($self, /)", "The pattern string.", pattern::get_source),
    getter("flags", "($self, /)", "The flags.", pattern::get_flags),
    getter("groups", "($self, /)", "The number of groups.", pattern::get_groups),
    getter("groupindex", "($self, /)", "Group numbers by name.", pattern::get_groupindex),
];

static MATCH: &[Row] = &[
    vm_class_method("__class_getitem__", "($type, object, /)", "See PEP 585.", class_getitem),
    method("__repr__", "($self, /)", "Return repr(self).", found::repr),
    vm_method("__getitem__", "($self, key, /)", "Return self[key].", found::getitem),
    method("__copy__", "($self, /)", "Matches never change: itself.", pattern::same),
    method("__deepcopy__", "($self, memo, /)", "Matches never change: itself.", pattern::same),
    vm_method("group", "($self, /, *groups)", "The text of one group, or of several as a tuple.", found::group),
    method("groups", "($self, /, default=None)", "The texts of all groups.", found::groups),
    method("groupdict", "($self, /, default=None)", "The texts of the named groups.", found::groupdict),
    vm_method("start", "($self, group=0, /)", "Where a group starts.", found::start),
    vm_method("end", "($self, group=0, /)", "Where a group ends.", found::end),
    vm_method("span", "($self, group=0, /)", "Where a group starts and ends.", found::span_row),
    method("expand", "($self, /, template)", "A template with this match's groups.", found::expand),
    getter("string", "($self, /)", "The string that was searched.", found::get_string),
    getter("re", "($self, /)", "The pattern.", found::get_re),
    getter("pos", "($self, /)", "Where the search started.", found::get_pos),
    getter("endpos", "($self, /)", "Where the search would have ended.", found::get_endpos),
    getter("lastindex", "($self, /)", "The number of the group that was matched last.", found::get_lastindex),
    getter("lastgroup", "($self, /)", "The name of the group that was matched last.", found::get_lastgroup),
    getter("regs", "($self, /)", "The spans of all groups.", found::regs),
];

fn once(cx: &mut Cx, a: Args, attempt: Attempt) -> Result<Flow, Raised> {
    let pattern = pattern::from_arg(cx, a.slot(0), a.slot(2))?;
    Flow::value(search::once(cx.heap(), attempt, cx.get(pattern), cx.get(a.slot(1)), Value::UNBOUND, Value::UNBOUND)?)
}

/// Count and flags of a function that wants them by name, and still takes them by position. `more` is the slot of what was given by
/// position after the `required` arguments; the two by name follow it.
fn late_arguments(cx: &mut Cx, name: &str, count: &str, required: usize, more: Slot, by_name: [Slot; 2]) -> Result<(), Raised> {
    let h = cx.heap();
    let given = h.tuple_items(cx.get(more)).to_vec();
    if given.is_empty() {
        return Ok(());
    }
    for ((&value, slot), keyword) in given.iter().zip(by_name).zip([count, "flags"]) {
        if !cx.get(slot).is_unbound() {
            return Err(h.type_error(&format!("{name}() got multiple values for argument '{keyword}'")));
        }
        cx.set(slot, value);
    }
    if given.len() > 2 {
        let (most, all) = (required + 2, required + given.len());
        return Err(h.type_error(&format!("{name}() takes from {required} to {most} positional arguments but {all} were given")));
    }
    let message = cx.push(h.str(&format!("'{count}' is passed as positional argument"))?);
    cx.begin_prelude("re_deprecated")?;
    cx.push_arg(cx.get(message));
    cx.finish_call(1)?;
    Ok(())
}

fn module_split(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    late_arguments(cx, "split", "maxsplit", 2, a.slot(2), [a.slot(3), a.slot(4)])?;
    let pattern = pattern::from_arg(cx, a.slot(0), a.slot(4))?;
    Flow::value(search::split(cx.heap(), cx.get(pattern), cx.get(a.slot(1)), cx.get(a.slot(3)))?)
}

fn module_sub(cx: &mut Cx, a: Args, name: &str) -> Result<Flow, Raised> {
    late_arguments(cx, name, "count", 3, a.slot(3), [a.slot(4), a.slot(5)])?;
    let pattern = pattern::from_arg(cx, a.slot(0), a.slot(5))?;
    substitute(cx, pattern, a.slot(1), a.slot(2), a.slot(4), name == "subn")
}
fn method_sub(cx: &mut Cx, a: Args, count_too: bool) -> Result<Flow, Raised> {
    substitute(cx, a.slot(0), a.slot(1), a.slot(2), a.slot(3), count_too)
}

/// A function as replacement is called by hidden Python code; anything else is a template.
fn substitute(cx: &mut Cx, pattern: Slot, replacement: Slot, subject: Slot, count: Slot, count_too: bool) -> Result<Flow, Raised> {
    let h = cx.heap();
    if is_callable(h, cx.get(replacement))? {
        if cx.get(count).is_unbound() {
            cx.set(count, Value::small(0));
        }
        let count_too = cx.push(Value::bool(count_too));
        return cx.tail_prelude("re_sub_call", &[pattern, replacement, subject, count, count_too]);
    }
    let (text, n) = search::substitute(h, cx.get(pattern), cx.get(replacement), cx.get(subject), cx.get(count))?;
    Flow::value(if count_too { h.tuple(&[text, Value::small(n)])? } else { text })
}
fn is_callable(h: &Heap, v: Value<'_>) -> Result<bool, Raised> {
    if h.is_str(v) || bytes::buffer(h, v)?.is_some() {
        return Ok(false);
    }
    let by_kind = matches!(h.kind(v), Some(Kind::Function | Kind::Native | Kind::BoundMethod | Kind::Class));
    Ok(by_kind || h.lookup_name(h.class_of(v), Name::call).is_some())
}

/// `re_between(subject, before, after)`: the text from the end of one match to the start of another.
fn between<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let subject = super::subject::Subject::of(h, a[0])?;
    let edge = |v: Value<'h>| if v.is_none() { None } else { found::span(h, v, 0) };
    let from = edge(a[1]).map_or(0, |(_, end)| end);
    let to = edge(a[2]).map_or(subject.data.len(), |(start, _)| start);
    subject.piece(h, from, to)
}

/// Characters that mean something in patterns, white space included.
const SPECIAL: &[u8] = b"()[]{}?*+-|^$\\.&~# \t\n\r\x0b\x0c";

fn escaped_bytes(h: &Heap, v: Value<'_>) -> Result<Vec<u8>, Raised> {
    match bytes::buffer(h, v)? {
        Some(data) => Ok(data.into_owned()),
        None => Err(h.type_error(&format!("decoding to str: need a bytes-like object, {} found", h.type_name(v)))),
    }
}

fn escape<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let is_text = h.is_str(a[0]);
    let data = if is_text { h.str_bytes(a[0]).to_vec() } else { escaped_bytes(h, a[0])? };
    h.reserve(data.len() as u64 * 4)?;
    let mut out = Vec::with_capacity(data.len());
    for b in data {
        if SPECIAL.contains(&b) {
            out.push(b'\\');
        }
        out.push(b);
    }
    if is_text { h.str_from(&out) } else { h.bytes(&out) }
}
