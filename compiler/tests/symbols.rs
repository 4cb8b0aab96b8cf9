//! Every case of `symbols.txt`: the scan's variables must be those of CPython's `symtable`. (The quoted import, which CPython
//! does not know, has a test of its own.)

mod json;

use std::collections::BTreeMap;

use wicket_engine::syntax::lexer::{Mode, Tokens, lex};
use wicket_engine::syntax::scan::{Home, Scan, ScopeKind, scan, scope_flag};

const CASES: &str = include_str!("symbols.txt");

#[test]
fn variables_are_those_of_cpython() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for case in CASES.split("\n\n").filter(|case| !case.trim().is_empty()) {
        let mut lines = case.trim_end().lines();
        let source = json::text(lines.next().unwrap_or(""));
        let expected: Vec<_> = lines.map(str::to_owned).collect();
        let found = tables(&source);
        count += 1;
        if found != expected {
            wrong.push(format!("{source}  CPython {expected:#?}\n  ours    {found:#?}"));
        }
    }
    assert!(count > 90, "the cases are missing");
    assert!(wrong.is_empty(), "{} cases differ:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn quoted_import_binds_like_any_other() {
    assert_eq!(tables("from \"spec\" import a, b as c\n"), ["top: a=Local c=Local"]);
}

#[test]
fn a_loop_at_the_start_of_the_source_knows_its_in() {
    let mut tokens = lex("for x in y: pass\n");
    assert!(scan(&mut tokens, Mode::Exec).is_ok());
    assert_eq!(tokens.list[0].data, 2);
    assert_eq!(tokens.list[2].data, tokens.list.len() as u32 - 1);
}

fn tables(source: &str) -> Vec<String> {
    let mut tokens = lex(source);
    match scan(&mut tokens, Mode::Exec) {
        Ok(found) => {
            let mut lines: Vec<_> = (0..found.scopes.len()).filter_map(|number| table(&found, &tokens, number)).collect();
            lines.sort();
            lines
        }
        Err(error) => vec![format!("{error:?}")],
    }
}

/// One line per scope with code of its own. Inlined comprehensions add their names, unless the unit has them already.
fn table(scan: &Scan, tokens: &Tokens, number: usize) -> Option<String> {
    let scope = &scan.scopes[number];
    if scope.has(scope_flag::INLINED) || is_dead(scan, number as u32) {
        return None;
    }
    let mut symbols = BTreeMap::new();
    for (inner, other) in scan.scopes.iter().enumerate() {
        if inner != number && other.unit != number as u32 || other.kind == ScopeKind::DeadAnnotation {
            continue;
        }
        for var in scan.vars_of(inner as u32) {
            let name = tokens.symbols.text(var.symbol);
            let implicit = scope.kind == ScopeKind::Class && matches!(name, "__class__" | "__classdict__") && var.home == Home::Cell;
            let declared = number == 0 && declared_global(scan, var.symbol);
            if !implicit && !declared {
                let home = if var.home == Home::Name { Home::Local } else { var.home };
                symbols.entry(name).or_insert(format!("{home:?}"));
            }
        }
    }
    let name = match scope.kind {
        ScopeKind::Module => "top",
        ScopeKind::Lambda => "lambda",
        ScopeKind::GeneratorExp => "genexpr",
        _ => tokens.symbols.text(scope.name),
    };
    let mut parts: Vec<_> = symbols.iter().map(|(name, home)| format!("{name}={home}")).collect();
    parts.sort();
    parts.insert(0, format!("{name}:"));
    Some(parts.join(" "))
}

/// In an annotation that is never run.
fn is_dead(scan: &Scan, number: u32) -> bool {
    scan.scopes.get(number as usize).is_some_and(|scope| scope.kind == ScopeKind::DeadAnnotation || is_dead(scan, scope.parent))
}

/// CPython marks the module's symbol when any scope declares it `global`.
fn declared_global(scan: &Scan, symbol: u32) -> bool {
    scan.vars.iter().any(|var| var.symbol == symbol && var.home == Home::GlobalExplicit)
}
