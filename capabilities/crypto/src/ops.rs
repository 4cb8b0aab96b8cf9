//! What scripts can ask of cryptography: the rows.

use std::collections::BTreeMap;

use capability::{CannotFreeze, Capability, Handles, Op, Right, Scope, op};

use crate::digests::{HASHES_MAX, Hash};
use crate::key::Key;
use crate::keys::KEYS_MAX;
use crate::random::RANDOM_BYTES_MAX;
use crate::secrets::Secrets;

/// The rights of `crypto`.
pub const RIGHTS: &[Right<'static>] = &[
    Right { name: "random", doc: "Get random bytes, make keys, seal.", scope: Scope::Bare },
    Right { name: "secret", doc: "Use a key of the host by its name; the script never sees it.", scope: Scope::Name },
];

/// Bytes between two looks at the stop signal.
pub(crate) const CHUNK_BYTES: usize = 1 << 20;

/// What a request has beside the message: associated data, a signature, a public key, headers. A reply has a nonce and a tag.
const BESIDE_BYTES_MAX: usize = 64 << 10;

/// Largest message in one call, where it is taken in pieces.
const MESSAGE_BYTES_MAX: usize = 256 << 20;

/// Largest message that is sealed or opened, which is done in one piece.
const SEALED_BYTES_MAX: usize = 64 << 20;

/// Largest message that is signed or verified, in one piece too.
const SIGNED_BYTES_MAX: usize = 16 << 20;

/// The capability `crypto` of one session.
pub struct Crypto {
    pub(crate) hashes: Handles<Hash>,
    pub(crate) keys: Handles<Key>,
    pub(crate) secrets: Secrets,
    /// The handles of the secrets that are in use, by name.
    pub(crate) opened: BTreeMap<String, u32>,
}

impl Default for Crypto {
    fn default() -> Crypto {
        Crypto::new()
    }
}

impl Crypto {
    /// Without any secret.
    pub fn new() -> Crypto {
        Crypto::with_secrets(Secrets::new())
    }

    /// With keys that scripts may use where `crypto.secret=NAME` is granted.
    pub fn with_secrets(secrets: Secrets) -> Crypto {
        Crypto { hashes: Handles::new(HASHES_MAX), keys: Handles::new(KEYS_MAX), secrets, opened: BTreeMap::new() }
    }
}

impl Capability for Crypto {
    /// The numbers of handles that were given. A key does not leave the process, so none may be open.
    fn freeze(&self) -> Result<Vec<u8>, CannotFreeze> {
        let open = |what: &'static str| move |CannotFreeze(count): CannotFreeze| CannotFreeze(format!("{what} stay in this process, and there are {count}"));
        let (hashes, keys) = (self.hashes.freeze().map_err(open("digests"))?, self.keys.freeze().map_err(open("keys"))?);
        Ok([&(hashes.len() as u32).to_le_bytes(), hashes.as_slice(), &keys].concat())
    }

    fn thaw(&mut self, state: &[u8]) -> Result<(), CannotFreeze> {
        let tables = state.split_first_chunk::<4>().and_then(|(len, rest)| rest.split_at_checked(u32::from_le_bytes(*len) as usize));
        let (hashes, keys) = tables.ok_or_else(|| CannotFreeze("its handles are malformed".into()))?;
        self.hashes.thaw(hashes)?;
        self.keys.thaw(keys)
    }

    const NAME: &'static str = "crypto";
    const DOC: &'static str =
        "Digests, keys that the host keeps, sealing, signatures, key derivation, random bytes and constant-time comparison. Only what draws random bytes and the host's own keys need a grant.";
    const RIGHTS: &'static [Right<'static>] = RIGHTS;
    const OPS: &'static [Op<Crypto>] = &[
        op(0, "algorithms", "() -> list[str]", "Names of the digest algorithms.", "", Crypto::algorithms),
        op(1, "algorithm_info", "(name: str) -> tuple", "An algorithm's canonical name, digest size (0 for any) and block size.", "", Crypto::algorithm_info),
        op(
            2,
            "digest",
            "(algorithm: str, data: bytes, length: int | None = None) -> bytes",
            "The digest of a message; shake_128 and shake_256 need a length.",
            "",
            Crypto::digest,
        )
        .request_max(MESSAGE_BYTES_MAX),
        op(3, "hmac", "(key: bytes, data: bytes, algorithm: str = 'sha256') -> bytes", "The HMAC of a message, with a key that the script has.", "", Crypto::hmac)
            .request_max(MESSAGE_BYTES_MAX)
            .secret(),
        op(4, "hash_new", "(algorithm: str, data: bytes = b'') -> int", "Begins a digest; gives its number.", "", Crypto::hash_new)
            .request_max(MESSAGE_BYTES_MAX),
        op(5, "hmac_new", "(key: bytes, data: bytes = b'', algorithm: str = 'sha256') -> int", "Begins an HMAC; gives its number.", "", Crypto::hmac_new)
            .request_max(MESSAGE_BYTES_MAX)
            .secret(),
        op(6, "hash_update", "(hash: int, data: bytes) -> None", "Feeds a digest or HMAC.", "", Crypto::hash_update).request_max(MESSAGE_BYTES_MAX),
        op(7, "hash_digest", "(hash: int, length: int | None = None) -> bytes", "The value so far; more may be fed.", "", Crypto::hash_digest),
        op(8, "hash_copy", "(hash: int) -> int", "A second digest with the same past.", "", Crypto::hash_copy),
        op(9, "hash_free", "(hash: int) -> None", "Forgets a digest.", "", Crypto::hash_free),
        op(10, "compare_digest", "(a: str | bytes, b: str | bytes) -> bool", "Whether two are equal, in time that does not tell where they differ.", "", Crypto::compare_digest)
            .secret(),
        op(
            11,
            "pbkdf2_hmac",
            "(algorithm: str, password: bytes, salt: bytes, iterations: int, dklen: int | None = None) -> bytes",
            "A key derived from a password, without floors.",
            "",
            Crypto::pbkdf2_hmac,
        )
        .secret()
        .private(),
        op(12, "random_bytes", "(n: int) -> bytes", "Random bytes fit for secrets.", "random", Crypto::random_bytes).reply_max(RANDOM_BYTES_MAX).audits(0).secret_reply(),
        op(
            13,
            "blake2_new",
            "(algorithm: str, data: bytes, digest_size: int, key: bytes, salt: bytes, person: bytes, fanout: int, depth: int, leaf_size: int, node_offset: int, node_depth: int, inner_size: int, last_node: bool) -> int",
            "Begins a BLAKE2 with parameters; gives its number.",
            "",
            Crypto::blake2_new,
        )
        .request_max(MESSAGE_BYTES_MAX)
        .secret()
        .private(),
        op(14, "key_algorithms", "() -> list[str]", "Names of the algorithms that there are keys of.", "", Crypto::key_algorithms),
        op(15, "key_generate", "(algorithm: str) -> handle", "A new key. It stays in the host.", "random", Crypto::key_generate),
        op(
            16,
            "key_import",
            "(algorithm: str, material: bytes) -> handle",
            "A key from raw bytes, or a private key from PKCS#8 (also as PEM).",
            "",
            Crypto::key_import,
        )
        .secret(),
        op(
            17,
            "key_derive",
            "(key: handle, algorithm: str, info: bytes, salt: bytes = b'') -> handle",
            "A key from a key of hkdf; another info gives another key.",
            "",
            Crypto::key_derive,
        )
        .secret(),
        op(18, "key_public", "(key: handle) -> bytes", "The public half of a key.", "", Crypto::key_public),
        op(19, "key_info", "(key: handle) -> dict", "A key's algorithm, purpose, name if it is a secret, and how many messages it sealed.", "", Crypto::key_info),
        op(20, "key_forget", "(key: handle) -> None", "Wipes a key; its handle is of no use then.", "", Crypto::key_forget),
        op(21, "secret", "(name: str) -> handle", "The key of the host that has this name.", "secret", Crypto::secret).of(Crypto::names_secret),
        op(
            22,
            "seal",
            "(key: handle, plaintext: bytes, associated: bytes = b'') -> bytes",
            "Encrypts, so that every change is noticed; a nonce of the host's making stands in front.",
            "random",
            Crypto::seal,
        )
        .request_max(SEALED_BYTES_MAX + BESIDE_BYTES_MAX)
        .reply_max((SEALED_BYTES_MAX + BESIDE_BYTES_MAX) as u64)
        .secret(),
        op(
            23,
            "open",
            "(key: handle, sealed: bytes, associated: bytes = b'', nonce: bytes | None = None) -> bytes",
            "What was sealed, if nothing of it was changed. A nonce that others keep apart is given apart.",
            "",
            Crypto::open,
        )
        .request_max(SEALED_BYTES_MAX + BESIDE_BYTES_MAX)
        .reply_max((SEALED_BYTES_MAX + BESIDE_BYTES_MAX) as u64)
        .secret(),
        op(24, "mac", "(key: handle, data: bytes) -> bytes", "The authentication code of a message.", "", Crypto::mac).request_max(MESSAGE_BYTES_MAX).secret(),
        op(25, "mac_verify", "(key: handle, data: bytes, tag: bytes) -> bool", "Whether a message has this authentication code, all of it.", "", Crypto::mac_verify)
            .request_max(MESSAGE_BYTES_MAX)
            .secret(),
        op(
            26,
            "sign",
            "(key: handle, data: bytes, form: str = 'der') -> bytes",
            "Signs a message. With form='raw' an ECDSA signature is its two numbers, without DER.",
            "",
            Crypto::sign,
        )
        .request_max(SIGNED_BYTES_MAX + BESIDE_BYTES_MAX)
        .secret(),
        op(
            27,
            "verify",
            "(algorithm: str, public: str | bytes, signature: bytes, data: bytes, form: str = 'der') -> bool",
            "Whether a signature is right. The public key is as key_public gives it, or DER, or PEM.",
            "",
            Crypto::verify,
        )
        .request_max(SIGNED_BYTES_MAX + BESIDE_BYTES_MAX),
        op(
            28,
            "exchange",
            "(key: handle, public: str | bytes) -> handle",
            "The key that two agree on, as a key to derive others from (hkdf-sha256).",
            "",
            Crypto::exchange,
        ),
        op(29, "exchange_raw", "(key: handle, public: str | bytes) -> bytes", "The same as bytes, for protocols that derive in their own way.", "", Crypto::exchange_raw).secret_reply(),
        op(30, "derive", "(key: handle, length: int, info: bytes, salt: bytes = b'') -> bytes", "Bytes from a key of hkdf.", "", Crypto::derive).secret(),
        op(
            31,
            "hkdf",
            "(material: bytes, length: int, salt: bytes = b'', info: bytes = b'', algorithm: str = 'sha256') -> bytes",
            "Bytes from material that is a strong secret already; not for passwords.",
            "",
            Crypto::hkdf,
        )
        .secret(),
        op(
            32,
            "pbkdf2",
            "(password: bytes, salt: bytes, iterations: int = 600000, length: int = 32, algorithm: str = 'sha256') -> bytes",
            "A key from a password. Weak parameters are refused.",
            "",
            Crypto::pbkdf2,
        )
        .secret(),
        op(
            33,
            "scrypt",
            "(password: bytes, salt: bytes, n: int = 32768, r: int = 8, p: int = 3, length: int = 32) -> bytes",
            "A key from a password, at a cost in memory of n * r * 128 bytes. Weak parameters are refused.",
            "",
            Crypto::scrypt,
        )
        .secret(),
        op(
            34,
            "scrypt_any",
            "(password: bytes, salt: bytes, n: int, r: int, p: int, dklen: int) -> bytes",
            "A key from a password, without floors.",
            "",
            Crypto::scrypt_any,
        )
        .secret()
        .private(),
    ];
}
