//! Backslashes and character sets.

use super::fault::{Fault, at};
use super::flags::ASCII;
use super::parse::Parser;
use super::syntax::{At, Category, Class, Item, Node};

/// What a backslash can mean inside and outside of sets alike.
enum Escaped {
    Char(u32),
    Category(Category, bool),
    /// Only the caller knows: the character after the backslash.
    Other(u32),
}

impl Parser<'_> {
    fn category(&self, letter: u8, flags: u32) -> Option<Escaped> {
        let wide = self.is_text && flags & ASCII == 0;
        let category = match letter.to_ascii_lowercase() {
            b'd' => if wide { Category::Digit } else { Category::AsciiDigit },
            b's' => if wide { Category::Space } else { Category::AsciiSpace },
            b'w' => if wide { Category::Word } else { Category::AsciiWord },
            _ => return None,
        };
        Some(Escaped::Category(category, letter.is_ascii_uppercase()))
    }

    /// Reads an escape whose backslash is next.
    fn escaped(&mut self, flags: u32) -> Result<Escaped, Fault> {
        let start = self.source.at;
        self.source.skip();
        let Some(c) = self.source.take() else { return at("bad escape (end of pattern)", start) };
        let Ok(letter) = u8::try_from(c) else { return Ok(Escaped::Char(c)) };
        Ok(match letter {
            b'a' => Escaped::Char(7),
            b'f' => Escaped::Char(12),
            b'n' => Escaped::Char(10),
            b'r' => Escaped::Char(13),
            b't' => Escaped::Char(9),
            b'v' => Escaped::Char(11),
            b'\\' => Escaped::Char(92),
            b'x' => Escaped::Char(self.hexadecimal(start, 2)?),
            b'u' if self.is_text => Escaped::Char(self.hexadecimal(start, 4)?),
            b'U' if self.is_text => {
                let code = self.hexadecimal(start, 8)?;
                if code > 0x10FFFF {
                    return at(format!("bad escape {}", self.source.span(start)), start);
                }
                Escaped::Char(code)
            }
            b'N' if self.is_text => return self.named_character(start),
            b'd' | b'D' | b's' | b'S' | b'w' | b'W' => self.category(letter, flags).unwrap_or(Escaped::Other(c)),
            _ if letter.is_ascii_alphanumeric() => Escaped::Other(c),
            _ => Escaped::Char(c),
        })
    }
    fn hexadecimal(&mut self, start: usize, digits: usize) -> Result<u32, Fault> {
        let text = self.source.while_char(digits, |c| c.is_ascii_hexdigit());
        match u32::from_str_radix(&text, 16) {
            Ok(code) if text.len() == digits => Ok(code),
            _ => at(format!("incomplete escape {}", self.source.span(start)), start),
        }
    }
    /// `\N{...}`.
    fn named_character(&mut self, start: usize) -> Result<Escaped, Fault> {
        if !self.source.take_if('{') {
            return at("missing {", self.source.at);
        }
        let name = self.source.until('}', "character name")?;
        if let Some(c) = crate::character_names::character_named(&name) {
            return Ok(Escaped::Char(c));
        }
        at(format!("undefined character name {}", crate::types::str::repr_text(self.h, &name)?), start)
    }
    /// An octal escape that began at `start`; its first digits were read.
    fn octal(&self, start: usize, digits: &str) -> Result<u32, Fault> {
        match u32::from_str_radix(digits, 8) {
            Ok(code) if code <= 0o377 => Ok(code),
            _ => at(format!("octal escape value {} outside of range 0-0o377", self.source.span(start)), start),
        }
    }

    /// An escape outside of sets.
    pub(super) fn escape(&mut self, flags: u32) -> Result<Node, Fault> {
        let start = self.source.at;
        let c = match self.escaped(flags)? {
            Escaped::Char(c) => return Ok(self.literal(c, flags)),
            Escaped::Category(category, negated) => {
                let items = vec![Item::In(category, negated)];
                return Ok(Node::Class(Box::new(Class { items, negated: false, fold: super::syntax::Fold::Exact })));
            }
            Escaped::Other(c) => c,
        };
        let ascii = !self.is_text || flags & ASCII != 0;
        match char::from_u32(c).unwrap_or('\u{FFFD}') {
            'A' => Ok(Node::At(At::Beginning)),
            'Z' => Ok(Node::At(At::VeryEnd)),
            'b' => Ok(Node::At(if ascii { At::AsciiWordEdge } else { At::WordEdge })),
            'B' => Ok(Node::At(if ascii { At::NotAsciiWordEdge } else { At::NotWordEdge })),
            '0' => {
                let digits = String::from("0") + &self.source.while_char(2, |c| c.is_digit(8));
                let code = self.octal(start, &digits)?;
                Ok(self.literal(code, flags))
            }
            first @ '1'..='9' => self.number_escape(start, first, flags),
            _ => at(format!("bad escape {}", self.source.span(start)), start),
        }
    }
    /// Three octal digits are a character; anything else is a group reference of one or two digits.
    fn number_escape(&mut self, start: usize, first: char, flags: u32) -> Result<Node, Fault> {
        let digit = |c: Option<u32>| c.and_then(char::from_u32).filter(char::is_ascii_digit);
        let mut digits = String::from(first);
        if let Some(second) = digit(self.source.peek()) {
            digits.push(second);
            self.source.skip();
            if let Some(third) = digit(self.source.peek())
                && (first.is_digit(8) && second.is_digit(8) && third.is_digit(8))
            {
                digits.push(third);
                self.source.skip();
                let code = self.octal(start, &digits)?;
                return Ok(self.literal(code, flags));
            }
        }
        self.reference(digits.parse().unwrap_or(0), start, flags)
    }

    /// A set; its `[` is next.
    pub(super) fn class(&mut self, flags: u32) -> Result<Node, Fault> {
        let start = self.source.at;
        self.source.skip();
        if self.source.peek() == Some('[' as u32) {
            self.warnings.push(("nested set", self.source.at));
        }
        let negated = self.source.take_if('^');
        let mut items = Vec::new();
        let first = self.source.at;
        loop {
            let here = self.source.at;
            match self.source.peek() {
                None => return at("unterminated character set", start),
                Some(c) if c == ']' as u32 && here != first => {
                    self.source.skip();
                    break;
                }
                _ => {}
            }
            if !items.is_empty() {
                self.warn_of_operator(here);
            }
            let low = self.class_item(flags)?;
            if self.source.peek() != Some('-' as u32) {
                items.push(low);
                continue;
            }
            match self.source.peek_at(1) {
                None => return at("unterminated character set", start),
                Some(c) if c == ']' as u32 => {
                    items.push(low);
                    items.push(Item::Range('-' as u32, '-' as u32));
                    self.source.skip();
                    continue;
                }
                Some(_) => self.source.skip(),
            }
            if self.source.peek() == Some('-' as u32) {
                self.warnings.push(("set difference", self.source.at - 1));
            }
            let high = self.class_item(flags)?;
            match (low, high) {
                (Item::Range(a, _), Item::Range(b, _)) if a <= b => items.push(Item::Range(a, b)),
                _ => return at(format!("bad character range {}", self.source.span(here)), here),
            }
        }
        let fold = self.fold(flags);
        Ok(Node::Class(Box::new(Class { items, negated, fold })))
    }
    /// Two equal signs in a set may become an operation.
    fn warn_of_operator(&mut self, here: usize) {
        let sign = self.source.peek();
        if sign != self.source.peek_at(1) {
            return;
        }
        let what = match sign.and_then(char::from_u32) {
            Some('-') => "set difference",
            Some('&') => "set intersection",
            Some('~') => "set symmetric difference",
            Some('|') => "set union",
            _ => return,
        };
        self.warnings.push((what, here));
    }
    fn class_item(&mut self, flags: u32) -> Result<Item, Fault> {
        let start = self.source.at;
        let Some(c) = self.source.peek() else { return at("unterminated character set", start) };
        if c != '\\' as u32 {
            self.source.skip();
            return Ok(Item::Range(c, c));
        }
        match self.escaped(flags)? {
            Escaped::Char(c) => Ok(Item::Range(c, c)),
            Escaped::Category(category, negated) => Ok(Item::In(category, negated)),
            Escaped::Other(c) if c == 'b' as u32 => Ok(Item::Range(8, 8)),
            Escaped::Other(c @ 0x30..=0x37) => {
                let digits = char::from_u32(c).map(String::from).unwrap_or_default() + &self.source.while_char(2, |c| c.is_digit(8));
                let code = self.octal(start, &digits)?;
                Ok(Item::Range(code, code))
            }
            Escaped::Other(_) => at(format!("bad escape {}", self.source.span(start)), start),
        }
    }
}
