//! Findings by their signature: the first programs of each are kept as files, the rest are counted.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

use super::{Finding, Line};
use crate::generate::{self, Size};
use crate::grammar::Grammar;

const KEPT_OF_A_SIGNATURE: u32 = 2;

pub struct Findings {
    folder: PathBuf,
    grammar: Grammar,
    counts: BTreeMap<String, u32>,
    skipped: BTreeMap<String, u32>,
    same: u32,
}

impl Findings {
    pub fn open(folder: &Path) -> Result<Findings, String> {
        std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok(Findings { folder: folder.into(), grammar: Grammar::built_in(), counts: BTreeMap::new(), skipped: BTreeMap::new(), same: 0 })
    }

    pub fn is_empty(&self) -> bool {
        self.counts.is_empty()
    }

    pub fn count(&mut self, line: Line) -> Result<(), String> {
        match line {
            Line::Begin(_) => {}
            Line::Same => self.same += 1,
            Line::Skipped(why) => *self.skipped.entry(why).or_default() += 1,
            Line::Found(finding) => {
                let count = self.counts.entry(finding.signature.clone()).or_default();
                *count += 1;
                if *count <= KEPT_OF_A_SIGNATURE {
                    self.keep(&finding).map_err(|error| error.to_string())?;
                }
            }
        }
        Ok(())
    }

    fn keep(&self, finding: &Finding) -> std::io::Result<()> {
        let Finding { seed, against, signature, wanted, got } = finding;
        println!("seed {seed} (against {against})\n  wanted {wanted}\n  got    {got}");
        let source = generate::program(&self.grammar, *seed, Size::FULL);
        std::fs::write(self.folder.join(format!("{seed}.py")), source)?;
        let mut log = std::fs::OpenOptions::new().create(true).append(true).open(self.folder.join("findings.txt"))?;
        writeln!(log, "{seed}\t{against}\t{signature}\n\twanted\t{wanted}\n\tgot\t{got}")
    }

    pub fn report(&self) {
        let skipped: u32 = self.skipped.values().sum();
        let found: u32 = self.counts.values().sum();
        println!("{} programs: {} the same, {skipped} incomparable, {found} different", self.same + skipped + found, self.same);
        for (why, count) in &self.skipped {
            println!("  incomparable {count:>6}  {why}");
        }
        for (signature, count) in &self.counts {
            println!("  different    {count:>6}  {signature}");
        }
    }
}
