//! What a pattern means: a tree, with flags already applied to each leaf.

/// How case is ignored.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fold {
    Exact,
    Ascii,
    Unicode,
}

/// A position that must hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
pub enum At {
    Beginning,
    LineStart,
    /// `$` without MULTILINE: the end, or before a newline at the end.
    End,
    LineEnd,
    VeryEnd,
    WordEdge,
    NotWordEdge,
    AsciiWordEdge,
    NotAsciiWordEdge,
}

impl At {
    pub const ALL: [At; 9] = [
        At::Beginning, At::LineStart, At::End, At::LineEnd, At::VeryEnd, At::WordEdge, At::NotWordEdge, At::AsciiWordEdge, At::NotAsciiWordEdge,
    ];
}

/// `\d`, `\s`, `\w` and their opposites.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
pub enum Category {
    Digit,
    Space,
    Word,
    AsciiDigit,
    AsciiSpace,
    AsciiWord,
}

impl Category {
    pub const ALL: [Category; 6] =
        [Category::Digit, Category::Space, Category::Word, Category::AsciiDigit, Category::AsciiSpace, Category::AsciiWord];

    pub fn has(self, c: u32) -> bool {
        use crate::types::str::unicode;
        let ascii = |test: fn(&u8) -> bool| c < 128 && test(&(c as u8));
        match self {
            Category::Digit => unicode::is_decimal(c),
            Category::Space => unicode::is_space(c),
            Category::Word => unicode::is_word(c),
            Category::AsciiDigit => ascii(u8::is_ascii_digit),
            Category::AsciiSpace => matches!(c, 9..=13 | 32),
            Category::AsciiWord => c == '_' as u32 || ascii(u8::is_ascii_alphanumeric),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Item {
    Range(u32, u32),
    /// A category, or its complement.
    In(Category, bool),
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Class {
    pub items: Vec<Item>,
    pub negated: bool,
    pub fold: Fold,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Greed {
    Greedy,
    Lazy,
    Possessive,
}

#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Node {
    Literal(u32, Fold),
    /// Any character; a newline too when true.
    Any(bool),
    Class(Box<Class>),
    At(At),
    Sequence(Vec<Node>),
    Choice(Vec<Node>),
    Group(u32, Box<Node>),
    Repeat { body: Box<Node>, min: u32, max: u32, greed: Greed },
    /// Look-ahead or look-behind.
    Look { behind: bool, negated: bool, body: Box<Node> },
    Atomic(Box<Node>),
    BackReference(u32, Fold),
    Conditional { group: u32, yes: Box<Node>, no: Box<Node> },
}

/// Repetition without bound.
pub const UNBOUNDED: u32 = u32::MAX;

impl Node {
    /// Least and greatest number of characters it can match; u64::MAX for no bound.
    pub fn width(&self, groups: &[(u64, u64)]) -> (u64, u64) {
        match self {
            Node::Literal(..) | Node::Any(_) | Node::Class(_) => (1, 1),
            Node::At(_) | Node::Look { .. } => (0, 0),
            Node::Sequence(nodes) => nodes.iter().map(|n| n.width(groups)).fold((0, 0), |a, b| (a.0.saturating_add(b.0), a.1.saturating_add(b.1))),
            Node::Choice(nodes) => {
                nodes.iter().map(|n| n.width(groups)).reduce(|a, b| (a.0.min(b.0), a.1.max(b.1))).unwrap_or((0, 0))
            }
            Node::Group(_, body) | Node::Atomic(body) => body.width(groups),
            Node::Repeat { body, min, max, .. } => {
                let (low, high) = body.width(groups);
                let high = if *max == UNBOUNDED && high > 0 { u64::MAX } else { high.saturating_mul(*max as u64) };
                (low.saturating_mul(*min as u64), high)
            }
            Node::BackReference(group, _) => groups.get(*group as usize).copied().unwrap_or((0, u64::MAX)),
            Node::Conditional { yes, no, .. } => {
                let (a, b) = (yes.width(groups), no.width(groups));
                (a.0.min(b.0), a.1.max(b.1))
            }
        }
    }
}
