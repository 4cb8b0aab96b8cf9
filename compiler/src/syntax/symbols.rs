//! Names as numbers: every distinct identifier of a source is one [`Symbol`]. Keywords come first, then the soft keywords and
//! the names that the compiler itself looks for.

use super::token::{Symbol, TokenKind};

macro_rules! known {
    ($($name:ident = $text:literal),* $(,)?) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, dead_code)]
        #[repr(u32)]
        enum Known { $($name,)* }
        /// Symbols that have the same number in every source.
        pub mod known {
            use super::{Known, Symbol};
            $(#[doc = $text] pub const $name: Symbol = super::KEYWORDS + Known::$name as Symbol;)*
        }
        const KNOWN_TEXTS: &[&str] = &[$($text,)*];
    };
}

known! {
    MATCH = "match",
    CASE = "case",
    TYPE = "type",
    UNDERSCORE = "_",
    SUPER = "super",
    DUNDER_CLASS = "__class__",
    DUNDER_CLASSDICT = "__classdict__",
    DUNDER_DEBUG = "__debug__",
    DUNDER_FUTURE = "__future__",
    ANNOTATIONS = "annotations",
    DUNDER_ANNOTATIONS = "__annotations__",
    PRINT = "print",
    EXEC = "exec",
    TYPE_PARAMS = ".type_params",
    GENERIC_BASE = ".generic_base",
    DEFAULTS = ".defaults",
    KWDEFAULTS = ".kwdefaults",
    DOT_ZERO = ".0",
    BARRY = "barry_as_FLUFL",
    DUNDER_MODULE = "__module__",
    DUNDER_QUALNAME = "__qualname__",
    DUNDER_STATIC_ATTRIBUTES = "__static_attributes__",
    DUNDER_FIRSTLINENO = "__firstlineno__",
    DUNDER_CLASSCELL = "__classcell__",
    DUNDER_CLASSDICTCELL = "__classdictcell__",
    DUNDER_TYPE_PARAMS = "__type_params__",
    DUNDER_DOC = "__doc__",
    DUNDER_NAME = "__name__",
}

/// Hard keywords are the symbols `0..KEYWORDS`.
pub const KEYWORDS: Symbol = TokenKind::KwYield as Symbol - TokenKind::KwFalse as Symbol + 1;

const EMPTY: u32 = u32::MAX;

#[derive(Clone, Copy)]
struct Entry {
    start: u32,
    end: u32,
    hash: u32,
}

/// The interned names of one source.
pub struct Symbols {
    arena: String,
    entries: Vec<Entry>,
    /// Open addressing, a power of two, at most half full.
    table: Vec<u32>,
}

impl Default for Symbols {
    fn default() -> Self {
        Self::new()
    }
}

impl Symbols {
    /// The keywords and known names alone.
    pub fn new() -> Self {
        let mut symbols = Symbols { arena: String::with_capacity(4096), entries: Vec::with_capacity(256), table: vec![EMPTY; 512] };
        let first = TokenKind::KwFalse as usize;
        for kind in &TokenKind::ALL[first..first + KEYWORDS as usize] {
            symbols.intern(kind.text());
        }
        for text in KNOWN_TEXTS {
            symbols.intern(text);
        }
        symbols
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Never: the keywords are always there.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The name's text, NFKC-normalised.
    pub fn text(&self, symbol: Symbol) -> &str {
        self.entries.get(symbol as usize).and_then(|entry| self.arena.get(entry.start as usize..entry.end as usize)).unwrap_or("")
    }

    /// The number of `name`, new or old.
    pub fn intern(&mut self, name: &str) -> Symbol {
        let hash = hash(name.as_bytes());
        let mask = self.table.len() - 1;
        let mut slot = hash as usize & mask;
        loop {
            let found = self.table[slot];
            if found == EMPTY {
                break;
            }
            let entry = self.entries[found as usize];
            if entry.hash == hash && self.arena.as_bytes()[entry.start as usize..entry.end as usize] == *name.as_bytes() {
                return found;
            }
            slot = (slot + 1) & mask;
        }
        self.insert(name, hash, slot)
    }

    /// The number of `name` if it occurs.
    pub fn find(&self, name: &str) -> Option<Symbol> {
        let hash = hash(name.as_bytes());
        let mask = self.table.len() - 1;
        let mut slot = hash as usize & mask;
        loop {
            let found = self.table[slot];
            if found == EMPTY {
                return None;
            }
            if self.text(found) == name {
                return Some(found);
            }
            slot = (slot + 1) & mask;
        }
    }

    /// Whether `name` starts with two underscores and does not end with two.
    #[inline]
    pub fn is_private(&self, name: Symbol) -> bool {
        let text = self.text(name);
        text.starts_with("__") && !text.ends_with("__")
    }

    /// `name` as it is called inside class `class` (private names get the class's name put before them).
    pub fn mangle(&mut self, class: Symbol, name: Symbol) -> Symbol {
        let text = self.text(name);
        if !text.starts_with("__") || text.ends_with("__") || text.contains('.') {
            return name;
        }
        let class = self.text(class).trim_start_matches('_');
        if class.is_empty() {
            return name;
        }
        let mangled = format!("_{class}{text}");
        self.intern(&mangled)
    }

    #[cold]
    fn insert(&mut self, name: &str, hash: u32, slot: usize) -> Symbol {
        let symbol = self.entries.len() as u32;
        let start = self.arena.len() as u32;
        self.arena.push_str(name);
        self.entries.push(Entry { start, end: self.arena.len() as u32, hash });
        self.table[slot] = symbol;
        if self.entries.len() * 2 > self.table.len() {
            self.grow();
        }
        symbol
    }

    fn grow(&mut self) {
        let size = self.table.len() * 4;
        self.table.clear();
        self.table.resize(size, EMPTY);
        for (symbol, entry) in self.entries.iter().enumerate() {
            let mut slot = entry.hash as usize & (size - 1);
            while self.table[slot] != EMPTY {
                slot = (slot + 1) & (size - 1);
            }
            self.table[slot] = symbol as u32;
        }
    }
}

/// Multiply-and-fold over eight bytes at a time; names are short.
fn hash(bytes: &[u8]) -> u32 {
    const K: u64 = 0x9e37_79b9_7f4a_7c15;
    let mut state = bytes.len() as u64;
    let mut chunks = bytes.chunks_exact(8);
    for chunk in &mut chunks {
        let word = u64::from_le_bytes([chunk[0], chunk[1], chunk[2], chunk[3], chunk[4], chunk[5], chunk[6], chunk[7]]);
        state = (state ^ word).wrapping_mul(K);
        state ^= state >> 29;
    }
    let mut last = 0u64;
    for &byte in chunks.remainder() {
        last = last << 8 | byte as u64;
    }
    state = (state ^ last).wrapping_mul(K);
    (state >> 32) as u32
}
