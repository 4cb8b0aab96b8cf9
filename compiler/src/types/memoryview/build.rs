//! Making views: of an object, by cast, read-only; releasing them.

use super::element::Format;
use super::{Field, View, shape};
use crate::heap::{Heap, Kind, Name, Raised, Res, Ty, Value};
use crate::vm::{Args, Cx, Flow};

pub(super) fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let source = cx.get(a.slot(1));
    if h.lends_buffer(source) {
        return cx.tail_prelude("memoryview_of", &[a.slot(1)]);
    }
    match h.kind(source) {
        Some(Kind::Bytes | Kind::ByteArray | Kind::MemoryView) => Flow::value(shown(h, source, false)?),
        _ => Err(h.type_error(&format!("memoryview: a bytes-like object is required, not '{}'", h.type_name(source)))),
    }
}

/// A new view of a bytes, bytearray or view.
pub(super) fn shown<'h>(h: &'h Heap, source: Value<'h>, to_write: bool) -> Res<'h> {
    let view = if h.is_kind(source, Kind::MemoryView) { View::of(h, source)? } else { View::whole(h, source)? };
    if to_write && view.read_only {
        let is_view = h.is_kind(source, Kind::MemoryView);
        return Err(h.raise(Ty::BufferError, if is_view { "memoryview: underlying buffer is not writable" } else { "Object is not writable." }));
    }
    view.make(h)
}

/// `_view_lent(view, owner)`: shows what the `__buffer__` of `owner` gave.
pub fn lent_by<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    View { owner: a[1], lent: a[0], ..View::of(h, a[0])? }.make(h)
}

/// Counts the views that show a lent view; how many there are now.
pub(super) fn count_use(h: &Heap, lent: Value<'_>, change: i64) -> i64 {
    if !h.is_kind(lent, Kind::MemoryView) {
        return 0;
    }
    let uses = h.field(lent, Field::Uses as usize).as_small().unwrap_or(0) + change;
    h.set_field(lent, Field::Uses as usize, Value::small(uses));
    uses
}

pub(super) fn cast<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let view = View::of(h, a[0])?;
    if !h.is_str(a[1]) {
        return Err(h.type_error(&format!("cast() argument 'format' must be str, not {}", h.argument_type(a[1]))));
    }
    if !view.is_dense(h) {
        return Err(h.type_error("memoryview: casts are restricted to C-contiguous views"));
    }
    if a[2].given().is_some() && view.items(h) == 0 {
        return Err(h.type_error(ZEROS));
    }
    let lengths = a[2].given().map(|shape| h.sequence_items(shape).ok_or_else(|| h.type_error("shape must be a list or a tuple"))).transpose()?;
    check_dimensions(h, &view, lengths.as_deref())?;
    let format = cast_format(h, &view, a[1])?;
    let (bytes, size) = (view.items(h) * view.format.size as i64, format.size as i64);
    if bytes % size != 0 {
        return Err(h.type_error("memoryview: length is not a multiple of itemsize"));
    }
    let wanted = match lengths {
        Some(lengths) => shape::wanted(h, &lengths, bytes / size)?,
        None => vec![bytes / size],
    };
    let (count, inner) = match wanted.split_first() {
        None => (1, Value::FALSE),
        Some((&count, [])) => (count, Value::NONE),
        Some((&count, inner)) => (count, h.tuple(&inner.iter().map(|&n| Value::small(n)).collect::<Vec<_>>())?),
    };
    let stride = if count == 0 { size } else { bytes / count };
    View { count, stride, format_text: a[1], format, inner, ..view }.make(h)
}

const ZEROS: &str = "memoryview: cannot cast view with zeros in shape or strides";

/// A cast leads from one dimension, or to one.
fn check_dimensions(h: &Heap, view: &View<'_>, lengths: Option<&[Value<'_>]>) -> Result<(), Raised> {
    let (from, to) = (view.dimensions(h), lengths.map_or(1, <[_]>::len));
    if from != 1 && view.items(h) == 0 {
        return Err(h.type_error(ZEROS));
    }
    if to > shape::DIMENSIONS_MAX {
        return Err(h.value_error("memoryview: number of dimensions must not exceed 64"));
    }
    if from != 1 && to != 1 {
        return Err(h.type_error("memoryview: cast must be 1D -> ND or ND -> 1D"));
    }
    Ok(())
}

fn cast_format(h: &Heap, view: &View<'_>, text: Value<'_>) -> Result<Format, Raised> {
    crate::types::codecs::encode(h, text, "ascii", "strict")?;
    let Some(format) = Format::parse(h.str_bytes(text)) else {
        return Err(h.value_error("memoryview: destination format must be a native single character format prefixed with an optional '@'"));
    };
    if !view.format.is_byte() && !format.is_byte() {
        return Err(h.type_error("memoryview: cannot cast between two non-byte formats"));
    }
    Ok(format)
}

pub(super) fn toreadonly<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    View { read_only: true, ..View::of(h, a[0])? }.make(h)
}

pub(super) fn release(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let this = cx.get(a.slot(0));
    let [base, owner, lent] = [Field::Base, Field::Owner, Field::Lent].map(|field| h.field(this, field as usize));
    if base.is_unbound() {
        return Flow::none();
    }
    if h.is_kind(base, Kind::ByteArray) {
        h.bytearray_export(base, -1);
    }
    h.set_field(this, Field::Base as usize, Value::UNBOUND);
    h.set_field(this, Field::Owner as usize, Value::NONE);
    h.set_field(this, Field::Lent as usize, Value::NONE);
    if lent.is_none() || count_use(h, lent, -1) > 0 || h.lookup_name(h.class_of(owner), Name::release_buffer).is_none() {
        return Flow::none();
    }
    let (owner, lent) = (cx.push(owner), cx.push(lent));
    cx.tail_prelude("release_buffer", &[owner, lent])
}

/// `__release_buffer__`: the view that `__buffer__` gave is no longer needed.
pub fn return_lent(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let view = cx.get(a.slot(1));
    if !h.is_kind(view, Kind::MemoryView) {
        return Err(h.type_error("expected a memoryview object"));
    }
    let base = h.field(view, Field::Base as usize);
    if base.is_unbound() {
        return Err(h.value_error("memoryview's buffer has already been released"));
    }
    let this = cx.get(a.slot(0));
    if view.is(this) || !base.is(this) && !h.is_kind(this, Kind::MemoryView) {
        return Err(h.value_error("memoryview's buffer is not this object"));
    }
    let view = cx.push(view);
    release(cx, Args { base: view.0, count: 1 })
}

pub(super) fn enter<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    View::of(h, a[0])?;
    Ok(a[0])
}
