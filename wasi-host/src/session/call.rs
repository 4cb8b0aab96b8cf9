//! Calls of functions that a finished script defined. Each has the whole time limit; memory counts over the session.

use super::{Ending, Outcome, Session, State, Status};
use wasm_abi::{Budget, Value, decode};

/// What a result may take, beyond its own bytes.
const RESULT_BUDGET: usize = 256 << 20;

impl Session {
    /// Calls a function of the script by name. An exception, a limit or a bug ends the session, and says how.
    pub fn call(&mut self, function: &str, arguments: Vec<Value>, keywords: Vec<(String, Value)>) -> Result<Value, Box<Outcome>> {
        if self.state != State::Finished {
            return Err(self.cannot("the script has not run to its end"));
        }
        let request = Value::List(vec![Value::str(function), Value::List(arguments), Value::Dict(keywords)]);
        let Ok(node) = request.encode() else {
            return Err(self.cannot("the arguments are too large or too deep"));
        };
        self.watch.restart(&self.plan.limits);
        let mut word = self.guest.invoke_with::<u32>("call", &node);
        loop {
            let status = match &word {
                Ok(word) => Status::from_word(*word),
                Err(error) => {
                    let step = self.broken(error);
                    return Err(Self::outcome_of(step));
                }
            };
            self.state = State::Running(status);
            match status {
                Status::Done => return self.result(),
                Status::PendingTimer | Status::PendingHostCall | Status::PendingEvent => self.wait(),
                Status::Preempted => {}
                status => {
                    let step = self.settled_status(status);
                    return Err(Self::outcome_of(step));
                }
            }
            word = self.guest.invoke::<(), u32>("run_resume", ());
        }
    }

    fn result(&mut self) -> Result<Value, Box<Outcome>> {
        self.state = State::Finished;
        // What it printed is seen now and not at the end of the session; an error is met by the next write.
        let _ = self.guest.store.data().output.finish();
        let node = self.guest.region("out_ptr", "out_len");
        decode(&node, &mut Budget::new(RESULT_BUDGET)).map_err(|error| self.cannot(&format!("the result is malformed: {error}")))
    }

    fn cannot(&mut self, why: &str) -> Box<Outcome> {
        Box::new(self.outcome(Ending::EngineBug { message: why.to_owned() }, String::new()))
    }
}
