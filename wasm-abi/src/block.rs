//! The control block of a host call: 64 bytes that say where the request lies and where the reply goes.

/// The version that both sides must speak.
pub const WIRE_VERSION: u32 = 1;

/// Size of the control block in bytes.
pub const BLOCK_BYTES: usize = 64;

/// Flag: this call fetches the reply of an earlier one that answered [`Status::More`].
pub const FLAG_TAKE: u32 = 1;

/// Flag: the caller cannot wait; the host answers at once, however long that takes, and never [`Status::Pending`].
pub const FLAG_NOW: u32 = 2;

/// Flag: nobody waits for the pending call in the block any more.
pub const FLAG_FORGET: u32 = 4;

/// What an `env.host_*` import returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Status {
    /// The reply is written.
    Ok = 0,
    /// The reply is an error value.
    Error = 1,
    /// Answered later through `settle`; the call id is in the block.
    Pending = 2,
    /// The reply did not fit: call id, tag and needed length are in the block.
    More = 3,
    /// Bad version, block or pointer; nothing was done.
    RefusedWire = 4,
}

impl Status {
    pub fn from_u32(number: u32) -> Option<Status> {
        [Status::Ok, Status::Error, Status::Pending, Status::More, Status::RefusedWire].into_iter().find(|s| *s as u32 == number)
    }
}

/// The control block's fields, read from and written to its 64 bytes.
///
/// ```
/// use wasm_abi::{BLOCK_BYTES, Block, WIRE_VERSION};
/// let block = Block { request_ptr: 8, request_len: 3, ..Block::default() };
/// let bytes: [u8; BLOCK_BYTES] = block.to_bytes();
/// assert_eq!(Block::from_bytes(&bytes), block);
/// assert_eq!(block.version, WIRE_VERSION);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    pub version: u32,
    pub flags: u32,
    /// Call site: id of the acting module.
    pub module: u32,
    /// Call site: line.
    pub line: u32,
    pub request_ptr: u32,
    pub request_len: u32,
    pub reply_ptr: u32,
    pub reply_cap: u32,
    pub reply_len: u32,
    pub call_id: u32,
    pub reply_tag: u32,
}

impl Default for Block {
    fn default() -> Block {
        Block::from_words([WIRE_VERSION, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])
    }
}

/// Set in the tag of a reply that is a str: all of it is ASCII, so that nobody has to look again.
pub const TAG_IS_ASCII: u32 = 1 << 31;

impl Block {
    pub const VERSION_AT: usize = 0;
    pub const FLAGS_AT: usize = 4;
    pub const MODULE_AT: usize = 8;
    pub const LINE_AT: usize = 12;
    pub const REQUEST_PTR_AT: usize = 16;
    pub const REQUEST_LEN_AT: usize = 20;
    pub const REPLY_PTR_AT: usize = 24;
    pub const REPLY_CAP_AT: usize = 28;
    pub const REPLY_LEN_AT: usize = 32;
    pub const CALL_ID_AT: usize = 36;
    pub const REPLY_TAG_AT: usize = 40;

    /// Reads the block; the reserved bytes are ignored.
    #[inline]
    pub fn from_bytes(bytes: &[u8; BLOCK_BYTES]) -> Block {
        let mut words = [0u32; 11];
        for (word, chunk) in words.iter_mut().zip(bytes.chunks_exact(4)) {
            *word = chunk.iter().rev().fold(0, |sum, byte| sum << 8 | u32::from(*byte));
        }
        Block::from_words(words)
    }

    /// The block as bytes; the reserved bytes are zero.
    pub fn to_bytes(&self) -> [u8; BLOCK_BYTES] {
        let mut bytes = [0u8; BLOCK_BYTES];
        for (chunk, word) in bytes.chunks_exact_mut(4).zip(self.words()) {
            chunk.copy_from_slice(&word.to_le_bytes());
        }
        bytes
    }

    /// Whether the caller fetches an earlier reply.
    pub const fn is_take(&self) -> bool {
        self.flags & FLAG_TAKE != 0
    }

    /// Whether the caller cannot wait.
    pub const fn is_now(&self) -> bool {
        self.flags & FLAG_NOW != 0
    }

    /// Whether the caller gives up a pending call.
    pub const fn is_forget(&self) -> bool {
        self.flags & FLAG_FORGET != 0
    }

    const fn from_words(w: [u32; 11]) -> Block {
        let [version, flags, module, line, request_ptr, request_len, reply_ptr, reply_cap, reply_len, call_id, reply_tag] = w;
        Block { version, flags, module, line, request_ptr, request_len, reply_ptr, reply_cap, reply_len, call_id, reply_tag }
    }

    const fn words(&self) -> [u32; 11] {
        [
            self.version,
            self.flags,
            self.module,
            self.line,
            self.request_ptr,
            self.request_len,
            self.reply_ptr,
            self.reply_cap,
            self.reply_len,
            self.call_id,
            self.reply_tag,
        ]
    }
}
