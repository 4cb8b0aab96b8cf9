//! Text to bytes.

use super::handlers::{Fault, raise};
use super::names::cp1252_byte;
use super::{Codec, Endian, Handler, find_codec};
use crate::heap::{Heap, Raised, Res, Ty, Value, decode_code_point};
use crate::types::format::Output;

/// A str as bytes.
pub fn encode<'h>(h: &'h Heap, v: Value<'h>, encoding: &str, errors: &str) -> Res<'h> {
    let codec = find_codec(h, encoding, "encode")?;
    let text = h.str_bytes(v);
    let plain = match codec {
        Codec::Utf8 => !h.str_has_surrogates(v),
        Codec::Ascii | Codec::Latin1 | Codec::Cp1252 => h.str_is_ascii(v),
        _ => false,
    };
    if plain {
        return h.bytes(text);
    }
    let mut encoder = Encoder { h, object: v, text, codec, errors, out: Output::default() };
    encoder.run()?;
    h.bytes(encoder.out.bytes())
}

struct Encoder<'h, 'e> {
    h: &'h Heap,
    object: Value<'h>,
    text: &'h [u8],
    codec: Codec,
    errors: &'e str,
    out: Output,
}

impl Encoder<'_, '_> {
    fn run(&mut self) -> Result<(), Raised> {
        match self.codec {
            Codec::Utf8Sig | Codec::Utf16(Endian::Marked) | Codec::Utf32(Endian::Marked) => self.put(0xFEFF)?,
            _ => {}
        }
        let (mut at, mut index) = (0, 0);
        while at < self.text.len() {
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
        Ok(())
    }

    fn can(&self, c: u32) -> bool {
        match self.codec {
            Codec::Ascii => c < 0x80,
            Codec::Latin1 => c < 0x100,
            Codec::Cp1252 => cp1252_byte(c).is_some(),
            _ => !(0xD800..0xE000).contains(&c),
        }
    }
    /// Adds a code point; one that the codec cannot encode only for `surrogatepass`.
    fn put(&mut self, c: u32) -> Result<(), Raised> {
        let h = self.h;
        match self.codec {
            Codec::Utf8 | Codec::Utf8Sig => self.out.push_char(h, c),
            Codec::Ascii | Codec::Latin1 => self.out.push(h, &[c as u8]),
            Codec::Cp1252 => self.out.push(h, &[cp1252_byte(c).unwrap_or(b'?')]),
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
        match Handler::find(self.h, self.errors)? {
            Handler::Strict => return Err(self.fault(bad, index)),
            Handler::Ignore => {}
            Handler::Replace => bad.iter().try_for_each(|_| self.put('?' as u32))?,
            Handler::BackslashReplace | Handler::NameReplace => bad.iter().try_for_each(|&c| self.put_text(&backslashed(c)))?,
            Handler::XmlCharRefReplace => bad.iter().try_for_each(|&c| self.put_text(&format!("&#{c};")))?,
            Handler::SurrogateEscape => {
                let escaped = bad.iter().take_while(|c| (0xDC80..0xDD00).contains(*c)).count();
                // A single byte is no unit of UTF-16 or UTF-32.
                let wide = matches!(self.codec, Codec::Utf16(_) | Codec::Utf32(_));
                if escaped == 0 || wide {
                    return Err(self.fault(bad, index));
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
                    return Err(self.fault(bad, index));
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
    fn fault(&self, bad: &[u32], index: usize) -> Raised {
        let reason = match self.codec {
            Codec::Ascii => "ordinal not in range(128)",
            Codec::Latin1 => "ordinal not in range(256)",
            Codec::Cp1252 => "character maps to <undefined>",
            _ => "surrogates not allowed",
        };
        let fault = Fault { encoding: self.codec.name(), start: index, end: index + bad.len(), reason };
        raise(self.h, Ty::UnicodeEncodeError, self.object, &fault)
    }
}

fn backslashed(c: u32) -> String {
    match c {
        0..0x100 => format!("\\x{c:02x}"),
        0x100..0x10000 => format!("\\u{c:04x}"),
        _ => format!("\\U{c:08x}"),
    }
}
