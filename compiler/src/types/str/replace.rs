//! `str.replace`.

use super::text_arg;
use crate::heap::{Heap, Kind, Raised, Res, Value, code_point_bytes};
use crate::types::indexed::{limit, with_ints};
use crate::types::spans;
use crate::vm::{Args, Cx, Flow};

pub(super) fn replace_row(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    for n in [1, 2] {
        text_arg(h, cx.get(a.slot(n)), |t| format!("replace() argument {n} must be str, not {t}"))?;
    }
    with_ints(cx, a, &[3], replace)
}

fn replace<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let old = text_arg(h, a[1], |t| format!("replace() argument 1 must be str, not {t}"))?;
    let new = text_arg(h, a[2], |t| format!("replace() argument 2 must be str, not {t}"))?;
    let max = limit(h, a[3])?;
    let text = h.str_bytes(a[0]);
    let found = if old.is_empty() { max.min(h.len(a[0]) + 1) } else { spans::count(text, old, max) };
    if found == 0 || old == new {
        return if h.is_exact(a[0], Kind::Str) { Ok(a[0]) } else { h.str_from(text) };
    }
    let len = spans::replaced_len(h, text.len(), old.len(), new.len(), found)?;
    if len <= 1 {
        // Short results are shared objects.
        let mut short = [0];
        write(&mut short[..len], text, old, new, found);
        return h.str_from(&short[..len]);
    }
    h.str_written(len, |out| {
        write(out, text, old, new, found);
        Ok(())
    })
}

fn write(out: &mut [u8], text: &[u8], old: &[u8], new: &[u8], n: usize) {
    if old.is_empty() {
        spans::write_interleaved(out, text, new, n, code_point_bytes);
    } else {
        spans::write_replaced(out, text, old, new, n);
    }
}
