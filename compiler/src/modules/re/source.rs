//! Reading pattern text, and the names in it.

use super::fault::{Fault, at};
use crate::heap::{Heap, Raised};
use crate::types::str::unicode;

/// A pattern or template, read from the front.
pub struct Source<'a> {
    text: &'a [u32],
    pub at: usize,
    furthest: usize,
}

impl<'a> Source<'a> {
    pub fn new(text: &'a [u32]) -> Source<'a> {
        Source { text, at: 0, furthest: 0 }
    }
    pub fn text(&self) -> &'a [u32] {
        self.text
    }
    pub fn peek(&self) -> Option<u32> {
        self.text.get(self.at).copied()
    }
    pub fn peek_at(&self, ahead: usize) -> Option<u32> {
        self.text.get(self.at + ahead).copied()
    }
    pub fn take(&mut self) -> Option<u32> {
        let c = self.peek()?;
        self.skip();
        Some(c)
    }
    pub fn skip(&mut self) {
        self.at += 1;
        self.furthest = self.furthest.max(self.at);
    }
    pub fn take_if(&mut self, c: char) -> bool {
        let here = self.peek() == Some(c as u32);
        if here {
            self.skip();
        }
        here
    }
    /// Up to the end of the line, newline included.
    pub fn skip_line(&mut self) {
        while self.take().is_some_and(|c| c != '\n' as u32) {}
    }
    /// ASCII digits.
    pub fn digits(&mut self) -> String {
        self.while_char(usize::MAX, |c| c.is_ascii_digit())
    }
    /// At most `max` characters that pass.
    pub fn while_char(&mut self, max: usize, pass: impl Fn(char) -> bool) -> String {
        let mut out = String::new();
        while let Some(c) = self.peek().and_then(char::from_u32)
            && out.len() < max
            && pass(c)
        {
            out.push(c);
            self.skip();
        }
        out
    }
    /// Text up to `end`, which is taken too; `what` is it.
    pub fn until(&mut self, end: char, what: &str) -> Result<String, Fault> {
        let start = self.at;
        let mut out = String::new();
        loop {
            match self.take() {
                None if out.is_empty() => return at(format!("missing {what}"), start),
                None => return at(format!("missing {end}, unterminated name"), start),
                Some(c) if c == end as u32 && out.is_empty() => return at(format!("missing {what}"), start),
                Some(c) if c == end as u32 => return Ok(out),
                Some(c) => {
                    out.push_str(&self.token(c));
                    if c == '\\' as u32 && self.peek().is_some() {
                        self.skip();
                    }
                }
            }
        }
    }
    /// The character just taken, with the one after it when it is a backslash.
    pub fn token(&self, c: u32) -> String {
        let next = if c == '\\' as u32 { self.peek() } else { None };
        [Some(c), next].into_iter().flatten().map(|c| char::from_u32(c).unwrap_or('\u{FFFD}')).collect()
    }
    /// The position of a lone backslash at the end, if reading got that far: CPython complains about it before anything else.
    pub fn dangling(&self) -> Option<usize> {
        let mut i = 0;
        while i < self.text.len() {
            let escape = self.text.get(i) == Some(&('\\' as u32));
            if escape && i + 1 == self.text.len() {
                return Some(i).filter(|&i| self.furthest >= i);
            }
            i += 1 + escape as usize;
        }
        None
    }
    /// The text between two positions.
    pub fn span(&self, from: usize) -> String {
        self.text.get(from..self.at).unwrap_or_default().iter().map(|&c| char::from_u32(c).unwrap_or('\u{FFFD}')).collect()
    }
}

/// Whether a group may have this name.
pub fn is_name(name: &str, is_text: bool) -> bool {
    let mut chars = name.chars().map(|c| c as u32);
    chars.next().is_some_and(unicode::is_xid_start) && chars.all(unicode::is_xid_continue) && (is_text || name.is_ascii())
}

/// A name as messages show it.
pub fn quoted_name(h: &Heap, name: &str, is_text: bool) -> Result<String, Raised> {
    if is_text {
        return crate::types::str::repr_text(h, name);
    }
    let ascii: String = name.chars().map(|c| if c.is_ascii() { c.to_string() } else { format!("\\x{:02x}", c as u32) }).collect();
    Ok(format!("'{ascii}'"))
}
