//! JSON strings: quoting and unquoting.

use super::read::Fault;
use crate::heap::{Heap, Raised, Res, StrBuilder, Value, decode_code_point};

/// Adds `bytes` (generalised UTF-8) as a JSON string.
pub fn push_quoted(out: &mut StrBuilder<'_>, bytes: &[u8], ascii: bool) -> Result<(), Raised> {
    out.push("\"")?;
    let mut rest = bytes;
    while !rest.is_empty() {
        let plain = rest.iter().position(|&c| needs_escape(c, ascii)).unwrap_or(rest.len());
        let (clean, after) = rest.split_at(plain);
        out.push_bytes(clean)?;
        if after.is_empty() {
            break;
        }
        let (c, length) = decode_code_point(after);
        push_escape(out, c)?;
        rest = after.get(length..).unwrap_or_default();
    }
    out.push("\"")
}

fn needs_escape(c: u8, ascii: bool) -> bool {
    c < 0x20 || c == b'"' || c == b'\\' || (ascii && c >= 0x7F)
}

fn push_escape(out: &mut StrBuilder<'_>, c: u32) -> Result<(), Raised> {
    match c {
        0x22 => out.push("\\\""),
        0x5C => out.push("\\\\"),
        0x08 => out.push("\\b"),
        0x09 => out.push("\\t"),
        0x0A => out.push("\\n"),
        0x0C => out.push("\\f"),
        0x0D => out.push("\\r"),
        0..0x1_0000 => out.push(&format!("\\u{c:04x}")),
        _ => {
            let beyond = c - 0x1_0000;
            out.push(&format!("\\u{:04x}\\u{:04x}", 0xD800 + (beyond >> 10), 0xDC00 + (beyond & 0x3FF)))
        }
    }
}

/// The string that starts at byte `start` (after its quote) and the byte after its closing quote.
pub fn read_string<'h>(h: &'h Heap, text: &[u8], start: usize, strict: bool) -> Result<(Value<'h>, usize), Fault> {
    match find_end(text, start, start, strict)? {
        (end, b'"') => Ok((h.str_from(text.get(start..end).unwrap_or_default())?, end + 1)),
        _ => read_escaped(h, text, start, strict),
    }
}

/// The next quote or backslash from `at`, or the fault on the way.
fn find_end(text: &[u8], start: usize, at: usize, strict: bool) -> Result<(usize, u8), Fault> {
    let rest = text.get(at..).unwrap_or_default();
    for (i, &c) in rest.iter().enumerate() {
        match c {
            b'"' | b'\\' => return Ok((at + i, c)),
            0..0x20 if strict => return Err(Fault::At("Invalid control character at", at + i)),
            _ => {}
        }
    }
    Err(Fault::At("Unterminated string starting at", start - 1))
}

fn read_escaped<'h>(h: &'h Heap, text: &[u8], start: usize, strict: bool) -> Result<(Value<'h>, usize), Fault> {
    let mut out = StrBuilder::new(h);
    let mut at = start;
    loop {
        let (end, what) = find_end(text, start, at, strict)?;
        out.push_bytes(text.get(at..end).unwrap_or_default())?;
        if what == b'"' {
            let value: Res<'h> = out.finish();
            return Ok((value?, end + 1));
        }
        let Some(&letter) = text.get(end + 1) else { return Err(Fault::At("Unterminated string starting at", start - 1)) };
        at = end + 2;
        let c = match letter {
            b'"' | b'\\' | b'/' => letter as u32,
            b'b' => 0x08,
            b'f' => 0x0C,
            b'n' => 0x0A,
            b'r' => 0x0D,
            b't' => 0x09,
            b'u' => {
                let (c, after) = read_unicode(text, at)?;
                at = after;
                c
            }
            _ => return Err(Fault::At("Invalid \\escape", end)),
        };
        out.push_char(c)?;
    }
}

/// Four hex digits at `at`, and the low half of a surrogate pair if it follows.
fn read_unicode(text: &[u8], at: usize) -> Result<(u32, usize), Fault> {
    // CPython also calls it invalid when the text ends with its digits.
    let Some(high) = hex4(text, at).filter(|_| text.len() > at + 4) else { return Err(Fault::At("Invalid \\uXXXX escape", at - 1)) };
    if (0xD800..0xDC00).contains(&high)
        && text.get(at + 4..at + 6) == Some(b"\\u")
        && let Some(low @ 0xDC00..0xE000) = hex4(text, at + 6)
    {
        return Ok((0x1_0000 + ((high - 0xD800) << 10) + (low - 0xDC00), at + 10));
    }
    Ok((high, at + 4))
}

fn hex4(text: &[u8], at: usize) -> Option<u32> {
    let digits = text.get(at..at + 4)?;
    digits.iter().try_fold(0, |n, &c| Some(n * 16 + (c as char).to_digit(16)?))
}
