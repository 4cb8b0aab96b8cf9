//! What the compiler hands to the VM: one [`CodeUnit`] per scope, plain data without heap references.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::op::Op;
use super::positions::Positions;
use super::verifier::Word;

/// A constant of a code unit.
#[derive(Clone, Debug, PartialEq)]
pub enum Const {
    None,
    Ellipsis,
    Bool(bool),
    Int(i128),
    /// Magnitude as little-endian bytes; beyond i128.
    BigInt { negative: bool, magnitude: Box<[u8]> },
    Float(f64),
    /// Real and imaginary part.
    Complex(f64, f64),
    /// Generalised UTF-8 (lone surrogates as three bytes).
    Str(Rc<[u8]>),
    Bytes(Rc<[u8]>),
    Tuple(Vec<Const>),
    FrozenSet(Vec<Const>),
    Code(Rc<CodeUnit>),
}

/// Facts about a code unit, as CPython's `co_flags`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CodeFlags {
    /// `*args` present.
    pub varargs: bool,
    /// `**kwargs` present.
    pub varkeywords: bool,
    /// Contains `yield`.
    pub generator: bool,
    /// `async def` (with `generator`: an async generator).
    pub coroutine: bool,
    /// A generator that can be awaited: `types.coroutine`.
    pub iterable_coroutine: bool,
    /// A function-like scope (locals in registers); false for module, class and exec code.
    pub function: bool,
    /// A class body: names go to the namespace, and it returns its `__class__` cell or None.
    pub class_body: bool,
    /// Nested in a function: `co_flags` NESTED.
    pub nested: bool,
    /// Proved to depend on its arguments alone and to change nothing (memoisation may use it).
    pub pure: bool,
    /// `from __future__ import annotations` was in force.
    pub future_annotations: bool,
}

/// One protected range: an exception raised at `start..end` (word indices) is stored in `register`, then `target` runs.
/// Rows are ordered innermost first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handler {
    pub start: u32,
    pub end: u32,
    pub target: u32,
    pub register: u16,
}

/// A variable of a comprehension that was compiled into the frame around it: while `start..end` (word indices) runs, `register` holds it.
#[derive(Clone, Debug, PartialEq)]
pub struct InlinedLocal {
    pub start: u32,
    pub end: u32,
    pub register: u16,
    /// The register holds a cell.
    pub is_cell: bool,
    pub name: Rc<str>,
}

/// The compiled form of a module, class body, function, lambda, generator expression or annotation scope.
///
/// Registers: parameters first (positional, keyword-only, `*args`, `**kwargs`), then the other locals of `local_names`,
/// then cells for `free_names` (filled by `CopyFree`), then temporaries. A parameter or local that is captured holds its cell
/// after a `MakeCell` at the start.
#[derive(Clone, Debug, PartialEq)]
pub struct CodeUnit {
    pub name: Rc<str>,
    pub qualname: Rc<str>,
    /// As tracebacks show it.
    pub filename: Rc<str>,
    pub first_line: u32,
    pub flags: CodeFlags,
    /// Positional parameters, positional-only ones included.
    pub arg_count: u16,
    pub positional_only_count: u16,
    pub keyword_only_count: u16,
    /// Registers of a frame, windows of calls included.
    pub register_count: u16,
    /// Names of parameters and locals in register order (`co_varnames`, and captured ones too).
    pub local_names: Vec<Rc<str>>,
    /// Locals captured by inner scopes (`co_cellvars`).
    pub cell_names: Vec<Rc<str>>,
    /// Names captured from outer scopes (`co_freevars`).
    pub free_names: Vec<Rc<str>>,
    /// Register that holds each cell or free variable: (register, name, is_free), for error messages and `locals()`.
    pub cell_registers: Vec<(u16, Rc<str>, bool)>,
    /// For `locals()`; inner comprehensions come before those around them.
    pub inlined_locals: Vec<InlinedLocal>,
    pub names: Vec<Rc<str>>,
    pub constants: Vec<Const>,
    pub code: Vec<u64>,
    pub handlers: Vec<Handler>,
    pub positions: Positions,
    pub doc: Option<Rc<[u8]>>,
}

impl CodeUnit {
    /// `co_varnames`: parameters, then the other names that are no cells, and those of the comprehensions in the frame, as the source
    /// comes by them.
    pub fn variable_names(&self) -> Vec<Rc<str>> {
        let parameters = (self.arg_count + self.keyword_only_count) as usize + usize::from(self.flags.varargs) + usize::from(self.flags.varkeywords);
        let (parameters, others) = self.local_names.split_at(parameters.min(self.local_names.len()));
        let cells: HashSet<&Rc<str>> = self.cell_names.iter().collect();
        let others = others.iter().filter(|name| !cells.contains(name));
        let mut names = parameters.to_vec();
        let mut known: HashSet<&Rc<str>> = parameters.iter().collect();
        names.extend(self.mentions(&cells).into_iter().chain(others).filter(|name| known.insert(name)).cloned());
        names
    }

    /// The variables in registers that the code mentions, in the order of its lines.
    fn mentions(&self, cells: &HashSet<&Rc<str>>) -> Vec<&Rc<str>> {
        let (inlined, lines) = (self.inlined_by_register(), self.lines());
        let mention = |register: u16, pc: usize| {
            let of_register = inlined.get(&register).map_or(&[][..], Vec::as_slice);
            let begun = &of_register[..of_register.partition_point(|local| local.start as usize <= pc)];
            let name = match begun.last().filter(|local| pc < local.end as usize) {
                Some(local) => &local.name,
                None => self.local_names.get(register as usize).filter(|name| !cells.contains(name))?,
            };
            Some((lines.get(pc).copied().unwrap_or(0), name))
        };
        // What handles exceptions stands behind the rest of the code.
        let mut found: Vec<(u32, &Rc<str>)> = self.handlers.iter().filter_map(|handler| mention(handler.register, handler.target as usize)).collect();
        let mut pc = 0;
        while let Some(op) = self.code.get(pc).and_then(|&word| Word(word).op()) {
            let word = Word(self.code[pc]);
            let run = match op {
                Op::Unpack => word.c(),
                Op::UnpackEx => word.c().saturating_add(1),
                _ => 0,
            };
            let registers = word.registers(op).chain(word.a()..word.a().saturating_add(run));
            found.extend(registers.filter_map(|register| mention(register, pc)));
            pc += op.words();
        }
        found.sort_by_key(|(line, _)| *line);
        found.into_iter().map(|(_, name)| name).collect()
    }

    /// Of each register, the variables of comprehensions that it holds, in the order of the code.
    fn inlined_by_register(&self) -> HashMap<u16, Vec<&InlinedLocal>> {
        let mut found: HashMap<u16, Vec<&InlinedLocal>> = HashMap::new();
        for local in &self.inlined_locals {
            found.entry(local.register).or_default().push(local);
        }
        found.values_mut().for_each(|locals| locals.sort_by_key(|local| local.start));
        found
    }

    /// The line of each word.
    fn lines(&self) -> Vec<u32> {
        let mut lines = vec![0; self.code.len()];
        for (start, end, span) in self.positions.spans(self.code.len()) {
            if let Some(words) = lines.get_mut(start..end) {
                words.fill(span.line);
            }
        }
        lines
    }

    /// Whether two units are alike in all but the names of their files.
    pub fn does_the_same(&self, other: &CodeUnit) -> bool {
        self.scope() == other.scope()
            && self.code == other.code
            && self.handlers == other.handlers
            && self.positions.spans(self.code.len()) == other.positions.spans(other.code.len())
            && self.constants.len() == other.constants.len()
            && self.constants.iter().zip(&other.constants).all(|(a, b)| a.is_same(b))
    }

    fn scope(&self) -> impl PartialEq + '_ {
        let counts = [self.arg_count, self.positional_only_count, self.keyword_only_count, self.register_count];
        let names = [&self.local_names, &self.cell_names, &self.free_names, &self.names];
        (&self.name, self.first_line, self.flags, counts, names)
    }

    /// A hash that is the same for units that do the same.
    pub fn hash_of_deeds(&self) -> u64 {
        use std::hash::{DefaultHasher, Hash, Hasher};
        let mut hasher = DefaultHasher::new();
        (&self.name, self.first_line, self.arg_count, &self.code, &self.names, &self.local_names).hash(&mut hasher);
        hasher.finish()
    }
}

impl Const {
    /// Equal in kind and bits: 0.0 is not -0.0, and a NaN is itself.
    fn is_same(&self, other: &Const) -> bool {
        match (self, other) {
            (Const::Float(a), Const::Float(b)) => a.to_bits() == b.to_bits(),
            (Const::Complex(a, b), Const::Complex(c, d)) => (a.to_bits(), b.to_bits()) == (c.to_bits(), d.to_bits()),
            (Const::Tuple(a), Const::Tuple(b)) | (Const::FrozenSet(a), Const::FrozenSet(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.is_same(b)),
            (Const::Code(a), Const::Code(b)) => a.does_the_same(b),
            _ => self == other,
        }
    }
}
