//! Making a str: `str(object)`, `str(bytes, encoding, errors)`.

use crate::heap::{Heap, Kind, Name, Raised, Res, Ty, Value};
use crate::types::{bytes, codecs};
use crate::vm::{Args, Cx, Flow, Slot};

pub(super) fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let [class, object, encoding, errors] = [0, 1, 2, 3].map(|i| a.slot(i));
    if cx.get(object).is_unbound() && !cx.get(encoding).is_none() && !cx.get(errors).is_none() {
        return Flow::value(cx.heap().str_of_class(cx.get(class), cx.heap().str("")?)?);
    }
    if cx.get(encoding).is_unbound() && cx.get(errors).is_unbound() {
        // A script's method runs in an ordinary frame, not nested in this one.
        if cx.get(class).is(cx.heap().class(Ty::Str)) && crate::builtins::is_scripted(cx.heap(), cx.get(object), Name::str) {
            return cx.tail_prelude("str_of", &[object]);
        }
        let text = cx.str(object)?;
        let (class, text) = (cx.get(class), cx.get(text));
        let same = class.is(cx.heap().class(Ty::Str));
        return Flow::value(if same { text } else { cx.heap().str_of_class(class, text)? });
    }
    let text = decoded(cx, object, encoding, errors)?;
    Flow::value(cx.heap().str_of_class(cx.get(class), cx.get(text))?)
}

fn decoded(cx: &mut Cx, object: Slot, encoding: Slot, errors: Slot) -> Result<Slot, Raised> {
    let h = cx.heap();
    // What is given by name, CPython names otherwise.
    let (by_name, after_gap) = (cx.get(object).is_unbound(), cx.get(encoding).is_unbound());
    let not_none = |slot: Slot, name: &str, by_name: bool| match cx.get(slot).is_none() {
        true => Err(h.type_error(&format!("str() argument '{name}' must be str, not None{}", if by_name { "" } else { "Type" }))),
        false => Ok(()),
    };
    not_none(encoding, "encoding", by_name)?;
    let encoding = codecs::name_arg(h, cx.get(encoding), "str() argument 'encoding' must be str, not ")?;
    not_none(errors, "errors", by_name || after_gap)?;
    let errors = codecs::name_arg(h, cx.get(errors), "str() argument 'errors' must be str, not ")?;
    if h.is_str(cx.get(object)) {
        return Err(h.type_error("decoding str is not supported"));
    }
    let Some(data) = bytes::buffer_if_any(h, cx.get(object))? else {
        return Err(h.type_error(&format!("decoding to str: need a bytes-like object, {} found", h.type_name(cx.get(object)))));
    };
    let (encoding, errors) = (encoding.as_deref().unwrap_or("utf-8"), errors.as_deref().unwrap_or("strict"));
    if data.is_empty() {
        return Ok(cx.push(h.str("")?));
    }
    if codecs::is_native(encoding, errors) {
        return Ok(cx.push(codecs::decode(h, cx.get(object), &data, encoding, errors)?));
    }
    drop(data);
    codecs::nested_by_scripts(cx, "bytes_decode", object, encoding, errors)
}

/// `str(v)` of a bytes object: its repr, as text.
pub fn str_of_bytes<'h>(h: &'h Heap, v: Value<'h>) -> Res<'h> {
    bytes::repr_bytes(h, v)
}

pub(super) fn to_str<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    exact(h, a[0])
}
/// The str itself, or a str with the text of a subclass instance.
pub(super) fn exact<'h>(h: &'h Heap, v: Value<'h>) -> Res<'h> {
    if h.is_exact(v, Kind::Str) { Ok(v) } else { h.str_from(h.str_bytes(v)) }
}

pub(super) fn getnewargs<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.tuple(&[exact(h, a[0])?])
}

/// As large as CPython's would be on a 64-bit machine: 1, 2 or 4 bytes a character.
pub(super) fn sizeof<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let len = h.len(a[0]) as i64;
    let widest = super::classify::code_points(h.str_bytes(a[0])).max().unwrap_or(0);
    let size = match widest {
        0..0x80 => 41 + len,
        0x80..0x100 => 58 + len,
        0x100..0x10000 => 60 + 2 * len,
        _ => 64 + 4 * len,
    };
    Ok(Value::small(size))
}
