//! The dimensions of a view.

use super::View;
use crate::heap::{Heap, Kind, Raised, Value};

/// As in CPython.
pub(super) const DIMENSIONS_MAX: usize = 64;

impl<'h> View<'h> {
    pub(super) fn dimensions(&self, h: &Heap) -> usize {
        match h.kind(self.inner) {
            Some(Kind::Tuple) => 1 + h.len(self.inner),
            _ => self.inner.is_none() as usize,
        }
    }
    /// Lengths of the dimensions after the first.
    fn inner_lengths(&self, h: &'h Heap) -> impl Iterator<Item = i64> {
        let inner = if h.is_kind(self.inner, Kind::Tuple) { h.tuple_items(self.inner) } else { &[] };
        inner.iter().map(|n| n.as_small().unwrap_or(1))
    }
    /// Items from one step of the first dimension to the next.
    pub(super) fn block_items(&self, h: &Heap) -> i64 {
        self.inner_lengths(h).product()
    }
    /// Items of all dimensions.
    pub(super) fn items(&self, h: &Heap) -> i64 {
        self.count.max(0) * self.block_items(h)
    }
    /// Length of each dimension.
    pub(super) fn shape(&self, h: &'h Heap) -> Vec<i64> {
        if self.dimensions(h) == 0 {
            return Vec::new();
        }
        std::iter::once(self.count).chain(self.inner_lengths(h)).collect()
    }
    /// Bytes from one item to the next, for each dimension.
    pub(super) fn strides(&self, h: &'h Heap) -> Vec<i64> {
        let mut strides = self.shape(h);
        let mut bytes = self.format.size as i64;
        for stride in strides.iter_mut().rev() {
            (*stride, bytes) = (bytes, bytes * *stride);
        }
        if let Some(first) = strides.first_mut() {
            *first = self.stride;
        }
        strides
    }
    /// Whether the items stand one after the other, the last dimension running fastest.
    /// (Without items, one of several dimensions does; one of a single dimension goes by its stride.)
    pub(super) fn is_dense(&self, h: &Heap) -> bool {
        let is_flat = self.dimensions(h) <= 1;
        self.count == 1 || self.stride == self.block_items(h) * self.format.size as i64 || (!is_flat && self.items(h) == 0)
    }
    /// Whether they do with the first dimension running fastest.
    pub(super) fn is_dense_by_columns(&self, h: &Heap) -> bool {
        let mut bytes = self.format.size as i64;
        if self.dimensions(h) <= 1 {
            return self.is_dense(h);
        }
        self.items(h) == 0
            || self.shape(h).into_iter().zip(self.strides(h)).all(|(length, stride)| {
                let expected = bytes;
                bytes *= length;
                length == 1 || stride == expected
            })
    }
    /// The items by number, in the order in which the first dimension runs fastest.
    pub(super) fn by_columns(&self, h: &'h Heap) -> impl Iterator<Item = i64> {
        let shape = self.shape(h);
        (0..self.items(h)).map(move |mut n| {
            let (mut number, mut block) = (0, shape.iter().product::<i64>());
            for length in &shape {
                block /= length;
                number += n % length * block;
                n /= length;
            }
            number
        })
    }
    /// The number of the item at these places, one for each dimension.
    pub(super) fn number_of(&self, h: &'h Heap, places: &[i64]) -> i64 {
        self.shape(h).into_iter().zip(places).fold(0, |number, (length, place)| number * length + place)
    }
}

/// The dimensions that `cast` is asked for, into which so many items must go.
pub(super) fn wanted(h: &Heap, lengths: &[Value<'_>], count: i64) -> Result<Vec<i64>, Raised> {
    let mut items = 1i64;
    let mut wanted = Vec::with_capacity(lengths.len());
    for &length in lengths {
        if !h.is_int(length) {
            return Err(h.type_error("memoryview.cast(): elements of shape must be integers"));
        }
        let Some(length) = h.as_i64(length) else { return Err(h.overflow_error("Python int too large to convert to C ssize_t")) };
        if length <= 0 {
            return Err(h.value_error("memoryview.cast(): elements of shape must be integers > 0"));
        }
        items = items.checked_mul(length).ok_or_else(|| h.value_error("memoryview.cast(): product(shape) > SSIZE_MAX"))?;
        wanted.push(length);
    }
    if items != count {
        return Err(h.type_error("memoryview: product(shape) * itemsize != buffer size"));
    }
    Ok(wanted)
}
