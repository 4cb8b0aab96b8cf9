//! Text quoted in messages, as `%.200R` shows it.

use crate::heap::{Heap, Kind, Value};
use crate::types::str::unicode;

/// `repr(text)`.
pub fn quoted(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut out = String::from(quote);
    for c in text.chars() {
        match c {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\\' => out.push_str("\\\\"),
            c if c == quote => out.extend(['\\', c]),
            c if c.is_ascii_graphic() || c == ' ' => out.push(c),
            c if unicode::is_printable(c as u32) => out.push(c),
            c if (c as u32) < 0x100 => out.push_str(&format!("\\x{:02x}", c as u32)),
            c if (c as u32) < 0x10000 => out.push_str(&format!("\\u{:04x}", c as u32)),
            c => out.push_str(&format!("\\U{:08x}", c as u32)),
        }
    }
    out.push(quote);
    out
}

fn quoted_bytes(data: &[u8]) -> String {
    let quote = if data.contains(&b'\'') && !data.contains(&b'"') { b'"' } else { b'\'' };
    let mut out = format!("b{}", quote as char);
    for &c in data {
        match c {
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            b'\\' => out.push_str("\\\\"),
            c if c == quote => out.extend(['\\', c as char]),
            c if c.is_ascii_graphic() || c == b' ' => out.push(c as char),
            c => out.push_str(&format!("\\x{c:02x}")),
        }
    }
    out.push(quote as char);
    out
}

/// `repr` of a str or bytes, cut to `limit` characters.
pub fn quoted_value(h: &Heap, v: Value<'_>, limit: usize) -> String {
    let long = limit.saturating_mul(4);
    let text = match h.kind(v) {
        Some(Kind::Str) => quoted(&String::from_utf8_lossy(h.str_bytes(v).get(..long).unwrap_or(h.str_bytes(v)))),
        _ => {
            let data = h.bytes_like(v).unwrap_or_default();
            quoted_bytes(data.get(..long).unwrap_or(&data))
        }
    };
    text.chars().take(limit).collect()
}
