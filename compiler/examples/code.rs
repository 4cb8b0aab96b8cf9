//! Compiles Python files: `code FILE` lists the code, `code --check FILE...` says for each whether it compiles,
//! `code --snippets FILE` the same for sources separated by NUL, `code --time FILE` times it.

use std::rc::Rc;
use std::time::Instant;

use wicket_engine::code::unit::{CodeUnit, Const};
use wicket_engine::code::verifier::verify;
use wicket_engine::syntax::parser::{Mode, annotated_listing, compile};

fn verify_all(unit: &Rc<CodeUnit>) -> Result<usize, String> {
    verify(unit.clone()).map_err(|error| format!("{} word {}: {}", unit.qualname, error.pc, error.what))?;
    let mut words = unit.code.len();
    for constant in &unit.constants {
        if let Const::Code(inner) = constant {
            words += verify_all(inner)?;
        }
    }
    Ok(words)
}

/// Compiles on a stack of the size that the engine has inside its sandbox.
fn main() {
    std::thread::Builder::new().stack_size(std::env::var("STACK_KB").map_or(512, |size| size.parse().unwrap()) << 10).spawn(run).unwrap().join().unwrap();
}

fn run() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.first().map(String::as_str) {
        Some("--check") => arguments[1..].iter().for_each(|path| check(path)),
        Some("--snippets") => snippets(&arguments[1]),
        Some("--carets") => carets(&arguments[1]),
        Some("--time") => time(&arguments[1]),
        Some(path) => {
            let source = std::fs::read_to_string(path).unwrap();
            match compile(&source, path, Mode::Entry) {
                Ok(unit) => {
                    print!("{}", annotated_listing(&source, path, Mode::Entry).unwrap());
                    if let Err(error) = verify_all(&unit) {
                        println!("BAD CODE {error}");
                    }
                }
                Err(error) => println!("{error:?}"),
            }
        }
        None => {}
    }
}

fn check(path: &str) {
    let Ok(source) = std::fs::read_to_string(path) else { return println!("{path}: unreadable") };
    let source = source.strip_prefix('\u{feff}').unwrap_or(&source).replace("\r\n", "\n").replace('\r', "\n");
    match compile(&source, path, Mode::Module) {
        Ok(unit) => match verify_all(&unit) {
            Ok(_) => println!("{path}: ok"),
            Err(error) => println!("{path}: bad code: {error}"),
        },
        Err(error) => println!("{path}: error: line {}: {}", error.line, error.message),
    }
}

/// Sources separated by NUL: one line for each.
fn snippets(path: &str) {
    let text = std::fs::read_to_string(path).unwrap();
    for source in text.split('\0') {
        match compile(source, "<snippet>", Mode::Module) {
            Ok(unit) => println!("{}", verify_all(&unit).map_or_else(|error| format!("bad code {error}"), |_| "ok".into())),
            Err(error) => println!("error {}: {}", error.line, error.message.replace('\n', " ")),
        }
    }
}

/// For each instruction its range and what a traceback would show, as `line col end_line end_col` and a quoted text.
fn carets(path: &str) {
    let source = std::fs::read_to_string(path).unwrap();
    let unit = compile(&source, path, Mode::Module).unwrap();
    let mut units = vec![unit];
    while let Some(unit) = units.pop() {
        for pc in 0..unit.code.len() {
            let Some(position) = unit.positions.at(pc) else { continue };
            let op = wicket_engine::code::op::Op::from_byte(unit.code[pc] as u8);
            if op.is_none_or(|op| matches!(op.row().name, "Nop" | "Ext" | "Jump" | "JumpBack" | "Move" | "LoadK" | "LeaveExcept" | "ReturnNone")) {
                continue;
            }
            let span = position.span;
            let shown = wicket_engine::code::carets::render(&source, &position);
            println!("{} {} {} {}\t{}\t{}", span.line, span.col, span.end_line, span.end_col, shown.escape_default(), op.unwrap().row().name);
        }
        units.extend(unit.constants.iter().filter_map(|constant| if let Const::Code(inner) = constant { Some(inner.clone()) } else { None }));
    }
}

fn time(path: &str) {
    let source = std::fs::read_to_string(path).unwrap();
    let mut best = f64::MAX;
    for _ in 0..5 {
        let start = Instant::now();
        compile(&source, path, Mode::Module).unwrap();
        best = best.min(start.elapsed().as_secs_f64());
    }
    println!("{} lines in {:.1} ms", source.lines().count(), best * 1e3);
}
