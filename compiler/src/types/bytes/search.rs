//! Finding bytes in bytes.

use super::{buffer, byte_arg, data};
use crate::heap::{Heap, Name, Raised, Res, Value};
use crate::types::indexed::run_pure;
use crate::types::slice::indices::{clip_range, resolve_part};
use crate::types::spans;
use crate::vm::native::Pure;
use crate::vm::{Args, Cx, Flow};

/// Runs a search; the bounds are judged first, and what is sought may be a byte with `__index__`.
pub(super) fn run(cx: &mut Cx, a: Args, body: Pure) -> Result<Flow, Raised> {
    for bound in [2, 3] {
        resolve_part(cx, a.slot(bound))?;
    }
    let h = cx.heap();
    let sought = cx.get(a.slot(1));
    if !h.is_int(sought) && buffer(h, sought)?.is_none() {
        if h.lookup_name(h.class_of(sought), Name::index).is_none() {
            return Err(h.type_error(&format!("argument should be integer or bytes-like object, not '{}'", h.type_name(sought))));
        }
        let int = cx.index(a.slot(1))?;
        cx.set(a.slot(1), cx.get(int));
    }
    run_pure(cx, a, body)
}

/// What is sought: bytes, or one byte.
pub(super) fn needle<'h>(h: &'h Heap, v: Value<'h>) -> Result<std::borrow::Cow<'h, [u8]>, Raised> {
    match buffer(h, v)? {
        Some(data) => Ok(data),
        None => Ok(std::borrow::Cow::Owned(vec![byte_arg(h, v)?])),
    }
}

fn locate<'h>(h: &'h Heap, a: &[Value<'h>], find: fn(&[u8], &[u8]) -> Option<usize>) -> Result<Option<usize>, Raised> {
    let (hay, needle) = (data(h, a[0])?, needle(h, a[1])?);
    let (start, end) = clip_range(h, a[2], a[3], hay.len())?;
    Ok(hay.get(start..end).and_then(|part| find(part, &needle)).map(|at| start + at))
}
fn or_raise<'h>(h: &'h Heap, at: Option<usize>) -> Res<'h> {
    at.map(|at| Value::small(at as i64)).ok_or_else(|| h.value_error("subsection not found"))
}

pub(super) fn find<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::small(locate(h, a, spans::find)?.map_or(-1, |at| at as i64)))
}
pub(super) fn rfind<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    Ok(Value::small(locate(h, a, spans::rfind)?.map_or(-1, |at| at as i64)))
}
pub(super) fn index<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    or_raise(h, locate(h, a, spans::find)?)
}
pub(super) fn rindex<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    or_raise(h, locate(h, a, spans::rfind)?)
}
pub(super) fn count<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (hay, needle) = (data(h, a[0])?, needle(h, a[1])?);
    let (start, end) = clip_range(h, a[2], a[3], hay.len())?;
    let Some(part) = hay.get(start..end) else { return Ok(Value::small(0)) };
    let n = if needle.is_empty() { part.len() + 1 } else { spans::count(part, &needle, usize::MAX) };
    Ok(Value::small(n as i64))
}
