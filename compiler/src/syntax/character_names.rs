//! Characters by name, for `\N{…}` in strings.

/// The character with this name; the database of names is not part of the engine, which knows a few.
pub(crate) fn character_named(name: &str) -> Option<u32> {
    const NAMES: &[(&str, u32)] = &[
        ("NO-BREAK SPACE", 0xa0),
        ("EN DASH", 0x2013),
        ("EM DASH", 0x2014),
        ("BULLET", 0x2022),
        ("HORIZONTAL ELLIPSIS", 0x2026),
        ("SNOWMAN", 0x2603),
        ("BYTE ORDER MARK", 0xfeff),
        ("GREEK SMALL LETTER ALPHA", 0x3b1),
        ("GREEK SMALL LETTER PI", 0x3c0),
        ("LATIN SMALL LETTER SHARP S", 0xdf),
        ("EURO SIGN", 0x20ac),
    ];
    NAMES.iter().find(|row| row.0.eq_ignore_ascii_case(name)).map(|row| row.1)
}
