//! Single elements: adding, removing, finding.

use crate::heap::{Heap, Kind, Probe, Raised, Res, Value};
use crate::types::dict::{Find, find};
use crate::types::iterators::{self, Step};
use crate::vm::{Args, Cx, Flow, Slot};

/// An element on its way from one container to another: where it stands, and its hash when a table kept that.
#[derive(Clone, Copy)]
pub struct Element {
    pub slot: Slot,
    pub hash: Option<i64>,
}

impl Element {
    pub fn unhashed(slot: Slot) -> Element {
        Element { slot, hash: None }
    }

    /// Looks it up as far as that needs no Python code.
    fn find(self, h: &Heap, table: Value<'_>, v: Value<'_>) -> Result<Find, Raised> {
        let Some(hash) = self.hash else { return find(h, table, v) };
        Ok(match h.table_probe(table, v, hash) {
            Probe::Found(n) => Find::At(n),
            Probe::Missing => Find::Missing(hash),
            Probe::Ask { .. } => Find::Ask,
        })
    }
}

/// Adds to a set; whether it was new.
pub fn add(cx: &mut Cx, set: Slot, element: Element) -> Result<bool, Raised> {
    let h = cx.heap();
    match element.find(h, cx.get(set), cx.get(element.slot))? {
        Find::At(_) => Ok(false),
        Find::Missing(hash) => {
            h.table_add(cx.get(set), cx.get(element.slot), hash, Value::NONE)?;
            Ok(true)
        }
        Find::Ask => match element.hash {
            Some(hash) => cx.set_add_hashed(set, element.slot, hash),
            None => cx.set_add(set, element.slot),
        },
    }
}

/// Removes from a set; whether it was there.
pub fn discard(cx: &mut Cx, set: Slot, element: Element) -> Result<bool, Raised> {
    let h = cx.heap();
    match element.find(h, cx.get(set), cx.get(element.slot))? {
        Find::At(n) => {
            h.table_remove(cx.get(set), n);
            Ok(true)
        }
        Find::Missing(_) => Ok(false),
        Find::Ask => match element.hash {
            Some(hash) => cx.set_discard_hashed(set, element.slot, hash),
            None => cx.set_discard(set, element.slot),
        },
    }
}

/// Whether a set or dict has it.
pub fn has(cx: &mut Cx, table: Slot, element: Element) -> Result<bool, Raised> {
    match element.find(cx.heap(), cx.get(table), cx.get(element.slot))? {
        Find::At(_) => Ok(true),
        Find::Missing(_) => Ok(false),
        Find::Ask => match element.hash {
            Some(hash) => cx.table_has_hashed(table, element.slot, hash),
            None => cx.table_has(table, element.slot),
        },
    }
}

/// Adds every item of `source`; `false` with nothing done when iterating it needs Python code.
pub fn update(cx: &mut Cx, set: Slot, source: Slot) -> Result<bool, Raised> {
    if cx.get(set).is(cx.get(source)) {
        return Ok(true);
    }
    let add_each = |cx: &mut Cx, element| {
        add(cx, set, element)?;
        Ok(true)
    };
    if !is_table(cx.heap(), cx.get(source)) {
        return for_each(cx, source, add_each);
    }
    let h = cx.heap();
    if h.set_is_fresh(cx.get(set)) && !h.is_kind(cx.get(source), Kind::Dict) {
        h.table_copy_into(cx.get(source), cx.get(set))?;
        return Ok(true);
    }
    h.set_make_room(cx.get(set), h.len(cx.get(source)))?;
    for_each_entry(cx, source, add_each)?;
    Ok(true)
}

/// Whether the entries of `v` are read off without asking its class: any set, but a dict only if it iterates as the builtin does.
pub fn is_table(h: &Heap, v: Value<'_>) -> bool {
    match h.kind(v) {
        Some(Kind::Set | Kind::FrozenSet) => true,
        Some(Kind::Dict) => iterators::iterates_natively(h, v),
        _ => false,
    }
}

/// Whether iterating `v` needs no Python code.
pub fn reads_natively(h: &Heap, v: Value<'_>) -> bool {
    is_table(h, v) || matches!(iterators::over(h, v), Ok(Some(_)))
}

/// Runs `f` on each element of a set or each key of a dict, until it says `false`. What `f` does to the table is no error: as in
/// CPython, what then stands in the remaining places is gone through.
pub fn for_each_entry(cx: &mut Cx, table: Slot, mut f: impl FnMut(&mut Cx, Element) -> Result<bool, Raised>) -> Result<(), Raised> {
    let mut n = 0;
    while n < cx.heap().table_used(cx.get(table)) {
        let entry = cx.heap().table_entry(cx.get(table), n);
        n += 1;
        let Some(entry) = entry else { continue };
        let element = Element { slot: cx.push(entry.key), hash: Some(entry.hash) };
        let more = f(cx, element)?;
        cx.pop_to(element.slot);
        if !more {
            break;
        }
    }
    Ok(())
}

/// Runs `f` on each item, until it says `false`; `false` with nothing done when iterating needs Python code.
pub fn for_each(cx: &mut Cx, source: Slot, mut f: impl FnMut(&mut Cx, Element) -> Result<bool, Raised>) -> Result<bool, Raised> {
    if is_table(cx.heap(), cx.get(source)) && !cx.heap().is_kind(cx.get(source), Kind::Dict) {
        for_each_entry(cx, source, f)?;
        return Ok(true);
    }
    let Some(it) = iterators::over(cx.heap(), cx.get(source))? else { return Ok(false) };
    let it = cx.push(it);
    loop {
        let item = match iterators::step(cx.heap(), cx.get(it))? {
            Step::Item(item) => cx.push(item),
            _ => break,
        };
        let more = f(cx, Element::unhashed(item))?;
        cx.pop_to(item);
        if !more {
            break;
        }
    }
    cx.pop_to(it);
    Ok(true)
}

pub fn add_row(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    add(cx, a.slot(0), Element::unhashed(a.slot(1)))?;
    Flow::none()
}

/// Hidden: `_set_add(set, item)`.
pub fn add_hidden(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    add_row(cx, a)
}

/// A set stands for the frozenset of its elements where it is looked for.
fn settle_key(cx: &mut Cx, key: Slot) -> Result<Element, Raised> {
    let h = cx.heap();
    let v = cx.get(key);
    if !h.is_kind(v, Kind::Set) {
        return Ok(Element::unhashed(key));
    }
    let frozen = h.frozenset()?;
    h.table_copy_into(v, frozen)?;
    Ok(Element::unhashed(cx.push(frozen)))
}

pub fn remove(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let key = settle_key(cx, a.slot(1))?;
    if discard(cx, a.slot(0), key)? {
        return Flow::none();
    }
    Err(cx.heap().key_error(cx.get(a.slot(1))))
}

pub fn discard_row(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let key = settle_key(cx, a.slot(1))?;
    discard(cx, a.slot(0), key)?;
    Flow::none()
}

pub fn contains(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let key = settle_key(cx, a.slot(1))?;
    let there = has(cx, a.slot(0), key)?;
    Flow::value(Value::bool(there))
}

pub fn pop<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    match h.table_first(a[0]) {
        Some((n, entry)) => {
            h.table_remove(a[0], n);
            Ok(entry.key)
        }
        None => {
            let message = h.str("pop from an empty set")?;
            Err(h.key_error(message))
        }
    }
}

pub fn clear<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.table_clear(a[0]);
    Ok(Value::NONE)
}
