//! `repr` of containers: brackets, items, commas, and `[...]` where one contains itself. Builtins inside builtins are shown
//! without going through the machine.

use crate::heap::{FLAG_SUBCLASS, Heap, Kind, Raised};
use crate::types::{float, str};
use crate::vm::{Args, Cx, Flow, Slot};

/// Text around the items.
pub struct Style<'a> {
    pub open: &'a str,
    pub close: &'a str,
    /// What stands for the container inside itself.
    pub cycle: &'a str,
}

const LIST: Style<'static> = Style { open: "[", close: "]", cycle: "[...]" };
const TUPLE: Style<'static> = Style { open: "(", close: ")", cycle: "(...)" };
const SINGLE: Style<'static> = Style { open: "(", close: ",)", cycle: "(...)" };

/// `list.__repr__` and `tuple.__repr__`.
pub fn repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let mut out = Vec::new();
    add_sequence(cx, &mut out, a.slot(0))?;
    Flow::value(cx.heap().str_from(&out)?)
}

fn add_sequence(cx: &mut Cx, out: &mut Vec<u8>, sequence: Slot) -> Result<(), Raised> {
    let h = cx.heap();
    let is_list = h.is_kind(cx.get(sequence), Kind::List);
    let style = match (is_list, h.len(cx.get(sequence))) {
        (true, 0) => return add(h, out, b"[]"),
        (false, 0) => return add(h, out, b"()"),
        (true, _) => LIST,
        (false, 1) => SINGLE,
        (false, _) => TUPLE,
    };
    add_items(cx, out, sequence, &style, |cx, i| {
        let (h, v) = (cx.heap(), cx.get(sequence));
        if i >= h.len(v) {
            return None;
        }
        Some(cx.push(if is_list { h.list_get(v, i) } else { h.field(v, i) }))
    })
}

/// Shows the items that `next` pushes, one slot each, until it has no more.
pub fn repr_items(cx: &mut Cx, container: Slot, style: &Style<'_>, next: impl Fn(&Cx, usize) -> Option<Slot>) -> Result<Flow, Raised> {
    let mut out = Vec::new();
    add_items(cx, &mut out, container, style, next)?;
    Flow::value(cx.heap().str_from(&out)?)
}

/// [`repr_items`], added to `out`.
pub fn add_items(
    cx: &mut Cx,
    out: &mut Vec<u8>,
    container: Slot,
    style: &Style<'_>,
    next: impl Fn(&Cx, usize) -> Option<Slot>,
) -> Result<(), Raised> {
    guarded(cx, out, container, style.cycle, |cx, out| {
        add(cx.heap(), out, style.open.as_bytes())?;
        let mut i = 0;
        while let Some(item) = next(cx, i) {
            if i > 0 {
                add(cx.heap(), out, b", ")?;
            }
            add_repr(cx, out, item)?;
            cx.pop_to(item);
            i += 1;
        }
        add(cx.heap(), out, style.close.as_bytes())
    })
}

/// Runs `show` unless the container is being shown already (then `cycle` stands for it), or is nested too deeply.
pub fn guarded(
    cx: &mut Cx,
    out: &mut Vec<u8>,
    container: Slot,
    cycle: &str,
    show: impl FnOnce(&mut Cx, &mut Vec<u8>) -> Result<(), Raised>,
) -> Result<(), Raised> {
    cx.heap().enter_deep(" while getting the repr of an object")?;
    let shown = if cx.enter_repr(container) {
        add(cx.heap(), out, cycle.as_bytes())
    } else {
        let shown = show(cx, out);
        cx.leave_repr();
        shown
    };
    cx.heap().leave_deep();
    shown
}

/// Adds `repr` of the value in `slot`.
pub fn add_repr(cx: &mut Cx, out: &mut Vec<u8>, slot: Slot) -> Result<(), Raised> {
    let (h, v) = (cx.heap(), cx.get(slot));
    if let Some(n) = v.as_small() {
        return add(h, out, n.to_string().as_bytes());
    }
    if let Some(f) = v.as_float() {
        return add(h, out, float::repr_float(f).as_bytes());
    }
    if let Some(b) = v.as_bool() {
        return add(h, out, if b { b"True" } else { b"False" });
    }
    if v.is_none() {
        return add(h, out, b"None");
    }
    if v.is_ref() && h.flags(v) & FLAG_SUBCLASS == 0 {
        match h.kind(v) {
            Some(Kind::Str) => return add(h, out, h.str_bytes(str::repr_str(h, v)?)),
            Some(Kind::List | Kind::Tuple) => return add_sequence(cx, out, slot),
            Some(Kind::Dict) => return crate::types::dict::add_pairs(cx, out, slot),
            _ => {}
        }
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
