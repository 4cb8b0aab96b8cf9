//! The only file that touches the engine's linear memory.
//!
//! Every range from the guest is checked with 64-bit arithmetic against the memory as it is now, what is read is
//! copied out or decoded at once, and no slice outlives a call into the guest.

pub mod pages;

use std::borrow::Cow;
use wasm_abi::{BLOCK_BYTES, Block, WIRE_VERSION};

// The block's answering fields lie side by side: they are written at once.
const _: () = assert!(Block::CALL_ID_AT == Block::REPLY_LEN_AT + 4 && Block::REPLY_TAG_AT == Block::CALL_ID_AT + 4);

/// A range that does not lie in the engine's memory.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("bytes {ptr}..{ptr}+{len} are not in the engine's memory")]
pub struct BadRange {
    pub ptr: u32,
    pub len: u32,
}

/// A view of the engine's memory for the length of one host function.
pub struct Linear<'a>(pub &'a mut [u8]);

impl Linear<'_> {
    #[inline]
    pub fn slice(&self, ptr: u32, len: u32) -> Result<&[u8], BadRange> {
        let end = u64::from(ptr) + u64::from(len);
        let range = ptr as usize..usize::try_from(end).unwrap_or(usize::MAX);
        self.0.get(range).ok_or(BadRange { ptr, len })
    }

    #[inline]
    pub fn slice_mut(&mut self, ptr: u32, len: u32) -> Result<&mut [u8], BadRange> {
        let end = u64::from(ptr) + u64::from(len);
        let range = ptr as usize..usize::try_from(end).unwrap_or(usize::MAX);
        self.0.get_mut(range).ok_or(BadRange { ptr, len })
    }

    #[inline]
    pub fn write(&mut self, ptr: u32, bytes: &[u8]) -> Result<(), BadRange> {
        let len = u32::try_from(bytes.len()).map_err(|_| BadRange { ptr, len: u32::MAX })?;
        self.slice_mut(ptr, len)?.copy_from_slice(bytes);
        Ok(())
    }

    /// The control block, if it is where the guest says and speaks our version. Its request must lie in memory, its
    /// reply must too, and the reply must not cover the block.
    #[inline]
    pub fn block(&self, ptr: u32, len: u32) -> Option<Block> {
        let bytes: &[u8; BLOCK_BYTES] = self.slice(ptr, len).ok()?.try_into().ok()?;
        let block = Block::from_bytes(bytes);
        let sound = block.version == WIRE_VERSION
            && self.slice(block.request_ptr, block.request_len).is_ok()
            && self.slice(block.reply_ptr, block.reply_cap).is_ok()
            && !overlap((ptr, len), (block.reply_ptr, block.reply_cap));
        sound.then_some(block)
    }

    /// The block's request, and the place for its reply. `block` has checked both; where they overlap the request is
    /// copied, so that what is written cannot change what is read.
    #[inline]
    pub fn request_and_place(&mut self, block: &Block) -> (Cow<'_, [u8]>, &mut [u8]) {
        let request = block.request_ptr as usize..(block.request_ptr as usize).saturating_add(block.request_len as usize);
        let place = block.reply_ptr as usize..(block.reply_ptr as usize).saturating_add(block.reply_cap as usize);
        if request.end <= place.start {
            let (low, high) = self.0.split_at_mut_checked(place.start).unwrap_or_default();
            return (Cow::Borrowed(low.get(request).unwrap_or_default()), high.get_mut(..place.len()).unwrap_or_default());
        }
        if place.end <= request.start {
            let (low, high) = self.0.split_at_mut_checked(request.start).unwrap_or_default();
            return (Cow::Borrowed(high.get(..request.len()).unwrap_or_default()), low.get_mut(place).unwrap_or_default());
        }
        let copy = self.0.get(request).unwrap_or_default().to_vec();
        (Cow::Owned(copy), self.0.get_mut(place).unwrap_or_default())
    }

    /// Writes the block's answering fields.
    #[inline]
    pub fn answer(&mut self, ptr: u32, reply_len: u32, call_id: u32, tag: u32) -> Result<(), BadRange> {
        let at = ptr.checked_add(Block::REPLY_LEN_AT as u32).ok_or(BadRange { ptr, len: 4 })?;
        let mut fields = [0; Block::REPLY_TAG_AT + 4 - Block::REPLY_LEN_AT];
        for (field, word) in fields.chunks_exact_mut(4).zip([reply_len, call_id, tag]) {
            field.copy_from_slice(&word.to_le_bytes());
        }
        self.write(at, &fields)
    }

    /// What stands behind the interrupt word: how often the engine has asked for news.
    pub fn looks(&self, word: u32) -> Result<u64, BadRange> {
        let ptr = word.saturating_add(8);
        let bytes: [u8; 8] = self.slice(ptr, 8)?.try_into().map_err(|_| BadRange { ptr, len: 8 })?;
        Ok(u64::from_le_bytes(bytes))
    }

    #[inline]
    pub fn word(&self, ptr: u32) -> Result<u32, BadRange> {
        let bytes: [u8; 4] = self.slice(ptr, 4)?.try_into().map_err(|_| BadRange { ptr, len: 4 })?;
        Ok(u32::from_le_bytes(bytes))
    }
}

fn overlap((a, a_len): (u32, u32), (b, b_len): (u32, u32)) -> bool {
    let (a, b) = (u64::from(a), u64::from(b));
    a < b + u64::from(b_len) && b < a + u64::from(a_len)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block_at(memory: &mut [u8], at: usize, block: Block) {
        memory[at..at + BLOCK_BYTES].copy_from_slice(&block.to_bytes());
    }

    #[test]
    fn ranges_are_checked_without_overflow() {
        let mut bytes = [0u8; 128];
        let memory = Linear(&mut bytes);
        for (ptr, len) in [(0, 129), (128, 1), (u32::MAX, 1), (1, u32::MAX), (u32::MAX, u32::MAX), (64, 65)] {
            assert!(memory.slice(ptr, len).is_err(), "{ptr} {len}");
        }
        for (ptr, len) in [(0, 128), (128, 0), (0, 0), (64, 64)] {
            assert!(memory.slice(ptr, len).is_ok(), "{ptr} {len}");
        }
    }

    #[test]
    fn blocks_that_lie_are_refused() {
        let good = Block { request_ptr: 64, request_len: 8, reply_ptr: 72, reply_cap: 8, ..Block::default() };
        let lies = [
            Block { version: 2, ..good },
            Block { request_ptr: 127, request_len: 2, ..good },
            Block { request_len: u32::MAX, ..good },
            Block { reply_ptr: u32::MAX, ..good },
            Block { reply_cap: 57, ..good },
            Block { reply_ptr: 60, ..good },
        ];
        let mut bytes = [0u8; 128];
        block_at(&mut bytes, 0, good);
        assert_eq!(Linear(&mut bytes).block(0, 64), Some(good));
        assert_eq!(Linear(&mut bytes).block(0, 63), None);
        assert_eq!(Linear(&mut bytes).block(65, 64), None);
        for lie in lies {
            block_at(&mut bytes, 0, lie);
            assert_eq!(Linear(&mut bytes).block(0, 64), None, "{lie:?}");
        }
    }
}
