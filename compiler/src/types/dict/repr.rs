//! `repr` of a dict.

use crate::heap::Raised;
use crate::types::list::{add, add_repr, guarded};
use crate::vm::{Args, Cx, Flow, Slot};

pub fn repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let mut out = Vec::new();
    add_pairs(cx, &mut out, a.slot(0))?;
    Flow::value(cx.heap().str_from(&out)?)
}

/// Adds `repr` of the dict in a slot.
pub fn add_pairs(cx: &mut Cx, out: &mut Vec<u8>, dict: Slot) -> Result<(), Raised> {
    if cx.heap().len(cx.get(dict)) == 0 {
        return add(cx.heap(), out, b"{}");
    }
    guarded(cx, out, dict, "{...}", |cx, out| pairs(cx, out, dict))
}

fn pairs(cx: &mut Cx, out: &mut Vec<u8>, dict: Slot) -> Result<(), Raised> {
    add(cx.heap(), out, b"{")?;
    let mut first = true;
    let mut n = 0;
    while n < cx.heap().table_used(cx.get(dict)) {
        let entry = cx.heap().table_entry(cx.get(dict), n).map(|entry| (cx.push(entry.key), cx.push(entry.value)));
        n += 1;
        let Some((key, value)) = entry else { continue };
        if !first {
            add(cx.heap(), out, b", ")?;
        }
        first = false;
        add_repr(cx, out, key)?;
        add(cx.heap(), out, b": ")?;
        add_repr(cx, out, value)?;
        cx.pop_to(key);
    }
    add(cx.heap(), out, b"}")
}
