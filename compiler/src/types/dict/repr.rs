//! `repr` of a dict.

use crate::heap::Raised;
use crate::types::list::{add, add_repr};
use crate::vm::{Args, Cx, Flow, Slot};

pub fn repr(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let dict = a.slot(0);
    if cx.heap().len(cx.get(dict)) == 0 {
        return Flow::value(cx.heap().str("{}")?);
    }
    if cx.enter_repr(dict) {
        return Flow::value(cx.heap().str("{...}")?);
    }
    let text = pairs(cx, dict);
    cx.leave_repr();
    Flow::value(cx.heap().str_from(&text?)?)
}

fn pairs(cx: &mut Cx, dict: Slot) -> Result<Vec<u8>, Raised> {
    let mut out = vec![b'{'];
    let mut n = 0;
    while n < cx.heap().table_used(cx.get(dict)) {
        let entry = cx.heap().table_entry(cx.get(dict), n);
        n += 1;
        let Some(entry) = entry else { continue };
        let (key, value) = (cx.push(entry.key), cx.push(entry.value));
        if out.len() > 1 {
            add(cx.heap(), &mut out, b", ")?;
        }
        add_repr(cx, &mut out, key)?;
        add(cx.heap(), &mut out, b": ")?;
        add_repr(cx, &mut out, value)?;
        cx.pop_to(key);
    }
    add(cx.heap(), &mut out, b"}")?;
    Ok(out)
}
