//! Values to packed bytes and back.

use super::layout::{Item, Layout, read};
use crate::heap::{Heap, Res, Value};
use crate::types::bytes::buffer;
use crate::types::memoryview::{half_from_f64, half_to_f64};
use crate::vm::native::{Row, function};

pub static ROWS: &[Row] = &[
    function("pack", "(format, values, /)", "Bytes of a tuple of values.", pack),
    function("unpack", "(format, data, offset, /)", "Values of the bytes from an offset on.", unpack),
];

fn layout<'h>(h: &'h Heap, format: Value<'h>) -> Option<Layout> {
    let text = if h.is_str(format) { h.str_bytes(format) } else { return None };
    read(text)
}

fn pack<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let Some(layout) = layout(h, a[0]) else { return Ok(Value::NONE) };
    let values = h.tuple_items(a[1]);
    if values.len() != layout.values {
        return Ok(Value::NONE);
    }
    h.reserve(layout.size as u64 * 2)?;
    let mut out = vec![0u8; layout.size];
    let mut next = values.iter();
    for item in &layout.items {
        if pack_item(h, item, &layout, &mut next, &mut out).is_none() {
            return Ok(Value::NONE);
        }
    }
    h.bytes(&out)
}

fn pack_item<'h>(h: &'h Heap, item: &Item, layout: &Layout, values: &mut std::slice::Iter<'_, Value<'h>>, out: &mut [u8]) -> Option<()> {
    if item.code == b'x' {
        return Some(());
    }
    if matches!(item.code, b's' | b'p') {
        let data = h.bytes_like(*values.next()?)?;
        let room = out.get_mut(item.offset..item.offset + item.count)?;
        if item.code == b's' {
            room.iter_mut().zip(&data).for_each(|(to, from)| *to = *from);
        } else if let Some((length, room)) = room.split_first_mut() {
            *length = data.len().min(room.len()).min(255) as u8;
            room.iter_mut().zip(&data).for_each(|(to, from)| *to = *from);
        }
        return Some(());
    }
    for i in 0..item.count {
        let mut bytes = value_bytes(h, item, layout.native, *values.next()?)?;
        let used = bytes.get_mut(..item.size)?;
        if !layout.little {
            used.reverse();
        }
        let at = item.offset + i * item.size;
        out.get_mut(at..at + item.size)?.copy_from_slice(used);
    }
    Some(())
}

/// One value as little-endian bytes.
fn value_bytes(h: &Heap, item: &Item, native: bool, v: Value<'_>) -> Option<[u8; 8]> {
    let float = || h.float_value(v).or_else(|| h.as_i64(v).filter(|n| n.unsigned_abs() <= 1 << 53).map(|n| n as f64));
    let word = match item.code {
        b'c' => *h.bytes_like(v).filter(|data| data.len() == 1)?.first()? as u64,
        b'?' => v.as_bool().map(u64::from).or_else(|| v.as_small().map(|n| (n != 0) as u64))?,
        b'd' => float()?.to_bits(),
        b'f' => {
            let f = float()?;
            let short = f as f32;
            if short.is_infinite() && f.is_finite() && !native {
                return None;
            }
            short.to_bits() as u64
        }
        b'e' => half_from_f64(float()?)? as u64,
        code => {
            let n = h.as_i128(v)?;
            let bits = item.size as u32 * 8;
            let range = if code.is_ascii_uppercase() { 0..1i128 << bits } else { -(1i128 << (bits - 1))..1i128 << (bits - 1) };
            if !range.contains(&n) {
                return None;
            }
            n as u64
        }
    };
    Some(word.to_le_bytes())
}

fn unpack<'h>(h: &'h Heap, a: &[Value<'h>]) -> Res<'h> {
    let Some(layout) = layout(h, a[0]) else { return Ok(Value::NONE) };
    let Some(data) = buffer(h, a[1])? else { return Ok(Value::NONE) };
    let start = h.as_i64(a[2]).and_then(|n| usize::try_from(n).ok());
    let Some(data) = start.and_then(|start| data.get(start..start.checked_add(layout.size)?)) else { return Ok(Value::NONE) };
    h.reserve(layout.values as u64 * 16)?;
    let mut values = Vec::with_capacity(layout.values);
    for item in &layout.items {
        match item.code {
            b'x' => {}
            b's' => values.push(h.bytes(data.get(item.offset..item.offset + item.count).unwrap_or_default())?),
            b'p' => values.push(pascal(h, data.get(item.offset..item.offset + item.count).unwrap_or_default())?),
            _ => {
                for i in 0..item.count {
                    let at = item.offset + i * item.size;
                    values.push(value_of(h, item, data.get(at..at + item.size).unwrap_or_default(), layout.little)?);
                }
            }
        }
    }
    h.tuple(&values)
}

fn pascal<'h>(h: &'h Heap, room: &[u8]) -> Res<'h> {
    match room.split_first() {
        Some((&length, rest)) => h.bytes(rest.get(..length as usize).unwrap_or(rest)),
        None => h.bytes(b""),
    }
}

fn value_of<'h>(h: &'h Heap, item: &Item, bytes: &[u8], little: bool) -> Res<'h> {
    let mut wide = [0u8; 8];
    for (i, &byte) in bytes.iter().enumerate() {
        let place = if little { i } else { bytes.len() - 1 - i };
        if let Some(to) = wide.get_mut(place) {
            *to = byte;
        }
    }
    let word = u64::from_le_bytes(wide);
    let shift = 64 - item.size as u32 * 8;
    match item.code {
        b'c' => h.bytes(bytes),
        b'?' => Ok(Value::bool(word != 0)),
        b'd' => Ok(Value::float(f64::from_bits(word))),
        b'f' => Ok(Value::float(f32::from_bits(word as u32) as f64)),
        b'e' => Ok(Value::float(half_to_f64(word as u16))),
        code if code.is_ascii_uppercase() => h.int(word as i128),
        _ => h.int64((word << shift) as i64 >> shift),
    }
}

