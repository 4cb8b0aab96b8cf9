//! Text to bytes.

use super::handlers::{Fault, exception, raise};
use super::names::{UNDEFINED, charmap};
use super::{Codec, Endian, Handler, escapes, find_codec};
use crate::character_names::name_of;
use crate::heap::{Heap, Raised, Res, Ty, Value, decode_code_point};
use crate::types::str::code_points;
use crate::types::format::Output;

/// A str as bytes.
pub fn encode<'h>(h: &'h Heap, v: Value<'h>, encoding: &str, errors: &str) -> Res<'h> {
    let codec = find_codec(h, encoding, "encode")?;
    let text = h.str_bytes(v);
    let plain = match codec {
        Codec::Utf8 => !h.str_has_surrogates(v),
        Codec::Ascii | Codec::Latin1 => h.str_is_ascii(v),
        _ => false,
    };
    if plain {
        return h.bytes(text);
    }
    let mut encoder = Encoder::new(h, v, codec);
    encoder.errors = errors;
    encoder.run(0)?;
    h.bytes(encoder.out.bytes())
}

/// UnicodeEncodeError for a str with lone surrogates, which UTF-8 has not.
pub fn check_encodable(h: &Heap, v: Value<'_>) -> Result<(), Raised> {
    if h.as_str(v).is_some() { Ok(()) } else { encode(h, v, "utf-8", "strict").map(|_| ()) }
}

/// The bytes of the text from code point `start` up to the first fault, where that ends, and the exception about it, or None.
pub fn encode_to_fault<'h>(h: &'h Heap, v: Value<'h>, codec: Codec, start: usize) -> Res<'h> {
    let mut encoder = Encoder::new(h, v, codec);
    encoder.handler = Some(Handler::Script);
    let end = encoder.run(start)?;
    let fault = match encoder.stopped.take() {
        Some(fault) => exception(h, Ty::UnicodeEncodeError, v, &fault)?,
        None => Value::NONE,
    };
    h.tuple(&[h.bytes(encoder.out.bytes())?, Value::small(end as i64), fault])
}

/// What stands for characters that could not be encoded, as bytes; None when that cannot be encoded either.
pub fn encode_replacement<'h>(h: &'h Heap, v: Value<'h>, codec: Codec) -> Res<'h> {
    let codec = match codec {
        Codec::Utf16(Endian::Marked) => Codec::Utf16(Endian::Little),
        Codec::Utf32(Endian::Marked) => Codec::Utf32(Endian::Little),
        Codec::Utf8Sig => Codec::Utf8,
        codec => codec,
    };
    if !h.is_str(v) {
        let unit = if matches!(codec, Codec::Utf16(_)) { 2 } else if matches!(codec, Codec::Utf32(_)) { 4 } else { 1 };
        return Ok(if h.bytes_data(v).len().is_multiple_of(unit) { v } else { Value::NONE });
    }
    let mut encoder = Encoder::new(h, v, codec);
    let narrow = matches!(codec, Codec::Latin1 | Codec::Charmap(_));
    if !code_points(encoder.text).all(|c| if narrow { encoder.can(c) } else { c < 128 }) {
        return Ok(Value::NONE);
    }
    encoder.run(0)?;
    h.bytes(encoder.out.bytes())
}

struct Encoder<'h, 'e> {
    h: &'h Heap,
    object: Value<'h>,
    text: &'h [u8],
    codec: Codec,
    errors: &'e str,
    handler: Option<Handler>,
    /// Where a handler of a script has to be asked.
    stopped: Option<Fault>,
    /// The characters of all bytes, when the codec is a table.
    map: Option<[u32; 256]>,
    out: Output,
}

impl<'h> Encoder<'h, '_> {
    fn new(h: &'h Heap, object: Value<'h>, codec: Codec) -> Self {
        let map = if let Codec::Charmap(row) = codec { Some(charmap(row)) } else { None };
        Encoder { h, object, text: h.str_bytes(object), codec, errors: "strict", handler: None, stopped: None, map, out: Output::default() }
    }

    /// Encodes from code point `index` on; the code point where it ends.
    fn run(&mut self, mut index: usize) -> Result<usize, Raised> {
        match self.codec {
            Codec::Utf8Sig | Codec::Utf16(Endian::Marked) | Codec::Utf32(Endian::Marked) if index == 0 => self.put(0xFEFF)?,
            _ => {}
        }
        let mut at = self.h.str_position(self.object, index);
        while at < self.text.len() && self.stopped.is_none() {
            let (c, n) = decode_code_point(&self.text[at..]);
            if self.can(c) {
                self.put(c)?;
                at += n;
                index += 1;
                continue;
            }
            let bad = self.bad_run(at)?;
            let handled = self.handle(&bad, index)?;
            for &c in &bad[..handled] {
                let mut buffer = [0; 4];
                at += crate::heap::encode_code_point(c, &mut buffer);
                index += 1;
            }
        }
        Ok(index)
    }

    fn can(&self, c: u32) -> bool {
        match self.codec {
            Codec::Ascii => c < 0x80,
            Codec::Latin1 => c < 0x100,
            Codec::Charmap(_) => self.byte_of(c).is_some(),
            Codec::UnicodeEscape | Codec::RawUnicodeEscape => true,
            _ => !(0xD800..0xE000).contains(&c),
        }
    }
    /// The byte of a character in the codec's table.
    fn byte_of(&self, c: u32) -> Option<u8> {
        let map = self.map.as_ref()?;
        if map.get(c as usize) == Some(&c) {
            return Some(c as u8);
        }
        map.iter().position(|&known| known == c).filter(|_| c != UNDEFINED).map(|b| b as u8)
    }
    /// Adds a code point; one that the codec cannot encode only for `surrogatepass`.
    fn put(&mut self, c: u32) -> Result<(), Raised> {
        let h = self.h;
        match self.codec {
            Codec::Utf8 | Codec::Utf8Sig => self.out.push_char(h, c),
            Codec::Ascii | Codec::Latin1 => self.out.push(h, &[c as u8]),
            Codec::Charmap(_) => self.out.push(h, &[self.byte_of(c).unwrap_or(b'?')]),
            Codec::UnicodeEscape => self.out.push(h, escapes::escaped(c).as_bytes()),
            Codec::RawUnicodeEscape if c < 0x100 => self.out.push(h, &[c as u8]),
            Codec::RawUnicodeEscape => self.out.push(h, backslashed(c).as_bytes()),
            Codec::Utf16(endian) => {
                if c < 0x10000 {
                    return self.put_unit16(c as u16, endian);
                }
                self.put_unit16(0xD800 | (c - 0x10000 >> 10) as u16, endian)?;
                self.put_unit16(0xDC00 | (c & 0x3FF) as u16, endian)
            }
            Codec::Utf32(Endian::Big) => self.out.push(h, &c.to_be_bytes()),
            Codec::Utf32(_) => self.out.push(h, &c.to_le_bytes()),
        }
    }
    fn put_unit16(&mut self, unit: u16, endian: Endian) -> Result<(), Raised> {
        let bytes = if endian == Endian::Big { unit.to_be_bytes() } else { unit.to_le_bytes() };
        self.out.push(self.h, &bytes)
    }

    /// The code points from `at` on that cannot be encoded, as an error reports them together.
    fn bad_run(&self, mut at: usize) -> Result<Vec<u32>, Raised> {
        self.h.reserve((self.text.len() - at) as u64 * 8)?;
        let longest = if matches!(self.codec, Codec::Utf16(_) | Codec::Utf32(_)) { 1 } else { usize::MAX };
        let mut run = Vec::new();
        while at < self.text.len() && run.len() < longest {
            let (c, n) = decode_code_point(&self.text[at..]);
            if self.can(c) {
                break;
            }
            run.push(c);
            at += n;
        }
        Ok(run)
    }

    /// Encodes what stands for `bad`, which begins at code point `index`; how many of them are done.
    fn handle(&mut self, bad: &[u32], index: usize) -> Result<usize, Raised> {
        let handler = match self.handler {
            Some(handler) => handler,
            None => Handler::find(self.h, self.errors)?,
        };
        match handler {
            Handler::Strict => return Err(self.raised(bad, index)),
            Handler::Script => self.stopped = Some(self.fault(bad, index)),
            Handler::Ignore => {}
            Handler::Replace => bad.iter().try_for_each(|_| self.put('?' as u32))?,
            Handler::NameReplace => bad.iter().try_for_each(|&c| self.put_text(&named(c)))?,
            Handler::BackslashReplace => bad.iter().try_for_each(|&c| self.put_text(&backslashed(c)))?,
            Handler::XmlCharRefReplace => bad.iter().try_for_each(|&c| self.put_text(&format!("&#{c};")))?,
            Handler::SurrogateEscape => {
                let escaped = bad.iter().take_while(|c| (0xDC80..0xDD00).contains(*c)).count();
                // A single byte is no unit of UTF-16 or UTF-32.
                let wide = matches!(self.codec, Codec::Utf16(_) | Codec::Utf32(_));
                // Tables give up on the whole run.
                let all = matches!(self.codec, Codec::Charmap(_));
                if escaped == 0 || wide || all && escaped < bad.len() {
                    return Err(self.raised(bad, index));
                }
                for &c in &bad[..escaped] {
                    self.out.push(self.h, &[(c - 0xDC00) as u8])?;
                }
                return Ok(escaped);
            }
            Handler::SurrogatePass => {
                let passed = bad.iter().take_while(|c| (0xD800..0xE000).contains(*c)).count();
                let can_hold = matches!(self.codec, Codec::Utf8 | Codec::Utf8Sig | Codec::Utf16(_) | Codec::Utf32(_));
                if passed == 0 || !can_hold {
                    return Err(self.raised(bad, index));
                }
                bad[..passed].iter().try_for_each(|&c| self.put(c))?;
                return Ok(passed);
            }
        }
        Ok(bad.len())
    }
    fn put_text(&mut self, text: &str) -> Result<(), Raised> {
        text.chars().try_for_each(|c| self.put(c as u32))
    }
    fn raised(&self, bad: &[u32], index: usize) -> Raised {
        raise(self.h, Ty::UnicodeEncodeError, self.object, &self.fault(bad, index))
    }
    fn fault(&self, bad: &[u32], index: usize) -> Fault {
        let reason = match self.codec {
            Codec::Ascii => "ordinal not in range(128)",
            Codec::Latin1 => "ordinal not in range(256)",
            Codec::Charmap(_) => "character maps to <undefined>",
            _ => "surrogates not allowed",
        };
        Fault { encoding: self.codec.name(), start: index, end: index + bad.len(), reason }
    }
}

/// `\N{NAME}`, or an escape for what has no name.
fn named(c: u32) -> String {
    name_of(c).map_or_else(|| backslashed(c), |name| format!("\\N{{{name}}}"))
}

pub(super) fn backslashed(c: u32) -> String {
    match c {
        0..0x100 => format!("\\x{c:02x}"),
        0x100..0x10000 => format!("\\u{c:04x}"),
        _ => format!("\\U{c:08x}"),
    }
}
