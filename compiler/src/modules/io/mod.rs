//! `_io`: what streams read ahead, hold back and decode, and the lines in it.
//!
//! The classes of `io` are Python on top of these records. A builtin here answers from what is at hand; where a block has to come or go, or
//! an argument is not a plain one, it calls the method of the same purpose that the class in Python has (`_line_on`, `_read_on`,
//! `_write_on`, ...). No row asks the host.

mod bytes;
mod decode;
mod lines;
mod memory;
mod place;
mod raw;
mod text;
mod write;

pub use text::print_to;

use crate::heap::{Heap, Kind, Raised, Res, Ty, Value};
use crate::vm::native::{ClassRows, Constant, ModuleRows};
use crate::vm::{Args, Cx, Flow};

/// `_io`.
pub static MODULE: ModuleRows = ModuleRows {
    name: "_io",
    doc: "What streams read ahead, hold back and decode.",
    rows: &[],
    constants: &[
        ("_RawFile", Constant::Class(Ty::RawFile)),
        ("_ByteBuffer", Constant::Class(Ty::ByteBuffer)),
        ("_TextBuffer", Constant::Class(Ty::TextBuffer)),
        ("_ByteMemory", Constant::Class(Ty::ByteMemory)),
    ],
};

pub static CLASSES: &[ClassRows] = &[
    ClassRows { ty: Ty::RawFile, doc: "An open file of the host's, and where it stands.", rows: raw::ROWS },
    ClassRows { ty: Ty::ByteBuffer, doc: "Bytes read ahead, and bytes held back.", rows: bytes::ROWS },
    ClassRows { ty: Ty::TextBuffer, doc: "Text decoded ahead, and text held back.", rows: text::ROWS },
    ClassRows { ty: Ty::ByteMemory, doc: "Bytes in memory with a position.", rows: memory::ROWS },
];

/// The next line of a stream whose class is one of `io`'s own, if the whole line is at hand.
pub fn next_line<'h>(h: &'h Heap, stream: Value<'h>) -> Result<Option<Value<'h>>, Raised> {
    if !h.is_kind(stream, Kind::Record) {
        return Ok(None);
    }
    match h.native_ty(h.class_of(stream)) {
        Ty::TextBuffer => text::next_line(h, stream),
        Ty::ByteBuffer => bytes::next_line(h, stream),
        Ty::ByteMemory => memory::next_line(h, stream),
        _ => Ok(None),
    }
}

/// The row `_add_lines`: every whole line that is at hand, at the end of a list.
fn add_lines<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_kind(a[1], Kind::List) {
        return Err(h.type_error("lines are added to a list"));
    }
    while let Some(line) = next_line(h, a[0])? {
        h.list_push(a[1], line)?;
    }
    Ok(Value::NONE)
}

/// A field that holds a count.
fn number(h: &Heap, v: Value<'_>, field: usize) -> usize {
    h.field(v, field).as_small().and_then(|n| usize::try_from(n).ok()).unwrap_or(0)
}

fn set_number(h: &Heap, v: Value<'_>, field: usize, n: usize) {
    h.set_field(v, field, Value::small(n as i64))
}

fn is_true(h: &Heap, v: Value<'_>, field: usize) -> bool {
    h.field(v, field).is(Value::TRUE)
}

/// How much is asked for, by an argument that is an int or says "all".
#[derive(Clone, Copy, PartialEq, Eq)]
enum Size {
    All,
    Most(usize),
    /// An object with `__index__`, a wrong one, or a number that only Python code judges.
    Other,
}

fn size_of(v: Value<'_>) -> Size {
    match (v.given_not_none(), v.as_small()) {
        (None, _) | (_, Some(-1)) => Size::All,
        (_, Some(n)) => usize::try_from(n).map_or(Size::Other, Size::Most),
        _ => Size::Other,
    }
}

/// Goes on in the Python method `name` of the stream, in this builtin's place, with the same arguments (-1 for a size that was not given).
fn go_on(cx: &mut Cx, a: Args, name: &str) -> Result<Flow, Raised> {
    let h = cx.heap();
    let this = cx.get(a.slot(0));
    let Some(method) = h.lookup(h.class_of(this), h.intern_str(name)?) else {
        return Err(h.raise(Ty::AttributeError, &format!("'{}' object has no attribute '{name}'", h.type_name(this))));
    };
    cx.begin_call(method);
    for i in 0..a.len() {
        let v = cx.get(a.slot(i));
        cx.push_arg(if v.is_unbound() { Value::small(-1) } else { v });
    }
    Ok(Flow::TailCall(a.len() as u32))
}

/// What a fast way found, or the way through Python.
fn or_go_on(cx: &mut Cx, a: Args, found: Result<Option<u64>, Raised>, name: &str) -> Result<Flow, Raised> {
    match found? {
        Some(bits) => Ok(Flow::Return(bits)),
        None => go_on(cx, a, name),
    }
}

/// The same object: streams are their own iterators.
fn itself(cx: &mut Cx, a: Args, is_open: fn(&Heap, Value<'_>) -> bool) -> Result<Flow, Raised> {
    if is_open(cx.heap(), cx.get(a.slot(0))) { Flow::value(cx.get(a.slot(0))) } else { go_on(cx, a, "_iter_on") }
}

/// The row `_hold`: bytes that are held back from now on.
fn hold<'h>(h: &'h Heap, a: &[Value<'h>], held: usize) -> Res<'h> {
    if !h.is_kind(a[1], Kind::Bytes) {
        return Err(h.type_error("what is held back is bytes"));
    }
    h.bytearray_append(h.field(a[0], held), h.bytes_data(a[1]))?;
    Ok(Value::NONE)
}

/// A new record of a class.
fn make<'h>(h: &'h Heap, class: Value<'h>, fields: &[Value<'h>]) -> Res<'h> {
    h.new_fields_of(Kind::Record, class, fields)
}
