//! What is in a record, for people: how the run began, its calls, how it ended.

use crate::limits::Limit;
use crate::record::{Record, ReplayError};
use crate::session::{Ending, bit};
use crate::stdio::visible;
use crate::units::show_amount;
use capability::{CallEvent, Event, Fetched, Status, Tag, Where};
use std::fmt::Write;

pub fn list(record: Record) -> Result<String, ReplayError> {
    let mut text = String::new();
    // Writing to a String does not fail.
    let _ = begun(&record, &mut text);
    let (survey, ending) = (record.survey().clone(), record.ending());
    let mut events = record.events()?;
    let mut number = 0;
    for _ in 0..survey.events {
        let Some(event) = events.next()? else { break };
        if matches!(&event, Event::Call(call) if !call.take) {
            number += 1;
        }
        let _ = line(number, &event, &mut text);
    }
    let _ = match (&ending, &survey.cut) {
        (Some(ending), _) => writeln!(text, "ended    {}, exit code {}", said(ending), ending.exit_code()),
        (None, _) if survey.withheld => writeln!(text, "cut      the run used secrets from here on, and there was no key to seal them with"),
        (None, Some(cut)) => writeln!(text, "cut      {cut}"),
        (None, None) => Ok(()),
    };
    Ok(text)
}

fn begun(record: &Record, text: &mut String) -> std::fmt::Result {
    let (plan, manifest) = (record.plan(), record.manifest());
    let identity = &manifest.identity;
    let engine = identity.engine.get(..12).unwrap_or_default();
    writeln!(text, "record   of Wicket {}, engine {engine}, digest {}", visible(&identity.wicket), record.survey().head)?;
    writeln!(text, "script   {}, {} bytes", visible(&plan.entry.name), plan.entry.source.len())?;
    let arguments = plan.argv.get(1..).unwrap_or_default();
    if !arguments.is_empty() {
        writeln!(text, "argv     {}", visible(&format!("{arguments:?}")))?;
    }
    for (word, rules) in [("allow", &plan.allow), ("deny", &plan.deny)] {
        for rule in rules {
            writeln!(text, "{word:<8} {}", visible(&rule.text))?;
        }
    }
    if let Some(seed) = plan.deterministic {
        writeln!(text, "seed     {seed}, deterministic")?;
    }
    let limit = |limit: Limit| show_amount(plan.limits.get(limit), limit.row().unit);
    writeln!(text, "limits   time {}, memory {}, steps {}", limit(Limit::Time), limit(Limit::Memory), limit(Limit::Steps))
}

fn line(number: u64, event: &Event, text: &mut String) -> std::fmt::Result {
    match event {
        Event::Call(call) if !call.take => {
            let module = visible(&call.module);
            writeln!(text, "{:<8} {} in line {} of {module}: {}", format!("#{number}"), visible(&call.op), call.line, answered(call))
        }
        Event::Call(call) => writeln!(text, "         its answer: {}", answered(call)),
        // Where a module was looked for in vain is no news.
        Event::Fetched { answer: Fetched::Failed(error), .. } if error.class == "FileNotFoundError" => Ok(()),
        Event::Fetched { spec, answer } => writeln!(text, "import   {}: {}", visible(spec), found(answer)),
        Event::Ready(answers) => writeln!(text, "         {} of the calls that were waited for were answered", answers.len()),
        Event::Told(told) => writeln!(text, "         told from outside, {}: {}", place(told.at), news(told.bits)),
        Event::Pushed(node) => writeln!(text, "         an event from the embedder, {} bytes", node.len()),
        Event::Invoked(node) => writeln!(text, "         a call from the embedder, {} bytes", node.len()),
        Event::Breach(breach) => writeln!(text, "         the locked policy lacks {}", visible(&breach.needs.join(", "))),
        Event::Began(_) | Event::Resumed | Event::Withheld | Event::Ended(_) => Ok(()),
    }
}

fn place(at: Where) -> &'static str {
    match at {
        Where::Answer => "with this answer",
        Where::Look(_) => "between two instructions",
        Where::Wait => "as it waited",
        Where::Unrecorded(_) => "as it printed or gave up a call",
    }
}

fn news(bits: u32) -> String {
    let names = [
        (bit::KEYBOARD, "an interruption"),
        (bit::TIME, "the limit time"),
        (bit::CANCEL, "a cancellation"),
        (bit::SOFT_TIME, "the soft limit time"),
        (bit::SOFT_OUTPUT, "the soft limit output"),
        (bit::SOFT_HOST_CALLS, "the soft limit host-calls"),
        (bit::SOFT_WRITE_BYTES, "the soft limit write-bytes"),
        (bit::SOFT_FILES, "the soft limit files"),
    ];
    let told: Vec<&str> = names.iter().filter(|(bit, _)| bits & bit != 0).map(|(_, name)| *name).collect();
    told.join(", ")
}

fn answered(call: &CallEvent) -> String {
    let reply = &call.reply;
    let value = || Tag::from_u32(reply.tag).map_or_else(|| reply.tag.to_string(), |tag| format!("{tag:?}").to_lowercase());
    match reply.status {
        Status::Ok => format!("{}, {} bytes", value(), reply.len),
        Status::Error if reply.refused => "refused".to_owned(),
        Status::Error => format!("an error, {} bytes", reply.len),
        Status::Pending => "answered later".to_owned(),
        Status::More => format!("{}, {} bytes, to be fetched", value(), reply.len),
        Status::RefusedWire => "not understood".to_owned(),
    }
}

fn found(answer: &Fetched) -> String {
    match answer {
        Fetched::Embedded(_) => "from the standard library".to_owned(),
        Fetched::Source(source) => format!("{} bytes", source.len()),
        Fetched::Failed(error) => visible(&error.class),
    }
}

fn said(ending: &Ending) -> String {
    let json = serde_json::to_value(ending).unwrap_or_default();
    json.get("kind").and_then(|kind| kind.as_str()).unwrap_or("?").to_owned()
}
