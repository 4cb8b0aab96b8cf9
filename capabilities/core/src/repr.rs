//! Text as Python's `repr` shows it, for the sentences that scripts read.

/// Bytes of a path as a Python str literal; what is not UTF-8 shows as the lone surrogates that Python uses for it.
pub fn python_repr(bytes: &[u8]) -> String {
    let mut inner = String::new();
    for chunk in bytes.utf8_chunks() {
        chunk.valid().chars().for_each(|c| push_char(&mut inner, c));
        chunk.invalid().iter().for_each(|byte| inner.push_str(&format!("\\udc{byte:02x}")));
    }
    let single = bytes.contains(&b'\'');
    if single && !bytes.contains(&b'"') { format!("\"{inner}\"") } else { format!("'{}'", inner.replace('\'', "\\'")) }
}

/// Text in the form `$'...'` that shells read escapes in.
pub(crate) fn quoted_for_shell(text: &str) -> String {
    let mut inner = String::new();
    text.chars().for_each(|c| push_char(&mut inner, c));
    format!("$'{}'", inner.replace('\'', "\\'"))
}

fn push_char(text: &mut String, c: char) {
    match c {
        '\\' => text.push_str("\\\\"),
        '\n' => text.push_str("\\n"),
        '\r' => text.push_str("\\r"),
        '\t' => text.push_str("\\t"),
        c if (c as u32) < 0x20 || c as u32 == 0x7f => text.push_str(&format!("\\x{:02x}", c as u32)),
        c if c.is_control() || ('\u{200b}'..='\u{202e}').contains(&c) => text.push_str(&format!("\\u{:04x}", c as u32)),
        c => text.push(c),
    }
}
