//! Prints what is wrong with each of the sources in a file, which null bytes separate: one line each, for `tests/oracle/errors.py`.
//! With `--compile`, prints instead those that the parser and the diagnostics judge differently.

use wicket_engine::syntax::diagnostics::diagnose;
use wicket_engine::syntax::parser::Mode;
use wicket_engine::syntax::parser::compile;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().expect("a file");
    let compiles = arguments.next().is_some_and(|option| option == "--compile");
    let sources = std::fs::read_to_string(path).expect("readable UTF-8");
    for source in sources.split('\0') {
        if compiles { judge(source) } else { println!("{}", answer(source)) }
    }
}

fn answer(source: &str) -> String {
    match diagnose(source, Mode::Exec) {
        None => "OK".into(),
        Some(error) => format!(
            "{:?}|{}|{}|{}|{}|{}",
            error.kind,
            error.message.replace('\n', "\\n"),
            error.line,
            error.column,
            error.end_line,
            error.end_column.map_or("None".into(), |column| column.to_string())
        ),
    }
}

fn judge(source: &str) {
    let answer = answer(source);
    match (compile(source, "script.py", Mode::Exec), answer.as_str()) {
        (Ok(_), "OK") => {}
        (Ok(_), _) => println!("the parser accepts, the diagnostics say {answer}:\n{source:?}"),
        (Err(error), "OK") => println!("the parser refuses (line {}, {}), the diagnostics accept:\n{source:?}", error.line, error.message),
        _ => {}
    }
}
