//! The cold pass: CPython's message for a source that was rejected. It emits nothing and may be slow.
//!
//! In CPython's order: the grammar (twice: once to see where it fails, once with the rules for mistakes), then the lexer's errors behind that
//! place, then what the symbol table refuses, then what the compiler refuses.

mod actions;
mod extent;
mod grammar;
mod literals;
mod machine;
mod placement;
mod report;
mod scopes;
mod shape;

use super::lexer::{self, CONTINUED_END, INT_DIGITS_MAX, LexErrorClass, Tokens, lex};
use super::parser::Mode;
use super::scan::scan;
use machine::{Machine, Outcome};
use report::Fault;
use super::token::{Token, TokenKind};

/// Which exception it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SyntaxErrorKind {
    SyntaxError,
    IndentationError,
    TabError,
    /// The source nests deeper than any parser can follow.
    RecursionError,
}

/// A syntax error as CPython reports it: `(message, (filename, line, column, text, end_line, end_column))`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    pub kind: SyntaxErrorKind,
    pub message: String,
    /// From 1.
    pub line: u32,
    /// From 1, in code points; 0 and -1 occur as in CPython.
    pub column: i32,
    pub end_line: u32,
    /// None where CPython gives none.
    pub end_column: Option<i32>,
    /// The source line, as the exception's `text`; None where CPython gives none.
    pub text: Option<String>,
}

/// How far CPython's compiler came before it refused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Stage {
    /// To the grammar, whose last token was this.
    Grammar { reached: u32 },
    /// To the symbol table, or what comes before it.
    Symbols,
    /// It made code.
    Code,
}

/// What is wrong, and who said so.
pub(super) struct Diagnosis {
    pub error: SyntaxError,
    pub stage: Stage,
}

/// Finds what is wrong with `source`. `None` when nothing is: then the caller that rejected it is at fault.
pub fn diagnose(source: &str, mode: Mode) -> Option<SyntaxError> {
    diagnose_with(source, mode, INT_DIGITS_MAX).map(|diagnosis| diagnosis.error)
}

/// The same where int literals may have another number of digits.
pub(super) fn diagnose_with(source: &str, mode: Mode, int_digits_max: u32) -> Option<Diagnosis> {
    let form = mode.lexing();
    let mut tokens = lex(source);
    tokens.int_digits_max = int_digits_max;
    tokens.end_for(form, source);
    // CPython's later passes take the line from the file.
    let in_file = matches!(mode, Mode::Entry | Mode::Module);
    let later = |error: SyntaxError| SyntaxError { text: error.text.filter(|_| in_file), ..error };
    if let Some((fault, reached)) = check_grammar(source, &tokens, form) {
        return Some(Diagnosis { error: fault.resolve(source, form), stage: Stage::Grammar { reached } });
    }
    if let Some(fault) = placement::check_features(source, &tokens) {
        let error = SyntaxError { end_column: None, ..later(fault.resolve(source, form)) };
        return Some(Diagnosis { error, stage: Stage::Symbols });
    }
    // An entry script may await.
    let may_await = mode == Mode::Entry;
    let (fault, stage) = match scan(&mut tokens, form) {
        // The scan has changed what names mean: the words come from fresh tokens.
        Err(error) => (scopes::fault(source, &lex(source), &tokens.symbols, error), Stage::Symbols),
        Ok(found) => (placement::check(source, &tokens, &found, may_await)?, Stage::Code),
    };
    Some(Diagnosis { error: later(fault.exact().resolve(source, form)), stage })
}

/// Whether the grammar accepts, and if not, why, and the last token that it looked at.
fn check_grammar(source: &str, tokens: &Tokens, mode: lexer::Mode) -> Option<(Fault, u32)> {
    let mut machine = Machine::new(source, tokens, grammar::grammar());
    let rule = match mode {
        lexer::Mode::Exec => "file",
        lexer::Mode::Eval => "eval",
        lexer::Mode::Single => "interactive",
    };
    let outcome = machine.run(rule, 0, false);
    let reached = machine.furthest;
    let fault = match outcome {
        Outcome::Accepted if mode == lexer::Mode::Single => more_than_one(tokens, machine.at()),
        Outcome::Accepted => None,
        Outcome::TooDeep => Some(too_deep(tokens, machine.furthest)),
        Outcome::Found(fault) => Some(lexer_first(&machine, fault)),
        Outcome::Rejected => Some(second_pass(&mut machine, rule)),
    };
    fault.map(|fault| (fault, reached))
}

/// Where one statement is wanted, nothing may follow it.
fn more_than_one(tokens: &Tokens, at: u32) -> Option<Fault> {
    let rest = tokens.list.get(at as usize..)?;
    let more = rest.iter().any(|token| !matches!(token.kind, TokenKind::Newline | TokenKind::EndMarker));
    more.then(|| Fault::at_token(tokens, at.saturating_sub(1), "multiple statements found while compiling a single statement"))
}

/// Again from the statement that failed, now with the rules for mistakes.
fn second_pass(machine: &mut Machine, rule: &str) -> Fault {
    let last = machine.furthest;
    let start = machine.statement;
    match machine.run(rule, start, true) {
        Outcome::Found(fault) => lexer_first(machine, fault),
        Outcome::TooDeep => too_deep(machine.tokens, last),
        // A stray indent is reported at once.
        _ if is_indentation(machine.tokens, last) => plain(machine.tokens, last),
        _ => lexer_first(machine, plain(machine.tokens, last)),
    }
}

fn is_indentation(tokens: &Tokens, token: u32) -> bool {
    tokens.list.get(token as usize).is_some_and(|token| matches!(token.kind, TokenKind::Indent | TokenKind::Dedent))
}

/// The message when no rule knows the mistake.
fn plain(tokens: &Tokens, token: u32) -> Fault {
    let kind = tokens.list.get(token as usize).map(|token| token.kind);
    match kind {
        Some(kind @ (TokenKind::Indent | TokenKind::Dedent)) => {
            let message = if kind == TokenKind::Indent { "unexpected indent" } else { "unexpected unindent" };
            Fault { kind: SyntaxErrorKind::IndentationError, ..Fault::at_token(tokens, token, message) }
        }
        _ => Fault::at_tokens(tokens, (token, token + 1), "invalid syntax"),
    }
}

fn too_deep(tokens: &Tokens, token: u32) -> Fault {
    let fault = Fault::at_token(tokens, token, "maximum recursion depth exceeded during compilation");
    Fault { kind: SyntaxErrorKind::RecursionError, ..fault }
}

/// An error of the lexer anywhere goes first; a bracket left open, when it was opened on an earlier line.
fn lexer_first(machine: &Machine, fault: Fault) -> Fault {
    let Some(error) = &machine.tokens.error else { return fault };
    let continued_end = error.message == CONTINUED_END;
    if fault.from_lexer || error.in_fstring {
        return if fault.from_lexer && continued_end { never_closed(machine).unwrap_or(fault) } else { fault };
    }
    match error.class {
        LexErrorClass::Prompt => Fault::lexer(error),
        LexErrorClass::OpenBracket => {
            let reached = report::start(machine.tokens, machine.furthest) as usize;
            let opened = error.at as usize;
            let between = machine.source.as_bytes().get(opened..reached).unwrap_or(&[]);
            if memchr::memchr(b'\n', between).is_some() { Fault::lexer(error) } else { fault }
        }
        LexErrorClass::Late if machine.furthest as usize + 1 >= machine.tokens.list.len() => {
            if continued_end { never_closed(machine).unwrap_or(fault) } else { Fault::lexer(error) }
        }
        LexErrorClass::Late => open_bracket(machine).unwrap_or(fault),
    }
}

/// The innermost bracket left open where the lexer stopped, when it was opened on an earlier line than the parser reached.
fn open_bracket(machine: &Machine) -> Option<Fault> {
    let opener = innermost_open(machine.tokens)?;
    let reached = report::start(machine.tokens, machine.furthest) as usize;
    let between = machine.source.as_bytes().get(opener.start as usize..reached)?;
    memchr::memchr(b'\n', between)?;
    never_closed(machine)
}

fn innermost_open(tokens: &Tokens) -> Option<&Token> {
    let last = tokens.list.len() as u32 - 1;
    let open = tokens.brackets.iter().filter(|bracket| bracket.close == last && bracket.open < last).map(|bracket| bracket.open).max()?;
    tokens.list.get(open as usize)
}

fn never_closed(machine: &Machine) -> Option<Fault> {
    let opener = innermost_open(machine.tokens)?;
    let text = machine.source.get(opener.start as usize..opener.end as usize)?;
    Some(Fault::new(format!("'{text}' was never closed"), report::Place::Start(opener.start)))
}

