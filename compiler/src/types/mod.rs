//! The builtin types, a folder each: methods as rows over the layouts of the heap.
#![forbid(unsafe_code)]

pub mod bool;
pub mod complex;
pub mod float;
pub mod format;
pub mod indexed;
pub mod int;
pub mod number;
pub mod range;
pub mod slice;
pub mod str;

use crate::vm::native::ClassRows;

/// Every builtin class that has methods: a folder each, a row set each.
pub static CLASSES: &[&[ClassRows]] = &[
    bool::CLASSES,
    complex::CLASSES,
    float::CLASSES,
    int::CLASSES,
    range::CLASSES,
    slice::CLASSES,
];
