//! Making views: of an object, by cast, read-only; releasing them.

use super::element::Format;
use super::{Field, View};
use crate::heap::{Heap, Kind, Raised, Res, Ty, Value};

pub(super) fn new<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let format_text = h.str("B")?;
    match h.kind(a[1]) {
        Some(kind @ (Kind::Bytes | Kind::ByteArray)) => {
            let read_only = kind == Kind::Bytes;
            View { base: a[1], start: 0, count: h.len(a[1]) as i64, stride: 1, format_text, format: Format::BYTE, read_only }.make(h)
        }
        Some(Kind::MemoryView) => View::of(h, a[1])?.make(h),
        _ => Err(h.type_error(&format!("memoryview: a bytes-like object is required, not '{}'", h.type_name(a[1])))),
    }
}

pub(super) fn cast<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let view = View::of(h, a[0])?;
    if !h.is_str(a[1]) {
        return Err(h.type_error(&format!("cast() argument 'format' must be str, not {}", h.argument_type(a[1]))));
    }
    let Some(format) = Format::parse(h.str_bytes(a[1])) else {
        return Err(h.value_error("memoryview: destination format must be a native single character format prefixed with an optional '@'"));
    };
    if !view.is_contiguous() {
        return Err(h.type_error("memoryview: casts are restricted to C-contiguous views"));
    }
    if !view.format.is_byte() && !format.is_byte() {
        return Err(h.type_error("memoryview: cannot cast between two non-byte formats"));
    }
    if a[2].given().is_some() {
        return Err(h.raise(Ty::NotImplementedError, "memoryview: views of more than one dimension are not implemented"));
    }
    let bytes = view.count * view.format.size as i64;
    if bytes % format.size as i64 != 0 {
        return Err(h.type_error("memoryview: length is not a multiple of itemsize"));
    }
    let size = format.size as i64;
    View { count: bytes / size, stride: size, format_text: a[1], format, ..view }.make(h)
}

pub(super) fn toreadonly<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    View { read_only: true, ..View::of(h, a[0])? }.make(h)
}

pub(super) fn release<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let base = h.field(a[0], Field::Base as usize);
    if h.is_kind(base, Kind::ByteArray) {
        h.bytearray_export(base, -1);
    }
    h.set_field(a[0], Field::Base as usize, Value::UNBOUND);
    Ok(Value::NONE)
}

pub(super) fn enter<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    View::of(h, a[0])?;
    Ok(a[0])
}
pub(super) fn exit<'h>(h: &'h Heap, a: &[Value<'h>]) -> Result<Value<'h>, Raised> {
    release(h, a)
}
