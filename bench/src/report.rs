//! The figures as a table on standard output and, when asked, as JSON.

use crate::judge::Row;
use crate::side::Sides;
use serde_json::{Value, json};
use std::path::Path;

pub struct Report {
    json: Value,
    failures: usize,
}

impl Report {
    pub fn start(sides: &Sides) -> Report {
        let cpu = cpu_model();
        println!("CPU     {cpu}\nCPython {}\nwicket  {}", sides.python_build, sides.wicket.display());
        Report { json: json!({ "cpu": cpu, "python": sides.python_build, "suites": {}, "figures": {} }), failures: 0 }
    }

    pub fn heading(&mut self, text: &str) {
        println!("\n{text}\n{:<16} {:>9} {:>9} {:>7} {:>9} {:>9}", "", "wicket", "CPython", "ratio", "peak", "peak");
    }

    pub fn row(&mut self, suite: &str, row: Row) {
        println!(
            "{:<16} {:>8.3}s {:>8.3}s {:>7.2} {:>6.1} MB {:>6.1} MB",
            row.name,
            row.wicket_seconds,
            row.python_seconds,
            row.ratio,
            megabytes(row.wicket_peak_bytes),
            megabytes(row.python_peak_bytes)
        );
        self.push(suite, json!(row));
    }

    pub fn failure(&mut self, suite: &str, name: &str, message: &str) {
        println!("{name:<16} FAILED: {message}");
        self.failures += 1;
        self.push(suite, json!({ "name": name, "failed": message }));
    }

    pub fn figure(&mut self, name: &str, value: f64) {
        println!("{name}: {value:.3}");
        self.json["figures"][name] = json!(value);
    }

    pub fn finish(self, file: Option<&Path>) -> Result<(), String> {
        if let Some(file) = file {
            let text = serde_json::to_string_pretty(&self.json).map_err(|e| e.to_string())?;
            std::fs::write(file, text + "\n").map_err(|e| format!("{}: {e}", file.display()))?;
        }
        match self.failures {
            0 => Ok(()),
            n => Err(format!("{n} programs failed")),
        }
    }

    fn push(&mut self, suite: &str, row: Value) {
        let rows = &mut self.json["suites"][suite];
        match rows.as_array_mut() {
            Some(rows) => rows.push(row),
            None => *rows = json!([row]),
        }
    }
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

fn cpu_model() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    model.map_or_else(|| std::env::consts::ARCH.to_string(), |(_, name)| name.to_string())
}
