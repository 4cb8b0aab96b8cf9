//! What a view tells about itself.

use super::{Field, View};
use crate::heap::{Heap, Res, Value};

pub(super) fn obj<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let view = View::of(h, a[0])?;
    Ok(if view.owner.is_none() { view.base } else { view.owner })
}
pub(super) fn nbytes<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let view = View::of(h, a[0])?;
    h.int64(view.items(h) * view.format.size as i64)
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
    Ok(Value::small(View::of(h, a[0])?.dimensions(h) as i64))
}
pub(super) fn shape<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    numbers(h, View::of(h, a[0])?.shape(h))
}
pub(super) fn strides<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    numbers(h, View::of(h, a[0])?.strides(h))
}
fn numbers<'h>(h: &'h Heap, numbers: Vec<i64>) -> Res<'h> {
    let numbers: Vec<_> = numbers.into_iter().map(Value::small).collect();
    h.tuple(&numbers)
}
pub(super) fn suboffsets<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    View::of(h, a[0])?;
    h.tuple(&[])
}
pub(super) fn c_contiguous<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::bool(View::of(h, a[0])?.is_dense(h)))
}
pub(super) fn f_contiguous<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::bool(View::of(h, a[0])?.is_dense_by_columns(h)))
}
pub(super) fn contiguous<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let view = View::of(h, a[0])?;
    Ok(Value::bool(view.is_dense(h) || view.is_dense_by_columns(h)))
}
pub(super) fn len<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let view = View::of(h, a[0])?;
    if view.dimensions(h) == 0 {
        return Err(h.type_error("0-dim memory has no length"));
    }
    Ok(Value::small(view.count))
}
pub(super) fn repr<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let word = if h.field(a[0], Field::Base as usize).is_unbound() { "released memory" } else { "memory" };
    h.str(&format!("<{word} at 0x{:016x}>", h.identity_hash(a[0]) << 4))
}
