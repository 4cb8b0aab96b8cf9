//! The letters of a grant: what a backslash does, where ` for MODULE` begins, and how a text is quoted for a shell.

use crate::pattern::{Escaped, is_wild};
use crate::repr::quoted_for_shell;

/// Characters that a backslash may stand before.
const ESCAPABLE: [char; 7] = ['\\', '=', ',', '*', '?', '[', ' '];

/// A text as one word of a POSIX shell, left alone where it needs no quotes.
///
/// ```
/// assert_eq!(capability::shell_quoted("fs.read=a b"), "'fs.read=a b'");
/// ```
pub fn shell_quoted(text: &str) -> String {
    let safe = |c: char| c.is_ascii_alphanumeric() || "._-/=,:@%+".contains(c) || (!c.is_ascii() && !c.is_control());
    if text.chars().any(char::is_control) {
        // The shell's own escapes keep control characters out of terminals and logs.
        return quoted_for_shell(text);
    }
    if !text.is_empty() && text.chars().all(safe) { text.to_owned() } else { format!("'{}'", text.replace('\'', "'\\''")) }
}

pub(crate) fn unescape(text: &str) -> Result<Vec<Escaped>, String> {
    let mut chars = text.chars();
    let mut found = Vec::new();
    while let Some(c) = chars.next() {
        found.push(match c {
            '\\' => match chars.next() {
                Some(next) if ESCAPABLE.contains(&next) => (next, true),
                _ => return Err("a backslash must stand before one of \\ = , * ? [ or a space".to_owned()),
            },
            c => (c, false),
        });
    }
    Ok(found)
}

/// The inverse of [`unescape`]: what was escaped and means something is escaped again.
pub(crate) fn escape(value: &[Escaped]) -> String {
    let mut text = String::new();
    for (at, (c, escaped)) in value.iter().enumerate() {
        let needs = match c {
            '\\' | ',' => true,
            '=' | '*' | '?' | '[' => *escaped,
            ' ' => begins_for(value.get(at..).unwrap_or_default()),
            _ => false,
        };
        if needs {
            text.push('\\');
        }
        text.push(*c);
    }
    text
}

const FOR: [char; 5] = [' ', 'f', 'o', 'r', ' '];

/// Whether ` for ` stands here, or ` for` at the end.
fn begins_for(chars: &[Escaped]) -> bool {
    chars.len() >= FOR.len() - 1 && chars.iter().zip(FOR).all(|((c, _), wanted)| *c == wanted)
}

/// Takes ` for MODULE` off the end.
pub(crate) fn split_module(chars: &[Escaped]) -> (&[Escaped], Option<String>) {
    let found = (0..chars.len()).rev().find(|at| {
        let rest = chars.get(*at..).unwrap_or_default();
        begins_for(rest) && rest.first() == Some(&(' ', false))
    });
    match found.and_then(|at| chars.split_at_checked(at)) {
        Some((before, rest)) => (before, Some(plain(rest.get(FOR.len() - 1..).unwrap_or_default()).trim().to_owned())),
        None => (chars, None),
    }
}

/// Whether a module can be called so: dotted names, each of letters, digits, `_` and, as files may have it, `-`; or an address.
pub(crate) fn is_module(name: &str) -> bool {
    let begins = |c: char| c.is_alphabetic() || c == '_';
    let is_name = |part: &str| part.starts_with(begins) && part.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-');
    let is_address = name.starts_with("https://") && !name.chars().any(|c| c.is_whitespace() || c.is_control());
    is_address || name.split('.').all(is_name)
}

pub(crate) fn plain(chars: &[Escaped]) -> String {
    chars.iter().map(|(c, _)| *c).collect()
}

/// How many characters belong to the directories before the first wildcard.
pub(crate) fn fixed_prefix(value: &[Escaped]) -> usize {
    let Some(wild) = value.iter().position(is_wild) else { return value.len() };
    value.iter().take(wild).rposition(|(c, _)| *c == '/').map_or(0, |slash| slash + 1)
}
