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

/// As `BaseException.__reduce__`, with the attributes that were set added to the state.
pub fn reduce<'h>(h: &'h Heap, a: &[Value<'h>], names: &[(&str, usize)], with_args: bool) -> Res<'h> {
    let state = h.dict()?;
    if let Some(dict) = h.dict_of(a[0]) {
        h.table_copy_into(dict, state)?;
    }
    let parts = parts(h, a[0]);
    for &(name, index) in names {
        if let Some(&value) = parts.get(index).filter(|v| !v.is_none()) {
            h.dict_set_str(state, h.intern_str(name)?, value)?;
        }
    }
    let (class, args) = (h.class_of(a[0]), base::args_of(h, a[0]));
    if with_args {
        h.dict_set_str(state, h.intern_str("args")?, args)?;
    }
    if h.len(state) > 0 { h.tuple(&[class, args, state]) } else { h.tuple(&[class, args]) }
}

pub fn reduce_import<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    reduce(h, a, &[("name", 1), ("path", 2), ("name_from", 3)], false)
}

pub fn reduce_attribute<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    reduce(h, a, &[("name", 0)], true)
}
