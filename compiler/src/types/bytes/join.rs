//! `bytes.join`.

use super::{buffer_if_any, data, like};
use crate::heap::{Heap, Kind, Raised, Res, Value};
use crate::types::format::Output;
use crate::vm::{Args, Cx, Flow};

pub(super) fn join(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let items = cx.get(a.slot(1));
    if h.is_exact(items, Kind::List) || h.is_exact(items, Kind::Tuple) {
        h.reserve(h.len(items) as u64 * 8)?;
        if h.sequence_items(items).unwrap_or_default().iter().any(|&item| h.lends_buffer(item)) {
            return cx.tail_prelude("bytes_join_lent", &[a.slot(0), a.slot(1)]);
        }
        let items = h.sequence_items(items).unwrap_or_default();
        return Flow::value(join_items(h, cx.get(a.slot(0)), &items)?);
    }
    if !h.is_iterable(items) {
        return Err(h.type_error("can only join an iterable"));
    }
    cx.tail_prelude("bytes_join", &[a.slot(0), a.slot(1)])
}

fn join_items<'h>(h: &'h Heap, separator: Value<'h>, items: &[Value<'h>]) -> Res<'h> {
    if let [one] = items
        && h.is_exact(*one, Kind::Bytes)
        && h.is_kind(separator, Kind::Bytes)
    {
        return Ok(*one);
    }
    let between = data(h, separator)?;
    let mut out = Output::default();
    for (i, &item) in items.iter().enumerate() {
        if i > 0 {
            out.push(h, &between)?;
        }
        match buffer_if_any(h, item)? {
            Some(piece) => out.push(h, &piece)?,
            None => {
                return Err(h.type_error(&format!("sequence item {i}: expected a bytes-like object, {} found", h.type_name(item))));
            }
        }
    }
    like(h, separator, out.bytes())
}
