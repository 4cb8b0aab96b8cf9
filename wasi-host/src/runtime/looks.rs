//! Adds looks to the engine's code, so that a host can end what does not end by itself: at the start of every loop, of every export,
//! and of every function that may be part of a recursion, a look at a word in memory, and a trap when it is not zero.
//!
//! Wasmtime's epochs do the same job with a call, around which every loop has to save its registers; these looks cost a load and
//! a branch. The words lie in a second memory. The engine's code was compiled for one memory and cannot name it, and the host
//! never borrows it: only [`Words`](super::Words) reaches it, atomically.
//!
//! The engine hears of deadlines and of Ctrl-C where it exports a function [`SAFEPOINT`]: that one calls the host when there is
//! news. In an engine without it, every look does.

use std::convert::Infallible;
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{BlockType, CodeSection, EntityType, ExportKind, ExportSection, Function, ImportSection, Instruction, MemArg, MemorySection, MemoryType, Module, TypeSection};
use wasmparser::{ExportSectionReader, ExternalKind, FunctionBody, ImportSectionReader, MemorySectionReader, Operator, Parser, Payload, TypeRef, TypeSectionReader};

/// Names the kind of looks in the names of cached native code.
pub const VERSION: &[u8] = b"looks 1";
/// The function of the host that a look calls.
pub const HOST_MODULE: &str = "wicket";
pub const HOST_LOOK: &str = "look";
/// The memory with the words, as the rewritten module exports it.
pub const WORDS: &str = "wicket_words";
/// What the engine calls now and then to hear news.
pub const SAFEPOINT: &str = "safepoint";

/// Where the words lie.
pub const STOP_AT: usize = 0;
pub const NEWS_AT: usize = 4;

#[derive(Default)]
struct Looks {
    /// Imported functions of the original; the host's comes right after them.
    imported: u32,
    types: u32,
    /// The function that calls the host for news.
    safepoint: Option<u32>,
    /// By function, imported ones left out: whether it needs no look at its start.
    flat: Vec<bool>,
    /// How many bodies were written.
    written: usize,
}

impl Looks {
    fn of(wasm: &[u8]) -> wasmparser::Result<Looks> {
        let mut looks = Looks::default();
        let (mut calls, mut exported) = (Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(wasm) {
            match payload? {
                Payload::ImportSection(section) => {
                    for import in section.into_imports() {
                        looks.imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                    }
                }
                Payload::ExportSection(section) => {
                    for export in section {
                        let export = export?;
                        if export.kind == ExternalKind::Func {
                            exported.push(export.index);
                            looks.safepoint = looks.safepoint.or((export.name == SAFEPOINT).then_some(export.index));
                        }
                    }
                }
                Payload::CodeSectionEntry(body) => calls.push(Calls::of(&body)?),
                _ => {}
            }
        }
        looks.flat = flat(&calls, looks.imported);
        for export in exported {
            if let Some(flat) = export.checked_sub(looks.imported).and_then(|n| looks.flat.get_mut(n as usize)) {
                *flat = false;
            }
        }
        Ok(looks)
    }

    fn look_for_stop(&self, function: &mut Function) {
        if self.safepoint.is_none() {
            return self.look_for_news(function);
        }
        load(function, STOP_AT);
        function.instruction(&Instruction::If(BlockType::Empty));
        function.instruction(&Instruction::Unreachable);
        function.instruction(&Instruction::End);
    }

    fn look_for_news(&self, function: &mut Function) {
        load(function, NEWS_AT);
        function.instruction(&Instruction::If(BlockType::Empty));
        function.instruction(&Instruction::Call(self.imported));
        function.instruction(&Instruction::End);
    }
}

fn load(function: &mut Function, at: usize) {
    function.instruction(&Instruction::I32Const(0));
    function.instruction(&Instruction::I32Load(MemArg { offset: at as u64, align: 2, memory_index: 1 }));
}

/// Whom a function calls.
struct Calls {
    known: Vec<u32>,
    /// Anyone in the table.
    unknown: bool,
}

impl Calls {
    fn of(body: &FunctionBody<'_>) -> wasmparser::Result<Calls> {
        let mut calls = Calls { known: Vec::new(), unknown: false };
        for operator in body.get_operators_reader()? {
            match operator? {
                Operator::Call { function_index } => calls.known.push(function_index),
                Operator::CallIndirect { .. } => calls.unknown = true,
                _ => {}
            }
        }
        Ok(calls)
    }
}

/// Which functions call only functions that are flat themselves: no chain of calls leads from them back to them.
fn flat(calls: &[Calls], imported: u32) -> Vec<bool> {
    let mut flat = vec![false; calls.len()];
    let mut more = true;
    while more {
        more = false;
        for (n, of) in calls.iter().enumerate() {
            let is_flat = |n: u32| flat.get(n as usize) == Some(&true);
            let calls_flat = !of.unknown && of.known.iter().all(|&callee| callee < imported || is_flat(callee - imported));
            if let Some(known) = flat.get_mut(n).filter(|known| calls_flat && !**known) {
                *known = true;
                more = true;
            }
        }
    }
    flat
}

impl Reencode for Looks {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> Result<u32, Error<Infallible>> {
        Ok(if function < self.imported { function } else { function + 1 })
    }

    fn parse_type_section(&mut self, types: &mut TypeSection, section: TypeSectionReader<'_>) -> Result<(), Error<Infallible>> {
        utils::parse_type_section(self, types, section)?;
        self.types = types.len();
        types.ty().function([], []);
        Ok(())
    }

    fn parse_import_section(&mut self, imports: &mut ImportSection, section: ImportSectionReader<'_>) -> Result<(), Error<Infallible>> {
        utils::parse_import_section(self, imports, section)?;
        imports.import(HOST_MODULE, HOST_LOOK, EntityType::Function(self.types));
        Ok(())
    }

    fn parse_memory_section(&mut self, memories: &mut MemorySection, section: MemorySectionReader<'_>) -> Result<(), Error<Infallible>> {
        utils::parse_memory_section(self, memories, section)?;
        memories.memory(MemoryType { minimum: 1, maximum: Some(1), memory64: false, shared: false, page_size_log2: None });
        Ok(())
    }

    fn parse_export_section(&mut self, exports: &mut ExportSection, section: ExportSectionReader<'_>) -> Result<(), Error<Infallible>> {
        utils::parse_export_section(self, exports, section)?;
        exports.export(WORDS, ExportKind::Memory, 1);
        Ok(())
    }

    fn parse_function_body(&mut self, code: &mut CodeSection, body: FunctionBody<'_>) -> Result<(), Error<Infallible>> {
        let mut function = utils::new_function_with_parsed_locals(self, &body)?;
        if self.safepoint == Some(self.imported + self.written as u32) {
            self.look_for_news(&mut function);
        } else if self.flat.get(self.written) != Some(&true) {
            self.look_for_stop(&mut function);
        }
        self.written += 1;
        for operator in body.get_operators_reader()? {
            let operator = operator?;
            let is_loop = matches!(operator, Operator::Loop { .. });
            function.instruction(&self.instruction(operator)?);
            if is_loop {
                self.look_for_stop(&mut function);
            }
        }
        code.function(&function);
        Ok(())
    }
}

/// `wasm`, which has imports and one memory of its own, with the looks added.
pub fn add(wasm: &[u8]) -> wasmtime::Result<Vec<u8>> {
    let fail = |error: &dyn std::fmt::Display| wasmtime::Error::msg(format!("its code cannot be read: {error}"));
    let mut looks = Looks::of(wasm).map_err(|error| fail(&error))?;
    let mut module = Module::new();
    looks.parse_core_module(&mut module, Parser::new(0), wasm).map_err(|error| fail(&error))?;
    Ok(module.finish())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calls(known: &[u32], unknown: bool) -> Calls {
        Calls { known: known.to_vec(), unknown }
    }

    #[test]
    fn what_may_recurse_is_not_flat() {
        // 0 is imported. 1 calls nothing, 2 calls 1 and 0, 3 calls itself, 4 and 5 call each other, 6 calls anyone, 7 calls 6.
        let all = [calls(&[], false), calls(&[1, 0], false), calls(&[3], false), calls(&[5], false), calls(&[4], false), calls(&[], true), calls(&[6], false)];
        assert_eq!(flat(&all, 1), [true, true, false, false, false, false, false]);
    }
}
