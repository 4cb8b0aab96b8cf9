//! The rows of range and of its iterators.

use super::slicing::{self, identity};
use super::*;
use crate::heap::{Kind, Res, Ty};
use crate::vm::native::{ClassRows, Row, getter, method, vm_method, vm_static_method};

const UNARY: &str = "($self, /)";

/// range.
pub static CLASSES: &[ClassRows] =
    &[ClassRows { ty: Ty::Range, doc: "A progression of ints from start (included) to stop (excluded) by step.", rows: ROWS }];

static ROWS: &[Row] = &[
    vm_static_method("__new__", "($type, /, *args)", "Make a range of one to three ints.", super::make::new),
    method("__len__", UNARY, "Return len(self).", |h, a| slicing::len(h, a[0])),
    method("__bool__", UNARY, "True if self else False", |h, a| Ok(Value::bool(slicing::is_true(h, a[0])))),
    method("__repr__", UNARY, "Return repr(self).", |h, a| slicing::repr(h, a[0])),
    method("__hash__", UNARY, "Return hash(self).", hash),
    method("__eq__", "($self, value, /)", "Return self==value.", |h, a| equal(h, a, true)),
    method("__ne__", "($self, value, /)", "Return self!=value.", |h, a| equal(h, a, false)),
    method("__lt__", "($self, value, /)", "Return self<value.", |_, _| Ok(Value::NOT_IMPLEMENTED)),
    method("__le__", "($self, value, /)", "Return self<=value.", |_, _| Ok(Value::NOT_IMPLEMENTED)),
    method("__gt__", "($self, value, /)", "Return self>value.", |_, _| Ok(Value::NOT_IMPLEMENTED)),
    method("__ge__", "($self, value, /)", "Return self>=value.", |_, _| Ok(Value::NOT_IMPLEMENTED)),
    vm_method("__getitem__", "($self, key, /)", "Return self[key].", slicing::get),
    vm_method("__contains__", "($self, key, /)", "Return bool(key in self).", search::contains),
    method("__iter__", UNARY, "Implement iter(self).", |h, a| iter(h, a[0])),
    method("__reversed__", UNARY, "Return a reverse iterator.", |h, a| reversed(h, a[0])),
    method("__reduce__", UNARY, "How to make a copy.", |h, a| h.tuple(&[h.class(Ty::Range), h.tuple(&[h.field(a[0], START), h.field(a[0], STOP), h.field(a[0], STEP)])?])),
    vm_method("count", "($self, value, /)", "Return number of occurrences of value.", search::count),
    vm_method("index", "($self, object, /)", "Return index of value; ValueError if it is not present.", search::index),
    getter("start", UNARY, "", |h, a| Ok(h.field(a[0], START))),
    getter("stop", UNARY, "", |h, a| Ok(h.field(a[0], STOP))),
    getter("step", UNARY, "", |h, a| Ok(h.field(a[0], STEP))),
];

fn hash<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.int64(h.pure_hash(h.tuple(&identity(h, a[0]))?)?.unwrap_or(0))
}

fn equal<'h>(h: &'h Heap, a: &[Value<'h>], wanted: bool) -> Res<'h> {
    if !h.is_kind(a[1], Kind::Range) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let same = identity(h, a[0]).iter().zip(identity(h, a[1])).all(|(&x, y)| x.is(y) || h.is_int(x) && h.is_int(y) && h.numbers_eq(x, y));
    Ok(Value::bool(same == wanted))
}
