//! Runs the scripts of `tests/lang`, `tests/stdlib` and `tests/programs` and compares what they print with what CPython 3.13 printed.
//!
//! `WICKET_LANG=str/` runs only scripts whose path contains that. Every failure goes to `target/lang-failures.txt`.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use wicket_engine::vm::catalogue::catalogue;
use wicket_engine::vm::driver::{Options, Outcome, run_script};
use wicket_engine::vm::native::Row;

/// A script that never ends becomes a failure.
const STEPS_MAX: u64 = 400_000_000;
/// Of the thread that runs a script: a debug build's frames are large.
const STACK_BYTES: usize = 256 << 20;
const DIFFERENT_LINES_MAX: usize = 6;

/// Scripts that need a capability; the command's own tests run them.
const NEEDS_GRANTS: [&str; 5] = [
    "base/io_files.py",
    "base/os_and_pathlib_files.py",
    "base/hashlib_and_hmac.py",
    "base/time_functions.py",
    "base/secrets_module.py",
];

/// How the machine is made to run.
#[derive(Clone, Copy)]
struct Variant {
    name: &'static str,
    stress: bool,
    preempt_interval: u32,
    /// Under stress, what takes too long is left out.
    all: bool,
}

#[test]
fn scripts_print_what_cpython_prints_and_call_every_builtin() {
    let called = check(Variant { name: "plain", stress: false, preempt_interval: 0, all: true });
    if filter().is_empty() {
        every_row_has_a_case(&called);
    }
}

#[test]
fn scripts_print_the_same_in_slices_of_one_step() {
    check(Variant { name: "slices", stress: false, preempt_interval: 1, all: true });
}

#[test]
fn r15_scripts_print_the_same_with_a_collection_at_every_safepoint() {
    check(Variant { name: "stress", stress: true, preempt_interval: 0, all: false });
}

/// No method, function or attribute of the engine's tables is without a script that uses it.
fn every_row_has_a_case(called: &HashSet<usize>) {
    let mut missing = Vec::new();
    // What begins with an underscore is for the library alone; handles come from a host, and `tests/engine` has their cases.
    for namespace in catalogue().into_iter().filter(|namespace| !namespace.name.starts_with('_') && namespace.name != "handle") {
        missing.extend(namespace.rows.iter().filter(|row| !called.contains(&identity(row))).map(|row| namespace.full_name(row)));
    }
    let kept = keep("rows-without-a-case.txt", &missing.join("\n"));
    assert!(missing.is_empty(), "{} rows have no case in tests/ ({kept}): {}", missing.len(), missing.join(" "));
}

/// A row is the one that stands at this place.
fn identity(row: &'static Row) -> usize {
    std::ptr::from_ref(row) as usize
}

fn filter() -> String {
    std::env::var("WICKET_LANG").unwrap_or_default()
}

/// The builtins that were called.
fn check(variant: Variant) -> HashSet<usize> {
    let filter = filter();
    let scripts: Vec<PathBuf> = scripts().into_iter().filter(|s| name(s).contains(&filter) && (variant.all || !is_long(s))).collect();
    let (failures, called) = (Mutex::new(Vec::new()), Mutex::new(HashSet::new()));
    let next = AtomicUsize::new(0);
    let threads = std::thread::available_parallelism().map_or(2, usize::from);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            let worker = std::thread::Builder::new().stack_size(STACK_BYTES);
            let spawned = worker.spawn_scoped(scope, || {
                while let Some(script) = scripts.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let (difference, rows) = difference(script, variant);
                    called.lock().expect("no thread panics while it holds this").extend(rows.into_iter().map(identity));
                    if let Some(difference) = difference {
                        failures.lock().expect("no thread panics while it holds this").push(difference);
                    }
                }
            });
            spawned.expect("a thread starts");
        }
    });
    let mut failures = failures.into_inner().expect("no thread panics while it holds this");
    failures.sort();
    report(variant, scripts.len(), &failures);
    called.into_inner().expect("no thread panics while it holds this")
}

fn report(variant: Variant, count: usize, failures: &[String]) {
    println!("{}: {} passed, {} failed", variant.name, count - failures.len(), failures.len());
    if failures.is_empty() {
        return;
    }
    let text = failures.join("\n");
    let kept = keep("lang-failures.txt", &text);
    let shown: String = text.lines().take(60).collect::<Vec<_>>().join("\n");
    panic!("{} scripts differ ({kept}):\n{shown}", failures.len());
}

/// Writes a list to the target folder; where it is, or why it is not.
fn keep(name: &str, text: &str) -> String {
    let folder = root().join("../target");
    let file = folder.join(name);
    let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&file, text));
    written.map_or_else(|error| error.to_string(), |()| file.display().to_string())
}

/// What is wrong with a script's output, or `None`; and the builtins it called.
fn difference(script: &Path, variant: Variant) -> (Option<String>, Vec<&'static Row>) {
    let outcome = std::panic::catch_unwind(|| run(script, variant));
    let Ok(outcome) = outcome else { return (Some(format!("{}: the engine panicked\n", name(script))), Vec::new()) };
    let mut text = String::new();
    compare(&mut text, "stdout", &String::from_utf8_lossy(&outcome.stdout), &stored(script, "out"));
    compare(&mut text, "stderr", &String::from_utf8_lossy(&outcome.stderr), &stored(script, "err"));
    ((!text.is_empty()).then(|| format!("{}:\n{text}", name(script))), outcome.called)
}

fn run(script: &Path, variant: Variant) -> Outcome {
    let source = std::fs::read(script).expect("the script is there");
    let entry = script.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let options = Options {
        argv: vec![entry.clone()],
        entry,
        root: script.parent().map(Path::to_path_buf),
        stdlib: root().join("../py-stdlib"),
        steps: STEPS_MAX,
        preempt_interval: variant.preempt_interval,
        stress: variant.stress,
        ..Options::default()
    };
    run_script(&source, options)
}

fn compare(text: &mut String, stream: &str, got: &str, wanted: &str) {
    if got == wanted {
        return;
    }
    let (mut a, mut b) = (got.lines(), wanted.lines());
    let mut different = 0;
    for number in 1.. {
        let pair = (a.next(), b.next());
        if pair == (None, None) || different == DIFFERENT_LINES_MAX {
            break;
        }
        if pair.0 != pair.1 {
            different += 1;
            let show = |line: Option<&str>| line.map_or_else(|| "(nothing)".into(), |l| l.chars().take(300).collect::<String>());
            text.push_str(&format!("  {stream} line {number}\n    got    {}\n    wanted {}\n", show(pair.0), show(pair.1)));
        }
    }
    if different == 0 {
        text.push_str(&format!("  {stream} ends differently\n"));
    }
}

fn stored(script: &Path, extension: &str) -> String {
    std::fs::read(script.with_extension(extension)).map_or_else(|_| String::new(), |bytes| String::from_utf8_lossy(&bytes).into_owned())
}

/// Scripts that do much work: under stress they would take hours.
fn is_long(script: &Path) -> bool {
    const LONG: [&str; 8] = [
        "depth/",
        "programs/",
        "large_inputs",
        "order_after_deletions",
        "big_multiplication",
        "cancellation_failures_and_loops_by_hand",
        "tracebacks_through_tasks_and_awaits",
        "what_main_leaves_behind",
    ];
    LONG.iter().any(|part| name(script).contains(part))
}

/// The scripts of every area; a name that begins with an underscore is a module that scripts import.
fn scripts() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut areas = vec![root().join("../tests/programs")];
    for tree in ["../tests/lang", "../tests/stdlib"] {
        // The scripts of `crypto` and `clock` need those capabilities: the command's own tests run them.
        let is_area = |path: &PathBuf| path.is_dir() && !["mock", "crypto", "clock"].iter().any(|other| path.ends_with(other));
        areas.extend(entries(&root().join(tree)).into_iter().filter(is_area));
    }
    for area in areas {
        found.extend(entries(&area).into_iter().filter(|path| is_script(path)));
    }
    found
}

fn is_script(path: &Path) -> bool {
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    file.ends_with(".py") && !file.starts_with('_') && !NEEDS_GRANTS.contains(&name(path).as_str())
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = std::fs::read_dir(folder).into_iter().flatten().filter_map(|entry| Some(entry.ok()?.path())).collect();
    found.sort();
    found
}

fn name(script: &Path) -> String {
    let area = script.parent().and_then(Path::file_name).unwrap_or_default().to_string_lossy().into_owned();
    format!("{area}/{}", script.file_name().unwrap_or_default().to_string_lossy())
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
