//! Cutting bytes into pieces.

use super::case::is_space;
use super::{buffer_arg, data, like};
use crate::heap::{Heap, Kind, Raised, Res, Value};
use crate::types::indexed::{limit, run_pure};
use crate::types::spans;
use crate::types::str::reverse;
use crate::vm::{Args, Cx, Flow};

fn space_at(bytes: &[u8]) -> usize {
    bytes.first().is_some_and(is_space) as usize
}
fn space_before(bytes: &[u8]) -> usize {
    bytes.last().is_some_and(is_space) as usize
}

fn pieces<'h>(h: &'h Heap, this: Value<'h>, cut: impl FnOnce(&[u8], spans::Emit) -> Result<(), Raised>) -> Res<'h> {
    let list = h.list(&[])?;
    let all = data(h, this)?;
    cut(&all, &mut |from, to| h.list_push(list, like(h, this, &all[from..to])?))?;
    Ok(list)
}
fn separator<'h>(h: &'h Heap, v: Value<'h>) -> Result<std::borrow::Cow<'h, [u8]>, Raised> {
    let separator = buffer_arg(h, v)?;
    if separator.is_empty() { Err(h.value_error("empty separator")) } else { Ok(separator) }
}

pub(super) fn split<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let max = limit(h, a[2])?;
    match a[1].given_not_none() {
        Some(sep) => {
            let sep = separator(h, sep)?;
            pieces(h, a[0], |all, emit| spans::split(all, &sep, max, emit))
        }
        None => pieces(h, a[0], |all, emit| spans::split_space(all, space_at, |_| 1, max, emit)),
    }
}
pub(super) fn rsplit<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let max = limit(h, a[2])?;
    let list = match a[1].given_not_none() {
        Some(sep) => {
            let sep = separator(h, sep)?;
            pieces(h, a[0], |all, emit| spans::rsplit(all, &sep, max, emit))?
        }
        None => pieces(h, a[0], |all, emit| spans::rsplit_space(all, space_before, |_| 1, max, emit))?,
    };
    reverse(h, list);
    Ok(list)
}

pub(super) fn partition<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (all, sep) = (data(h, a[0])?, separator(h, a[1])?);
    let (before, found, after) = match spans::find(&all, &sep) {
        Some(at) => (&all[..at], Some(&*sep), &all[at + sep.len()..]),
        None => (&*all, None, &b""[..]),
    };
    parted(h, a, before, found, after)
}
pub(super) fn rpartition<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (all, sep) = (data(h, a[0])?, separator(h, a[1])?);
    let (before, found, after) = match spans::rfind(&all, &sep) {
        Some(at) => (&all[..at], Some(&*sep), &all[at + sep.len()..]),
        None => (&b""[..], None, &*all),
    };
    parted(h, a, before, found, after)
}

/// The parts of a partition. Between those of bytes stands the separator that was given; a bytearray shares nothing.
fn parted<'h>(h: &'h Heap, a: &[Value<'h>], before: &[u8], found: Option<&[u8]>, after: &[u8]) -> Res<'h> {
    let separator = match found {
        Some(_) if h.is_kind(a[0], Kind::Bytes) => a[1],
        found => like(h, a[0], found.unwrap_or_default())?,
    };
    h.tuple(&[like(h, a[0], before)?, separator, like(h, a[0], after)?])
}

pub(super) fn splitlines(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if cx.get(a.slot(1)).given().is_some() {
        let keep = cx.truth(a.slot(1))?;
        cx.set(a.slot(1), Value::bool(keep));
    }
    run_pure(cx, a, |h, a| pieces(h, a[0], |all, emit| spans::lines(all, line_end, a[1].is(Value::TRUE), emit)))
}
fn line_end(bytes: &[u8]) -> usize {
    match bytes {
        [b'\r', b'\n', ..] => 2,
        [b'\n' | b'\r', ..] => 1,
        _ => 0,
    }
}
