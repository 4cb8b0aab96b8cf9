//! A compiled pattern: words that the matcher runs.
//!
//! Header, then instructions. A position in the program is a word index; jumps are absolute.

/// The words before the first instruction.
#[derive(Clone, Copy)]
#[repr(usize)]
pub enum Header {
    Groups,
    /// Loop registers.
    Loops,
    /// Least number of characters.
    MinWidth,
    /// Bytes of the literal that every match begins with; they stand in the first instruction, a STR.
    Prefix,
    /// Whether the bit set of first bytes means anything.
    HasFirst,
    /// 256 bits: bytes that a match may begin with.
    First,
}
pub const HEADER_WORDS: usize = Header::First as usize + 8;

macro_rules! ops {
    ($($name:ident $doc:literal;)*) => {
        /// An instruction; its operands follow it.
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        #[repr(u32)]
        pub enum Op { $(#[doc = $doc] $name,)* }
        static OPS: &[Op] = &[$(Op::$name,)*];
    };
}

ops! {
    Match "the end";
    Str "count of bytes; the bytes, four to a word";
    Fold "code point in lower case, its upper case, 1 for ASCII only: one character, whatever its case";
    Any "any character but a newline";
    AnyAll "any character";
    Class "words that follow; see `class_words`";
    Split "other: go on, and try `other` later";
    Jump "target";
    Save "slot";
    At "which position";
    BackRef "group, fold (0, 1 ASCII, 2 Unicode)";
    IfGroup "group, target when it did not match";
    Look "kind (0 ahead, 1 not ahead, 2 atomic), position after its end";
    LookEnd "the body of the innermost Look matched";
    Back "so many characters back, or fail";
    LoopStart "register";
    Loop "register, min, max, lazy, body: after the body of a loop";
    Repeat "min, max, greed, length of the one-character instruction that follows";
}

impl Op {
    #[inline(always)]
    pub fn of(word: u32) -> Op {
        OPS.get(word as usize).copied().unwrap_or(Op::Match)
    }
}

/// Kinds of Look.
pub const AHEAD: u32 = 0;
pub const NOT_AHEAD: u32 = 1;
pub const ATOMIC: u32 = 2;

/// Layout of a class after its length word: flags (bit 0 negated, bits 1-2 fold), 4 words of bits for ASCII, number of ranges, ranges,
/// then categories (category × 2 + complement) to the end. The ASCII bits have negation and folding in them already.
pub const CLASS_BITS: usize = 1;
pub const CLASS_RANGES: usize = 5;
