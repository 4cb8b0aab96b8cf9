//! enumerate, zip, map, filter: made from iterators, and stepped.

use super::step::{self, Step, is_pure};
use crate::heap::{Heap, IterKind, Kind, Raised, Res, Ty, Value};
use crate::vm::{Args, Cx, Flow};

/// An object of an iterator class or a subclass of it.
fn make<'h>(h: &'h Heap, kind: IterKind, class: Value<'h>, fields: &[Value<'h>]) -> Res<'h> {
    let it = h.new_fields_of(Kind::Iterator, class, fields)?;
    h.set_aux(it, kind as u16);
    Ok(it)
}

/// An iterator over `v` without running Python code; also what is an iterator of the engine's already.
fn iter_natively<'h>(h: &'h Heap, v: Value<'h>) -> Result<Option<Value<'h>>, Raised> {
    // Asked first: whether all that an iterator nests is the engine's too would take as long as it is deep.
    let own = h.is_exact(v, Kind::Generator) && h.class_of(v).is(h.class(Ty::Generator)) || h.is_exact(v, Kind::Iterator);
    if own { Ok(Some(v)) } else { super::over(h, v) }
}

// ---- enumerate

pub fn enumerate_new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let start = a.slot(2);
    if cx.get(start).is_unbound() {
        cx.set(start, Value::small(0));
    } else if !cx.heap().is_int(cx.get(start)) {
        let int = cx.index(start)?;
        cx.set(start, cx.get(int));
    }
    let h = cx.heap();
    match iter_natively(h, cx.get(a.slot(1)))? {
        Some(it) => Flow::value(make(h, IterKind::Enumerate, cx.get(a.slot(0)), &[it, as_int(cx.heap(), cx.get(start))?])?),
        None => cx.tail_prelude("enumerate_new", &[a.slot(0), a.slot(1), start]),
    }
}

/// Hidden: `_enumerate_make(class, iterator, start)`.
pub fn enumerate_make<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    make(h, IterKind::Enumerate, a[0], &[a[1], as_int(h, a[2])?])
}

/// A bool counts on as the int it is.
fn as_int<'h>(h: &'h Heap, start: Value<'h>) -> Res<'h> {
    h.as_i128(start).map_or(Ok(start), |start| h.int(start))
}

/// The pair of the next count and `item`; counts on.
pub fn pair<'h>(h: &'h Heap, it: Value<'h>, item: Value<'h>) -> Res<'h> {
    let count = h.field(it, 1);
    let next = match count.as_small().and_then(|n| Value::try_small(n + 1)) {
        Some(next) => next,
        None => step::add(h, count, Value::small(1))?,
    };
    let pair = h.tuple(&[count, item])?;
    h.set_field(it, 1, next);
    Ok(pair)
}

/// Hidden: `_enumerate_pair(enumerate, item)`.
pub fn enumerate_pair<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    pair(h, a[0], a[1])
}

pub fn enumerate_next(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    match step::step(h, cx.get(a.slot(0)))? {
        Step::Item(item) => Flow::value(item),
        Step::End => Err(h.stop_iteration(Value::UNBOUND)),
        Step::NeedsVm => {
            let inner = cx.push(h.field(cx.get(a.slot(0)), 0));
            cx.tail_prelude("enumerate_next", &[a.slot(0), inner])
        }
    }
}

// ---- zip

pub fn zip_new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let strict = match cx.get(a.slot(2)).given() {
        Some(_) => cx.truth(a.slot(2))?,
        None => false,
    };
    let h = cx.heap();
    let iterables = h.tuple_items(cx.get(a.slot(1)));
    let mut iterators = Vec::with_capacity(iterables.len());
    for &iterable in iterables {
        match iter_natively(h, iterable)? {
            Some(it) => iterators.push(it),
            None => {
                let strict = cx.push(Value::bool(strict));
                return cx.tail_prelude("zip_new", &[a.slot(0), a.slot(1), strict]);
            }
        }
    }
    let iterators = h.tuple(&iterators)?;
    Flow::value(make(h, IterKind::Zip, cx.get(a.slot(0)), &[iterators, Value::bool(strict)])?)
}

/// Hidden: `_zip_make(class, iterators, strict)`.
pub fn zip_make<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    make(h, IterKind::Zip, a[0], &[a[1], a[2]])
}

/// ValueError of `strict=True`: argument `i` (from 0) is shorter or longer than those before it.
pub fn zip_error(h: &Heap, i: usize, how: &str) -> Raised {
    let before = if i == 1 { "argument 1".to_string() } else { format!("arguments 1-{i}") };
    h.value_error(&format!("zip() argument {} is {how} than {before}", i + 1))
}

pub fn zip_next(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let zip = cx.get(a.slot(0));
    match step::step(h, zip)? {
        Step::Item(item) => Flow::value(item),
        Step::End => Err(h.stop_iteration(Value::UNBOUND)),
        Step::NeedsVm => {
            let parts = cx.push(h.field(zip, 0));
            let name = if h.field(zip, 1).is(Value::TRUE) { "zip_next_strict" } else { "zip_next" };
            cx.tail_prelude(name, &[parts])
        }
    }
}

// ---- map

pub fn map_new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let arguments = h.tuple_items(cx.get(a.slot(1)));
    let Some((&function, iterables)) = arguments.split_first().filter(|(_, rest)| !rest.is_empty()) else {
        return Err(h.type_error("map() must have at least two arguments."));
    };
    let mut iterators = Vec::with_capacity(iterables.len());
    for &iterable in iterables {
        match iter_natively(h, iterable)? {
            Some(it) => iterators.push(it),
            None => return cx.tail_prelude("map_new", &[a.slot(0), a.slot(1)]),
        }
    }
    let iterators = h.tuple(&iterators)?;
    Flow::value(make(h, IterKind::Map, cx.get(a.slot(0)), &[function, iterators])?)
}

/// Hidden: `_map_make(class, function, iterators)`.
pub fn map_make<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    make(h, IterKind::Map, a[0], &[a[1], a[2]])
}

/// What a `map` calls for its next item: a function of a script, and its argument. `None` where it is not as simple, or at an end.
pub fn map_call<'h>(h: &'h Heap, it: Value<'h>) -> Result<Option<(Value<'h>, Value<'h>)>, Raised> {
    if !h.is_exact(it, Kind::Iterator) || h.aux(it) != IterKind::Map as u16 {
        return Ok(None);
    }
    let (function, &[source]) = (h.field(it, 0), h.tuple_items(h.field(it, 1))) else { return Ok(None) };
    if !h.is_kind(function, Kind::Function) || !is_pure(h, source) {
        return Ok(None);
    }
    match step::step(h, source)? {
        Step::Item(item) => Ok(Some((function, item))),
        _ => Ok(None),
    }
}

/// When all iterators are pure, the function is called in this one's place; otherwise from the prelude.
pub fn map_next(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let map = cx.get(a.slot(0));
    let (function, parts) = (h.field(map, 0), h.field(map, 1));
    let iterators = h.tuple_items(parts);
    if let &[only] = iterators
        && is_pure(h, only)
    {
        let Step::Item(item) = step::step(h, only)? else { return Err(h.stop_iteration(Value::UNBOUND)) };
        let (function, item) = (cx.push(function), cx.push(item));
        cx.begin_call(cx.get(function));
        cx.push_arg(cx.get(item));
        return Ok(Flow::TailCall(1));
    }
    if !iterators.iter().all(|&it| is_pure(h, it)) {
        let (one, function) = (iterators.len() == 1, cx.push(function));
        let parts = cx.push(if one { h.field(parts, 0) } else { parts });
        return cx.tail_prelude(if one { "map_next_one" } else { "map_next" }, &[function, parts]);
    }
    let mut arguments = Vec::with_capacity(iterators.len());
    for &it in iterators {
        match step::step(h, it)? {
            Step::Item(item) => arguments.push(item),
            _ => return Err(h.stop_iteration(Value::UNBOUND)),
        }
    }
    cx.begin_call(function);
    for &argument in &arguments {
        cx.push_arg(argument);
    }
    Ok(Flow::TailCall(arguments.len() as u32))
}

// ---- filter

pub fn filter_new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    match iter_natively(h, cx.get(a.slot(2)))? {
        Some(it) => Flow::value(make(h, IterKind::Filter, cx.get(a.slot(0)), &[cx.get(a.slot(1)), it])?),
        None => cx.tail_prelude("filter_new", &[a.slot(0), a.slot(1), a.slot(2)]),
    }
}

/// Hidden: `_filter_make(class, function, iterator)`.
pub fn filter_make<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    make(h, IterKind::Filter, a[0], &[a[1], a[2]])
}

pub fn filter_next(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let filter = cx.get(a.slot(0));
    let (function, it) = (cx.push(h.field(filter, 0)), cx.push(h.field(filter, 1)));
    let by_truth = cx.get(function).is_none() || cx.get(function).is(h.class(Ty::Bool));
    cx.tail_prelude(if by_truth { "filter_next_truth" } else { "filter_next" }, &[function, it])
}
