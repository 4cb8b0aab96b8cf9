//! Proves once per code unit that dispatch may read registers, constants and jump targets unchecked.
//!
//! Every operand of every reachable or unreachable instruction is checked; a jump lands on the first word of an
//! instruction; nothing falls off the end; what the table calls fused is followed by its partner.

use std::rc::Rc;

use super::op::{Op, Operand, WINDOW_HEADER};
use super::unit::{CodeUnit, Const};

/// A code unit whose every instruction has been proved; only `verify` makes one.
#[derive(Clone, Debug)]
pub struct VerifiedCode(Rc<CodeUnit>);

impl VerifiedCode {
    /// The proved unit.
    pub fn unit(&self) -> &Rc<CodeUnit> {
        &self.0
    }
}

/// What is wrong, and at which word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifyError {
    pub pc: usize,
    pub what: &'static str,
}

/// Proves `unit`, not the units among its constants (each is proved when it is first made into a function).
pub fn verify(unit: Rc<CodeUnit>) -> Result<VerifiedCode, VerifyError> {
    let starts = instruction_starts(&unit)?;
    let proof = Proof { unit: &unit, starts: &starts };
    proof.frame()?;
    let mut pc = 0;
    while pc < unit.code.len() {
        pc = proof.instruction(pc)?;
    }
    proof.handlers()?;
    Ok(VerifiedCode(unit))
}

/// Decodes `a`, `b`, `c` and `bc` of a word.
#[derive(Clone, Copy)]
pub struct Word(pub u64);

impl Word {
    pub fn op(self) -> Option<Op> {
        Op::from_byte(self.0 as u8)
    }
    pub fn x(self) -> u8 {
        (self.0 >> 8) as u8
    }
    pub fn a(self) -> u16 {
        (self.0 >> 16) as u16
    }
    pub fn b(self) -> u16 {
        (self.0 >> 32) as u16
    }
    pub fn c(self) -> u16 {
        (self.0 >> 48) as u16
    }
    pub fn bc(self) -> u32 {
        (self.0 >> 32) as u32
    }
    /// The single registers that the operands of `op` name: those that are read, then those that are only written.
    pub fn registers(self, op: Op) -> impl Iterator<Item = u16> {
        let named = op.row().operands.into_iter().zip([self.a(), self.b(), self.c()]);
        let read = named.clone().filter(|(operand, _)| matches!(operand, Operand::Read | Operand::Both));
        read.chain(named.filter(|(operand, _)| *operand == Operand::Write)).map(|(_, register)| register)
    }
}

/// Which words begin an instruction.
fn instruction_starts(unit: &CodeUnit) -> Result<Vec<bool>, VerifyError> {
    let mut starts = vec![false; unit.code.len()];
    let mut pc = 0;
    while pc < unit.code.len() {
        let fail = |what| VerifyError { pc, what };
        let op = Word(unit.code[pc]).op().ok_or_else(|| fail("unknown opcode"))?;
        if op == Op::Ext {
            return Err(fail("Ext without an instruction"));
        }
        let row = op.row();
        starts[pc] = true;
        let next = pc + op.words();
        if next > unit.code.len() {
            return Err(fail("instruction cut short"));
        }
        if unit.code[pc + 1..pc + 1 + row.cache as usize].iter().any(|&word| word != 0) {
            return Err(fail("cache word is not zero"));
        }
        if row.ext && Word(unit.code[next - 1]).op() != Some(Op::Ext) {
            return Err(fail("missing Ext"));
        }
        pc = next;
    }
    Ok(starts)
}

struct Proof<'a> {
    unit: &'a CodeUnit,
    starts: &'a [bool],
}

impl Proof<'_> {
    fn frame(&self) -> Result<(), VerifyError> {
        let unit = self.unit;
        let parameters = parameter_count(unit);
        let fail = |what| Err(VerifyError { pc: 0, what });
        if parameters > unit.local_names.len() || unit.positional_only_count > unit.arg_count {
            return fail("parameters outnumber the locals");
        }
        if unit.local_names.len() > unit.register_count as usize {
            return fail("locals outnumber the registers");
        }
        if unit.cell_registers.iter().any(|cell| cell.0 >= unit.register_count) {
            return fail("cell outside the frame");
        }
        if unit.inlined_locals.iter().any(|local| local.register >= unit.register_count) {
            return fail("local of a comprehension outside the frame");
        }
        if unit.code.is_empty() {
            return fail("no code");
        }
        Ok(())
    }

    /// Checks the instruction at `pc` and returns the next one's.
    fn instruction(&self, pc: usize) -> Result<usize, VerifyError> {
        let word = Word(self.unit.code[pc]);
        let fail = |what| Err(VerifyError { pc, what });
        let Some(op) = word.op() else { return fail("unknown opcode") };
        let fields = [word.a(), word.b(), word.c()];
        for (kind, field) in op.row().operands.into_iter().zip(fields) {
            if let Err(what) = self.operand(kind, field, word) {
                return fail(what);
            }
        }
        let next = pc + op.words();
        let ext = Word(self.unit.code[next - 1]).bc();
        if let Err(what) = self.specific(op, word, ext) {
            return fail(what);
        }
        let after = self.unit.code.get(next).and_then(|&word| Word(word).op());
        match partner(op) {
            Partner::Nothing if after.is_none() && !ends(op) => fail("falls off the end"),
            Partner::ConditionalJump if !matches!(after, Some(Op::JumpIfFalse | Op::JumpIfTrue)) => fail("fused comparison without its jump"),
            Partner::ConditionalJump if Word(self.unit.code[next]).a() != word.a() => fail("fused comparison and jump name different registers"),
            Partner::Jump if after != Some(Op::Jump) && after != Some(Op::JumpBack) => fail("ForIter without its Jump"),
            // The word that ForIter skips must not be the last one.
            Partner::Jump if next + 1 >= self.unit.code.len() => fail("falls off the end"),
            Partner::Jumps => self.switch(next, word.b()).map_or_else(|what| fail(what), |()| Ok(next)),
            Partner::CallMethod if after.is_none() => fail("LoadMethod without CallMethod"),
            _ => Ok(next),
        }
    }

    fn operand(&self, kind: Operand, field: u16, word: Word) -> Result<(), &'static str> {
        let unit = self.unit;
        let ok = match kind {
            Operand::No | Operand::Imm | Operand::Count | Operand::NumberBc => true,
            Operand::Read | Operand::Write | Operand::Both | Operand::Run | Operand::Window => field < unit.register_count || self.empty_run(kind, word),
            Operand::Name => (field as usize) < unit.names.len(),
            Operand::ConstBc => (word.bc() as usize) < unit.constants.len(),
            Operand::NameBc => (word.bc() as usize) < unit.names.len(),
            Operand::JumpBc => self.starts.get(word.bc() as usize) == Some(&true),
        };
        if ok { Ok(()) } else { Err(refusal(kind)) }
    }

    /// A run of no registers may name any register.
    fn empty_run(&self, kind: Operand, word: Word) -> bool {
        kind == Operand::Run && matches!(word.op(), Some(Op::BuildTuple | Op::BuildList | Op::BuildSet | Op::BuildDict | Op::BuildString | Op::Intrinsic)) && word.c() == 0
    }

    /// What one opcode demands beyond its operand kinds.
    fn specific(&self, op: Op, word: Word, ext: u32) -> Result<(), &'static str> {
        let (a, b, c) = (word.a() as usize, word.b() as usize, word.c() as usize);
        let registers = self.unit.register_count as usize;
        let header = WINDOW_HEADER as usize;
        let fits = |first: usize, count: usize| if first + count <= registers { Ok(()) } else { Err("run leaves the frame") };
        match op {
            Op::Call => fits(b, header + c),
            // The self slot comes before the arguments.
            Op::CallMethod => fits(b, header + 1 + c),
            Op::CallKw => {
                let Some(Const::Tuple(names)) = self.unit.constants.get(ext as usize) else { return Err("keyword names are not a tuple") };
                if names.len() > c || !names.iter().all(|name| matches!(name, Const::Str(_))) {
                    return Err("keyword names do not match the arguments");
                }
                fits(b, header + c + usize::from(word.x() & 1))
            }
            Op::CallEx => fits(b, header + 2),
            Op::LoadMethod => fits(a, header + 1),
            Op::BeforeWith => fits(c, header + 1),
            Op::CopyFree if b != self.unit.free_names.len() => Err("CopyFree does not copy each free variable"),
            Op::CopyFree => fits(a, b),
            Op::Unpack => fits(a, c),
            Op::UnpackEx => fits(a, c + 1 + ext as usize),
            Op::BuildSlice if word.x() != 2 && word.x() != 3 => Err("slice of neither two nor three"),
            Op::BuildSlice => fits(b, word.x() as usize),
            Op::BuildTuple | Op::BuildList | Op::BuildSet | Op::BuildString | Op::Intrinsic => fits(b, c),
            Op::BuildDict => fits(b, 2 * c),
            Op::ExcGroupMatch => fits(a, 2),
            Op::ExcInfo => fits(a, 3),
            Op::MakeFunction if !matches!(self.unit.constants.get(word.bc() as usize), Some(Const::Code(_))) => Err("function of something that is not code"),
            Op::SetFunction if word.x() > 4 => Err("unknown part of a function"),
            Op::FormatValue if word.x() > 7 => Err("unknown conversion"),
            Op::GetAwaitable if word.x() > 2 => Err("unknown kind of await"),
            Op::ImportName | Op::ImportFrom | Op::LoadClassCell | Op::LoadDictGlobal | Op::LoadDictCell if ext as usize >= self.unit.names.len() => Err("name index out of range"),
            Op::MatchClass => match self.unit.constants.get(ext as usize) {
                Some(Const::Tuple(names)) if names.iter().all(|name| matches!(name, Const::Str(_))) => Ok(()),
                _ => Err("class pattern names are not a tuple of str"),
            },
            _ => Ok(()),
        }
    }

    fn switch(&self, first: usize, count: u16) -> Result<(), &'static str> {
        let jumps = self.unit.code.get(first..first + count as usize).ok_or("switch cut short")?;
        let all_jump = jumps.iter().all(|&word| matches!(Word(word).op(), Some(Op::Jump | Op::JumpBack)));
        if count > 0 && all_jump { Ok(()) } else { Err("switch over something that is not a jump") }
    }

    fn handlers(&self) -> Result<(), VerifyError> {
        for handler in &self.unit.handlers {
            let fail = |what| Err(VerifyError { pc: handler.target as usize, what });
            let boundary = |pc: u32| pc as usize == self.starts.len() || self.starts.get(pc as usize) == Some(&true);
            if handler.start > handler.end || !boundary(handler.start) || !boundary(handler.end) {
                return fail("handler range is not made of instructions");
            }
            if self.starts.get(handler.target as usize) != Some(&true) {
                return fail("handler target is not an instruction");
            }
            if handler.register >= self.unit.register_count {
                return fail("handler register outside the frame");
            }
        }
        Ok(())
    }
}

/// Registers that the call protocol fills.
pub fn parameter_count(unit: &CodeUnit) -> usize {
    unit.arg_count as usize + unit.keyword_only_count as usize + usize::from(unit.flags.varargs) + usize::from(unit.flags.varkeywords)
}

/// What must follow an instruction.
enum Partner {
    Nothing,
    ConditionalJump,
    Jump,
    Jumps,
    CallMethod,
}

fn partner(op: Op) -> Partner {
    match op {
        Op::LtJ | Op::LeJ | Op::GtJ | Op::GeJ | Op::EqJ | Op::NeJ => Partner::ConditionalJump,
        Op::LtIJ | Op::LeIJ | Op::GtIJ | Op::GeIJ | Op::EqIJ | Op::NeIJ => Partner::ConditionalJump,
        Op::ForIter => Partner::Jump,
        Op::Switch => Partner::Jumps,
        Op::LoadMethod => Partner::CallMethod,
        _ => Partner::Nothing,
    }
}

/// Whether control never reaches the next word.
pub fn ends(op: Op) -> bool {
    matches!(op, Op::Jump | Op::JumpBack | Op::Return | Op::ReturnNone | Op::Raise | Op::RaiseFrom | Op::RaiseAgain | Op::Reraise | Op::NameErrorLocal)
}

fn refusal(kind: Operand) -> &'static str {
    match kind {
        Operand::Name | Operand::NameBc => "name index out of range",
        Operand::ConstBc => "constant index out of range",
        Operand::JumpBc => "jump into the middle of an instruction",
        _ => "register outside the frame",
    }
}
