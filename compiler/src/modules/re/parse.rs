//! Pattern text to tree, with CPython's errors.

use super::fault::{Fault, at};
use super::flags::{self, ASCII, DOTALL, IGNORECASE, LOCALE, MULTILINE, TYPE_FLAGS, UNICODE, VERBOSE};
use super::source::Source;
use super::syntax::{At, Fold, Greed, Node, UNBOUNDED};
use crate::heap::{Heap, Raised};

/// A parsed pattern.
pub struct Parsed {
    pub node: Node,
    pub flags: u32,
    /// Groups, the whole match not counted.
    pub groups: u32,
    /// Named groups in order of appearance.
    pub names: Vec<(String, u32)>,
    /// Least and greatest width of each group.
    pub widths: Vec<(u64, u64)>,
}

/// Parses a pattern. `flags` were checked already; `warnings` get what sets may mean in a later version.
pub fn parse(h: &Heap, pattern: &[u32], is_text: bool, flags: u32, warnings: &mut Vec<String>) -> Result<Parsed, Fault> {
    let mut parser = Parser::new(h, pattern, is_text, flags);
    let outcome = parse_with(&mut parser, flags);
    warnings.extend(parser.warnings.iter().map(|(what, position)| format!("Possible {what} at position {position}")));
    outcome
}

fn parse_with(parser: &mut Parser, flags: u32) -> Result<Parsed, Fault> {
    let (h, is_text) = (parser.h, parser.is_text);
    let mut outcome = parser.whole();
    if let (Err(Fault::At(..)), Some(position)) = (&outcome, parser.source.dangling()) {
        outcome = at("bad escape (end of pattern)", position);
    }
    let node = match outcome {
        Err(Fault::At(..)) | Err(Fault::Whole(_)) | Ok(_) if parser.turns_verbose => {
            // `(?x)` at the start: what was read so far may have been white space.
            *parser = Parser::new(h, parser.source.text(), is_text, flags | VERBOSE);
            parser.whole()?
        }
        other => other?,
    };
    if let Some((group, position)) = parser.conditions.iter().find(|(group, _)| *group > parser.groups) {
        return at(format!("invalid group reference {group}"), *position);
    }
    let flags = flags::fixed(h, parser.flags, is_text)?;
    Ok(Parsed { node, flags, groups: parser.groups, names: std::mem::take(&mut parser.names), widths: std::mem::take(&mut parser.widths) })
}

pub(super) struct Parser<'a> {
    pub h: &'a Heap,
    pub source: Source<'a>,
    pub is_text: bool,
    /// Flags of the whole pattern, inline ones included.
    flags: u32,
    /// Groups opened so far.
    pub groups: u32,
    /// Group numbers that are not closed yet.
    open: Vec<u32>,
    /// Least and greatest width of closed groups, by number.
    pub widths: Vec<(u64, u64)>,
    pub names: Vec<(String, u32)>,
    /// Numbers in `(?(1)...)`, checked when all groups are known.
    conditions: Vec<(u32, usize)>,
    turns_verbose: bool,
    /// How many groups there were when the outermost look behind began.
    before_look: Option<u32>,
    /// What a set may mean in a later version, and where.
    pub warnings: Vec<(&'static str, usize)>,
}

impl<'a> Parser<'a> {
    fn new(h: &'a Heap, pattern: &'a [u32], is_text: bool, flags: u32) -> Parser<'a> {
        Parser {
            h,
            source: Source::new(pattern),
            is_text,
            flags,
            groups: 0,
            open: Vec::new(),
            widths: vec![(0, u64::MAX)],
            names: Vec::new(),
            conditions: Vec::new(),
            turns_verbose: false,
            before_look: None,
            warnings: Vec::new(),
        }
    }

    fn whole(&mut self) -> Result<Node, Fault> {
        let node = self.choice(self.flags, true)?;
        match self.source.peek() {
            Some(_) => at("unbalanced parenthesis", self.source.at),
            None => Ok(node),
        }
    }

    /// Alternatives up to `)` or the end. `top`: not inside a group.
    fn choice(&mut self, flags: u32, top: bool) -> Result<Node, Fault> {
        let _guard = self.h.enter_native("")?;
        let mut alternatives = vec![self.sequence(flags, top)?];
        while self.source.take_if('|') {
            // Flags at the start of the pattern are for all of it.
            alternatives.push(self.sequence(if top { self.flags } else { flags }, false)?);
        }
        Ok(match (alternatives.len(), alternatives.pop()) {
            (1, Some(only)) => only,
            (_, Some(last)) => {
                alternatives.push(last);
                Node::Choice(alternatives)
            }
            _ => Node::Sequence(Vec::new()),
        })
    }

    fn sequence(&mut self, flags: u32, first: bool) -> Result<Node, Fault> {
        let mut flags = flags;
        let mut items: Vec<Node> = Vec::new();
        while let Some(c) = self.source.peek() {
            let here = self.source.at;
            match char::from_u32(c).unwrap_or('\u{FFFD}') {
                '|' | ')' => break,
                ' ' | '\t' | '\n' | '\r' | '\x0b' | '\x0c' if flags & VERBOSE != 0 => {
                    self.source.skip();
                }
                '#' if flags & VERBOSE != 0 => self.source.skip_line(),
                '\\' => items.push(self.escape(flags)?),
                '[' => items.push(self.class(flags)?),
                '*' | '+' | '?' | '{' => self.repeat(&mut items, here, flags)?,
                '.' => {
                    self.source.skip();
                    items.push(Node::Any(flags & DOTALL != 0));
                }
                '^' => {
                    self.source.skip();
                    items.push(Node::At(if flags & MULTILINE != 0 { At::LineStart } else { At::Beginning }));
                }
                '$' => {
                    self.source.skip();
                    items.push(Node::At(if flags & MULTILINE != 0 { At::LineEnd } else { At::End }));
                }
                '(' => match self.group(flags, first && items.is_empty())? {
                    Opened::Node(node) => items.push(node),
                    Opened::Nothing => {}
                    Opened::Flags(added) => {
                        self.flags |= added;
                        if added & VERBOSE != 0 && flags & VERBOSE == 0 {
                            self.turns_verbose = true;
                        }
                        flags |= added;
                    }
                },
                _ => {
                    self.source.skip();
                    items.push(self.literal(c, flags));
                }
            }
        }
        Ok(if items.len() == 1 { items.pop().unwrap_or(Node::Sequence(Vec::new())) } else { Node::Sequence(items) })
    }

    /// How case is ignored under `flags`.
    pub(super) fn fold(&self, flags: u32) -> Fold {
        match (flags & IGNORECASE != 0, self.is_text && flags & ASCII == 0) {
            (false, _) => Fold::Exact,
            (true, true) => Fold::Unicode,
            (true, false) => Fold::Ascii,
        }
    }
    pub(super) fn literal(&self, c: u32, flags: u32) -> Node {
        Node::Literal(c, self.fold(flags))
    }

    // ---- repetition

    fn repeat(&mut self, items: &mut Vec<Node>, here: usize, flags: u32) -> Result<(), Fault> {
        let (min, max) = match self.source.take().and_then(char::from_u32) {
            Some('*') => (0, UNBOUNDED),
            Some('+') => (1, UNBOUNDED),
            Some('?') => (0, 1),
            _ => match self.bounds(here)? {
                Some(bounds) => bounds,
                None => {
                    items.push(self.literal('{' as u32, flags));
                    return Ok(());
                }
            },
        };
        match items.last() {
            None | Some(Node::At(_)) => return at("nothing to repeat", here),
            Some(Node::Repeat { .. }) => return at("multiple repeat", here),
            _ => {}
        }
        let body = Box::new(items.pop().unwrap_or(Node::Sequence(Vec::new())));
        let greed = if self.source.take_if('?') {
            Greed::Lazy
        } else if self.source.take_if('+') {
            Greed::Possessive
        } else {
            Greed::Greedy
        };
        items.push(Node::Repeat { body, min, max, greed });
        Ok(())
    }

    /// `{m,n}` after its brace; `None` when it is not a repetition but text.
    fn bounds(&mut self, here: usize) -> Result<Option<(u32, u32)>, Fault> {
        let start = self.source.at;
        if self.source.peek() == Some('}' as u32) {
            return Ok(None);
        }
        let low = self.source.digits();
        let high = if self.source.take_if(',') { self.source.digits() } else { low.clone() };
        if !self.source.take_if('}') {
            self.source.at = start;
            return Ok(None);
        }
        let min = if low.is_empty() { 0 } else { self.bound(&low)? };
        let max = if high.is_empty() { UNBOUNDED } else { self.bound(&high)? };
        if max < min {
            return at("min repeat greater than max repeat", here + 1);
        }
        Ok(Some((min, max)))
    }
    fn bound(&self, digits: &str) -> Result<u32, Raised> {
        match digits.parse::<u32>() {
            Ok(n) if n < UNBOUNDED => Ok(n),
            _ => Err(self.h.overflow_error("the repetition number is too large")),
        }
    }

    // ---- groups

    fn group(&mut self, flags: u32, at_start: bool) -> Result<Opened, Fault> {
        let start = self.source.at;
        self.source.skip();
        if !self.source.take_if('?') {
            return self.capture(flags, start, None);
        }
        let Some(c) = self.source.take() else { return at("unexpected end of pattern", self.source.at) };
        match char::from_u32(c).unwrap_or('\u{FFFD}') {
            'P' => self.named(flags, start),
            ':' => self.plain(flags, start).map(Opened::Node),
            '#' => self.comment(start),
            '=' => self.look(flags, start, false, false),
            '!' => self.look(flags, start, false, true),
            '<' => {
                let Some(c) = self.source.take() else { return at("unexpected end of pattern", self.source.at) };
                match char::from_u32(c).unwrap_or('\u{FFFD}') {
                    '=' => self.look(flags, start, true, false),
                    '!' => self.look(flags, start, true, true),
                    _ => at(format!("unknown extension ?<{}", self.source.token(c)), start + 1),
                }
            }
            '(' => self.conditional(flags, start),
            '>' => Ok(Opened::Node(Node::Atomic(Box::new(self.body(flags, start)?)))),
            '-' => self.inline_flags(flags, c, start, at_start),
            _ if flags::of_letter(c).is_some() => self.inline_flags(flags, c, start, at_start),
            _ => at(format!("unknown extension ?{}", self.source.token(c)), start + 1),
        }
    }

    /// What a group holds, and its `)`.
    fn body(&mut self, flags: u32, start: usize) -> Result<Node, Fault> {
        let node = self.choice(flags, false)?;
        if self.source.take_if(')') { Ok(node) } else { at("missing ), unterminated subpattern", start) }
    }
    /// A group without number. A repetition in it may be repeated once more, so it is kept apart from bare ones.
    fn plain(&mut self, flags: u32, start: usize) -> Result<Node, Fault> {
        Ok(match self.body(flags, start)? {
            node @ (Node::Repeat { .. } | Node::At(_)) => Node::Sequence(vec![node]),
            node => node,
        })
    }

    fn capture(&mut self, flags: u32, start: usize, name: Option<(String, usize)>) -> Result<Opened, Fault> {
        self.groups += 1;
        let number = self.groups;
        if let Some((name, position)) = name {
            if let Some((_, earlier)) = self.names.iter().find(|(known, _)| *known == name) {
                let quoted = crate::types::str::repr_text(self.h, &name)?;
                return at(format!("redefinition of group name {quoted} as group {number}; was group {earlier}"), position);
            }
            self.names.push((name, number));
        }
        self.widths.push((0, u64::MAX));
        self.open.push(number);
        let body = self.body(flags, start)?;
        self.open.pop();
        let width = body.width(&self.widths);
        if let Some(place) = self.widths.get_mut(number as usize) {
            *place = width;
        }
        Ok(Opened::Node(Node::Group(number, Box::new(body))))
    }

    fn named(&mut self, flags: u32, start: usize) -> Result<Opened, Fault> {
        if self.source.take_if('<') {
            let position = self.source.at;
            let name = self.source.until('>', "group name")?;
            self.check_name(&name, position)?;
            return self.capture(flags, start, Some((name, position)));
        }
        if self.source.take_if('=') {
            let position = self.source.at;
            let name = self.source.until(')', "group name")?;
            self.check_name(&name, position)?;
            let Some(&(_, group)) = self.names.iter().find(|(known, _)| *known == name) else {
                return at(format!("unknown group name {}", crate::types::str::repr_text(self.h, &name)?), position);
            };
            if self.open.contains(&group) {
                return at("cannot refer to an open group", position);
            }
            self.check_look(group)?;
            return Ok(Opened::Node(Node::BackReference(group, self.fold(flags))));
        }
        match self.source.take() {
            None => at("unexpected end of pattern", self.source.at),
            Some(c) => at(format!("unknown extension ?P{}", self.source.token(c)), start + 1),
        }
    }
    fn check_name(&self, name: &str, position: usize) -> Result<(), Fault> {
        if super::source::is_name(name, self.is_text) {
            return Ok(());
        }
        at(format!("bad character in group name {}", super::source::quoted_name(self.h, name, self.is_text)?), position)
    }

    /// A reference to group `number`, written at `position`.
    pub(super) fn reference(&self, number: u32, position: usize, flags: u32) -> Result<Node, Fault> {
        if number == 0 || number > self.groups {
            return at(format!("invalid group reference {number}"), position + 1);
        }
        if self.open.contains(&number) {
            return at("cannot refer to an open group", position);
        }
        self.check_look(number)?;
        Ok(Node::BackReference(number, self.fold(flags)))
    }
    /// Inside of a look behind, only what was matched before it can be referred to.
    fn check_look(&self, group: u32) -> Result<(), Fault> {
        match self.before_look {
            Some(_) if group > self.groups || self.open.contains(&group) => at("cannot refer to an open group", self.source.at),
            Some(before) if group > before => at("cannot refer to group defined in the same lookbehind subpattern", self.source.at),
            _ => Ok(()),
        }
    }

    fn comment(&mut self, start: usize) -> Result<Opened, Fault> {
        loop {
            match self.source.take() {
                None => return at("missing ), unterminated comment", start),
                Some(c) if c == ')' as u32 => return Ok(Opened::Nothing),
                _ => {}
            }
        }
    }

    fn look(&mut self, flags: u32, start: usize, behind: bool, negated: bool) -> Result<Opened, Fault> {
        let outer = self.before_look;
        if behind {
            self.before_look = outer.or(Some(self.groups));
        }
        let body = Box::new(self.body(flags, start)?);
        self.before_look = outer;
        Ok(Opened::Node(Node::Look { behind, negated, body }))
    }

    fn conditional(&mut self, flags: u32, start: usize) -> Result<Opened, Fault> {
        let position = self.source.at;
        let name = self.source.until(')', "group name")?;
        let group = if super::source::is_name(&name, self.is_text) {
            match self.names.iter().find(|(known, _)| *known == name) {
                Some(&(_, group)) => group,
                None => return at(format!("unknown group name {}", crate::types::str::repr_text(self.h, &name)?), position),
            }
        } else {
            let number = Some(&name).filter(|n| n.bytes().all(|b| b.is_ascii_digit())).map(|n| n.parse::<u32>());
            match number {
                None => return at(format!("bad character in group name {}", super::source::quoted_name(self.h, &name, self.is_text)?), position),
                Some(Ok(0)) => return at("bad group number", position),
                Some(Ok(number)) if number < 1 << 29 => {
                    self.conditions.push((number, position));
                    number
                }
                Some(_) => return at(format!("invalid group reference {name}"), position),
            }
        };
        self.check_look(group)?;
        let yes = self.sequence(flags, false)?;
        let mut no = Node::Sequence(Vec::new());
        if self.source.take_if('|') {
            no = self.sequence(flags, false)?;
            if self.source.peek() == Some('|' as u32) {
                return at("conditional backref with more than two branches", self.source.at);
            }
        }
        if !self.source.take_if(')') {
            return at("missing ), unterminated subpattern", start);
        }
        Ok(Opened::Node(Node::Conditional { group, yes: Box::new(yes), no: Box::new(no) }))
    }

    /// `(?aiLmsux-imsx:...)` or `(?aiLmsux)`; `c` is the first letter, or `-`.
    fn inline_flags(&mut self, flags: u32, c: u32, start: usize, at_start: bool) -> Result<Opened, Fault> {
        let (mut add, mut remove) = (0, 0);
        let mut c = c;
        if c != '-' as u32 {
            loop {
                let flag = flags::of_letter(c).unwrap_or(0);
                self.check_flag(flag)?;
                add |= flag;
                if (add & TYPE_FLAGS).count_ones() > 1 {
                    return at("bad inline flags: flags 'a', 'u' and 'L' are incompatible", self.source.at);
                }
                match self.source.take() {
                    None => return at("missing -, : or )", self.source.at),
                    Some(next) if next == ')' as u32 || next == '-' as u32 || next == ':' as u32 => {
                        c = next;
                        break;
                    }
                    Some(next) if flags::of_letter(next).is_some() => c = next,
                    Some(next) => return at(if is_letter(next) { "unknown flag" } else { "missing -, : or )" }, self.source.at - 1),
                }
            }
        }
        if c == ')' as u32 {
            if !at_start {
                return at("global flags not at the start of the expression", start);
            }
            return Ok(Opened::Flags(add));
        }
        if c == '-' as u32 {
            remove = self.removed_flags(add)?;
        }
        // A type flag replaces the others inside the group.
        let kept = if add & TYPE_FLAGS != 0 { flags & !TYPE_FLAGS } else { flags };
        let node = self.plain((kept | add) & !remove, start)?;
        Ok(Opened::Node(node))
    }
    fn check_flag(&self, flag: u32) -> Result<(), Fault> {
        if self.is_text && flag == LOCALE {
            return at("bad inline flags: cannot use 'L' flag with a str pattern", self.source.at);
        }
        if !self.is_text && flag == UNICODE {
            return at("bad inline flags: cannot use 'u' flag with a bytes pattern", self.source.at);
        }
        Ok(())
    }
    fn removed_flags(&mut self, add: u32) -> Result<u32, Fault> {
        let mut remove = 0;
        let mut next = match self.source.take() {
            None => return at("missing flag", self.source.at),
            Some(c) if flags::of_letter(c).is_none() => {
                return at(if is_letter(c) { "unknown flag" } else { "missing flag" }, self.source.at - 1);
            }
            Some(c) => c,
        };
        loop {
            let flag = flags::of_letter(next).unwrap_or(0);
            if flag & TYPE_FLAGS != 0 {
                return at("bad inline flags: cannot turn off flags 'a', 'u' and 'L'", self.source.at);
            }
            remove |= flag;
            match self.source.take() {
                None => return at("missing :", self.source.at),
                Some(c) if c == ':' as u32 => break,
                Some(c) if flags::of_letter(c).is_none() => {
                    return at(if is_letter(c) { "unknown flag" } else { "missing :" }, self.source.at - 1);
                }
                Some(c) => next = c,
            }
        }
        if add & remove != 0 {
            return at("bad inline flags: flag turned on and off", self.source.at - 1);
        }
        Ok(remove)
    }
}

fn is_letter(c: u32) -> bool {
    char::from_u32(c).is_some_and(char::is_alphabetic)
}

/// What an opening parenthesis turned out to be.
enum Opened {
    Node(Node),
    /// A comment.
    Nothing,
    /// Flags of the whole pattern.
    Flags(u32),
}
