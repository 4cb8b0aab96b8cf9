//! The ops on digests and HMACs whose keys the script has itself.

use std::mem::size_of_val;

use capability::{Args, OpCx, OpError, Permit, Quota, Reservation, Started, Value, View};
use subtle::ConstantTimeEq;

use crate::algorithm::{ALGORITHMS, Algorithm};
use crate::blake2;
use crate::hashing::Hashing;
use crate::ops::{CHUNK_BYTES, Crypto};

/// Most unfinished digests at one time.
pub(crate) const HASHES_MAX: usize = 65_535;

/// What an unfinished digest takes besides its state: its slot, its boxes, the states within an HMAC.
const HASH_EXTRA_BYTES: u64 = 128;

/// Longest digest of an algorithm whose digests have any length.
const EXTENDED_BYTES_MAX: i128 = 16 << 20;

/// An unfinished digest.
pub(crate) struct Hash {
    algorithm: &'static Algorithm,
    state: Box<dyn Hashing>,
    keyed: bool,
    _held: Reservation,
}

impl Crypto {
    pub(crate) fn algorithms(&mut self, _: &Permit, _: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        Ok(Value::List(ALGORITHMS.iter().map(|row| Value::str(row.name)).collect()).into())
    }

    pub(crate) fn algorithm_info(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        let row = Algorithm::named(args.str(0)?)?;
        Ok(Value::Tuple(vec![Value::str(row.name), Value::int(row.digest_bytes as i64), Value::int(row.block_bytes as i64)]).into())
    }

    pub(crate) fn digest(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let algorithm = Algorithm::named(args.str(0)?)?;
        let mut state = algorithm.whole();
        feed(&mut *state, args.bytes(1)?, cx)?;
        finished(algorithm, &*state, args.opt_int(2)?, cx)
    }

    pub(crate) fn hmac(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let mut state = Algorithm::named(args.str(2)?)?.whole_hmac(args.bytes(0)?)?;
        feed(&mut *state, args.bytes(1)?, cx)?;
        Ok(Value::Bytes(state.value()).into())
    }

    pub(crate) fn hash_new(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let algorithm = Algorithm::named(args.str(0)?)?;
        self.begin(algorithm, algorithm.streaming(), false, args.bytes(1)?, cx)
    }

    pub(crate) fn hmac_new(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let algorithm = Algorithm::named(args.str(2)?)?;
        self.begin(algorithm, algorithm.streaming_hmac(args.bytes(0)?)?, true, args.bytes(1)?, cx)
    }

    pub(crate) fn blake2_new(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let algorithm = Algorithm::named(args.str(0)?)?;
        self.begin(algorithm, blake2::with_parameters(algorithm.name, args, 2)?, true, args.bytes(1)?, cx)
    }

    pub(crate) fn hash_update(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        feed(&mut *self.hash(args)?.state, args.bytes(1)?, cx)?;
        Ok(Value::None.into())
    }

    pub(crate) fn hash_digest(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let Hash { algorithm, state, .. } = self.hash(args)?;
        finished(algorithm, &**state, args.opt_int(1)?, cx)
    }

    pub(crate) fn hash_copy(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let Hash { algorithm, state, keyed, .. } = self.hash(args)?;
        let (algorithm, state, keyed) = (*algorithm, state.copy(), *keyed);
        self.keep(algorithm, state, keyed, cx)
    }

    pub(crate) fn hash_free(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        self.hashes.remove(args.int(0)?).ok_or_else(no_such_hash)?;
        Ok(Value::None.into())
    }

    pub(crate) fn compare_digest(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        let equal = comparable(args, 0)?.ct_eq(comparable(args, 1)?);
        Ok(Value::Bool(equal.into()).into())
    }

    fn hash(&mut self, args: &Args<'_>) -> Result<&mut Hash, OpError> {
        self.hashes.get_mut(args.int(0)?).ok_or_else(no_such_hash)
    }

    fn begin(&mut self, algorithm: &'static Algorithm, mut state: Box<dyn Hashing>, keyed: bool, data: &[u8], cx: &OpCx<'_>) -> Result<Started, OpError> {
        feed(&mut *state, data, cx)?;
        self.keep(algorithm, state, keyed, cx)
    }

    /// The state is host memory that the guest makes us keep, so it is charged.
    fn keep(&mut self, algorithm: &'static Algorithm, state: Box<dyn Hashing>, keyed: bool, cx: &OpCx<'_>) -> Result<Started, OpError> {
        let halves = if keyed { 2 } else { 1 };
        let bytes = halves * size_of_val(&*algorithm.streaming()) as u64 + HASH_EXTRA_BYTES;
        let held = cx.budget.reserve(Quota::OpBytes, bytes)?;
        let hash = Hash { algorithm, state, keyed, _held: held };
        let id = self.hashes.insert(hash).map_err(|_| OpError::exception("MemoryError", "too many unfinished digests"))?;
        Ok(Value::int(id).into())
    }
}

/// Feeds a digest in pieces, so that a long message can be stopped.
pub(crate) fn feed(state: &mut dyn Hashing, data: &[u8], cx: &OpCx<'_>) -> Result<(), OpError> {
    for chunk in data.chunks(CHUNK_BYTES) {
        cx.check()?;
        state.update(chunk);
    }
    Ok(())
}

/// The digest of what was fed: of the algorithm's length, or of the length asked for where the algorithm has none.
fn finished(algorithm: &Algorithm, state: &dyn Hashing, length: Option<i128>, cx: &OpCx<'_>) -> Result<Started, OpError> {
    let Some(mut reader) = state.reader() else {
        return match length {
            None => Ok(Value::Bytes(state.value()).into()),
            Some(_) => Err(OpError::exception("TypeError", format!("the length of a {} digest is fixed", algorithm.name))),
        };
    };
    let length = length.ok_or_else(|| OpError::exception("TypeError", format!("a {} digest needs a length", algorithm.name)))?;
    let length = match usize::try_from(length) {
        Err(_) if length < 0 => return Err(OpError::exception("ValueError", "value must be positive")),
        Ok(bytes) if length <= EXTENDED_BYTES_MAX => bytes,
        _ => return Err(OpError::exception("ValueError", "length is too large")),
    };
    let _held = cx.budget.reserve(Quota::OpBytes, length as u64)?;
    let mut bytes = vec![0; length];
    for chunk in bytes.chunks_mut(CHUNK_BYTES) {
        cx.check()?;
        reader.read(chunk);
    }
    Ok(Value::Bytes(bytes).into())
}

/// Bytes, or a str of ASCII as `hmac.compare_digest` takes them.
fn comparable<'a>(args: &Args<'a>, index: usize) -> Result<&'a [u8], OpError> {
    match args.view(index)? {
        View::Bytes(bytes) => Ok(bytes),
        View::Str(text) if text.is_ascii() => Ok(text.as_bytes()),
        _ => Err(OpError::exception("TypeError", "comparing strings with non-ASCII characters is not supported")),
    }
}

fn no_such_hash() -> OpError {
    OpError::exception("ValueError", "there is no such digest; it was freed")
}
