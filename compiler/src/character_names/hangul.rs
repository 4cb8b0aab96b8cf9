//! The names of Hangul syllables, which are put together from those of their parts.

const FIRST: u32 = 0xAC00;
const LEADS: [&str; 19] = ["G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"];
const VOWELS: [&str; 21] =
    ["A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I"];
const TAILS: [&str; 28] = [
    "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J", "C", "K", "T",
    "P", "H",
];
const PREFIX: &str = "HANGUL SYLLABLE ";

pub(super) fn name_of(c: u32) -> Option<String> {
    let at = c.checked_sub(FIRST)? as usize;
    let lead = LEADS.get(at / (VOWELS.len() * TAILS.len()))?;
    let (vowel, tail) = (VOWELS[at / TAILS.len() % VOWELS.len()], TAILS[at % TAILS.len()]);
    Some(format!("{PREFIX}{lead}{vowel}{tail}"))
}

pub(super) fn syllable_named(name: &str) -> Option<u32> {
    let rest = name.strip_prefix(PREFIX)?;
    let (lead, rest) = longest(&LEADS, rest)?;
    let (vowel, rest) = longest(&VOWELS, rest)?;
    let tail = TAILS.iter().position(|&tail| tail == rest)?;
    Some(FIRST + ((lead * VOWELS.len() + vowel) * TAILS.len() + tail) as u32)
}

/// Which part the text begins with, and what follows it.
fn longest<'t>(parts: &[&str], text: &'t str) -> Option<(usize, &'t str)> {
    let (at, part) = parts.iter().enumerate().filter(|(_, part)| text.starts_with(**part)).max_by_key(|(_, part)| part.len())?;
    Some((at, &text[part.len()..]))
}
