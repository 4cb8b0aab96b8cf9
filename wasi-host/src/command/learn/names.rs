//! Names as patterns: written so that they mean themselves, or so that they make a pattern that matches nothing else.

/// What stands for a byte that is no text, in names that were.
const NO_TEXT: char = char::REPLACEMENT_CHARACTER;
/// Letters that mean something in a class or before it.
const NOT_IN_A_CLASS: &str = "\\=,*?[]!^- ";

/// A pattern that matches this name alone, or, of a name that is no text, those that look the same.
pub fn only(name: &str) -> Option<String> {
    if name.contains(NO_TEXT) {
        return Some(escaped(name));
    }
    let of = |is_good: fn(char) -> bool| name.char_indices().rev().find(move |(_, c)| is_good(*c));
    let (at, c) = of(|c| c.is_ascii_alphanumeric()).or_else(|| of(|c| !NOT_IN_A_CLASS.contains(c)))?;
    let (before, after) = (name.get(..at)?, name.get(at + c.len_utf8()..)?);
    Some(format!("{}[{c}]{}", escaped(before), escaped(after)))
}

/// A name as a part of a grant that means this name.
pub fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for c in text.chars() {
        if "\\=,*?[ ".contains(c) {
            escaped.push('\\');
        }
        escaped.push(if c == NO_TEXT { '?' } else { c });
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::only;

    #[test]
    fn a_name_alone_as_a_pattern() {
        for (name, pattern) in [("data", Some("dat[a]")), ("x y.[", Some(r"x\ [y].\[")), ("\u{e9}", Some("[\u{e9}]")), ("a\u{fffd}", Some("a?")), ("--", None), ("..", Some(".[.]"))] {
            assert_eq!(only(name).as_deref(), pattern, "{name}");
        }
    }
}
