//! Tokens and scan as text, for `wicket dump`.

use std::fmt::Write;

use super::lexer::{Mode, Tokens, lex};
use super::scan::{NONE, Scan, scan};
use super::token::{Token, TokenKind};

/// One line per token: number, byte range, kind, text.
pub fn tokens_listing(source: &str) -> String {
    let tokens = lex(source);
    let mut out = String::new();
    for (number, token) in tokens.list.iter().enumerate() {
        // Writing to a String cannot fail.
        let _ = writeln!(out, "{number:6} {:>8}..{:<8} {:<14} {}", token.start, token.end, kind_name(token.kind), text(source, token));
    }
    if let Some(error) = &tokens.error {
        let _ = writeln!(out, "error at byte {}: {}", error.at, error.message);
    }
    out
}

fn kind_name(kind: TokenKind) -> String {
    format!("{kind:?}")
}

fn text(source: &str, token: &Token) -> String {
    let text = source.get(token.start as usize..token.end as usize).unwrap_or("");
    format!("{text:?}").trim_matches('"').to_string()
}

/// Every scope with its variables, then the assignments.
pub fn scan_listing(source: &str) -> String {
    let mut tokens = lex(source);
    let found = match scan(&mut tokens, Mode::Exec) {
        Ok(found) => found,
        Err(error) => return format!("refused at token {}\n", error.token),
    };
    let mut out = String::new();
    for number in 0..found.scopes.len() as u32 {
        list_scope(&mut out, &tokens, &found, number);
    }
    for assignment in &found.assignments {
        let _ = writeln!(
            out,
            "{:?} assignment at {}: '=' {} to {}, ':' {}, ends {}",
            assignment.kind, assignment.start, assignment.first_equal, assignment.last_equal, assignment.colon, assignment.end
        );
    }
    out
}

fn list_scope(out: &mut String, tokens: &Tokens, found: &Scan, number: u32) {
    let scope = &found.scopes[number as usize];
    let name = if scope.name == NONE { "" } else { tokens.symbols.text(scope.name) };
    let parent = if scope.parent == NONE { "-".into() } else { scope.parent.to_string() };
    let _ = writeln!(out, "scope {number} {:?} {name} in {parent}, tokens {}..{}, flags {:#x}", scope.kind, scope.body, scope.end, scope.flags);
    for var in found.vars_of(number) {
        let _ = write!(out, "  {:<24} {:?}", tokens.symbols.text(var.symbol), var.home);
        if var.outer != NONE {
            let _ = write!(out, " of scope {}", found.vars[var.outer as usize].scope);
        }
        let _ = writeln!(out);
    }
}
