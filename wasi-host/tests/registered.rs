//! Capabilities that an embedder registers at load time, used by scripts.

use wicket::capability::{Args, Capability, GrantError, OpCx, Op, OpError, Permit, Policy, Right, Scope, Started, Subjects, Factory, functions, op};
use wicket::{RunPlan, Runtime, Session, Setup, Streams};

/// A crate's capability, with state for each session and Python of its own.
struct Counter {
    step: i64,
    count: i64,
}

impl Counter {
    fn add(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        self.count += self.step * args.i64(1)?;
        Ok(self.count.into())
    }
}

impl Capability for Counter {
    const NAME: &'static str = "counter";
    const DOC: &'static str = "Counts.";
    const RIGHTS: &'static [Right<'static>] = &[Right { name: "add", doc: "Count up.", scope: Scope::Name }];
    const OPS: &'static [Op<Counter>] =
        &[op(0, "add", "(name: str, by: int = 1) -> int", "Counts up.", "add", Counter::add).of(|_, args| Ok(Subjects::name("add", args.str(0)?)))];
    const WRAPPER: Option<&'static str> = Some("\"\"\"Counts, also twice.\"\"\"\nfrom _counter import add\n\ndef twice(name):\n    add(name)\n    return add(name)\n");
}

fn runtime() -> Runtime {
    let runtime = Runtime::new().unwrap();
    runtime.register(Factory::new(|_| Ok(Counter { step: 10, count: 0 })).unwrap()).unwrap();
    runtime
}

fn run(runtime: &Runtime, plan: RunPlan) -> (String, String) {
    let (streams, printed) = Streams::captured();
    match Session::start(runtime, plan, Setup::new(streams)) {
        Ok(session) => {
            session.run();
            (String::from_utf8(printed.out()).unwrap(), String::from_utf8(printed.err()).unwrap())
        }
        Err(error) => (String::new(), error.to_string()),
    }
}

#[test]
fn a_crates_capability_is_registered_without_another_engine() {
    let runtime = runtime();
    let code = "import counter\nprint(counter.__doc__, counter.add('a'), counter.add('a', by=2), counter.twice('a'))\ncounter.add('b')";
    for _ in 0..2 {
        let (out, err) = run(&runtime, RunPlan::source("main.py", code).allow("counter.add=a"));
        assert_eq!(out, "Counts, also twice. 10 30 50\n", "each session counts from the beginning: {err}");
        let last = err.lines().last().unwrap();
        assert_eq!(last, "PermissionError: counter.add('b') is not granted; allow it with --allow counter.add=b");
    }
}

#[test]
fn its_rights_join_the_grammar_and_unknown_ones_suggest_them() {
    let runtime = runtime();
    let told = |grant: &str| run(&runtime, RunPlan::source("main.py", "").allow(grant)).1;
    assert!(told("counter.ad=a").contains("did you mean counter.add?"), "{}", told("counter.ad=a"));
    assert!(told("counter.add").contains("counter.add needs a name: counter.add=NAME"), "{}", told("counter.add"));
    let denied = RunPlan::source("main.py", "import counter\ncounter.add('a')").allow("counter.add=*").deny("counter");
    assert!(run(&runtime, denied).1.ends_with("PermissionError: counter.add('a') is forbidden by --deny counter\n"));
    // Another runtime knows nothing of it.
    assert!(run(&Runtime::new().unwrap(), RunPlan::source("main.py", "").allow("counter.add=a")).1.contains("is not a right that any capability has"));
}

#[test]
fn a_narrowed_grant_is_for_the_module_that_calls_and_not_for_the_wrapper() {
    let plan = RunPlan::source("main.py", "import counter\nprint(counter.twice('a'))");
    assert_eq!(run(&runtime(), plan.clone().allow("counter.add=a for __main__")).0, "20\n");
    assert!(run(&runtime(), plan.allow("counter.add=a for counter")).1.contains("is not granted to module '__main__'"));
}

#[test]
fn functions_of_the_host_are_closures() {
    let runtime = Runtime::new().unwrap();
    let host = functions("host")
        .right("log", "Write into the program's log.", Scope::Bare)
        .with("add", "(a: int, b: int) -> int", "The sum of two numbers.", |args, _| Ok(args.i64(0)? + args.i64(1)?))
        .granted("log", "log", "(text: str) -> None", "Writes a line.", |_, _| Ok(()));
    runtime.register(host.factory().unwrap()).unwrap();
    let code = "import host\nprint(host.add(2, b=3), host.add.__doc__, host.log('x'))\ntry: host.add('2', 3)\nexcept TypeError as e: print(e)";
    let (out, err) = run(&runtime, RunPlan::source("main.py", code).allow("host.log"));
    assert_eq!((out.as_str(), err.as_str()), ("5 The sum of two numbers. None\nhost.add() argument 'a' must be int, not str\n", ""));
}

#[test]
fn names_that_are_taken_are_refused() {
    let runtime = runtime();
    for (name, told) in [("counter", "there is a capability named counter already"), ("fs", "there is a capability named fs already"), ("json", "json is a module of the standard library; take another name"), ("os", "os is a module of the standard library; take another name")] {
        let error = runtime.register(functions(name).factory().unwrap()).unwrap_err();
        assert_eq!(error.to_string(), told);
    }
}

#[test]
fn what_cannot_be_opened_for_a_session_is_told_as_that() {
    let runtime = Runtime::new().unwrap();
    let picky = |policy: &Policy| match policy.allows() {
        [] => Ok(functions("picky").right("use", "Use it.", Scope::Name)),
        [grant, ..] => Err(GrantError::unusable(grant, "there is no such thing".to_owned())),
    };
    runtime.register(Factory::new(picky).unwrap()).unwrap();
    let (_, told) = run(&runtime, RunPlan::source("main.py", "").allow("picky.use=x"));
    assert!(told.contains("picky.use=x") && told.contains("there is no such thing"), "{told}");
}
