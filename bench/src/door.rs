//! What a call of the host costs: an op that does nothing against a bare import of WebAssembly, without and with an audit log; and
//! `fs.read_text` of 1 MB against `std::fs::read`.

use crate::cold;
use crate::report::Report;
use crate::stats::median;
use std::fs::File;
use std::hint::black_box;
use nix::time::{ClockId, clock_gettime};
use wicket::capability::{Scope, functions};
use wicket::{Artifact, Bound, Ending, Limit, Limits, RunPlan, Runtime, Session, Setup, Streams};

const CALLS: u32 = 1_000_000;
const READS: u32 = 300;
const MEGABYTE: usize = 1_000_000;

/// The first number that is free for a capability of one's own: the distribution's come before.
const OWN_CAPABILITY: u32 = 6;

pub fn run(rounds: usize, report: &mut Report) -> Result<(), String> {
    let folder = cold::scratch()?;
    let (none, free, granted) = (door(0, 0)?, door(CALLS, 0)?, door(CALLS, 1)?);
    let log = folder.join("audit.log");
    let [mut bare, mut plain, mut judged, mut audited] = [const { Vec::new() }; 4];
    for _ in 0..rounds {
        bare.push(bare_import()?);
        for (runtime, audit, times) in [(&free, None, &mut plain), (&granted, None, &mut judged), (&granted, Some(&log), &mut audited)] {
            let idle = session(&none, audit)?;
            times.push((session(runtime, audit)? - idle) / f64::from(CALLS));
        }
    }
    let [bare, plain, judged, audited] = [bare, plain, judged, audited].map(|times| median(times).unwrap_or_default() * 1e9);
    println!("\na call that does nothing, in nanoseconds");
    report.figure("bare import of WebAssembly", bare);
    report.figure("op through the door", plain);
    report.figure("op through the door, above the bare import", plain - bare);
    report.figure("op that needs a right", judged);
    report.figure("op that needs a right, with an audit log", audited);
    report.figure("with an audit log, times that without", audited / judged);
    reads(rounds, &folder, report)
}

fn runtime() -> Result<Runtime, String> {
    Runtime::new().map_err(|error| error.to_string())
}

/// An engine whose script calls an op so many times: 0 is free, 1 needs a right.
fn door(calls: u32, number: u32) -> Result<Runtime, String> {
    let op = OWN_CAPABILITY << 16 | number;
    // No arguments: an empty list.
    let request = wicket::Value::List(Vec::new()).encode().map_err(|error| error.to_string())?;
    let len = request.len();
    let body = format!(
        "(call $block (i32.const {len})) (local.set $i (i32.const {calls}))
         (block $done (loop $again
           (br_if $done (i32.eqz (local.get $i)))
           (local.tee $status (call $any (i32.const {op}) (i32.const 0x200) (i32.const 64)))
           (if (then (return (call $exit (local.get $status)))))
           (local.set $i (i32.sub (local.get $i) (i32.const 1))) (br $again)))
         (call $exit (i32.const 0))"
    );
    let escaped: String = request.iter().map(|byte| format!("\\{byte:02x}")).collect();
    let text = include_str!("../../wasi-host/tests/fake/engine.wat")
        .replace("\"OUTPUT\"", "\"\"")
        .replace("\"REPORT\"", "\"\"")
        .replace("\"DATA\"", &format!("\"{escaped}\""))
        .replace("\"PANIC\"", "\"\"")
        .replace("OUTLEN", "0")
        .replace("REPORTLEN", "0")
        .replace("PANICLEN", "0")
        .replace("VERSION", "1")
        .replace("DEADLINE", "0")
        .replace("BODY)", &format!("{body})"))
        .replace("(local $i i32)", "(local $i i32) (local $status i32)")
        .replace("RESUME", "(call $exit (i32.const 9))");
    let wasm = wat::parse_str(&text).map_err(|error| error.to_string())?;
    let runtime = Runtime::uncached(&Artifact::from_bytes(wasm)).map_err(|error| error.to_string())?;
    let nothing = functions("nothing")
        .right("use", "Do nothing.", Scope::Bare)
        .with("free", "() -> None", "Nothing.", |_, _| Ok(()))
        .granted("use", "granted", "() -> None", "Nothing.", |_, _| Ok(()));
    runtime.register(nothing.factory().map_err(|error| error.to_string())?).map_err(|error| error.to_string())?;
    Ok(runtime)
}

fn limits() -> Limits {
    Limits::cli().with(Limit::HostCalls, Bound::Unlimited).with(Limit::CallsPerSecond, Bound::Unlimited)
}

/// Seconds of a run.
fn session(runtime: &Runtime, audit: Option<&std::path::PathBuf>) -> Result<f64, String> {
    let mut setup = Setup::new(Streams::none());
    if let Some(log) = audit {
        setup.audit = Some(Box::new(File::create(log).map_err(|error| error.to_string())?));
    }
    let plan = RunPlan::source("nothing.py", "").allow("nothing.use").limits(limits());
    let session = Session::start(runtime, plan, setup).map_err(|error| error.to_string())?;
    seconds(session)
}

fn seconds(session: Session) -> Result<f64, String> {
    let started = seconds_of_thread()?;
    let outcome = session.run();
    let took = seconds_of_thread()? - started;
    match outcome.ending {
        Ending::Finished | Ending::Exit { code: 0 } => Ok(took),
        other => Err(format!("{other:?}\n{}", outcome.traceback)),
    }
}

/// CPU time of this thread, so that other processes do not count, nor the thread that writes the log.
fn seconds_of_thread() -> Result<f64, String> {
    let time = clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).map_err(|error| error.to_string())?;
    Ok(time.tv_sec() as f64 + time.tv_nsec() as f64 / 1e9)
}

/// Seconds of a call of an import that does nothing.
fn bare_import() -> Result<f64, String> {
    let text = "(module (import \"env\" \"nothing\" (func $nothing (param i32 i32 i32) (result i32)))
      (func (export \"run\") (param $i i32) (block $done (loop $again
        (br_if $done (i32.eqz (local.get $i)))
        (drop (call $nothing (i32.const 1) (i32.const 0x200) (i32.const 64)))
        (local.set $i (i32.sub (local.get $i) (i32.const 1))) (br $again)))))";
    let told = |error: wasmtime::Error| error.to_string();
    let engine = wasmtime::Engine::default();
    let module = wasmtime::Module::new(&engine, wat::parse_str(text).map_err(|error| error.to_string())?).map_err(told)?;
    let mut linker = wasmtime::Linker::new(&engine);
    linker.func_wrap("env", "nothing", |_: wasmtime::Caller<'_, ()>, a: u32, b: u32, c: u32| black_box(a ^ b ^ c)).map_err(told)?;
    let mut store = wasmtime::Store::new(&engine, ());
    let run = linker.instantiate(&mut store, &module).and_then(|instance| instance.get_typed_func::<u32, ()>(&mut store, "run")).map_err(told)?;
    let started = seconds_of_thread()?;
    run.call(&mut store, CALLS).map_err(told)?;
    Ok((seconds_of_thread()? - started) / f64::from(CALLS))
}

fn reads(rounds: usize, folder: &std::path::Path, report: &mut Report) -> Result<(), String> {
    let file = folder.join("megabyte.txt");
    std::fs::write(&file, "the quick brown fox jumps over the lazy dog\n".repeat(MEGABYTE / 44 + 1).split_at(MEGABYTE).0).map_err(|error| error.to_string())?;
    let runtime = runtime()?;
    let script = |reads: u32| format!("from fs import read_text\nfor _ in range({reads}): read_text('/in/megabyte.txt')\n");
    let (mut through, mut direct) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        let of = |reads: u32| {
            let plan = RunPlan::source("reads.py", script(reads)).allow(&format!("fs.read=/in={}", folder.display())).limits(limits());
            seconds(Session::start(&runtime, plan, Setup::new(Streams::none())).map_err(|error| error.to_string())?)
        };
        through.push((of(READS)? - of(0)?) / f64::from(READS));
        let started = seconds_of_thread()?;
        for _ in 0..READS {
            black_box(std::fs::read(&file).map_err(|error| error.to_string())?);
        }
        direct.push((seconds_of_thread()? - started) / f64::from(READS));
    }
    let [through, direct] = [through, direct].map(|times| median(times).unwrap_or_default() * 1e6);
    println!("\n1 MB of text, in microseconds");
    report.figure("fs.read_text", through);
    report.figure("std::fs::read", direct);
    report.figure("fs.read_text, times std::fs::read", through / direct);
    std::fs::remove_file(file).map_err(|error| error.to_string())
}
