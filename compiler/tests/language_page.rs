//! `docs/language.md` says what the engine's tables say. `BLESS=1 cargo test -p wicket-engine --test language_page` writes it anew.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use wicket_engine::heap::TYS;
use wicket_engine::vm::catalogue::{Namespace, catalogue};
use wicket_engine::vm::native::{Row, RowKind};

const INTRODUCTION: &str = "# The language

Every statement and expression of Python 3.13 is there and does what CPython does; [differences](differences.md) lists what is
otherwise on purpose, [status](status.md) what is missing. Below is what the engine itself offers, from the tables that its
builtins are made of: `inspect.signature` reads the same signatures. Regenerate this page with
`BLESS=1 cargo test -p wicket-engine --test language_page`.
";

#[test]
fn the_page_is_what_the_tables_say() {
    let path = root().join("../docs/language.md");
    let page = page();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &page).expect("docs/language.md can be written");
    }
    let stored = std::fs::read_to_string(&path).unwrap_or_default();
    let differing = stored.lines().zip(page.lines()).find(|(old, new)| old != new);
    assert!(stored == page, "docs/language.md is not what the tables say (BLESS=1 writes it anew): {differing:?}");
}

fn page() -> String {
    let mut page = String::from(INTRODUCTION);
    let (modules, classes): (Vec<Namespace>, Vec<Namespace>) = visible().into_iter().partition(|namespace| namespace.is_module);
    let (builtins, modules): (Vec<Namespace>, Vec<Namespace>) = modules.into_iter().partition(|module| module.name == "builtins");
    page.push_str("\n# Built-in functions\n");
    builtins.iter().for_each(|namespace| add_table(&mut page, namespace));
    page.push_str("\n# Exceptions\n\n");
    add_exceptions(&mut page, "BaseException", 0);
    page.push_str("\n# Types\n");
    classes.iter().for_each(|namespace| add_namespace(&mut page, namespace));
    page.push_str("\n# Modules of the engine\n");
    modules.iter().for_each(|namespace| add_namespace(&mut page, namespace));
    page.push_str("\n# Modules in Python\n\nThey come with the engine, written on top of the above.\n\n| module | what |\n|---|---|\n");
    for (name, doc) in python_modules() {
        let _ = writeln!(page, "| `{name}` | {doc} |");
    }
    page
}

/// What scripts have names for, and what has more to it than how it is made.
fn visible() -> Vec<Namespace> {
    let is_maker = |row: &&Row| matches!(row.name, "__new__" | "__init__" | "__getattribute__");
    catalogue().into_iter().filter(|namespace| !namespace.name.starts_with('_') && !namespace.rows.iter().all(is_maker)).collect()
}

fn add_namespace(page: &mut String, namespace: &Namespace) {
    let _ = write!(page, "\n## {}\n\n{}\n", namespace.name, namespace.doc);
    add_table(page, namespace);
}

/// Methods and attributes by name; in one line below what CPython has no description of either, and what operators and builtins call.
fn add_table(page: &mut String, namespace: &Namespace) {
    let (named, special): (Vec<&Row>, Vec<&Row>) = namespace.rows.iter().filter(|row| row.kind != RowKind::Setter).partition(|row| is_named(row));
    let (silent, named): (Vec<&Row>, Vec<&Row>) = named.into_iter().partition(|row| row.doc.is_empty());
    if !named.is_empty() {
        page.push_str("\n| name | what |\n|---|---|\n");
    }
    for row in named {
        let _ = writeln!(page, "| `{}` | {} |", usage(namespace, row), row.doc.replace('|', "\\|").replace('\n', " "));
    }
    for (title, rows) in [("Attributes", silent), ("Special", special)] {
        if !rows.is_empty() {
            let shown = |row: &&Row| if is_named(row) { usage(namespace, row) } else { row.name.into() };
            let names: Vec<String> = rows.iter().map(|row| format!("`{}`", shown(row))).collect();
            let _ = write!(page, "\n{title}: {}.\n", names.join(" "));
        }
    }
}

fn is_named(row: &Row) -> bool {
    !(row.name.starts_with("__") && row.name.ends_with("__"))
}

/// `upper()`, `split(sep=None, maxsplit=-1)`, `real` with a mark when it can be set.
fn usage(namespace: &Namespace, row: &Row) -> String {
    if row.kind == RowKind::Getter {
        let is_settable = namespace.rows.iter().any(|other| other.kind == RowKind::Setter && other.name == row.name);
        return if is_settable { format!("{} =", row.name) } else { row.name.into() };
    }
    let inner = row.signature.trim_start_matches('(').trim_end_matches(')');
    let mut parameters: Vec<&str> = inner.split(", ").filter(|part| !part.starts_with('$') && !part.is_empty()).collect();
    if parameters.first() == Some(&"/") {
        parameters.remove(0);
    }
    format!("{}({})", row.name, parameters.join(", "))
}

fn add_exceptions(page: &mut String, name: &str, depth: usize) {
    let _ = writeln!(page, "{}- `{name}`", "  ".repeat(depth));
    let Some(class) = TYS.iter().find(|row| row.name == name) else { return };
    for row in TYS.iter().filter(|row| row.base == class.ty && row.module == "builtins" && row.ty != class.ty) {
        add_exceptions(page, row.name, depth + 1);
    }
}

/// Names and first lines of the modules in py-stdlib.
fn python_modules() -> Vec<(String, String)> {
    let mut found = Vec::new();
    add_modules(&root().join("../py-stdlib"), "", &mut found);
    found.sort();
    found
}

fn add_modules(folder: &Path, package: &str, found: &mut Vec<(String, String)>) {
    for path in std::fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path())) {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let is_hidden = stem.starts_with('_') && stem != "__init__" && stem != "__future__";
        if path.is_dir() && !is_hidden {
            add_modules(&path, &format!("{package}{stem}."), found);
        } else if path.extension().is_some_and(|kind| kind == "py") && !is_hidden {
            let name = if stem == "__init__" { package.trim_end_matches('.').to_string() } else { format!("{package}{stem}") };
            let source = std::fs::read_to_string(&path).expect("the library can be read");
            let first = source.lines().next().unwrap_or_default();
            found.push((name, first.trim_start_matches("\"\"\"").trim_end_matches("\"\"\"").replace('|', "\\|")));
        }
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
