//! The builtin types, a folder each: methods as rows over the layouts of the heap.
#![forbid(unsafe_code)]

pub mod bool;
pub mod bytearray;
pub mod bytes;
pub mod codecs;
pub mod compare;
pub mod complex;
pub mod dict;
pub mod exceptions;
pub mod float;
pub mod format;
pub mod indexed;
pub mod int;
pub mod iterators;
pub mod list;
pub mod memoryview;
pub mod number;
pub mod range;
pub mod set;
pub mod slice;
pub mod spans;
pub mod str;
pub mod tuple;
pub mod views;

use crate::vm::native::ClassRows;

/// Every builtin class that has methods: a folder each, a row set each.
pub static CLASSES: &[&[ClassRows]] = &[
    bool::CLASSES,
    bytearray::CLASSES,
    bytes::CLASSES,
    complex::CLASSES,
    dict::CLASSES,
    exceptions::CLASSES,
    exceptions::PLAIN,
    float::CLASSES,
    int::CLASSES,
    iterators::CLASSES,
    list::CLASSES,
    memoryview::CLASSES,
    range::CLASSES,
    crate::modules::re::CLASSES,
    set::CLASSES,
    slice::CLASSES,
    str::CLASSES,
    tuple::CLASSES,
    views::CLASSES,
    crate::modules::collections::CLASSES,
    crate::modules::functools::CLASSES,
    crate::modules::itertools::CLASSES,
    crate::modules::io::CLASSES,
    crate::modules::random::CLASSES,
];
