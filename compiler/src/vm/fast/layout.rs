//! Values and objects as the hot loop reads them: bits, header masks and offsets.

use crate::code::op::Op;
use crate::heap::{FLAG_ASCII, FLAG_SUBCLASS, FunctionField, HEADER, Kind, TAG_REF, Value};
use crate::vm::generators;

/// The bits of a header that tell objects of exactly one type: the kind, and whether the class is a subclass.
pub(super) const EXACT: u16 = 0xFF | (FLAG_SUBCLASS as u16) << 8;
pub(super) const STR: u16 = Kind::Str as u16;
pub(super) const LIST: u16 = Kind::List as u16;
pub(super) const TUPLE: u16 = Kind::Tuple as u16;
pub(super) const DICT: u16 = Kind::Dict as u16;
pub(super) const BYTES: u16 = Kind::Bytes as u16;
/// The same with what tells an ASCII str.
pub(super) const EXACT_ASCII: u16 = EXACT | (FLAG_ASCII as u16) << 8;
pub(super) const ASCII_STR: u16 = STR | (FLAG_ASCII as u16) << 8;

pub(super) const LIST_CAPACITY: u32 = 16;
pub(super) const LIST_BUFFER: u32 = 20;
pub(super) const TABLE_VERSION: u32 = 36;
pub(super) const CLASS_VERSION: u32 = HEADER + 5 * 8;
pub(super) const FUNCTION_CODE: u32 = HEADER + FunctionField::Code as u32 * 8;
pub(super) const FUNCTION_GLOBALS: u32 = HEADER + FunctionField::Globals as u32 * 8;
pub(super) const GENERATOR_FUNCTION: u32 = HEADER + generators::FUNCTION as u32 * 8;
pub(super) const GENERATOR_STATE: u32 = HEADER + generators::STATE as u32 * 8;
pub(super) const GENERATOR_PC: u32 = HEADER + generators::PC as u32 * 8;
pub(super) const GENERATOR_HANDLED: u32 = HEADER + generators::HANDLED as u32 * 8;
pub(super) const GENERATOR_REGISTERS: u32 = HEADER + generators::REGISTERS as u32 * 8;

pub(super) const UNBOUND: u64 = Value::UNBOUND.bits();
pub(super) const NONE: u64 = Value::NONE.bits();

#[inline(always)]
pub(in crate::vm) fn sext(bits: u64) -> i64 {
    ((bits << 16) as i64) >> 16
}

#[inline(always)]
pub(in crate::vm) fn is_ref(bits: u64) -> bool {
    bits >> 48 == TAG_REF >> 48
}

#[inline(always)]
pub(in crate::vm) fn op_of(word: u64) -> Op {
    // SAFETY: the verifier accepted only words whose low byte is a number of the table.
    unsafe { std::mem::transmute::<u8, Op>(word as u8) }
}

#[inline(always)]
pub(super) fn boolean(b: bool) -> u64 {
    Value::bool(b).bits()
}

/// A small int from an i64 that may not fit.
#[inline(always)]
pub(super) fn small(n: i64) -> Option<u64> {
    Value::try_small(n).map(|v| v.bits())
}
