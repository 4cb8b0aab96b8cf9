//! `docs/security.md` lists every threat with its tests. A test says by its name which threats it is about: `f1_dots_that_climb`,
//! `c3_a12_it_is_as_every_capability`. `BLESS=1` writes the names into the page.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// How many threats each letter has.
const THREATS: [(char, usize); 8] = [('F', 26), ('R', 23), ('H', 13), ('A', 13), ('C', 12), ('P', 9), ('K', 7), ('T', 12)];

/// Where Rust tests are, directories of which each is a case of the command, and scripts of which each is a case of the language.
const SOURCES: [&str; 5] = ["capabilities", "compiler", "fuzz", "wasi-host", "wasm-abi"];
const CASES: [&str; 4] = ["tests/cli", "tests/limits", "tests/policy", "tests/threats"];
const SCRIPTS: &str = "tests/lang/threats";

/// What a row says that has no tests, before the reason.
const NONE_YET: &str = "none yet: ";

#[test]
fn the_page_has_every_threat_and_all_its_tests() {
    let path = root().join("docs/security.md");
    let stored = std::fs::read_to_string(&path).unwrap();
    let tests = tests();
    let page: String = stored.lines().map(|line| with_tests(line, &tests) + "\n").collect();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &page).unwrap();
    } else {
        let differing = stored.lines().zip(page.lines()).find(|(old, new)| old != new);
        assert!(stored == page, "docs/security.md does not name the tests that there are (BLESS=1 writes them): {differing:#?}");
    }
    let listed: Vec<&str> = page.lines().filter_map(|line| row(line).map(|[id, ..]| id)).collect();
    assert_eq!(listed, every_id());
    let unknown: Vec<_> = tests.iter().filter(|(id, _)| !listed.contains(&id.as_str())).collect();
    assert!(unknown.is_empty(), "tests of threats that the page does not know: {unknown:?}");
}

#[test]
fn a_name_begins_with_the_threats_it_is_about() {
    for (name, about) in [("f1_dots_that_climb", "F1"), ("c3_a12_it_is_as_every_capability", "C3 A12"), ("r_mutated_records", ""), ("k_9_lives", ""), ("a13_b", "A13"), ("x1_y", ""), ("f123_g", "")] {
        assert_eq!(ids(name).collect::<Vec<_>>().join(" "), about, "{name}");
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn every_id() -> Vec<String> {
    THREATS.iter().flat_map(|(letter, count)| (1..=*count).map(move |n| format!("{letter}{n}"))).collect()
}

/// The four cells of a row about a threat.
fn row(line: &str) -> Option<[&str; 4]> {
    let cells: Vec<&str> = line.strip_prefix("| ")?.strip_suffix(" |")?.split(" | ").collect();
    <[&str; 4]>::try_from(cells).ok().filter(|[id, ..]| is_id(&id.to_lowercase()))
}

/// A row with the names of its tests; any other line as it is.
fn with_tests(line: &str, tests: &BTreeMap<String, BTreeSet<String>>) -> String {
    let Some([id, attack, answer, cell]) = row(line) else { return line.to_owned() };
    match tests.get(id) {
        Some(names) => format!("| {id} | {attack} | {answer} | {} |", names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")),
        None => {
            assert!(cell.starts_with(NONE_YET), "nothing tests {id}: name a test after it, or say why there is none ('{NONE_YET}...')");
            line.to_owned()
        }
    }
}

/// The names of the tests of each threat.
fn tests() -> BTreeMap<String, BTreeSet<String>> {
    let mut names = Vec::new();
    SOURCES.iter().for_each(|folder| add_rust_tests(&root().join(folder), &mut names));
    CASES.iter().for_each(|folder| names.extend(entries(&root().join(folder)).iter().filter(|path| path.join("cmd").is_file()).map(|path| stem(path))));
    names.extend(entries(&root().join(SCRIPTS)).iter().filter(|path| has_extension(path, "py")).map(|path| stem(path)));
    let mut tests = BTreeMap::<String, BTreeSet<String>>::new();
    for name in names {
        for id in ids(&name) {
            tests.entry(id).or_default().insert(name.clone());
        }
    }
    tests
}

/// The threats that a test's name begins with.
fn ids(name: &str) -> impl Iterator<Item = String> {
    name.split('_').take_while(|part| is_id(part)).map(str::to_uppercase)
}

/// A letter of the page and one or two digits.
fn is_id(part: &str) -> bool {
    let mut characters = part.chars();
    let known = characters.next().is_some_and(|first| THREATS.iter().any(|(letter, _)| letter.to_ascii_lowercase() == first));
    let digits = characters.as_str();
    known && (1..=2).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit())
}

fn add_rust_tests(folder: &Path, names: &mut Vec<String>) {
    for path in entries(folder) {
        if path.is_dir() && !path.ends_with("target") {
            add_rust_tests(&path, names);
        } else if has_extension(&path, "rs") {
            add_tests_of(&std::fs::read_to_string(&path).unwrap(), names);
        }
    }
}

fn add_tests_of(source: &str, names: &mut Vec<String>) {
    let mut is_test = false;
    for line in source.lines().map(str::trim) {
        is_test |= line == "#[test]";
        if let Some((name, _)) = line.strip_prefix("fn ").and_then(|rest| rest.split_once('(')) {
            names.extend(is_test.then(|| name.to_owned()));
            is_test = false;
        }
    }
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())).map(|entry| entry.unwrap().path()).collect()
}

fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|found| found == extension)
}

fn stem(path: &Path) -> String {
    path.file_stem().unwrap().to_string_lossy().into_owned()
}
