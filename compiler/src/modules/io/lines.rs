//! Where a line ends.

use memchr::{memchr, memchr_iter};

const ONES: u64 = 0x0101_0101_0101_0101;
const HIGHS: u64 = 0x8080_8080_8080_8080;

/// The bytes of a word that equal `byte`, by their highest bits: the lowest that is marked is one, those above may be marked wrongly.
#[inline(always)]
fn equal_bytes(word: u64, byte: u8) -> u64 {
    let other = word ^ ONES * byte as u64;
    other.wrapping_sub(ONES) & !other & HIGHS
}

/// The first of a few bytes. By words of eight: lines are short, and the sandbox has no wider registers.
#[inline(always)]
fn first_of(text: &[u8], marks: impl Fn(u64) -> u64, is_one: impl Fn(u8) -> bool) -> Option<usize> {
    let mut words = text.chunks_exact(8);
    for (n, word) in (&mut words).enumerate() {
        let found = marks(u64::from_le_bytes(word.try_into().unwrap_or_default()));
        if found != 0 {
            return Some(n * 8 + found.trailing_zeros() as usize / 8);
        }
    }
    let rest = words.remainder();
    rest.iter().position(|&byte| is_one(byte)).map(|at| text.len() - rest.len() + at)
}

fn first_byte(text: &[u8], byte: u8) -> Option<usize> {
    first_of(text, |word| equal_bytes(word, byte), |other| other == byte)
}

/// Whether all of a text is ASCII, and whether there is a `\r` in it.
pub fn look_over(text: &[u8]) -> (bool, bool) {
    let (mut high, mut borrowed) = (0, 0u64);
    let mut words = text.chunks_exact(8);
    for word in &mut words {
        let word = u64::from_le_bytes(word.try_into().unwrap_or_default());
        high |= word;
        // Of ASCII, only a byte that is `\r` borrows from its highest bit.
        borrowed |= (word ^ ONES * b'\r' as u64).wrapping_sub(ONES);
    }
    let rest = words.remainder();
    let ascii = high & HIGHS == 0 && rest.is_ascii();
    (ascii, if ascii { borrowed & HIGHS != 0 || rest.contains(&b'\r') } else { memchr(b'\r', text).is_some() })
}

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
        Ends::Newline => first_byte(text, b'\n').map(|at| at + 1),
        Ends::Return => first_byte(text, b'\r').map(|at| at + 1),
        Ends::Both => memchr_iter(b'\r', text).find(|at| text.get(at + 1) == Some(&b'\n')).map(|at| at + 2),
        Ends::Any => first_of(text, |word| equal_bytes(word, b'\n') | equal_bytes(word, b'\r'), |byte| matches!(byte, b'\n' | b'\r')).map(|at| match text.get(at..at + 2) {
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
    fn words_and_what_is_left_of_them() {
        for at in 0..20 {
            let mut text = [b'\x0b'; 20];
            text[at] = b'\n';
            assert_eq!(line_end(&text, Ends::Newline), Some(at + 1));
            text[at] = b'\r';
            assert_eq!(line_end(&text, Ends::Any), Some(at + 1));
            assert_eq!(look_over(&text), (true, true));
            text[at] = 0x8d;
            assert_eq!(look_over(&text), (false, false));
        }
    }

    #[test]
    fn positions_count_characters() {
        let text = "aé€😀".as_bytes();
        assert_eq!((0..6).map(|n| behind_points(text, 0, n, false)).collect::<Vec<_>>(), [Some(0), Some(1), Some(3), Some(6), Some(10), None]);
        assert_eq!(behind_points(b"abc", 1, 2, true), Some(3));
        assert_eq!(behind_points(b"abc", 1, 3, true), None);
    }
}
