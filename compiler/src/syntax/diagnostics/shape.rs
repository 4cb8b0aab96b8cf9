//! What kind of expression a range of tokens is, as CPython names it in messages. The range is known to be an expression.

use crate::syntax::lexer::Tokens;
use crate::syntax::token::TokenKind::{self, *};

/// Kinds of expressions that matter to diagnostics.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Shape {
    Name,
    Attribute,
    Subscript,
    Starred,
    List,
    Tuple,
    Comparison,
    Other(&'static str),
}

impl Shape {
    /// As messages call it.
    pub(super) fn text(self) -> &'static str {
        match self {
            Shape::Name => "name",
            Shape::Attribute => "attribute",
            Shape::Subscript => "subscript",
            Shape::Starred => "starred",
            Shape::List => "list",
            Shape::Tuple => "tuple",
            Shape::Comparison => "comparison",
            Shape::Other(text) => text,
        }
    }
}

/// A range of tokens.
pub(super) type Range = (u32, u32);

/// Reads shapes from tokens.
pub(super) struct Shapes<'t> {
    pub tokens: &'t Tokens,
}

impl Shapes<'_> {
    pub(super) fn kind(&self, at: u32) -> TokenKind {
        self.tokens.list.get(at as usize).map_or(EndMarker, |token| token.kind)
    }

    /// The token behind what starts at `at`: a bracket is skipped whole.
    pub(super) fn skip(&self, at: u32) -> u32 {
        match self.kind(at) {
            LParen | LBracket | LBrace | FStringStart | FieldOpen => {
                let number = self.tokens.list[at as usize].data;
                self.tokens.brackets.get(number as usize).map_or(at, |bracket| bracket.close.max(at)) + 1
            }
            _ => at + 1,
        }
    }

    /// The range without parentheses that only group.
    pub(super) fn strip(&self, mut range: Range) -> Range {
        while self.kind(range.0) == LParen && self.skip(range.0) == range.1 && self.is_group(range) {
            range = (range.0 + 1, range.1 - 1);
        }
        range
    }

    fn is_group(&self, (start, end): Range) -> bool {
        let inner = (start + 1, end - 1);
        inner.0 < inner.1 && self.find(inner, |kind| matches!(kind, Comma | KwFor)).is_none() && self.kind(inner.0) != Star
    }

    /// The first token in `range`, outside brackets, that `wanted` takes.
    pub(super) fn find(&self, range: Range, wanted: impl Fn(TokenKind) -> bool) -> Option<u32> {
        let mut at = range.0;
        while at < range.1 {
            if wanted(self.kind(at)) {
                return Some(at);
            }
            at = self.skip(at);
        }
        None
    }

    /// The shape of `range`, which is stripped.
    pub(super) fn shape(&self, range: Range) -> Shape {
        if range.0 >= range.1 {
            return Shape::Other("expression");
        }
        let first = self.kind(range.0);
        if first == KwLambda {
            return Shape::Other("lambda");
        }
        let has = |wanted: &dyn Fn(TokenKind) -> bool| self.find(range, wanted).is_some();
        if first == KwYield {
            return Shape::Other("yield expression");
        }
        if has(&|kind| kind == Comma) {
            return Shape::Tuple;
        }
        if has(&|kind| kind == ColonEqual) {
            return Shape::Other("named expression");
        }
        if first == Star {
            return Shape::Starred;
        }
        if has(&|kind| kind == KwIf) {
            return Shape::Other("conditional expression");
        }
        if first == KwNot || has(&|kind| matches!(kind, KwOr | KwAnd)) {
            return Shape::Other("expression");
        }
        if has(&|kind| matches!(kind, Less | Greater | EqEqual | NotEqual | LessEqual | GreaterEqual | KwIn | KwIs | KwNot)) {
            return Shape::Comparison;
        }
        if has(&is_binary) {
            return Shape::Other("expression");
        }
        if first == KwAwait {
            return Shape::Other("await expression");
        }
        self.primary(range)
    }

    fn primary(&self, range: Range) -> Shape {
        let (start, end) = range;
        if self.find(range, |kind| kind == FStringStart).is_some() && (start..end).all(|at| !matches!(self.kind(at), Dot)) && self.ends_with_string(range) {
            return Shape::Other("f-string expression");
        }
        if self.skip(start) == end {
            return self.atom(range);
        }
        match self.kind(end - 1) {
            RParen => Shape::Other("function call"),
            RBracket => Shape::Subscript,
            Name => Shape::Attribute,
            Str | Bytes => Shape::Other("literal"),
            _ => Shape::Other("expression"),
        }
    }

    fn ends_with_string(&self, (_, end): Range) -> bool {
        matches!(self.kind(end - 1), FStringEnd | Str)
    }

    fn atom(&self, (start, end): Range) -> Shape {
        let inner = (start + 1, end - 1);
        let comprehension = self.find(inner, |kind| kind == KwFor).is_some();
        let colon = || self.find(inner, |kind| matches!(kind, Colon | DoubleStar)).is_some();
        match self.kind(start) {
            Name => Shape::Name,
            KwNone => Shape::Other("None"),
            KwTrue => Shape::Other("True"),
            KwFalse => Shape::Other("False"),
            Ellipsis => Shape::Other("ellipsis"),
            FStringStart => Shape::Other("f-string expression"),
            LParen if comprehension => Shape::Other("generator expression"),
            LParen => Shape::Tuple,
            LBracket if comprehension => Shape::Other("list comprehension"),
            LBracket => Shape::List,
            LBrace if comprehension && colon() => Shape::Other("dict comprehension"),
            LBrace if comprehension => Shape::Other("set comprehension"),
            LBrace if inner.0 == inner.1 || colon() => Shape::Other("dict literal"),
            LBrace => Shape::Other("set display"),
            _ => Shape::Other("literal"),
        }
    }

    /// The elements of a tuple or list display, brackets or not.
    pub(super) fn elements(&self, range: Range) -> Vec<Range> {
        let bracketed = matches!(self.kind(range.0), LParen | LBracket) && self.skip(range.0) == range.1;
        let (mut start, end) = if bracketed { (range.0 + 1, range.1 - 1) } else { range };
        let mut elements = Vec::new();
        while start < end {
            let comma = self.find((start, end), |kind| kind == Comma).unwrap_or(end);
            if comma > start {
                elements.push((start, comma));
            }
            start = comma + 1;
        }
        elements
    }
}

fn is_binary(kind: TokenKind) -> bool {
    matches!(
        kind,
        Plus | Minus | Star | Slash | DoubleSlash | Percent | At | DoubleStar | LeftShift | RightShift | Amper | VBar | Circumflex | Tilde
    )
}
