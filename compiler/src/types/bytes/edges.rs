//! Stripping and padding.

use super::case::is_space;
use super::{buffer_arg, data, like, same, written};
use crate::heap::{Heap, Kind, Raised, Res, Value};
use crate::types::format::Output;
use crate::types::indexed::{c_int, saturated, ssize};
use crate::types::spans::Writer;
use crate::types::str::centre_margins;

pub(super) fn strip<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    stripped(h, a, true, true)
}
pub(super) fn lstrip<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    stripped(h, a, true, false)
}
pub(super) fn rstrip<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    stripped(h, a, false, true)
}
fn stripped<'h>(h: &'h Heap, a: &[Value<'h>], left: bool, right: bool) -> Res<'h> {
    let chars = match a[1].given_not_none() {
        Some(v) => Some(buffer_arg(h, v)?),
        None => None,
    };
    let goes = |b: &u8| match &chars {
        Some(chars) => memchr::memchr(*b, chars).is_some(),
        None => is_space(b),
    };
    let all = data(h, a[0])?;
    let mut rest: &[u8] = &all;
    while left && rest.first().is_some_and(goes) {
        rest = &rest[1..];
    }
    while right && rest.last().is_some_and(goes) {
        rest = &rest[..rest.len() - 1];
    }
    if rest.len() == all.len() { same(h, a[0]) } else { like(h, a[0], rest) }
}

fn pad_args<'h>(h: &'h Heap, a: &[Value<'h>], name: &str) -> Result<(usize, u8), Raised> {
    let width = saturated(ssize(h, a[1], 0)?);
    let Some(fill) = a[2].given() else { return Ok((width, b' ')) };
    match h.kind(fill) {
        Some(Kind::Bytes | Kind::ByteArray) if h.len(fill) == 1 => Ok((width, data(h, fill)?.first().copied().unwrap_or(b' '))),
        _ => Err(h.type_error(&format!("{name}() argument 2 must be a byte string of length 1, not {}", h.argument_type(fill)))),
    }
}
fn padded<'h>(h: &'h Heap, v: Value<'h>, left: usize, fill: u8, right: usize) -> Res<'h> {
    if left + right == 0 {
        return same(h, v);
    }
    let body = data(h, v)?;
    let total = body.len() + left + right;
    h.reserve(total as u64)?;
    written(h, v, total, |out| {
        out.fill(fill);
        Writer { out, at: left }.put(&body);
    })
}
pub(super) fn ljust<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (width, fill) = pad_args(h, a, "ljust")?;
    padded(h, a[0], 0, fill, width.saturating_sub(h.len(a[0])))
}
pub(super) fn rjust<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (width, fill) = pad_args(h, a, "rjust")?;
    padded(h, a[0], width.saturating_sub(h.len(a[0])), fill, 0)
}
pub(super) fn center<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (width, fill) = pad_args(h, a, "center")?;
    let (left, right) = centre_margins(width, h.len(a[0]));
    padded(h, a[0], left, fill, right)
}
pub(super) fn zfill<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let fill = saturated(ssize(h, a[1], 0)?).saturating_sub(h.len(a[0]));
    if fill == 0 {
        return same(h, a[0]);
    }
    let body = data(h, a[0])?;
    let (sign, rest) = body.split_at(matches!(body.first(), Some(b'+' | b'-')) as usize);
    let total = body.len() + fill;
    h.reserve(total as u64)?;
    written(h, a[0], total, |out| {
        out.fill(b'0');
        Writer { out, at: 0 }.put(sign);
        Writer { out, at: sign.len() + fill }.put(rest);
    })
}

pub(super) fn expandtabs<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let size = c_int(h, a[1], 8)?.max(0) as usize;
    let mut out = Output::default();
    let mut column = 0usize;
    for &b in data(h, a[0])?.iter() {
        match b {
            b'\t' if size > 0 => {
                let fill = size - column % size;
                out.push_repeated(h, b' ', fill)?;
                column += fill;
            }
            b'\t' => {}
            _ => {
                out.push(h, &[b])?;
                column = if matches!(b, b'\n' | b'\r') { 0 } else { column + 1 };
            }
        }
    }
    like(h, a[0], out.bytes())
}
