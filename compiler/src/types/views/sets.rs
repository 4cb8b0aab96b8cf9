//! Set operations of views of keys and items.

use super::has;
use crate::heap::{Heap, Kind, Raised, Value};
use crate::types::list::Order;
use crate::types::set::{self, Operation};
use crate::vm::{Args, Cx, Flow, Slot};

/// Whether `v` is a view that acts as a set.
pub fn is_set_view(h: &Heap, v: Value<'_>) -> bool {
    h.is_kind(v, Kind::DictView) && h.aux(v) != super::VALUES
}

fn is_set_like(h: &Heap, v: Value<'_>) -> bool {
    is_set_view(h, v) || matches!(h.kind(v), Some(Kind::Set | Kind::FrozenSet))
}

/// `set(left)` with the other operand: the left one becomes a set, then the operation runs on any iterable.
fn operate(cx: &mut Cx, left: Slot, right: Slot, operation: Operation) -> Result<Flow, Raised> {
    // Values may not be hashable, but what is in both can be found all the same.
    if operation == Operation::And {
        let (view, other) = if is_set_view(cx.heap(), cx.get(left)) { (left, right) } else { (right, left) };
        return cx.tail_prelude("view_and", &[view, other]);
    }
    for side in [left, right] {
        // What cannot be iterated is left to the other operand, or to the TypeError of the operator.
        let h = cx.heap();
        if !is_set_like(h, cx.get(side)) && !super::super::iterators::iterates_natively(h, cx.get(side)) {
            let name = cx.push(operation.code());
            return cx.tail_prelude("view_operation", &[left, right, name]);
        }
    }
    let copy = cx.push(cx.heap().set()?);
    let keys = keys_of(cx, left);
    if !set::update(cx, copy, keys)? || !set::apply(cx, copy, right, operation)? {
        let name = cx.push(operation.code());
        return cx.tail_prelude("view_operation", &[left, right, name]);
    }
    Flow::value(cx.get(copy))
}

/// The dict itself for a view of its keys.
fn keys_of(cx: &Cx, v: Slot) -> Slot {
    let (h, view) = (cx.heap(), cx.get(v));
    if h.is_kind(view, Kind::DictView) && h.aux(view) == super::KEYS { cx.push(h.field(view, 0)) } else { v }
}

macro_rules! operators {
    ($($name:ident $reflected:ident $operation:ident;)*) => {$(
        pub fn $name(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
            operate(cx, a.slot(0), a.slot(1), Operation::$operation)
        }
        pub fn $reflected(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
            operate(cx, a.slot(1), a.slot(0), Operation::$operation)
        }
    )*};
}

operators! {
    and rand And;
    or ror Or;
    sub rsub Sub;
    xor rxor Xor;
}

pub fn isdisjoint(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    cx.tail_prelude("view_isdisjoint", &[a.slot(0), a.slot(1)])
}

fn size(h: &Heap, v: Value<'_>) -> usize {
    if h.is_kind(v, Kind::DictView) { h.len(h.field(v, 0)) } else { h.len(v) }
}

/// Comparison as sets: sizes first, then whether the smaller side is contained in the other.
fn compare(cx: &mut Cx, a: Args, order: Order) -> Result<Flow, Raised> {
    let h = cx.heap();
    if !is_set_like(h, cx.get(a.slot(1))) {
        return Flow::value(Value::NOT_IMPLEMENTED);
    }
    let (la, lb) = (size(h, cx.get(a.slot(0))), size(h, cx.get(a.slot(1))));
    let holds = match order {
        Order::Eq => la == lb && contained(cx, a.slot(0), a.slot(1))?,
        Order::Ne => !(la == lb && contained(cx, a.slot(0), a.slot(1))?),
        Order::Lt => la < lb && contained(cx, a.slot(0), a.slot(1))?,
        Order::Le => la <= lb && contained(cx, a.slot(0), a.slot(1))?,
        Order::Gt => la > lb && contained(cx, a.slot(1), a.slot(0))?,
        Order::Ge => la >= lb && contained(cx, a.slot(1), a.slot(0))?,
    };
    Flow::value(Value::bool(holds))
}

/// Whether everything in `small` is in `large`.
fn contained(cx: &mut Cx, small: Slot, large: Slot) -> Result<bool, Raised> {
    let (h, v) = (cx.heap(), cx.get(small));
    let is_view = h.is_kind(v, Kind::DictView);
    let items = is_view && h.aux(v) == super::ITEMS;
    let table = cx.push(if is_view { h.field(v, 0) } else { v });
    let mut n = 0;
    while n < cx.heap().table_used(cx.get(table)) {
        let h = cx.heap();
        let entry = h.table_entry(cx.get(table), n);
        n += 1;
        let Some(entry) = entry else { continue };
        let item = cx.push(if items { h.tuple(&[entry.key, entry.value])? } else { entry.key });
        let there = if h.is_kind(cx.get(large), Kind::DictView) { has(cx, large, item)? } else { cx.table_has(large, item)? };
        cx.pop_to(item);
        if !there {
            return Ok(false);
        }
    }
    Ok(true)
}

macro_rules! comparisons {
    ($($name:ident $order:ident;)*) => {$(
        pub fn $name(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
            compare(cx, a, Order::$order)
        }
    )*};
}

comparisons! { eq Eq; ne Ne; lt Lt; le Le; gt Gt; ge Ge; }
