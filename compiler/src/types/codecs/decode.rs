//! Bytes to text.

use super::handlers::{Fault, exception, raise, wrong_way};
use super::names::{UNDEFINED, charmap};
use super::escapes;
use super::{Codec, Endian, Handler, find_codec};
use crate::heap::{Heap, Kind, Raised, Res, StrBuilder, Ty, Value};

/// All of `data` as a str. `object` is what it came from, for the exception.
pub fn decode<'h>(h: &'h Heap, object: Value<'h>, data: &[u8], encoding: &str, errors: &str) -> Res<'h> {
    let codec = find_codec(h, encoding, "decode")?;
    Ok(decode_part(h, object, data, codec, errors, true)?.0)
}

/// As much of `data` as can be decoded now, and how many bytes that took. Unless `last`, an unfinished character at the end is left.
pub fn decode_part<'h>(h: &'h Heap, object: Value<'h>, data: &[u8], codec: Codec, errors: &str, last: bool) -> Result<(Value<'h>, usize), Raised> {
    let (codec, skipped) = after_mark(codec, data);
    let body = data.get(skipped..).unwrap_or_default();
    if matches!(codec, Codec::Utf8 | Codec::Ascii | Codec::Latin1) && (body.is_ascii() || codec == Codec::Utf8 && std::str::from_utf8(body).is_ok()) {
        return Ok((h.str_from(body)?, data.len()));
    }
    let mut decoder = Decoder::new(h, object, data, codec, last);
    decoder.errors = errors;
    decoder.at = skipped;
    decoder.out.reserve(data.len())?;
    decoder.run()?;
    let used = decoder.at;
    Ok((decoder.out.finish()?, used))
}

/// The text from byte `start` up to the first fault, where that ends, and the exception about it, or None.
pub fn decode_to_fault<'h>(h: &'h Heap, object: Value<'h>, data: &[u8], codec: Codec, start: usize, last: bool) -> Res<'h> {
    let (codec, skipped) = after_mark(codec, data);
    let mut decoder = Decoder::new(h, object, data, codec, last);
    decoder.handler = Some(Handler::Script);
    decoder.at = start.max(skipped);
    decoder.run()?;
    let (at, fault) = (Value::small(decoder.at as i64), decoder.stopped.take());
    let text = decoder.out.finish()?;
    let fault = match fault {
        Some(fault) => exception(h, Ty::UnicodeDecodeError, object, &fault)?,
        None => Value::NONE,
    };
    h.tuple(&[text, at, fault])
}

/// The codec with its byte order decided, and the bytes of the mark.
fn after_mark(codec: Codec, data: &[u8]) -> (Codec, usize) {
    match (codec, data) {
        (Codec::Utf8Sig, [0xEF, 0xBB, 0xBF, ..]) => (Codec::Utf8, 3),
        (Codec::Utf8Sig, _) => (Codec::Utf8, 0),
        (Codec::Utf16(Endian::Marked), [0xFE, 0xFF, ..]) => (Codec::Utf16(Endian::Big), 2),
        (Codec::Utf16(Endian::Marked), [0xFF, 0xFE, ..]) => (Codec::Utf16(Endian::Little), 2),
        (Codec::Utf16(Endian::Marked), _) => (Codec::Utf16(Endian::Little), 0),
        (Codec::Utf32(Endian::Marked), [0, 0, 0xFE, 0xFF, ..]) => (Codec::Utf32(Endian::Big), 4),
        (Codec::Utf32(Endian::Marked), [0xFF, 0xFE, 0, 0, ..]) => (Codec::Utf32(Endian::Little), 4),
        (Codec::Utf32(Endian::Marked), _) => (Codec::Utf32(Endian::Little), 0),
        _ => (codec, 0),
    }
}

struct Decoder<'h, 'd> {
    h: &'h Heap,
    object: Value<'h>,
    data: &'d [u8],
    at: usize,
    codec: Codec,
    errors: &'d str,
    handler: Option<Handler>,
    last: bool,
    /// Where a handler of a script has to be asked.
    stopped: Option<Fault>,
    /// The characters of all bytes, when the codec is a table.
    map: Option<[u32; 256]>,
    out: StrBuilder<'h>,
}

/// One step of decoding.
pub(super) enum Step {
    /// A code point of so many bytes.
    Char(u32, usize),
    /// The same code point twice.
    Twice(u32, usize),
    /// So many bytes that stand for nothing.
    Nothing(usize),
    /// So many bytes are wrong.
    Wrong(usize, &'static str),
    /// The rest is the beginning of a character.
    Unfinished(&'static str),
}

impl<'h, 'd> Decoder<'h, 'd> {
    fn new(h: &'h Heap, object: Value<'h>, data: &'d [u8], codec: Codec, last: bool) -> Self {
        let map = if let Codec::Charmap(row) = codec { Some(charmap(row)) } else { None };
        Decoder { h, object, data, at: 0, codec, errors: "strict", handler: None, last, stopped: None, map, out: StrBuilder::new(h) }
    }
    fn run(&mut self) -> Result<(), Raised> {
        while self.at < self.data.len() && self.stopped.is_none() {
            if self.codec == Codec::Utf8 {
                self.copy_valid()?;
                if self.at >= self.data.len() {
                    break;
                }
            }
            match self.step() {
                Step::Char(c, n) => {
                    self.out.push_char(c)?;
                    self.at += n;
                }
                Step::Twice(c, n) => {
                    self.out.push_char(c)?;
                    self.out.push_char(c)?;
                    self.at += n;
                }
                Step::Nothing(n) => self.at += n,
                Step::Wrong(n, reason) => self.handle(n, reason)?,
                Step::Unfinished(reason) if self.last => self.handle(self.data.len() - self.at, reason)?,
                Step::Unfinished(_) => break,
            }
        }
        Ok(())
    }
    /// Copies what is UTF-8 already.
    fn copy_valid(&mut self) -> Result<(), Raised> {
        let rest = self.data.get(self.at..).unwrap_or_default();
        let good = match std::str::from_utf8(rest) {
            Ok(_) => rest.len(),
            Err(error) => error.valid_up_to(),
        };
        self.out.push_bytes(&rest[..good])?;
        self.at += good;
        Ok(())
    }
    fn step(&self) -> Step {
        let rest = self.data.get(self.at..).unwrap_or_default();
        match self.codec {
            Codec::Utf8 | Codec::Utf8Sig => utf8_fault(rest),
            Codec::Utf16(endian) => utf16_step(rest, endian),
            Codec::Utf32(endian) => utf32_step(rest, endian),
            Codec::Latin1 => rest.first().map_or(Step::Unfinished(""), |&b| Step::Char(b as u32, 1)),
            Codec::Ascii => match rest.first() {
                Some(&b) if b < 128 => Step::Char(b as u32, 1),
                _ => Step::Wrong(1, "ordinal not in range(128)"),
            },
            Codec::Charmap(_) => match rest.first().and_then(|&b| Some(self.map.as_ref()?[b as usize])) {
                Some(c) if c != UNDEFINED => Step::Char(c, 1),
                _ => Step::Wrong(1, "character maps to <undefined>"),
            },
            Codec::UnicodeEscape => escapes::decode_step(rest),
            Codec::RawUnicodeEscape => escapes::decode_raw_step(rest),
        }
    }
    /// Deals with `n` bytes that cannot be decoded.
    fn handle(&mut self, n: usize, reason: &'static str) -> Result<(), Raised> {
        let handler = match self.handler {
            Some(handler) => handler,
            None => Handler::find(self.h, self.errors)?,
        };
        self.handler = Some(handler);
        let bad = self.data.get(self.at..self.at + n).unwrap_or_default();
        match handler {
            Handler::Ignore => {}
            Handler::Replace => self.out.push_char(0xFFFD)?,
            Handler::BackslashReplace => {
                for b in bad {
                    self.out.push(&format!("\\x{b:02x}"))?;
                }
            }
            Handler::XmlCharRefReplace | Handler::NameReplace => return Err(wrong_way(self.h)),
            Handler::SurrogateEscape => {
                let escaped = bad.iter().take(4).take_while(|&&b| b >= 128).count();
                if escaped == 0 {
                    return Err(self.fault(n, reason));
                }
                for &b in &bad[..escaped] {
                    self.out.push_char(0xDC00 + b as u32)?;
                }
                self.at += escaped;
                return Ok(());
            }
            Handler::SurrogatePass => {
                let Some((c, used)) = self.surrogate() else { return Err(self.fault(n, reason)) };
                self.out.push_char(c)?;
                self.at += used;
                return Ok(());
            }
            Handler::Strict => return Err(self.fault(n, reason)),
            Handler::Script => self.stopped = Some(Fault { encoding: self.codec.name(), start: self.at, end: self.at + n, reason }),
        }
        self.at += n;
        Ok(())
    }
    /// The surrogate encoded here, if there is one.
    fn surrogate(&self) -> Option<(u32, usize)> {
        let rest = self.data.get(self.at..).unwrap_or_default();
        let (c, n) = match (self.codec, rest) {
            (Codec::Utf8, [0xED, b @ 0xA0..=0xBF, c @ 0x80..=0xBF, ..]) => (0xD000 | (*b as u32 & 0x3F) << 6 | (*c as u32 & 0x3F), 3),
            (Codec::Utf16(endian), _) => (unit16(rest, endian)? as u32, 2),
            (Codec::Utf32(endian), _) => (unit32(rest, endian)?, 4),
            _ => return None,
        };
        if (0xD800..0xE000).contains(&c) { Some((c, n)) } else { None }
    }
    fn fault(&self, n: usize, reason: &'static str) -> Raised {
        let h = self.h;
        let fault = Fault { encoding: self.codec.name(), start: self.at, end: self.at + n, reason };
        if h.is_kind(self.object, Kind::Bytes) {
            return raise(h, Ty::UnicodeDecodeError, self.object, &fault);
        }
        match h.bytes(self.data) {
            Ok(object) => raise(h, Ty::UnicodeDecodeError, object, &fault),
            Err(raised) => raised,
        }
    }
}

/// What is wrong with bytes that do not start with UTF-8.
fn utf8_fault(rest: &[u8]) -> Step {
    let Err(error) = std::str::from_utf8(rest) else { return Step::Unfinished("") };
    match error.error_len() {
        None => Step::Unfinished("unexpected end of data"),
        Some(n) if matches!(rest.first(), Some(0x80..0xC2 | 0xF5..)) => Step::Wrong(n, "invalid start byte"),
        Some(n) => Step::Wrong(n, "invalid continuation byte"),
    }
}

fn unit16(rest: &[u8], endian: Endian) -> Option<u16> {
    let bytes = *rest.first_chunk::<2>()?;
    Some(if endian == Endian::Big { u16::from_be_bytes(bytes) } else { u16::from_le_bytes(bytes) })
}
fn unit32(rest: &[u8], endian: Endian) -> Option<u32> {
    let bytes = *rest.first_chunk::<4>()?;
    Some(if endian == Endian::Big { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) })
}

fn utf16_step(rest: &[u8], endian: Endian) -> Step {
    let Some(unit) = unit16(rest, endian) else { return Step::Unfinished("truncated data") };
    match unit {
        0xD800..0xDC00 => match unit16(&rest[2..], endian) {
            Some(low @ 0xDC00..0xE000) => Step::Char(0x10000 + ((unit as u32 & 0x3FF) << 10 | low as u32 & 0x3FF), 4),
            Some(_) => Step::Wrong(2, "illegal UTF-16 surrogate"),
            None => Step::Unfinished("unexpected end of data"),
        },
        0xDC00..0xE000 => Step::Wrong(2, "illegal encoding"),
        _ => Step::Char(unit as u32, 2),
    }
}

fn utf32_step(rest: &[u8], endian: Endian) -> Step {
    match unit32(rest, endian) {
        None => Step::Unfinished("truncated data"),
        Some(0xD800..0xE000) => Step::Wrong(4, "code point in surrogate code point range(0xd800, 0xe000)"),
        Some(0x110000..) => Step::Wrong(4, "code point not in range(0x110000)"),
        Some(c) => Step::Char(c, 4),
    }
}
