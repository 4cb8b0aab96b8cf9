//! Cutting text into pieces.

use super::{text_arg, typed_text_arg, unicode};
use crate::heap::{Heap, Raised, Res, Value, code_point_bytes, decode_code_point};
use crate::types::indexed::{limit, run_pure};
use crate::types::spans;
use crate::vm::{Args, Cx, Flow};

/// Bytes of the white space at the start.
pub fn space_at(bytes: &[u8]) -> usize {
    match bytes.first() {
        None => 0,
        Some(&b) if b < 128 => unicode::is_space(b as u32) as usize,
        Some(_) => {
            let (c, n) = decode_code_point(bytes);
            if unicode::is_space(c) { n } else { 0 }
        }
    }
}
/// Bytes of the white space at the end.
pub fn space_before(bytes: &[u8]) -> usize {
    let n = last_char_bytes(bytes);
    let Some(last) = bytes.len().checked_sub(n).and_then(|at| bytes.get(at..)) else { return 0 };
    if space_at(last) == n { n } else { 0 }
}
/// Bytes of the last code point.
pub fn last_char_bytes(bytes: &[u8]) -> usize {
    let tail = bytes.iter().rev().take_while(|&&b| b & 0xC0 == 0x80).count();
    (tail + 1).min(bytes.len())
}

fn pieces<'h>(h: &'h Heap, text: &'h [u8], cut: impl FnOnce(spans::Emit) -> Result<(), Raised>) -> Res<'h> {
    let list = h.list(&[])?;
    cut(&mut |from, to| h.list_push(list, h.str_from(&text[from..to])?))?;
    Ok(list)
}

fn separator<'h>(h: &'h Heap, v: Value<'h>) -> Result<Option<&'h [u8]>, Raised> {
    let Some(v) = v.given_not_none() else { return Ok(None) };
    let separator = text_arg(h, v, |t| format!("must be str or None, not {t}"))?;
    if separator.is_empty() { Err(h.value_error("empty separator")) } else { Ok(Some(separator)) }
}

pub(super) fn split<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (text, max) = (h.str_bytes(a[0]), limit(h, a[2])?);
    match separator(h, a[1])? {
        Some(sep) => pieces(h, text, |emit| spans::split(text, sep, max, emit)),
        None if h.str_is_ascii(a[0]) => {
            let space = |rest: &[u8]| rest.first().is_some_and(|&b| matches!(b, b' ' | 9..=13 | 0x1C..=0x1F)) as usize;
            pieces(h, text, |emit| spans::split_space(text, space, |_| 1, max, emit))
        }
        None => pieces(h, text, |emit| spans::split_space(text, space_at, code_point_bytes, max, emit)),
    }
}

pub(super) fn rsplit<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (text, max) = (h.str_bytes(a[0]), limit(h, a[2])?);
    let list = match separator(h, a[1])? {
        Some(sep) => pieces(h, text, |emit| spans::rsplit(text, sep, max, emit))?,
        None => pieces(h, text, |emit| spans::rsplit_space(text, space_before, last_char_bytes, max, emit))?,
    };
    reverse(h, list);
    Ok(list)
}
/// Reverses a list in place.
pub fn reverse<'h>(h: &'h Heap, list: Value<'h>) {
    let len = h.len(list);
    for i in 0..len / 2 {
        let (a, b) = (h.list_get(list, i), h.list_get(list, len - 1 - i));
        h.list_set(list, i, b);
        h.list_set(list, len - 1 - i, a);
    }
}

pub(super) fn partition<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (text, sep) = partition_args(h, a)?;
    match spans::find(text, sep) {
        Some(at) => h.tuple(&[h.str_from(&text[..at])?, a[1], h.str_from(&text[at + sep.len()..])?]),
        None => h.tuple(&[a[0], h.str("")?, h.str("")?]),
    }
}
pub(super) fn rpartition<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let (text, sep) = partition_args(h, a)?;
    match spans::rfind(text, sep) {
        Some(at) => h.tuple(&[h.str_from(&text[..at])?, a[1], h.str_from(&text[at + sep.len()..])?]),
        None => h.tuple(&[h.str("")?, h.str("")?, a[0]]),
    }
}
fn partition_args<'h>(h: &'h Heap, a: &[Value<'h>]) -> Result<(&'h [u8], &'h [u8]), Raised> {
    let sep = typed_text_arg(h, a[1], |t| format!("must be str, not {t}"))?;
    if sep.is_empty() { Err(h.value_error("empty separator")) } else { Ok((h.str_bytes(a[0]), sep)) }
}

pub(super) fn splitlines(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    if cx.get(a.slot(1)).given().is_some() {
        let keep = cx.truth(a.slot(1))?;
        cx.set(a.slot(1), Value::bool(keep));
    }
    run_pure(cx, a, lines)
}
fn lines<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let text = h.str_bytes(a[0]);
    pieces(h, text, |emit| spans::lines(text, line_end, a[1].is(Value::TRUE), emit))
}
/// The lines of a text as `splitlines` cuts it, with their ends.
pub fn lines_with_ends(text: &str) -> Vec<&str> {
    let mut rest = text;
    let mut lines = Vec::new();
    while !rest.is_empty() {
        let ends = (0..rest.len()).map(|at| (at, line_end(&rest.as_bytes()[at..]))).find(|&(_, n)| n > 0);
        let (line, after) = rest.split_at(ends.map_or(rest.len(), |(at, n)| at + n));
        lines.push(line);
        rest = after;
    }
    lines
}
/// Bytes of the line end at the start, 0 when there is none.
fn line_end(bytes: &[u8]) -> usize {
    match bytes {
        [b'\r', b'\n', ..] => 2,
        [b'\n' | b'\r' | 0x0B | 0x0C | 0x1C..=0x1E, ..] => 1,
        [0xC2, 0x85, ..] => 2,
        [0xE2, 0x80, 0xA8 | 0xA9, ..] => 3,
        _ => 0,
    }
}
