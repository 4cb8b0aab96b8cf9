//! Flags, and what goes together.

use crate::heap::{Heap, Raised};

pub const IGNORECASE: u32 = 2;
pub const LOCALE: u32 = 4;
pub const MULTILINE: u32 = 8;
pub const DOTALL: u32 = 16;
pub const UNICODE: u32 = 32;
pub const VERBOSE: u32 = 64;
pub const DEBUG: u32 = 128;
pub const ASCII: u32 = 256;

/// Name and letter of each flag, in the order of `repr`.
pub static FLAGS: &[(&str, char, u32)] = &[
    ("IGNORECASE", 'i', IGNORECASE),
    ("LOCALE", 'L', LOCALE),
    ("MULTILINE", 'm', MULTILINE),
    ("DOTALL", 's', DOTALL),
    ("UNICODE", 'u', UNICODE),
    ("VERBOSE", 'x', VERBOSE),
    ("DEBUG", '\0', DEBUG),
    ("ASCII", 'a', ASCII),
];

/// The flags that choose how characters are classified: at most one.
pub const TYPE_FLAGS: u32 = ASCII | LOCALE | UNICODE;

/// The flag of a letter in `(?...)`.
pub fn of_letter(c: u32) -> Option<u32> {
    FLAGS.iter().find(|(_, letter, _)| *letter != '\0' && *letter as u32 == c).map(|&(_, _, flag)| flag)
}

/// Checks flags against the kind of pattern; text without ASCII gets UNICODE.
pub fn fixed(h: &Heap, flags: u32, is_text: bool) -> Result<u32, Raised> {
    let both = |a: u32| flags & a == a;
    if is_text {
        if flags & LOCALE != 0 {
            return Err(h.value_error("cannot use LOCALE flag with a str pattern"));
        }
        if both(ASCII | UNICODE) {
            return Err(h.value_error("ASCII and UNICODE flags are incompatible"));
        }
        return Ok(if flags & ASCII == 0 { flags | UNICODE } else { flags });
    }
    if flags & UNICODE != 0 {
        return Err(h.value_error("cannot use UNICODE flag with a bytes pattern"));
    }
    if both(LOCALE | ASCII) {
        return Err(h.value_error("ASCII and LOCALE flags are incompatible"));
    }
    Ok(flags)
}
