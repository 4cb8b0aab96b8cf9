//! Prints what the scan found in each file named on the command line, one JSON line per scope that has code of its own, for
//! `tests/oracle/symbols.py` to compare with CPython.

use std::collections::BTreeMap;

use wicket_engine::syntax::lexer::Mode;
use wicket_engine::syntax::scan::{Home, Scan, ScopeKind, scan, scope_flag};
use wicket_engine::syntax::{Tokens, lex};

fn main() {
    for path in std::env::args().skip(1) {
        let Ok(source) = std::fs::read_to_string(&path) else { continue };
        let source = source.replace("\r\n", "\n");
        let mut tokens = lex(&source);
        println!("{{\"file\":{path:?}}}");
        if let Some(error) = &tokens.error {
            println!("{{\"error\":{:?}}}", error.message);
            continue;
        }
        match scan(&mut tokens, Mode::Exec) {
            Ok(found) => print(&found, &tokens),
            Err(error) => println!("{{\"error\":\"scan at {}\"}}", tokens.list[error.token as usize].start),
        }
    }
}

fn print(scan: &Scan, tokens: &Tokens) {
    let name = |symbol: u32| if symbol == u32::MAX { "" } else { tokens.symbols.text(symbol) };
    for (number, scope) in scan.scopes.iter().enumerate() {
        if scope.has(scope_flag::INLINED) {
            continue;
        }
        let mut symbols = BTreeMap::new();
        let mut cells = Vec::new();
        // Inlined comprehensions add their names, unless the unit has them already.
        for (inner, other) in scan.scopes.iter().enumerate() {
            if inner != number && other.unit != number as u32 {
                continue;
            }
            for var in scan.vars_of(inner as u32) {
                let passed = var.flags == wicket_engine::syntax::scan::var_flag::PASSED;
                if var.home == Home::Cell {
                    cells.push(name(var.symbol));
                }
                symbols.entry(name(var.symbol)).or_insert(if passed { "FreePassed".to_string() } else { format!("{:?}", var.home) });
            }
        }
        cells.sort();
        cells.dedup();
        let free: Vec<_> = scan.free_of(number as u32).iter().map(|&var| name(scan.vars[var as usize].symbol)).collect();
        let params: Vec<_> = scan.vars_of(number as u32).iter().filter(|var| var.flags & 1 != 0).map(|var| name(var.symbol)).collect();
        let kind = match scope.kind {
            ScopeKind::Lambda => "lambda".into(),
            ScopeKind::GeneratorExp => "genexpr".into(),
            ScopeKind::Module => "top".into(),
            _ => name(scope.name).to_string(),
        };
        println!(
            "{{\"kind\":\"{:?}\",\"name\":{kind:?},\"symbols\":{symbols:?},\"cells\":{cells:?},\"free\":{free:?},\"params\":{params:?},\"generator\":{},\"async\":{}}}",
            scope.kind,
            scope.has(scope_flag::GENERATOR),
            scope.has(scope_flag::ASYNC),
        );
    }
}
