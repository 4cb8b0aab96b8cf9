//! Properties of characters as CPython 3.13 sees them (Unicode 15.1). Code points are u32, so that surrogates are included.

use std::cmp::Ordering;

use unicode_general_category::{GeneralCategory as Category, get_general_category};

use super::tables;

/// The general category; `Surrogate` for surrogates.
pub fn category(c: u32) -> Category {
    match char::from_u32(c) {
        None => Category::Surrogate,
        Some(_) if added_later(c) => Category::Unassigned,
        // Became a spacing mark later.
        Some('\u{1171E}') => Category::NonspacingMark,
        Some(ch) => get_general_category(ch),
    }
}

/// The character, if it is one that CPython's Unicode version knows (surrogates are not characters).
pub fn known(c: u32) -> Option<char> {
    char::from_u32(c).filter(|_| !added_later(c))
}

/// Whether CPython's Unicode version does not have it yet.
pub fn is_unknown(c: char) -> bool {
    added_later(c as u32)
}

/// Assigned in the crates' newer versions of Unicode only.
fn added_later(c: u32) -> bool {
    c > 0x500 && in_ranges(tables::ADDED_LATER, c)
}

fn in_ranges(ranges: &[(u32, u32)], c: u32) -> bool {
    ranges.binary_search_by(|&(first, last)| range_order(first, last, c)).is_ok()
}

/// Where a range lies, seen from `c`.
pub fn range_order(first: u32, last: u32, c: u32) -> Ordering {
    if last < c {
        Ordering::Less
    } else if first > c {
        Ordering::Greater
    } else {
        Ordering::Equal
    }
}

/// 0 to 9 for a decimal digit of any script.
pub fn decimal_value(c: u32) -> Option<u32> {
    if c < 128 {
        return if (48..58).contains(&c) { Some(c - 48) } else { None };
    }
    let after = tables::DECIMAL_ZEROS.partition_point(|&zero| zero <= c);
    let zero = *tables::DECIMAL_ZEROS.get(after.checked_sub(1)?)?;
    if c - zero < 10 { Some(c - zero) } else { None }
}
pub fn is_decimal(c: u32) -> bool {
    decimal_value(c).is_some()
}
pub fn is_digit(c: u32) -> bool {
    is_decimal(c) || in_ranges(tables::DIGITS, c)
}
pub fn is_numeric(c: u32) -> bool {
    is_digit(c) || in_ranges(tables::NUMERIC, c)
}
pub fn is_alpha(c: u32) -> bool {
    if c < 128 {
        return (c as u8).is_ascii_alphabetic();
    }
    use Category::*;
    matches!(category(c), UppercaseLetter | LowercaseLetter | TitlecaseLetter | ModifierLetter | OtherLetter)
}
pub fn is_alnum(c: u32) -> bool {
    is_alpha(c) || is_numeric(c)
}
/// What `re` calls a word character.
pub fn is_word(c: u32) -> bool {
    c == '_' as u32 || is_alnum(c)
}
pub fn is_space(c: u32) -> bool {
    match c {
        9..=13 | 0x1C..=0x20 | 0x85 | 0xA0 => true,
        0..0x1680 => false,
        _ => char::from_u32(c).is_some_and(char::is_whitespace),
    }
}
pub fn is_upper(c: u32) -> bool {
    known(c).is_some_and(char::is_uppercase)
}
pub fn is_lower(c: u32) -> bool {
    // The pharyngeal fricative became caseless later.
    known(c).is_some_and(char::is_lowercase) || c == 0x295
}
pub fn is_title(c: u32) -> bool {
    c > 127 && category(c) == Category::TitlecaseLetter
}
/// Upper, lower or title case.
pub fn is_cased(c: u32) -> bool {
    is_lower(c) || is_upper(c) || is_title(c)
}
/// What `repr` leaves as it is.
pub fn is_printable(c: u32) -> bool {
    if c < 127 {
        return c >= 32;
    }
    use Category::*;
    !matches!(
        category(c),
        Control | Format | Surrogate | PrivateUse | Unassigned | LineSeparator | ParagraphSeparator | SpaceSeparator
    )
}
pub fn is_xid_start(c: u32) -> bool {
    c == '_' as u32 || known(c).is_some_and(unicode_ident::is_xid_start)
}
pub fn is_xid_continue(c: u32) -> bool {
    known(c).is_some_and(unicode_ident::is_xid_continue)
}

/// Whether a character is skipped when looking for the letters around a sigma (word-breaking MidLetter and such, marks, modifiers).
pub fn is_case_ignorable(c: u32) -> bool {
    use Category::*;
    matches!(category(c), NonspacingMark | EnclosingMark | Format | ModifierLetter | ModifierSymbol)
        || matches!(c, 0x27 | 0x2E | 0x3A | 0xB7 | 0x387 | 0x55F | 0x5F4 | 0x2018 | 0x2019 | 0x2024 | 0x2027 | 0xFE13 | 0xFE52 | 0xFE55 | 0xFF07 | 0xFF0E | 0xFF1A)
}

/// Gives each code point of the upper case of `c` to `out`.
pub fn upper(c: u32, mut out: impl FnMut(u32)) {
    match known(c) {
        // Some old letters got a capital in a later version.
        Some(ch) => ch.to_uppercase().for_each(|u| out(if added_later(u as u32) { c } else { u as u32 })),
        None => out(c),
    }
}
/// The lower case.
pub fn lower(c: u32, mut out: impl FnMut(u32)) {
    match known(c) {
        Some(ch) => ch.to_lowercase().for_each(|l| out(l as u32)),
        None => out(c),
    }
}
/// The title case.
pub fn title(c: u32, mut out: impl FnMut(u32)) {
    match mapped(tables::TITLE, c) {
        Some(text) => text.chars().for_each(|t| out(t as u32)),
        None => upper(c, out),
    }
}
/// The case folding.
pub fn fold(c: u32, mut out: impl FnMut(u32)) {
    match mapped(tables::FOLD, c) {
        Some(text) => text.chars().for_each(|f| out(f as u32)),
        None => lower(c, out),
    }
}
fn mapped(table: &[(u32, &'static str)], c: u32) -> Option<&'static str> {
    table.binary_search_by_key(&c, |row| row.0).ok().map(|i| table[i].1)
}
/// The one-character lower case, as `re` uses it; `c` itself when it has none.
pub fn simple_lower(c: u32) -> u32 {
    if c < 128 {
        return (c as u8).to_ascii_lowercase() as u32;
    }
    // The only character with a longer lower case is dotted capital I.
    if c == 0x130 {
        return 'i' as u32;
    }
    known(c).and_then(|ch| ch.to_lowercase().next()).map_or(c, |l| l as u32)
}
/// The one-character upper case; `c` itself when it has none, or a longer one.
pub fn simple_upper(c: u32) -> u32 {
    let Some(ch) = known(c) else { return c };
    let mut upper = ch.to_uppercase();
    match (upper.next(), upper.next()) {
        (Some(u), None) => u as u32,
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_what_unicode_15_1_knows() {
        assert!(is_alpha('é' as u32) && !is_alpha(0xD800) && !is_alpha(0x16EA0));
        assert_eq!(decimal_value('٣' as u32), Some(3));
        assert!(is_digit('²' as u32) && !is_decimal('²' as u32) && is_numeric('½' as u32));
        let mut folded = Vec::new();
        fold('ß' as u32, |c| folded.push(c));
        assert_eq!(folded, ['s' as u32, 's' as u32]);
        assert_eq!((simple_upper('ß' as u32), simple_lower(0x130)), (0xDF, 'i' as u32));
    }
}
