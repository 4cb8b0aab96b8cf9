//! Annotations as text, for `from __future__ import annotations`: CPython's normal form of an expression.
//!
//! A second Pratt parser over the same tokens that makes text instead of code. Each part comes with how tightly it binds, so that
//! brackets stand exactly where they are needed.

use super::{Parser, R};
use crate::code::unit::Const;
use crate::syntax::token::TokenKind;

/// How tightly a text binds, loosest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Level {
    Tuple,
    Named,
    Test,
    Or,
    And,
    Not,
    Compare,
    BitOr,
    BitXor,
    BitAnd,
    Shift,
    Sum,
    Term,
    Factor,
    Power,
    Await,
    Atom,
}

/// A text and how tightly it binds.
struct Text(String, Level);

impl Text {
    fn atom(text: impl Into<String>) -> Text {
        Text(text.into(), Level::Atom)
    }

    /// The text where at least `level` is asked for.
    fn at(self, level: Level) -> String {
        if self.1 < level { format!("({})", self.0) } else { self.0 }
    }
}

impl Parser<'_> {
    /// The expression at the cursor in CPython's normal form.
    pub(super) fn unparse_annotation(&mut self) -> R<String> {
        let text = if self.kind() == TokenKind::Star { self.starred_text()? } else { self.text_of_expression()?.at(Level::Test) };
        Ok(text)
    }

    fn text_of_expression(&mut self) -> R<Text> {
        self.deeper(|parser| {
            if parser.kind() == TokenKind::KwLambda {
                return parser.lambda_text();
            }
            if parser.kind() == TokenKind::Name && parser.kind_at(parser.pos + 1) == TokenKind::ColonEqual {
                let name = parser.source_of(parser.pos);
                parser.pos += 2;
                let value = parser.text_of_expression()?.at(Level::Atom);
                return Ok(Text(format!("{name} := {value}"), Level::Named));
            }
            let value = parser.boolean_text(Level::Or)?;
            if parser.kind() != TokenKind::KwIf {
                return Ok(value);
            }
            parser.pos += 1;
            let condition = parser.boolean_text(Level::Or)?.at(Level::Or);
            parser.expect(TokenKind::KwElse)?;
            let other = parser.text_of_expression()?.at(Level::Test);
            Ok(Text(format!("{} if {condition} else {other}", value.at(Level::Or)), Level::Test))
        })
    }

    fn boolean_text(&mut self, level: Level) -> R<Text> {
        let (keyword, word, tighter) = if level == Level::Or { (TokenKind::KwOr, " or ", Level::And) } else { (TokenKind::KwAnd, " and ", Level::Not) };
        let first = if level == Level::Or { self.boolean_text(Level::And)? } else { self.inversion_text()? };
        if self.kind() != keyword {
            return Ok(first);
        }
        let mut parts = vec![first.at(tighter)];
        while self.accept(keyword) {
            let next = if level == Level::Or { self.boolean_text(Level::And)? } else { self.inversion_text()? };
            parts.push(next.at(tighter));
        }
        Ok(Text(parts.join(word), level))
    }

    fn inversion_text(&mut self) -> R<Text> {
        if self.accept(TokenKind::KwNot) {
            let operand = self.deeper(Self::inversion_text)?.at(Level::Not);
            return Ok(Text(format!("not {operand}"), Level::Not));
        }
        let left = self.binary_text(Level::BitOr)?;
        if self.comparison_operator().is_none() {
            return Ok(left);
        }
        let mut text = left.at(Level::BitOr);
        while let Some((_, words)) = self.comparison_operator() {
            let operator: Vec<String> = (0..words).map(|word| self.source_of(self.pos + word)).collect();
            self.pos += words;
            let right = self.binary_text(Level::BitOr)?.at(Level::BitOr);
            text = format!("{text} {} {right}", operator.join(" "));
        }
        Ok(Text(text, Level::Compare))
    }

    fn binary_text(&mut self, floor: Level) -> R<Text> {
        let mut left = self.factor_text()?;
        loop {
            let level = match self.kind() {
                TokenKind::VBar => Level::BitOr,
                TokenKind::Circumflex => Level::BitXor,
                TokenKind::Amper => Level::BitAnd,
                TokenKind::LeftShift | TokenKind::RightShift => Level::Shift,
                TokenKind::Plus | TokenKind::Minus => Level::Sum,
                TokenKind::Star | TokenKind::Slash | TokenKind::DoubleSlash | TokenKind::Percent | TokenKind::At => Level::Term,
                _ => return Ok(left),
            };
            if level < floor {
                return Ok(left);
            }
            let operator = self.kind().text();
            self.pos += 1;
            let right = self.binary_text(tighter(level))?.at(tighter(level));
            left = Text(format!("{} {operator} {right}", left.at(level)), level);
        }
    }

    fn factor_text(&mut self) -> R<Text> {
        if matches!(self.kind(), TokenKind::Minus | TokenKind::Plus | TokenKind::Tilde) {
            let operator = self.kind().text();
            self.pos += 1;
            let operand = self.deeper(Self::factor_text)?.at(Level::Factor);
            return Ok(Text(format!("{operator}{operand}"), Level::Factor));
        }
        let base = if self.accept(TokenKind::KwAwait) {
            let operand = self.primary_text()?.at(Level::Atom);
            Text(format!("await {operand}"), Level::Await)
        } else {
            self.primary_text()?
        };
        if !self.accept(TokenKind::DoubleStar) {
            return Ok(base);
        }
        let exponent = self.deeper(Self::factor_text)?.at(Level::Power);
        Ok(Text(format!("{} ** {exponent}", base.at(Level::Await)), Level::Power))
    }

    fn primary_text(&mut self) -> R<Text> {
        let mut whole_number = self.kind() == TokenKind::Int;
        let mut text = self.atom_text()?;
        loop {
            match self.kind() {
                TokenKind::Dot => {
                    self.pos += 1;
                    let name = self.source_of(self.pos);
                    self.expect(TokenKind::Name)?;
                    let gap = if whole_number { " " } else { "" };
                    text = Text::atom(format!("{}{gap}.{name}", text.at(Level::Atom)));
                }
                TokenKind::LBracket => {
                    self.pos += 1;
                    let index = self.index_text()?;
                    self.expect(TokenKind::RBracket)?;
                    text = Text::atom(format!("{}[{index}]", text.at(Level::Atom)));
                }
                TokenKind::LParen => {
                    let arguments = self.deeper(Self::arguments_text)?;
                    text = Text::atom(format!("{}({arguments})", text.at(Level::Atom)));
                }
                _ => return Ok(text),
            }
            whole_number = false;
        }
    }

    fn arguments_text(&mut self) -> R<String> {
        let open = self.pos;
        self.pos += 1;
        if self.bracket(open).comprehension != 0 {
            let text = self.comprehension_text()?;
            self.expect(TokenKind::RParen)?;
            return Ok(text);
        }
        let mut positional = Vec::new();
        let mut named = Vec::new();
        while self.kind() != TokenKind::RParen {
            if self.accept(TokenKind::DoubleStar) {
                named.push(format!("**{}", self.text_of_expression()?.at(Level::Test)));
            } else if self.kind() == TokenKind::Star {
                positional.push(self.starred_text()?);
            } else if self.kind() == TokenKind::Name && self.kind_at(self.pos + 1) == TokenKind::Equal {
                let name = self.source_of(self.pos);
                self.pos += 2;
                named.push(format!("{name}={}", self.text_of_expression()?.at(Level::Test)));
            } else {
                positional.push(self.text_of_expression()?.at(Level::Test));
            }
            if !self.accept(TokenKind::Comma) {
                break;
            }
        }
        self.expect(TokenKind::RParen)?;
        positional.extend(named);
        Ok(positional.join(", "))
    }

    /// An index: a tuple stands without brackets.
    fn index_text(&mut self) -> R<String> {
        let mut items = Vec::new();
        let mut comma = false;
        while self.kind() != TokenKind::RBracket {
            items.push(self.slice_text()?);
            comma = self.accept(TokenKind::Comma);
            if !comma {
                break;
            }
        }
        self.demand(!items.is_empty())?;
        Ok(if items.len() == 1 && comma { format!("{},", items[0]) } else { items.join(", ") })
    }

    fn slice_text(&mut self) -> R<String> {
        if self.kind() == TokenKind::Star {
            return self.starred_text();
        }
        let ends = |kind| matches!(kind, TokenKind::Colon | TokenKind::Comma | TokenKind::RBracket);
        let mut text = if ends(self.kind()) { String::new() } else { self.text_of_expression()?.at(Level::Named) };
        while self.accept(TokenKind::Colon) {
            text.push(':');
            if !ends(self.kind()) {
                text.push_str(&self.text_of_expression()?.at(Level::Test));
            }
        }
        // `x[a::]` has no step, and shows none.
        Ok(if text.ends_with("::") { text[..text.len() - 1].to_owned() } else { text })
    }

    fn starred_text(&mut self) -> R<String> {
        self.expect(TokenKind::Star)?;
        Ok(format!("*{}", self.binary_text(Level::BitOr)?.at(Level::BitOr)))
    }

    fn atom_text(&mut self) -> R<Text> {
        let token = self.pos;
        match self.kind() {
            TokenKind::Name => {
                self.pos += 1;
                Ok(Text::atom(self.source_of(token)))
            }
            TokenKind::Int | TokenKind::Float | TokenKind::Imaginary => {
                self.pos += 1;
                Ok(Text::atom(constant_text(&self.number(token)?)))
            }
            TokenKind::Str | TokenKind::Bytes | TokenKind::FStringStart => self.string_text(),
            TokenKind::LParen => self.deeper(Self::round_text),
            TokenKind::LBracket => self.deeper(|parser| parser.display_text(TokenKind::RBracket)),
            TokenKind::LBrace => self.deeper(|parser| parser.display_text(TokenKind::RBrace)),
            TokenKind::KwNone | TokenKind::KwTrue | TokenKind::KwFalse | TokenKind::Ellipsis => {
                self.pos += 1;
                Ok(Text::atom(self.kind_at(token).text()))
            }
            _ => Err(self.fault()),
        }
    }

    fn string_text(&mut self) -> R<Text> {
        let first = self.pos;
        if (first..self.tokens.len()).take_while(|&at| matches!(self.kind_at(at), TokenKind::Str | TokenKind::FStringStart)).any(|at| self.kind_at(at) == TokenKind::FStringStart) {
            // An f-string is kept as it is written.
            while matches!(self.kind(), TokenKind::Str | TokenKind::FStringStart) {
                self.pos = if self.kind() == TokenKind::Str { self.pos } else { self.bracket(self.pos).close as usize } + 1;
            }
            let range = self.range(first);
            return Ok(Text::atom(&self.source[range.start as usize..range.end as usize]));
        }
        let unicode = self.tokens[first].flags & crate::syntax::token::flag::UNICODE != 0 && self.kind() == TokenKind::Str;
        let value = self.strings()?;
        match value.kind {
            super::value::Kind::Const(constant) => Ok(Text::atom(format!("{}{}", if unicode { "u" } else { "" }, constant_text(&constant)))),
            _ => Err(self.fault()),
        }
    }

    fn round_text(&mut self) -> R<Text> {
        let open = self.pos;
        self.pos += 1;
        if self.bracket(open).comprehension != 0 {
            let text = self.comprehension_text()?;
            self.expect(TokenKind::RParen)?;
            return Ok(Text::atom(format!("({text})")));
        }
        if self.accept(TokenKind::RParen) {
            return Ok(Text::atom("()"));
        }
        let starred = self.kind() == TokenKind::Star;
        let first = if starred { Text::atom(self.starred_text()?) } else { self.text_of_expression()? };
        if self.accept(TokenKind::RParen) {
            self.demand(!starred)?;
            return Ok(first);
        }
        let mut items = vec![first.at(Level::Test)];
        while self.accept(TokenKind::Comma) && self.kind() != TokenKind::RParen {
            items.push(if self.kind() == TokenKind::Star { self.starred_text()? } else { self.text_of_expression()?.at(Level::Test) });
        }
        self.expect(TokenKind::RParen)?;
        let text = if items.len() == 1 { format!("{},", items[0]) } else { items.join(", ") };
        Ok(Text(text, Level::Tuple))
    }

    fn display_text(&mut self, close: TokenKind) -> R<Text> {
        let open = self.pos;
        self.pos += 1;
        let (left, right) = if close == TokenKind::RBracket { ("[", "]") } else { ("{", "}") };
        if self.bracket(open).comprehension != 0 {
            let text = self.comprehension_text()?;
            self.expect(close)?;
            return Ok(Text::atom(format!("{left}{text}{right}")));
        }
        let mut items = Vec::new();
        while self.kind() != close {
            items.push(self.item_text()?);
            if !self.accept(TokenKind::Comma) {
                break;
            }
        }
        self.expect(close)?;
        Ok(Text::atom(format!("{left}{}{right}", items.join(", "))))
    }

    /// An element, starred or not, or a `key: value` pair.
    fn item_text(&mut self) -> R<String> {
        if self.kind() == TokenKind::Star {
            return self.starred_text();
        }
        if self.accept(TokenKind::DoubleStar) {
            return Ok(format!("**{}", self.binary_text(Level::BitOr)?.at(Level::BitOr)));
        }
        let text = self.text_of_expression()?.at(Level::Test);
        if !self.accept(TokenKind::Colon) {
            return Ok(text);
        }
        Ok(format!("{text}: {}", self.text_of_expression()?.at(Level::Test)))
    }

    /// `element for target in iterable if condition …`.
    fn comprehension_text(&mut self) -> R<String> {
        let mut text = self.item_text()?;
        loop {
            if self.accept(TokenKind::KwAsync) {
                text.push_str(" async");
            }
            match self.kind() {
                TokenKind::KwFor => {
                    self.pos += 1;
                    let mut targets = vec![self.binary_text(Level::BitOr)?.at(Level::Tuple)];
                    let mut comma = false;
                    while self.accept(TokenKind::Comma) {
                        comma = true;
                        if self.kind() == TokenKind::KwIn {
                            break;
                        }
                        targets.push(self.binary_text(Level::BitOr)?.at(Level::Test));
                    }
                    self.expect(TokenKind::KwIn)?;
                    let target = if targets.len() == 1 && comma { format!("{},", targets[0]) } else { targets.join(", ") };
                    let iterable = self.boolean_text(Level::Or)?.at(Level::Or);
                    text = format!("{text} for {target} in {iterable}");
                }
                TokenKind::KwIf => {
                    self.pos += 1;
                    let condition = self.boolean_text(Level::Or)?.at(Level::Or);
                    text = format!("{text} if {condition}");
                }
                _ => return Ok(text),
            }
        }
    }

    fn lambda_text(&mut self) -> R<Text> {
        self.pos += 1;
        let mut parameters = Vec::new();
        while self.kind() != TokenKind::Colon {
            let star = match self.kind() {
                TokenKind::Star => "*",
                TokenKind::DoubleStar => "**",
                TokenKind::Slash => "/",
                _ => "",
            };
            self.pos += usize::from(!star.is_empty());
            let mut text = star.to_owned();
            if self.kind() == TokenKind::Name {
                text.push_str(&self.source_of(self.pos));
                self.pos += 1;
            }
            if self.accept(TokenKind::Equal) {
                text = format!("{text}={}", self.text_of_expression()?.at(Level::Test));
            }
            self.demand(!text.is_empty())?;
            parameters.push(text);
            if !self.accept(TokenKind::Comma) {
                break;
            }
        }
        self.expect(TokenKind::Colon)?;
        let body = self.text_of_expression()?.at(Level::Test);
        let gap = if parameters.is_empty() { "" } else { " " };
        Ok(Text(format!("lambda{gap}{}: {body}", parameters.join(", ")), Level::Test))
    }

    fn source_of(&self, token: usize) -> String {
        let Some(token) = self.tokens.get(token) else { return String::new() };
        self.source[token.start as usize..token.end as usize].to_owned()
    }
}

/// The level one step tighter.
fn tighter(level: Level) -> Level {
    match level {
        Level::BitOr => Level::BitXor,
        Level::BitXor => Level::BitAnd,
        Level::BitAnd => Level::Shift,
        Level::Shift => Level::Sum,
        Level::Sum => Level::Term,
        _ => Level::Factor,
    }
}

/// `repr` of a constant.
pub(super) fn constant_text(constant: &Const) -> String {
    match constant {
        Const::Int(int) => int.to_string(),
        Const::BigInt { negative, magnitude } => format!("{}{}", if *negative { "-" } else { "" }, num_bigint::BigUint::from_bytes_le(magnitude)),
        Const::Float(float) => float_text(*float),
        Const::Complex(_, imaginary) => format!("{}j", float_text(*imaginary).trim_end_matches(".0")),
        Const::Str(text) => string_repr(&String::from_utf8_lossy(text)),
        Const::Bytes(bytes) => bytes_repr(bytes),
        other => crate::code::listing::constant(other),
    }
}

fn float_text(float: f64) -> String {
    if float.is_infinite() {
        return "1e309".into();
    }
    let text = format!("{float:e}");
    let (digits, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    if (-4..16).contains(&exponent) { format!("{float:?}") } else { format!("{digits}e{}{:02}", if exponent < 0 { '-' } else { '+' }, exponent.abs()) }
}

fn string_repr(text: &str) -> String {
    use unicode_general_category::{GeneralCategory as G, get_general_category};
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut out = String::from(quote);
    for char in text.chars() {
        match char {
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            '\\' => out.push_str("\\\\"),
            _ if char == quote => out.extend(['\\', char]),
            ' '..='~' => out.push(char),
            _ => {
                let code = char as u32;
                let hidden = matches!(
                    get_general_category(char),
                    G::Control | G::Format | G::Surrogate | G::PrivateUse | G::Unassigned | G::LineSeparator | G::ParagraphSeparator | G::SpaceSeparator
                );
                match code {
                    _ if !hidden => out.push(char),
                    0..0x100 => out.push_str(&format!("\\x{code:02x}")),
                    0x100..0x1_0000 => out.push_str(&format!("\\u{code:04x}")),
                    _ => out.push_str(&format!("\\U{code:08x}")),
                }
            }
        }
    }
    out.push(quote);
    out
}

fn bytes_repr(bytes: &[u8]) -> String {
    let quote = if bytes.contains(&b'\'') && !bytes.contains(&b'"') { b'"' } else { b'\'' };
    let mut out = format!("b{}", quote as char);
    for &byte in bytes {
        match byte {
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            b'\\' => out.push_str("\\\\"),
            _ if byte == quote => out.extend(['\\', byte as char]),
            b' '..=b'~' => out.push(byte as char),
            _ => out.push_str(&format!("\\x{byte:02x}")),
        }
    }
    out.push(quote as char);
    out
}
