//! ImportError's and AttributeError's own methods.

use super::base;
use super::payload::parts;
use crate::heap::{Heap, Kind, Raised, Res, Value};
use crate::vm::{Args, Cx, Flow};

/// `ImportError.__str__`: its message, when that is a str.
pub fn str(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    match parts(h, cx.get(a.slot(0))).first() {
        Some(&msg) if h.is_exact(msg, Kind::Str) => Flow::value(msg),
        _ => base::str(cx, a),
    }
}

/// The attribute dict, with the attributes that were set.
fn state<'h>(h: &'h Heap, exception: Value<'h>, names: &[(&str, usize)]) -> Res<'h> {
    let state = h.dict()?;
    if let Some(dict) = h.dict_of(exception) {
        h.table_copy_into(dict, state)?;
    }
    let parts = parts(h, exception);
    for &(name, index) in names {
        if let Some(&value) = parts.get(index).filter(|v| !v.is_none()) {
            h.dict_set_str(state, h.intern_str(name)?, value)?;
        }
    }
    Ok(state)
}

/// As `BaseException.__reduce__`, with the attributes in the state.
pub fn reduce_import<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (class, args) = (h.class_of(a[0]), base::args_of(h, a[0]));
    let state = state(h, a[0], &[("name", 1), ("path", 2), ("name_from", 3)])?;
    if h.len(state) > 0 { h.tuple(&[class, args, state]) } else { h.tuple(&[class, args]) }
}

/// `AttributeError.__getstate__`: what was looked up stays behind, for it may be anything.
pub fn state_of_attribute_error<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let state = state(h, a[0], &[("name", 0)])?;
    h.dict_set_str(state, h.intern_str("args")?, base::args_of(h, a[0]))?;
    Ok(state)
}

pub fn reduce_attribute<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (class, args, state) = (h.class_of(a[0]), base::args_of(h, a[0]), state_of_attribute_error(h, a)?);
    h.tuple(&[class, args, state])
}
