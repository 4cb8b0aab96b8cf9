//! What compiles but is probably a mistake, as CPython's compiler warns of it: unknown escapes, numbers that run into a keyword,
//! `is` with a literal, `assert` of a tuple, calls and subscripts of what cannot be called or has no such index.

use super::Parser;
use super::value::{Kind, Value};
use crate::code::op::Op;
use crate::code::positions::ByteRange;
use crate::code::unit::Const;
use crate::syntax::token::TokenKind;
use crate::types::bool::INVERSION;

/// One warning of the compiler.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// A `SyntaxWarning` of a line.
    Syntax { line: u32, message: String },
    /// An operation on a constant that was done while folding, and of which its type warns who called the compiler.
    Deprecated { message: &'static str },
}

/// Warnings in the order in which CPython gives them: those of its parser, then those of its code generator.
#[derive(Debug, Default)]
pub(super) struct Warnings {
    of_parser: Vec<(u32, String)>,
    /// Where a bool was inverted.
    of_folding: Vec<u32>,
    of_generator: Vec<(u32, String)>,
}

impl Parser<'_> {
    /// An escape in the literal at the cursor that is none.
    pub(super) fn warn_of_escape(&self, what: &str, escape: &[u8]) {
        let offset = self.tokens[self.end_of_fstring().unwrap_or(self.pos)].start;
        let message = format!("invalid {what} sequence '\\{}'", String::from_utf8_lossy(escape));
        self.warnings.borrow_mut().of_parser.push((offset, message));
    }

    /// The token that ends the f-string whose text is at the cursor: CPython looks at its escapes there.
    fn end_of_fstring(&self) -> Option<usize> {
        let mut depth = u32::from(self.kind() == TokenKind::FStringMiddle);
        (depth > 0).then_some(())?;
        (self.pos..self.tokens.len()).find(|&at| {
            match self.kind_at(at) {
                TokenKind::FStringStart => depth += 1,
                TokenKind::FStringEnd => depth -= 1,
                _ => {}
            }
            depth == 0
        })
    }

    /// The number at a token runs into the keyword behind it.
    pub(super) fn warn_of_number(&self, token: usize) {
        let (number, next) = (self.tokens[token], self.kind_at(token + 1));
        let runs_on = self.tokens.get(token + 1).is_some_and(|next| next.start == number.end);
        let keywords = [TokenKind::KwAnd, TokenKind::KwElse, TokenKind::KwFor, TokenKind::KwIf, TokenKind::KwIn, TokenKind::KwIs, TokenKind::KwNot, TokenKind::KwOr];
        if !runs_on || !keywords.contains(&next) {
            return;
        }
        let text = &self.source.as_bytes()[number.start as usize..number.end as usize];
        let kind = match (text.get(..2), text.last()) {
            (Some(b"0x" | b"0X"), _) => "hexadecimal",
            (Some(b"0o" | b"0O"), _) => "octal",
            (Some(b"0b" | b"0B"), _) => "binary",
            (_, Some(b'j' | b'J')) => "imaginary",
            _ => "decimal",
        };
        self.warnings.borrow_mut().of_parser.push((number.start, format!("invalid {kind} literal")));
    }

    /// `left is right`, where `first` is the comparison's first token and `left` what is known of that side.
    pub(super) fn warn_of_identity(&self, op: Op, first: usize, left: Option<&'static str>, right: &Value) {
        if !matches!(op, Op::Is | Op::IsNot) {
            return;
        }
        let Some(ty) = left.or_else(|| literal_type(right)) else { return };
        let (is, equal) = if op == Op::Is { ("is", "==") } else { ("is not", "!=") };
        let message = format!("\"{is}\" with '{ty}' literal. Did you mean \"{equal}\"?");
        self.warnings.borrow_mut().of_generator.push((self.tokens[first].start, message));
    }

    /// `assert (condition, message)` at token `first`: a tuple is true.
    pub(super) fn warn_of_assertion(&self, first: usize) {
        let open = first + 1;
        if self.kind_at(open) != TokenKind::LParen {
            return;
        }
        let bracket = self.bracket(open);
        let ends = matches!(self.kind_at(bracket.close as usize + 1), TokenKind::Newline | TokenKind::Semicolon | TokenKind::Comma | TokenKind::EndMarker);
        if ends && bracket.commas > 0 {
            self.warnings.borrow_mut().of_generator.push((self.tokens[first].start, "assertion is always true, perhaps remove parentheses?".into()));
        }
    }

    /// A call of what began at token `first` and ends at the cursor: a literal cannot be called.
    pub(super) fn warn_of_call(&self, first: usize) {
        match self.type_of_display((first, self.pos)) {
            None | Some("function") => {}
            Some(ty) => self.warn_late(first, format!("'{ty}' object is not callable; perhaps you missed a comma?")),
        }
    }

    /// The same for a subscript, whose bracket is at the cursor.
    pub(super) fn warn_of_subscript(&self, first: usize) {
        let Some(ty) = self.type_of_display((first, self.pos)) else { return };
        match ty {
            "dict" => {}
            "str" | "bytes" | "tuple" | "list" => {
                let bracket = self.bracket(self.pos);
                let inside = (self.pos + 1, bracket.close as usize);
                let index = if bracket.commas > 0 || self.kind_at(inside.0) == TokenKind::Star { Some("tuple") } else { self.type_of_display(inside) };
                if let Some(index) = index.filter(|index| !matches!(*index, "int" | "bool")) {
                    self.warn_late(first, format!("{ty} indices must be integers or slices, not {index}; perhaps you missed a comma?"));
                }
            }
            _ => self.warn_late(first, format!("'{ty}' object is not subscriptable; perhaps you missed a comma?")),
        }
    }

    /// `~True` at a place.
    pub(super) fn warn_of_inversion(&self, at: ByteRange) {
        self.warnings.borrow_mut().of_folding.push(at.start);
    }

    /// Warns of the literals among the first `count` tokens, of a source that does not compile.
    pub(super) fn warn_of_literals(&mut self, count: usize) {
        let mut text = Vec::new();
        for token in 0..count.min(self.tokens.len()) {
            self.pos = token;
            // What is no literal at all is the error's business.
            let _ = match self.kind() {
                TokenKind::Int | TokenKind::Float | TokenKind::Imaginary => {
                    self.warn_of_number(token);
                    Ok(())
                }
                TokenKind::Str => self.string_piece(&mut text),
                TokenKind::Bytes => self.bytes_piece(&mut text),
                TokenKind::FStringMiddle => self.middle(&mut text),
                _ => Ok(()),
            };
            text.clear();
        }
    }

    fn warn_late(&self, first: usize, message: String) {
        self.warnings.borrow_mut().of_generator.push((self.tokens[first].start, message));
    }

    /// The type of the tokens `start..end` when they are one literal, display, comprehension or lambda.
    fn type_of_display(&self, (start, end): (usize, usize)) -> Option<&'static str> {
        let alone = |ty| (end == start + 1).then_some(ty);
        match self.kind_at(start) {
            TokenKind::Int => alone("int"),
            TokenKind::Float => alone("float"),
            TokenKind::Imaginary => alone("complex"),
            TokenKind::KwTrue | TokenKind::KwFalse => alone("bool"),
            TokenKind::KwNone => alone("NoneType"),
            TokenKind::Ellipsis => alone("ellipsis"),
            TokenKind::Minus if matches!(self.kind_at(start + 1), TokenKind::Int | TokenKind::Float | TokenKind::Imaginary) => self.type_of_display((start + 1, end)),
            TokenKind::KwLambda => Some("function"),
            TokenKind::Bytes => (start..end).all(|at| self.kind_at(at) == TokenKind::Bytes).then_some("bytes"),
            TokenKind::Str | TokenKind::FStringStart => self.are_strings(start, end).then_some("str"),
            TokenKind::LParen | TokenKind::LBracket | TokenKind::LBrace if self.bracket(start).close as usize + 1 == end => self.type_of_bracket(start),
            _ => None,
        }
    }

    fn are_strings(&self, start: usize, end: usize) -> bool {
        let mut depth = 0u32;
        (start..end).all(|at| {
            match self.kind_at(at) {
                TokenKind::FStringStart => depth += 1,
                TokenKind::FStringEnd => depth = depth.saturating_sub(1),
                TokenKind::Str => {}
                _ => return depth > 0,
            }
            true
        })
    }

    fn type_of_bracket(&self, open: usize) -> Option<&'static str> {
        let bracket = self.bracket(open);
        let (inside, close) = (open + 1, bracket.close as usize);
        match self.kind_at(open) {
            TokenKind::LBracket => Some("list"),
            TokenKind::LParen if bracket.comprehension != 0 => Some("generator"),
            TokenKind::LParen if bracket.commas > 0 || inside == close => Some("tuple"),
            TokenKind::LParen => self.type_of_display((inside, close)),
            _ if inside == close || self.kind_at(inside) == TokenKind::DoubleStar => Some("dict"),
            _ => {
                let mut at = inside;
                while at < close && !matches!(self.kind_at(at), TokenKind::Colon | TokenKind::Comma) {
                    at = if self.kind_at(at).is_opener() { self.bracket(at).close as usize + 1 } else { at + 1 };
                }
                Some(if self.kind_at(at) == TokenKind::Colon { "dict" } else { "set" })
            }
        }
    }

    /// Forgets those of the parser, which are found again.
    pub(super) fn forget_warnings_of_literals(&self) {
        self.warnings.borrow_mut().of_parser.clear();
    }

    /// All of them; what was looked at twice is said once.
    pub(super) fn take_warnings(&self) -> Vec<Warning> {
        let Warnings { mut of_parser, mut of_folding, mut of_generator } = self.warnings.take();
        for part in [&mut of_parser, &mut of_generator] {
            part.sort_by_key(|warning| warning.0);
            part.dedup();
        }
        of_folding.sort_unstable();
        of_folding.dedup();
        let of_line = |(offset, message)| Warning::Syntax { line: self.lines.line_col(offset).0, message };
        let folded = of_folding.into_iter().map(|_| Warning::Deprecated { message: INVERSION });
        of_parser.into_iter().map(of_line).chain(folded).chain(of_generator.into_iter().map(of_line)).collect()
    }
}

/// The type of a literal that `is` should not compare with.
pub(super) fn literal_type(value: &Value) -> Option<&'static str> {
    let Kind::Const(constant) = &value.kind else { return None };
    Some(match constant {
        Const::Int(_) | Const::BigInt { .. } => "int",
        Const::Float(_) => "float",
        Const::Complex(..) => "complex",
        Const::Str(_) => "str",
        Const::Bytes(_) => "bytes",
        Const::Tuple(_) => "tuple",
        _ => return None,
    })
}
