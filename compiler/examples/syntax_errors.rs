//! Prints what is wrong with each of the sources in a file, which null bytes separate: one line each, for `tests/oracle/errors.py`.

use wicket_engine::syntax::diagnostics::diagnose;
use wicket_engine::syntax::lexer::Mode;

fn main() {
    let path = std::env::args().nth(1).expect("a file");
    let sources = std::fs::read_to_string(path).expect("readable UTF-8");
    for source in sources.split('\0') {
        match diagnose(source, Mode::Exec) {
            None => println!("OK"),
            Some(error) => println!(
                "{:?}|{}|{}|{}|{}|{}",
                error.kind,
                error.message.replace('\n', "\\n"),
                error.line,
                error.column,
                error.end_line,
                error.end_column
            ),
        }
    }
}
