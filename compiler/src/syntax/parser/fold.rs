//! Constant folding: arithmetic on constants that cannot fail and stays small.

use crate::code::op::Op;
use crate::code::unit::Const;

/// Ints beyond this many bits, and longer strings, are left to run time.
const BITS_MAX: u32 = 120;
const TEXT_MAX: usize = 4096;

/// `one op two`, when it is surely a small constant.
pub fn binary(op: Op, one: &Const, two: &Const) -> Option<Const> {
    match (one, two) {
        (&Const::Int(one), &Const::Int(two)) => ints(op, one, two),
        (&Const::Int(_) | &Const::Float(_), &Const::Int(_) | &Const::Float(_)) => floats(op, real(one)?, real(two)?),
        (&Const::Int(_) | &Const::Float(_), &Const::Complex(re, im)) => mixed(op, real(one)?, re, im),
        (&Const::Complex(re, im), &Const::Int(_) | &Const::Float(_)) if matches!(op, Op::Add | Op::Sub) => {
            let two = real(two)?;
            Some(Const::Complex(if op == Op::Add { re + two } else { re - two }, im))
        }
        (Const::Str(one), Const::Str(two)) if op == Op::Add && one.len() + two.len() <= TEXT_MAX => Some(Const::Str([&one[..], &two[..]].concat().into())),
        (Const::Bytes(one), Const::Bytes(two)) if op == Op::Add && one.len() + two.len() <= TEXT_MAX => Some(Const::Bytes([&one[..], &two[..]].concat().into())),
        (Const::Str(text), &Const::Int(times)) | (&Const::Int(times), Const::Str(text)) if op == Op::Mul => Some(Const::Str(repeated(text, times)?.into())),
        (Const::Bytes(text), &Const::Int(times)) | (&Const::Int(times), Const::Bytes(text)) if op == Op::Mul => Some(Const::Bytes(repeated(text, times)?.into())),
        _ => None,
    }
}

fn repeated(text: &[u8], times: i128) -> Option<Vec<u8>> {
    let times = usize::try_from(times.max(0)).ok()?;
    (text.len().checked_mul(times)? <= TEXT_MAX).then(|| text.repeat(times))
}

fn ints(op: Op, one: i128, two: i128) -> Option<Const> {
    let small = |value: i128| (value.unsigned_abs().leading_zeros() >= 128 - BITS_MAX).then_some(Const::Int(value));
    match op {
        Op::Add => small(one.checked_add(two)?),
        Op::Sub => small(one.checked_sub(two)?),
        Op::Mul => small(one.checked_mul(two)?),
        Op::FloorDiv if two != 0 => small(one.checked_div_euclid(two)? - i128::from(two < 0 && one.checked_rem_euclid(two)? != 0)),
        Op::Mod if two != 0 => {
            let rest = one.checked_rem_euclid(two)?;
            small(if two < 0 && rest != 0 { rest + two } else { rest })
        }
        Op::Pow => small(one.checked_pow(u32::try_from(two).ok()?)?),
        Op::LShift if (0..i128::from(BITS_MAX)).contains(&two) => {
            let shifted = one.checked_shl(two as u32)?;
            (shifted >> two == one).then(|| small(shifted))?
        }
        Op::RShift if two >= 0 => Some(Const::Int(one >> two.min(127))),
        Op::And => Some(Const::Int(one & two)),
        Op::Or => Some(Const::Int(one | two)),
        Op::Xor => Some(Const::Int(one ^ two)),
        // Exact operands make an exactly rounded quotient.
        Op::TrueDiv if two != 0 && one.unsigned_abs() < 1 << 53 && two.unsigned_abs() < 1 << 53 => Some(Const::Float(one as f64 / two as f64)),
        _ => None,
    }
}

/// An operand as a float, when that is exact.
fn real(value: &Const) -> Option<f64> {
    match *value {
        Const::Float(float) => Some(float),
        Const::Int(int) if int.unsigned_abs() <= 1 << 53 => Some(int as f64),
        _ => None,
    }
}

fn floats(op: Op, one: f64, two: f64) -> Option<Const> {
    Some(Const::Float(match op {
        Op::Add => one + two,
        Op::Sub => one - two,
        Op::Mul => one * two,
        Op::TrueDiv if two != 0.0 => one / two,
        _ => return None,
    }))
}

fn mixed(op: Op, one: f64, re: f64, im: f64) -> Option<Const> {
    match op {
        Op::Add => Some(Const::Complex(one + re, 0.0 + im)),
        Op::Sub => Some(Const::Complex(one - re, 0.0 - im)),
        _ => None,
    }
}

/// `op value`.
pub fn unary(op: Op, value: &Const) -> Option<Const> {
    match (op, value) {
        (Op::Neg, &Const::Int(int)) => int.checked_neg().map(Const::Int),
        (Op::Neg, Const::BigInt { negative, magnitude }) => Some(Const::BigInt { negative: !negative, magnitude: magnitude.clone() }),
        (Op::Neg, &Const::Float(float)) => Some(Const::Float(-float)),
        (Op::Neg, &Const::Complex(re, im)) => Some(Const::Complex(-re, -im)),
        (Op::Neg, &Const::Bool(bool)) => Some(Const::Int(-i128::from(bool))),
        (Op::Pos, Const::Int(_) | Const::BigInt { .. } | Const::Float(_) | Const::Complex(..)) => Some(value.clone()),
        (Op::Pos, &Const::Bool(bool)) => Some(Const::Int(i128::from(bool))),
        (Op::Invert, &Const::Int(int)) => Some(Const::Int(!int)),
        (Op::Invert, &Const::Bool(bool)) => Some(Const::Int(!i128::from(bool))),
        _ => None,
    }
}
