//! Every case of `syntax_errors.txt`: what `diagnose` says must be what CPython 3.13 said when the file was written.

use wicket_engine::syntax::diagnostics::diagnose;
use wicket_engine::syntax::lexer::Mode;

const CASES: &str = include_str!("syntax_errors.txt");

#[test]
fn messages_and_places_are_those_of_cpython() {
    let lines: Vec<_> = CASES.lines().collect();
    let mut wrong = Vec::new();
    for pair in lines.chunks_exact(2) {
        let source = from_json(pair[0]);
        let found = answer(&source);
        if found != pair[1] {
            wrong.push(format!("{source:?}\n  CPython {}\n  ours    {found}", pair[1]));
        }
    }
    assert!(lines.len() > 2000, "the cases are missing");
    assert!(wrong.is_empty(), "{} cases differ:\n{}", wrong.len(), wrong.join("\n"));
}

fn answer(source: &str) -> String {
    match diagnose(source, Mode::Exec, false) {
        None => "OK".into(),
        Some(error) => format!("{:?}|{}|{}|{}|{}|{}", error.kind, error.message, error.line, error.column, error.end_line, error.end_column),
    }
}

/// The text of a JSON string, as Python's `json.dumps` writes it.
fn from_json(quoted: &str) -> String {
    let mut units = Vec::new();
    let mut letters = quoted.trim_matches('"').chars();
    // `trim_matches` must not take an escaped quote.
    if quoted.ends_with("\\\"\"") {
        letters = quoted[1..quoted.len() - 1].chars();
    }
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            units.extend(letter.encode_utf16(&mut [0; 2]).iter());
            continue;
        }
        let unit = match letters.next() {
            Some('n') => 10,
            Some('t') => 9,
            Some('f') => 12,
            Some('u') => {
                let digits: String = letters.by_ref().take(4).collect();
                u16::from_str_radix(&digits, 16).unwrap_or(0)
            }
            Some(other) => other as u16,
            None => 0,
        };
        units.push(unit);
    }
    String::from_utf16_lossy(&units)
}
