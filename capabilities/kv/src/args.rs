//! Arguments, and how long they may be.

use capability::{Args, OpError, Value};

const NAMESPACE_BYTES_MAX: usize = 128;
const KEY_BYTES_MAX: usize = 1024;
pub const VALUE_BYTES_MAX: usize = 4 << 20;
/// Entries in one page.
const LIMIT_MAX: i64 = 1000;

pub fn namespace<'a>(args: &Args<'a>) -> Result<&'a str, OpError> {
    let name = args.str(0)?;
    bounded(name, "a namespace", NAMESPACE_BYTES_MAX)
}

pub fn key<'a>(args: &Args<'a>, index: usize) -> Result<&'a [u8], OpError> {
    bounded(args.str(index)?, "a key", KEY_BYTES_MAX).map(str::as_bytes)
}

/// What a listing's keys begin with, which may be nothing.
pub fn prefix<'a>(args: &Args<'a>, index: usize) -> Result<&'a [u8], OpError> {
    let text = args.str(index)?;
    if text.is_empty() { Ok(&[]) } else { bounded(text, "a prefix", KEY_BYTES_MAX).map(str::as_bytes) }
}

pub fn after<'a>(args: &Args<'a>, index: usize) -> Result<Option<&'a [u8]>, OpError> {
    if args.is_none(index) { Ok(None) } else { key(args, index).map(Some) }
}

pub fn limit(args: &Args<'_>, index: usize) -> Result<usize, OpError> {
    let limit = args.i64(index)?;
    match usize::try_from(limit) {
        Ok(limit @ 1..) => Ok(limit.min(LIMIT_MAX as usize)),
        _ => Err(OpError::exception("ValueError", format!("limit is {limit}; a page has 1 to {LIMIT_MAX} entries"))),
    }
}

/// A value as stored, or `None` for None.
pub fn value(args: &Args<'_>, index: usize) -> Result<Option<Vec<u8>>, OpError> {
    if args.is_none(index) {
        return Ok(None);
    }
    let value = args.value(index, 2 * VALUE_BYTES_MAX)?;
    let long = |len: usize| OpError::exception("ValueError", format!("the value has {len} bytes; there may be {VALUE_BYTES_MAX}"));
    match &value {
        Value::Str(text) if text.len() > VALUE_BYTES_MAX => Err(long(text.len())),
        Value::Bytes(bytes) if bytes.len() > VALUE_BYTES_MAX => Err(long(bytes.len())),
        _ => crate::value::stored(&value).map(Some).ok_or_else(|| OpError::exception("ValueError", "a str with surrogates cannot be stored; encode it")),
    }
}

fn bounded<'a>(text: &'a str, what: &str, bytes_max: usize) -> Result<&'a str, OpError> {
    match text.len() {
        len if len == 0 || len > bytes_max => Err(OpError::exception("ValueError", format!("{what} has 1 to {bytes_max} bytes, not {len}"))),
        _ => Ok(text),
    }
}
