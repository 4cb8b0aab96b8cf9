//! One comparison: the same work on both sides, several interleaved rounds.

use crate::measure::{Used, measure};
use crate::stats::median;
use serde::Serialize;
use std::ffi::OsString;

#[derive(Serialize)]
pub struct Row {
    pub name: String,
    pub wicket_seconds: f64,
    pub python_seconds: f64,
    /// Below 1.0 wicket is faster.
    pub ratio: f64,
    pub wicket_peak_bytes: u64,
    pub python_peak_bytes: u64,
}

pub struct Work {
    pub name: String,
    pub wicket: Vec<OsString>,
    pub python: Vec<OsString>,
    /// Seconds of each side that are not of this work, such as cold start; taken off before the ratio.
    pub overhead: (f64, f64),
}

impl Work {
    /// Both sides must print the same; one unmeasured round warms the caches of the machine first.
    pub fn judge(&self, rounds: usize) -> Result<Row, String> {
        let expected = measure(&self.python)?.stdout;
        let got = measure(&self.wicket)?.stdout;
        if got != expected {
            return Err(format!("{}: wicket printed {got:?}, CPython {expected:?}", self.name));
        }
        let mut wicket = Vec::with_capacity(rounds);
        let mut python = Vec::with_capacity(rounds);
        for _ in 0..rounds.max(1) {
            wicket.push(measure(&self.wicket)?.used);
            python.push(measure(&self.python)?.used);
        }
        Ok(self.row(&wicket, &python))
    }

    fn row(&self, wicket: &[Used], python: &[Used]) -> Row {
        let wicket_seconds = cpu(wicket) - self.overhead.0;
        let python_seconds = cpu(python) - self.overhead.1;
        Row {
            name: self.name.clone(),
            wicket_seconds,
            python_seconds,
            ratio: wicket_seconds / python_seconds,
            wicket_peak_bytes: peak(wicket),
            python_peak_bytes: peak(python),
        }
    }
}

fn cpu(used: &[Used]) -> f64 {
    median(used.iter().map(|u| u.cpu_seconds)).unwrap_or(f64::NAN)
}

fn peak(used: &[Used]) -> u64 {
    used.iter().map(|u| u.peak_bytes).max().unwrap_or(0)
}
