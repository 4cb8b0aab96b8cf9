//! Single elements: adding, removing, finding.

use crate::heap::{Entry, Heap, Kind, Probe, Raised, Res, Value};
use crate::types::dict::{Find, find};
use crate::types::iterators::{self, Step};
use crate::vm::{Args, Cx, Flow, Slot};

/// Adds to a set; whether it was new.
pub fn add(cx: &mut Cx, set: Slot, v: Slot) -> Result<bool, Raised> {
    let h = cx.heap();
    match find(h, cx.get(set), cx.get(v))? {
        Find::At(_) => Ok(false),
        Find::Missing(hash) => {
            h.table_add(cx.get(set), cx.get(v), hash, Value::NONE)?;
            Ok(true)
        }
        Find::Ask => cx.set_add(set, v),
    }
}

/// Removes from a set; whether it was there.
pub fn discard(cx: &mut Cx, set: Slot, v: Slot) -> Result<bool, Raised> {
    let h = cx.heap();
    match find(h, cx.get(set), cx.get(v))? {
        Find::At(n) => {
            h.table_remove(cx.get(set), n);
            Ok(true)
        }
        Find::Missing(_) => Ok(false),
        Find::Ask => cx.set_discard(set, v),
    }
}

/// Whether a set or dict has it.
pub fn has(cx: &mut Cx, table: Slot, v: Slot) -> Result<bool, Raised> {
    match find(cx.heap(), cx.get(table), cx.get(v))? {
        Find::At(_) => Ok(true),
        Find::Missing(_) => Ok(false),
        Find::Ask => cx.table_has(table, v),
    }
}

/// Looks an entry of another table up, by its kept hash; `None` when only Python code can tell.
pub fn has_entry(h: &Heap, table: Value<'_>, entry: Entry<'_>) -> Option<bool> {
    match h.table_probe(table, entry.key, entry.hash) {
        Probe::Found(_) => Some(true),
        Probe::Missing => Some(false),
        Probe::Ask { .. } => None,
    }
}

/// Adds every item of `source`; `false` with nothing done when iterating it needs Python code.
pub fn update(cx: &mut Cx, set: Slot, source: Slot) -> Result<bool, Raised> {
    if cx.get(set).is(cx.get(source)) {
        return Ok(true);
    }
    if is_table(cx.heap(), cx.get(source)) {
        let h = cx.heap();
        if h.set_is_fresh(cx.get(set)) && !h.is_kind(cx.get(source), Kind::Dict) {
            h.table_copy_into(cx.get(source), cx.get(set))?;
            return Ok(true);
        }
        h.set_make_room(cx.get(set), h.len(cx.get(source)))?;
        let mut n = 0;
        while n < cx.heap().table_used(cx.get(source)) {
            if let Some(entry) = cx.heap().table_entry(cx.get(source), n) {
                add_entry(cx, set, (cx.push(entry.key), entry.hash))?;
            }
            n += 1;
        }
        return Ok(true);
    }
    for_each(cx, source, |cx, item| {
        add(cx, set, item)?;
        Ok(true)
    })
}

fn add_entry(cx: &mut Cx, set: Slot, (key, hash): (Slot, i64)) -> Result<(), Raised> {
    let h = cx.heap();
    match h.table_probe(cx.get(set), cx.get(key), hash) {
        Probe::Found(_) => {}
        Probe::Missing => h.table_add(cx.get(set), cx.get(key), hash, Value::NONE)?,
        Probe::Ask { .. } => {
            cx.set_add(set, key)?;
        }
    }
    cx.pop_to(key);
    Ok(())
}

/// Whether `v` is a set or a dict that iterates as the builtin does, so that entries can be read off.
pub fn is_table(h: &Heap, v: Value<'_>) -> bool {
    matches!(h.kind(v), Some(Kind::Set | Kind::FrozenSet | Kind::Dict)) && iterators::iterates_natively(h, v)
}

/// Runs `f` on each item, until it says `false`; `false` with nothing done when iterating needs Python code.
pub fn for_each(cx: &mut Cx, source: Slot, mut f: impl FnMut(&mut Cx, Slot) -> Result<bool, Raised>) -> Result<bool, Raised> {
    let Some(it) = iterators::over(cx.heap(), cx.get(source))? else { return Ok(false) };
    let it = cx.push(it);
    loop {
        let item = match iterators::step(cx.heap(), cx.get(it))? {
            Step::Item(item) => cx.push(item),
            _ => break,
        };
        let more = f(cx, item)?;
        cx.pop_to(item);
        if !more {
            break;
        }
    }
    cx.pop_to(it);
    Ok(true)
}

pub fn add_row(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    add(cx, a.slot(0), a.slot(1))?;
    Flow::none()
}

/// Hidden: `_set_add(set, item)`.
pub fn add_hidden(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    add_row(cx, a)
}

/// A set stands for the frozenset of its elements where it is looked for.
fn settle_key(cx: &mut Cx, key: Slot) -> Result<Slot, Raised> {
    let h = cx.heap();
    let v = cx.get(key);
    if !h.is_kind(v, Kind::Set) {
        return Ok(key);
    }
    let frozen = h.frozenset()?;
    h.table_copy_into(v, frozen)?;
    Ok(cx.push(frozen))
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
