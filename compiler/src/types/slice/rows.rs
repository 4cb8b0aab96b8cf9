//! The rows of slice.

use super::{clip, indices};
use crate::heap::{Heap, Kind, Name, Raised, Res, Ty, Value};
use crate::vm::native::{ClassRows, Row, getter, method, vm_method, vm_static_method};
use crate::vm::{Args, Cx, Flow, Slot};

const UNARY: &str = "($self, /)";
const BINARY: &str = "($self, value, /)";

/// slice.
pub static CLASSES: &[ClassRows] = &[ClassRows { ty: Ty::Slice, doc: "What stands between the brackets of `x[start:stop:step]`.", rows: ROWS }];

static ROWS: &[Row] = &[
    vm_static_method("__new__", "($type, /, *args)", "Make a slice of one to three objects.", new),
    vm_method("__repr__", UNARY, "Return repr(self).", repr),
    vm_method("__eq__", BINARY, "Return self==value.", |cx, a| compare(cx, a, Name::eq)),
    vm_method("__ne__", BINARY, "Return self!=value.", |cx, a| compare(cx, a, Name::ne)),
    vm_method("__lt__", BINARY, "Return self<value.", |cx, a| compare(cx, a, Name::lt)),
    vm_method("__le__", BINARY, "Return self<=value.", |cx, a| compare(cx, a, Name::le)),
    vm_method("__gt__", BINARY, "Return self>value.", |cx, a| compare(cx, a, Name::gt)),
    vm_method("__ge__", BINARY, "Return self>=value.", |cx, a| compare(cx, a, Name::ge)),
    vm_method("__hash__", UNARY, "Return hash(self).", hash),
    method("__reduce__", UNARY, "How to make a copy.", |h, a| h.tuple(&[h.class(Ty::Slice), parts(h, a[0])?])),
    vm_method("indices", "($self, length, /)", "(start, stop, step) clipped to a sequence of this length.", indices_row),
    getter("start", UNARY, "", |h, a| Ok(h.field(a[0], 0))),
    getter("stop", UNARY, "", |h, a| Ok(h.field(a[0], 1))),
    getter("step", UNARY, "", |h, a| Ok(h.field(a[0], 2))),
];

fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (args, none) = (h.tuple_items(cx.get(a.slot(1))), Value::NONE);
    let parts = match *args {
        [] => return Err(h.type_error("slice expected at least 1 argument, got 0")),
        [stop] => [none, stop, none],
        [start, stop] => [start, stop, none],
        [start, stop, step] => [start, stop, step],
        _ => return Err(h.type_error(&format!("slice expected at most 3 arguments, got {}", args.len()))),
    };
    Flow::value(h.new_fields(Kind::Slice, Ty::Slice, &parts)?)
}

/// The parts as a tuple, as which slices compare and hash.
fn parts<'h>(h: &'h Heap, slice: Value<'h>) -> Res<'h> {
    h.tuple(&[h.field(slice, 0), h.field(slice, 1), h.field(slice, 2)])
}

fn repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let mut texts = [a.slot(0); 3];
    for (i, text) in texts.iter_mut().enumerate() {
        let part = cx.push(cx.heap().field(cx.get(a.slot(0)), i));
        *text = cx.repr(part)?;
    }
    let h = cx.heap();
    let text = |i: usize| h.str_bytes(cx.get(texts[i]));
    let joined = [b"slice(", text(0), b", ", text(1), b", ", text(2), b")"].concat();
    Flow::value(h.str_from(&joined)?)
}

fn parts_slot(cx: &mut Cx, slice: Slot) -> Result<Slot, Raised> {
    let tuple = parts(cx.heap(), cx.get(slice))?;
    Ok(cx.push(tuple))
}

fn compare(cx: &mut Cx, a: Args, op: Name) -> Result<Flow, Raised> {
    if !cx.heap().is_kind(cx.get(a.slot(1)), Kind::Slice) {
        return Flow::value(Value::NOT_IMPLEMENTED);
    }
    let (left, right) = (parts_slot(cx, a.slot(0))?, parts_slot(cx, a.slot(1))?);
    let result = cx.compare(op, left, right)?;
    Flow::value(cx.get(result))
}

fn hash(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let tuple = parts_slot(cx, a.slot(0))?;
    let hash = cx.hash(tuple)?;
    Flow::value(cx.heap().int64(hash)?)
}

fn indices_row(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let length = cx.index(a.slot(1))?;
    let h = cx.heap();
    if h.as_big(cx.get(length)).unwrap_or_default().sign() == num_bigint::Sign::Minus {
        return Err(h.value_error("length should not be negative"));
    }
    indices::resolve(cx, a.slot(0))?;
    let h = cx.heap();
    let length = h.as_big(cx.get(length)).unwrap_or_default();
    let (start, stop, step) = clip(h, cx.get(a.slot(0)), &length)?;
    Flow::value(h.tuple(&[h.big_int(&start)?, h.big_int(&stop)?, h.big_int(&step)?])?)
}
