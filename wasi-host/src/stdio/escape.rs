//! What a terminal may be sent. A script's output must not move the cursor, change the title or forge a prompt.

use capability::is_invisible;
use std::borrow::Cow;

/// Makes visible what one stream sends to a terminal, whose pieces end anywhere.
#[derive(Default)]
pub struct ForTerminal {
    /// The beginning of a character whose rest did not come yet: sent as it is, it could become a control character with what follows.
    held: Vec<u8>,
}

impl ForTerminal {
    /// The bytes with control characters, and bytes that are no UTF-8, made visible: ESC becomes `\x1b`. Tab, newline and carriage
    /// return pass. Some terminals obey a control character of one byte (`\x9b`) as well.
    pub fn shown<'a>(&mut self, bytes: &'a [u8]) -> Cow<'a, [u8]> {
        if self.held.is_empty() && str::from_utf8(bytes).is_ok_and(|text| !text.contains(steers)) {
            return Cow::Borrowed(bytes);
        }
        let bytes = [std::mem::take(&mut self.held).as_slice(), bytes].concat();
        let mut shown = String::with_capacity(bytes.len() + 16);
        let mut chunks = bytes.utf8_chunks().peekable();
        while let Some(chunk) = chunks.next() {
            for c in chunk.valid().chars() {
                if steers(c) { push_escaped(&mut shown, c) } else { shown.push(c) }
            }
            if chunks.peek().is_none() && begins_character(chunk.invalid()) {
                self.held = chunk.invalid().to_vec();
            } else {
                push_bytes(&mut shown, chunk.invalid());
            }
        }
        Cow::Owned(shown.into_bytes())
    }

    /// The beginning of a character whose rest will not come.
    pub fn given_up(&mut self) -> Vec<u8> {
        let mut shown = String::new();
        push_bytes(&mut shown, &std::mem::take(&mut self.held));
        shown.into_bytes()
    }
}

/// The host's own messages quote names from outside: no control character passes, newlines included, and nothing that reorders or
/// hides text.
pub fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() || is_invisible(c) { push_escaped(&mut shown, c) } else { shown.push(c) }
    }
    shown
}

/// The control characters (C0, DEL, C1) that a script may not send.
fn steers(c: char) -> bool {
    c.is_control() && !matches!(c, '\t' | '\n' | '\r')
}

fn begins_character(bytes: &[u8]) -> bool {
    str::from_utf8(bytes).is_err_and(|error| error.error_len().is_none())
}

fn push_escaped(shown: &mut String, c: char) {
    match u32::from(c) {
        code @ 0..=0xff => shown.push_str(&format!("\\x{code:02x}")),
        code => shown.push_str(&format!("\\u{code:04x}")),
    }
}

fn push_bytes(shown: &mut String, bytes: &[u8]) {
    for byte in bytes {
        shown.push_str(&format!("\\x{byte:02x}"));
    }
}

#[cfg(test)]
mod tests {
    use super::{ForTerminal, visible};

    /// Whatever the pieces, a terminal is shown the same.
    #[test]
    fn controls_are_made_visible_and_text_passes() {
        let cases: [(&[u8], &str); 9] = [
            (b"plain\ttext\r\n", "plain\ttext\r\n"),
            (b"\x1b[31mred", "\\x1b[31mred"),
            (b"bell\x07", "bell\\x07"),
            ("c1 \u{9b}31m".as_bytes(), "c1 \\x9b31m"),
            ("é日本🐍 \u{a0}\u{202e}".as_bytes(), "é日本🐍 \u{a0}\u{202e}"),
            (b"one byte \x9b31m", "one byte \\x9b31m"),
            (b"half \xc2", "half \\xc2"),
            (b"\xe2\x82\x1b[1m\xf0\x9f", "\\xe2\\x82\\x1b[1m\\xf0\\x9f"),
            (b"\xc2\xc2\x9b\xff\x80", "\\xc2\\x9b\\xff\\x80"),
        ];
        for (given, expected) in cases {
            for size in 1..=given.len() {
                let mut terminal = ForTerminal::default();
                let mut shown: Vec<u8> = given.chunks(size).flat_map(|piece| terminal.shown(piece).into_owned()).collect();
                shown.extend(terminal.given_up());
                assert_eq!(String::from_utf8(shown).unwrap(), expected, "{given:?} in pieces of {size}");
            }
        }
    }

    #[test]
    fn names_in_messages_neither_steer_nor_reorder_nor_hide() {
        let text = "a\x1b\u{9b}\n\u{202e}\u{2066}\u{200b}\u{200f}\u{61c}\u{feff}é日本";
        assert_eq!(visible(text), "a\\x1b\\x9b\\x0a\\u202e\\u2066\\u200b\\u200f\\u061c\\ufeffé日本");
    }
}
