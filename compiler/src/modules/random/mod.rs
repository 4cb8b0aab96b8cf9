//! `_random`: the Mersenne Twister behind `random`, with the same numbers as CPython for the same seed.

mod twister;

use num_bigint::BigInt;
use sha2::Digest;

use crate::heap::{Heap, Kind, Raised, Res, Ty, Value};
use crate::types::indexed::with_ints;
use crate::vm::native::{ClassRows, Constant, ModuleRows, Row, function, method, vm_method, vm_static_method};
use crate::vm::{Args, Cx, Flow};
use twister::Twister;

/// `_random`.
pub static MODULE: ModuleRows =
    ModuleRows { name: "_random", doc: "Module implements the Mersenne Twister random number generator.", rows: FUNCTIONS, constants: &[("Random", Constant::Class(Ty::Random))] };

/// Its state is a bytearray in field 0: see [`Twister`].
pub static CLASSES: &[ClassRows] = &[ClassRows { ty: Ty::Random, doc: "A random number generator with its own state.", rows: ROWS }];

static FUNCTIONS: &[Row] = &[function("_text_seed", "(data, /)", "The seed that bytes stand for: them and their SHA-512.", text_seed)];

static ROWS: &[Row] = &[
    vm_static_method("__new__", "($type, /, *args, **kwargs)", "Make a generator, seeded by the first argument.", new),
    vm_method("__init__", "($self, /, *args, **kwargs)", "See __new__.", |_, _| Flow::none()),
    vm_method("seed", "($self, n=None, /)", "Start again from a seed.", |cx, a| seed(cx, a, 1)),
    method("random", "($self, /)", "The next float of 0.0 <= x < 1.0.", |h, a| Ok(Value::float(with(h, a[0], |t| t.float())))),
    vm_method("getrandbits", "($self, k, /)", "An int of k random bits.", |cx, a| with_ints(cx, a, &[1], getrandbits)),
    method("getstate", "($self, /)", "The state as a tuple.", getstate),
    method("setstate", "($self, state, /)", "Go back to a state.", setstate),
];

fn with<R>(h: &Heap, generator: Value<'_>, f: impl FnOnce(&mut Twister) -> R) -> R {
    h.bytearray_with(h.field(generator, 0), |bytes| f(&mut Twister::over(bytes)))
}

fn new(cx: &mut Cx, a: Args) -> Result<Flow, Raised> {
    let h = cx.heap();
    let state = h.bytearray(h.class(Ty::ByteArray), &[0; twister::STATE_BYTES])?;
    let made = h.new_fields_of(Kind::Record, cx.get(a.slot(0)), &[state])?;
    let made = cx.push(made);
    // A script's subclass seeds itself in its `__init__`.
    let h = cx.heap();
    let exact = cx.get(a.slot(0)).is(h.class(Ty::Random));
    let seed_value = match h.tuple_items(cx.get(a.slot(1))).first() {
        Some(&value) if exact => value,
        _ => Value::NONE,
    };
    let seed_value = cx.push(seed_value);
    seed_from(cx, made, seed_value)?;
    Flow::value(cx.get(made))
}

fn seed(cx: &mut Cx, a: Args, argument: usize) -> Result<Flow, Raised> {
    if cx.get(a.slot(argument)).is_unbound() {
        cx.set(a.slot(argument), Value::NONE);
    }
    seed_from(cx, a.slot(0), a.slot(argument))?;
    Flow::none()
}

fn seed_from(cx: &mut Cx, generator: crate::vm::Slot, seed: crate::vm::Slot) -> Result<(), Raised> {
    let h = cx.heap();
    let v = cx.get(seed);
    let number = if v.is_none() {
        unpredictable(h)
    } else if let Some(n) = h.as_big(v) {
        n
    } else {
        let hash = cx.hash(seed)?;
        BigInt::from(hash as u64)
    };
    let key = number.magnitude().to_u32_digits();
    with(cx.heap(), cx.get(generator), |twister| twister.seed(if key.is_empty() { &[0] } else { &key }));
    Ok(())
}

/// Without a seed: from the key that the host gives each run, never the same twice in a run.
fn unpredictable(h: &Heap) -> BigInt {
    let (a, b) = h.hash_seed();
    BigInt::from(a) << 96 | BigInt::from(b) << 32 | BigInt::from(h.next_version())
}

fn getrandbits<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let k = h.as_i64(a[1]).filter(|&k| i32::try_from(k).is_ok());
    let k = k.ok_or_else(|| h.overflow_error("Python int too large to convert to C int"))?;
    if k < 0 {
        return Err(h.value_error("number of bits must be non-negative"));
    }
    if k <= 32 {
        return h.int64(if k == 0 { 0 } else { with(h, a[0], |t| t.word() >> (32 - k)) } as i64);
    }
    crate::types::int::charge(h, k as u64)?;
    let mut words = Vec::new();
    let mut left = k;
    while left > 0 {
        let word = with(h, a[0], |t| t.word());
        words.push(if left < 32 { word >> (32 - left) } else { word });
        left -= 32;
    }
    h.big_int(&BigInt::from(num_bigint::BigUint::new(words)))
}

fn getstate<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let words = with(h, a[0], |t| t.state());
    let values: Vec<Value<'h>> = words.iter().map(|&w| Value::small(w as i64)).collect();
    h.tuple(&values)
}

fn setstate<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    if !h.is_kind(a[1], Kind::Tuple) {
        return Err(h.type_error("state vector must be a tuple"));
    }
    let items = h.tuple_items(a[1]);
    if items.len() != twister::WORDS + 1 {
        return Err(h.value_error("state vector is the wrong size"));
    }
    let words: Option<Vec<u32>> = items.iter().map(|&v| h.as_i128(v).map(|n| n as u32)).collect();
    let words = words.ok_or_else(|| h.type_error("an integer is required"))?;
    if words.last().is_some_and(|&index| index as usize > twister::WORDS) {
        return Err(h.value_error("invalid state"));
    }
    with(h, a[0], |t| t.restore(&words));
    Ok(Value::NONE)
}

fn text_seed<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let Some(mut data) = h.bytes_like(a[0]) else { return Err(h.type_error("a bytes-like object is required")) };
    h.reserve(data.len() as u64 * 4)?;
    let digest = sha2::Sha512::digest(&data);
    data.extend_from_slice(&digest);
    h.big_int(&BigInt::from_bytes_be(num_bigint::Sign::Plus, &data))
}
