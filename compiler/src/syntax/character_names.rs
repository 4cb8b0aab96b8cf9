//! Characters by name, for `\N{…}` in strings and patterns.
//!
//! The whole database of names would be larger than the engine. Letters of Latin (with their accents), Greek, digits and some
//! that scripts use are known; any other name is an unknown one.

use unicode_normalization::char::compose;

/// The character with this name.
pub(crate) fn character_named(name: &str) -> Option<u32> {
    let name = name.to_ascii_uppercase();
    if let Some(row) = NAMES.iter().find(|row| row.0 == name) {
        return Some(row.1);
    }
    if let Some(digit) = name.strip_prefix("DIGIT ") {
        return DIGITS.iter().position(|&d| d == digit).map(|d| '0' as u32 + d as u32);
    }
    latin(&name).or_else(|| greek(&name))
}

/// `LATIN SMALL LETTER E WITH ACUTE`.
fn latin(name: &str) -> Option<u32> {
    let (small, rest) = case_of_letter(name.strip_prefix("LATIN ")?)?;
    let (letter, accents) = rest.split_once(" WITH ").unwrap_or((rest, ""));
    let &[letter @ b'A'..=b'Z'] = letter.as_bytes() else { return None };
    let mut c = if small { letter.to_ascii_lowercase() } else { letter } as char;
    for accent in accents.split(" AND ").filter(|a| !a.is_empty()) {
        let mark = ACCENTS.iter().find(|row| row.0 == accent)?.1;
        c = compose(c, mark)?;
    }
    Some(c as u32)
}

/// Whether a letter is small, and which one.
fn case_of_letter(name: &str) -> Option<(bool, &str)> {
    let small = name.strip_prefix("SMALL LETTER ").map(|rest| (true, rest));
    small.or_else(|| name.strip_prefix("CAPITAL LETTER ").map(|rest| (false, rest)))
}

fn greek(name: &str) -> Option<u32> {
    let (small, letter) = case_of_letter(name.strip_prefix("GREEK ")?)?;
    let at = GREEK.iter().position(|&l| l == letter)? as u32;
    // There is no capital final sigma.
    Some(if small { 0x3B1 } else { 0x391 } + at).filter(|&c| c != 0x3A2)
}

static DIGITS: &[&str] = &["ZERO", "ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT", "NINE"];

/// In the order of their code points; the one between rho and sigma is the final sigma.
static GREEK: &[&str] = &[
    "ALPHA", "BETA", "GAMMA", "DELTA", "EPSILON", "ZETA", "ETA", "THETA", "IOTA", "KAPPA", "LAMDA", "MU", "NU", "XI", "OMICRON", "PI", "RHO",
    "FINAL SIGMA", "SIGMA", "TAU", "UPSILON", "PHI", "CHI", "PSI", "OMEGA",
];

static ACCENTS: &[(&str, char)] = &[
    ("GRAVE", '\u{300}'), ("ACUTE", '\u{301}'), ("CIRCUMFLEX", '\u{302}'), ("TILDE", '\u{303}'), ("MACRON", '\u{304}'), ("BREVE", '\u{306}'),
    ("DOT ABOVE", '\u{307}'), ("DIAERESIS", '\u{308}'), ("HOOK ABOVE", '\u{309}'), ("RING ABOVE", '\u{30A}'), ("DOUBLE ACUTE", '\u{30B}'),
    ("CARON", '\u{30C}'), ("HORN", '\u{31B}'), ("DOT BELOW", '\u{323}'), ("CEDILLA", '\u{327}'), ("OGONEK", '\u{328}'),
];

static NAMES: &[(&str, u32)] = &[
    ("SPACE", 0x20), ("EXCLAMATION MARK", 0x21), ("QUOTATION MARK", 0x22), ("NUMBER SIGN", 0x23), ("DOLLAR SIGN", 0x24), ("PERCENT SIGN", 0x25),
    ("AMPERSAND", 0x26), ("APOSTROPHE", 0x27), ("LEFT PARENTHESIS", 0x28), ("RIGHT PARENTHESIS", 0x29), ("ASTERISK", 0x2A), ("PLUS SIGN", 0x2B),
    ("COMMA", 0x2C), ("HYPHEN-MINUS", 0x2D), ("FULL STOP", 0x2E), ("SOLIDUS", 0x2F), ("COLON", 0x3A), ("SEMICOLON", 0x3B),
    ("LESS-THAN SIGN", 0x3C), ("EQUALS SIGN", 0x3D), ("GREATER-THAN SIGN", 0x3E), ("QUESTION MARK", 0x3F), ("COMMERCIAL AT", 0x40),
    ("LEFT SQUARE BRACKET", 0x5B), ("REVERSE SOLIDUS", 0x5C), ("RIGHT SQUARE BRACKET", 0x5D), ("CIRCUMFLEX ACCENT", 0x5E), ("LOW LINE", 0x5F),
    ("GRAVE ACCENT", 0x60), ("LEFT CURLY BRACKET", 0x7B), ("VERTICAL LINE", 0x7C), ("RIGHT CURLY BRACKET", 0x7D), ("TILDE", 0x7E),
    ("NULL", 0), ("BELL", 0x1F514), ("LINE FEED", 0xA), ("CARRIAGE RETURN", 0xD), ("ESCAPE", 0x1B), ("DELETE", 0x7F), ("NBSP", 0xA0),
    ("NO-BREAK SPACE", 0xA0), ("INVERTED EXCLAMATION MARK", 0xA1), ("CENT SIGN", 0xA2), ("POUND SIGN", 0xA3), ("YEN SIGN", 0xA5),
    ("SECTION SIGN", 0xA7), ("COPYRIGHT SIGN", 0xA9), ("LEFT-POINTING DOUBLE ANGLE QUOTATION MARK", 0xAB), ("NOT SIGN", 0xAC),
    ("SOFT HYPHEN", 0xAD), ("REGISTERED SIGN", 0xAE), ("DEGREE SIGN", 0xB0), ("PLUS-MINUS SIGN", 0xB1), ("SUPERSCRIPT TWO", 0xB2),
    ("SUPERSCRIPT THREE", 0xB3), ("MICRO SIGN", 0xB5), ("PILCROW SIGN", 0xB6), ("MIDDLE DOT", 0xB7), ("SUPERSCRIPT ONE", 0xB9),
    ("RIGHT-POINTING DOUBLE ANGLE QUOTATION MARK", 0xBB), ("VULGAR FRACTION ONE QUARTER", 0xBC), ("VULGAR FRACTION ONE HALF", 0xBD),
    ("VULGAR FRACTION THREE QUARTERS", 0xBE), ("INVERTED QUESTION MARK", 0xBF), ("MULTIPLICATION SIGN", 0xD7), ("DIVISION SIGN", 0xF7),
    ("LATIN SMALL LETTER SHARP S", 0xDF), ("LATIN CAPITAL LETTER AE", 0xC6), ("LATIN SMALL LETTER AE", 0xE6),
    ("LATIN CAPITAL LETTER O WITH STROKE", 0xD8), ("LATIN SMALL LETTER O WITH STROKE", 0xF8), ("LATIN SMALL LETTER DOTLESS I", 0x131),
    ("COMBINING GRAVE ACCENT", 0x300), ("COMBINING ACUTE ACCENT", 0x301), ("COMBINING TILDE", 0x303), ("COMBINING DIAERESIS", 0x308),
    ("ZERO WIDTH SPACE", 0x200B), ("ZERO WIDTH NON-JOINER", 0x200C), ("ZERO WIDTH JOINER", 0x200D),
    ("HYPHEN", 0x2010), ("EN DASH", 0x2013), ("EM DASH", 0x2014), ("LEFT SINGLE QUOTATION MARK", 0x2018), ("RIGHT SINGLE QUOTATION MARK", 0x2019),
    ("LEFT DOUBLE QUOTATION MARK", 0x201C), ("RIGHT DOUBLE QUOTATION MARK", 0x201D), ("DAGGER", 0x2020), ("BULLET", 0x2022),
    ("HORIZONTAL ELLIPSIS", 0x2026), ("PER MILLE SIGN", 0x2030), ("EURO SIGN", 0x20AC), ("TRADE MARK SIGN", 0x2122), ("OHM SIGN", 0x2126),
    ("LEFTWARDS ARROW", 0x2190), ("UPWARDS ARROW", 0x2191), ("RIGHTWARDS ARROW", 0x2192), ("DOWNWARDS ARROW", 0x2193),
    ("FOR ALL", 0x2200), ("THERE EXISTS", 0x2203), ("EMPTY SET", 0x2205), ("ELEMENT OF", 0x2208), ("N-ARY SUMMATION", 0x2211),
    ("MINUS SIGN", 0x2212), ("SQUARE ROOT", 0x221A), ("INFINITY", 0x221E), ("ALMOST EQUAL TO", 0x2248), ("NOT EQUAL TO", 0x2260),
    ("LESS-THAN OR EQUAL TO", 0x2264), ("GREATER-THAN OR EQUAL TO", 0x2265), ("BLACK STAR", 0x2605), ("SNOWMAN", 0x2603), ("CHECK MARK", 0x2713),
    ("BALLOT X", 0x2717), ("HEAVY CHECK MARK", 0x2714), ("BLACK HEART SUIT", 0x2665), ("WHITE HEAVY CHECK MARK", 0x2705), ("CROSS MARK", 0x274C),
    ("BYTE ORDER MARK", 0xFEFF), ("ZERO WIDTH NO-BREAK SPACE", 0xFEFF), ("REPLACEMENT CHARACTER", 0xFFFD), ("GRINNING FACE", 0x1F600),
    ("PILE OF POO", 0x1F4A9), ("SNAKE", 0x1F40D), ("ROCKET", 0x1F680),
];

#[cfg(test)]
mod tests {
    use super::character_named;

    #[test]
    fn names_of_letters_are_put_together() {
        for (name, c) in [
            ("LATIN SMALL LETTER A", 'a'),
            ("latin capital letter e with acute", 'É'),
            ("LATIN SMALL LETTER U WITH DIAERESIS AND MACRON", 'ǖ'),
            ("GREEK SMALL LETTER OMEGA", 'ω'),
            ("GREEK CAPITAL LETTER SIGMA", 'Σ'),
            ("DIGIT NINE", '9'),
            ("EURO SIGN", '€'),
        ] {
            assert_eq!(character_named(name), Some(c as u32), "{name}");
        }
        assert_eq!(character_named("LATIN SMALL LETTER A WITH NOTHING"), None);
        assert_eq!(character_named("nope"), None);
    }
}
