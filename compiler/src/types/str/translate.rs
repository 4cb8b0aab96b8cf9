//! `str.translate` and `str.maketrans`.

use super::text_arg;
use crate::heap::{Heap, Kind, Name, Probe, Raised, Res, StrBuilder, Ty, Value, decode_code_point};
use crate::vm::{Args, Cx, Flow, Slot};

pub(super) fn translate(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let (this, table) = (a.slot(0), a.slot(1));
    if cx.heap().is_exact(cx.get(table), Kind::Dict)
        && let Some(done) = translate_by_dict(cx.heap(), cx.get(this), cx.get(table))?
    {
        return Ok(done);
    }
    translate_by_lookup(cx, this, table)
}

/// The fast path: an exact dict asked with int keys. `None` when Python code must tell whether keys are equal.
fn translate_by_dict<'h>(h: &'h Heap, this: Value<'h>, table: Value<'h>) -> Result<Option<Flow>, Raised> {
    let mut out = StrBuilder::new(h);
    out.reserve(h.str_bytes(this).len())?;
    // What ASCII characters became, once asked.
    let mut known: [Option<Option<u32>>; 128] = [None; 128];
    for c in super::classify::code_points(h.str_bytes(this)) {
        if let Some(answer) = known.get(c as usize).copied().flatten() {
            if let Some(mapped) = answer {
                out.push_char(mapped)?;
            }
            continue;
        }
        let start = out.bytes().len();
        match h.table_probe(table, Value::small(c as i64), c as i64) {
            Probe::Ask { .. } => return Ok(None),
            Probe::Missing => out.push_char(c)?,
            Probe::Found(n) => match h.table_entry(table, n) {
                Some(entry) => put_mapped(h, &mut out, entry.value)?,
                None => out.push_char(c)?,
            },
        }
        if let Some(place) = known.get_mut(c as usize) {
            match out.bytes().get(start..).unwrap_or_default() {
                [] => *place = Some(None),
                &[one] => *place = Some(Some(one as u32)),
                _ => {}
            }
        }
    }
    Flow::value(out.finish()?).map(Some)
}

fn put_mapped(h: &Heap, out: &mut StrBuilder, mapped: Value<'_>) -> Result<(), Raised> {
    if mapped.is_none() {
        return Ok(());
    }
    if h.is_str(mapped) {
        return out.push_bytes(h.str_bytes(mapped));
    }
    if !h.is_int(mapped) {
        return Err(h.type_error("character mapping must return integer, None or str"));
    }
    match h.as_i64(mapped) {
        Some(c) if (0..0x110000).contains(&c) => out.push_char(c as u32),
        _ => Err(h.value_error("character mapping must be in range(0x110000)")),
    }
}

/// Any object with `__getitem__`; LookupError leaves the character alone.
fn translate_by_lookup(cx: &mut Cx, this: Slot, table: Slot) -> Result<Flow, Raised> {
    let result = cx.push(cx.heap().list(&[])?);
    let len = cx.heap().str_bytes(cx.get(this)).len();
    let mut at = 0;
    while at < len {
        let (c, n) = decode_code_point(&cx.heap().str_bytes(cx.get(this))[at..]);
        at += n;
        let mark = cx.push(Value::small(c as i64));
        let mapped = match cx.call_special(table, Name::getitem, &[mark]) {
            Ok(Some(slot)) => cx.get(slot),
            Ok(None) => {
                let h = cx.heap();
                return Err(h.type_error(&format!("'{}' object is not subscriptable", h.type_name(cx.get(table)))));
            }
            Err(raised) if !cx.caught(Ty::LookupError) => return Err(raised),
            Err(_) => Value::small(c as i64),
        };
        let h = cx.heap();
        let mut piece = StrBuilder::new(h);
        put_mapped(h, &mut piece, mapped)?;
        h.list_push(cx.get(result), piece.finish()?)?;
        cx.pop_to(mark);
    }
    let h = cx.heap();
    Flow::value(super::join_items(h, h.str("")?, &h.list_items(cx.get(result)))?)
}

pub(super) fn maketrans<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let dict = h.dict()?;
    let set = |key: u32, value: Value<'h>| match h.table_probe(dict, Value::small(key as i64), key as i64) {
        Probe::Found(n) => {
            h.table_set_value(dict, n, value);
            Ok(())
        }
        _ => h.table_add(dict, Value::small(key as i64), key as i64, value),
    };
    let Some(to) = a[1].given() else {
        return from_dict(h, a[0], dict, set);
    };
    let to_text = text_arg(h, to, |t| format!("maketrans() argument 2 must be str, not {t}"))?;
    let deleted = match a[2].given() {
        Some(z) => text_arg(h, z, |t| format!("maketrans() argument 3 must be str, not {t}"))?,
        None => b"",
    };
    let from = text_arg(h, a[0], |_| "first maketrans argument must be a string if there is a second argument".into())?;
    if h.len(a[0]) != h.len(to) {
        return Err(h.value_error("the first two maketrans arguments must have equal length"));
    }
    for (c, d) in super::classify::code_points(from).zip(super::classify::code_points(to_text)) {
        set(c, Value::small(d as i64))?;
    }
    for c in super::classify::code_points(deleted) {
        set(c, Value::NONE)?;
    }
    Ok(dict)
}

fn from_dict<'h>(h: &'h Heap, mapping: Value<'h>, dict: Value<'h>, set: impl Fn(u32, Value<'h>) -> Result<(), Raised>) -> Res<'h> {
    if !h.is_exact(mapping, Kind::Dict) {
        return Err(h.type_error("if you give only one argument to maketrans it must be a dict"));
    }
    for entry in h.table_entries(mapping) {
        if h.is_str(entry.key) {
            if h.len(entry.key) != 1 {
                return Err(h.value_error("string keys in translate table must be of length 1"));
            }
            set(decode_code_point(h.str_bytes(entry.key)).0, entry.value)?;
        } else if h.is_int(entry.key) {
            match h.as_i64(entry.key) {
                Some(key) if (0..=u32::MAX as i64).contains(&key) => set(key as u32, entry.value)?,
                _ => h.table_add(dict, entry.key, entry.hash, entry.value)?,
            }
        } else {
            return Err(h.type_error("keys in translate table must be strings or integers"));
        }
    }
    Ok(dict)
}
