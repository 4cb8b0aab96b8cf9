//! Text quoted in messages, as `%.200R` shows it.

use crate::heap::{Heap, Raised, Value};
use crate::types::bytes::buffer;
use crate::types::str::repr_str;

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

/// `repr` of a str or of what holds bytes, cut to `limit` characters.
pub fn quoted_value(h: &Heap, v: Value<'_>, limit: usize) -> Result<String, Raised> {
    let text = if h.is_str(v) {
        h.str_lossy(repr_str(h, v)?).into_owned()
    } else {
        let data = buffer(h, v)?.unwrap_or_default();
        quoted_bytes(data.get(..limit).unwrap_or(&data))
    };
    Ok(text.chars().take(limit).collect())
}
