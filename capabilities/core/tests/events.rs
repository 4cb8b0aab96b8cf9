//! The audit's records as events of `tracing`. In a process of its own: who listens is found out once for all threads.

#[path = "core/toy.rs"]
mod toy;

use std::sync::{Arc, Mutex};

use capability::testing::Harness;
use capability::{Audit, Grant, Policy, Quotas, Value};

use toy::Toy;

/// Keeps the text of every event.
#[derive(Clone, Default)]
struct Events(Arc<Mutex<Vec<String>>>);

impl tracing::Subscriber for Events {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        metadata.target() == capability::AUDIT_TARGET
    }

    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }

    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}

    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        struct Fields(String);
        impl tracing::field::Visit for Fields {
            fn record_debug(&mut self, field: &tracing::field::Field, value: &dyn std::fmt::Debug) {
                self.0 += &format!("{}={value:?} ", field.name());
            }
        }
        let mut fields = Fields(format!("{} ", event.metadata().level()));
        event.record(&mut fields);
        self.0.lock().unwrap().push(fields.0);
    }

    fn enter(&self, _: &tracing::span::Id) {}

    fn exit(&self, _: &tracing::span::Id) {}
}

#[test]
fn embedders_get_the_same_records_as_events() {
    let events = Events::default();
    let mut policy = Policy::new();
    policy.allow(Grant::whole("toy", "use")).unwrap();
    tracing::subscriber::with_default(events.clone(), || {
        let mut toy = Harness::with_audit(Box::new(Toy::new()), policy, Quotas::default(), Audit::off()).unwrap();
        toy.call("echo", &[Value::Int(1)]).unwrap();
        toy.call("secret", &[Value::str("hunter2")]).unwrap_err();
        toy.call("pure", &[Value::Int(1)]).unwrap();
    });
    let told = events.0.lock().unwrap().clone();
    assert_eq!(told.len(), 2, "{told:?}");
    for (event, parts) in told.iter().zip([
        &["INFO ", "op=\"toy.echo\"", "verdict=\"allowed\"", "rule=\"allow toy.use\"", "line=1", "duration_ns=0"][..],
        &["WARN ", "verdict=\"refused\"", "rights=\"name\"", "targets=\"(secret)\"", "error=\"PermissionError\""],
    ]) {
        assert!(parts.iter().all(|part| event.contains(part)), "{event}");
    }
}
