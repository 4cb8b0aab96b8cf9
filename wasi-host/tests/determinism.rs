//! Deterministic runs: the same bytes every time, whatever of the host could show through.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use wicket::{Bound, Limit, RunPlan, Runtime, Session, Setup, Streams};

/// Touches all that differs between runs elsewhere.
const SCRIPT: &str = r#"
import asyncio, clock, crypto, fs, math, os, random, struct, sys, tempfile, time, traceback, uuid

class Thing:
    pass

things = [Thing() for _ in range(50)]
print(set("the quick brown fox") | {1, 2.5, None, (1, "a"), b"x"}, frozenset(range(1000, 1020)))
print({thing: hash(thing) for thing in things[:3]}, sorted(map(id, things))[:3], hash("text"), hash((1.5, "x")), hash(b"bytes"))
print({id(thing) % 7 for thing in things}, list({repr(thing) for thing in things})[:5])
print(things[0], Thing.__init__, print, lambda: 0, (n for n in ()), object())
print([struct.pack("<d", x) for x in (float("nan"), -float("nan"), float("inf") - float("inf"), math.nan * 0)])
print([math.sin(x / 7) ** math.e for x in range(20)], 0.1 + 0.2, 1e300 * 1e10, sum([0.1] * 10))
print(random.random(), random.sample(range(1000), 5), random.Random().random(), random.SystemRandom().random())
print(uuid.uuid4(), crypto.random_bytes(8), os.urandom(4))
print(time.time(), time.monotonic(), clock.now(), time.strftime("%c"))

async def worker(name, delay):
    for _ in range(3):
        await asyncio.sleep(delay)
        print(name, time.monotonic(), end=" ")
    return name

async def together():
    tasks = [asyncio.create_task(worker(n, d)) for n, d in (("a", 0.3), ("b", 0.2), ("c", 0.2), ("d", 0.1))]
    done, _ = await asyncio.wait(tasks)
    print(await asyncio.gather(*tasks), {task.result() for task in done})

asyncio.run(together())
time.sleep(3)
print(time.time())
print(os.listdir("."), fs.walk("."), fs.scandir("."), fs.stat("."), fs.stat("one"))
for name in os.listdir("."):
    found = os.stat(name)
    print(name, found.st_size, found.st_mtime, found.st_ino, found.st_dev)
with tempfile.NamedTemporaryFile(dir=".") as file:
    print(file.name)
print(tempfile.mkdtemp(dir="."))
try:
    things[0].missing
except AttributeError:
    traceback.print_exc(file=sys.stdout)
print(things[0], file=sys.stderr)
raise ValueError(object(), {"x", "y", "z"})
"#;

const GRANTS: [&str; 5] = ["crypto.random", "clock.wall", "clock.monotonic", "clock.sleep", "fs.write=."];

/// A directory with files in it, made in some order, in a place of some name.
fn folder(order: &[&str]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in order {
        match name.strip_suffix('/') {
            Some(name) => {
                // A directory that once was large may stay so.
                std::fs::create_dir(folder.path().join(name)).unwrap();
                let many = if order[0] == "one" { 300 } else { 0 };
                (0..many).for_each(|n| std::fs::write(folder.path().join(name).join(format!("{n:0200}")), "").unwrap());
                (0..many).for_each(|n| std::fs::remove_file(folder.path().join(name).join(format!("{n:0200}"))).unwrap());
            }
            None => std::fs::write(folder.path().join(name), name).unwrap(),
        }
    }
    folder
}

fn run(runtime: &Runtime, folder: &Path) -> (u8, Vec<u8>, Vec<u8>) {
    let place = folder.display();
    let mut plan = RunPlan::source("script.py", SCRIPT).deterministic(7).allow(&format!("fs.read=/app={place}")).allow(&format!("fs.write=/app={place}"));
    for grant in GRANTS.into_iter().filter(|grant| !grant.starts_with("fs")) {
        plan = plan.allow(grant);
    }
    plan.limits.set(Limit::Time, Bound::At(60_000));
    let (streams, printed) = Streams::captured();
    let outcome = Session::start(runtime, plan, Setup::new(streams)).unwrap().run();
    // What the script made is not there for the next run.
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap).filter(|entry| entry.file_name().to_string_lossy().starts_with("tmp")) {
        let _ = std::fs::remove_dir_all(entry.path());
    }
    (outcome.exit_code, printed.out(), printed.err())
}

/// `DETERMINISTIC_RUNS=10000` tries more.
fn runs() -> usize {
    std::env::var("DETERMINISTIC_RUNS").ok().and_then(|count| count.parse().ok()).unwrap_or(1000)
}

#[test]
fn c10_a_thousand_deterministic_runs_print_the_same_bytes() {
    let runtime = Runtime::new().unwrap();
    let folders = [folder(&["one", "two", "dir/", "three"]), folder(&["three", "dir/", "two", "one"])];
    let first = run(&runtime, folders[0].path());
    let text = String::from_utf8_lossy(&first.1);
    assert!(first.0 == 1 && text.contains("tmp") && text.lines().count() > 15, "{text}");
    let mut seen = BTreeMap::from([(first, 0)]);
    std::thread::scope(|scope| {
        let halves: Vec<_> = folders
            .iter()
            .map(|folder| {
                let runtime = runtime.clone();
                scope.spawn(move || {
                    let mut seen = BTreeMap::new();
                    for _ in 0..runs() / 2 {
                        *seen.entry(run(&runtime, folder.path())).or_insert(0) += 1;
                    }
                    seen
                })
            })
            .collect();
        for half in halves {
            for (output, count) in half.join().unwrap() {
                *seen.entry(output).or_insert(0) += count;
            }
        }
    });
    let shown: Vec<_> = seen.iter().map(|((code, out, err), count)| (count, code, String::from_utf8_lossy(out), String::from_utf8_lossy(err))).collect();
    assert_eq!(seen.len(), 1, "{shown:#?}");
}

fn wicket(dir: &Path, arguments: &[&str]) -> Command {
    super::cases::fill_cache();
    let mut command = Command::new(env!("CARGO_BIN_EXE_wicket"));
    command.args(arguments).current_dir(dir).env("XDG_CACHE_HOME", super::cases::cache());
    command
}

#[test]
fn c10_so_do_processes_of_their_own() {
    let mut seen = Vec::new();
    for round in 0..4 {
        let folder = folder(if round % 2 == 0 { &["one", "two", "dir/"] } else { &["two", "dir/", "one"] });
        let mut words = vec!["run", "--deterministic=7", "--allow", "fs.read=."];
        GRANTS.iter().for_each(|grant| words.extend(["--allow", grant]));
        words.extend(["-c", SCRIPT]);
        let output = wicket(folder.path(), &words).env("NOISE", "x".repeat(round * 1000)).output().unwrap();
        assert_eq!(output.status.code(), Some(1), "{output:?}");
        seen.push((output.stdout, output.stderr));
    }
    assert!(seen.iter().all(|output| *output == seen[0]), "{seen:#?}");
}

#[test]
fn another_seed_gives_other_bytes() {
    let print = |seed: u64| {
        let folder = tempfile::tempdir().unwrap();
        let seed = format!("--deterministic={seed}");
        wicket(folder.path(), &["run", &seed, "--allow", "crypto.random", "-c", "import uuid, random\nprint(uuid.uuid4(), random.random())"]).output().unwrap().stdout
    };
    assert!(print(1) != print(2) && print(1) == print(1));
}

#[test]
fn a_deterministic_run_has_a_bound_of_steps_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let ends = |options: &[&str]| {
        let words = [&["run", "--report", "report.json", "--stats"], options, &["-c", "while True: pass"]].concat();
        let output = wicket(folder.path(), &words).output().unwrap();
        let report: serde_json::Value = serde_json::from_slice(&std::fs::read(folder.path().join("report.json")).unwrap()).unwrap();
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned(), report)
    };
    let (code, said, report) = ends(&["--deterministic", "--limits", "server", "--time", "60s"]);
    assert!(code == Some(86) && said.contains("50,000,000 steps"), "{said}");
    assert!(report.get("unrepeatable").is_none() && !said.contains("not deterministic"));
    let (code, said, report) = ends(&["--deterministic", "--steps", "unlimited", "--time", "200ms"]);
    assert!(code == Some(80) && said.contains("this end is not deterministic") && said.contains("--steps AMOUNT"), "{said}");
    assert!(report["unrepeatable"].as_str().is_some_and(|why| why.contains("not deterministic")), "{report}");
    let (code, said, _) = ends(&["--time", "200ms"]);
    assert!(code == Some(80) && !said.contains("deterministic"), "{said}");
}
