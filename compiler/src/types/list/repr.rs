//! `repr` of containers: brackets, items, commas, and `[...]` where one contains itself.

use crate::heap::{Heap, Raised};
use crate::vm::{Args, Cx, Flow, Slot};

/// Text around the items.
pub struct Style<'a> {
    pub open: &'a str,
    pub close: &'a str,
    /// What stands for the container inside itself.
    pub cycle: &'a str,
}

const LIST: Style<'static> = Style { open: "[", close: "]", cycle: "[...]" };

pub fn repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let list = a.slot(0);
    if cx.heap().len(cx.get(list)) == 0 {
        return Flow::value(cx.heap().str("[]")?);
    }
    let next = |cx: &Cx, i: usize| {
        let list = cx.get(list);
        if i < cx.heap().len(list) { Some(cx.push(cx.heap().list_get(list, i))) } else { None }
    };
    repr_items(cx, list, &LIST, next)
}

/// Shows the items that `next` pushes, one slot each, until it has no more.
pub fn repr_items(cx: &mut Cx, container: Slot, style: &Style<'_>, next: impl Fn(&Cx, usize) -> Option<Slot>) -> Result<Flow, Raised> {
    if cx.enter_repr(container) {
        return Flow::value(cx.heap().str(style.cycle)?);
    }
    let text = join_reprs(cx, style, next);
    cx.leave_repr();
    Flow::value(cx.heap().str_from(&text?)?)
}

fn join_reprs(cx: &mut Cx, style: &Style<'_>, next: impl Fn(&Cx, usize) -> Option<Slot>) -> Result<Vec<u8>, Raised> {
    let mut out = Vec::new();
    add(cx.heap(), &mut out, style.open.as_bytes())?;
    let mut i = 0;
    while let Some(item) = next(cx, i) {
        if i > 0 {
            add(cx.heap(), &mut out, b", ")?;
        }
        add_repr(cx, &mut out, item)?;
        cx.pop_to(item);
        i += 1;
    }
    add(cx.heap(), &mut out, style.close.as_bytes())?;
    Ok(out)
}

/// Adds `repr` of the value in `slot`.
pub fn add_repr(cx: &mut Cx, out: &mut Vec<u8>, slot: Slot) -> Result<(), Raised> {
    if let Some(n) = cx.get(slot).as_small() {
        return add(cx.heap(), out, n.to_string().as_bytes());
    }
    let shown = cx.repr(slot)?;
    add(cx.heap(), out, cx.heap().str_bytes(cx.get(shown)))
}

/// Adds bytes, charged against the memory limit.
pub fn add(h: &Heap, out: &mut Vec<u8>, bytes: &[u8]) -> Result<(), Raised> {
    if bytes.len() > out.capacity() - out.len() {
        h.reserve((out.len() as u64 + bytes.len() as u64).saturating_mul(2))?;
    }
    out.extend_from_slice(bytes);
    Ok(())
}

