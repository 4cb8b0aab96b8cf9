//! str as a sequence: length, items, slices, `+`, `*`, `in`, iteration.

use crate::heap::{Heap, IterKind, Kind, Raised, Res, StrBuilder, Ty, Value};
use crate::types::indexed::{index_sized, run_pure};
use crate::types::slice::indices;
use crate::types::spans;
use crate::vm::{Args, Cx, Flow};

pub(super) fn len<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::small(h.len(a[0]) as i64))
}

pub(super) fn iter<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let ty = if h.str_is_ascii(a[0]) { Ty::StrAsciiIterator } else { Ty::StrIterator };
    h.new_iter(IterKind::Str, ty, &[a[0], Value::small(0)])
}

/// `text[index]`.
#[inline]
pub fn get_item<'h>(h: &'h Heap, text: Value<'h>, index: i64) -> Res<'h> {
    let len = h.len(text) as i64;
    let at = if index < 0 { index + len } else { index };
    if at < 0 || at >= len {
        return Err(h.index_error("string index out of range"));
    }
    h.str_char_at(text, at as usize)
}

/// `text[slice]`; the slice's parts are ints or None.
pub fn slice<'h>(h: &'h Heap, text: Value<'h>, slice: Value<'h>) -> Res<'h> {
    let i = indices::slice_indices(h, slice, h.len(text))?;
    if i.count == h.len(text) && i.step == 1 && h.is_exact(text, Kind::Str) {
        return Ok(text);
    }
    if i.step == 1 || i.count <= 1 {
        return h.str_slice(text, i.start.max(0) as usize, (i.start.max(0) as usize) + i.count);
    }
    let bytes = h.str_bytes(text);
    if h.str_is_ascii(text) {
        return h.str_written(i.count, |out| {
            for (to, from) in out.iter_mut().zip(i.positions()) {
                *to = bytes.get(from).copied().unwrap_or_default();
            }
            Ok(())
        });
    }
    let mut out = StrBuilder::new(h);
    out.reserve(i.count)?;
    for position in i.positions() {
        let at = h.str_position(text, position);
        let n = bytes.get(at).map_or(0, |&b| crate::heap::code_point_bytes(b));
        out.push_bytes(bytes.get(at..at + n).unwrap_or_default())?;
    }
    out.finish()
}

pub(super) fn getitem(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let key = cx.get(a.slot(1));
    if cx.heap().is_kind(key, Kind::Slice) {
        indices::resolve(cx, a.slot(1))?;
        return run_pure(cx, a, |h, a| slice(h, a[0], a[1]));
    }
    if !cx.heap().is_int(key) {
        let h = cx.heap();
        if h.lookup_name(h.class_of(key), crate::heap::Name::index).is_none() {
            return Err(h.type_error(&format!("string indices must be integers, not '{}'", h.type_name(key))));
        }
        let int = cx.index(a.slot(1))?;
        cx.set(a.slot(1), cx.get(int));
    }
    run_pure(cx, a, |h, a| get_item(h, a[0], index_sized(h, a[1], Ty::IndexError)?))
}

/// `a + b` of two strs.
#[inline]
pub fn concat<'h>(h: &'h Heap, a: Value<'h>, b: Value<'h>) -> Res<'h> {
    h.str_concat(a, b)
}
/// Whether a script's class has `__radd__`, which is asked before a sequence refuses.
pub fn may_add_from_the_right(h: &Heap, v: Value<'_>) -> bool {
    h.is_script_class(h.class_of(v)) && h.lookup_name(h.class_of(v), crate::heap::Name::radd).is_some()
}
pub(super) fn add<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if h.is_str(a[1]) {
        return concat(h, a[0], a[1]);
    }
    if may_add_from_the_right(h, a[1]) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    Err(h.type_error(&format!("can only concatenate str (not \"{}\") to str", h.type_name(a[1]))))
}

/// `text * count`.
pub fn repeat<'h>(h: &'h Heap, text: Value<'h>, count: i64) -> Res<'h> {
    if count == 1 && h.is_exact(text, Kind::Str) {
        return Ok(text);
    }
    if (h.len(text) as i64).checked_mul(count.max(0)).is_none() {
        return Err(h.overflow_error("repeated string is too long"));
    }
    let bytes = h.str_bytes(text);
    let len = spans::repeated_len(h, bytes.len(), count)?;
    if len <= 1 {
        return h.str_from(&bytes[..len]);
    }
    h.str_written(len, |out| {
        spans::fill_repeated(out, bytes);
        Ok(())
    })
}
pub(super) fn mul(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    repetition(cx, a, |h, a| repeat(h, a[0], index_sized(h, a[1], Ty::OverflowError)?))
}
/// Runs `body` with the count at 1 made an int by `__index__`. The operators do not ask for a count that has none.
pub fn repetition(cx: &mut Cx, a: Args, body: crate::vm::native::Pure) -> Result<Flow, Raised> {
    if !cx.heap().is_int(cx.get(a.slot(1))) {
        let int = cx.index(a.slot(1))?;
        cx.set(a.slot(1), cx.get(int));
    }
    run_pure(cx, a, body)
}

/// `needle in text`.
pub fn contains(h: &Heap, text: Value<'_>, needle: Value<'_>) -> Result<bool, Raised> {
    if !h.is_str(needle) {
        return Err(h.type_error(&format!("'in <string>' requires string as left operand, not {}", h.type_name(needle))));
    }
    let needle = h.str_bytes(needle);
    Ok(spans::find(h.str_bytes(text), needle).is_some())
}
pub(super) fn contains_row<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::bool(contains(h, a[0], a[1])?))
}
