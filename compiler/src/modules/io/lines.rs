//! Where a line ends.

use memchr::{memchr, memchr_iter, memchr2};

/// What ends a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ends {
    Newline,
    Return,
    Both,
    /// Any of the three; a lone `\r` at the end of what is at hand is a whole end.
    Any,
}

impl Ends {
    pub fn of(number: usize) -> Ends {
        [Ends::Newline, Ends::Return, Ends::Both, Ends::Any][number & 3]
    }
}

/// Where the first line of `text` ends, its end included.
#[inline]
pub fn line_end(text: &[u8], ends: Ends) -> Option<usize> {
    match ends {
        Ends::Newline => memchr(b'\n', text).map(|at| at + 1),
        Ends::Return => memchr(b'\r', text).map(|at| at + 1),
        Ends::Both => memchr_iter(b'\r', text).find(|at| text.get(at + 1) == Some(&b'\n')).map(|at| at + 2),
        Ends::Any => memchr2(b'\n', b'\r', text).map(|at| match text.get(at..at + 2) {
            Some(b"\r\n") => at + 2,
            _ => at + 1,
        }),
    }
}

/// The byte position behind `count` code points of generalised UTF-8 that begins at `at`; `None` when there are fewer.
pub fn behind_points(text: &[u8], at: usize, count: usize, ascii: bool) -> Option<usize> {
    if ascii {
        return at.checked_add(count).filter(|&end| end <= text.len());
    }
    let rest = text.get(at..)?;
    if count == 0 {
        return Some(at);
    }
    // The start of the next code point, or the end of the text behind the last.
    let mut starts = rest.iter().enumerate().filter(|(_, byte)| (**byte as i8) >= -0x40);
    match starts.nth(count) {
        Some((next, _)) => Some(at + next),
        None => (crate::heap::count_code_points(rest) == count).then_some(text.len()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_end() {
        assert_eq!(line_end(b"a\rb\r\nc", Ends::Newline), Some(5));
        assert_eq!(line_end(b"a\rb\r\nc", Ends::Return), Some(2));
        assert_eq!(line_end(b"a\rb\r\nc", Ends::Both), Some(5));
        assert_eq!(line_end(b"a\r\nb", Ends::Any), Some(3));
        assert_eq!(line_end(b"a\r", Ends::Any), Some(2));
        assert_eq!(line_end(b"a\r", Ends::Both), None);
        assert_eq!(line_end(b"abc", Ends::Any), None);
    }

    #[test]
    fn positions_count_characters() {
        let text = "aé€😀".as_bytes();
        assert_eq!((0..6).map(|n| behind_points(text, 0, n, false)).collect::<Vec<_>>(), [Some(0), Some(1), Some(3), Some(6), Some(10), None]);
        assert_eq!(behind_points(b"abc", 1, 2, true), Some(3));
        assert_eq!(behind_points(b"abc", 1, 3, true), None);
    }
}
