//! Constants while they are compiled: which are small enough to be facts and immediates, which count as true, which are one.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use crate::code::unit::Const;

/// A constant that a fact of a local can hold.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Small {
    None,
    Bool(bool),
    Int(i64),
}

impl Small {
    /// `value` as a fact, when it is small.
    pub fn of(value: &Const) -> Option<Small> {
        match *value {
            Const::None => Some(Small::None),
            Const::Bool(value) => Some(Small::Bool(value)),
            Const::Int(value) => i64::try_from(value).ok().map(Small::Int),
            _ => None,
        }
    }

    /// The 16-bit immediate, for ints that fit.
    pub fn immediate(self) -> Option<i16> {
        match self {
            Small::Int(value) => i16::try_from(value).ok(),
            _ => None,
        }
    }
}

/// Whether a constant counts as true.
pub fn truth(value: &Const) -> bool {
    match value {
        Const::None | Const::Bool(false) | Const::Int(0) => false,
        Const::Float(float) => *float != 0.0,
        Const::Complex(real, imaginary) => *real != 0.0 || *imaginary != 0.0,
        Const::Str(bytes) | Const::Bytes(bytes) => !bytes.is_empty(),
        Const::Tuple(items) | Const::FrozenSet(items) => !items.is_empty(),
        _ => true,
    }
}

/// The constants of a unit, each once: equal in type and value, floats in their bits.
#[derive(Default)]
pub struct ConstantPool {
    pub list: Vec<Const>,
    index: HashMap<Box<[u8]>, u32, BuildHasherDefault<Mix>>,
    ints: HashMap<i64, u32, BuildHasherDefault<Mix>>,
    key: Vec<u8>,
}

impl ConstantPool {
    /// Empties the pool for another unit, keeping its buffers unless they grew large.
    pub fn clear(&mut self) {
        if self.index.capacity() + self.ints.capacity() > 1024 {
            *self = ConstantPool::default();
        }
        self.list = Vec::new();
        self.index.clear();
        self.ints.clear();
    }

    /// The index of `value`, added when it is new.
    pub fn add(&mut self, value: Const) -> u32 {
        if let Const::Int(int) = value
            && let Ok(small) = i64::try_from(int)
        {
            return *self.ints.entry(small).or_insert_with(|| push(&mut self.list, value));
        }
        if let Const::Code(_) = value {
            return push(&mut self.list, value);
        }
        self.key.clear();
        write_key(&mut self.key, &value);
        if let Some(&index) = self.index.get(&self.key[..]) {
            return index;
        }
        let index = push(&mut self.list, value);
        self.index.insert(self.key[..].into(), index);
        index
    }
}

fn push(list: &mut Vec<Const>, value: Const) -> u32 {
    list.push(value);
    (list.len() - 1) as u32
}

/// Writes a text that only equal constants share.
pub fn write_key(key: &mut Vec<u8>, value: &Const) {
    let (tag, bytes): (u8, &[u8]) = match value {
        Const::None => (0, &[]),
        Const::Ellipsis => (1, &[]),
        Const::Bool(false) => (2, &[]),
        Const::Bool(true) => (3, &[]),
        Const::Int(int) => {
            key.push(4);
            return key.extend(int.to_le_bytes());
        }
        Const::BigInt { negative, magnitude } => (5 + u8::from(*negative), magnitude),
        Const::Float(float) => {
            key.push(7);
            return key.extend(float.to_bits().to_le_bytes());
        }
        Const::Complex(real, imaginary) => {
            key.push(8);
            key.extend(real.to_bits().to_le_bytes());
            return key.extend(imaginary.to_bits().to_le_bytes());
        }
        Const::Str(bytes) => (9, bytes),
        Const::Bytes(bytes) => (10, bytes),
        Const::Tuple(items) | Const::FrozenSet(items) => {
            key.push(if matches!(value, Const::Tuple(_)) { 11 } else { 12 });
            key.extend((items.len() as u32).to_le_bytes());
            return items.iter().for_each(|item| write_key(key, item));
        }
        Const::Code(unit) => {
            key.push(13);
            return key.extend((std::rc::Rc::as_ptr(unit) as usize).to_le_bytes());
        }
    };
    key.push(tag);
    key.extend((bytes.len() as u32).to_le_bytes());
    key.extend(bytes);
}

/// Multiply-and-fold; the keys are the source's own, and a hostile one only slows its own compilation down linearly in clashes it must find.
#[derive(Default)]
pub struct Mix(u64);

const FACTOR: u64 = 0x9e37_79b9_7f4a_7c15;

impl Hasher for Mix {
    fn finish(&self) -> u64 {
        self.0 ^ self.0 >> 32
    }
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.write_u64(u64::from_le_bytes(word));
        }
    }
    fn write_u8(&mut self, value: u8) {
        self.write_u64(u64::from(value));
    }
    fn write_u32(&mut self, value: u32) {
        self.write_u64(u64::from(value));
    }
    fn write_u64(&mut self, value: u64) {
        self.0 = (self.0 ^ value).wrapping_mul(FACTOR);
        self.0 ^= self.0 >> 29;
    }
    fn write_i64(&mut self, value: i64) {
        self.write_u64(value as u64);
    }
    fn write_usize(&mut self, value: usize) {
        self.write_u64(value as u64);
    }
}
