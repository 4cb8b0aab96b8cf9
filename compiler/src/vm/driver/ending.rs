//! How a run ends: by itself, by `sys.exit`, by an exception, by a limit; and what is done before the engine lets go.

use super::{Engine, State, Status, report};
use crate::heap::{ExceptionField, Kind, Name, Raised, Ty, Value};
use crate::vm::machine::Cx;
use crate::vm::Slot;

impl Engine {
    /// The script ran to its end.
    pub(super) fn finished(&mut self) -> Status {
        self.state = State::Ended;
        self.output.clear();
        match self.cx.wind_up() {
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
        let status = self.describe(exception);
        if was_running && self.cx.limit.is_none() && self.cx.wind_up().is_err() {
            // The first failure is the one that is told.
            self.cx.heap.take_pending();
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
            self.report = report::exit(code);
            self.output.clear();
            return Status::Exit(code);
        }
        let text = if cx.ask_excepthook(exception) { String::new() } else { cx.format_exception(exception) };
        self.report = report::exception(cx, exception);
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
        self.native_nest = 0;
        self.depth = 0;
        self.handled = Value::NONE.bits();
        self.repr_stack.clear();
        self.outside.waiting = None;
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
            return self.heap.as_i128(v).map_or(0xff, |n| n as u8);
        }
        let text = match self.str(code) {
            Ok(text) => self.heap.str_lossy(self.get(text)).into_owned(),
            Err(Raised) => {
                self.heap.take_pending();
                String::new()
            }
        };
        self.write_stderr(&format!("{text}\n"));
        1
    }

    /// Lets a script's own `sys.excepthook` show the exception; whether it did.
    fn ask_excepthook(&mut self, exception: u64) -> bool {
        let Some(dict) = self.sys_dict() else { return false };
        let h = &self.heap;
        let get = |name: &str| h.intern_str(name).ok().and_then(|name| h.dict_get_str(self.value(dict), name)).map(|v| v.bits());
        let (hook, own) = (get("excepthook"), get("__excepthook__"));
        let Some(hook) = hook.filter(|_| hook != own) else { return false };
        let v = self.value(exception);
        let args = [h.class_of(v).bits(), exception, h.exception_field(v, ExceptionField::Traceback).bits()];
        match self.call_bits(hook, &args) {
            Ok(_) => true,
            Err(Raised) => {
                let second = self.heap.take_pending().bits();
                let mark = self.root_extra.len();
                self.root_extra.push(second);
                let text = format!("Error in sys.excepthook:\n{}\nOriginal exception was:\n", self.format_exception(second));
                self.root_extra.truncate(mark);
                self.write_stderr(&text);
                false
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
        self.flush_stream("stdout")?;
        self.finalize_all()?;
        self.flush_stream("stdout")
    }

    /// Flushes what a script put in place of a stream.
    fn flush_stream(&mut self, name: &str) -> Result<(), Raised> {
        let Some(dict) = self.sys_dict() else { return Ok(()) };
        let key = self.heap.intern_str(name)?;
        let Some(stream) = self.heap.dict_get_str(self.value(dict), key).filter(|v| !v.is_none()).map(|v| v.bits()) else { return Ok(()) };
        let slot = self.push(self.value(stream));
        let result = match self.getattr_opt(slot, Name::flush)? {
            Some(flush) => self.call(flush, &[]).map(|_| ()),
            None => Ok(()),
        };
        self.pop_to(slot);
        result
    }

    /// An exception that nobody can catch: in `__del__`, in a weak reference's callback.
    pub(crate) fn report_unraisable(&mut self, exception: u64, object: u64) {
        let mark = self.root_extra.len();
        self.root_extra.extend([exception, object]);
        let h = &self.heap;
        let finalizer = h.lookup_name(h.class_of(self.value(object)), Name::del).map_or(object, |v| v.bits());
        let slot = self.push(self.value(finalizer));
        let shown = match self.repr(slot) {
            Ok(text) => self.heap.str_lossy(self.get(text)).into_owned(),
            Err(Raised) => {
                self.heap.take_pending();
                String::from("<object repr() failed>")
            }
        };
        self.pop_to(slot);
        let text = format!("Exception ignored in: {shown}\n{}", self.format_exception(exception));
        self.write_stderr(&text);
        self.root_extra.truncate(mark);
    }
}
