//! Finding text in text.

use super::{text_arg, typed_text_arg};
use crate::heap::{Heap, Kind, Raised, Res, Value};
use crate::types::slice::indices::clip_range;
use crate::types::indexed::with_bounds;
use crate::types::spans;
use crate::vm::native::Pure;
use crate::vm::{Args, Cx, Flow};

/// Runs a search by the method `name`; what is sought is judged before the bounds.
pub(super) fn run(cx: &mut Cx, a: Args, name: &str, body: Pure) -> Result<Flow, Raised> {
    sought(cx.heap(), cx.get(a.slot(1)), name)?;
    with_bounds(cx, a, &[2, 3], body)
}

fn sought<'h>(h: &'h Heap, v: Value<'h>, name: &str) -> Result<&'h [u8], Raised> {
    text_arg(h, v, |t| format!("{name}() argument 1 must be str, not {t}"))
}

/// Where to search: a byte range of the receiver, or `None` when the range is beyond its end or backwards.
fn window<'h>(h: &'h Heap, a: &[Value<'h>]) -> Result<Option<(usize, &'h [u8])>, Raised> {
    let text = h.str_bytes(a[0]);
    if a[2].is_unbound() && a[3].is_unbound() {
        return Ok(Some((0, text)));
    }
    let (start, end) = clip_range(h, a[2], a[3], h.len(a[0]))?;
    if start > end {
        return Ok(None);
    }
    let (from, to) = (h.str_position(a[0], start), h.str_position(a[0], end));
    Ok(text.get(from..to).map(|part| (from, part)))
}

type Finder = fn(&[u8], &[u8]) -> Option<usize>;

fn locate<'h>(h: &'h Heap, a: &[Value<'h>], name: &str, find: Finder) -> Result<Option<usize>, Raised> {
    let needle = sought(h, a[1], name)?;
    let Some((from, part)) = window(h, a)? else { return Ok(None) };
    Ok(find(part, needle).map(|at| h.str_index_of_position(a[0], from + at)))
}

fn or_minus_one<'h>(at: Option<usize>) -> Res<'h> {
    Ok(Value::small(at.map_or(-1, |at| at as i64)))
}
fn or_raise<'h>(h: &'h Heap, at: Option<usize>) -> Res<'h> {
    at.map(|at| Value::small(at as i64)).ok_or_else(|| h.value_error("substring not found"))
}

pub(super) fn find<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    or_minus_one(locate(h, a, "find", spans::find)?)
}
pub(super) fn rfind<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    or_minus_one(locate(h, a, "rfind", spans::rfind)?)
}
pub(super) fn index<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    or_raise(h, locate(h, a, "index", spans::find)?)
}
pub(super) fn rindex<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    or_raise(h, locate(h, a, "rindex", spans::rfind)?)
}

pub(super) fn count<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let needle = sought(h, a[1], "count")?;
    let Some((_, part)) = window(h, a)? else { return Ok(Value::small(0)) };
    let n = if needle.is_empty() { crate::heap::count_code_points(part) + 1 } else { spans::count(part, needle, usize::MAX) };
    Ok(Value::small(n as i64))
}

pub(super) fn startswith<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    any_affix(h, a, "startswith", |part, affix| part.starts_with(affix))
}
pub(super) fn endswith<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    any_affix(h, a, "endswith", |part, affix| part.ends_with(affix))
}

fn any_affix<'h>(h: &'h Heap, a: &[Value<'h>], name: &str, has: fn(&[u8], &[u8]) -> bool) -> Res<'h> {
    let part = window(h, a)?.map(|(_, part)| part);
    let test = |affix: &[u8]| part.is_some_and(|part| has(part, affix));
    if h.is_kind(a[1], Kind::Tuple) {
        for &item in h.tuple_items(a[1]) {
            let affix = typed_text_arg(h, item, |t| format!("tuple for {name} must only contain str, not {t}"))?;
            if test(affix) {
                return Ok(Value::TRUE);
            }
        }
        return Ok(Value::FALSE);
    }
    let affix = typed_text_arg(h, a[1], |t| format!("{name} first arg must be str or a tuple of str, not {t}"))?;
    Ok(Value::bool(test(affix)))
}
