//! The disassembler: a code unit as text, for `wicket dump --code` and the golden tests.

use std::fmt::Write;

use super::op::{Op, Operand};
use super::unit::{CodeUnit, Const};
use super::verifier::Word;

/// The listing of `unit` and then of every unit among its constants.
pub fn listing(unit: &CodeUnit) -> String {
    listing_with(unit, &|_, _| String::new())
}

/// The same, with a remark behind each instruction that has one.
pub fn listing_with(unit: &CodeUnit, remark: &dyn Fn(&CodeUnit, usize) -> String) -> String {
    let mut out = String::new();
    write_unit(&mut out, unit, remark);
    out
}

fn write_unit(out: &mut String, unit: &CodeUnit, remark: &dyn Fn(&CodeUnit, usize) -> String) {
    let _ = writeln!(out, "{} (line {}): {} registers", unit.qualname, unit.first_line, unit.register_count);
    write_facts(out, unit);
    let mut pc = 0;
    let mut line = 0;
    while let Some(&word) = unit.code.get(pc) {
        let now = unit.positions.line_at(pc).unwrap_or(0);
        let mark = if now == line { String::new() } else { now.to_string() };
        line = now;
        let remark = remark(unit, pc);
        let text = instruction(unit, pc);
        let _ = if remark.is_empty() { writeln!(out, "{mark:>5} {pc:>5}  {text}") } else { writeln!(out, "{mark:>5} {pc:>5}  {text:<44} ; {remark}") };
        pc += Word(word).op().map_or(1, Op::words);
    }
    for handler in &unit.handlers {
        let _ = writeln!(out, "      handler {}..{} -> {} in r{}", handler.start, handler.end, handler.target, handler.register);
    }
    for constant in &unit.constants {
        if let Const::Code(inner) = constant {
            out.push('\n');
            write_unit(out, inner, remark);
        }
    }
}

fn write_facts(out: &mut String, unit: &CodeUnit) {
    let names = |names: &[std::rc::Rc<str>]| names.join(", ");
    for (title, list) in [("locals", &unit.local_names), ("cells", &unit.cell_names), ("free", &unit.free_names)] {
        if !list.is_empty() {
            let _ = writeln!(out, "      {title}: {}", names(list));
        }
    }
    let flags = &unit.flags;
    let set = [(flags.varargs, "*args"), (flags.varkeywords, "**kwargs"), (flags.generator, "generator"), (flags.coroutine, "coroutine"), (flags.class_body, "class"), (flags.pure, "pure")];
    let on: Vec<&str> = set.iter().filter(|(on, _)| *on).map(|(_, name)| *name).collect();
    if !on.is_empty() {
        let _ = writeln!(out, "      flags: {}", on.join(", "));
    }
}

/// One instruction as text, with the names, constants and versions it speaks of.
pub fn instruction(unit: &CodeUnit, pc: usize) -> String {
    let word = Word(unit.code[pc]);
    let Some(op) = word.op() else { return format!("?{:#018x}", word.0) };
    let row = op.row();
    let mut text = format!("{:<14}", row.name);
    if word.x() != 0 {
        let _ = write!(text, " x{}", word.x());
    }
    for (kind, field) in row.operands.into_iter().zip([word.a(), word.b(), word.c()]) {
        let _ = match kind {
            Operand::No => Ok(()),
            Operand::Read | Operand::Both => write!(text, " {}", register(unit, field)),
            Operand::Write => write!(text, " ={}", register(unit, field)),
            Operand::Run | Operand::Window => write!(text, " r{field}.."),
            Operand::Count => write!(text, " #{field}"),
            Operand::Imm => write!(text, " {}", field as i16),
            Operand::Name => write!(text, " {}", unit.names.get(field as usize).map_or("?", |name| name)),
            Operand::NameBc => write!(text, " {}", unit.names.get(word.bc() as usize).map_or("?", |name| name)),
            Operand::ConstBc => write!(text, " {}", unit.constants.get(word.bc() as usize).map_or("?".to_owned(), constant)),
            Operand::JumpBc => write!(text, " -> {}", word.bc()),
            Operand::NumberBc => write!(text, " {}", word.bc()),
        };
    }
    if row.ext {
        let ext = unit.code.get(pc + op.words() - 1).map_or(0, |&word| Word(word).bc());
        let _ = match op {
            Op::ImportName | Op::ImportFrom | Op::LoadClassCell | Op::LoadDictGlobal | Op::LoadDictCell => write!(text, " {}", unit.names.get(ext as usize).map_or("?", |name| name)),
            Op::CallKw | Op::MatchClass => write!(text, " {}", unit.constants.get(ext as usize).map_or("?".to_owned(), constant)),
            _ => write!(text, " {ext}"),
        };
    }
    text
}

fn register(unit: &CodeUnit, register: u16) -> String {
    match unit.local_names.get(register as usize) {
        Some(name) => format!("r{register}:{name}"),
        None => format!("r{register}"),
    }
}

/// A constant much as Python writes it.
pub fn constant(value: &Const) -> String {
    let list = |items: &[Const]| items.iter().map(constant).collect::<Vec<_>>().join(", ");
    match value {
        Const::None => "None".into(),
        Const::Ellipsis => "...".into(),
        Const::Bool(true) => "True".into(),
        Const::Bool(false) => "False".into(),
        Const::Int(int) => int.to_string(),
        Const::BigInt { negative, magnitude } => format!("{}bigint of {} bytes", if *negative { "-" } else { "" }, magnitude.len()),
        Const::Float(float) => format!("{float:?}"),
        Const::Complex(real, imaginary) => format!("({real:?}{imaginary:+?}j)"),
        Const::Str(bytes) => format!("{:?}", shortened(&String::from_utf8_lossy(bytes))),
        Const::Bytes(bytes) => format!("b{:?}", shortened(&bytes.iter().map(|&byte| byte as char).collect::<String>())),
        Const::Tuple(items) => format!("({})", list(items)),
        Const::FrozenSet(items) => format!("frozenset({{{}}})", list(items)),
        Const::Code(unit) => format!("<code {}>", unit.qualname),
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(40) {
        Some((cut, _)) => format!("{}…", &text[..cut]),
        None => text.to_owned(),
    }
}
