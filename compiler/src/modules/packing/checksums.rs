//! CRC-32, Adler-32 and the CRC of BinHex.

use crate::heap::{Heap, IntView, Raised, Res, Value};
use crate::types::bytes::buffer_arg;
use crate::vm::native::{Row, function};

pub const ROWS: &[Row] = &[
    function("crc32", "(data, value=0, /)", "Compute CRC-32 incrementally.", |h, a| checksum(h, a, 0, crc32)),
    function("adler32", "(data, value=1, /)", "Compute an Adler-32 checksum of data.", |h, a| checksum(h, a, 1, adler32)),
    function("crc_hqx", "(data, crc, /)", "Compute CRC-CCITT incrementally.", |h, a| checksum(h, a, 0, crc_hqx)),
];

fn checksum<'h>(h: &'h Heap, a: &[Value<'h>], missing: u32, sum: fn(&[u8], u32) -> u32) -> Res<'h> {
    let data = buffer_arg(h, a[0])?;
    let start = start(h, a[1], missing)?;
    h.int64(sum(&data, start) as i64)
}

/// The value to go on from: the low 32 bits of an int.
fn start(h: &Heap, v: Value<'_>, missing: u32) -> Result<u32, Raised> {
    let Some(v) = v.given() else { return Ok(missing) };
    match h.as_int(v) {
        Some(IntView::Wide(n)) => Ok(n as u32),
        Some(IntView::Big(n)) => Ok(n.iter_u32_digits().next().unwrap_or(0)),
        None => Err(h.type_error(&format!("'{}' object cannot be interpreted as an integer", h.type_name(v)))),
    }
}

const fn crc_table() -> [u32; 256] {
    let mut table = [0; 256];
    let mut i = 0;
    while i < 256 {
        let mut crc = i as u32;
        let mut bit = 0;
        while bit < 8 {
            crc = if crc & 1 == 1 { crc >> 1 ^ 0xEDB8_8320 } else { crc >> 1 };
            bit += 1;
        }
        table[i] = crc;
        i += 1;
    }
    table
}
static CRC: [u32; 256] = crc_table();

fn crc32(data: &[u8], start: u32) -> u32 {
    !data.iter().fold(!start, |crc, &byte| crc >> 8 ^ CRC[(crc as u8 ^ byte) as usize])
}

const ADLER_MODULUS: u32 = 65_521;
/// So many bytes can be summed before 32 bits overflow.
const ADLER_CHUNK: usize = 5552;

fn adler32(data: &[u8], start: u32) -> u32 {
    let (mut low, mut high) = (start & 0xFFFF, start >> 16);
    for chunk in data.chunks(ADLER_CHUNK) {
        for &byte in chunk {
            low += byte as u32;
            high += low;
        }
        low %= ADLER_MODULUS;
        high %= ADLER_MODULUS;
    }
    high << 16 | low
}

fn crc_hqx(data: &[u8], start: u32) -> u32 {
    let step = |crc: u32, &byte: &u8| {
        (0..8).fold(crc ^ (byte as u32) << 8, |crc, _| (if crc & 0x8000 != 0 { crc << 1 ^ 0x1021 } else { crc << 1 }) & 0xFFFF)
    };
    data.iter().fold(start & 0xFFFF, step)
}
