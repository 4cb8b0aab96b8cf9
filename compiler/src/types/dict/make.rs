//! Making and filling dicts.

use super::access::{Find, find, set};
use super::too_many;
use crate::heap::{Heap, Kind, Name, Raised, Ty, Value};
use crate::types::iterators::{self, Step};
use crate::vm::{Args, Cx, Flow, Slot};

pub fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    Flow::value(cx.heap().dict_of_class(cx.get(a.slot(0)))?)
}

pub fn init(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    fill(cx, a, "dict")
}

pub fn update(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    fill(cx, a, "update")
}

/// `(self, *args, **kwargs)`: a mapping or pairs, then the keyword arguments.
fn fill(cx: &mut Cx, a: Args, name: &str) -> Result<Flow, Raised> {
    let (dict, args, kwargs) = (a.slot(0), a.slot(1), a.slot(2));
    let given = cx.heap().len(cx.get(args));
    if given > 1 {
        return Err(too_many(cx.heap(), name, 1, given));
    }
    if given == 1 {
        let source = cx.push(cx.heap().field(cx.get(args), 0));
        if !merge(cx, dict, source)? {
            return cx.tail_prelude("dict_fill", &[dict, source, kwargs]);
        }
    }
    merge(cx, dict, kwargs)?;
    Flow::none()
}

/// Takes over the entries of a dict; `false` for other sources, which may need Python code.
pub fn merge(cx: &mut Cx, dict: Slot, source: Slot) -> Result<bool, Raised> {
    let h = cx.heap();
    let from = cx.get(source);
    if is_plain_mapping(h, from) {
        merge_dict(cx, dict, source)?;
        return Ok(true);
    }
    Ok(false)
}

/// A dict whose iteration is the builtin one: its entries are taken as they stand.
pub fn is_plain_mapping(h: &Heap, v: Value<'_>) -> bool {
    h.is_exact(v, Kind::Dict) || h.is_kind(v, Kind::Dict) && h.lookup_name(h.class_of(v), Name::iter).is_some_and(|f| h.is_kind(f, Kind::Native))
}

fn merge_dict(cx: &mut Cx, dict: Slot, source: Slot) -> Result<(), Raised> {
    let h = cx.heap();
    let (to, from) = (cx.get(dict), cx.get(source));
    if to.is(from) || h.len(from) == 0 {
        return Ok(());
    }
    if h.len(to) == 0 && h.table_used(to) == 0 {
        h.table_resize(to, h.len(from) as u64)?;
        for n in 0..h.table_used(from) {
            if let Some(entry) = h.table_entry(from, n) {
                h.table_add(to, entry.key, entry.hash, entry.value)?;
            }
        }
        return Ok(());
    }
    let (mut n, size) = (0, h.table_used(from));
    while n < size {
        let h = cx.heap();
        let entry = h.table_entry(cx.get(source), n);
        n += 1;
        let Some(entry) = entry else { continue };
        if put(h, cx.get(dict), entry.key, entry.value)? {
            continue;
        }
        let (key, value) = (cx.push(entry.key), cx.push(entry.value));
        cx.dict_set(dict, key, value)?;
        cx.pop_to(key);
        if cx.heap().table_used(cx.get(source)) != size {
            return Err(cx.heap().raise(Ty::RuntimeError, "dict mutated during update"));
        }
    }
    Ok(())
}

/// `dict[key] = value`; `false` with nothing done when only Python code can tell where.
pub fn put(h: &Heap, dict: Value<'_>, key: Value<'_>, value: Value<'_>) -> Result<bool, Raised> {
    match find(h, dict, key)? {
        Find::At(n) => h.table_set_value(dict, n, value),
        Find::Missing(hash) => h.table_add(dict, key, hash, value)?,
        Find::Ask => return Ok(false),
    }
    Ok(true)
}

/// Hidden: `_dict_merge(dict, other)`: takes over another dict's entries.
pub fn merge_hidden(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    merge_dict(cx, a.slot(0), a.slot(1))?;
    Flow::none()
}

/// Hidden: `_dict_set(dict, key, value)`, whatever a subclass says.
pub fn set_hidden(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    set(cx, a.slot(0), a.slot(1), a.slot(2))?;
    Flow::none()
}

pub fn fromkeys(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if cx.get(a.slot(2)).is_unbound() {
        cx.set(a.slot(2), Value::NONE);
    }
    let h = cx.heap();
    if cx.get(a.slot(0)).is(h.class(Ty::Dict))
        && let Some(dict) = from_keys_natively(h, cx.get(a.slot(1)), cx.get(a.slot(2)))?
    {
        return Flow::value(dict);
    }
    cx.tail_prelude("dict_fromkeys", &[a.slot(0), a.slot(1), a.slot(2)])
}

/// A dict with the keys of an iterable and one value, when that needs no Python code.
pub fn from_keys_natively<'h>(h: &'h Heap, keys: Value<'h>, value: Value<'h>) -> Result<Option<Value<'h>>, Raised> {
    // What only steps once may not be tried twice.
    if h.is_kind(keys, Kind::Iterator) {
        return Ok(None);
    }
    let Some(it) = iterators::over(h, keys)? else { return Ok(None) };
    let dict = h.dict()?;
    while let Step::Item(key) = iterators::step(h, it)? {
        if !put(h, dict, key, value)? {
            return Ok(None);
        }
    }
    Ok(Some(dict))
}
