//! What can be wrong inside a literal: escapes, non-ASCII bytes, too many digits.

use super::report::{Fault, Place};
use crate::character_names::character_named;
use crate::syntax::lexer::Tokens;
use crate::syntax::token::{Token, TokenKind, flag};

/// What is wrong with the literal `token`, if anything.
pub(super) fn check_token(source: &str, tokens: &Tokens, token: u32) -> Option<Fault> {
    let token = tokens.list.get(token as usize)?;
    let text = source.get(token.start as usize..token.end as usize)?;
    let place = Place::Range(token.start, token.end);
    match token.kind {
        TokenKind::Int => check_digits(token, text, tokens.int_digits_max),
        TokenKind::Bytes if !text.is_ascii() => Some(Fault::new("bytes can only contain ASCII literal characters", place)),
        TokenKind::Bytes if token.flags & flag::RAW == 0 => bad_byte_escape(body(token, text)).map(|message| Fault::new(message, place)),
        TokenKind::Str | TokenKind::FStringMiddle if token.flags & flag::RAW == 0 && token.flags & flag::BACKSLASH != 0 => {
            bad_escape(body(token, text), token.kind == TokenKind::FStringMiddle).map(|message| Fault::new(message, place))
        }
        _ => None,
    }
}

/// The text between the quotes.
fn body<'t>(token: &Token, text: &'t str) -> &'t str {
    if token.kind == TokenKind::FStringMiddle {
        return text;
    }
    let quotes = if token.flags & flag::TRIPLE != 0 { 3 } else { 1 };
    let start = text.find(['\'', '"']).unwrap_or(0) + quotes;
    text.get(start..text.len() - quotes).unwrap_or("")
}

fn check_digits(token: &Token, text: &str, digits_max: u32) -> Option<Fault> {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    if token.flags & flag::PREFIXED != 0 || digits_max == 0 || digits <= digits_max as usize {
        return None;
    }
    let message = format!(
        "Exceeds the limit ({digits_max} digits) for integer string conversion: value has {digits} digits; use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits."
    );
    Some(Fault::new(message, Place::NoColumn(token.start)))
}

fn bad_byte_escape(text: &str) -> Option<String> {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        if bytes[at] != b'\\' {
            at += 1;
            continue;
        }
        if bytes.get(at + 1) == Some(&b'x') {
            let hex = |offset: usize| bytes.get(at + offset).is_some_and(u8::is_ascii_hexdigit);
            if !(hex(2) && hex(3)) {
                return Some(format!("(value error) invalid \\x escape at position {at}"));
            }
        }
        at += 2;
    }
    None
}

/// The complaint about a bad escape in a str. Positions count a non-ASCII character as the ten characters of its escape.
fn bad_escape(text: &str, before_field: bool) -> Option<String> {
    let mut position = 0;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            position += width(letter);
            continue;
        }
        let start = position;
        let Some(next) = letters.next() else {
            // A backslash before a field stands for itself.
            return (!before_field).then(|| complaint(start, start + 1, "\\ at end of string"));
        };
        position += 1 + width(next);
        let (digits, name) = match next {
            'x' => (2, "truncated \\xXX escape"),
            'u' => (4, "truncated \\uXXXX escape"),
            'U' => (8, "truncated \\UXXXXXXXX escape"),
            'N' => {
                if let Some(message) = bad_name(&mut letters, start, &mut position) {
                    return Some(message);
                }
                continue;
            }
            _ => continue,
        };
        let mut value = 0u32;
        for _ in 0..digits {
            match letters.peek().and_then(|letter| letter.to_digit(16)) {
                Some(digit) => value = value << 4 | digit,
                None => return Some(complaint(start, position, name)),
            }
            letters.next();
            position += 1;
        }
        if value > 0x10ffff {
            return Some(complaint(start, position, "illegal Unicode character"));
        }
    }
    None
}

fn bad_name(letters: &mut std::iter::Peekable<std::str::Chars>, start: usize, position: &mut usize) -> Option<String> {
    let malformed = "malformed \\N character escape";
    if letters.peek() != Some(&'{') {
        return Some(complaint(start, *position, malformed));
    }
    letters.next();
    *position += 1;
    let mut name = String::new();
    for letter in letters.by_ref() {
        *position += width(letter);
        if letter != '}' {
            name.push(letter);
            continue;
        }
        if name.is_empty() {
            return Some(complaint(start, *position - 1, malformed));
        }
        return character_named(&name).is_none().then(|| complaint(start, *position, "unknown Unicode character name"));
    }
    Some(complaint(start, *position, malformed))
}

fn width(letter: char) -> usize {
    if letter.is_ascii() { 1 } else { 10 }
}

fn complaint(start: usize, end: usize, reason: &str) -> String {
    if end == start + 1 {
        return format!("(unicode error) 'unicodeescape' codec can't decode byte 0x5c in position {start}: {reason}");
    }
    format!("(unicode error) 'unicodeescape' codec can't decode bytes in position {start}-{}: {reason}", end - 1)
}
