//! JSON text whose lines can be shown anywhere: what could change how a terminal or a reader shows a line is escaped as `\uXXXX`,
//! so that a program still reads the very text.

/// Begins an object.
pub(super) fn begin(text: &mut String) {
    text.push('{');
}

/// `"name":` with the comma before it where one is due.
pub(super) fn key(text: &mut String, name: &str) {
    if !text.ends_with(['{', '[']) {
        text.push(',');
    }
    text.push('"');
    text.push_str(name);
    text.push_str("\":");
}

/// At most `chars_max` characters; a text that was cut ends with `…`.
pub(super) fn string(text: &mut String, value: &str, chars_max: usize) {
    text.push('"');
    let plain = |byte: &u8| matches!(byte, b' '..=b'~') && !matches!(byte, b'"' | b'\\');
    if value.len() <= chars_max && value.as_bytes().iter().all(plain) {
        text.push_str(value);
    } else {
        push_escaped(text, value, chars_max);
    }
    text.push('"');
}

pub(super) fn number(text: &mut String, value: u64) {
    // Twenty digits hold every u64; written from the end.
    let mut digits = [b'0'; 20];
    let (mut left, mut count) = (value, 0);
    for digit in digits.iter_mut().rev() {
        *digit = b'0' + (left % 10) as u8;
        (left, count) = (left / 10, count + 1);
        if left == 0 {
            break;
        }
    }
    text.extend(digits.iter().skip(20 - count).map(|digit| char::from(*digit)));
}

fn push_escaped(text: &mut String, value: &str, chars_max: usize) {
    for (at, c) in value.chars().enumerate() {
        if at == chars_max {
            text.push('…');
            return;
        }
        match c {
            '"' | '\\' => text.extend(['\\', c]),
            c if c.is_control() || is_invisible(c) => text.push_str(&format!("\\u{:04x}", c as u32)),
            c => text.push(c),
        }
    }
}

/// Whether a character reorders or hides text; all that do are below U+10000.
pub const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}
