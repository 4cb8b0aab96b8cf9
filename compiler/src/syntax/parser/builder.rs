//! One code unit under construction: instructions, registers, labels, constants, names, protected ranges.
//!
//! Nothing is emitted where control cannot come ([`Builder::live`] is false): dead code costs nothing and needs no care.

use std::collections::HashMap;
use std::hash::BuildHasherDefault;
use std::rc::Rc;

use super::blocks::Block;
use super::constant::{ConstantPool, Mix};
use super::notes::Notes;
use super::versions::{Label, Versions};
use crate::code::op::{Op, encode, encode_bc};
use crate::code::positions::ByteRange;
use crate::code::unit::{CodeFlags, Const, Handler, InlinedLocal};
use crate::syntax::token::Symbol;

/// Index of an instruction's word; [`DEAD`] for one that was not emitted.
pub type Pc = u32;

/// No instruction: it would have stood where control cannot come.
pub const DEAD: Pc = u32::MAX;

/// A code unit under construction.
pub struct Builder {
    pub name: Rc<str>,
    pub qualname: Rc<str>,
    /// What qualified names of definitions in a type parameter scope begin with: that of the scope around.
    pub generic_prefix: String,
    pub first_line: u32,
    pub flags: CodeFlags,
    /// The scope that this unit compiles.
    pub scope: u32,
    pub code: Vec<u64>,
    pub rows: Vec<(Pc, ByteRange)>,
    pub constants: ConstantPool,
    pub names: Vec<Rc<str>>,
    name_index: HashMap<Symbol, u32, BuildHasherDefault<Mix>>,
    pub handlers: Vec<Handler>,
    pub versions: Versions,
    pub blocks: Vec<Block>,
    /// Whether control can come here.
    pub live: bool,
    /// The next free register.
    pub free: u16,
    /// Registers used so far.
    pub registers: u16,
    /// A register number did not fit.
    pub too_many_registers: bool,
    pub local_names: Vec<Rc<str>>,
    /// Names of the SSA locals, by their numbers.
    pub local_symbols: Vec<Symbol>,
    pub cell_names: Vec<Rc<str>>,
    pub free_names: Vec<Rc<str>>,
    pub cell_registers: Vec<(u16, Rc<str>, bool)>,
    pub inlined_locals: Vec<InlinedLocal>,
    pub arg_count: u16,
    pub positional_only_count: u16,
    pub keyword_only_count: u16,
    pub doc: Option<Rc<[u8]>>,
    /// Nothing compiled so far needs more than the arguments or changes anything.
    pub pure: bool,
    /// What the listing says of versions; only when it is asked for.
    pub notes: Option<Notes>,
}

impl Builder {
    pub fn new(name: Rc<str>, qualname: Rc<str>, scope: u32) -> Box<Builder> {
        Box::new(Builder {
            name,
            qualname,
            generic_prefix: String::new(),
            first_line: 1,
            flags: CodeFlags::default(),
            scope,
            code: Vec::new(),
            rows: Vec::new(),
            constants: ConstantPool::default(),
            names: Vec::new(),
            name_index: HashMap::default(),
            handlers: Vec::new(),
            versions: Versions::default(),
            blocks: Vec::new(),
            live: true,
            free: 0,
            registers: 0,
            too_many_registers: false,
            local_names: Vec::new(),
            local_symbols: Vec::new(),
            cell_names: Vec::new(),
            free_names: Vec::new(),
            cell_registers: Vec::new(),
            inlined_locals: Vec::new(),
            arg_count: 0,
            positional_only_count: 0,
            keyword_only_count: 0,
            doc: None,
            pure: true,
            notes: None,
        })
    }

    /// Makes a finished builder ready for another unit: its buffers are used again.
    pub fn renew(&mut self, name: Rc<str>, qualname: Rc<str>, scope: u32) {
        self.code.clear();
        self.rows.clear();
        self.constants.clear();
        self.names = Vec::new();
        if self.name_index.capacity() > 1024 {
            self.name_index = HashMap::default();
        }
        self.name_index.clear();
        self.handlers = Vec::new();
        self.versions.clear();
        self.blocks.clear();
        self.local_symbols.clear();
        self.notes = None;
        self.local_names = Vec::new();
        self.cell_names = Vec::new();
        self.free_names = Vec::new();
        self.cell_registers = Vec::new();
        self.inlined_locals = Vec::new();
        (self.name, self.qualname, self.scope) = (name, qualname, scope);
        self.generic_prefix = String::new();
        self.flags = CodeFlags::default();
        (self.live, self.pure, self.too_many_registers) = (true, true, false);
        (self.first_line, self.free, self.registers) = (1, 0, 0);
        (self.arg_count, self.positional_only_count, self.keyword_only_count) = (0, 0, 0);
        self.doc = None;
    }

    /// Where the next instruction will stand.
    pub fn here(&self) -> Pc {
        self.code.len() as Pc
    }

    /// Reserves `count` registers and returns the first.
    pub fn reserve(&mut self, count: u16) -> u16 {
        let first = self.free;
        match first.checked_add(count) {
            Some(free) => self.free = free,
            None => self.too_many_registers = true,
        }
        self.touch(self.free);
        first
    }

    /// Makes sure that the frame has `count` registers.
    pub fn touch(&mut self, count: u16) {
        self.registers = self.registers.max(count);
    }

    /// Emits an instruction with its cache words.
    pub fn emit(&mut self, op: Op, x: u8, a: u16, b: u16, c: u16, at: ByteRange) -> Pc {
        self.word(op, encode(op, x, a, b, c), at)
    }

    /// Emits an instruction whose `b` and `c` are one operand.
    pub fn emit_bc(&mut self, op: Op, a: u16, bc: u32, at: ByteRange) -> Pc {
        self.word(op, encode_bc(op, 0, a, bc), at)
    }

    /// Emits an instruction that has an `Ext` word.
    pub fn emit_ext(&mut self, op: Op, x: u8, a: u16, b: u16, c: u16, ext: u32, at: ByteRange) -> Pc {
        let pc = self.word(op, encode(op, x, a, b, c), at);
        if pc != DEAD {
            self.code.push(encode_bc(Op::Ext, 0, 0, ext));
        }
        pc
    }

    fn word(&mut self, op: Op, word: u64, at: ByteRange) -> Pc {
        if !self.live {
            return DEAD;
        }
        let pc = self.here();
        if let Some(notes) = &mut self.notes {
            notes.reads(pc, word, &self.versions);
        }
        self.rows.push((pc, at));
        self.code.push(word);
        for _ in 0..op.row().cache {
            self.code.push(0);
        }
        pc
    }

    /// Gives the instructions of these rows the range of a whole expression whose end was not known then.
    pub fn place(&mut self, rows: impl IntoIterator<Item = usize>, at: ByteRange) {
        for row in rows {
            if let Some(row) = self.rows.get_mut(row) {
                row.1 = at;
            }
        }
    }

    /// Sets the register that the instruction at `pc` writes.
    pub fn set_target(&mut self, pc: Pc, register: u16) {
        if let Some(word) = self.code.get_mut(pc as usize) {
            *word = *word & !(0xffff << 16) | u64::from(register) << 16;
        }
    }

    /// A jump that always happens.
    pub fn jump(&mut self, label: &mut Label, at: ByteRange) {
        self.jump_if(Op::Jump, 0, label, at);
        self.live = false;
    }

    /// A jump that may happen.
    pub fn jump_if(&mut self, op: Op, register: u16, label: &mut Label, at: ByteRange) {
        let pc = self.emit_bc(op, register, 0, at);
        if pc != DEAD {
            label.add_site(pc);
            self.versions.flow_to(label);
        }
    }

    /// A jump back to `target`, which is emitted already.
    pub fn jump_back(&mut self, target: Pc, at: ByteRange) {
        self.emit_bc(Op::JumpBack, 0, target, at);
        self.live = false;
    }

    /// Makes this the place that the jumps to `label` go to.
    pub fn bind(&mut self, mut label: Label) {
        if label.is_unused() {
            return;
        }
        if self.live {
            self.versions.flow_to(&mut label);
        }
        self.versions.enter(&mut label);
        self.note_entry(&label);
        let here = u64::from(self.here());
        for &site in label.sites() {
            let word = &mut self.code[site as usize];
            *word = *word & 0xffff_ffff | here << 32;
        }
        self.live = true;
    }

    /// Notes the versions that a join has made.
    fn note_entry(&mut self, label: &Label) {
        let here = self.here();
        if let Some(notes) = &mut self.notes {
            for local in self.versions.changed_since(label) {
                notes.phi(here, local, self.versions.fact(local));
            }
        }
    }

    /// Protects `start..here`: an exception there is stored in `register`, then `target` runs.
    pub fn protect(&mut self, start: Pc, end: Pc, target: Pc, register: u16) {
        if start < end {
            self.handlers.push(Handler { start, end, target, register });
        }
    }

    /// The index of a name.
    pub fn name_of(&mut self, symbol: Symbol, text: impl FnOnce() -> Rc<str>) -> u32 {
        let names = &mut self.names;
        *self.name_index.entry(symbol).or_insert_with(|| {
            names.push(text());
            (names.len() - 1) as u32
        })
    }

    /// The index of a name that is no symbol of the source (a dotted module path).
    pub fn name_of_text(&mut self, text: &str) -> u32 {
        if let Some(index) = self.names.iter().position(|name| &**name == text) {
            return index as u32;
        }
        self.names.push(text.into());
        (self.names.len() - 1) as u32
    }

    /// Loads a constant.
    pub fn load(&mut self, register: u16, value: Const, at: ByteRange) {
        if self.live {
            let index = self.constants.add(value);
            self.emit_bc(Op::LoadK, register, index, at);
        }
    }

    /// Returns nothing unless control never comes to the end.
    pub fn finish_with_none(&mut self, at: ByteRange) {
        self.emit(Op::ReturnNone, 0, 0, 0, 0, at);
        self.live = false;
    }
}
