//! Padding and digit grouping: how a formatted body is laid out in its width.

use std::borrow::Cow;

use super::{Align, Spec};
use crate::heap::{Heap, Raised, Res, StrBuilder};

/// A str: `body` (generalised UTF-8 of `points` code points) in the width of `spec`.
pub fn pad<'h>(h: &'h Heap, body: &[u8], points: usize, spec: &Spec) -> Res<'h> {
    let mut out = StrBuilder::new(h);
    let total = spec.width.saturating_sub(points);
    let (left, right) = split(total, spec.align);
    out.reserve(body.len())?;
    out.push_repeated(spec.fill, left)?;
    out.push_bytes(body)?;
    out.push_repeated(spec.fill, right)?;
    out.finish()
}

/// How many fills go before and after.
fn split(total: usize, align: Align) -> (usize, usize) {
    match align {
        Align::Left => (0, total),
        Align::Right | Align::AfterSign => (total, 0),
        Align::Centre => (total / 2, total - total / 2),
    }
}

/// A str: a number laid out by `spec`. `digits` are the digits before the point (grouped here), `tail` what follows them
/// (point, fraction, exponent, `%`); `sign` is empty or one character; `prefix` is empty, `0x`, `0b`, `0o`...
pub fn layout_number<'h>(h: &'h Heap, sign: &str, prefix: &str, digits: &str, tail: &str, spec: &Spec) -> Res<'h> {
    let fixed = sign.len() + prefix.len() + tail.chars().count();
    let zeros = if spec.align == Align::AfterSign && spec.fill == '0' as u32 { spec.width.saturating_sub(fixed) } else { 0 };
    h.reserve((zeros as u64).saturating_add(digits.len() as u64).saturating_mul(2))?;
    let grouped = match spec.grouping {
        Some(separator) => Cow::Owned(group(h, digits, separator, group_size(spec), zeros)?),
        None => Cow::Borrowed(digits),
    };
    let total = spec.width.saturating_sub(fixed + grouped.len());
    let (left, right) = split(total, spec.align);
    if total == 0 && tail.is_ascii() {
        // Nothing to fill: the parts go straight into the str.
        let parts = [sign, prefix, &grouped, tail];
        let len = parts.iter().map(|part| part.len()).sum();
        if len > 1 {
            return h.str_written(len, |out| {
                let mut writer = crate::types::spans::Writer { out, at: 0 };
                parts.iter().for_each(|part| writer.put(part.as_bytes()));
                Ok(())
            });
        }
    }
    let mut out = StrBuilder::new(h);
    out.reserve(spec.width.min(256) + fixed + grouped.len())?;
    if spec.align == Align::AfterSign {
        out.push(sign)?;
        out.push(prefix)?;
        out.push_repeated(spec.fill, left)?;
    } else {
        out.push_repeated(spec.fill, left)?;
        out.push(sign)?;
        out.push(prefix)?;
    }
    out.push(&grouped)?;
    out.push(tail)?;
    out.push_repeated(spec.fill, right)?;
    out.finish()
}

fn group_size(spec: &Spec) -> usize {
    if matches!(spec.code(), 'b' | 'o' | 'x' | 'X') { 4 } else { 3 }
}

/// Groups ASCII digits from the right, with leading zeros up to `min_width` characters (one more where a separator would stand first).
fn group(h: &Heap, digits: &str, separator: char, size: usize, min_width: usize) -> Result<String, Raised> {
    let digits = digits.as_bytes();
    let mut reversed: Vec<u8> = Vec::new();
    reversed.try_reserve(min_width.saturating_add(digits.len() * 2)).map_err(|_| h.out_of_memory())?;
    let (mut left, mut room) = (digits.len(), min_width as i64);
    loop {
        let take = size.min(left.max(room.max(1) as usize));
        let from_digits = take.min(left);
        reversed.extend(digits[left - from_digits..left].iter().rev());
        reversed.extend(std::iter::repeat_n(b'0', take - from_digits));
        left -= from_digits;
        room -= take as i64;
        if left == 0 && room <= 0 {
            break;
        }
        room -= 1;
        reversed.push(separator as u8);
    }
    reversed.reverse();
    Ok(String::from_utf8_lossy(&reversed).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::format::spec::parse_spec;

    fn check(spec: &str, sign: &str, digits: &str, tail: &str, expected: &str) {
        let h = Heap::new();
        let spec = parse_spec(spec.as_bytes(), "int", Align::Right).unwrap();
        let v = layout_number(&h, sign, "", digits, tail, &spec).unwrap();
        assert_eq!(h.as_str(v).unwrap(), expected);
    }

    #[test]
    fn groups_and_fills() {
        check("010,", "", "1234", "", "00,001,234");
        check("04,", "", "123", "", "0,123");
        check(",", "-", "1234567", ".5", "-1,234,567.5");
        check("_x", "", "12345678", "", "1234_5678");
        check("*=+8", "+", "12", "", "+*****12");
        check("^7", "-", "12", "", "  -12  ");
        check("06", "-", "12", "", "-00012");
    }
}
