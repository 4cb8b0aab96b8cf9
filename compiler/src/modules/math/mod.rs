//! `math`: the functions of C's library, and what Python adds for ints and sums.

mod combinatorics;
mod elementary;
mod logarithms;
mod parts;
mod sums;

use crate::heap::{Heap, Raised};
use crate::types::float::number_to_float;
use crate::vm::native::{Constant, ModuleRows, Row, join_rows};
use crate::vm::{Args, Cx};

/// `math`.
pub static MODULE: ModuleRows = ModuleRows {
    name: "math",
    doc: "This module provides access to the mathematical functions\ndefined by the C standard.",
    rows: &join_rows::<COUNT>(TABLES),
    constants: &[
        ("pi", Constant::Float(std::f64::consts::PI)),
        ("e", Constant::Float(std::f64::consts::E)),
        ("tau", Constant::Float(std::f64::consts::TAU)),
        ("inf", Constant::Float(f64::INFINITY)),
        ("nan", Constant::Float(f64::NAN)),
    ],
};

const TABLES: &[&[Row]] = &[elementary::ROWS, logarithms::ROWS, parts::ROWS, combinatorics::ROWS, sums::ROWS];
const COUNT: usize = elementary::ROWS.len() + logarithms::ROWS.len() + parts::ROWS.len() + combinatorics::ROWS.len() + sums::ROWS.len();

/// What the prelude calls.
pub static HIDDEN: &[Row] = sums::HIDDEN;

fn domain_error(h: &Heap) -> Raised {
    h.value_error("math domain error")
}

fn range_error(h: &Heap) -> Raised {
    h.overflow_error("math range error")
}

/// Argument `i` as a float.
fn float_at(cx: &mut Cx, a: Args, i: usize) -> Result<f64, Raised> {
    number_to_float(cx, a.slot(i))
}
