//! Which encodings there are, and under which names.

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
    Cp1252,
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
            Codec::Cp1252 => "charmap",
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
    (&["cp1252", "windows_1252", "1252"], Codec::Cp1252),
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

/// The codec called `name`. `verb` is what the caller wants to do: `encode` or `decode`.
pub fn find_codec(h: &Heap, name: &str, verb: &str) -> Result<Codec, Raised> {
    if name == "utf-8" {
        return Ok(Codec::Utf8);
    }
    let wanted = normalized(name);
    if let Some((_, codec)) = NAMES.iter().find(|(names, _)| names.contains(&wanted.as_str())) {
        return Ok(*codec);
    }
    if NOT_TEXT.contains(&wanted.as_str()) {
        return Err(h.raise(Ty::LookupError, &format!("'{name}' is not a text encoding; use codecs.{verb}() to handle arbitrary codecs")));
    }
    Err(h.raise(Ty::LookupError, &format!("unknown encoding: {name}")))
}

/// What bytes 0x80 to 0x9F mean in Windows code page 1252; 0 for the undefined ones.
static CP1252_HIGH: [u16; 32] = [
    0x20AC, 0, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17D, 0, 0, 0x2018, 0x2019, 0x201C,
    0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0, 0x17E, 0x178,
];

/// The character of a byte in code page 1252.
pub(super) fn cp1252_char(b: u8) -> Option<u32> {
    match b {
        0x80..0xA0 => CP1252_HIGH.get(b as usize - 0x80).map(|&c| c as u32).filter(|&c| c != 0),
        _ => Some(b as u32),
    }
}
/// The byte of a character in code page 1252.
pub(super) fn cp1252_byte(c: u32) -> Option<u8> {
    match c {
        0..0x80 | 0xA0..0x100 => Some(c as u8),
        _ => CP1252_HIGH.iter().position(|&high| high as u32 == c).map(|i| i as u8 + 0x80),
    }
}
