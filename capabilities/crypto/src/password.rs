//! Keys from passwords. The ops that scripts see have floors; those behind `hashlib`, which has none in CPython, are private.

use capability::{Args, OpCx, OpError, Permit, Started, Value};

use crate::algorithm::Algorithm;
use crate::ops::Crypto;
use crate::pbkdf2::pbkdf2;
use crate::scrypt::{Cost, scrypt};

/// Longest key that is derived, in bytes: more needs no password hash.
const KEY_BYTES_MAX: i128 = 1 << 16;

/// Fewest rounds of `crypto.pbkdf2`. Its default is what OWASP asked for in 2023.
const ITERATIONS_MIN: i128 = 100_000;

/// Shortest salt, in bytes (NIST SP 800-132, 5.1).
const SALT_BYTES_MIN: usize = 16;

/// Shortest key, in bytes.
const KEY_BYTES_MIN: i128 = 16;

/// Least memory of `crypto.scrypt`, in bytes.
const SCRYPT_BYTES_MIN: i128 = 16 << 20;

/// Largest r: one step is then 1 MiB, and between two steps the run can be stopped.
const BLOCKS_MAX: i128 = 8192;

impl Crypto {
    pub(crate) fn pbkdf2(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let algorithm = match args.str(4)? {
            name @ ("sha256" | "sha384" | "sha512") => Algorithm::named(name)?,
            _ => return Err(weak(cx, "algorithm must be 'sha256', 'sha384' or 'sha512'")),
        };
        let iterations = args.int(2)?;
        if iterations < ITERATIONS_MIN {
            return Err(weak(cx, &format!("{iterations} iterations are too few; there must be at least {ITERATIONS_MIN}")));
        }
        let key_bytes = strong(args, 3, cx)?;
        let iterations = u64::try_from(iterations).map_err(|_| OpError::exception("OverflowError", "iteration value is too great."))?;
        let key = pbkdf2(algorithm, args.bytes(0)?, args.bytes(1)?, iterations, key_bytes, cx)?;
        Ok(Value::Bytes(key.to_vec()).into())
    }

    pub(crate) fn pbkdf2_hmac(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let algorithm = Algorithm::named(args.str(0)?)?;
        let iterations = u64::try_from(args.i64(3)?).ok().filter(|count| *count > 0);
        let iterations = iterations.ok_or_else(|| OpError::exception("ValueError", "iteration value must be greater than 0."))?;
        let key_bytes = if args.is_none(4) { algorithm.digest_bytes as i128 } else { i128::from(args.i64(4)?) };
        let key_bytes = match usize::try_from(key_bytes) {
            Ok(bytes) if (1..=KEY_BYTES_MAX).contains(&key_bytes) => bytes,
            _ if key_bytes < 1 => return Err(OpError::exception("ValueError", "key length must be greater than 0.")),
            _ => return Err(OpError::exception("OverflowError", "key length is too great.")),
        };
        let key = pbkdf2(algorithm, args.bytes(1)?, args.bytes(2)?, iterations, key_bytes, cx)?;
        Ok(Value::Bytes(key.to_vec()).into())
    }

    pub(crate) fn scrypt(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let cost = cost(args, 2)?;
        if (cost.n as i128) * (cost.step_bytes() as i128) < SCRYPT_BYTES_MIN {
            let told = format!("n * r * 128 is the memory in bytes and must be at least {SCRYPT_BYTES_MIN}, as with n=16384 and r=8");
            return Err(weak(cx, &told));
        }
        let key_bytes = strong(args, 5, cx)?;
        let key = scrypt(args.bytes(0)?, args.bytes(1)?, cost, key_bytes, cx)?;
        Ok(Value::Bytes(key.to_vec()).into())
    }

    pub(crate) fn scrypt_any(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let given = args.int(5)?;
        let key_bytes = if (1..=KEY_BYTES_MAX).contains(&given) { usize::try_from(given).ok() } else { None };
        let key_bytes = key_bytes.ok_or_else(|| OpError::exception("ValueError", format!("dklen must be between 1 and {KEY_BYTES_MAX}")))?;
        let key = scrypt(args.bytes(0)?, args.bytes(1)?, cost(args, 2)?, key_bytes, cx)?;
        Ok(Value::Bytes(key.to_vec()).into())
    }
}

/// What both floors ask of the salt at 1 and of the length at `length`.
fn strong(args: &Args<'_>, length: usize, cx: &OpCx<'_>) -> Result<usize, OpError> {
    let (salt, length) = (args.bytes(1)?, args.int(length)?);
    if salt.len() < SALT_BYTES_MIN {
        return Err(weak(cx, &format!("the salt has {} bytes; there must be at least {SALT_BYTES_MIN}, and random ones", salt.len())));
    }
    let fits = if (KEY_BYTES_MIN..=KEY_BYTES_MAX).contains(&length) { usize::try_from(length).ok() } else { None };
    fits.ok_or_else(|| weak(cx, &format!("length must be between {KEY_BYTES_MIN} and {KEY_BYTES_MAX}")))
}

/// n, r and p at `first` and behind it.
fn cost(args: &Args<'_>, first: usize) -> Result<Cost, OpError> {
    let (n, blocks, lanes) = (args.int(first)?, args.int(first + 1)?, args.int(first + 2)?);
    let told = |told: &str| Err(OpError::exception("ValueError", told));
    let (Ok(n), Ok(r), Ok(p)) = (usize::try_from(n), usize::try_from(blocks), usize::try_from(lanes)) else {
        return told("n, r and p must be positive, and not too large");
    };
    if n < 2 || !n.is_power_of_two() {
        return told("n must be a power of 2.");
    }
    if !(1..=BLOCKS_MAX).contains(&blocks) || !(1..1 << 30).contains(&lanes) {
        return told("r must be between 1 and 8192, and p between 1 and 2**30 - 1");
    }
    // RFC 7914, 6: beyond it, PBKDF2 cannot give the lanes.
    if r.saturating_mul(p) >= 1 << 30 {
        return told("r * p must be less than 2**30");
    }
    Ok(Cost { n, blocks: r, lanes: p })
}

/// A refusal of a parameter that makes a password easy to guess; where to turn for formats that want it so.
fn weak(cx: &OpCx<'_>, told: &str) -> OpError {
    let told = format!("{}(): {told} (hashlib has the same without this floor, for formats that were fixed by others)", cx.op);
    OpError::exception("ValueError", told)
}
