//! PBKDF2 as a loop that can be stopped, which ring's own cannot.

use capability::{OpCx, OpError};
use zeroize::Zeroizing;

use crate::algorithm::Algorithm;

/// Longest key that is derived, in bytes: more needs no password hash.
const KEY_BYTES_MAX: u64 = 1 << 16;

/// Iterations between two looks at the stop signal.
const ITERATIONS_PER_CHECK: u64 = 1000;

/// The derived key of RFC 8018.
pub(crate) fn pbkdf2(
    algorithm: &Algorithm,
    password: &[u8],
    salt: &[u8],
    iterations: i64,
    key_bytes: i64,
    cx: &OpCx<'_>,
) -> Result<Vec<u8>, OpError> {
    let iterations = u64::try_from(iterations).ok().filter(|count| *count > 0);
    let iterations = iterations.ok_or_else(|| OpError::exception("ValueError", "iteration value must be greater than 0."))?;
    let key_bytes = u64::try_from(key_bytes).ok().filter(|count| *count > 0);
    let key_bytes = key_bytes.ok_or_else(|| OpError::exception("ValueError", "key length must be greater than 0."))?;
    if key_bytes > KEY_BYTES_MAX {
        return Err(OpError::exception("OverflowError", "key length is too great."));
    }
    let keyed = algorithm.whole_hmac(password)?;
    let mut key = Vec::new();
    let mut block = 0u32;
    while (key.len() as u64) < key_bytes {
        block += 1;
        let mut mac = keyed.copy();
        mac.update(salt);
        mac.update(&block.to_be_bytes());
        let mut last = Zeroizing::new(mac.value());
        let mut sum = last.clone();
        for iteration in 1..iterations {
            if iteration % ITERATIONS_PER_CHECK == 0 {
                cx.check()?;
            }
            let mut mac = keyed.copy();
            mac.update(&last);
            *last = mac.value();
            sum.iter_mut().zip(last.iter()).for_each(|(sum, byte)| *sum ^= byte);
        }
        key.extend_from_slice(&sum);
    }
    key.truncate(usize::try_from(key_bytes).unwrap_or(usize::MAX));
    Ok(key)
}
