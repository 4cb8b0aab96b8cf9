//! Source bytes to source text: byte-order mark, encoding cookie, newlines.

use std::borrow::Cow;

use super::diagnostics::{SyntaxError, SyntaxErrorKind};

const BOM: &[u8] = b"\xef\xbb\xbf";

/// The encodings a cookie may name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Utf8,
    Latin1,
    Ascii,
}

/// Decodes a source file: the text the lexer takes, and the one to keep for tracebacks. Newlines become `\n`.
pub fn decode<'b>(bytes: &'b [u8], filename: &str) -> Result<Cow<'b, str>, SyntaxError> {
    let (text, marked) = match bytes.strip_prefix(BOM) {
        Some(rest) => (rest, true),
        None => (bytes, false),
    };
    let encoding = cookie(text, marked, filename)?;
    let decoded = match encoding {
        Encoding::Utf8 => Cow::Borrowed(std::str::from_utf8(text).map_err(|error| bad_utf8(text, error.valid_up_to(), marked || has_cookie(text), filename))?),
        Encoding::Latin1 => Cow::Owned(text.iter().map(|&byte| byte as char).collect()),
        Encoding::Ascii => Cow::Borrowed(ascii(text, filename)?),
    };
    check_file(&decoded)?;
    Ok(with_plain_newlines(decoded))
}

/// What `compile` does to bytes, which declare their encoding as a file does.
pub fn decode_text<'b>(bytes: &'b [u8], filename: &str) -> Result<Cow<'b, str>, SyntaxError> {
    let unmarked = bytes.strip_prefix(BOM).unwrap_or(bytes);
    match std::str::from_utf8(unmarked) {
        Err(error) if !has_cookie(unmarked) => Err(SyntaxError { line: 1, end_line: 1, ..bad_utf8(bytes, error.valid_up_to(), true, filename) }),
        _ => decode(bytes, filename),
    }
}

/// What `compile` does to a `str`: newlines become `\n`. None when there is a null byte.
pub fn from_text(text: &str) -> Option<Cow<'_, str>> {
    memchr::memchr(0, text.as_bytes()).is_none().then(|| with_plain_newlines(Cow::Borrowed(text)))
}

/// A file may not hold null bytes. The line is shown up to the first one.
fn check_file(text: &str) -> Result<(), SyntaxError> {
    let Some(at) = memchr::memchr(0, text.as_bytes()) else { return Ok(()) };
    let before = &text[..at];
    let (line, start) = (before.matches('\n').count() as u32 + 1, before.rfind('\n').map_or(0, |newline| newline + 1));
    Err(SyntaxError { text: Some(before[start..].to_string()), ..error("source code cannot contain null bytes".into(), line) })
}

fn with_plain_newlines(text: Cow<'_, str>) -> Cow<'_, str> {
    if memchr::memchr(b'\r', text.as_bytes()).is_none() {
        return text;
    }
    Cow::Owned(text.replace("\r\n", "\n").replace('\r', "\n"))
}

/// The encoding that a comment in the first two lines declares.
fn cookie(text: &[u8], marked: bool, filename: &str) -> Result<Encoding, SyntaxError> {
    let Some(name) = cookie_name(text) else { return Ok(Encoding::Utf8) };
    let normal = name.to_ascii_lowercase().replace(['_', ' '], "-");
    let encoding = match normal.as_str() {
        "utf-8" | "utf8" | "utf-8-sig" | "u8" | "utf" => Encoding::Utf8,
        _ if normal.starts_with("utf-8-") => Encoding::Utf8,
        "latin-1" | "latin1" | "iso-8859-1" | "iso8859-1" | "iso-latin-1" | "l1" | "8859" | "cp819" => Encoding::Latin1,
        _ if normal.starts_with("latin-1-") || normal.starts_with("iso-8859-1-") || normal.starts_with("iso-latin-1-") => Encoding::Latin1,
        "ascii" | "us-ascii" | "646" => Encoding::Ascii,
        _ if marked => return Err(error(format!("encoding problem: {name} with BOM"), 0)),
        _ => return Err(error(format!("unknown encoding: {name}"), 0)),
    };
    if marked && encoding != Encoding::Utf8 {
        let _ = filename;
        return Err(error(format!("encoding problem: {name} with BOM"), 0));
    }
    Ok(encoding)
}

fn has_cookie(text: &[u8]) -> bool {
    cookie_name(text).is_some()
}

/// `coding: name` or `coding=name` in a comment on one of the first two lines, the second only when the first holds no code.
fn cookie_name(text: &[u8]) -> Option<String> {
    for line in text.split(|&byte| byte == b'\n').take(2) {
        let trimmed = line.trim_ascii();
        if !trimmed.starts_with(b"#") {
            if trimmed.is_empty() || trimmed == b"\x0c" {
                continue;
            }
            return None;
        }
        let found = memchr::memmem::find_iter(trimmed, b"coding").find_map(|at| {
            let rest = &trimmed[at + 6..];
            let rest = rest.strip_prefix(b":").or_else(|| rest.strip_prefix(b"="))?.trim_ascii_start();
            let end = rest.iter().position(|byte| !(byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))).unwrap_or(rest.len());
            (end > 0).then(|| String::from_utf8_lossy(&rest[..end]).into_owned())
        });
        if found.is_some() {
            return found;
        }
    }
    None
}

fn bad_utf8(text: &[u8], at: usize, declared: bool, filename: &str) -> SyntaxError {
    let line = 1 + memchr::memchr_iter(b'\n', &text[..at]).count() as u32;
    let byte = text.get(at).copied().unwrap_or(0);
    let message = if declared {
        let what = if !(0xc2..=0xf4).contains(&byte) { "invalid start byte" } else if at + 1 >= text.len() { "unexpected end of data" } else { "invalid continuation byte" };
        format!("(unicode error) 'utf-8' codec can't decode byte 0x{byte:02x} in position {at}: {what}")
    } else {
        format!(
            "Non-UTF-8 code starting with '\\x{byte:02x}' in file {filename} on line {line}, but no encoding declared; see https://peps.python.org/pep-0263/ for details"
        )
    };
    error(message, if declared { 0 } else { line })
}

fn ascii<'b>(text: &'b [u8], filename: &str) -> Result<&'b str, SyntaxError> {
    let _ = filename;
    match text.iter().position(|&byte| byte >= 0x80) {
        Some(at) => Err(error(format!("(unicode error) 'ascii' codec can't decode byte 0x{:02x} in position {at}: ordinal not in range(128)", text[at]), 0)),
        None => std::str::from_utf8(text).map_err(|_| error("source is not ASCII".into(), 0)),
    }
}

fn error(message: String, line: u32) -> SyntaxError {
    SyntaxError { kind: SyntaxErrorKind::SyntaxError, message, line, column: 0, end_line: line, end_column: Some(0), text: None }
}
