//! Compile speed: source lines a second, from a large file whose functions are defined and never called.

use crate::Options;
use crate::cold;
use crate::judge::Work;
use crate::programs;
use crate::report::Report;
use crate::side::Sides;

const LINES: usize = 60_000;

pub fn run(sides: &Sides, options: &Options, report: &mut Report) -> Result<(), String> {
    let source = large_source()?;
    let lines = source.lines().count();
    let script = cold::write_script("large.py", &source)?;
    let start = cold::judge(sides, options.rounds)?;
    let compiled = cold::write_script(
        "compile_large.py",
        &format!("compile(open({:?}).read(), 'large.py', 'exec')\nprint('compiled')\n", script.display().to_string()),
    )?;
    let work = Work {
        name: format!("{lines} lines"),
        wicket: sides.wicket_runs(&["--memory", "2GB"], &script),
        python: sides.python_runs(&compiled),
        overhead: (start.wicket_seconds, start.python_seconds),
    };
    report.heading("compiling (cold start taken off)");
    let row = work.judge(options.rounds)?;
    let speeds = (lines as f64 / row.wicket_seconds, lines as f64 / row.python_seconds, 1.0 / row.ratio);
    report.row("compile", row);
    report.figure("wicket, lines a second", speeds.0);
    report.figure("CPython compile(), lines a second", speeds.1);
    report.figure("times as fast", speeds.2);
    Ok(())
}

/// The bench programs, each as the body of a function, over and over.
fn large_source() -> Result<String, String> {
    let bodies = programs::list_in("programs")?
        .iter()
        .map(|path| std::fs::read_to_string(path).map_err(|e| e.to_string()))
        .collect::<Result<Vec<_>, _>>()?;
    let mut source = String::new();
    let mut written = 0;
    for copy in 0.. {
        for (index, body) in bodies.iter().enumerate() {
            source.push_str(&format!("def program_{copy}_{index}():\n"));
            for line in body.lines() {
                let indent = if line.is_empty() { "" } else { "    " };
                source.push_str(&format!("{indent}{line}\n"));
                written += 1;
            }
        }
        if written >= LINES {
            break;
        }
    }
    source.push_str("print('compiled')\n");
    Ok(source)
}
