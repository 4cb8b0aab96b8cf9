//! Reading and writing by key.

use crate::heap::{FLAG_SUBCLASS, Heap, Kind, Name, Probe, Raised, Value};
use crate::vm::{Args, Cx, Flow, Slot};

/// Where a look-up without Python code got to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Find {
    At(u32),
    /// Absent; the key's hash, for adding it.
    Missing(i64),
    /// Only Python code can tell.
    Ask,
}

/// Looks up a key as far as that needs no Python code; TypeError for a key that cannot be hashed.
#[inline]
pub fn find(h: &Heap, table: Value<'_>, key: Value<'_>) -> Result<Find, Raised> {
    let Some(hash) = h.pure_hash(key)? else { return Ok(Find::Ask) };
    Ok(match h.table_probe(table, key, hash) {
        Probe::Found(n) => Find::At(n),
        Probe::Missing => Find::Missing(hash),
        Probe::Ask { .. } => Find::Ask,
    })
}

/// `dict[key]` in a new slot, or `None` when it is absent.
pub fn get(cx: &mut Cx, dict: Slot, key: Slot) -> Result<Option<Slot>, Raised> {
    let h = cx.heap();
    let table = cx.get(dict);
    match find(h, table, cx.get(key))? {
        Find::At(n) => Ok(h.table_entry(table, n).map(|entry| cx.push(entry.value))),
        Find::Missing(_) => Ok(None),
        Find::Ask => cx.dict_get(dict, key),
    }
}

/// `dict[key] = value`.
pub fn set(cx: &mut Cx, dict: Slot, key: Slot, value: Slot) -> Result<(), Raised> {
    let h = cx.heap();
    let table = cx.get(dict);
    match find(h, table, cx.get(key))? {
        Find::At(n) => {
            h.table_set_value(table, n, cx.get(value));
            Ok(())
        }
        Find::Missing(hash) => h.table_add(table, cx.get(key), hash, cx.get(value)),
        Find::Ask => cx.dict_set(dict, key, value),
    }
}

pub fn get_or_default(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if let Some(value) = get(cx, a.slot(0), a.slot(1))? {
        return Flow::value(cx.get(value));
    }
    Flow::value(cx.get(a.slot(2)).given().unwrap_or(Value::NONE))
}

pub fn setdefault(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if let Some(value) = get(cx, a.slot(0), a.slot(1))? {
        return Flow::value(cx.get(value));
    }
    if cx.get(a.slot(2)).is_unbound() {
        cx.set(a.slot(2), Value::NONE);
    }
    set(cx, a.slot(0), a.slot(1), a.slot(2))?;
    Flow::value(cx.get(a.slot(2)))
}

pub fn getitem(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if let Some(value) = get(cx, a.slot(0), a.slot(1))? {
        return Flow::value(cx.get(value));
    }
    let h = cx.heap();
    let dict = cx.get(a.slot(0));
    if h.flags(dict) & FLAG_SUBCLASS != 0
        && let Some(missing) = h.lookup_name(h.class_of(dict), Name::missing)
    {
        if !h.is_kind(missing, Kind::Function) {
            return cx.tail_prelude("dict_missing", &[a.slot(0), a.slot(1)]);
        }
        cx.begin_call(missing);
        cx.push_arg(cx.get(a.slot(0)));
        cx.push_arg(cx.get(a.slot(1)));
        return Ok(Flow::TailCall(2));
    }
    Err(h.key_error(cx.get(a.slot(1))))
}

pub fn setitem(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    set(cx, a.slot(0), a.slot(1), a.slot(2))?;
    Flow::none()
}

pub fn delitem(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let table = cx.get(a.slot(0));
    let removed = match find(h, table, cx.get(a.slot(1)))? {
        Find::At(n) => {
            h.table_remove(table, n);
            true
        }
        Find::Missing(_) => false,
        Find::Ask => cx.dict_pop(a.slot(0), a.slot(1))?.is_some(),
    };
    if removed { Flow::none() } else { Err(cx.heap().key_error(cx.get(a.slot(1)))) }
}

pub fn contains(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let there = match find(cx.heap(), cx.get(a.slot(0)), cx.get(a.slot(1)))? {
        Find::At(_) => true,
        Find::Missing(_) => false,
        Find::Ask => cx.table_has(a.slot(0), a.slot(1))?,
    };
    Flow::value(Value::bool(there))
}
