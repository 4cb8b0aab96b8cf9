//! What scripts can ask of cryptography: the rows.

use capability::{Args, Capability, Handles, Op, OpCx, OpError, Permit, Quota, Right, Scope, Started, Value, View, errno, op};
use subtle::ConstantTimeEq;

use crate::algorithm::{ALGORITHMS, Algorithm};
use crate::hashing::Hashing;
use crate::pbkdf2::pbkdf2;

/// The rights of `crypto`.
pub const RIGHTS: &[Right] = &[Right { name: "random", doc: "Get random bytes.", scope: Scope::Bare }];

/// What `wicket run` grants unasked. The Rust API grants nothing unasked.
pub const CLI_DEFAULTS: &[&str] = &["crypto.random"];

/// Bytes between two looks at the stop signal.
const CHUNK_BYTES: usize = 1 << 20;
/// Largest message in one call.
const MESSAGE_BYTES_MAX: usize = 256 << 20;
/// Most random bytes in one call.
const RANDOM_BYTES_MAX: i128 = 64 << 20;
/// Most unfinished digests at one time.
const HASHES_MAX: usize = 65_535;

/// The capability `crypto` of one session.
pub struct Crypto {
    hashes: Handles<Hash>,
}

struct Hash {
    algorithm: &'static Algorithm,
    state: Box<dyn Hashing>,
}

impl Default for Crypto {
    fn default() -> Crypto {
        Crypto::new()
    }
}

impl Crypto {
    pub fn new() -> Crypto {
        Crypto { hashes: Handles::new(HASHES_MAX) }
    }

    fn algorithms(&mut self, _: &Permit, _: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        Ok(Value::List(ALGORITHMS.iter().map(|row| Value::str(row.name)).collect()).into())
    }

    fn algorithm_info(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        let row = Algorithm::named(args.str(0)?)?;
        Ok(info(row).into())
    }

    fn digest(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let mut state = Algorithm::named(args.str(0)?)?.whole();
        feed(&mut *state, args.bytes(1)?, cx)?;
        Ok(Value::Bytes(state.value()).into())
    }

    fn hmac(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let mut state = Algorithm::named(args.str(2)?)?.whole_hmac(args.bytes(0)?)?;
        feed(&mut *state, args.bytes(1)?, cx)?;
        Ok(Value::Bytes(state.value()).into())
    }

    fn hash_new(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let algorithm = Algorithm::named(args.str(0)?)?;
        let mut state = algorithm.streaming();
        feed(&mut *state, args.bytes(1)?, cx)?;
        self.keep(Hash { algorithm, state })
    }

    fn hmac_new(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let algorithm = Algorithm::named(args.str(2)?)?;
        let mut state = algorithm.streaming_hmac(args.bytes(0)?)?;
        feed(&mut *state, args.bytes(1)?, cx)?;
        self.keep(Hash { algorithm, state })
    }

    fn hash_update(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        feed(&mut *self.hash(args)?.state, args.bytes(1)?, cx)?;
        Ok(Value::None.into())
    }

    fn hash_digest(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        Ok(Value::Bytes(self.hash(args)?.state.value()).into())
    }

    fn hash_copy(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        let Hash { algorithm, state } = self.hash(args)?;
        let copy = Hash { algorithm, state: state.copy() };
        self.keep(copy)
    }

    fn hash_free(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        self.hashes.remove(args.int(0)?).ok_or_else(no_such_hash)?;
        Ok(Value::None.into())
    }

    fn compare_digest(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        let equal = comparable(args, 0)?.ct_eq(comparable(args, 1)?);
        Ok(Value::Bool(equal.into()).into())
    }

    fn pbkdf2_hmac(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let algorithm = Algorithm::named(args.str(0)?)?;
        let key_bytes = if args.is_none(4) { algorithm.digest_bytes as i64 } else { args.i64(4)? };
        let key = pbkdf2(algorithm, args.bytes(1)?, args.bytes(2)?, args.i64(3)?, key_bytes, cx)?;
        Ok(Value::Bytes(key).into())
    }

    fn random_bytes(&mut self, _: &Permit, args: &Args<'_>, cx: &mut OpCx<'_>) -> Result<Started, OpError> {
        let wanted = match args.int(0)? {
            count if count < 0 => return Err(OpError::exception("ValueError", "negative argument not allowed")),
            count if count > RANDOM_BYTES_MAX => return Err(OpError::exception("OverflowError", "too many random bytes in one call")),
            count => usize::try_from(count).unwrap_or(0),
        };
        let _held = cx.budget.reserve(Quota::OpBytes, wanted as u64)?;
        let mut bytes = vec![0; wanted];
        for chunk in bytes.chunks_mut(CHUNK_BYTES) {
            cx.stop.check()?;
            cx.rng.fill(chunk).map_err(|_| OpError::os(errno::EIO))?;
        }
        Ok(Value::Bytes(bytes).into())
    }

    fn hash(&mut self, args: &Args<'_>) -> Result<&mut Hash, OpError> {
        self.hashes.get_mut(args.int(0)?).ok_or_else(no_such_hash)
    }

    fn keep(&mut self, hash: Hash) -> Result<Started, OpError> {
        let id = self.hashes.insert(hash).map_err(|_| OpError::exception("MemoryError", "too many unfinished digests"))?;
        Ok(Value::int(id).into())
    }
}

impl Capability for Crypto {
    const NAME: &'static str = "crypto";
    const DOC: &'static str = "Digests, HMAC, key derivation, random bytes and constant-time comparison. Only random bytes need a grant.";
    const RIGHTS: &'static [Right] = RIGHTS;
    const OPS: &'static [Op<Crypto>] = &[
        op(0, "algorithms", "() -> list[str]", "Names of the digest algorithms.", "", Crypto::algorithms),
        op(1, "algorithm_info", "(name: str) -> tuple", "An algorithm's canonical name, digest size and block size.", "", Crypto::algorithm_info),
        op(2, "digest", "(algorithm: str, data: bytes) -> bytes", "The digest of a message.", "", Crypto::digest).request_max(MESSAGE_BYTES_MAX),
        op(3, "hmac", "(key: bytes, data: bytes, algorithm: str = 'sha256') -> bytes", "The HMAC of a message.", "", Crypto::hmac)
            .request_max(MESSAGE_BYTES_MAX)
            .secret(),
        op(4, "hash_new", "(algorithm: str, data: bytes = b'') -> int", "Begins a digest; gives its number.", "", Crypto::hash_new)
            .request_max(MESSAGE_BYTES_MAX),
        op(5, "hmac_new", "(key: bytes, data: bytes = b'', algorithm: str = 'sha256') -> int", "Begins an HMAC; gives its number.", "", Crypto::hmac_new)
            .request_max(MESSAGE_BYTES_MAX)
            .secret(),
        op(6, "hash_update", "(hash: int, data: bytes) -> None", "Feeds a digest or HMAC.", "", Crypto::hash_update).request_max(MESSAGE_BYTES_MAX),
        op(7, "hash_digest", "(hash: int) -> bytes", "The value so far; more may be fed.", "", Crypto::hash_digest),
        op(8, "hash_copy", "(hash: int) -> int", "A second digest with the same past.", "", Crypto::hash_copy),
        op(9, "hash_free", "(hash: int) -> None", "Forgets a digest.", "", Crypto::hash_free),
        op(10, "compare_digest", "(a: str | bytes, b: str | bytes) -> bool", "Whether two are equal, in time that does not tell where they differ.", "", Crypto::compare_digest)
            .secret(),
        op(
            11,
            "pbkdf2_hmac",
            "(algorithm: str, password: bytes, salt: bytes, iterations: int, dklen: int | None = None) -> bytes",
            "A key derived from a password.",
            "",
            Crypto::pbkdf2_hmac,
        )
        .secret(),
        op(12, "random_bytes", "(n: int) -> bytes", "Random bytes fit for secrets.", "random", Crypto::random_bytes).reply_max(RANDOM_BYTES_MAX as u64),
    ];
}

fn info(row: &Algorithm) -> Value {
    Value::Tuple(vec![Value::str(row.name), Value::int(row.digest_bytes as i64), Value::int(row.block_bytes as i64)])
}

fn feed(state: &mut dyn Hashing, data: &[u8], cx: &OpCx<'_>) -> Result<(), OpError> {
    for chunk in data.chunks(CHUNK_BYTES) {
        cx.check()?;
        state.update(chunk);
    }
    Ok(())
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
