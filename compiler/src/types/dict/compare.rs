//! Equality of dicts.

use crate::heap::{Entry, Heap, Kind, Raised, Res, Value};
use crate::types::compare::{self, eq as eq_natively};
use crate::vm::{Args, Cx, Flow, Slot};

pub fn eq(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if !cx.heap().is_kind(cx.get(a.slot(1)), Kind::Dict) {
        return Flow::value(Value::NOT_IMPLEMENTED);
    }
    let equal = tables_equal(cx, a.slot(0), a.slot(1))?;
    Flow::value(Value::bool(equal))
}

pub fn ne(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if !cx.heap().is_kind(cx.get(a.slot(1)), Kind::Dict) {
        return Flow::value(Value::NOT_IMPLEMENTED);
    }
    let equal = tables_equal(cx, a.slot(0), a.slot(1))?;
    Flow::value(Value::bool(!equal))
}

pub fn unordered<'h>(_: &'h Heap, _: &[Value<'h>]) -> Res<'h> {
    Ok(Value::NOT_IMPLEMENTED)
}

/// Whether two dicts have equal values at equal keys.
pub fn tables_equal(cx: &mut Cx, a: Slot, b: Slot) -> Result<bool, Raised> {
    if cx.heap().len(cx.get(a)) != cx.heap().len(cx.get(b)) {
        return Ok(false);
    }
    let mut n = 0;
    while n < cx.heap().table_used(cx.get(a)) {
        let held = cx.heap().table_entry(cx.get(a), n).map(|entry| entry_slots(cx, entry));
        if let Some(held) = held
            && !has_equal(cx, held, b)?
        {
            return Ok(false);
        }
        n += 1;
    }
    Ok(true)
}

/// Key and value of an entry, in two slots, with its hash.
type Held = (Slot, Slot, i64);

fn entry_slots(cx: &Cx, entry: Entry<'_>) -> Held {
    (cx.push(entry.key), cx.push(entry.value), entry.hash)
}

fn has_equal(cx: &mut Cx, (key, value, hash): Held, other: Slot) -> Result<bool, Raised> {
    let h = cx.heap();
    let entry = Entry { hash, key: cx.get(key), value: cx.get(value) };
    let found = match compare::find(h, cx.get(other), entry)? {
        Some(None) => None,
        Some(Some(found)) => Some(cx.push(found.value)),
        None => cx.dict_get(other, key)?,
    };
    let equal = match found {
        None => false,
        Some(found) => match eq_natively(cx.heap(), cx.get(value), cx.get(found))? {
            Some(known) => known,
            None => cx.eq(value, found)?,
        },
    };
    cx.pop_to(key);
    Ok(equal)
}
