//! PBKDF2 as a loop that can be stopped, which ring's own cannot.

use capability::{OpCx, OpError};
use zeroize::Zeroizing;

use crate::algorithm::Algorithm;

/// Iterations between two looks at the stop signal.
const ITERATIONS_PER_CHECK: u64 = 1000;

/// The derived key of RFC 8018.
pub(crate) fn pbkdf2(algorithm: &Algorithm, password: &[u8], salt: &[u8], iterations: u64, key_bytes: usize, cx: &OpCx<'_>) -> Result<Zeroizing<Vec<u8>>, OpError> {
    let keyed = algorithm.whole_hmac(password)?;
    let mut key = Zeroizing::new(Vec::with_capacity(key_bytes + algorithm.digest_bytes));
    let mut block = 0u32;
    while key.len() < key_bytes {
        block += 1;
        cx.check()?;
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
    key.truncate(key_bytes);
    Ok(key)
}
