//! scrypt (RFC 7914) as a loop that can be stopped, over memory that is charged.

use capability::{OpCx, OpError, Quota};
use zeroize::{Zeroize, Zeroizing};

use crate::algorithm::Algorithm;
use crate::pbkdf2::pbkdf2;

/// What the work depends on. `blocks` is r, `lanes` is p.
#[derive(Clone, Copy)]
pub(crate) struct Cost {
    pub(crate) n: usize,
    pub(crate) blocks: usize,
    pub(crate) lanes: usize,
}

/// 64 bytes as Salsa20 sees them.
type Block = [u32; 16];

/// Bytes of work between two looks at the stop signal.
const BYTES_PER_CHECK: usize = 1 << 20;

impl Cost {
    /// Bytes of one step: 128 for each block of r.
    pub(crate) const fn step_bytes(self) -> usize {
        128 * self.blocks
    }

    /// All the memory it takes, if that is a number at all.
    pub(crate) fn memory_bytes(self) -> Option<u64> {
        let step = self.step_bytes() as u64;
        (self.n as u64).checked_add(self.lanes as u64)?.checked_add(3)?.checked_mul(step)
    }
}

/// The derived key.
pub(crate) fn scrypt(password: &[u8], salt: &[u8], cost: Cost, key_bytes: usize, cx: &OpCx<'_>) -> Result<Zeroizing<Vec<u8>>, OpError> {
    let too_much = || OpError::exception("MemoryError", "scrypt with these parameters needs more memory than a run may use");
    let _held = cx.budget.reserve(Quota::OpBytes, cost.memory_bytes().ok_or_else(too_much)?)?;
    let sha256 = Algorithm::named("sha256")?;
    let mut lanes = pbkdf2(sha256, password, salt, 1, cost.lanes * cost.step_bytes(), cx)?;
    let mut memory = Memory { steps: Zeroizing::new(Vec::with_capacity(cost.n * cost.blocks * 2)), cost };
    for lane in lanes.chunks_exact_mut(cost.step_bytes()) {
        memory.mix(lane, cx)?;
    }
    pbkdf2(sha256, password, &lanes, 1, key_bytes, cx)
}

/// The states of one lane, which its second half reads in an order that follows from the password.
struct Memory {
    steps: Zeroizing<Vec<Block>>,
    cost: Cost,
}

impl Memory {
    /// scryptROMix.
    fn mix(&mut self, lane: &mut [u8], cx: &OpCx<'_>) -> Result<(), OpError> {
        let width = self.cost.blocks * 2;
        let mut state: Zeroizing<Vec<Block>> = Zeroizing::new(lane.chunks_exact(64).map(words).collect());
        let mut mixed = Zeroizing::new(vec![[0; 16]; width]);
        let steps_per_check = (BYTES_PER_CHECK / self.cost.step_bytes()).clamp(1, 1000);
        self.steps.clear();
        for step in 0..self.cost.n {
            if step % steps_per_check == 0 {
                cx.check()?;
            }
            self.steps.extend_from_slice(&state);
            mix_blocks(&state, &mut mixed);
            std::mem::swap(&mut state, &mut mixed);
        }
        for step in 0..self.cost.n {
            if step % steps_per_check == 0 {
                cx.check()?;
            }
            let index = state.last().map_or(0, |block| block[0] as usize) & (self.cost.n - 1);
            let earlier = self.steps.get(index * width..).unwrap_or_default();
            state.iter_mut().zip(earlier).for_each(|(block, other)| xor(block, other));
            mix_blocks(&state, &mut mixed);
            std::mem::swap(&mut state, &mut mixed);
        }
        lane.chunks_exact_mut(64).zip(state.iter()).for_each(|(bytes, block)| put_words(bytes, block));
        Ok(())
    }
}

/// scryptBlockMix: the even blocks of the result come first.
fn mix_blocks(from: &[Block], to: &mut [Block]) {
    let mut x = from.last().copied().unwrap_or_default();
    let (even, odd) = to.split_at_mut(from.len() / 2);
    for ((pair, even), odd) in from.chunks_exact(2).zip(even).zip(odd) {
        if let [first, second] = pair {
            xor(&mut x, first);
            salsa20_8(&mut x);
            *even = x;
            xor(&mut x, second);
            salsa20_8(&mut x);
            *odd = x;
        }
    }
    x.zeroize();
}

fn xor(block: &mut Block, other: &Block) {
    block.iter_mut().zip(other).for_each(|(word, other)| *word ^= other);
}

/// The Salsa20/8 core of RFC 7914, 3.
fn salsa20_8(block: &mut Block) {
    let mut x = *block;
    macro_rules! quarter {
        ($a:literal, $b:literal, $c:literal, $d:literal) => {
            x[$b] ^= x[$a].wrapping_add(x[$d]).rotate_left(7);
            x[$c] ^= x[$b].wrapping_add(x[$a]).rotate_left(9);
            x[$d] ^= x[$c].wrapping_add(x[$b]).rotate_left(13);
            x[$a] ^= x[$d].wrapping_add(x[$c]).rotate_left(18);
        };
    }
    for _ in 0..4 {
        quarter!(0, 4, 8, 12);
        quarter!(5, 9, 13, 1);
        quarter!(10, 14, 2, 6);
        quarter!(15, 3, 7, 11);
        quarter!(0, 1, 2, 3);
        quarter!(5, 6, 7, 4);
        quarter!(10, 11, 8, 9);
        quarter!(15, 12, 13, 14);
    }
    block.iter_mut().zip(x).for_each(|(word, mixed)| *word = word.wrapping_add(mixed));
}

fn words(bytes: &[u8]) -> Block {
    let mut block = [0; 16];
    for (word, bytes) in block.iter_mut().zip(bytes.as_chunks::<4>().0) {
        *word = u32::from_le_bytes(*bytes);
    }
    block
}

fn put_words(bytes: &mut [u8], block: &Block) {
    for (bytes, word) in bytes.as_chunks_mut::<4>().0.iter_mut().zip(block) {
        *bytes = word.to_le_bytes();
    }
}
