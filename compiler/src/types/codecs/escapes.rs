//! The codecs of escapes: `unicode_escape` and `raw_unicode_escape`.

use super::decode::Step;
use super::encode::backslashed;
use crate::character_names::character_named;

/// A character as it stands in a literal.
pub(super) fn escaped(c: u32) -> String {
    match c {
        0x5C => "\\\\".into(),
        0x09 => "\\t".into(),
        0x0A => "\\n".into(),
        0x0D => "\\r".into(),
        0x20..0x7F => char::from(c as u8).into(),
        _ => backslashed(c),
    }
}

/// A character or an escape of `unicode_escape`.
pub(super) fn decode_step(rest: &[u8]) -> Step {
    let &[b'\\', ref after @ ..] = rest else { return Step::Char(rest.first().map_or(0, |&b| b as u32), 1) };
    let Some(&kind) = after.first() else { return Step::Unfinished("\\ at end of string") };
    let simple = match kind {
        b'\n' => return Step::Nothing(2),
        b'x' => return hexadecimal(rest, 2, "truncated \\xXX escape", "illegal Unicode character"),
        b'u' => return hexadecimal(rest, 4, "truncated \\uXXXX escape", "illegal Unicode character"),
        b'U' => return hexadecimal(rest, 8, "truncated \\UXXXXXXXX escape", "illegal Unicode character"),
        b'N' => return named(rest),
        b'0'..=b'7' => return octal(after),
        b'\\' | b'\'' | b'"' => kind,
        b'b' => 8,
        b't' => 9,
        b'n' => 10,
        b'v' => 11,
        b'f' => 12,
        b'r' => 13,
        b'a' => 7,
        // Any other escape stands for itself.
        _ => return Step::Char(b'\\' as u32, 1),
    };
    Step::Char(simple as u32, 2)
}

/// What a DeprecationWarning says of the first escape of `unicode_escape` that there is not.
pub(super) fn doubtful_escape(data: &[u8]) -> Option<String> {
    let mut at = 0;
    while let Some(offset) = data.get(at..)?.iter().position(|&b| b == b'\\') {
        let after = &data[at + offset + 1..];
        match *after.first()? {
            b'0'..=b'7' => {
                let digits: String = after.iter().take(3).take_while(|b| (b'0'..=b'7').contains(*b)).map(|&b| char::from(b)).collect();
                if digits.len() == 3 && digits.as_str() > "377" {
                    return Some(format!("invalid octal escape sequence '\\{digits}'"));
                }
            }
            kind if b"\nxuUN\\'\"btnvfra".contains(&kind) => {}
            kind => return Some(format!("invalid escape sequence '\\{}'", char::from(kind))),
        }
        at += offset + 2;
    }
    None
}

/// A character or an escape of `raw_unicode_escape`. The backslashes before `rest` are even in number.
pub(super) fn decode_raw_step(rest: &[u8]) -> Step {
    match rest {
        [b'\\', b'u', ..] => hexadecimal(rest, 4, "truncated \\uXXXX escape", "\\Uxxxxxxxx out of range"),
        [b'\\', b'U', ..] => hexadecimal(rest, 8, "truncated \\UXXXXXXXX escape", "\\Uxxxxxxxx out of range"),
        // An escaped backslash begins no escape.
        [b'\\', b'\\', ..] => Step::Twice(b'\\' as u32, 2),
        [b, ..] => Step::Char(*b as u32, 1),
        [] => Step::Unfinished(""),
    }
}

fn octal(digits: &[u8]) -> Step {
    let count = digits.iter().take(3).take_while(|b| (b'0'..=b'7').contains(*b)).count();
    let code = digits[..count].iter().fold(0, |code, &digit| code * 8 + (digit - b'0') as u32);
    Step::Char(code, 1 + count)
}

/// `\xXX` and its like, at the start of `rest`.
fn hexadecimal(rest: &[u8], digits: usize, truncated: &'static str, beyond: &'static str) -> Step {
    let found = rest[2..].iter().take(digits).take_while(|b| b.is_ascii_hexdigit()).count();
    if found < digits {
        return if rest.len() == 2 + found { Step::Unfinished(truncated) } else { Step::Wrong(2 + found, truncated) };
    }
    let code = rest[2..2 + digits].iter().fold(0u32, |code, &b| code << 4 | (b as char).to_digit(16).unwrap_or(0));
    if code > 0x10FFFF { Step::Wrong(2 + digits, beyond) } else { Step::Char(code, 2 + digits) }
}

/// `\N{NAME}`, at the start of `rest`.
fn named(rest: &[u8]) -> Step {
    const MALFORMED: &str = "malformed \\N character escape";
    match rest.get(2) {
        None => return Step::Unfinished(MALFORMED),
        Some(b'{') => {}
        Some(_) => return Step::Wrong(2, MALFORMED),
    }
    let Some(len) = rest[3..].iter().position(|&b| b == b'}') else { return Step::Unfinished(MALFORMED) };
    if len == 0 {
        return Step::Wrong(3, MALFORMED);
    }
    match std::str::from_utf8(&rest[3..3 + len]).ok().and_then(character_named) {
        Some(c) => Step::Char(c, len + 4),
        None => Step::Wrong(len + 4, "unknown Unicode character name"),
    }
}
