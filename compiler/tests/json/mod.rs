//! The text of a JSON string, as Python's `json.dumps` writes it.

/// Undoes the quotes and escapes.
pub fn text(quoted: &str) -> String {
    let mut units = Vec::new();
    let mut letters = quoted.get(1..quoted.len() - 1).unwrap_or("").chars();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            units.extend(letter.encode_utf16(&mut [0; 2]).iter());
            continue;
        }
        let unit = match letters.next() {
            Some('n') => 10,
            Some('t') => 9,
            Some('f') => 12,
            Some('u') => {
                let digits: String = letters.by_ref().take(4).collect();
                u16::from_str_radix(&digits, 16).unwrap_or(0)
            }
            Some(other) => other as u16,
            None => 0,
        };
        units.push(unit);
    }
    String::from_utf16_lossy(&units)
}
