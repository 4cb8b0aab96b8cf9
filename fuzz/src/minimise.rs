//! Shrinks a program as long as it shows the same difference: whole blocks first, then what stands in brackets.

mod blocks;
mod brackets;

use crate::compare::{difference, is_incomparable};
use crate::cpython::CPython;
use crate::engine::{self, Variant};

/// Runs that one program is worth.
const TRIES_MAX: u32 = 6_000;

pub struct Minimiser {
    cpython: CPython,
    signature: String,
    tries: u32,
}

impl Minimiser {
    /// The smallest program found that differs as `source` does, or `None` when it does not differ.
    ///
    /// # Errors
    /// When CPython fails.
    pub fn minimise(cpython: CPython, source: &str) -> Result<Option<String>, String> {
        let mut minimiser = Minimiser { cpython, signature: String::new(), tries: 0 };
        let Some(signature) = minimiser.signature(source)? else { return Ok(None) };
        minimiser.signature = signature;
        let mut best = source.to_string();
        loop {
            let before = best.len();
            minimiser.pass(&mut best, blocks::candidates)?;
            minimiser.pass(&mut best, brackets::candidates)?;
            if best.len() == before || minimiser.tries > TRIES_MAX {
                return Ok(Some(best));
            }
        }
    }

    /// Takes every candidate that still differs, and goes on from it.
    fn pass(&mut self, best: &mut String, candidates: fn(&str, usize) -> Option<Vec<String>>) -> Result<(), String> {
        let mut at = 0;
        while let Some(smaller) = candidates(best, at) {
            let mut is_smaller = false;
            for candidate in smaller {
                if candidate.len() < best.len() && self.signature(&candidate)?.as_ref() == Some(&self.signature) {
                    *best = candidate;
                    is_smaller = true;
                    break;
                }
            }
            at += usize::from(!is_smaller);
            if self.tries > TRIES_MAX {
                break;
            }
        }
        Ok(())
    }

    fn signature(&mut self, source: &str) -> Result<Option<String>, String> {
        self.tries += 1;
        let wanted = self.cpython.run(source)?;
        let got = engine::run(source, Variant::Plain);
        if got.broke.is_none() && is_incomparable(&wanted, &got).is_some() {
            return Ok(None);
        }
        Ok(difference(&wanted, &got).map(|found| found.signature()))
    }
}
