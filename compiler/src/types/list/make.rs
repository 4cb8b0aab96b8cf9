//! Making lists.

use crate::heap::{Heap, Kind, Raised, Res, Ty, Value};
use crate::types::iterators::{self, Step};
use crate::vm::{Args, Cx, Flow, Slot};

/// `list.__new__`.
pub fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let class = cx.get(a.slot(0));
    Flow::value(cx.heap().list_of_class(class, 0)?)
}

/// `list.__init__`.
pub fn init(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let list = cx.get(a.slot(0));
    h.list_truncate(list, 0);
    if cx.get(a.slot(1)).is_unbound() || extend_natively(h, list, cx.get(a.slot(1)))? {
        return Flow::none();
    }
    cx.tail_prelude("list_extend", &[a.slot(0), a.slot(1)])
}

/// Appends the items of any iterable that needs no Python code; `false`, with nothing done, when it does.
pub fn extend_natively(h: &Heap, list: Value<'_>, iterable: Value<'_>) -> Result<bool, Raised> {
    if matches!(h.kind(iterable), Some(Kind::List | Kind::Tuple)) && iterators::iterates_natively(h, iterable) {
        let count = h.len(iterable);
        h.list_reserve(list, h.len(list) + count)?;
        for i in 0..count {
            let item = if h.is_kind(iterable, Kind::List) { h.list_get(iterable, i) } else { h.field(iterable, i) };
            h.list_push(list, item)?;
        }
        return Ok(true);
    }
    let Some(iterator) = iterators::over(h, iterable)? else { return Ok(false) };
    if let Some(count) = iterators::length_hint(h, iterator) {
        let count = promised(h, list, count)?;
        h.list_reserve(list, h.len(list) + count)?;
    }
    while let Step::Item(item) = iterators::step(h, iterator)? {
        h.list_push(list, item)?;
    }
    Ok(true)
}

/// The items that an iterable promises to a list, when memory holds them. A promise that goes beyond all numbers of items together
/// with what the list has counts for nothing, as in CPython.
fn promised(h: &Heap, list: Value<'_>, count: u64) -> Result<usize, Raised> {
    let have = h.len(list) as u64;
    if count > i64::MAX as u64 {
        return Err(h.overflow_error("Python int too large to convert to C ssize_t"));
    }
    if have > 0 && count > i64::MAX as u64 - have {
        return Ok(0);
    }
    h.reserve(count.saturating_mul(8))?;
    usize::try_from(count).map_err(|_| h.out_of_memory())
}

/// Hidden: `_list_room(target, hint)`: an error when the list can never hold so many items more.
pub fn list_room<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    promised(h, a[0], iterators::count_of(h, a[1]))?;
    Ok(Value::NONE)
}

/// `__class_getitem__` of every builtin container.
pub fn class_getitem(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let (origin, item) = (cx.get(a.slot(0)), cx.get(a.slot(1)));
    let args = if h.is_kind(item, Kind::Tuple) { item } else { h.tuple(&[item])? };
    Flow::value(h.new_fields(Kind::GenericAlias, Ty::GenericAlias, &[origin, args, Value::FALSE])?)
}

/// The items of `iterable` as a new list in a new slot, if that needs no Python code.
pub fn list_natively(cx: &Cx, iterable: Slot) -> Result<Option<Slot>, Raised> {
    let h = cx.heap();
    let list = h.list(&[])?;
    Ok(if extend_natively(h, list, cx.get(iterable))? { Some(cx.push(list)) } else { None })
}
