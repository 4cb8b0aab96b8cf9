//! Reading a 100 MB text: `fs.read_text` through a grant against `open().read()`.

use crate::Options;
use crate::cold;
use crate::judge::Work;
use crate::report::Report;
use crate::side::Sides;
use std::ffi::OsString;
use std::fmt::Write as _;

const BYTES: usize = 100_000_000;

pub fn run(sides: &Sides, options: &Options, report: &mut Report) -> Result<(), String> {
    let folder = cold::scratch()?;
    std::fs::write(folder.join("hundred.txt"), text()).map_err(|e| e.to_string())?;
    let path = folder.join("hundred.txt");
    let script = cold::write_script(
        "read_wicket.py",
        "from fs import read_text\ntext = read_text('/in/hundred.txt')\nprint(len(text), text[-1])\n",
    )?;
    let plain = cold::write_script(
        "read_python.py",
        &format!("text = open({:?}, encoding='utf-8').read()\nprint(len(text), text[-1])\n", path.display().to_string()),
    )?;
    let start = cold::judge(sides, options.rounds)?;
    let grant = format!("fs.read=/in={}", folder.display());
    report.heading("read_text of 100 MB (cold start taken off)");
    for (name, overhead) in [("whole process", (0.0, 0.0)), ("reading only", (start.wicket_seconds, start.python_seconds))] {
        let work = Work {
            name: name.into(),
            wicket: wicket(sides, &grant, &script),
            python: sides.python_runs(&plain),
            overhead,
        };
        report.row("read", work.judge(options.rounds)?);
    }
    std::fs::remove_file(path).map_err(|e| e.to_string())
}

fn wicket(sides: &Sides, grant: &str, script: &std::path::Path) -> Vec<OsString> {
    sides.wicket_runs(&["--memory", "1GB", "--allow", grant], script)
}

/// ASCII lines, the last character `!`.
fn text() -> String {
    let mut text = String::with_capacity(BYTES + 80);
    let mut number = 0u32;
    while text.len() < BYTES - 80 {
        number += 1;
        let _ = writeln!(text, "{number:08} the quick brown fox jumps over the lazy dog and back again");
    }
    while text.len() < BYTES {
        text.push('!');
    }
    text
}
