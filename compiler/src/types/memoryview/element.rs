//! Items of a memoryview: native formats of one character.

use crate::heap::{Heap, Kind, Raised, Res, Value};
use crate::types::int;

/// A format character and the bytes of an item.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Format {
    pub code: u8,
    pub size: usize,
}

impl Format {
    pub const BYTE: Format = Format { code: b'B', size: 1 };

    /// The format that `text` names; sizes are those of 64-bit Linux.
    pub fn parse(text: &[u8]) -> Option<Format> {
        let code = match text {
            [code] | [b'@', code] => *code,
            _ => return None,
        };
        let size = match code {
            b'b' | b'B' | b'c' | b'?' => 1,
            b'h' | b'H' | b'e' => 2,
            b'i' | b'I' | b'f' => 4,
            b'l' | b'L' | b'q' | b'Q' | b'n' | b'N' | b'd' | b'P' => 8,
            _ => return None,
        };
        Some(Format { code, size })
    }
    pub fn is_byte(self) -> bool {
        matches!(self.code, b'b' | b'B' | b'c')
    }
    pub fn is_float(self) -> bool {
        matches!(self.code, b'e' | b'f' | b'd')
    }
    fn is_signed(self) -> bool {
        matches!(self.code, b'b' | b'h' | b'i' | b'l' | b'q' | b'n')
    }

    /// The item that `bytes` (as many as the size) hold.
    pub fn read<'h>(self, h: &'h Heap, bytes: &[u8]) -> Res<'h> {
        let mut wide = [0u8; 8];
        for (to, from) in wide.iter_mut().zip(bytes) {
            *to = *from;
        }
        let raw = u64::from_le_bytes(wide);
        match self.code {
            b'c' => h.bytes(bytes),
            b'?' => Ok(Value::bool(raw != 0)),
            b'f' => Ok(Value::float(f32::from_bits(raw as u32) as f64)),
            b'd' => Ok(Value::float(f64::from_bits(raw))),
            b'e' => Ok(Value::float(half_to_f64(raw as u16))),
            _ if self.is_signed() => {
                let unused = 64 - 8 * self.size as u32;
                h.int64((raw << unused) as i64 >> unused)
            }
            _ => h.int(raw as i128),
        }
    }

    /// The bytes of an item.
    pub fn write(self, h: &Heap, v: Value<'_>) -> Result<[u8; 8], Raised> {
        let wrong_type = || h.type_error(&format!("memoryview: invalid type for format '{}'", self.code as char));
        let wrong_value = || h.value_error(&format!("memoryview: invalid value for format '{}'", self.code as char));
        let bits = match self.code {
            b'c' => match h.kind(v) {
                Some(Kind::Bytes) if h.len(v) == 1 => h.bytes_data(v).first().copied().unwrap_or_default() as u64,
                Some(Kind::Bytes) => return Err(wrong_value()),
                _ => return Err(wrong_type()),
            },
            b'?' => match v.as_bool() {
                Some(b) => b as u64,
                None => (h.as_i128(v) != Some(0) && !v.is_none()) as u64,
            },
            b'f' | b'd' | b'e' => {
                let f = match int::to_float(h, v) {
                    Some(f) => f.map_err(|_| wrong_value())?,
                    None => h.float_value(v).ok_or_else(wrong_type)?,
                };
                match self.code {
                    b'f' => (f as f32).to_bits() as u64,
                    b'e' => half_from_f64(f).ok_or_else(wrong_value)? as u64,
                    _ => f.to_bits(),
                }
            }
            _ => {
                if !h.is_int(v) {
                    return Err(wrong_type());
                }
                let n = h.as_i128(v).ok_or_else(wrong_value)?;
                let bits = 8 * self.size as u32;
                let (low, high) = if self.is_signed() { (-(1i128 << (bits - 1)), (1i128 << (bits - 1)) - 1) } else { (0, (1i128 << bits) - 1) };
                if n < low || n > high {
                    return Err(wrong_value());
                }
                n as u64
            }
        };
        Ok(bits.to_le_bytes())
    }
}

/// A half-precision float.
pub fn half_to_f64(bits: u16) -> f64 {
    let sign = if bits & 0x8000 != 0 { -1.0 } else { 1.0 };
    let (exponent, fraction) = ((bits >> 10) & 0x1F, (bits & 0x3FF) as f64);
    sign * match exponent {
        0 => fraction * 2f64.powi(-24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (1.0 + fraction / 1024.0) * 2f64.powi(exponent as i32 - 15),
    }
}
/// The nearest half-precision float; none when a finite number is too large.
pub fn half_from_f64(f: f64) -> Option<u16> {
    let sign = if f.is_sign_negative() { 0x8000 } else { 0 };
    let f = f.abs();
    if f.is_nan() {
        return Some(sign | 0x7E00);
    }
    if f >= 65520.0 {
        return f.is_infinite().then_some(sign | 0x7C00);
    }
    if f < 2f64.powi(-14) {
        return Some(sign | (f * 2f64.powi(24)).round_ties_even() as u16);
    }
    let exponent = f.log2().floor() as i32;
    let fraction = ((f / 2f64.powi(exponent) - 1.0) * 1024.0).round_ties_even() as u16;
    // A carry out of the fraction goes on into the exponent, as it should.
    Some(sign | (((exponent + 15) as u16) << 10).wrapping_add(fraction))
}
