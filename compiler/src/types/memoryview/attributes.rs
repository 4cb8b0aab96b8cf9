//! What a view tells about itself.

use super::{Field, View};
use crate::heap::{Heap, Res, Value};

pub(super) fn obj<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(View::of(h, a[0])?.base)
}
pub(super) fn nbytes<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let view = View::of(h, a[0])?;
    h.int64(view.count * view.format.size as i64)
}
pub(super) fn readonly<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::bool(View::of(h, a[0])?.read_only))
}
pub(super) fn itemsize<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::small(View::of(h, a[0])?.format.size as i64))
}
pub(super) fn format<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(View::of(h, a[0])?.format_text)
}
pub(super) fn ndim<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    View::of(h, a[0]).map(|_| Value::small(1))
}
pub(super) fn shape<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.tuple(&[Value::small(View::of(h, a[0])?.count)])
}
pub(super) fn strides<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    h.tuple(&[Value::small(View::of(h, a[0])?.stride)])
}
pub(super) fn suboffsets<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    View::of(h, a[0])?;
    h.tuple(&[])
}
pub(super) fn contiguous<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::bool(View::of(h, a[0])?.is_contiguous()))
}
pub(super) fn len<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::small(View::of(h, a[0])?.count))
}
pub(super) fn repr<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let word = if h.field(a[0], Field::Base as usize).is_unbound() { "released memory" } else { "memory" };
    h.str(&format!("<{word} at 0x{:016x}>", h.identity_hash(a[0]) << 4))
}
pub(super) fn hash<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let view = View::of(h, a[0])?;
    if !view.read_only {
        return Err(h.value_error("cannot hash writable memoryview object"));
    }
    if !view.format.is_byte() {
        return Err(h.value_error("memoryview: hashing is restricted to formats 'B', 'b' or 'c'"));
    }
    h.int64(h.hash_bytes(&view.contents(h)?))
}
