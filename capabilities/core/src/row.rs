//! What an op is, as data. Docs, stubs, tests and the guest's module are generated from these rows.

/// One op. Static tables hold `Row<'static>`; a capability registered at load time lends rows of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row<'a> {
    /// The number on the wire; it never changes once published.
    pub number: u32,
    pub name: &'a str,
    /// Python's text: `(path: str, encoding: str = 'utf-8') -> str`. Defaults are literals.
    pub signature: &'a str,
    pub doc: &'a str,
    /// The right that must be granted; empty for pure computation.
    pub right: &'a str,
    /// The largest request, in bytes of the wire.
    pub request_bytes_max: usize,
    /// The largest reply, in bytes of the wire.
    pub reply_bytes_max: u64,
    /// What one call takes from the quota of host calls.
    pub cost: u32,
    /// May wait without bound.
    pub blocking: bool,
    /// A coroutine function of the guest's module: only what awaits it waits for the answer.
    pub asynchronous: bool,
    /// Gives the same reply in every deterministic run; rows that cannot are refused there.
    pub deterministic: bool,
    /// Its arguments never enter an audit line. What a run does from its first call on is sealed in a record.
    pub secret: bool,
    /// Its answer is a secret, or fit to be one: in a record likewise.
    pub secret_reply: bool,
    /// It hands on what the script made, and its answer tells little: a replay does it again, and takes the answer from the record.
    pub output: bool,
    /// The parameter, by its place, whose argument an audit line shows beside the subjects: a number, a mode, an amount. Never contents.
    pub audited: Option<usize>,
    /// Not an attribute of the guest's module under its own name; wrappers reach it as `_name`.
    pub private: bool,
    /// Its parameters `encoding`, `errors` and `newline` are the guest's to obey: it has the codecs. What it writes comes as the
    /// bytes themselves, in a str or OS string; what it reads is answered as bytes, or as a str where that is all it takes.
    pub text: bool,
}

impl<'a> Row<'a> {
    /// A row of which only the given is its own: everything else is as most rows have it.
    #[must_use]
    pub const fn usual(number: u32, name: &'a str, signature: &'a str, doc: &'a str, right: &'a str) -> Row<'a> {
        Row {
            number,
            name,
            signature,
            doc,
            right,
            request_bytes_max: REQUEST_BYTES_MAX,
            reply_bytes_max: REPLY_BYTES_MAX,
            cost: 1,
            blocking: false,
            asynchronous: false,
            deterministic: true,
            secret: false,
            secret_reply: false,
            output: false,
            audited: None,
            private: false,
            text: false,
        }
    }
}

/// Requests above this are refused unless a row says otherwise: 1 MiB.
pub const REQUEST_BYTES_MAX: usize = 1 << 20;

/// Replies above this are refused unless a row says otherwise: 16 MiB.
pub const REPLY_BYTES_MAX: u64 = 16 << 20;

/// A right that a capability knows, and what its grants name. As with rows, static tables hold `Right<'static>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Right<'a> {
    pub name: &'a str,
    pub doc: &'a str,
    pub scope: Scope,
}

/// What stands behind the `=` of a grant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Nothing: `--allow clock.sleep`.
    Bare,
    /// A path, a glob or `MOUNT=HOST`: `--allow fs.read=./data`.
    Path,
    /// A path as well. It gives every right of its capability there; what is written is kept apart, and the host's place stays as it
    /// is. Of the other rights at paths, `read` alone changes nothing in place.
    Overlay,
    /// A name or a pattern of names: `--allow env.read=LANG`.
    Name,
    /// How much there may be at most: `--allow fs.quota=100MB,1000files`. It gives nothing.
    Amount,
}
