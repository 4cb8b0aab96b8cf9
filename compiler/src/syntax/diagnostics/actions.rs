//! What the alternatives for mistakes do, and the checks that the parser makes on literals.

use super::grammar::Action;
use super::literals;
use super::machine::{Capture, Machine};
use super::report::{self, Fault, Place};
use super::shape::{Range, Shape, Shapes};
use super::SyntaxErrorKind;
use crate::syntax::symbols::known;
use crate::syntax::token::TokenKind;

/// What an action decides.
pub(super) enum Verdict {
    Found(Fault),
    /// There is nothing to complain about; the alternative matches.
    Fine,
    /// The mistake is another one: the whole rule fails.
    Nothing,
}

/// Runs `action` on the labelled parts.
pub(super) fn act(machine: &Machine, action: &Action, captures: [Capture; 2]) -> Verdict {
    let context = Context { machine, shapes: Shapes { tokens: machine.tokens } };
    let part = |number: usize| captures[action.labels.get(number).copied().unwrap_or(0) as usize];
    let message = || context.message(&action.message, captures[0]);
    let (a, b) = (captures[0], captures[1]);
    match action.name {
        "at" => context.at(part(0), message()),
        "at_name" => context.at(context.without_comma(part(0)), message()),
        "range" => context.range(part(0), part(1), message()),
        "from" => Verdict::Found(Fault::new(message(), Place::From(report::start(machine.tokens, context.shapes.strip(part(0)).0), context.lexer_at()))),
        "last" => Verdict::Found(Fault::at_token(machine.tokens, machine.furthest, message())),
        "next" => Verdict::Found(Fault::at_token(machine.tokens, machine.at(), message())),
        "indent" => {
            let fault = Fault::at_token(machine.tokens, machine.furthest, message());
            Verdict::Found(Fault { kind: SyntaxErrorKind::IndentationError, ..fault })
        }
        "legacy_statement" => match context.legacy_name(a) {
            Some(name) => context.range(a, b, format!("Missing parentheses in call to '{name}'. Did you mean {name}(...)?")),
            None => Verdict::Nothing,
        },
        "forgotten_comma" if context.legacy_name(a).is_some() || machine.depth(machine.at() - 1) == 0 => Verdict::Nothing,
        "forgotten_comma" => context.range(a, b, "invalid syntax. Perhaps you forgot a comma?".into()),
        "assign_target" => context.target(a, Target::Assign),
        "for_target" => context.target(a, Target::For),
        "delete_target" => context.target(a, Target::Delete),
        "unparenthesized_generator" => context.unparenthesized_generator(a, b),
        "positional_after_keyword" => context.positional_after_keyword(a),
        "missing_colon" => {
            let end = report::end(machine.tokens, context.shapes.strip(a).1);
            Verdict::Found(Fault::new("':' expected after dictionary key", Place::Start(end - 1)))
        }
        "type_variable_tuple" => context.bound(a, b, "TypeVarTuple"),
        "parameter_specification" => context.bound(a, b, "ParamSpec"),
        "conversion" => context.conversion(a, b),
        "real_number" if context.shapes.kind(a.0) == TokenKind::Imaginary => context.at(a, "real number required in complex literal".into()),
        "imaginary_number" if context.shapes.kind(a.0) != TokenKind::Imaginary => context.at(a, "imaginary number required in complex literal".into()),
        "number_value" | "string_value" => verdict(literals::check_token(machine.source, machine.tokens, a.0)),
        "fstring_value" => verdict((a.0..a.1).filter(|&at| context.shapes.kind(at) == TokenKind::FStringMiddle).find_map(|at| literals::check_token(machine.source, machine.tokens, at)).map(|fault| Fault::at_token(machine.tokens, machine.furthest, fault.message))),
        "joined_strings" => context.joined_strings(a),
        _ => Verdict::Fine,
    }
}

fn verdict(fault: Option<Fault>) -> Verdict {
    fault.map_or(Verdict::Fine, Verdict::Found)
}

/// What a target is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Target {
    Assign,
    For,
    Delete,
}

struct Context<'m> {
    machine: &'m Machine<'m>,
    shapes: Shapes<'m>,
}

impl Context<'_> {
    fn text(&self, range: Range) -> &str {
        let tokens = self.machine.tokens;
        self.machine.source.get(report::start(tokens, range.0) as usize..report::end(tokens, range.1) as usize).unwrap_or("")
    }

    fn message(&self, template: &str, a: Range) -> String {
        let mut message = template.to_string();
        if message.contains("{a}") {
            message = message.replace("{a}", self.shapes.shape(self.shapes.strip(a)).text());
        }
        if message.contains("{text}") {
            message = message.replace("{text}", self.text(a));
        }
        if message.contains("{line}") {
            let before = &self.machine.source.as_bytes()[..report::start(self.machine.tokens, a.0) as usize];
            message = message.replace("{line}", &(1 + memchr::memchr_iter(b'\n', before).count()).to_string());
        }
        message
    }

    fn at(&self, range: Range, message: String) -> Verdict {
        Verdict::Found(Fault::at_tokens(self.machine.tokens, self.shapes.strip(range), message))
    }

    fn range(&self, a: Range, b: Range, message: String) -> Verdict {
        let range = (self.shapes.strip(a).0, self.shapes.strip(b).1);
        Verdict::Found(Fault::at_tokens(self.machine.tokens, range, message))
    }

    /// Where the lexer stands: behind the last token that was looked at.
    fn lexer_at(&self) -> u32 {
        report::end(self.machine.tokens, self.machine.furthest + 1)
    }

    fn without_comma(&self, range: Range) -> Range {
        let comma = range.1 > range.0 && self.shapes.kind(range.1 - 1) == TokenKind::Comma;
        (range.0, range.1 - u32::from(comma))
    }

    /// `print` or `exec`, when `range` is just that name.
    fn legacy_name(&self, range: Range) -> Option<&'static str> {
        let range = self.shapes.strip(range);
        if range.1 != range.0 + 1 || self.shapes.kind(range.0) != TokenKind::Name {
            return None;
        }
        match self.machine.tokens.list[range.0 as usize].data {
            known::PRINT => Some("print"),
            known::EXEC => Some("exec"),
            _ => None,
        }
    }

    fn target(&self, range: Range, target: Target) -> Verdict {
        let Some(wrong) = self.invalid_target(range, target) else { return Verdict::Nothing };
        let verb = if target == Target::Delete { "delete" } else { "assign to" };
        self.at(wrong, format!("cannot {verb} {}", self.shapes.shape(wrong).text()))
    }

    /// The first part of `range` that cannot be a target.
    fn invalid_target(&self, range: Range, target: Target) -> Option<Range> {
        // Brackets nest 200 deep at most; still, no recursion.
        let mut waiting = vec![range];
        while let Some(range) = waiting.pop() {
            let range = self.shapes.strip(range);
            match self.shapes.shape(range) {
                Shape::Name | Shape::Attribute | Shape::Subscript => {}
                Shape::List | Shape::Tuple => waiting.extend(self.shapes.elements(range).into_iter().rev()),
                Shape::Starred if target == Target::Delete => return Some(range),
                Shape::Starred => waiting.push((range.0 + 1, range.1)),
                Shape::Comparison if target == Target::For => {
                    let operator = self.shapes.find(range, |kind| {
                        use TokenKind::*;
                        matches!(kind, Less | Greater | EqEqual | NotEqual | LessEqual | GreaterEqual | KwIn | KwIs | KwNot)
                    });
                    match operator {
                        Some(at) if self.shapes.kind(at) == TokenKind::KwIn => waiting.push((range.0, at)),
                        _ => return None,
                    }
                }
                _ => return Some(range),
            }
        }
        None
    }

    /// `f(a, b for c in d)`: from the last positional argument; one alone is fine.
    fn unparenthesized_generator(&self, args: Range, clauses: Range) -> Verdict {
        let positional: Vec<_> = self.shapes.elements(args).into_iter().filter(|&element| !self.is_keyword(element)).collect();
        match positional.last() {
            Some(&last) if positional.len() > 1 => self.range(last, clauses, "Generator expression must be parenthesized".into()),
            _ => Verdict::Nothing,
        }
    }

    fn is_keyword(&self, element: Range) -> bool {
        self.shapes.kind(element.0) == TokenKind::DoubleStar || self.shapes.kind(element.0 + 1) == TokenKind::Equal
    }

    fn positional_after_keyword(&self, args: Range) -> Verdict {
        let unpacking = self.shapes.elements(args).iter().any(|element| self.shapes.kind(element.0) == TokenKind::DoubleStar);
        let message = if unpacking { "positional argument follows keyword argument unpacking" } else { "positional argument follows keyword argument" };
        Verdict::Found(Fault::at_token(self.machine.tokens, self.machine.furthest, message))
    }

    fn bound(&self, colon: Range, value: Range, what: &str) -> Verdict {
        let kind = if self.shapes.shape(self.shapes.strip(value)) == Shape::Tuple { "constraints" } else { "bound" };
        let place = Place::From(report::start(self.machine.tokens, colon.0), self.lexer_at());
        Verdict::Found(Fault::new(format!("cannot use {kind} with {what}"), place))
    }

    fn conversion(&self, mark: Range, name: Range) -> Verdict {
        let tokens = self.machine.tokens;
        if report::end(tokens, mark.1) != report::start(tokens, name.0) {
            return self.range(mark, name, "f-string: conversion type must come right after the exclamanation mark".into());
        }
        let text = self.text(name);
        if matches!(text, "s" | "r" | "a") {
            return Verdict::Fine;
        }
        self.at(name, format!("f-string: invalid conversion character '{text}': expected 's', 'r', or 'a'"))
    }

    fn joined_strings(&self, range: Range) -> Verdict {
        let (mut text, mut bytes) = (false, false);
        let mut at = range.0;
        while at < range.1 {
            match self.shapes.kind(at) {
                TokenKind::Bytes => bytes = true,
                _ => text = true,
            }
            at = self.shapes.skip(at);
        }
        if text && bytes {
            return Verdict::Found(Fault::at_token(self.machine.tokens, self.machine.furthest, "cannot mix bytes and nonbytes literals"));
        }
        Verdict::Fine
    }
}
