//! Iterators by `__getitem__`, by a callable and a sentinel, and `reversed`.

use crate::heap::{Heap, IterKind, Kind, Name, Raised, Res, Ty, Value};
use crate::vm::{Args, Cx, Flow, Slot};

/// `iter(v)` for an object with `__getitem__` but without `__iter__`.
pub fn sequence_iter<'h>(h: &'h Heap, v: Value<'h>) -> Res<'h> {
    h.new_iter(IterKind::Sequence, Ty::SequenceIterator, &[v, Value::small(0)])
}

pub fn sequence_next(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let it = cx.get(a.slot(0));
    let steps = stepped(h, it);
    if !steps.is(it) {
        let steps = cx.push(steps);
        return match cx.call_special(steps, Name::next, &[])? {
            Some(item) => Flow::value(cx.get(item)),
            None => Err(cx.heap().type_error(&format!("'{}' object is not an iterator", cx.heap().type_name(cx.get(steps))))),
        };
    }
    if h.field(it, 0).is_unbound() {
        return Err(h.stop_iteration(Value::UNBOUND));
    }
    let (sequence, at) = (cx.push(h.field(it, 0)), cx.push(h.field(it, 1)));
    cx.tail_prelude("sequence_next", &[a.slot(0), sequence, at])
}

/// Hidden: `_exhaust(iterator)`: it has nothing more to give.
pub fn exhaust<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if h.is_kind(a[0], Kind::Iterator) {
        h.set_field(a[0], 0, Value::UNBOUND);
    }
    Ok(Value::NONE)
}

/// Hidden: `_advance(iterator, index)`: what it will ask for next.
pub fn advance<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if h.is_kind(a[0], Kind::Iterator) {
        h.set_field(a[0], 1, a[1]);
    }
    Ok(Value::NONE)
}

/// `type(v).name(v)` in this builtin's place; through the prelude function when the method needs binding.
pub fn call_special_in_place(cx: &mut Cx, v: Slot, name: Name, prelude: &'static str) -> Result<Flow, Raised> {
    let h = cx.heap();
    match h.lookup_name(h.class_of(cx.get(v)), name) {
        Some(method) if cx.takes_object(method) => {
            cx.begin_call(method);
            cx.push_arg(cx.get(v));
            Ok(Flow::TailCall(1))
        }
        _ => cx.tail_prelude(prelude, &[v]),
    }
}

// ---- reversed

pub fn reversed_new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let v = cx.get(a.slot(1));
    let class = h.class_of(v);
    if h.lookup_name(class, Name::reversed).is_none_or(|m| m.is_none()) {
        let refused = h.lookup_name(class, Name::reversed).is_some();
        if refused || !h.has_items_by_index(v) || h.is_kind(v, Kind::Dict) {
            return Err(h.type_error(&format!("'{}' object is not reversible", h.type_name(v))));
        }
        let len = cx.len(a.slot(1))?;
        let h = cx.heap();
        let fields = [cx.get(a.slot(1)), h.int64(len)?];
        let it = h.new_fields_of(Kind::Iterator, cx.get(a.slot(0)), &fields)?;
        h.set_aux(it, IterKind::SequenceReverse as u16);
        return Flow::value(it);
    }
    call_special_in_place(cx, a.slot(1), Name::reversed, "reversed_call")
}

pub fn reversed_next(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let it = cx.get(a.slot(0));
    let at = h.as_i64(h.field(it, 1)).unwrap_or(0);
    if h.field(it, 0).is_unbound() || at <= 0 {
        h.set_field(it, 0, Value::UNBOUND);
        return Err(h.stop_iteration(Value::UNBOUND));
    }
    let (sequence, at) = (cx.push(h.field(it, 0)), cx.push(h.int64(at - 1)?));
    cx.tail_prelude("reversed_next", &[a.slot(0), sequence, at])
}

// ---- iter(callable, sentinel)

/// `iter(callable, sentinel)`.
pub fn callable_iter<'h>(h: &'h Heap, callable: Value<'h>, sentinel: Value<'h>) -> Res<'h> {
    h.new_iter(IterKind::Callable, Ty::CallableIterator, &[callable, sentinel])
}

// ---- loops over iterators

/// Hidden: `_steps(iterator)`: for a loop over what `iter` gave, which asks the iterator for no iterator again.
pub fn steps<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if h.is_script_class(h.class_of(a[0])) { h.new_iter(IterKind::Steps, Ty::CallableIterator, &[a[0], Value::NONE]) } else { Ok(a[0]) }
}

/// What a loop over `iterator` calls `__next__` of.
pub fn stepped<'h>(h: &'h Heap, iterator: Value<'h>) -> Value<'h> {
    let is_steps = h.is_exact(iterator, Kind::Iterator) && h.aux(iterator) == IterKind::Steps as u16;
    if is_steps { h.field(iterator, 0) } else { iterator }
}

pub fn callable_next(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let it = cx.get(a.slot(0));
    if h.field(it, 0).is_unbound() {
        return Err(h.stop_iteration(Value::UNBOUND));
    }
    let (callable, sentinel) = (cx.push(h.field(it, 0)), cx.push(h.field(it, 1)));
    cx.tail_prelude("callable_next", &[a.slot(0), callable, sentinel])
}
