//! Widens the arguments that the engine's functions take on the stack.
//!
//! The first four arguments of a function travel in registers, the others on the stack. Wasmtime's code writes an i32 there as
//! four bytes and reads it back as eight, and no processor forwards such a store: the reader waits until it has left the store
//! buffer, some fifteen cycles and longer than many of these functions run. An i64 is written as it is read. So every such
//! parameter becomes one: who calls extends it, who is called wraps it.
//!
//! What the host calls or is called by keeps its type. A function in the table is called by its type, so types are widened
//! everywhere or nowhere.

use std::collections::{BTreeMap, HashSet};
use std::convert::Infallible;
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{CodeSection, Function, FunctionSection, Instruction, Module, TypeSection};
use wasmparser::{CompositeInnerType, ElementItems, ExternalKind, FunctionBody, FunctionSectionReader, Operator, Parser, Payload, TypeRef, TypeSectionReader, ValType};

/// Arguments that travel in registers.
const IN_REGISTERS: usize = 4;

/// A signature, as far as it matters here.
#[derive(Clone, Default)]
struct Signature {
    params: Vec<ValType>,
    results: Vec<ValType>,
    /// The number of its widened twin.
    wide: Option<u32>,
}

impl Signature {
    fn narrow_at(&self, n: usize) -> bool {
        n >= IN_REGISTERS && self.params[n] == ValType::I32
    }

    /// The first argument that is widened.
    fn first(&self) -> Option<usize> {
        (0..self.params.len()).find(|&n| self.narrow_at(n))
    }

    fn widened(&self) -> impl Iterator<Item = ValType> + '_ {
        (0..self.params.len()).map(|n| if self.narrow_at(n) { ValType::I64 } else { self.params[n] })
    }
}

#[derive(Default)]
struct Wide {
    types: Vec<Signature>,
    /// Of each function its type, imported ones first.
    functions: Vec<u32>,
    imported: usize,
    /// Functions that the host calls or is called by, and whatever keeps their type.
    kept: HashSet<u32>,
    written: usize,
}

impl Wide {
    fn of(wasm: &[u8]) -> wasmparser::Result<Wide> {
        let mut wide = Wide::default();
        let mut in_table = Vec::new();
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::TypeSection(section) => wide.read_types(section)?,
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        if let TypeRef::Func(of_type) | TypeRef::FuncExact(of_type) = import?.ty {
                            wide.kept.insert(wide.imported as u32);
                            wide.functions.push(of_type);
                            wide.imported += 1;
                        }
                    }
                }
                Payload::FunctionSection(section) => {
                    for of_type in section {
                        wide.functions.push(of_type?);
                    }
                }
                Payload::ExportSection(section) => {
                    for export in section {
                        let export = export?;
                        if export.kind == ExternalKind::Func {
                            wide.kept.insert(export.index);
                        }
                    }
                }
                Payload::ElementSection(section) => {
                    for element in section {
                        if let ElementItems::Functions(functions) = element?.items {
                            for function in functions {
                                in_table.push(function?);
                            }
                        }
                    }
                }
                _ => {}
            }
        }
        wide.number_twins(&in_table);
        Ok(wide)
    }

    fn read_types(&mut self, section: TypeSectionReader<'_>) -> wasmparser::Result<()> {
        for group in section {
            for of_type in group?.into_types() {
                self.types.push(match &of_type.composite_type.inner {
                    CompositeInnerType::Func(f) => Signature { params: f.params().to_vec(), results: f.results().to_vec(), wide: None },
                    _ => Signature::default(),
                });
            }
        }
        Ok(())
    }

    /// Twins come after all other types, for those that have something to widen and are not the type of a kept function in the table.
    fn number_twins(&mut self, in_table: &[u32]) {
        let fixed: HashSet<u32> = in_table.iter().filter(|f| self.kept.contains(f)).filter_map(|&f| self.functions.get(f as usize).copied()).collect();
        let mut next = self.types.len() as u32;
        for (number, signature) in self.types.iter_mut().enumerate() {
            if signature.first().is_some() && !fixed.contains(&(number as u32)) {
                signature.wide = Some(next);
                next += 1;
            }
        }
    }

    fn signature(&self, of_type: u32) -> Option<&Signature> {
        self.types.get(of_type as usize).filter(|signature| signature.wide.is_some())
    }

    /// The signature of a function that is widened.
    fn widened(&self, function: u32) -> Option<&Signature> {
        if self.kept.contains(&function) { None } else { self.signature(*self.functions.get(function as usize)?) }
    }

    /// What a call passes, if it is one whose arguments are widened, and whether the number of a table's entry lies above them.
    fn called(&self, operator: &Operator<'_>) -> Option<(&Signature, bool)> {
        match *operator {
            Operator::Call { function_index } | Operator::ReturnCall { function_index } => Some((self.widened(function_index)?, false)),
            Operator::CallIndirect { type_index, .. } | Operator::ReturnCallIndirect { type_index, .. } => Some((self.signature(type_index)?, true)),
            _ => None,
        }
    }
}

/// The locals that a body gets besides its own.
struct Locals {
    /// Instead of a widened parameter.
    narrow: BTreeMap<u32, u32>,
    /// Where arguments wait while those below them are widened, by position and type.
    waiting: BTreeMap<(usize, u8), u32>,
    declared: Vec<(u32, ValType)>,
    next: u32,
}

impl Locals {
    fn of(wide: &Wide, own: Option<&Signature>, params: usize, body: &FunctionBody<'_>) -> wasmparser::Result<Locals> {
        let mut locals = Locals { narrow: BTreeMap::new(), waiting: BTreeMap::new(), declared: Vec::new(), next: params as u32 };
        for group in body.get_locals_reader()? {
            locals.next += group?.0;
        }
        for n in own.into_iter().flat_map(|signature| (0..params).filter(|&n| signature.narrow_at(n))) {
            let local = locals.declare(ValType::I32);
            locals.narrow.insert(n as u32, local);
        }
        for operator in body.get_operators_reader()? {
            if let Some((signature, indirect)) = wide.called(&operator?) {
                for (n, of_type) in above_first(signature, indirect) {
                    if !locals.waiting.contains_key(&(n, tag(of_type))) {
                        let local = locals.declare(of_type);
                        locals.waiting.insert((n, tag(of_type)), local);
                    }
                }
            }
        }
        Ok(locals)
    }

    fn declare(&mut self, of_type: ValType) -> u32 {
        self.declared.push((1, of_type));
        self.next += 1;
        self.next - 1
    }

    /// Widens the arguments of a call, which lie on the operand stack.
    fn widen(&self, signature: &Signature, indirect: bool, function: &mut Function) {
        let above: Vec<_> = above_first(signature, indirect).collect();
        let local = |&(n, of_type): &(usize, ValType)| self.waiting[&(n, tag(of_type))];
        for argument in above.iter().rev() {
            function.instruction(&Instruction::LocalSet(local(argument)));
        }
        function.instruction(&Instruction::I64ExtendI32U);
        for argument in &above {
            function.instruction(&Instruction::LocalGet(local(argument)));
            if argument.0 < signature.params.len() && signature.narrow_at(argument.0) {
                function.instruction(&Instruction::I64ExtendI32U);
            }
        }
    }
}

/// What lies above the first widened argument of a call: arguments by their position, and the number of a table's entry.
fn above_first(signature: &Signature, indirect: bool) -> impl Iterator<Item = (usize, ValType)> + '_ {
    let params = signature.params.len();
    let first = signature.first().unwrap_or(params);
    (first + 1..params).map(|n| (n, signature.params[n])).chain(indirect.then_some((params, ValType::I32)))
}

fn tag(of_type: ValType) -> u8 {
    match of_type {
        ValType::I32 => 0,
        ValType::I64 => 1,
        ValType::F32 => 2,
        ValType::F64 => 3,
        ValType::V128 => 4,
        ValType::Ref(_) => 5,
    }
}

impl Reencode for Wide {
    type Error = Infallible;

    fn parse_type_section(&mut self, types: &mut TypeSection, section: TypeSectionReader<'_>) -> Result<(), Error<Infallible>> {
        utils::parse_type_section(self, types, section)?;
        for signature in self.types.clone().iter().filter(|signature| signature.wide.is_some()) {
            let params = signature.widened().map(|of_type| self.val_type(of_type)).collect::<Result<Vec<_>, _>>()?;
            let results = signature.results.iter().map(|&of_type| self.val_type(of_type)).collect::<Result<Vec<_>, _>>()?;
            types.ty().function(params, results);
        }
        Ok(())
    }

    fn parse_function_section(&mut self, functions: &mut FunctionSection, section: FunctionSectionReader<'_>) -> Result<(), Error<Infallible>> {
        for (n, of_type) in section.into_iter().enumerate() {
            let of_type = of_type?;
            let wide = self.widened((self.imported + n) as u32).and_then(|signature| signature.wide);
            functions.function(wide.unwrap_or(of_type));
        }
        Ok(())
    }

    fn parse_function_body(&mut self, code: &mut CodeSection, body: FunctionBody<'_>) -> Result<(), Error<Infallible>> {
        let number = (self.imported + self.written) as u32;
        self.written += 1;
        let params = self.functions.get(number as usize).and_then(|&of_type| self.types.get(of_type as usize)).map_or(0, |of| of.params.len());
        let locals = Locals::of(self, self.widened(number), params, &body)?;
        let mut declared = Vec::new();
        for group in body.get_locals_reader()? {
            declared.push(group?);
        }
        declared.extend(&locals.declared);
        let declared = declared.into_iter().map(|(n, of_type)| Ok((n, self.val_type(of_type)?))).collect::<Result<Vec<_>, Error<Infallible>>>()?;
        let mut function = Function::new(declared);
        for (&wide, &narrow) in &locals.narrow {
            function.instruction(&Instruction::LocalGet(wide));
            function.instruction(&Instruction::I32WrapI64);
            function.instruction(&Instruction::LocalSet(narrow));
        }
        for operator in body.get_operators_reader()? {
            let operator = operator?;
            let twin = self.called(&operator).map(|(signature, indirect)| {
                locals.widen(signature, indirect, &mut function);
                signature.wide.unwrap_or_default()
            });
            let mut instruction = self.instruction(operator)?;
            match &mut instruction {
                Instruction::LocalGet(n) | Instruction::LocalSet(n) | Instruction::LocalTee(n) => *n = locals.narrow.get(n).copied().unwrap_or(*n),
                Instruction::CallIndirect { type_index, .. } | Instruction::ReturnCallIndirect { type_index, .. } => *type_index = twin.unwrap_or(*type_index),
                _ => {}
            }
            function.instruction(&instruction);
        }
        code.function(&function);
        Ok(())
    }
}

/// `wasm` with its arguments widened.
pub fn widen(wasm: &[u8]) -> wasmtime::Result<Vec<u8>> {
    let fail = |error: &dyn std::fmt::Display| wasmtime::Error::msg(format!("its code cannot be read: {error}"));
    let mut wide = Wide::of(wasm).map_err(|error| fail(&error))?;
    let mut module = Module::new();
    wide.parse_core_module(&mut module, Parser::new(0), wasm).map_err(|error| fail(&error))?;
    Ok(module.finish())
}
