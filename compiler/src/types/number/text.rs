//! Number text: white space and decimal digits of any script become ASCII.

use std::borrow::Cow;

use unicode_general_category::{GeneralCategory, get_general_category};

/// The value of a decimal digit of any script.
pub fn decimal_digit(c: char) -> Option<u8> {
    if c.is_ascii() {
        return c.to_digit(10).map(|d| d as u8);
    }
    let is_digit = |n: u32| char::from_u32(n).is_some_and(|c| get_general_category(c) == GeneralCategory::DecimalNumber);
    if !is_digit(c as u32) {
        return None;
    }
    // Digits stand in runs of ten from zero on; some runs follow each other at once (mathematical digits: five).
    let mut start = c as u32;
    while is_digit(start - 1) {
        start -= 1;
    }
    Some(((c as u32 - start) % 10) as u8)
}

/// `text` stripped, with digits and white space of any script as ASCII; anything else that is not ASCII becomes `?`.
pub fn ascii_number_text(text: &str) -> Cow<'_, str> {
    let text = text.trim_matches(is_space);
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let convert = |c: char| match decimal_digit(c) {
        Some(digit) => (b'0' + digit) as char,
        None if c.is_ascii() => c,
        None if is_space(c) => ' ',
        None => '?',
    };
    Cow::Owned(text.chars().map(convert).collect())
}

/// Python's white space: Unicode's, and the four separators 1C to 1F.
fn is_space(c: char) -> bool {
    c.is_whitespace() || ('\u{1c}'..='\u{1f}').contains(&c)
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
