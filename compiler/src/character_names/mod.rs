//! Names of characters: from a name to its character, and back. All of Unicode 15.1, aliases and named sequences included.
//!
//! Names are packed by byte pair encoding (`packed`). Those that are made of a number, and Hangul syllables, are computed.

mod hangul;
mod packed;
mod tables;

use crate::types::str::unicode::range_order;

/// The character with this name or alias. The case of letters does not matter, except in names that are computed.
pub(crate) fn character_named(name: &str) -> Option<u32> {
    if let Some(c) = hangul::syllable_named(name).or_else(|| ideograph_named(name)) {
        return Some(c);
    }
    let name = name.to_ascii_uppercase();
    if let Ok(row) = tables::ALIASES.binary_search_by_key(&name.as_str(), |row| row.0) {
        return Some(tables::ALIASES[row].1);
    }
    packed::find(&name).and_then(character_at).or_else(|| numbered(&name))
}

/// The text of a named sequence of characters.
pub(crate) fn sequence_named(name: &str) -> Option<&'static str> {
    let name = name.to_ascii_uppercase();
    tables::SEQUENCES.binary_search_by_key(&name.as_str(), |row| row.0).ok().map(|row| tables::SEQUENCES[row].1)
}

/// The name of a character.
pub(crate) fn name_of(c: u32) -> Option<String> {
    if let Some(name) = hangul::name_of(c) {
        return Some(name);
    }
    if let Ok(row) = tables::NUMBERED.binary_search_by(|&(first, last, _)| range_order(first, last, c)) {
        return Some(format!("{}{c:04X}", tables::NUMBERED[row].2));
    }
    packed::get(place_of(c)?)
}

/// Which of the packed names is that of `c`.
fn place_of(c: u32) -> Option<usize> {
    let row = tables::NAMED.binary_search_by(|&(first, last)| range_order(first, last, c)).ok()?;
    let before: u32 = tables::NAMED[..row].iter().map(|&(first, last)| last - first + 1).sum();
    Some((before + c - tables::NAMED[row].0) as usize)
}

/// The character of the packed name at `place`.
fn character_at(place: usize) -> Option<u32> {
    let mut left = u32::try_from(place).ok()?;
    for &(first, last) in tables::NAMED {
        let count = last - first + 1;
        if left < count {
            return Some(first + left);
        }
        left -= count;
    }
    None
}

const IDEOGRAPH: &str = "CJK UNIFIED IDEOGRAPH-";

/// An ideograph by its number of four or five digits.
fn ideograph_named(name: &str) -> Option<u32> {
    let c = number(name.strip_prefix(IDEOGRAPH)?)?;
    let row = tables::NUMBERED.binary_search_by(|&(first, last, _)| range_order(first, last, c)).ok()?;
    Some(c).filter(|_| tables::NUMBERED[row].2 == IDEOGRAPH)
}

/// Any other name that ends in the number of its character.
fn numbered(name: &str) -> Option<u32> {
    let c = number(name.rsplit_once('-')?.1)?;
    Some(c).filter(|_| !name.starts_with(IDEOGRAPH) && name_of(c).is_some_and(|known| known == name))
}

fn number(digits: &str) -> Option<u32> {
    let plain = matches!(digits.len(), 4 | 5) && digits.bytes().all(|b| matches!(b, b'0'..=b'9' | b'A'..=b'F'));
    if plain { u32::from_str_radix(digits, 16).ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_to_their_characters_and_back() {
        for name in ["LATIN SMALL LETTER A", "SNOWMAN", "HANGUL SYLLABLE GAGG", "CJK UNIFIED IDEOGRAPH-4E00", "NUSHU CHARACTER-1B170", "VARIATION SELECTOR-256"] {
            assert_eq!(character_named(name).and_then(name_of).as_deref(), Some(name));
        }
        assert_eq!(character_named("latin small letter gha"), Some(0x1A3));
        assert_eq!((character_named("cjk unified ideograph-4e00"), character_named(""), name_of(0)), (None, None, None));
        assert_eq!(sequence_named("keycap digit one"), Some("1\u{FE0F}\u{20E3}"));
    }
}
