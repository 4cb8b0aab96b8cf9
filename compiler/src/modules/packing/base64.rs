//! Base64 and hexadecimal text.

use std::borrow::Cow;

use crate::heap::{Heap, Raised, Res, Value};
use crate::types::bytes::buffer;

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// The bytes of an argument: bytes-like, or an ASCII str.
fn source<'h>(h: &'h Heap, v: Value<'h>) -> Result<Option<Cow<'h, [u8]>>, Raised> {
    if h.is_str(v) {
        return Ok(h.str_is_ascii(v).then(|| h.str_bytes(v).into()));
    }
    buffer(h, v)
}

pub fn encode_row<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let Some(data) = buffer(h, a[0])? else { return Ok(Value::NONE) };
    let newline = a[1].is(Value::TRUE) as usize;
    let length = data.len().div_ceil(3) * 4 + newline;
    h.bytes_written(length, |out| {
        for (to, from) in out.chunks_mut(4).zip(data.chunks(3)) {
            let group = from.iter().enumerate().fold(0u32, |n, (i, &b)| n | (b as u32) << (16 - 8 * i));
            for (i, place) in to.iter_mut().enumerate() {
                *place = if i <= from.len() { ALPHABET[(group >> (18 - 6 * i)) as usize & 63] } else { b'=' };
            }
        }
        if let (1, Some(last)) = (newline, out.last_mut()) {
            *last = b'\n';
        }
        Ok(())
    })
}

const NO_DIGIT: u8 = 64;

const fn digit_values() -> [u8; 256] {
    let mut values = [NO_DIGIT; 256];
    let mut i = 0;
    while i < 64 {
        values[ALPHABET[i] as usize] = i as u8;
        i += 1;
    }
    values
}
static VALUES: [u8; 256] = digit_values();

/// None where the padding is wrong.
pub fn decode_row<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let Some(text) = source(h, a[0])? else { return Ok(Value::NONE) };
    h.reserve(text.len() as u64 * 2)?;
    let mut out = Vec::with_capacity(text.len() / 4 * 3 + 3);
    let (mut group, mut digits, mut padding) = (0u32, 0usize, 0usize);
    for &c in text.iter() {
        if c == b'=' {
            padding += 1;
            if digits % 4 >= 2 && digits % 4 + padding >= 4 {
                break;
            }
            continue;
        }
        let value = VALUES[c as usize];
        if value == NO_DIGIT {
            continue;
        }
        padding = 0;
        group = group << 6 | value as u32;
        digits += 1;
        if digits % 4 == 0 {
            out.extend_from_slice(&group.to_be_bytes()[1..]);
            group = 0;
        }
    }
    let left = digits % 4;
    if left == 1 || (left > 0 && left + padding < 4) {
        return Ok(Value::NONE);
    }
    match left {
        2 => out.push((group >> 4) as u8),
        3 => out.extend_from_slice(&((group >> 2) as u16).to_be_bytes()),
        _ => {}
    }
    h.bytes(&out)
}

pub fn unhex_row<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let Some(text) = source(h, a[0])? else { return Ok(Value::NONE) };
    if text.len() % 2 == 1 || !text.iter().all(u8::is_ascii_hexdigit) {
        return Ok(Value::NONE);
    }
    let digit = |c: u8| (c as char).to_digit(16).unwrap_or(0) as u8;
    h.bytes_written(text.len() / 2, |out| {
        for (place, pair) in out.iter_mut().zip(text.chunks_exact(2)) {
            *place = digit(pair[0]) << 4 | digit(pair[1]);
        }
        Ok(())
    })
}
