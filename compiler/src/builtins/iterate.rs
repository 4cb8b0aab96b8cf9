//! iter, next, all, any, aiter, anext.

use crate::heap::{Heap, Kind, Name, Raised, Value};
use crate::types::iterators::{self, Step, call_special_in_place};
use crate::vm::native::{Row, vm_function};
use crate::vm::{Args, Cx, Flow, Slot};

pub static ROWS: &[Row] = &[
    vm_function("iter", "(object, sentinel=<unrepresentable>, /)", "An iterator over an object, or over the results of calls.", iter),
    vm_function("next", "(iterator, default=<unrepresentable>, /)", "The next item of an iterator.", next),
    vm_function("all", "(iterable, /)", "Whether every item is true.", all),
    vm_function("any", "(iterable, /)", "Whether some item is true.", any),
    vm_function("aiter", "(async_iterable, /)", "An asynchronous iterator over an object.", aiter),
    vm_function("anext", "(aiterator, default=<unrepresentable>, /)", "The next item of an asynchronous iterator.", anext),
];

fn iter(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let v = cx.get(a.slot(0));
    if let Some(sentinel) = cx.get(a.slot(1)).given() {
        if !super::values::is_callable(h, v) {
            return Err(h.type_error("iter(v, w): v must be callable"));
        }
        return Flow::value(iterators::callable_iter(h, v, sentinel)?);
    }
    match h.lookup_name(h.class_of(v), Name::iter) {
        Some(method) if method.is_none() => Err(not_iterable(h, v)),
        Some(method) if h.is_kind(method, Kind::Native) => call_special_in_place(cx, a.slot(0), Name::iter, "iter_of"),
        Some(method) if cx.binds_by_script(method.bits()) => cx.iter(a.slot(0)).and_then(|slot| Flow::value(cx.get(slot))),
        Some(_) => cx.tail_prelude("iter_of", &[a.slot(0)]),
        None if h.has_items_by_index(v) => Flow::value(iterators::sequence_iter(h, v)?),
        None => Err(not_iterable(h, v)),
    }
}

/// `TypeError: 'int' object is not iterable`.
pub fn not_iterable(h: &Heap, v: Value<'_>) -> Raised {
    h.type_error(&format!("'{}' object is not iterable", h.type_name(v)))
}

fn next(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let it = cx.get(a.slot(0));
    if iterators::is_pure(h, it) {
        return match (iterators::step(h, it)?, cx.get(a.slot(1)).given()) {
            (Step::Item(item), _) => Flow::value(item),
            (_, Some(default)) => Flow::value(default),
            (_, None) => Err(h.stop_iteration(Value::UNBOUND)),
        };
    }
    if h.lookup_name(h.class_of(it), Name::next).is_none() {
        return Err(h.type_error(&format!("'{}' object is not an iterator", h.type_name(it))));
    }
    if cx.get(a.slot(1)).is_unbound() {
        return call_special_in_place(cx, a.slot(0), Name::next, "next_of");
    }
    cx.tail_prelude("next_or", &[a.slot(0), a.slot(1)])
}

/// The truth of a value whose `__bool__` and `__len__` are the builtin ones.
pub fn pure_truth(h: &Heap, v: Value<'_>) -> Option<bool> {
    if let Some(n) = v.as_small() {
        return Some(n != 0);
    }
    if let Some(b) = v.as_bool() {
        return Some(b);
    }
    if let Some(f) = v.as_float() {
        return Some(f != 0.0);
    }
    if v.is_none() {
        return Some(false);
    }
    if v.is_ref() && h.is_script_class(h.class_of(v)) {
        return None;
    }
    match h.kind(v)? {
        Kind::Str | Kind::Bytes | Kind::ByteArray | Kind::List | Kind::Tuple | Kind::Dict | Kind::Set | Kind::FrozenSet => Some(h.len(v) != 0),
        Kind::Int => Some(true),
        Kind::Function | Kind::Native | Kind::BoundMethod | Kind::Iterator | Kind::Generator | Kind::Module => Some(true),
        _ => None,
    }
}

/// Looks for an item of truth `wanted`, as far as no Python code is needed; the prelude goes on from there.
fn search(cx: &mut Cx, iterable: Slot, wanted: bool, prelude: &'static str) -> Result<Flow, Raised> {
    let h = cx.heap();
    let Some(it) = iterators::over(h, cx.get(iterable))? else { return cx.tail_prelude(prelude, &[iterable]) };
    let it = cx.push(it);
    loop {
        let item = match iterators::step(cx.heap(), cx.get(it))? {
            Step::Item(item) => item,
            _ => return Flow::value(Value::bool(!wanted)),
        };
        let truth = match pure_truth(cx.heap(), item) {
            Some(truth) => truth,
            None => {
                let item = cx.push(item);
                let truth = cx.truth(item)?;
                cx.pop_to(item);
                truth
            }
        };
        if truth == wanted {
            return Flow::value(Value::bool(wanted));
        }
    }
}

fn all(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    search(cx, a.slot(0), false, "all_of")
}

fn any(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    search(cx, a.slot(0), true, "any_of")
}

fn aiter(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let v = cx.get(a.slot(0));
    if h.lookup_name(h.class_of(v), Name::aiter).is_none() {
        return Err(h.type_error(&format!("'{}' object is not an async iterable", h.type_name(v))));
    }
    cx.tail_prelude("aiter_of", &[a.slot(0)])
}

fn anext(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let v = cx.get(a.slot(0));
    if h.lookup_name(h.class_of(v), Name::anext).is_none() {
        return Err(h.type_error(&format!("'{}' object is not an async iterator", h.type_name(v))));
    }
    if cx.get(a.slot(1)).is_unbound() {
        return call_special_in_place(cx, a.slot(0), Name::anext, "anext_of");
    }
    cx.tail_prelude("anext_with_default", &[a.slot(0), a.slot(1)])
}
