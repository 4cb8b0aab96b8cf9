//! What happens at the ends of a str: stripping, padding, prefixes.

use super::split::{last_char_bytes, space_at, space_before};
use super::{text_arg, typed_text_arg};
use crate::heap::{Heap, Kind, Raised, Res, StrBuilder, Value, code_point_bytes, decode_code_point};
use crate::types::indexed::{c_int, saturated, ssize};
use crate::types::spans;

#[derive(Clone, Copy)]
enum Side {
    Left,
    Right,
    Both,
}

pub(super) fn strip<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    stripped(h, a, Side::Both, "strip")
}
pub(super) fn lstrip<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    stripped(h, a, Side::Left, "lstrip")
}
pub(super) fn rstrip<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    stripped(h, a, Side::Right, "rstrip")
}

fn stripped<'h>(h: &'h Heap, a: &[Value<'h>], side: Side, name: &str) -> Res<'h> {
    let text = h.str_bytes(a[0]);
    let (from, to) = match a[1].given_not_none() {
        None => cut_edges(text, side, space_at, space_before),
        Some(chars) => {
            let chars = text_arg(h, chars, |_| format!("{name} arg must be None or str"))?;
            cut_edges(text, side, |rest| one_of(rest, chars), |rest| last_one_of(rest, chars))
        }
    };
    if (from, to) == (0, text.len()) && h.is_exact(a[0], Kind::Str) {
        return Ok(a[0]);
    }
    h.str_from(&text[from..to])
}
fn cut_edges(text: &[u8], side: Side, at_start: impl Fn(&[u8]) -> usize, at_end: impl Fn(&[u8]) -> usize) -> (usize, usize) {
    let (mut from, mut to) = (0, text.len());
    if !matches!(side, Side::Right) {
        while from < to {
            match at_start(&text[from..to]) {
                0 => break,
                n => from += n,
            }
        }
    }
    if !matches!(side, Side::Left) {
        while from < to {
            match at_end(&text[from..to]) {
                0 => break,
                n => to -= n,
            }
        }
    }
    (from, to)
}
/// Bytes of the first character if it is one of `chars`.
fn one_of(text: &[u8], chars: &[u8]) -> usize {
    let n = text.first().map_or(0, |&b| code_point_bytes(b)).min(text.len());
    if n > 0 && has_char(chars, &text[..n]) { n } else { 0 }
}
fn last_one_of(text: &[u8], chars: &[u8]) -> usize {
    let n = last_char_bytes(text);
    if n > 0 && has_char(chars, &text[text.len() - n..]) { n } else { 0 }
}
/// A whole character's bytes occur in generalised UTF-8 only as that character.
fn has_char(chars: &[u8], c: &[u8]) -> bool {
    match c {
        [b] => memchr::memchr(*b, chars).is_some(),
        _ => spans::find(chars, c).is_some(),
    }
}

pub(super) fn removeprefix<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let affix = text_arg(h, a[1], |t| format!("removeprefix() argument must be str, not {t}"))?;
    rest_or_self(h, a[0], h.str_bytes(a[0]).strip_prefix(affix))
}
pub(super) fn removesuffix<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let affix = text_arg(h, a[1], |t| format!("removesuffix() argument must be str, not {t}"))?;
    rest_or_self(h, a[0], h.str_bytes(a[0]).strip_suffix(affix))
}
fn rest_or_self<'h>(h: &'h Heap, v: Value<'h>, rest: Option<&[u8]>) -> Res<'h> {
    match rest {
        Some(rest) => h.str_from(rest),
        None if h.is_exact(v, Kind::Str) => Ok(v),
        None => h.str_from(h.str_bytes(v)),
    }
}

/// Width and fill character, in code points.
fn pad_args<'h>(h: &'h Heap, a: &[Value<'h>]) -> Result<(usize, u32), Raised> {
    let width = saturated(ssize(h, a[1], 0)?);
    let Some(fill) = a[2].given() else { return Ok((width, ' ' as u32)) };
    let text = typed_text_arg(h, fill, |t| format!("The fill character must be a unicode character, not {t}"))?;
    if h.len(fill) != 1 {
        return Err(h.type_error("The fill character must be exactly one character long"));
    }
    Ok((width, decode_code_point(text).0))
}
fn padded<'h>(h: &'h Heap, v: Value<'h>, left: usize, fill: u32, right: usize) -> Res<'h> {
    if left + right == 0 && h.is_exact(v, Kind::Str) {
        return Ok(v);
    }
    let mut out = StrBuilder::new(h);
    out.push_repeated(fill, left)?;
    out.push_value(v)?;
    out.push_repeated(fill, right)?;
    out.finish()
}

pub(super) fn ljust<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (width, fill) = pad_args(h, a)?;
    padded(h, a[0], 0, fill, width.saturating_sub(h.len(a[0])))
}
pub(super) fn rjust<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (width, fill) = pad_args(h, a)?;
    padded(h, a[0], width.saturating_sub(h.len(a[0])), fill, 0)
}
pub(super) fn center<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (width, fill) = pad_args(h, a)?;
    let (left, right) = centre_margins(width, h.len(a[0]));
    padded(h, a[0], left, fill, right)
}
/// Margins of `center`: the odd one goes left when the width is odd.
pub fn centre_margins(width: usize, len: usize) -> (usize, usize) {
    let margin = width.saturating_sub(len);
    let left = margin / 2 + (margin & width & 1);
    (left, margin - left)
}

pub(super) fn zfill<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let width = saturated(ssize(h, a[1], 0)?);
    let fill = width.saturating_sub(h.len(a[0]));
    let text = h.str_bytes(a[0]);
    let (sign, rest) = match text {
        [b'+' | b'-', ..] => text.split_at(1),
        _ => text.split_at(0),
    };
    if fill == 0 && h.is_exact(a[0], Kind::Str) {
        return Ok(a[0]);
    }
    let mut out = StrBuilder::new(h);
    out.push_bytes(sign)?;
    out.push_repeated('0' as u32, fill)?;
    out.push_bytes(rest)?;
    out.finish()
}

pub(super) fn expandtabs<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let size = c_int(h, a[1], 8)?.max(0) as usize;
    let text = h.str_bytes(a[0]);
    let mut out = StrBuilder::new(h);
    let mut column = 0usize;
    for part in text.split_inclusive(|&b| matches!(b, b'\t' | b'\n' | b'\r')) {
        let (body, last) = match part.split_last() {
            Some((b'\t' | b'\n' | b'\r', body)) => (body, part.last()),
            _ => (part, None),
        };
        out.push_bytes(body)?;
        column += crate::heap::count_code_points(body);
        match last {
            Some(b'\t') if size > 0 => {
                let fill = size - column % size;
                out.push_repeated(' ' as u32, fill)?;
                column += fill;
            }
            Some(b'\t') | None => {}
            Some(&b) => {
                out.push_bytes(&[b])?;
                column = 0;
            }
        }
    }
    out.finish()
}
