//! What a byte may start or continue: one table for the whole lexer.

/// What a byte can be the start of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(super) enum Class {
    /// Nothing: a control character or an ASCII sign without meaning.
    Other,
    /// Space, tab, form feed.
    Blank,
    Newline,
    /// A letter, `_`, or a byte of a non-ASCII character.
    Name,
    Digit,
    Quote,
    Hash,
    Backslash,
    Open,
    Close,
    /// An operator that may go on with more signs.
    Operator,
}

const fn class_of(byte: u8) -> Class {
    match byte {
        b' ' | b'\t' | 0x0c => Class::Blank,
        b'\n' => Class::Newline,
        b'a'..=b'z' | b'A'..=b'Z' | b'_' | 0x80..=0xff => Class::Name,
        b'0'..=b'9' => Class::Digit,
        b'\'' | b'"' => Class::Quote,
        b'#' => Class::Hash,
        b'\\' => Class::Backslash,
        b'(' | b'[' | b'{' => Class::Open,
        b')' | b']' | b'}' => Class::Close,
        b'+' | b'-' | b'*' | b'/' | b'%' | b'@' | b'&' | b'|' | b'^' | b'~' | b'<' | b'>' | b'=' | b'!' | b':' | b',' | b';' | b'.' => Class::Operator,
        _ => Class::Other,
    }
}

pub(super) static CLASS: [Class; 256] = {
    let mut table = [Class::Other; 256];
    let mut byte = 0;
    while byte < 256 {
        table[byte] = class_of(byte as u8);
        byte += 1;
    }
    table
};

/// Whether a name goes on with `byte`.
#[inline]
pub(super) fn continues_name(byte: u8) -> bool {
    matches!(CLASS[byte as usize], Class::Name | Class::Digit)
}
