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
    waiting: Vec<((usize, ValType), u32)>,
    declared: Vec<(u32, ValType)>,
    next: u32,
}

impl Locals {
    fn of(wide: &Wide, own: Option<&Signature>, params: usize, body: &FunctionBody<'_>) -> wasmparser::Result<Locals> {
        let mut locals = Locals { narrow: BTreeMap::new(), waiting: Vec::new(), declared: Vec::new(), next: params as u32 };
        for group in body.get_locals_reader()? {
            locals.next += group?.0;
        }
        for n in own.into_iter().flat_map(|signature| (0..params).filter(|&n| signature.narrow_at(n))) {
            let local = locals.declare(ValType::I32);
            locals.narrow.insert(n as u32, local);
        }
        for operator in body.get_operators_reader()? {
            if let Some((signature, indirect)) = wide.called(&operator?) {
                for argument in above_first(signature, indirect) {
                    if locals.waits_in(argument).is_none() {
                        let local = locals.declare(argument.1);
                        locals.waiting.push((argument, local));
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

    fn waits_in(&self, argument: (usize, ValType)) -> Option<u32> {
        self.waiting.iter().find(|(known, _)| *known == argument).map(|found| found.1)
    }

    /// Widens the arguments of a call, which lie on the operand stack.
    fn widen(&self, signature: &Signature, indirect: bool, function: &mut Function) {
        let above: Vec<_> = above_first(signature, indirect).filter_map(|argument| Some((argument, self.waits_in(argument)?))).collect();
        for (_, local) in above.iter().rev() {
            function.instruction(&Instruction::LocalSet(*local));
        }
        function.instruction(&Instruction::I64ExtendI32U);
        for (argument, local) in above {
            function.instruction(&Instruction::LocalGet(local));
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

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{ConstExpr, ElementSection, Elements, ExportKind, ExportSection, RefType, TableSection, TableType, ValType as T};
    use wasmtime::{Engine, Instance, Store};

    const PARAMS: [T; 7] = [T::I32, T::I64, T::F64, T::I32, T::I32, T::I64, T::I32];

    /// `callee` mixes its seven arguments; `direct` and `indirect` call it with 1 to 7. `exported` has its type, and is the host's.
    fn module() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function(PARAMS, [T::I64]);
        types.ty().function([], [T::I64]);
        let mut functions = FunctionSection::new();
        [0, 1, 1, 0].into_iter().for_each(|of_type| {
            functions.function(of_type);
        });
        let mut tables = TableSection::new();
        tables.table(TableType { element_type: RefType::FUNCREF, minimum: 1, maximum: Some(1), table64: false, shared: false });
        let mut exports = ExportSection::new();
        exports.export("direct", ExportKind::Func, 1).export("indirect", ExportKind::Func, 2).export("exported", ExportKind::Func, 3);
        let mut elements = ElementSection::new();
        elements.active(Some(0), &ConstExpr::i32_const(0), Elements::Functions([0].as_slice().into()));
        let mut code = CodeSection::new();
        code.function(&mixing());
        code.function(&calling(&Instruction::Call(0), false));
        code.function(&calling(&Instruction::CallIndirect { type_index: 0, table_index: 0 }, true));
        code.function(&mixing());
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&tables).section(&exports).section(&elements).section(&code);
        module.finish()
    }

    /// Each argument times a power of ten, by its position; the fifth is set before it is read.
    fn mixing() -> Function {
        let mut f = Function::new([]);
        f.instruction(&Instruction::LocalGet(4)).instruction(&Instruction::LocalTee(4)).instruction(&Instruction::Drop);
        f.instruction(&Instruction::I64Const(0));
        for (n, of_type) in PARAMS.iter().enumerate() {
            f.instruction(&Instruction::LocalGet(n as u32));
            match of_type {
                T::I32 => f.instruction(&Instruction::I64ExtendI32S),
                T::F64 => f.instruction(&Instruction::I64TruncF64S),
                _ => &mut f,
            };
            f.instruction(&Instruction::I64Const(10i64.pow(n as u32))).instruction(&Instruction::I64Mul).instruction(&Instruction::I64Add);
        }
        f.instruction(&Instruction::End);
        f
    }

    fn calling(call: &Instruction<'_>, indirect: bool) -> Function {
        let mut f = Function::new([]);
        for (n, of_type) in PARAMS.iter().enumerate() {
            let value = if n == 6 { -7 } else { n as i32 + 1 };
            match of_type {
                T::I32 => f.instruction(&Instruction::I32Const(value)),
                T::F64 => f.instruction(&Instruction::F64Const(f64::from(value).into())),
                _ => f.instruction(&Instruction::I64Const(i64::from(value))),
            };
        }
        if indirect {
            f.instruction(&Instruction::I32Const(0));
        }
        f.instruction(call).instruction(&Instruction::End);
        f
    }

    #[test]
    fn calls_pass_what_they_passed_before() {
        let (engine, plain) = (Engine::default(), module());
        let wide = widen(&plain).unwrap();
        for wasm in [&plain, &wide] {
            let mut store = Store::new(&engine, ());
            let instance = Instance::new(&mut store, &wasmtime::Module::new(&engine, wasm).unwrap(), &[]).unwrap();
            for name in ["direct", "indirect"] {
                let function = instance.get_typed_func::<(), i64>(&mut store, name).unwrap();
                assert_eq!(function.call(&mut store, ()).unwrap(), 654_321 - 7_000_000, "{name}");
            }
            let exported = instance.get_typed_func::<(i32, i64, f64, i32, i32, i64, i32), i64>(&mut store, "exported").unwrap();
            assert_eq!(exported.call(&mut store, (1, 2, 3.0, 4, 5, 6, 7)).unwrap(), 7_654_321);
        }
    }

    #[test]
    fn only_what_the_host_does_not_see_is_widened() {
        let known = Wide::of(&module()).unwrap();
        assert!(known.widened(0).is_some());
        assert!(known.widened(3).is_none());
        let params: Vec<ValType> = known.types[0].widened().collect();
        let (i32, i64, f64) = (ValType::I32, ValType::I64, ValType::F64);
        assert_eq!(params, [i32, i64, f64, i32, i64, i64, i64]);
    }
}
