//! Floats from text.

use crate::types::number::{ascii_number_text, strip_space, without_underscores};

/// The float in a text as `float(text)` reads it: white space and digits of any script, underscores between digits.
pub fn parse_float(text: &str) -> Option<f64> {
    let text = ascii_number_text(text);
    let text = without_underscores(strip_space(text.as_bytes()))?;
    // Rust reads the same grammar: sign, digits, point, exponent, inf, infinity, nan.
    std::str::from_utf8(&text).ok()?.parse().ok()
}

/// The longest float at the start of an ASCII text (sign, inf and nan included), and its length.
pub fn float_prefix(text: &[u8]) -> Option<(f64, usize)> {
    let signed = matches!(text.first(), Some(b'+' | b'-')) as usize;
    let body = text.get(signed..)?;
    let word = [&b"infinity"[..], b"inf", b"nan"].into_iter().find(|w| body.get(..w.len()).is_some_and(|b| b.eq_ignore_ascii_case(w)));
    let length = match word {
        Some(word) => word.len(),
        None => decimal_length(body)?,
    };
    let end = signed + length;
    let f = std::str::from_utf8(text.get(..end)?).ok()?.parse().ok()?;
    Some((f, end))
}

/// Bytes of `digits[.digits][e[sign]digits]`; at least one digit stands in the mantissa.
fn decimal_length(text: &[u8]) -> Option<usize> {
    let digits_from = |at: usize| text.iter().skip(at).take_while(|c| c.is_ascii_digit()).count();
    let whole = digits_from(0);
    let mut end = whole;
    let mut fraction = 0;
    if text.get(whole) == Some(&b'.') {
        fraction = digits_from(whole + 1);
        end = whole + 1 + fraction;
    }
    if whole + fraction == 0 {
        return None;
    }
    if matches!(text.get(end), Some(b'e' | b'E')) {
        let sign = matches!(text.get(end + 1), Some(b'+' | b'-')) as usize;
        let exponent = digits_from(end + 1 + sign);
        if exponent > 0 {
            end += 1 + sign + exponent;
        }
    }
    Some(end)
}
