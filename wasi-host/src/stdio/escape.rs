//! What a terminal may be sent. A script's output must not move the cursor, change the title or forge a prompt.

use std::borrow::Cow;

/// The bytes with control characters made visible: ESC becomes `\x1b`. Tab, newline and carriage return pass.
pub fn for_terminal(bytes: &[u8]) -> Cow<'_, [u8]> {
    if !bytes.iter().enumerate().any(|(i, _)| control_at(bytes, i).is_some()) {
        return Cow::Borrowed(bytes);
    }
    let mut shown = Vec::with_capacity(bytes.len() + 16);
    let mut i = 0;
    while let Some(byte) = bytes.get(i) {
        match control_at(bytes, i) {
            Some((code, len)) => {
                shown.extend_from_slice(format!("\\x{code:02x}").as_bytes());
                i += len;
            }
            None => {
                shown.push(*byte);
                i += 1;
            }
        }
    }
    Cow::Owned(shown)
}

/// The host's own messages quote names from outside: no control character passes, newlines included.
pub fn visible(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { format!("\\x{:02x}", u32::from(c)) } else { c.to_string() }).collect()
}

/// The control character that begins here: C0, DEL, or C1 in its UTF-8 form, which some terminals obey as well.
fn control_at(bytes: &[u8], i: usize) -> Option<(u8, usize)> {
    match bytes.get(i)? {
        b'\t' | b'\n' | b'\r' => None,
        byte @ (0..=0x1f | 0x7f) => Some((*byte, 1)),
        0xc2 => bytes.get(i + 1).filter(|next| (0x80..=0x9f).contains(*next)).map(|next| (*next, 2)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::for_terminal;

    #[test]
    fn controls_are_made_visible_and_text_passes() {
        let cases: [(&str, &str); 5] = [
            ("plain\ttext\r\n", "plain\ttext\r\n"),
            ("\x1b[31mred", "\\x1b[31mred"),
            ("bell\x07", "bell\\x07"),
            ("c1 \u{9b}31m", "c1 \\x9b31m"),
            ("é日本 \u{a0}", "é日本 \u{a0}"),
        ];
        for (given, shown) in cases {
            assert_eq!(for_terminal(given.as_bytes()), shown.as_bytes(), "{given:?}");
        }
    }
}
