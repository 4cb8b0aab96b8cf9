//! Number text: white space and decimal digits of any script become ASCII.

use std::borrow::Cow;

use crate::types::str::unicode;

/// `text` with digits and white space of any script as ASCII; anything else that is not ASCII becomes `?`.
pub fn ascii_number_text(text: &str) -> Cow<'_, str> {
    // CPython strips only C's white space from text that is all ASCII.
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let text = text.trim_matches(is_space);
    let convert = |c: char| match unicode::decimal_value(c as u32) {
        Some(digit) => (b'0' + digit as u8) as char,
        None if c.is_ascii() => c,
        None if is_space(c) => ' ',
        None => '?',
    };
    Cow::Owned(text.chars().map(convert).collect())
}

fn is_space(c: char) -> bool {
    unicode::is_space(c as u32)
}

/// The text without C's white space around it (`trim_ascii` would leave vertical tabs).
pub fn strip_space(text: &[u8]) -> &[u8] {
    let is_space = |c: &u8| matches!(c, b' ' | 0x09..=0x0D);
    let start = text.iter().position(|c| !is_space(c)).unwrap_or(text.len());
    let end = text.iter().rposition(|c| !is_space(c)).map_or(start, |last| last + 1);
    text.get(start..end).unwrap_or_default()
}

/// The text without the underscores that stand singly between digits; `None` when one stands elsewhere.
pub fn without_underscores(text: &[u8]) -> Option<Cow<'_, [u8]>> {
    if !text.contains(&b'_') {
        return Some(Cow::Borrowed(text));
    }
    let digit = |i: Option<usize>| i.and_then(|i| text.get(i)).is_some_and(u8::is_ascii_digit);
    let proper = text.iter().enumerate().all(|(i, &c)| c != b'_' || (digit(i.checked_sub(1)) && digit(Some(i + 1))));
    proper.then(|| Cow::Owned(text.iter().copied().filter(|&c| c != b'_').collect()))
}
