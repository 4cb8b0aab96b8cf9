//! `wicket policy explain`: the answer of the door, with its reasons, before anything runs.

use crate::command::message::{Failure, exit, print_out};
use crate::command::options::ExplainOptions;
use crate::command::rules::{Rules, wrong_grant};
use crate::session::capabilities::{self, Touched};
use crate::text_file::nearest;
use capability::{Considered, Explanation, Policy, Rule, Scope, Subject, Subjects, Target, VPath, shell_quoted};
use serde_json::json;

pub fn explain(options: &ExplainOptions) -> Result<u8, Failure> {
    let rules = Rules::gather(&options.rules)?;
    let (policy, allows, denies) = rules.policy().map_err(|error| wrong_grant(&error))?;
    let (capability, _) = options.what.split_once('.').ok_or_else(|| unknown(&options.what))?;
    let subjects = subjects(&options.what, &options.targets)?;
    let answers: Vec<Answer> = subjects.iter().map(|subject| Answer::of(&policy, capability, subject, &options.module)).collect();
    let allowed = answers.iter().all(|answer| answer.explanation.allowed);
    let origins = Origins { allows, denies };
    let text = if options.json { as_json(options, allowed, &answers, &origins) } else { as_text(options, allowed, &answers, &origins) };
    print_out(text.as_bytes(), if allowed { 0 } else { exit::REFUSED })
}

/// Where the rules were written.
struct Origins {
    allows: Vec<String>,
    denies: Vec<String>,
}

impl Origins {
    fn of(&self, rule: &Rule) -> &str {
        let list = if rule.denies { &self.denies } else { &self.allows };
        list.get(rule.index).map_or("", String::as_str)
    }
}

/// One subject and what is decided about it.
struct Answer {
    right: String,
    target: String,
    explanation: Explanation,
}

impl Answer {
    fn of(policy: &Policy, capability: &str, subject: &Subject, module: &str) -> Answer {
        let mut explanation = policy.explain(capability, subject, module);
        if explanation.allowed
            && let Some(why) = capabilities::refused_on_sight(policy, subject, module)
        {
            let rule = explanation.rule.take().map(|rule| format!(", which {} allows by its name", rule.text)).unwrap_or_default();
            explanation = Explanation { allowed: false, why: format!("a run would see what is there{rule}: {why}"), ..explanation };
        }
        Answer { right: format!("{capability}.{}", subject.right), target: subject.target.to_string(), explanation }
    }
}

/// What the op would touch with these arguments, by the very function that the door asks; or the right and its target.
fn subjects(what: &str, targets: &[String]) -> Result<Subjects, Failure> {
    let (capability, name) = what.split_once('.').ok_or_else(|| unknown(what))?;
    let of_op = capabilities::touched(what, targets).map_err(|error| Failure::usage(error.to_string()))?;
    match (of_op, capabilities::vocabulary().scope(capability, name)) {
        // A right goes before an op of the same name where the target is the right's.
        (_, Some(scope)) => of_right(what, name, scope, targets),
        (Some(Touched { is_guessed: true, signature, .. }), None) => {
            let message = format!("what {what} needs depends on its arguments, and not all were given");
            Err(Failure::usage(message).hint(format!("it is {what}{signature}; write the arguments behind it, as in wicket policy explain fs.open data/a.csv r")))
        }
        (Some(Touched { subjects: Ok(subjects), .. }), None) => Ok(subjects),
        (Some(Touched { subjects: Err(error), .. }), None) => Err(Failure::usage(format!("{what} cannot be called so: {error}"))),
        (None, None) => Err(unknown(what)),
    }
}

fn of_right(what: &str, right: &str, scope: Scope, targets: &[String]) -> Result<Subjects, Failure> {
    match (scope, targets) {
        (Scope::Bare, []) => Ok(Subjects::bare(right.to_owned())),
        (Scope::Bare, _) => Err(Failure::usage(format!("the right {what} has no target"))),
        (Scope::Path | Scope::Overlay | Scope::Name, []) => Err(Failure::usage(format!("the right {what} needs a target")).hint(format!("wicket policy explain {what} TARGET"))),
        (Scope::Name, names) => Ok(names.iter().fold(Subjects::none(), |all, name| all.and(Subject::new(right.to_owned(), Target::Name(name.clone()))))),
        (Scope::Amount, _) => Err(Failure::usage(format!("{what} bounds what others give, and decides nothing"))),
        (Scope::Path | Scope::Overlay, paths) => paths.iter().try_fold(Subjects::none(), |all, written| {
            let path = VPath::parse(written.as_bytes()).map_err(|error| Failure::usage(format!("'{written}': {error}")))?;
            Ok(all.and_path(right.to_owned(), path, written.as_bytes()))
        }),
    }
}

fn unknown(what: &str) -> Failure {
    let vocabulary = capabilities::vocabulary();
    let rights = vocabulary.rights().map(|(name, right)| format!("{name}.{}", right.name));
    let names: Vec<String> = capabilities::op_names().unwrap_or_default().into_iter().chain(rights).collect();
    let message = match nearest(what, names.iter().map(String::as_str)) {
        Some(near) => format!("'{what}' is neither an op nor a right; did you mean {near}?"),
        None => format!("'{what}' is neither an op nor a right"),
    };
    Failure::usage(message).hint("'wicket modules' lists the rights; an op is what a script calls, for instance fs.read_text")
}

fn as_text(options: &ExplainOptions, allowed: bool, answers: &[Answer], origins: &Origins) -> String {
    let targets = options.targets.join(" ");
    let verdict = if allowed { "allowed" } else { "refused" };
    let mut text = format!("{} {targets}", options.what).trim_end().to_owned() + &format!(", by module {}: {verdict}\n", options.module);
    if answers.is_empty() {
        return text + "  it needs no right: it touches nothing outside of the script\n";
    }
    for answer in answers {
        let Answer { right, target, explanation } = answer;
        let host = explanation.host.as_ref().map(|host| format!("  (on the host: {host})")).unwrap_or_default();
        text += &format!("\n  {right} {target}").replace("  \n", "\n");
        text += &format!("{host}\n    {}\n", decided(explanation, origins));
        for other in explanation.others.iter().filter(|other| other.near) {
            text += &format!("    not by {}: it {}\n", shown(&other.rule, origins), other.why);
        }
        if let Some(grant) = &explanation.would_allow {
            text += &format!("    allow it with --allow {}\n", shell_quoted(grant));
        }
    }
    text
}

fn decided(explanation: &Explanation, origins: &Origins) -> String {
    match &explanation.rule {
        Some(rule) => format!("{} by {}: {}", if rule.denies { "forbidden" } else { "allowed" }, shown(rule, origins), explanation.why),
        None => format!("refused: {}", explanation.why),
    }
}

/// `allow 'fs.read=a b' (policy.toml:3)`
fn shown(rule: &Rule, origins: &Origins) -> String {
    let (word, text) = (if rule.denies { "deny" } else { "allow" }, shell_quoted(&rule.text));
    format!("{word} {text} ({})", origins.of(rule))
}

fn as_json(options: &ExplainOptions, allowed: bool, answers: &[Answer], origins: &Origins) -> String {
    let rule = |rule: &Rule| json!({ "list": if rule.denies { "deny" } else { "allow" }, "grant": rule.text, "from": origins.of(rule) });
    let others = |explanation: &Explanation| -> Vec<_> {
        let other = |other: &Considered| json!({ "rule": rule(&other.rule), "why": other.why, "near": other.near });
        explanation.others.iter().map(other).collect()
    };
    let subject = |answer: &Answer| {
        json!({
            "right": answer.right,
            "target": answer.target,
            "host": answer.explanation.host,
            "allowed": answer.explanation.allowed,
            "rule": answer.explanation.rule.as_ref().map(rule),
            "why": answer.explanation.why,
            "others": others(&answer.explanation),
            "would_allow": answer.explanation.would_allow,
        })
    };
    let subjects: Vec<_> = answers.iter().map(subject).collect();
    let answer = json!({ "what": options.what, "targets": options.targets, "module": options.module, "allowed": allowed, "subjects": subjects });
    serde_json::to_string_pretty(&answer).unwrap_or_default() + "\n"
}
