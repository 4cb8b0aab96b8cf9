//! `str.join`.

use crate::heap::{Heap, Kind, Raised, Res, Value};
use crate::types::spans::Writer;
use crate::vm::{Args, Cx, Flow};

pub(super) fn join(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let items = cx.get(a.slot(1));
    if let Some(text) = h.str_joined_short(cx.get(a.slot(0)), items) {
        return Flow::value(text);
    }
    if is_plain(h, items) {
        h.reserve(h.len(items) as u64 * 8)?;
        let items = h.sequence_items(items).unwrap_or_default();
        return Flow::value(join_items(h, cx.get(a.slot(0)), &items)?);
    }
    if !h.is_iterable(items) {
        return Err(h.type_error("can only join an iterable"));
    }
    cx.tail_prelude("str_join", &[a.slot(0), a.slot(1)])
}

/// A list or tuple whose iteration nobody overrode.
fn is_plain(h: &Heap, v: Value<'_>) -> bool {
    h.is_exact(v, Kind::List) || h.is_exact(v, Kind::Tuple)
}

/// The items, which must be strs, with `separator` between them.
pub fn join_items<'h>(h: &'h Heap, separator: Value<'h>, items: &[Value<'h>]) -> Res<'h> {
    let mut total = 0u64;
    for (i, &item) in items.iter().enumerate() {
        if !h.is_str(item) {
            return Err(h.type_error(&format!("sequence item {i}: expected str instance, {} found", h.type_name(item))));
        }
        total += h.str_bytes(item).len() as u64;
    }
    match items {
        [] => return h.str(""),
        [one] if h.is_exact(*one, Kind::Str) => return Ok(*one),
        _ => {}
    }
    let between = h.str_bytes(separator);
    total += between.len() as u64 * (items.len() as u64 - 1);
    h.reserve(total)?;
    if total <= 1 {
        let parts = items.iter().flat_map(|&item| h.str_bytes(item)).chain(between).copied();
        return h.str_from(&parts.take(total as usize).collect::<Vec<u8>>());
    }
    h.str_written(total as usize, |out| {
        let mut writer = Writer { out, at: 0 };
        for (i, &item) in items.iter().enumerate() {
            if i > 0 {
                writer.put(between);
            }
            writer.put(h.str_bytes(item));
        }
        Ok(())
    })
}
