//! Calls that are answered later: who is woken, in which order answers come, what is given up.

use std::future::poll_fn;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Wake, Waker};
use std::time::Duration;

use capability::testing::{Harness, request};
use capability::{Args, Audit, Call, Capability, Limit, Op, OpCx, OpError, Pending, Permit, Policy, Quota, Quotas, Right, Started, Status, StopReason, Value, op};

/// What is sent to the calls that wait, by their first argument, and whom to wake.
#[derive(Clone, Default)]
struct Post(Arc<Mutex<(Vec<i128>, Vec<Waker>)>>);

impl Post {
    fn send(&self, to: i128) {
        let mut post = self.0.lock().unwrap();
        post.0.push(to);
        post.1.drain(..).for_each(Waker::wake);
    }
}

struct Mail {
    post: Post,
    polls: Arc<AtomicU32>,
}

impl Mail {
    fn receive(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        let (number, post, polls) = (args.int(0)?, self.post.clone(), Arc::clone(&self.polls));
        Ok(Started::Pending(Pending::Future(Box::pin(poll_fn(move |cx| {
            polls.fetch_add(1, Ordering::Relaxed);
            let mut post = post.0.lock().unwrap();
            if post.0.contains(&number) {
                return Poll::Ready(Ok(Value::Int(number)));
            }
            post.1.push(cx.waker().clone());
            Poll::Pending
        })))))
    }

    fn sleep(&mut self, _: &Permit, args: &Args<'_>, _: &mut OpCx<'_>) -> Result<Started, OpError> {
        Ok(Started::Pending(Pending::Until(args.int(0)? as u64, Value::str("slept"))))
    }
}

impl Capability for Mail {
    const NAME: &'static str = "mail";
    const DOC: &'static str = "Mail.";
    const RIGHTS: &'static [Right<'static>] = &[];
    const OPS: &'static [Op<Mail>] = &[
        op(1, "receive", "(number: int) -> int", "Waits for mail.", "", Mail::receive).asynchronous(),
        op(2, "sleep", "(until: int) -> str", "Waits for a time.", "", Mail::sleep).blocking(),
    ];
}

fn mail(quotas: Quotas, deterministic: bool) -> (Harness, Post, Arc<AtomicU32>) {
    let (post, polls) = (Post::default(), Arc::default());
    let mail = Mail { post: post.clone(), polls: Arc::clone(&polls) };
    (Harness::with(Box::new(mail), Policy::new(), quotas, deterministic).unwrap(), post, polls)
}

fn begin(mail: &mut Harness, number: i128) -> u32 {
    let (reply, _) = mail.raw("receive", &[Value::Int(number)]);
    assert_eq!(reply.status, Status::Pending);
    reply.call_id
}

struct Woken(AtomicU32);

impl Wake for Woken {
    fn wake(self: Arc<Self>) {
        self.0.fetch_add(1, Ordering::Relaxed);
    }
}

fn ids(mail: &mut Harness, waker: &Waker) -> Vec<u32> {
    mail.door.ready(&mut Context::from_waker(waker)).iter().map(|settled| settled.call_id).collect()
}

#[test]
fn whoever_waits_is_woken_and_only_what_was_woken_is_polled() {
    let (mut mail, post, polls) = mail(Quotas::default(), false);
    let calls: Vec<u32> = (0..100).map(|number| begin(&mut mail, number)).collect();
    let woken = Arc::new(Woken(AtomicU32::new(0)));
    let waker = Waker::from(Arc::clone(&woken));
    assert_eq!(ids(&mut mail, &waker), [0u32; 0]);
    assert_eq!(polls.load(Ordering::Relaxed), 100);
    assert_eq!(ids(&mut mail, &waker), [0u32; 0]);
    assert_eq!(polls.load(Ordering::Relaxed), 100, "nobody was woken");
    post.send(7);
    assert_eq!(woken.0.load(Ordering::Relaxed), 1, "once for all");
    assert_eq!(ids(&mut mail, &waker), [calls[7]]);
    assert_eq!(mail.door.pending_calls(), 99);
}

#[test]
fn answers_come_as_they_are_there_except_in_a_deterministic_run() {
    for deterministic in [false, true] {
        let (mut mail, post, _) = mail(Quotas::default(), deterministic);
        let calls: Vec<u32> = (0..3).map(|number| begin(&mut mail, number)).collect();
        post.send(2);
        assert_eq!(ids(&mut mail, Waker::noop()), if deterministic { vec![] } else { vec![calls[2]] });
        post.send(0);
        assert_eq!(ids(&mut mail, Waker::noop()), [calls[0]]);
        post.send(1);
        assert_eq!(ids(&mut mail, Waker::noop()), if deterministic { vec![calls[1], calls[2]] } else { vec![calls[1]] });
    }
}

#[test]
fn what_was_given_up_holds_up_nobody_where_answers_come_in_order() {
    let (mut mail, post, _) = mail(Quotas::default(), true);
    let calls: Vec<u32> = (0..2).map(|number| begin(&mut mail, number)).collect();
    assert_eq!(ids(&mut mail, Waker::noop()), [0u32; 0], "both were polled and wait");
    post.send(0);
    mail.door.forget(calls[0]);
    post.send(1);
    assert_eq!(ids(&mut mail, Waker::noop()), [calls[1]]);
}

#[test]
fn what_is_given_up_is_never_answered() {
    let (mut mail, post, polls) = mail(Quotas::default(), false);
    let call = begin(&mut mail, 1);
    mail.door.forget(call);
    mail.door.forget(call);
    mail.door.forget(12345);
    post.send(1);
    assert_eq!(ids(&mut mail, Waker::noop()), [0u32; 0]);
    assert_eq!((polls.load(Ordering::Relaxed), mail.door.has_pending()), (0, false));
}

#[test]
fn a5_calls_that_wait_are_charged_and_given_back() {
    let (mut mail, _, _) = mail(Quotas { op_bytes: 10 << 10, ..Quotas::default() }, false);
    let calls: Vec<u32> = (0..10).map(|number| begin(&mut mail, number)).collect();
    let error = mail.call("receive", &[Value::Int(10)]).unwrap_err();
    assert_eq!(error.class, "MemoryError");
    mail.door.forget(calls[3]);
    assert_eq!(mail.door.budget().spent(Quota::OpBytes), 9 << 10);
    begin(&mut mail, 11);
    mail.door.cancel_pending();
    assert_eq!(mail.door.budget().spent(Quota::OpBytes), 0);
}

fn now(mail: &mut Harness, op: u32, arg: i128) -> (capability::Reply, Vec<u8>) {
    let request = request("(number: int)", &[Value::Int(arg)]);
    let mut place = vec![0; 4096];
    let reply = mail.door.dispatch_now(Call { capability: 0, op, request: &request, module: "m", line: 1, take: None }, &mut place);
    place.truncate(reply.len as usize);
    (reply, place)
}

#[test]
fn a_caller_that_cannot_wait_has_its_answer_here() {
    let (mut mail, post, _) = mail(Quotas::default(), false);
    let thread = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(30));
        post.send(5);
    });
    let (reply, payload) = now(&mut mail, 1, 5);
    assert_eq!((reply.status, payload), (Status::Ok, Value::Int(5).encode_payload().unwrap()));
    thread.join().unwrap();
    assert_eq!(now(&mut mail, 2, 0).0.status, Status::Ok, "its time has come");
    assert!(!mail.door.has_pending());
}

#[test]
fn h1_waiting_for_a_caller_that_cannot_ends_when_the_run_is_to_stop() {
    let (mut mail, _, _) = mail(Quotas::default(), false);
    let stop = mail.stop.clone();
    let thread = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(30));
        stop.raise(StopReason::Time);
    });
    assert_eq!(now(&mut mail, 1, 5).0.stopped, Some(StopReason::Time));
    thread.join().unwrap();
    assert_eq!(now(&mut mail, 2, 1 << 60).0.stopped, Some(StopReason::Time));
}

#[test]
fn calls_are_counted_whether_or_not_they_are_awaited() {
    let (mut mail, _, _) = mail(Quotas { host_calls: 3, ..Quotas::default() }, false);
    for number in 0..3 {
        begin(&mut mail, number);
    }
    let (reply, _) = mail.raw("receive", &[Value::Int(3)]);
    assert_eq!(reply.limit, Some(Limit::HostCalls));
}

#[test]
fn a_call_that_was_given_up_has_a_record_that_says_so() {
    let mail = Mail { post: Post::default(), polls: Arc::default() };
    let mut mail = Harness::with_audit(Box::new(mail), Policy::new(), Quotas::default(), Audit::ring(10)).unwrap();
    let (reply, _) = mail.raw("receive", &[Value::Int(1)]);
    mail.door.forget(reply.call_id);
    let records: Vec<_> = mail.door.audit().records().map(|record| (record.op.to_string(), record.error.clone())).collect();
    assert_eq!(records, [("mail.receive".to_owned(), Some("cancelled".into()))]);
}
