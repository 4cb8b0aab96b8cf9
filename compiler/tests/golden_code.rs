//! The code of a few sources stays what it is: `tests/golden/code/*.py` against `*.code`. `BLESS=1 cargo test` writes them anew.

use std::path::PathBuf;
use std::rc::Rc;

use wicket_engine::code::unit::{CodeUnit, Const};
use wicket_engine::code::verifier::verify;
use wicket_engine::syntax::parser::{Mode, annotated_listing, compile};

fn golden() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/golden/code")
}

fn prove(unit: &Rc<CodeUnit>) {
    if let Err(error) = verify(unit.clone()) {
        panic!("{} word {}: {}", unit.qualname, error.pc, error.what);
    }
    for constant in &unit.constants {
        if let Const::Code(inner) = constant {
            prove(inner);
        }
    }
}

#[test]
fn code_is_as_blessed_and_verified() {
    let mut sources: Vec<PathBuf> = std::fs::read_dir(golden()).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.extension().is_some_and(|kind| kind == "py")).collect();
    sources.sort();
    assert!(!sources.is_empty());
    for path in sources {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let source = std::fs::read_to_string(&path).unwrap();
        prove(&compile(&source, &name, Mode::Entry).unwrap());
        let listing = annotated_listing(&source, &name, Mode::Entry).unwrap();
        let blessed = path.with_extension("code");
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&blessed, &listing).unwrap();
        }
        assert_eq!(std::fs::read_to_string(&blessed).unwrap_or_default(), listing, "{name} (BLESS=1 accepts the new code)");
    }
}

/// Sources that nest or grow without end compile or are refused; none takes the stack or a long time.
#[test]
fn r9_r10_hostile_sources_are_compiled_or_refused() {
    let deep = |open: &str, middle: &str, close: &str, times: usize| format!("{}{middle}{}\n", open.repeat(times), close.repeat(times));
    let accepted = [
        deep("(", "1", ")", 199),
        deep("f(a=", "1", ")", 199),
        deep("-", "x", "", 50_000),
        deep("not ", "x", "", 50_000),
        deep("x + ", "1", "", 20_000),
        deep("x and ", "1", "", 20_000),
        deep("1 if x else ", "1", "", 5_000),
        format!("x{}\n", ".a".repeat(20_000)),
        format!("d = {{{}}}\n", (0..200_000).map(|i| format!("'k{i}': {i}")).collect::<Vec<_>>().join(", ")),
        format!("f({})\n", "x, ".repeat(20_000)),
        format!("if x: pass\n{}", "elif x: pass\n".repeat(5_000)),
    ];
    for source in accepted {
        let unit = compile(&source, "deep", Mode::Module);
        prove(&unit.unwrap_or_else(|error| panic!("{}… refused: {}", &source[..20], error.message)));
    }
    for source in [deep("(", "1", ")", 201), deep("lambda: ", "1", "", 5_000), deep("x ** ", "1", "", 5_000)] {
        assert!(compile(&source, "deep", Mode::Module).is_err());
    }
}
