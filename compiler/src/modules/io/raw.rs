//! A file of the host's as the layers above see it: whether it is open, and its position where that is known.

use super::make;
use crate::heap::{Heap, Kind, Res, Ty, Value};
use crate::vm::native::{Row, getter, setter, static_method};

const OPEN: usize = 0;
/// A small int; None where others may move it, as through its number.
const POSITION: usize = 1;

pub static ROWS: &[Row] = &[
    static_method("__new__", "($type, /, *args, **kwargs)", "A file that is not open yet.", |h, a| make(h, a[0], &[Value::FALSE, Value::NONE])),
    getter("_open", "($self, /)", "Whether it is open.", |h, a| Ok(h.field(a[0], OPEN))),
    setter("_open", "($self, value, /)", "", |h, a| set(h, a, OPEN)),
    getter("_position", "($self, /)", "Where it stands, or None.", |h, a| Ok(h.field(a[0], POSITION))),
    setter("_position", "($self, value, /)", "", |h, a| set(h, a, POSITION)),
];

fn set<'h>(h: &'h Heap, a: &[Value<'h>], field: usize) -> Res<'h> {
    h.set_field(a[0], field, if a[1].is_unbound() { Value::NONE } else { a[1] });
    Ok(Value::NONE)
}

pub fn is_raw(h: &Heap, v: Value<'_>) -> bool {
    h.is_kind(v, Kind::Record) && h.is_instance(v, Ty::RawFile)
}

pub fn is_open(h: &Heap, raw: Value<'_>) -> bool {
    raw.is_ref() && h.field(raw, OPEN).is(Value::TRUE)
}

/// Where the file stands, if that is known.
pub fn position(h: &Heap, raw: Value<'_>) -> Option<i64> {
    h.field(raw, POSITION).as_small()
}
