//! The cell of a variable that an inner function shares.

use crate::heap::{Heap, Kind, Name, Raised, Res, Value};
use crate::vm::native::{Row, getter, method, setter, vm_method, vm_static_method};
use crate::vm::{Args, Cx, Flow};

pub(super) static ROWS: &[Row] = &[
    vm_static_method("__new__", "($type, contents=None, /)", "", cell_new),
    method("__repr__", "($self, /)", "Return repr(self).", cell_repr),
    vm_method("__eq__", "($self, value, /)", "Return self==value.", |cx, a| cell_compare(cx, a, Name::eq)),
    vm_method("__ne__", "($self, value, /)", "Return self!=value.", |cx, a| cell_compare(cx, a, Name::ne)),
    vm_method("__lt__", "($self, value, /)", "Return self<value.", |cx, a| cell_compare(cx, a, Name::lt)),
    vm_method("__le__", "($self, value, /)", "Return self<=value.", |cx, a| cell_compare(cx, a, Name::le)),
    vm_method("__gt__", "($self, value, /)", "Return self>value.", |cx, a| cell_compare(cx, a, Name::gt)),
    vm_method("__ge__", "($self, value, /)", "Return self>=value.", |cx, a| cell_compare(cx, a, Name::ge)),
    getter("cell_contents", "($self, /)", "", cell_contents),
    setter("cell_contents", "($self, value, /)", "", set_cell_contents),
];
fn cell_new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    Flow::value(cx.heap().cell(cx.get(a.slot(1)))?)
}
/// Cells compare as what they hold; an empty one is less than any other.
fn cell_compare(cx: &mut Cx, a: Args, op: Name) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (x, y) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    if !h.is_kind(y, Kind::Cell) {
        return Flow::value(Value::NOT_IMPLEMENTED);
    }
    let (x, y) = (h.field(x, 0), h.field(y, 0));
    let (x, y) = if x.is_unbound() || y.is_unbound() { (Value::bool(!x.is_unbound()), Value::bool(!y.is_unbound())) } else { (x, y) };
    let (x, y) = (cx.push(x), cx.push(y));
    let answer = cx.compare(op, x, y)?;
    Flow::value(cx.get(answer))
}
fn cell_contents<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let v = h.field(a[0], 0);
    if v.is_unbound() { Err(h.value_error("Cell is empty")) } else { Ok(v) }
}
fn set_cell_contents<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.set_field(a[0], 0, a[1]);
    Ok(Value::NONE)
}
fn cell_repr<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let v = h.field(a[0], 0);
    let content = if v.is_unbound() { "empty".to_string() } else { format!("{} object at {}", h.type_name(v), super::super::object::address(v)) };
    h.str(&format!("<cell at {}: {content}>", super::super::object::address(a[0])))
}
