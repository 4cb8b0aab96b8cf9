//! The file: a header, then blocks. A block holds at most 256 KiB of the events' bytes, compressed; its checksum is a digest of it and
//! of the checksum before it, so that no block can be changed, left out, added or moved unnoticed.
//!
//! | bytes | header |      | bytes | block |
//! |---|---|---|---|---|
//! | 8 | magic |          | 1 | flags: bit 0 sealed, bit 1 compressed |
//! | 2 | version |        | 3 | zero |
//! | 2 | zero |           | 4 | length of what it holds |
//! |   |      |           | 4 | length as it is stored |
//! |   |      |           | 16 | checksum |
//! |   |      |           |  | the stored bytes |

use std::io::{self, ErrorKind, Read};

use sha2::{Digest, Sha256};

use super::seal::RecordSeal;
use super::{RECORD_VERSION, RecordError, RecordFault};

/// How every record begins.
pub const MAGIC: [u8; 8] = *b"\x93wktrec\n";
pub(super) const HEADER_BYTES: usize = 12;
/// Most bytes that a block holds: what reading one can cost in memory.
pub(super) const BLOCK_BYTES_MAX: usize = 256 << 10;
const BLOCK_HEADER_BYTES: usize = 28;
const CHECK_BYTES: usize = 16;
/// What sealing may add.
const SEAL_BYTES_MAX: usize = 64;

const SEALED: u8 = 1;
const COMPRESSED: u8 = 2;

/// The digest so far, which binds each block to those before it.
#[derive(Clone)]
pub(super) struct Chain([u8; 32]);

impl Chain {
    pub(super) fn new() -> Chain {
        Chain(Sha256::digest(header()).into())
    }

    fn link(&mut self, header: &[u8], stored: &[u8]) -> [u8; CHECK_BYTES] {
        self.0 = Sha256::new().chain_update(self.0).chain_update(header).chain_update(stored).finalize().into();
        let mut check = [0; CHECK_BYTES];
        check.copy_from_slice(self.0.first_chunk::<CHECK_BYTES>().unwrap_or(&[0; CHECK_BYTES]));
        check
    }

    /// The last digest, in hexadecimal digits.
    pub(super) fn head(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

/// The first bytes of every record.
pub(super) fn header() -> [u8; HEADER_BYTES] {
    let mut bytes = [0; HEADER_BYTES];
    for (to, from) in bytes.iter_mut().zip(MAGIC.into_iter().chain(RECORD_VERSION.to_le_bytes())) {
        *to = from;
    }
    bytes
}

/// Puts one block into `out`. Fails only where sealing does.
pub(super) fn write(raw: &[u8], chain: &mut Chain, seal: Option<&dyn RecordSeal>, out: &mut Vec<u8>) -> io::Result<()> {
    let packed = lz4_flex::block::compress(raw);
    let (mut flags, mut stored) = if packed.len() < raw.len() { (COMPRESSED, packed) } else { (0, raw.to_vec()) };
    if let Some(seal) = seal {
        flags |= SEALED;
        seal.seal(&chain.0, &mut stored).map_err(io::Error::other)?;
    }
    let mut head = vec![flags, 0, 0, 0];
    head.extend_from_slice(&length(raw.len())?);
    head.extend_from_slice(&length(stored.len())?);
    let check = chain.link(&head, &stored);
    out.extend_from_slice(&head);
    out.extend_from_slice(&check);
    out.extend_from_slice(&stored);
    Ok(())
}

fn length(len: usize) -> io::Result<[u8; 4]> {
    u32::try_from(len).map(u32::to_le_bytes).map_err(io::Error::other)
}

/// Reads blocks one by one; never holds more than one.
pub(super) struct BlockReader<R> {
    from: R,
    seal: Option<Box<dyn RecordSeal>>,
    chain: Chain,
    /// Where the next byte stands in the file.
    pub(super) byte: u64,
    number: u64,
    stored: Vec<u8>,
}

impl<R: Read> BlockReader<R> {
    /// Reads the header.
    pub(super) fn new(mut from: R, seal: Option<Box<dyn RecordSeal>>) -> Result<BlockReader<R>, RecordError> {
        let mut found = [0; HEADER_BYTES];
        let count = read_up_to(&mut from, &mut found).map_err(|error| unreadable(0, &error))?;
        let foreign = |message: String| Err(RecordError::new(RecordFault::Foreign, 0, message));
        if count < HEADER_BYTES || !found.starts_with(&MAGIC) {
            return foreign("this is no record: a record begins with the bytes '\\x93wktrec\\n'".to_owned());
        }
        if found != header() {
            let version = found.get(8..10).and_then(|bytes| bytes.try_into().ok()).map_or(0, u16::from_le_bytes);
            return foreign(format!("this is a record of version {version}; this program reads version {RECORD_VERSION}"));
        }
        Ok(BlockReader { from, seal, chain: Chain::new(), byte: HEADER_BYTES as u64, number: 0, stored: Vec::new() })
    }

    /// The next block's bytes; `false` where the file ends behind a whole block.
    pub(super) fn next(&mut self, raw: &mut Vec<u8>) -> Result<bool, RecordError> {
        let mut head = [0; BLOCK_HEADER_BYTES];
        let start = self.byte;
        let count = read_up_to(&mut self.from, &mut head).map_err(|error| unreadable(start, &error))?;
        if count == 0 {
            return Ok(false);
        }
        let cut = |wanted: usize, found: usize| RecordError::new(RecordFault::Cut, start, format!("the record is cut off in block {}: {wanted} bytes were expected, {found} are there", self.number));
        if count < BLOCK_HEADER_BYTES {
            return Err(cut(BLOCK_HEADER_BYTES, count));
        }
        let sizes = Sizes::of(&head).ok_or_else(|| RecordError::damaged(start, format!("block {} has no sound header: its flags or lengths are impossible", self.number)))?;
        self.stored.resize(sizes.stored, 0);
        let count = read_up_to(&mut self.from, &mut self.stored).map_err(|error| unreadable(start, &error))?;
        if count < sizes.stored {
            return Err(cut(sizes.stored, count));
        }
        let bound = self.chain.clone();
        let (fields, check) = head.split_at(BLOCK_HEADER_BYTES - CHECK_BYTES);
        if self.chain.link(fields, &self.stored) != *check {
            return Err(RecordError::damaged(start, format!("block {} is not what was written: its checksum, which is over it and all before it, is another", self.number)));
        }
        self.unseal(sizes.sealed, &bound, start)?;
        self.unpack(&sizes, raw).ok_or_else(|| RecordError::damaged(start, format!("block {} does not hold {} bytes", self.number, sizes.raw)))?;
        self.byte += (BLOCK_HEADER_BYTES + sizes.stored) as u64;
        self.number += 1;
        Ok(true)
    }

    /// The digest of all that was read.
    pub(super) fn head(&self) -> String {
        self.chain.head()
    }

    fn unseal(&mut self, sealed: bool, bound: &Chain, start: u64) -> Result<(), RecordError> {
        let fail = |message: &str| Err(RecordError::new(RecordFault::Sealed, start, message));
        match (&self.seal, sealed) {
            (_, false) => Ok(()),
            (None, true) => fail("from here on the record is sealed, for the run used secrets: its key is needed"),
            (Some(seal), true) => match seal.open(&bound.0, &mut self.stored) {
                Ok(()) => Ok(()),
                Err(_) => fail("the key does not open this record: it is another record's, or the record was changed"),
            },
        }
    }

    fn unpack(&self, sizes: &Sizes, raw: &mut Vec<u8>) -> Option<()> {
        if !sizes.compressed {
            raw.clear();
            raw.extend_from_slice(&self.stored);
            return (raw.len() == sizes.raw).then_some(());
        }
        raw.resize(sizes.raw, 0);
        let count = lz4_flex::block::decompress_into(&self.stored, raw).ok()?;
        (count == sizes.raw).then_some(())
    }
}

/// What a block's header says, if it can be.
struct Sizes {
    sealed: bool,
    compressed: bool,
    raw: usize,
    stored: usize,
}

impl Sizes {
    fn of(head: &[u8; BLOCK_HEADER_BYTES]) -> Option<Sizes> {
        let word = |at: usize| head.get(at..at + 4)?.try_into().ok().map(|bytes| u32::from_le_bytes(bytes) as usize);
        let (flags, raw, stored) = (word(0)?, word(4)?, word(8)?);
        let (sealed, compressed) = (flags & usize::from(SEALED) != 0, flags & usize::from(COMPRESSED) != 0);
        let room = if sealed { SEAL_BYTES_MAX } else { 0 };
        let sound = flags <= usize::from(SEALED | COMPRESSED)
            && (1..=BLOCK_BYTES_MAX).contains(&raw)
            && stored > 0
            && if compressed { stored < raw + room } else { (raw..=raw + room).contains(&stored) };
        sound.then_some(Sizes { sealed, compressed, raw, stored })
    }
}

/// Reads until the place is full or nothing is left.
fn read_up_to(from: &mut impl Read, place: &mut [u8]) -> io::Result<usize> {
    let mut count = 0;
    while let Some(rest) = place.get_mut(count..).filter(|rest| !rest.is_empty()) {
        match from.read(rest) {
            Ok(0) => break,
            Ok(more) => count += more,
            Err(error) if error.kind() == ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(count)
}

fn unreadable(byte: u64, error: &io::Error) -> RecordError {
    RecordError::new(RecordFault::Unreadable, byte, format!("it cannot be read: {error}"))
}
