//! The text of an uncaught exception, as CPython 3.13 prints it.

mod entries;
mod groups;
mod message;
mod modules;
mod note;
mod suggestions;
mod syntax;

pub(crate) use entries::Detail;
pub(crate) use note::{KEPT, LEFT};
pub(crate) use suggestions::Scope;
pub(crate) use modules::NAMES as STANDARD_MODULES;

use std::collections::HashSet;

use super::machine::Cx;
use crate::heap::{ExceptionField, Kind, Raised, Ty, Value};
use groups::Printer;

const CAUSED: &str = "\nThe above exception was the direct cause of the following exception:\n\n";
const DURING: &str = "\nDuring handling of the above exception, another exception occurred:\n\n";
/// Exceptions of one chain that are printed.
const CHAIN_MAX: usize = 1000;

impl Cx {
    /// The text of an exception with its traceback and everything that led to it, newline at the end.
    pub(crate) fn format_exception(&mut self, exception: u64) -> String {
        let mark = self.root_extra.len();
        self.root_extra.push(exception);
        let (limit, pending) = (self.limit.take(), self.heap.pending_bits());
        let mut printer = Printer::new();
        self.print_chain(&mut printer, exception, &mut HashSet::new());
        self.limit = limit;
        if pending == Value::UNBOUND.bits() { self.heap.take_pending(); } else { self.heap.set_pending(self.value(pending)); }
        self.root_extra.truncate(mark);
        printer.finish()
    }

    /// Entries without carets and the message, as exceptions are shown that nobody could catch.
    pub(crate) fn format_exception_briefly(&mut self, exception: u64) -> String {
        let entries = self.entries_text(exception, Detail::Line);
        let heading = if entries.is_empty() { "" } else { "Traceback (most recent call last):\n" };
        format!("{heading}{entries}{}", self.format_exception_only(exception))
    }

    /// The last lines alone: type, text, notes.
    pub(crate) fn format_exception_only(&mut self, exception: u64) -> String {
        self.exception_parts(exception, Scope::Known).concat()
    }

    /// The same, each line of the notes for itself.
    pub(crate) fn exception_parts(&mut self, exception: u64, scope: Scope) -> Vec<String> {
        let mark = self.root_extra.len();
        self.root_extra.push(exception);
        let parts = self.message_parts(exception, scope);
        self.root_extra.truncate(mark);
        parts
    }

    /// An exception after those that led to it.
    fn print_chain(&mut self, printer: &mut Printer, exception: u64, seen: &mut HashSet<u64>) {
        let mut chain = vec![(exception, "")];
        seen.insert(exception);
        while let Some((next, sentence)) = self.led_to(chain[chain.len() - 1].0) {
            if chain.len() >= CHAIN_MAX || !seen.insert(next) {
                break;
            }
            if let Some(last) = chain.last_mut() {
                last.1 = sentence;
            }
            chain.push((next, ""));
        }
        // What is printed runs `__str__`, which may drop any of them.
        let mark = self.root_extra.len();
        self.root_extra.extend(chain.iter().map(|(exception, _)| exception));
        for &(exception, sentence) in chain.iter().rev() {
            if !sentence.is_empty() {
                printer.plain(sentence);
            }
            self.print_one(printer, exception, seen);
        }
        self.root_extra.truncate(mark);
    }

    /// `__cause__`, or `__context__` unless it is suppressed, with the sentence between the two.
    fn led_to(&self, exception: u64) -> Option<(u64, &'static str)> {
        let h = &self.heap;
        let v = self.value(exception);
        let field = |field| h.exception_field(v, field);
        let cause = field(ExceptionField::Cause);
        if h.is_kind(cause, Kind::Exception) {
            return Some((cause.bits(), CAUSED));
        }
        let context = field(ExceptionField::Context);
        let suppressed = field(ExceptionField::SuppressContext).as_bool() == Some(true);
        (h.is_kind(context, Kind::Exception) && !suppressed).then(|| (context.bits(), DURING))
    }

    /// One exception: heading, entries, message, notes; a group with its members.
    fn print_one(&mut self, printer: &mut Printer, exception: u64, seen: &mut HashSet<u64>) {
        let is_group = self.heap.is_instance(self.value(exception), Ty::BaseExceptionGroup);
        if is_group && printer.is_too_deep() {
            return;
        }
        let entries = self.entries_text(exception, Detail::Carets);
        if is_group {
            printer.group_heading(!entries.is_empty());
        } else if !entries.is_empty() {
            printer.text("Traceback (most recent call last):\n");
        }
        printer.text(&entries);
        let message = self.message_text(exception);
        printer.text(&message);
        if is_group {
            self.print_members(printer, exception, seen);
        }
    }

    fn print_members(&mut self, printer: &mut Printer, exception: u64, seen: &mut HashSet<u64>) {
        let members = self.group_members(exception);
        let count = members.len();
        printer.enter();
        let mark = self.root_extra.len();
        self.root_extra.extend(&members);
        for (i, member) in members.into_iter().enumerate() {
            if i == groups::WIDTH_MAX {
                printer.too_many(count - i);
                break;
            }
            printer.member_heading(i, i + 1 == count);
            self.print_chain(printer, member, seen);
        }
        printer.leave();
        self.root_extra.truncate(mark);
    }

    /// The members of a group.
    fn group_members(&mut self, exception: u64) -> Vec<u64> {
        let slot = self.push(self.value(exception));
        let found = self.getattr_opt(slot, crate::heap::Name::exceptions);
        let members = match found {
            Ok(Some(list)) => self.heap.sequence_items(self.get(list)).unwrap_or_default().iter().filter(|v| self.heap.is_kind(**v, Kind::Exception)).map(|v| v.bits()).collect(),
            Ok(None) => Vec::new(),
            Err(Raised) => {
                self.heap.take_pending();
                Vec::new()
            }
        };
        self.pop_to(slot);
        members
    }
}
