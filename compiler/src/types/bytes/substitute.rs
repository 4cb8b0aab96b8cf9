//! `replace`, `translate`, `maketrans`.

use super::{buffer_arg, data, like, same, written};
use crate::heap::{Heap, Kind, Raised, Res, Value};
use crate::types::format::Output;
use crate::types::indexed::{limit, with_ints};
use crate::types::spans;
use crate::vm::{Args, Cx, Flow, Slot};

pub(super) fn replace_row(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    // What is to be asked for the number of replacements waits for what is replaced.
    if cx.get(a.slot(3)).given().is_some_and(|count| !h.is_int(count)) {
        buffer_arg(h, cx.get(a.slot(1)))?;
        buffer_arg(h, cx.get(a.slot(2)))?;
        let lent = [1, 2].map(|i| a.slot(i));
        export(cx, &lent, 1);
        let count = cx.index(a.slot(3));
        export(cx, &lent, -1);
        cx.set(a.slot(3), cx.get(count?));
    }
    with_ints(cx, a, &[3], replace)
}

/// Counts what reads the bytearrays among these: as long as one does, none may be resized.
fn export(cx: &Cx, slots: &[Slot], change: i32) {
    let h = cx.heap();
    slots.iter().map(|&slot| cx.get(slot)).filter(|&v| h.is_kind(v, Kind::ByteArray)).for_each(|v| h.bytearray_export(v, change));
}

fn replace<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (old, new) = (buffer_arg(h, a[1])?, buffer_arg(h, a[2])?);
    let max = limit(h, a[3])?;
    let all = data(h, a[0])?;
    let found = if old.is_empty() { max.min(all.len() + 1) } else { spans::count(&all, &old, max) };
    if found == 0 {
        return same(h, a[0]);
    }
    let len = spans::replaced_len(h, all.len(), old.len(), new.len(), found)?;
    written(h, a[0], len, |out| {
        if old.is_empty() {
            spans::write_interleaved(out, &all, &new, found, |_| 1);
        } else {
            spans::write_replaced(out, &all, &old, &new, found);
        }
    })
}

pub(super) fn translate<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let table = match a[1].given_not_none() {
        Some(table) => Some(buffer_arg(h, table)?),
        None => None,
    };
    if table.as_ref().is_some_and(|table| table.len() != 256) {
        return Err(h.value_error("translation table must be 256 characters long"));
    }
    let mut deleted = [false; 256];
    if let Some(delete) = a[2].given() {
        for &b in buffer_arg(h, delete)?.iter() {
            deleted[b as usize] = true;
        }
    }
    let mut out = Output::default();
    for &b in data(h, a[0])?.iter().filter(|&&b| !deleted[b as usize]) {
        let mapped = table.as_ref().and_then(|table| table.get(b as usize)).copied();
        out.push(h, &[mapped.unwrap_or(b)])?;
    }
    like(h, a[0], out.bytes())
}

pub(super) fn maketrans<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (from, to) = (buffer_arg(h, a[0])?, buffer_arg(h, a[1])?);
    if from.len() != to.len() {
        return Err(h.value_error("maketrans arguments must have same length"));
    }
    let mut table: [u8; 256] = std::array::from_fn(|i| i as u8);
    for (&f, &t) in from.iter().zip(to.iter()) {
        table[f as usize] = t;
    }
    h.bytes(&table)
}
