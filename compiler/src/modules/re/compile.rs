//! Tree to program.

use super::fault::Fault;
use super::program::{AHEAD, ATOMIC, HEADER_WORDS, Header, NOT_AHEAD, Op};
use super::cases::CASES;
use super::syntax::{Class, Fold, Greed, Item, Node, UNBOUNDED};
use crate::heap::{Heap, Raised, encode_code_point};
use crate::types::str::unicode;

/// Most words of a program: repetition of nested groups multiplies nothing, so real patterns stay far below.
const WORDS_MAX: usize = 1 << 22;

/// Compiles a parsed pattern.
pub fn compile(h: &Heap, node: &Node, groups: u32, widths: &[(u64, u64)], is_text: bool) -> Result<Vec<u32>, Fault> {
    let mut compiler = Compiler { h, out: vec![0; HEADER_WORDS], loops: 0, widths, is_text };
    compiler.node(node)?;
    compiler.emit(&[Op::Match as u32])?;
    let mut words = compiler.out;
    words[Header::Groups as usize] = groups;
    words[Header::Loops as usize] = compiler.loops;
    words[Header::MinWidth as usize] = node.width(widths).0.min(u32::MAX as u64) as u32;
    if words[HEADER_WORDS] == Op::Str as u32 {
        words[Header::Prefix as usize] = words[HEADER_WORDS + 1];
    }
    let mut first = First { bits: [0; 8], is_text };
    if first.add(node) == Reach::Consumes {
        words[Header::HasFirst as usize] = 1;
        words[Header::First as usize..HEADER_WORDS].copy_from_slice(&first.bits);
    }
    Ok(words)
}

struct Compiler<'a> {
    h: &'a Heap,
    out: Vec<u32>,
    loops: u32,
    widths: &'a [(u64, u64)],
    is_text: bool,
}

impl Compiler<'_> {
    fn emit(&mut self, words: &[u32]) -> Result<(), Raised> {
        if self.out.len() + words.len() > WORDS_MAX {
            return Err(self.h.out_of_memory());
        }
        self.out.extend_from_slice(words);
        Ok(())
    }
    fn here(&self) -> u32 {
        self.out.len() as u32
    }
    fn patch(&mut self, at: u32, value: u32) {
        if let Some(word) = self.out.get_mut(at as usize) {
            *word = value;
        }
    }

    fn node(&mut self, node: &Node) -> Result<(), Fault> {
        let _guard = self.h.enter_native("")?;
        match node {
            Node::Literal(..) => self.sequence(std::slice::from_ref(node))?,
            Node::Any(all) => self.emit(&[if *all { Op::AnyAll } else { Op::Any } as u32])?,
            Node::Class(class) => self.class(class)?,
            Node::At(at) => self.emit(&[Op::At as u32, *at as u32])?,
            Node::Sequence(nodes) => self.sequence(nodes)?,
            Node::Choice(nodes) => self.choice(nodes)?,
            Node::Group(number, body) => {
                self.emit(&[Op::Save as u32, number * 2])?;
                self.node(body)?;
                self.emit(&[Op::Save as u32, number * 2 + 1])?;
            }
            Node::Repeat { body, min, max, greed } => self.repeat(body, *min, *max, *greed)?,
            Node::Look { behind, negated, body } => self.look(*behind, *negated, body)?,
            Node::Atomic(body) => self.enclosed(ATOMIC, None, body)?,
            Node::BackReference(group, fold) => self.emit(&[Op::BackRef as u32, *group, *fold as u32])?,
            Node::Conditional { group, yes, no } => {
                self.emit(&[Op::IfGroup as u32, *group, 0])?;
                let to_no = self.here() - 1;
                self.node(yes)?;
                self.emit(&[Op::Jump as u32, 0])?;
                let to_end = self.here() - 1;
                self.patch(to_no, self.here());
                self.node(no)?;
                self.patch(to_end, self.here());
            }
        }
        Ok(())
    }

    /// Runs of literal characters become one instruction.
    fn sequence(&mut self, nodes: &[Node]) -> Result<(), Fault> {
        let mut bytes = Vec::new();
        for node in nodes {
            match *node {
                Node::Literal(c, fold) if fold == Fold::Exact || !has_case(c, fold) => self.push_char(&mut bytes, c),
                Node::Literal(c, fold) => {
                    self.flush(&mut bytes)?;
                    let lower = lower(c, fold);
                    let upper = upper(c, fold);
                    self.emit(&[Op::Fold as u32, lower, upper, (fold == Fold::Ascii) as u32])?;
                }
                ref other => {
                    self.flush(&mut bytes)?;
                    self.node(other)?;
                }
            }
        }
        self.flush(&mut bytes)?;
        Ok(())
    }
    fn push_char(&self, bytes: &mut Vec<u8>, c: u32) {
        if self.is_text {
            let mut buffer = [0; 4];
            let n = encode_code_point(c, &mut buffer);
            bytes.extend_from_slice(&buffer[..n]);
        } else {
            bytes.push(c as u8);
        }
    }
    fn flush(&mut self, bytes: &mut Vec<u8>) -> Result<(), Raised> {
        if bytes.is_empty() {
            return Ok(());
        }
        self.emit(&[Op::Str as u32, bytes.len() as u32])?;
        for chunk in bytes.chunks(4) {
            let mut word = [0; 4];
            word[..chunk.len()].copy_from_slice(chunk);
            self.emit(&[u32::from_le_bytes(word)])?;
        }
        bytes.clear();
        Ok(())
    }

    fn class(&mut self, class: &Class) -> Result<(), Raised> {
        let mut ranges: Vec<(u32, u32)> =
            class.items.iter().filter_map(|item| if let Item::Range(a, b) = item { Some((*a, *b)) } else { None }).collect();
        ranges.sort_unstable();
        ranges.dedup();
        let categories: Vec<u32> = class
            .items
            .iter()
            .filter_map(|item| if let Item::In(category, negated) = item { Some(*category as u32 * 2 + *negated as u32) } else { None })
            .collect();
        let mut bits = [0u32; 4];
        for c in 0..128u32 {
            if class_has(class, c) {
                bits[c as usize / 32] |= 1 << (c % 32);
            }
        }
        let length = 1 + 4 + 1 + ranges.len() * 2 + categories.len();
        self.emit(&[Op::Class as u32, length as u32, class.negated as u32 | (class.fold as u32) << 1])?;
        self.emit(&bits)?;
        self.emit(&[ranges.len() as u32])?;
        for (a, b) in ranges {
            self.emit(&[a, b])?;
        }
        self.emit(&categories)
    }

    fn choice(&mut self, nodes: &[Node]) -> Result<(), Fault> {
        let mut ends = Vec::new();
        let Some((last, before)) = nodes.split_last() else { return Ok(()) };
        for node in before {
            self.emit(&[Op::Split as u32, 0])?;
            let other = self.here() - 1;
            self.node(node)?;
            self.emit(&[Op::Jump as u32, 0])?;
            ends.push(self.here() - 1);
            self.patch(other, self.here());
        }
        self.node(last)?;
        for end in ends {
            self.patch(end, self.here());
        }
        Ok(())
    }

    fn repeat(&mut self, body: &Node, min: u32, max: u32, greed: Greed) -> Result<(), Fault> {
        if max == 0 {
            return Ok(());
        }
        if is_single(body) {
            self.emit(&[Op::Repeat as u32, min, max, greed as u32, 0])?;
            let length = self.here() - 1;
            self.node(body)?;
            self.patch(length, self.here() - length - 1);
            return Ok(());
        }
        if greed == Greed::Possessive {
            let greedy = Node::Repeat { body: Box::new(body.clone()), min, max, greed: Greed::Greedy };
            return self.enclosed(ATOMIC, None, &greedy);
        }
        if (min, max) == (0, 1) {
            return self.optional(body, greed);
        }
        let register = self.loops;
        self.loops += 1;
        self.emit(&[Op::LoopStart as u32, register])?;
        // The loop instruction decides before the first round too.
        self.emit(&[Op::Jump as u32, 0])?;
        let enter = self.here() - 1;
        let start = self.here();
        self.node(body)?;
        self.patch(enter, self.here());
        self.emit(&[Op::Loop as u32, register, min, max, (greed == Greed::Lazy) as u32, start])?;
        Ok(())
    }
    fn optional(&mut self, body: &Node, greed: Greed) -> Result<(), Fault> {
        if greed == Greed::Greedy {
            self.emit(&[Op::Split as u32, 0])?;
            let other = self.here() - 1;
            self.node(body)?;
            self.patch(other, self.here());
            return Ok(());
        }
        // Lazy: skip first, come back to the body.
        self.emit(&[Op::Split as u32, 0, Op::Jump as u32, 0])?;
        let (to_body, to_end) = (self.here() - 3, self.here() - 1);
        self.patch(to_body, self.here());
        self.node(body)?;
        self.patch(to_end, self.here());
        Ok(())
    }

    fn look(&mut self, behind: bool, negated: bool, body: &Node) -> Result<(), Fault> {
        let back = if behind {
            let (low, high) = body.width(self.widths);
            if low != high || high > u32::MAX as u64 {
                return Err(Fault::Whole("look-behind requires fixed-width pattern".into()));
            }
            Some(low as u32)
        } else {
            None
        };
        self.enclosed(if negated { NOT_AHEAD } else { AHEAD }, back, body)
    }
    fn enclosed(&mut self, kind: u32, back: Option<u32>, body: &Node) -> Result<(), Fault> {
        self.emit(&[Op::Look as u32, kind, 0])?;
        let end = self.here() - 1;
        if let Some(back) = back {
            self.emit(&[Op::Back as u32, back])?;
        }
        self.node(body)?;
        self.emit(&[Op::LookEnd as u32])?;
        self.patch(end, self.here());
        Ok(())
    }
}

/// Whether a node is one instruction that takes one character.
fn is_single(node: &Node) -> bool {
    matches!(node, Node::Literal(..) | Node::Any(_) | Node::Class(_))
}

// ---- case

/// The lower case that folded comparisons use.
pub fn lower(c: u32, fold: Fold) -> u32 {
    match fold {
        Fold::Exact => c,
        Fold::Ascii if c < 128 => (c as u8).to_ascii_lowercase() as u32,
        Fold::Ascii => c,
        Fold::Unicode => unicode::simple_lower(c),
    }
}
/// The upper case of the lower case: it joins characters such as the two small sigmas.
pub fn upper(c: u32, fold: Fold) -> u32 {
    match fold {
        Fold::Exact => c,
        Fold::Ascii if c < 128 => (c as u8).to_ascii_uppercase() as u32,
        Fold::Ascii => c,
        Fold::Unicode => unicode::simple_upper(unicode::simple_lower(c)),
    }
}
fn has_case(c: u32, fold: Fold) -> bool {
    lower(c, fold) != c || upper(c, fold) != c || fold == Fold::Unicode && !relatives(c).is_empty()
}

/// Whether a class has a character, negation and folding considered.
pub fn class_has(class: &Class, c: u32) -> bool {
    let has = |c: u32| {
        class.items.iter().any(|item| match item {
            Item::Range(a, b) => (*a..=*b).contains(&c),
            Item::In(category, negated) => category.has(c) != *negated,
        })
    };
    let found = match class.fold {
        Fold::Exact => has(c),
        fold => {
            let (l, u) = (lower(c, fold), upper(c, fold));
            has(c) || has(l) || has(u) || fold == Fold::Unicode && relatives(c).iter().any(|&r| has(r))
        }
    };
    found != class.negated
}
/// What ignores case together with `c` beyond its lower case and the upper case of that: `ſ` for `s`, the Kelvin sign for `k`.
pub fn relatives(c: u32) -> &'static [u32] {
    CASES.binary_search_by_key(&c, |row| row.0).map_or(&[], |row| CASES[row].1)
}

// ---- first bytes

#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    /// Takes at least one character whose first byte is in the set.
    Consumes,
    /// May take nothing: what follows counts too.
    Passes,
    /// Nothing can be said.
    Unknown,
}

struct First {
    bits: [u32; 8],
    is_text: bool,
}

impl First {
    fn set(&mut self, byte: u8) {
        self.bits[byte as usize / 32] |= 1 << (byte % 32);
    }
    fn set_char(&mut self, c: u32) {
        if !self.is_text || c < 128 {
            self.set(c as u8);
        } else {
            let mut buffer = [0; 4];
            encode_code_point(c, &mut buffer);
            self.set(buffer[0]);
        }
    }
    fn set_high(&mut self) {
        for word in &mut self.bits[4..] {
            *word = u32::MAX;
        }
    }
    fn add(&mut self, node: &Node) -> Reach {
        match node {
            Node::Literal(c, Fold::Exact) => {
                self.set_char(*c);
                Reach::Consumes
            }
            Node::Literal(c, fold) => {
                self.set_char(lower(*c, *fold));
                self.set_char(upper(*c, *fold));
                if *fold == Fold::Unicode {
                    relatives(*c).iter().for_each(|&c| self.set_char(c));
                    self.set_high();
                }
                Reach::Consumes
            }
            Node::Any(_) => Reach::Unknown,
            Node::Class(class) => {
                let top = if self.is_text { 128 } else { 256 };
                for c in 0..top {
                    if class_has(class, c) {
                        self.set(c as u8);
                    }
                }
                if self.is_text {
                    self.set_high();
                }
                Reach::Consumes
            }
            Node::At(_) | Node::Look { .. } => Reach::Passes,
            Node::Sequence(nodes) => {
                for node in nodes {
                    match self.add(node) {
                        Reach::Passes => {}
                        other => return other,
                    }
                }
                Reach::Passes
            }
            Node::Choice(nodes) => nodes.iter().map(|n| self.add(n)).fold(Reach::Consumes, |a, b| match (a, b) {
                (Reach::Unknown, _) | (_, Reach::Unknown) => Reach::Unknown,
                (Reach::Passes, _) | (_, Reach::Passes) => Reach::Passes,
                _ => Reach::Consumes,
            }),
            Node::Group(_, body) | Node::Atomic(body) => self.add(body),
            Node::Repeat { max: 0, .. } => Reach::Passes,
            Node::Repeat { body, min, .. } => match self.add(body) {
                Reach::Consumes if *min == 0 => Reach::Passes,
                other => other,
            },
            Node::BackReference(..) | Node::Conditional { .. } => Reach::Unknown,
        }
    }
}

/// Kept beside the repetition limit, which it shares its meaning with.
const _: () = assert!(UNBOUNDED == u32::MAX);
