//! Bytes to text in blocks: UTF-8 that a block may cut anywhere, and line ends that may be cut as well.

use super::lines::look_over;
use super::{number, set_number};
use super::text::{AT, CR, DECODES, MODE, RETURN, SEEN, SNAPSHOT, START, TAIL, TELLING, TEXT, TRANSLATES};
use crate::heap::{Heap, Raised, Value};
use crate::types::codecs::{Codec, decode_part};
use memchr::memchr;
use std::borrow::Cow;

/// Kinds of line ends that were seen.
const SEEN_RETURN: usize = 1;
const SEEN_NEWLINE: usize = 2;
const SEEN_BOTH: usize = 4;

/// Decodes a block; its text becomes what is at hand. What the block cuts off waits for the next. `whole` is the block as an object, if
/// there is one.
pub fn decode<'h>(h: &'h Heap, t: Value<'h>, block: &[u8], whole: Option<Value<'h>>, last: bool) -> Result<(), Raised> {
    let tail = h.bytes_data(h.field(t, TAIL));
    let data = if tail.is_empty() { Cow::Borrowed(block) } else { Cow::Owned([tail, block].concat()) };
    if number(h, t, MODE) & TELLING != 0 {
        let snapshot = match whole.filter(|_| tail.is_empty()) {
            Some(whole) => whole,
            None => h.bytes(&data)?,
        };
        h.set_field(t, SNAPSHOT, snapshot);
        set_number(h, t, START, number(h, t, CR));
    } else {
        h.set_field(t, SNAPSHOT, Value::NONE);
    }
    h.set_field(t, TEXT, h.str_from(b"")?);
    set_number(h, t, AT, 0);
    let (ascii, returns) = look_over(&data);
    let whole = if ascii { data.len() } else { whole_characters(h, &data, last)? };
    if !tail.is_empty() || whole < data.len() {
        h.set_field(t, TAIL, h.bytes(&data[whole..])?);
    }
    let text = with_line_ends(h, t, &data[..whole], last, returns);
    h.set_field(t, TEXT, if ascii { h.str_of_ascii(&text)? } else { h.str_from(&text)? });
    Ok(())
}

/// How many bytes are whole characters; what is wrong is raised.
fn whole_characters(h: &Heap, data: &[u8], last: bool) -> Result<usize, Raised> {
    match std::str::from_utf8(data) {
        Ok(_) => Ok(data.len()),
        Err(error) if error.error_len().is_none() && !last => Ok(error.valid_up_to()),
        Err(_) => decode_part(h, h.bytes(data)?, data, Codec::Utf8, "strict", last).map(|_| data.len()),
    }
}

/// The text with a `\r` of the block before in front, without one that may be half of a line end, and its line ends translated.
fn with_line_ends<'d>(h: &Heap, t: Value<'_>, text: &'d [u8], last: bool, returns: bool) -> Cow<'d, [u8]> {
    let mode = number(h, t, MODE);
    let waits = number(h, t, CR) & RETURN != 0 && (last || !text.is_empty());
    if mode & DECODES == 0 || !returns && !waits {
        note_newlines(h, t, text);
        return Cow::Borrowed(text);
    }
    let mut text = Cow::Borrowed(text);
    if waits {
        text = Cow::Owned([b"\r", &*text].concat());
        set_number(h, t, CR, 0);
    }
    if !last && text.last() == Some(&b'\r') {
        match &mut text {
            Cow::Borrowed(text) => *text = &text[..text.len() - 1],
            Cow::Owned(text) => drop(text.pop()),
        }
        set_number(h, t, CR, RETURN);
    }
    let (seen, translated) = translate(&text);
    set_number(h, t, SEEN, number(h, t, SEEN) | seen);
    if mode & TRANSLATES != 0 { Cow::Owned(translated) } else { text }
}

/// Nearly every text has no other line ends.
fn note_newlines(h: &Heap, t: Value<'_>, text: &[u8]) {
    let seen = number(h, t, SEEN);
    if seen & SEEN_NEWLINE == 0 && memchr(b'\n', text).is_some() {
        set_number(h, t, SEEN, seen | SEEN_NEWLINE);
    }
}

/// The kinds of line ends, and the text with `\n` for each.
fn translate(text: &[u8]) -> (usize, Vec<u8>) {
    let (mut seen, mut out, mut rest) = (0, Vec::with_capacity(text.len()), text);
    while let Some(at) = memchr(b'\r', rest) {
        if memchr(b'\n', &rest[..at]).is_some() {
            seen |= SEEN_NEWLINE;
        }
        out.extend_from_slice(&rest[..at]);
        out.push(b'\n');
        let both = rest.get(at + 1) == Some(&b'\n');
        seen |= if both { SEEN_BOTH } else { SEEN_RETURN };
        rest = &rest[at + 1 + usize::from(both)..];
    }
    if memchr(b'\n', rest).is_some() {
        seen |= SEEN_NEWLINE;
    }
    out.extend_from_slice(rest);
    (seen, out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_ends_are_told_apart() {
        assert_eq!(translate(b"a\rb\r\nc\nd"), (7, b"a\nb\nc\nd".to_vec()));
        assert_eq!(translate(b"\r\r\n"), (5, b"\n\n".to_vec()));
    }
}
