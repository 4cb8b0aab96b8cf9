//! The words for what the symbol table refuses.

use super::report::Fault;
use super::shape::{Range, Shape, Shapes};
use crate::syntax::lexer::Tokens;
use crate::syntax::symbols::Symbols;
use crate::syntax::scan::{Mention, Reason, ScanError, ScopeKind};
use crate::syntax::token::TokenKind::{self, *};

/// The message and the place of `error`: `tokens` are fresh, `symbols` those of the tokens that were scanned.
pub(super) fn fault(source: &str, tokens: &Tokens, symbols: &Symbols, error: ScanError) -> Fault {
    let shapes = Shapes { tokens };
    let at = error.token;
    let mangled = |symbol: u32| symbols.text(symbol);
    let name = |_| tokens.list.get(at as usize).and_then(|token| source.get(token.start as usize..token.end as usize)).unwrap_or("");
    let declaration = || shapes.simple_statement(at, &[KwGlobal, KwNonlocal]);
    let word = || if shapes.kind(declaration().0) == KwGlobal { "global" } else { "nonlocal" };
    let (message, range) = match error.reason {
        Reason::DuplicateArgument(symbol) => (format!("duplicate argument '{}' in function definition", name(symbol)), parameter(&shapes, at)),
        Reason::DuplicateTypeParameter(symbol) => (format!("duplicate type parameter '{}'", name(symbol)), type_parameter(&shapes, at)),
        Reason::DeclaredLate(symbol, mention) => (declared_late(name(symbol), mention, word()), declaration()),
        Reason::AnnotatedDeclared(symbol) => {
            let statement = shapes.simple_statement(at, &[]);
            (format!("annotated name '{}' can't be {}", name(symbol), declared_word(&shapes, at, name(symbol))), (at, statement.1))
        }
        Reason::NonlocalInModule => ("nonlocal declaration not allowed at module level".into(), declaration()),
        Reason::NonlocalUnbound(symbol) => (format!("no binding for nonlocal '{}' found", mangled(symbol)), declaration()),
        Reason::NonlocalTypeParameter(symbol) => (format!("nonlocal binding not allowed for type parameter '{}'", mangled(symbol)), declaration()),
        Reason::NonlocalAndGlobal(symbol) => (format!("name '{}' is nonlocal and global", mangled(symbol)), declaration()),
        Reason::ImportStar => ("import * only allowed at module level".into(), (at, at + 1)),
        Reason::YieldIn(kind) => (yield_in(&shapes, kind, at), (at, shapes.expression_end(at + 1, true))),
        Reason::AwaitIn(kind) => (format!("await expression cannot be used within {}", place(&shapes, kind, at)), (at, shapes.primary_end(at + 1))),
        Reason::NamedIn(kind) => (format!("named expression cannot be used within {}", place(&shapes, kind, at)), named(&shapes, at)),
        Reason::WalrusInIterable => ("assignment expression cannot be used in a comprehension iterable expression".into(), named(&shapes, at)),
        Reason::WalrusInClass => ("assignment expression within a comprehension cannot be used in a class body".into(), (at, at + 1)),
        Reason::WalrusRebinds(symbol) => (format!("assignment expression cannot rebind comprehension iteration variable '{}'", name(symbol)), (at, at + 1)),
        Reason::IterationRebinds(symbol) => (format!("comprehension inner loop cannot rebind assignment expression target '{}'", name(symbol)), (at, at + 1)),
    };
    Fault::at_tokens(tokens, range, message)
}

fn named(shapes: &Shapes, at: u32) -> Range {
    (at, shapes.expression_end(at + 2, false))
}

/// A parameter's name with its annotation.
fn parameter(shapes: &Shapes, at: u32) -> Range {
    let in_lambda = shapes.kind(at + 1) == Colon && shapes.kind(shapes.statement_start(at)) != KwDef && shapes.kind(shapes.statement_start(at)) != KwAsync;
    if shapes.kind(at + 1) == Colon && !in_lambda { (at, shapes.expression_end(at + 2, false)) } else { (at, at + 1) }
}

/// A type parameter: its stars, name, bound and default.
fn type_parameter(shapes: &Shapes, at: u32) -> Range {
    let starred = matches!(shapes.kind(at - 1), Star | DoubleStar);
    let mut end = at + 1;
    while !matches!(shapes.kind(end), Comma | RBracket | EndMarker) {
        end = shapes.skip(end);
    }
    (at - u32::from(starred), end)
}

fn declared_late(name: &str, mention: Mention, word: &str) -> String {
    match mention {
        Mention::Parameter => format!("name '{name}' is parameter and {word}"),
        Mention::Annotation => format!("annotated name '{name}' can't be {word}"),
        Mention::Assignment => format!("name '{name}' is assigned to before {word} declaration"),
        Mention::Use => format!("name '{name}' is used prior to {word} declaration"),
    }
}

/// How `name` was declared before token `at`.
fn declared_word(shapes: &Shapes, at: u32, name: &str) -> &'static str {
    let mut token = at;
    while token > 0 {
        token -= 1;
        let found = shapes.tokens.list[token as usize];
        if found.kind == Name && shapes.tokens.symbols.text(found.data) == name {
            match shapes.kind(shapes.simple_statement(token, &[KwGlobal, KwNonlocal]).0) {
                KwGlobal => return "global",
                KwNonlocal => return "nonlocal",
                _ => {}
            }
        }
    }
    "global"
}

fn yield_in(shapes: &Shapes, kind: ScopeKind, at: u32) -> String {
    let comprehension = match kind {
        ScopeKind::ListComp => "list comprehension",
        ScopeKind::SetComp => "set comprehension",
        ScopeKind::DictComp => "dict comprehension",
        ScopeKind::GeneratorExp => "generator expression",
        _ => return format!("yield expression cannot be used within {}", place(shapes, kind, at)),
    };
    // A set comprehension may turn out to be a dict's behind the `yield`.
    let comprehension = if kind == ScopeKind::SetComp && is_dict(shapes, at) { "dict comprehension" } else { comprehension };
    format!("'yield' inside {comprehension}")
}

/// Whether the innermost braces around `at` hold a colon.
fn is_dict(shapes: &Shapes, at: u32) -> bool {
    let around = shapes.tokens.brackets.iter().filter(|bracket| bracket.open < at && at < bracket.close && shapes.kind(bracket.open) == LBrace);
    around.max_by_key(|bracket| bracket.open).is_some_and(|bracket| shapes.find((bracket.open + 1, bracket.close), |kind| kind == Colon).is_some())
}

/// A scope where nothing may be bound, awaited or yielded.
fn place(shapes: &Shapes, kind: ScopeKind, at: u32) -> &'static str {
    match kind {
        ScopeKind::TypeAlias => "a type alias",
        ScopeKind::DeadAnnotation => "an annotation",
        ScopeKind::TypeVariable => type_variable(shapes, at),
        _ => "the definition of a generic",
    }
}

/// Which part of a type parameter `at` is in.
fn type_variable(shapes: &Shapes, at: u32) -> &'static str {
    // Back to the `:` or `=` of the parameter, over closed brackets.
    let mut token = at;
    while token > 0 && !matches!(shapes.kind(token), Colon | Equal) {
        token -= 1;
    }
    let kind: TokenKind = shapes.kind(token);
    let starred = token.checked_sub(2).map(|before| shapes.kind(before));
    let value = (token + 1, shapes.expression_end(token + 1, false));
    match (kind, starred) {
        (Colon, _) if shapes.shape(shapes.strip(value)) == Shape::Tuple => "a TypeVar constraint",
        (Colon, _) => "a TypeVar bound",
        (_, Some(Star)) => "a TypeVarTuple default",
        (_, Some(DoubleStar)) => "a ParamSpec default",
        _ => "a TypeVar default",
    }
}
