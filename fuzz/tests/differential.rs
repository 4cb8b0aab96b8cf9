//! A short run of the fuzzer that needs nothing: the corpus against what is stored for it, and fresh programs against the engine
//! itself. With `WICKET_PYTHON`, a CPython 3.13, fresh programs are also compared with that.

use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use wicket_fuzz::Ran;
use wicket_fuzz::compare::{difference, is_incomparable};
use wicket_fuzz::corpus;
use wicket_fuzz::cpython::CPython;
use wicket_fuzz::engine::{self, STACK_BYTES, Variant};
use wicket_fuzz::generate::{self, Size};
use wicket_fuzz::grammar::Grammar;

/// Fresh programs that are compared with CPython, from fixed seeds.
const FRESH: usize = 300;
/// Fresh programs that run in every way, from the same seeds; so many of them at least must come to their end, or the test shows nothing.
const FRESH_SLOW: usize = 100;
const FRESH_COMPARED_MIN: usize = 60;
const FRESH_SEED: u64 = 500_000;
/// Under stress and in slices a program takes many times as long: of so many one.
const SLOW_EVERY: usize = 2;

#[test]
fn the_corpus_prints_what_cpython_printed() {
    let scripts = corpus::scripts();
    assert!(!scripts.is_empty(), "the corpus is empty");
    check(scripts.len(), |at| {
        let script = &scripts[at];
        let source = std::fs::read_to_string(script).expect("the script is there");
        let wanted = corpus::stored(script);
        let found = differences(&source, &wanted, &Variant::ALL);
        (!found.is_empty()).then(|| format!("{}:{found}", script.display()))
    });
}

#[test]
fn fresh_programs_are_the_same_however_the_machine_runs() {
    let grammar = Grammar::built_in();
    let compared = AtomicUsize::new(0);
    check(FRESH_SLOW, |at| {
        let seed = FRESH_SEED + at as u64;
        let source = generate::program(&grammar, seed, Size::FULL);
        let plain = engine::run(&source, Variant::Plain);
        if let Some(broke) = plain.broke {
            return Some(format!("seed {seed}: {broke}"));
        }
        if plain.cut_short.is_some() {
            return None;
        }
        compared.fetch_add(1, Ordering::Relaxed);
        let others: &[Variant] = if at % SLOW_EVERY == 0 { &[Variant::Stress, Variant::Slices] } else { &[Variant::Slices] };
        let found = differences(&source, &plain, others);
        (!found.is_empty()).then(|| format!("seed {seed}:{found}"))
    });
    let compared = compared.into_inner();
    assert!(compared >= FRESH_COMPARED_MIN, "only {compared} of {FRESH_SLOW} programs came to their end");
}

#[test]
fn fresh_programs_print_what_cpython_prints() {
    let Some(python) = std::env::var_os("WICKET_PYTHON").map(PathBuf::from) else {
        println!("not compared with CPython: set WICKET_PYTHON to a CPython 3.13");
        return;
    };
    let cpython = Mutex::new(CPython::start(&python).expect("CPython 3.13 starts"));
    let grammar = Grammar::built_in();
    check(FRESH, |at| {
        let seed = FRESH_SEED + at as u64;
        let source = generate::program(&grammar, seed, Size::FULL);
        let wanted = cpython.lock().expect("no thread panics while it holds this").run(&source).expect("CPython runs");
        let found = differences(&source, &wanted, &[Variant::Plain]);
        (!found.is_empty()).then(|| format!("seed {seed}:{found}"))
    });
}

/// How a program's runs differ from what is wanted; empty when they do not.
fn differences(source: &str, wanted: &Ran, variants: &[Variant]) -> String {
    let mut text = String::new();
    for variant in variants {
        let got = engine::run(source, *variant);
        if got.broke.is_none() && is_incomparable(wanted, &got).is_some() {
            continue;
        }
        if let Some(found) = difference(wanted, &got) {
            text.push_str(&format!("\n  {variant:?}, {:?}\n    wanted {}\n    got    {}", found.kind, found.wanted, found.got));
        }
    }
    text
}

/// Runs `one` for every number below `count`, on all processors, and fails with what it gave.
fn check(count: usize, one: impl Fn(usize) -> Option<String> + Sync) {
    let next = AtomicUsize::new(0);
    let failures = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(2, usize::from) {
            let worker = std::thread::Builder::new().stack_size(STACK_BYTES);
            let spawned = worker.spawn_scoped(scope, || {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    if at >= count {
                        break;
                    }
                    if let Some(failure) = one(at) {
                        failures.lock().expect("no thread panics while it holds this").push(failure);
                    }
                }
            });
            spawned.expect("a thread starts");
        }
    });
    let failures = failures.into_inner().expect("no thread panics while it holds this");
    assert!(failures.is_empty(), "{} of {count} programs differ:\n{}", failures.len(), failures[..failures.len().min(20)].join("\n"));
}
