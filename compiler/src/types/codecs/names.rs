//! Which encodings there are, and under which names.

use super::charmaps::CHARMAPS;
use crate::heap::{Heap, Raised, Ty};

/// Byte order of UTF-16 and UTF-32.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Endian {
    Little,
    Big,
    /// A byte order mark says; without one it is little.
    Marked,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Codec {
    Utf8,
    /// With a signature: a byte order mark as UTF-8.
    Utf8Sig,
    Utf16(Endian),
    Utf32(Endian),
    Latin1,
    Ascii,
    /// A table of 256 characters, by its row in `charmaps`.
    Charmap(u8),
    /// As in a literal.
    UnicodeEscape,
    /// As in a literal with `r`, and yet with `\u` and `\U`.
    RawUnicodeEscape,
}

impl Codec {
    /// The name that errors show.
    pub fn name(self) -> &'static str {
        match self {
            Codec::Utf8 | Codec::Utf8Sig => "utf-8",
            Codec::Utf16(Endian::Marked) => "utf-16",
            Codec::Utf16(Endian::Little) => "utf-16-le",
            Codec::Utf16(Endian::Big) => "utf-16-be",
            Codec::Utf32(Endian::Marked) => "utf-32",
            Codec::Utf32(Endian::Little) => "utf-32-le",
            Codec::Utf32(Endian::Big) => "utf-32-be",
            Codec::Latin1 => "latin-1",
            Codec::Ascii => "ascii",
            Codec::Charmap(_) => "charmap",
            Codec::UnicodeEscape => "unicodeescape",
            Codec::RawUnicodeEscape => "rawunicodeescape",
        }
    }
    /// The name that `codecs` knows it by.
    pub fn full_name(self) -> &'static str {
        match self {
            Codec::Utf8Sig => "utf-8-sig",
            Codec::Latin1 => "iso8859-1",
            Codec::Charmap(row) => CHARMAPS[row as usize].0,
            Codec::UnicodeEscape => "unicode-escape",
            Codec::RawUnicodeEscape => "raw-unicode-escape",
            codec => codec.name(),
        }
    }
}

/// Names in lower case with `_` between words.
static NAMES: &[(&[&str], Codec)] = &[
    (&["utf_8", "utf8", "u8", "utf", "utf8_ucs2", "utf8_ucs4", "cp65001"], Codec::Utf8),
    (&["utf_8_sig"], Codec::Utf8Sig),
    (&["utf_16", "utf16", "u16"], Codec::Utf16(Endian::Marked)),
    (&["utf_16_le", "utf_16le", "utf16_le", "unicodelittleunmarked"], Codec::Utf16(Endian::Little)),
    (&["utf_16_be", "utf_16be", "utf16_be", "unicodebigunmarked"], Codec::Utf16(Endian::Big)),
    (&["utf_32", "utf32", "u32"], Codec::Utf32(Endian::Marked)),
    (&["utf_32_le", "utf_32le", "utf32_le"], Codec::Utf32(Endian::Little)),
    (&["utf_32_be", "utf_32be", "utf32_be"], Codec::Utf32(Endian::Big)),
    (
        &[
            "latin_1", "latin1", "latin", "l1", "iso_8859_1", "iso8859_1", "iso8859", "8859", "cp819", "iso_8859_1_1987", "iso_ir_100",
            "ibm819", "csisolatin1",
        ],
        Codec::Latin1,
    ),
    (
        &[
            "ascii", "us_ascii", "us", "646", "iso646_us", "iso_646.irv_1991", "iso_ir_6", "ansi_x3.4_1968", "ansi_x3.4_1986",
            "ansi_x3_4_1968", "cp367", "csascii", "ibm367",
        ],
        Codec::Ascii,
    ),
    (&["unicode_escape", "unicodeescape"], Codec::UnicodeEscape),
    (&["raw_unicode_escape", "rawunicodeescape"], Codec::RawUnicodeEscape),
];

/// Codecs of CPython that do not turn text into bytes.
static NOT_TEXT: &[&str] = &["rot13", "rot_13", "hex", "hex_codec", "base64", "base64_codec", "base_64", "bz2", "bz2_codec", "zlib", "zip", "zlib_codec", "quopri", "quopri_codec", "quoted_printable", "uu", "uu_codec"];

/// Lower case, runs of anything but letters, digits and dots as one `_`.
fn normalized(name: &str) -> String {
    let mut out = String::new();
    let mut gap = false;
    for c in name.chars() {
        if c.is_ascii_alphanumeric() || c == '.' {
            if gap && !out.is_empty() {
                out.push('_');
            }
            gap = false;
            out.push(c.to_ascii_lowercase());
        } else {
            gap = true;
        }
    }
    out
}

/// Whether it is one of the names for which CPython looks no codec up.
pub(super) fn is_common(name: &str) -> bool {
    const COMMON: [&str; 12] =
        ["utf_8", "utf8", "utf_16", "utf16", "utf_32", "utf32", "ascii", "us_ascii", "latin_1", "latin1", "iso_8859_1", "iso8859_1"];
    name == "utf-8" || COMMON.contains(&normalized(name).as_str())
}

/// The codec called `name`, if it is one of the engine's own.
pub fn native_codec(name: &str) -> Option<Codec> {
    if name == "utf-8" {
        return Some(Codec::Utf8);
    }
    let wanted = normalized(name);
    if let Some((_, codec)) = NAMES.iter().find(|(names, _)| names.contains(&wanted.as_str())) {
        return Some(*codec);
    }
    let row = CHARMAPS.iter().position(|(_, names, _)| names.contains(&wanted.as_str()))?;
    Some(Codec::Charmap(row as u8))
}

/// The codec called `name`. `verb` is what the caller wants to do: `encode` or `decode`.
pub fn find_codec(h: &Heap, name: &str, verb: &str) -> Result<Codec, Raised> {
    if let Some(codec) = native_codec(name) {
        return Ok(codec);
    }
    if NOT_TEXT.contains(&normalized(name).as_str()) {
        return Err(h.raise(Ty::LookupError, &format!("'{name}' is not a text encoding; use codecs.{verb}() to handle arbitrary codecs")));
    }
    Err(h.raise(Ty::LookupError, &format!("unknown encoding: {name}")))
}

/// No character of this number is in a table.
pub(super) const UNDEFINED: u32 = 0xFFFE;

/// The 256 characters of a table.
pub(super) fn charmap(row: u8) -> [u32; 256] {
    let chars = CHARMAPS[row as usize].2;
    let mut map = std::array::from_fn(|i| i as u32);
    let first = if chars.chars().count() == 128 { 128 } else { 0 };
    map[first..].iter_mut().zip(chars.chars()).for_each(|(place, c)| *place = c as u32);
    map
}
