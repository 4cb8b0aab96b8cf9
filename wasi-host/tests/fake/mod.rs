//! The host against engines written by hand: sound ones, hostile ones, broken ones.

mod hostile;
mod limits;
mod ops;
mod waiting;

use std::sync::OnceLock;
use wasm_abi::Value;
use wicket::{Artifact, Captured, Limits, Outcome, RunPlan, Runtime, RuntimeError, Session, Setup, StartError, Streams};

/// An engine in the making.
#[derive(Clone)]
pub struct Fake {
    body: String,
    resume: String,
    output: Vec<u8>,
    report: Vec<u8>,
    data: Vec<u8>,
    panic: Vec<u8>,
    version: u32,
    deadline_ns: u64,
    limits: Limits,
    replaced: Vec<(String, String)>,
}

impl Fake {
    /// `run_start` is this code, which leaves a status word.
    pub fn new(body: &str) -> Fake {
        Fake {
            body: body.to_owned(),
            resume: "(call $exit (i32.const 99))".to_owned(),
            output: Vec::new(),
            report: Vec::new(),
            data: Vec::new(),
            panic: Vec::new(),
            version: 1,
            deadline_ns: 0,
            limits: Limits::server(),
            replaced: Vec::new(),
        }
    }

    pub fn resume(self, code: &str) -> Fake {
        Fake { resume: code.to_owned(), ..self }
    }

    pub fn output(self, text: &str) -> Fake {
        Fake { output: text.as_bytes().to_vec(), ..self }
    }

    pub fn panics_with(self, text: &str) -> Fake {
        Fake { panic: text.as_bytes().to_vec(), ..self }
    }

    pub fn report(self, fields: &[(&str, Value)]) -> Fake {
        let dict = fields.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect();
        Fake { report: Value::Dict(dict).encode().unwrap(), ..self }
    }

    /// The bytes at 0x4000, usually a request.
    pub fn data(self, value: &Value) -> Fake {
        Fake { data: value.encode().unwrap(), ..self }
    }

    pub fn deadline_ns(self, ns: u64) -> Fake {
        Fake { deadline_ns: ns, ..self }
    }

    pub fn limits(self, limits: Limits) -> Fake {
        Fake { limits, ..self }
    }

    pub fn version(self, version: u32) -> Fake {
        Fake { version, ..self }
    }

    /// Changes the module's text.
    pub fn replace(mut self, from: &str, to: &str) -> Fake {
        self.replaced.push((from.to_owned(), to.to_owned()));
        self
    }

    pub fn wasm(&self) -> Vec<u8> {
        let escaped = |bytes: &[u8]| bytes.iter().map(|byte| format!("\\{byte:02x}")).collect::<String>();
        let mut text = include_str!("engine.wat")
            .replace("\"OUTPUT\"", &format!("\"{}\"", escaped(&self.output)))
            .replace("\"REPORT\"", &format!("\"{}\"", escaped(&self.report)))
            .replace("\"DATA\"", &format!("\"{}\"", escaped(&self.data)))
            .replace("\"PANIC\"", &format!("\"{}\"", escaped(&self.panic)))
            .replace("OUTLEN", &self.output.len().to_string())
            .replace("REPORTLEN", &self.report.len().to_string())
            .replace("PANICLEN", &self.panic.len().to_string())
            .replace("VERSION", &self.version.to_string())
            .replace("DEADLINE", &self.deadline_ns.to_string())
            .replace("BODY)", &format!("{})", self.body.replace("DATALEN", &self.data.len().to_string())))
            .replace("RESUME", &self.resume);
        for (from, to) in &self.replaced {
            assert!(text.contains(from.as_str()), "the fake engine has no {from}");
            text = text.replace(from.as_str(), to);
        }
        wat::parse_str(&text).unwrap_or_else(|error| panic!("{error}\n{text}"))
    }

    pub fn runtime(&self) -> Result<Runtime, RuntimeError> {
        Runtime::uncached(&Artifact::from_bytes(self.wasm()))
    }

    pub fn start(&self, plan: impl FnOnce(RunPlan) -> RunPlan) -> Result<(Session, Captured), StartError> {
        let runtime = self.runtime().unwrap();
        let (streams, printed) = Streams::captured();
        let plan = plan(RunPlan::source("fake.py", "").limits(self.limits.clone()));
        Ok((Session::start(&runtime, plan, Setup::new(streams))?, printed))
    }

    pub fn run(&self) -> (Outcome, Captured) {
        let (session, printed) = self.start(|plan| plan).unwrap();
        (session.run(), printed)
    }

    pub fn exit_code(&self) -> u8 {
        let (outcome, _) = self.run();
        assert!(outcome.ending == wicket::Ending::Exit { code: outcome.exit_code }, "{outcome:?}");
        outcome.exit_code
    }
}

/// The number that `host_capability_op` knows a capability by, as the descriptor blob would tell an engine.
pub fn capability_number(name: &str) -> u32 {
    static ORDER: OnceLock<[&str; 6]> = OnceLock::new();
    let order = ORDER.get_or_init(|| ["fs", "crypto", "clock", "env", "kv", "stdio"]);
    order.iter().position(|known| *known == name).unwrap() as u32
}
