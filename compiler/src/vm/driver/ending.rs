//! How a run ends: by itself, by `sys.exit`, by an exception, by a limit; and what is done before the engine lets go.

use super::{Engine, State, Status, report};
use crate::heap::{ExceptionField, Kind, Name, Raised, Ty, Value};
use crate::vm::machine::Cx;
use crate::vm::Slot;

/// CPython's exit code when standard output could not be flushed.
const FLUSH_FAILED: u8 = 120;

/// What a script's own `sys.excepthook` did with an exception.
enum Hooked {
    /// There is none, or it failed.
    Not,
    Showed,
    Exited(u8),
}

impl Engine {
    /// The script ran to its end.
    pub(super) fn finished(&mut self) -> Status {
        self.state = State::Ended;
        self.output.clear();
        match self.cx.wind_up() {
            Ok(()) if self.cx.outside.flush_failed => {
                self.report = report::exit(FLUSH_FAILED);
                Status::Exit(FLUSH_FAILED)
            }
            Ok(()) => Status::Done,
            Err(Raised) => self.failed(),
        }
    }

    /// An exception came out of the script, of a call of one of its functions, or of winding up.
    pub(super) fn failed(&mut self) -> Status {
        let was_running = std::mem::replace(&mut self.state, State::Ended) == State::Running;
        let exception = self.cx.heap.take_pending().bits();
        self.cx.reset_to_bottom();
        if !self.cx.heap.is_kind(self.cx.value(exception), Kind::Exception) {
            return self.refuse("the engine lost an exception");
        }
        let keep = self.cx.root_extra.len();
        self.cx.root_extra.push(exception);
        if was_running && self.cx.limit.is_none() && self.cx.entry != "<string>" {
            self.cx.flush_before_traceback();
        }
        let status = self.describe(exception);
        if was_running && self.cx.limit.is_none() {
            self.cx.outside.last_words = std::mem::take(&mut self.output);
            if self.cx.wind_up().is_err() {
                // The first failure is the one that is told.
                self.cx.heap.take_pending();
            }
            self.output = std::mem::take(&mut self.cx.outside.last_words);
        }
        self.cx.root_extra.truncate(keep);
        status
    }

    fn describe(&mut self, exception: u64) -> Status {
        let cx = &mut self.cx;
        if cx.limit.is_some() {
            let text = cx.format_exception(exception);
            self.report = report::limit(cx, exception);
            self.output = text.into_bytes();
            return Status::Error;
        }
        if cx.heap.is_instance(cx.value(exception), Ty::SystemExit) {
            let code = cx.exit_status(exception);
            if cx.limit.is_some() {
                return self.describe(exception);
            }
            self.report = report::exit(code);
            self.output.clear();
            return Status::Exit(code);
        }
        let text = match cx.ask_excepthook(exception) {
            Hooked::Showed => String::new(),
            Hooked::Exited(code) => {
                self.report = report::exit(code);
                self.output.clear();
                return Status::Exit(code);
            }
            Hooked::Not => cx.format_exception(exception),
        };
        let text = if cx.tell_other(&text) { String::new() } else { text };
        // What shows an exception may be Python code, and run into a limit itself.
        self.report = if cx.limit.is_some() { report::limit(cx, exception) } else { report::exception(cx, exception) };
        self.output = text.into_bytes();
        Status::Error
    }
}

impl Cx {
    /// After an exception nothing of the stack is left but its bottom.
    fn reset_to_bottom(&mut self) {
        while self.base > self.stack + super::super::frames::HEADER_BYTES {
            self.leave_frame();
        }
        self.nest = 0;
        self.depth = 0;
        self.handled = Value::NONE.bits();
        self.repr_stack.clear();
        self.outside.waiting = None;
        self.outside.gave_turn = false;
        self.outside.loading.clear();
    }

    /// The code of a SystemExit; anything but a number is said on standard error.
    fn exit_status(&mut self, exception: u64) -> u8 {
        let slot = self.push(self.value(exception));
        let code = match self.getattr_opt(slot, Name::code_) {
            Ok(Some(code)) => self.status_of(code),
            Ok(None) => 0,
            Err(Raised) => {
                self.heap.take_pending();
                1
            }
        };
        self.pop_to(slot);
        code
    }

    fn status_of(&mut self, code: Slot) -> u8 {
        let v = self.get(code);
        if v.is_none() {
            return 0;
        }
        if let Some(truth) = v.as_bool() {
            return u8::from(truth);
        }
        if self.heap.is_int(v) {
            // What is no C long is -1.
            return self.heap.as_i64(v).map_or(0xff, |n| n as u8);
        }
        let text = match self.str(code) {
            Ok(text) => self.heap.str_lossy(self.get(text)).into_owned(),
            Err(Raised) => {
                self.heap.take_pending();
                String::new()
            }
        };
        self.tell(&format!("{text}\n"));
        1
    }

    /// Lets a script's own `sys.excepthook` show the exception.
    fn ask_excepthook(&mut self, exception: u64) -> Hooked {
        let Some(hook) = self.replaced_hook("excepthook") else { return Hooked::Not };
        let h = &self.heap;
        let v = self.value(exception);
        let args = [h.class_of(v).bits(), exception, h.exception_field(v, ExceptionField::Traceback).bits()];
        match self.call_bits(hook, &args) {
            Ok(_) => Hooked::Showed,
            Err(Raised) => {
                let second = self.heap.take_pending().bits();
                let mark = self.root_extra.len();
                self.root_extra.push(second);
                if self.heap.is_instance(self.value(second), Ty::SystemExit) && self.limit.is_none() {
                    let code = self.exit_status(second);
                    self.root_extra.truncate(mark);
                    return Hooked::Exited(code);
                }
                let text = format!("Error in sys.excepthook:\n{}\nOriginal exception was:\n", self.format_exception(second));
                self.root_extra.truncate(mark);
                self.tell(&text);
                Hooked::Not
            }
        }
    }

    /// What is done at the end of a run: `atexit`, streams flushed, finalisers.
    fn wind_up(&mut self) -> Result<(), Raised> {
        if let Some(module) = self.module_named("atexit")
            && let Some(run) = self.module_attribute(module, "_run_exitfuncs")
        {
            self.call_bits(run, &[])?;
        }
        self.flush_stream("stdout");
        self.flush_files()?;
        self.finalize_all()?;
        // Finalisers may have written more.
        self.flush_files()?;
        self.flush_stream("stdout");
        // The stream of the host keeps nothing back, and its reader may not read: only what a script put in its place is flushed.
        if self.limit.is_none() && self.replaced_stream("stderr")?.is_some() && self.try_flush("stderr").is_err() {
            // There is nowhere to say so.
            self.heap.take_pending();
            self.outside.flush_failed = true;
        }
        // A limit that was reached in one of them is still pending.
        if self.limit.is_some() { Err(Raised) } else { Ok(()) }
    }

    /// Files that a script did not close hold what it wrote.
    fn flush_files(&mut self) -> Result<(), Raised> {
        if let Some(module) = self.module_named("io")
            && let Some(flush) = self.module_attribute(module, "_flush_all")
        {
            self.call_bits(flush, &[])?;
        }
        Ok(())
    }

    /// Flushes what a script put in place of a stream; that it failed is said once.
    fn flush_stream(&mut self, name: &str) {
        if self.outside.flush_failed || self.try_flush(name).is_ok() || self.limit.is_some() {
            return;
        }
        self.outside.flush_failed = true;
        let exception = self.heap.take_pending().bits();
        let mark = self.root_extra.len();
        self.root_extra.push(exception);
        self.write_ignored(&format!("Exception ignored on flushing sys.{name}:"), exception);
        self.root_extra.truncate(mark);
    }

    /// As CPython does for a script, and not for `-c`: what it printed comes before its traceback. A failure is met again at the end,
    /// and told then.
    fn flush_before_traceback(&mut self) {
        if self.try_flush("stdout").is_err() && self.limit.is_none() {
            self.heap.take_pending();
        }
    }

    fn try_flush(&mut self, name: &str) -> Result<(), Raised> {
        let Some(dict) = self.sys_dict() else { return Ok(()) };
        let key = self.heap.intern_str(name)?;
        let Some(stream) = self.heap.dict_get_str(self.value(dict), key).filter(|v| !v.is_none()).map(|v| v.bits()) else { return Ok(()) };
        let slot = self.push(self.value(stream));
        let name = self.push(self.heap.name(Name::flush));
        let result = self.getattr(slot, name).and_then(|flush| self.call(flush, &[]).map(|_| ()));
        self.pop_to(slot);
        result
    }

    /// An exception that nobody can catch: in `__del__`, in a weak reference's callback.
    pub(crate) fn report_unraisable(&mut self, exception: u64, object: u64) {
        let mark = self.root_extra.len();
        self.root_extra.extend([exception, object]);
        self.note_where_ignored(exception);
        let h = &self.heap;
        let finalizer = h.lookup_name(h.class_of(self.value(object)), Name::del).map_or(object, |v| v.bits());
        if !self.ask_unraisablehook(exception, Value::NONE.bits(), finalizer) {
            let slot = self.push(self.value(finalizer));
            let heading = self.ignored_in(slot);
            self.pop_to(slot);
            self.write_ignored(&heading, exception);
        }
        self.root_extra.truncate(mark);
    }

    /// What was raised outside of all frames is told of the one that runs.
    fn note_where_ignored(&self, exception: u64) {
        let exception = self.value(exception);
        if self.heap.is_kind(exception, Kind::Exception)
            && self.heap.exception_field(exception, ExceptionField::Traceback).is_none()
            && let Some((function, pc)) = self.visible_place()
        {
            self.add_traceback_entry(exception, function, pc);
        }
    }

    /// An exception that goes no further, with what there is to say of it.
    pub(crate) fn report_ignored(&mut self, exception: Slot, message: Slot) {
        let (exception, said) = (self.get(exception).bits(), self.get(message).bits());
        if !self.ask_unraisablehook(exception, said, Value::NONE.bits()) {
            let heading = format!("{}:", self.heap.str_lossy(self.get(message)));
            self.write_ignored(&heading, exception);
        }
    }

    /// The heading of an exception that goes no further.
    pub(crate) fn ignored_in(&mut self, object: Slot) -> String {
        if self.get(object).is_none() {
            return String::from("Exception ignored:");
        }
        let shown = match self.repr(object) {
            Ok(text) => self.heap.str_lossy(self.get(text)).into_owned(),
            Err(Raised) => {
                self.heap.take_pending();
                String::from("<object repr() failed>")
            }
        };
        format!("Exception ignored in: {shown}")
    }

    /// An exception that goes no further, under a heading.
    pub(crate) fn write_ignored(&mut self, heading: &str, exception: u64) {
        let text = format!("{heading}\n{}", self.format_exception_briefly(exception));
        self.tell(&text);
    }

    /// Lets a script's own `sys.unraisablehook` have the exception; whether it did.
    fn ask_unraisablehook(&mut self, exception: u64, message: u64, object: u64) -> bool {
        let Some(hook) = self.replaced_hook("unraisablehook") else { return false };
        let told = self.unraisable_record(exception, message, object).and_then(|record| self.call_bits(hook, &[record]));
        if told.is_err() {
            self.heap.take_pending();
        }
        told.is_ok()
    }

    /// What an unraisable hook is given.
    fn unraisable_record(&self, exception: u64, message: u64, object: u64) -> Result<u64, Raised> {
        let h = &self.heap;
        let v = self.value(exception);
        let record = h.new_fields(Kind::Namespace, Ty::SimpleNamespace, &[])?;
        let attributes = h.dict()?;
        let fields = [
            ("exc_type", h.class_of(v)),
            ("exc_value", v),
            ("exc_traceback", h.exception_field(v, ExceptionField::Traceback)),
            ("err_msg", self.value(message)),
            ("object", self.value(object)),
        ];
        for (name, value) in fields {
            h.dict_set_str(attributes, h.intern_str(name)?, value)?;
        }
        h.set_dict_of(record, attributes);
        Ok(record.bits())
    }

    /// A hook of `sys` that a script put in place of ours.
    fn replaced_hook(&self, name: &str) -> Option<u64> {
        let dict = self.value(self.sys_dict()?);
        let get = |name: &str| self.heap.intern_str(name).ok().and_then(|name| self.heap.dict_get_str(dict, name)).map(|v| v.bits());
        get(name).filter(|hook| get(&format!("__{name}__")) != Some(*hook))
    }
}
