//! `repr` of sets: `{1, 2}`, `set()`, `frozenset({1, 2})`, `Name({1, 2})` for subclasses.

use std::cell::Cell;

use crate::heap::{Kind, Raised};
use crate::types::list::{Style, repr_items};
use crate::vm::{Args, Cx, Flow};

pub fn repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let set = a.slot(0);
    let h = cx.heap();
    let name = h.type_name(cx.get(set)).to_string();
    if h.len(cx.get(set)) == 0 {
        return Flow::value(h.str(&format!("{name}()"))?);
    }
    let (open, close) = if h.is_exact(cx.get(set), Kind::Set) { ("{".to_string(), "}") } else { (format!("{name}({{"), "})") };
    let cycle = format!("{name}(...)");
    let place = Cell::new(0);
    repr_items(cx, set, &Style { open: &open, close, cycle: &cycle }, |cx, _| {
        let (h, set) = (cx.heap(), cx.get(set));
        while place.get() < h.table_used(set) {
            let n = place.get();
            place.set(n + 1);
            if let Some(entry) = h.table_entry(set, n) {
                return Some(cx.push(entry.key));
            }
        }
        None
    })
}
