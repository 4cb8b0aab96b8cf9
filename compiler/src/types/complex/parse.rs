//! Complex numbers from text: `1+2j`, `(3)`, `-j`, `1e5j`.

use std::borrow::Cow;

use super::Parts;
use crate::types::float::float_prefix;
use crate::types::number::{ascii_number_text, strip_space, without_underscores};

/// The number in a text, or `None` when it is malformed.
pub fn parse_complex(text: &str) -> Option<Parts> {
    let text = ascii_number_text(text);
    let text = without_underscores(strip_space(text.as_bytes()))?;
    let inner = match text.strip_prefix(b"(") {
        Some(rest) => strip_space(rest.strip_suffix(b")")?),
        None => &text,
    };
    match float_prefix(inner) {
        Some((first, length)) => after_first(first, inner.get(length..)?),
        None => Some((0.0, unit(inner)?)),
    }
}

/// Whether a text is malformed for its underscores alone or before all else.
/// (CPython looks no further than a NUL, or a character that no number has.)
pub fn misplaced_underscore(text: &str) -> bool {
    let text = ascii_number_text(text);
    let looked_at = if matches!(text, Cow::Owned(_)) { text.split('?').next() } else { text.split('\0').next() };
    if !looked_at.is_some_and(|text| text.contains('_')) {
        return false;
    }
    without_underscores(strip_space(text.as_bytes())).is_none()
}

fn after_first(first: f64, rest: &[u8]) -> Option<Parts> {
    match rest {
        [] => Some((first, 0.0)),
        [b'j' | b'J'] => Some((0.0, first)),
        [b'+' | b'-', ..] => match float_prefix(rest) {
            Some((second, length)) if matches!(rest.get(length..), Some([b'j' | b'J'])) => Some((first, second)),
            Some(_) => None,
            None => Some((first, unit(rest)?)),
        },
        _ => None,
    }
}

/// `j` with an optional sign.
fn unit(text: &[u8]) -> Option<f64> {
    match text {
        [b'j' | b'J'] | [b'+', b'j' | b'J'] => Some(1.0),
        [b'-', b'j' | b'J'] => Some(-1.0),
        _ => None,
    }
}
