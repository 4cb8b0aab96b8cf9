//! Every case of `syntax_errors.txt`: what `diagnose` says must be what CPython 3.13 said when the file was written.

mod json;

use wicket_engine::syntax::diagnostics::diagnose;
use wicket_engine::syntax::parser::Mode;

const CASES: &str = include_str!("syntax_errors.txt");

#[test]
fn messages_and_places_are_those_of_cpython() {
    let lines: Vec<_> = CASES.lines().collect();
    let mut wrong = Vec::new();
    for pair in lines.chunks_exact(2) {
        let source = json::text(pair[0]);
        let found = answer(&source);
        if found != pair[1] {
            wrong.push(format!("{source:?}\n  CPython {}\n  ours    {found}", pair[1]));
        }
    }
    assert!(lines.len() > 2000, "the cases are missing");
    assert!(wrong.is_empty(), "{} cases differ:\n{}", wrong.len(), wrong.join("\n"));
}

fn answer(source: &str) -> String {
    match diagnose(source, Mode::Exec) {
        None => "OK".into(),
        Some(error) => format!("{:?}|{}|{}|{}|{}|{}", error.kind, error.message, error.line, error.column, error.end_line, error.end_column.unwrap_or(0)),
    }
}
