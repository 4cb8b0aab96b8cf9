//! bool: an int of two values, with its own constructor, text and bitwise operators.

use crate::heap::{Heap, Raised, Res, Ty, Value};
use crate::types::int::{bit_and, bit_or, bit_xor};
use crate::vm::native::{ClassRows, Row, method, vm_method, vm_static_method};
use crate::vm::{Args, Cx, Flow};

const BINARY: &str = "($self, value, /)";

/// What is said of `~True`.
pub const INVERSION: &str = "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise inversion of the underlying int object and is usually not what you expect from negating a bool. Use the 'not' operator for boolean negation or ~int(x) if you really want the bitwise inversion of the underlying int.";

/// bool.
pub static CLASSES: &[ClassRows] = &[ClassRows { ty: Ty::Bool, doc: "True or False.", rows: ROWS }];

static ROWS: &[Row] = &[
    vm_static_method("__new__", "($type, object=False, /)", "The truth of an object.", new),
    method("__repr__", "($self, /)", "Return repr(self).", |h, a| h.str(if a[0].is(Value::TRUE) { "True" } else { "False" })),
    vm_method("__invert__", "($self, /)", "~self", invert),
    method("__and__", BINARY, "Return self&value.", |h, a| or_not(bit_and(h, a[0], a[1]))),
    method("__rand__", BINARY, "Return value&self.", |h, a| or_not(bit_and(h, a[1], a[0]))),
    method("__or__", BINARY, "Return self|value.", |h, a| or_not(bit_or(h, a[0], a[1]))),
    method("__ror__", BINARY, "Return value|self.", |h, a| or_not(bit_or(h, a[1], a[0]))),
    method("__xor__", BINARY, "Return self^value.", |h, a| or_not(bit_xor(h, a[0], a[1]))),
    method("__rxor__", BINARY, "Return value^self.", |h, a| or_not(bit_xor(h, a[1], a[0]))),
];

fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if cx.get(a.slot(1)).is_unbound() {
        return Flow::value(Value::FALSE);
    }
    let truth = cx.truth(a.slot(1))?;
    Flow::value(Value::bool(truth))
}

fn invert(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    cx.warn_deprecated(INVERSION)?;
    Flow::value(Value::small(if cx.get(a.slot(0)).is(Value::TRUE) { -2 } else { -1 }))
}

fn or_not<'h>(result: Option<Res<'h>>) -> Res<'h> {
    result.unwrap_or(Ok(Value::NOT_IMPLEMENTED))
}

/// The bool as text.
pub fn repr<'h>(h: &'h Heap, v: Value<'h>) -> Res<'h> {
    h.str(if v.is(Value::TRUE) { "True" } else { "False" })
}
