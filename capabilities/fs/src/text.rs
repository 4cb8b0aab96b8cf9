//! Text and bytes: the encodings that are done on this side, newlines, and CPython's words for what does not decode.

use std::str::Utf8Error;

use capability::{OpError, Value};

use crate::source::Newlines;

/// An encoding that `read_text` and `write_text` know. The guest has more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Encoding {
    Utf8,
    /// UTF-8 with a byte order mark, which is written, and skipped where it stands.
    Utf8Sig,
    Ascii,
    Latin1,
}

/// What to do with what does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum OnError {
    Strict,
    Ignore,
    Replace,
    SurrogateEscape,
}

const ENCODINGS: [(&str, Encoding); 14] = [
    ("utf8", Encoding::Utf8),
    ("u8", Encoding::Utf8),
    ("utf", Encoding::Utf8),
    ("cp65001", Encoding::Utf8),
    ("utf8sig", Encoding::Utf8Sig),
    ("ascii", Encoding::Ascii),
    ("usascii", Encoding::Ascii),
    ("646", Encoding::Ascii),
    ("latin1", Encoding::Latin1),
    ("latin", Encoding::Latin1),
    ("l1", Encoding::Latin1),
    ("iso88591", Encoding::Latin1),
    ("8859", Encoding::Latin1),
    ("locale", Encoding::Utf8),
];

const BOM: &[u8] = b"\xef\xbb\xbf";

impl Encoding {
    pub(crate) fn named(name: &str) -> Result<Encoding, OpError> {
        let plain: String = name.to_ascii_lowercase().chars().filter(char::is_ascii_alphanumeric).collect();
        let row = ENCODINGS.iter().find(|(known, _)| *known == plain);
        row.map(|(_, encoding)| *encoding).ok_or_else(|| {
            OpError::exception("LookupError", format!("unknown encoding: {name}"))
                .hint("read the bytes and decode them: fs.read_bytes(path).decode(encoding)")
        })
    }

    const fn name(self) -> &'static str {
        match self {
            Encoding::Utf8 | Encoding::Utf8Sig => "utf-8",
            Encoding::Ascii => "ascii",
            Encoding::Latin1 => "latin-1",
        }
    }
}

impl OnError {
    pub(crate) fn named(name: &str) -> Result<OnError, OpError> {
        match name {
            "strict" => Ok(OnError::Strict),
            "ignore" => Ok(OnError::Ignore),
            "replace" => Ok(OnError::Replace),
            "surrogateescape" => Ok(OnError::SurrogateEscape),
            _ => Err(OpError::exception("LookupError", format!("unknown error handler name '{name}'"))),
        }
    }
}

/// What reading does with newlines.
pub(crate) fn newlines_read(newline: Option<&str>) -> Result<Newlines, OpError> {
    match newline {
        None => Ok(Newlines::Universal),
        Some("" | "\n" | "\r" | "\r\n") => Ok(Newlines::Kept),
        Some(other) => Err(illegal_newline(other)),
    }
}

/// What writing puts for `\n`.
pub(crate) fn newline_written(newline: Option<&str>) -> Result<&str, OpError> {
    match newline {
        None | Some("" | "\n") => Ok("\n"),
        Some(own @ ("\r" | "\r\n")) => Ok(own),
        Some(other) => Err(illegal_newline(other)),
    }
}

fn illegal_newline(newline: &str) -> OpError {
    OpError::exception("ValueError", format!("illegal newline value: {newline}"))
}

/// Decodes a whole file.
pub(crate) fn decode(mut bytes: Vec<u8>, encoding: Encoding, errors: OnError, newlines: Newlines) -> Result<Value, OpError> {
    if encoding == Encoding::Utf8Sig && bytes.starts_with(BOM) {
        bytes.drain(..BOM.len());
    }
    if newlines == Newlines::Universal {
        let len = translate_in_place(&mut bytes);
        bytes.truncate(len);
    }
    match encoding {
        Encoding::Latin1 => Ok(Value::Str(bytes.iter().map(|byte| char::from(*byte)).collect())),
        Encoding::Ascii => decode_ascii(bytes, errors),
        Encoding::Utf8 | Encoding::Utf8Sig => decode_utf8(bytes, errors),
    }
}

fn decode_utf8(bytes: Vec<u8>, errors: OnError) -> Result<Value, OpError> {
    let bytes = match String::from_utf8(bytes) {
        Ok(text) => return Ok(Value::Str(text)),
        Err(error) if errors == OnError::Strict => return Err(not_utf8(error.as_bytes(), &error.utf8_error())),
        Err(error) => error.into_bytes(),
    };
    Ok(match errors {
        OnError::Replace => Value::Str(String::from_utf8_lossy(&bytes).into_owned()),
        OnError::SurrogateEscape => Value::OsStr(bytes),
        _ => Value::Str(bytes.utf8_chunks().map(|chunk| chunk.valid()).collect()),
    })
}

fn decode_ascii(bytes: Vec<u8>, errors: OnError) -> Result<Value, OpError> {
    let Some(at) = bytes.iter().position(|byte| !byte.is_ascii()) else { return decode_utf8(bytes, errors) };
    match errors {
        OnError::Strict => {
            let byte = bytes.get(at).copied().unwrap_or_default();
            let told = format!("'ascii' codec can't decode byte 0x{byte:02x} in position {at}: ordinal not in range(128)");
            Err(OpError::exception("UnicodeDecodeError", told))
        }
        OnError::SurrogateEscape => Ok(Value::OsStr(bytes)),
        OnError::Ignore => Ok(Value::Str(bytes.iter().filter(|byte| byte.is_ascii()).map(|byte| char::from(*byte)).collect())),
        OnError::Replace => {
            let shown = |byte: &u8| if byte.is_ascii() { char::from(*byte) } else { char::REPLACEMENT_CHARACTER };
            Ok(Value::Str(bytes.iter().map(shown).collect()))
        }
    }
}

/// Encodes a text for writing.
pub(crate) fn encode(text: &str, encoding: Encoding, errors: OnError, newline: &str) -> Result<Vec<u8>, OpError> {
    let text = if newline == "\n" { std::borrow::Cow::Borrowed(text) } else { text.replace('\n', newline).into() };
    let limit = match encoding {
        Encoding::Utf8 => return Ok(text.into_owned().into_bytes()),
        Encoding::Utf8Sig => return Ok([BOM, text.as_bytes()].concat()),
        Encoding::Ascii => 128,
        Encoding::Latin1 => 256,
    };
    let mut bytes = Vec::with_capacity(text.len());
    for (at, c) in text.chars().enumerate() {
        match u8::try_from(u32::from(c)) {
            Ok(byte) if u32::from(byte) < limit => bytes.push(byte),
            _ if errors == OnError::Ignore => {}
            _ if errors == OnError::Replace => bytes.push(b'?'),
            _ => return Err(does_not_encode(c, at, encoding, limit)),
        }
    }
    Ok(bytes)
}

fn does_not_encode(c: char, at: usize, encoding: Encoding, limit: u32) -> OpError {
    let shown = match u32::from(c) {
        code @ 0..=0xff => format!("\\x{code:02x}"),
        code @ 0x100..=0xffff => format!("\\u{code:04x}"),
        code => format!("\\U{code:08x}"),
    };
    let told = format!("'{}' codec can't encode character '{shown}' in position {at}: ordinal not in range({limit})", encoding.name());
    OpError::exception("UnicodeEncodeError", told)
}

/// CPython's sentence for bytes that are not UTF-8.
pub(crate) fn not_utf8(bytes: &[u8], error: &Utf8Error) -> OpError {
    let start = error.valid_up_to();
    let end = error.error_len().map_or(bytes.len(), |len| start + len);
    let first = bytes.get(start).copied().unwrap_or_default();
    let why = match error.error_len() {
        None => "unexpected end of data",
        Some(_) if matches!(first, 0xc2..=0xf4) => "invalid continuation byte",
        Some(_) => "invalid start byte",
    };
    let what = if end - start == 1 { format!("byte 0x{first:02x} in position {start}") } else { format!("bytes in position {start}-{}", end - 1) };
    OpError::exception("UnicodeDecodeError", format!("'utf-8' codec can't decode {what}: {why}"))
}

/// Turns `\r\n` and `\r` into `\n`; gives the new length. Text without `\r`, the usual one, is only looked at.
pub(crate) fn translate_in_place(bytes: &mut [u8]) -> usize {
    let Some(first) = memchr::memchr(b'\r', bytes) else { return bytes.len() };
    let (mut from, mut to) = (first, first);
    while let Some(byte) = bytes.get(from).copied() {
        let is_return = byte == b'\r';
        from += if is_return && bytes.get(from + 1) == Some(&b'\n') { 2 } else { 1 };
        if let Some(place) = bytes.get_mut(to) {
            *place = if is_return { b'\n' } else { byte };
        }
        to += 1;
    }
    to
}
