//! A thousand scripts on two threads, with nothing but [`Session::step`]: each has its slice in turn, whatever the others do; some
//! await functions of the host, some print to readers that lag, some never end and are cancelled.
//!
//!     cargo run --release --example thousand_sessions

use std::collections::VecDeque;
use std::io;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::time::{Duration, Instant};
use wicket::capability::functions;
use wicket::{CancelHandle, Ending, Feed, RunPlan, Runtime, Session, Setup, Sink, Step, Stream, Streams};

const THREADS: usize = 2;

/// How long a session computes before it is the next one's turn.
const SLICE: Duration = Duration::from_millis(5);

/// What the scripts do, in turn.
const SCRIPTS: [(&str, &str); 5] = [
    ("short", "print(sum(n * n for n in range(100)))\n"),
    ("busy", "total = 0\nfor n in range(200_000):\n    total += n % 7\nprint(total)\n"),
    ("awaits", "import asyncio, shop\nasync def main():\n    print(sum(await asyncio.gather(*[shop.price(n) for n in range(10)])))\nasyncio.run(main())\n"),
    ("prints", "for n in range(200):\n    print('line', n, '.' * 100)\n"),
    ("endless", "while True:\n    pass\n"),
];

/// What came of it all.
#[derive(Debug, Default)]
pub struct Summary {
    pub finished: usize,
    pub cancelled: usize,
    pub other: Vec<Ending>,
    pub steps: usize,
    pub output_bytes: usize,
    /// The longest that a session which could go on waited for its turn.
    pub longest_wait: Duration,
    pub longest_step: Duration,
    pub took: Duration,
}

pub fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("{:#?}", drive(1000)?);
    Ok(())
}

/// Drives so many sessions to their ends.
pub fn drive(count: usize) -> Result<Summary, Box<dyn std::error::Error>> {
    let runtime = Runtime::new()?;
    let (post, postman) = Post::open();
    runtime.register(shop(&post).factory()?)?;
    let queue = Arc::new(Queue::default());
    let mut endless: Vec<CancelHandle> = Vec::new();
    for (name, source) in SCRIPTS.iter().cycle().take(count) {
        let reader = Reader::default();
        let streams = Streams { sink: Box::new(reader.clone()), feed: Box::new(NoInput) };
        let session = Session::start(&runtime, RunPlan::source(&format!("{name}.py"), *source), Setup::new(streams))?;
        if *name == "endless" {
            endless.push(session.cancel_handle());
        }
        queue.add(session, reader);
    }
    let started = Instant::now();
    let canceller = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(500));
        endless.iter().for_each(CancelHandle::cancel);
    });
    let workers: Vec<_> = (0..THREADS).map(|_| std::thread::spawn({ let queue = Arc::clone(&queue); move || work(&queue) })).collect();
    for thread in workers.into_iter().chain([canceller]) {
        thread.join().map_err(|_| "a thread panicked")?;
    }
    post.close();
    postman.join().map_err(|_| "the postman panicked")?;
    let mut summary = std::mem::take(&mut queue.lock().summary);
    summary.took = started.elapsed();
    Ok(summary)
}

// ---- the executor: a queue of sessions that can go on, and two threads that take from it

/// A session on its way. Waking it puts it into the queue.
struct Task {
    queue: Arc<Queue>,
    job: Mutex<Job>,
}

struct Job {
    session: Session,
    reader: Reader,
    waits: bool,
    over: bool,
}

#[derive(Default)]
struct Queue {
    state: Mutex<State>,
    more: Condvar,
}

#[derive(Default)]
struct State {
    /// Whose turn it is next, and since when they could go on.
    ready: VecDeque<(Arc<Task>, Instant)>,
    alive: usize,
    summary: Summary,
}

impl Queue {
    fn add(self: &Arc<Queue>, session: Session, reader: Reader) {
        let task = Arc::new(Task { queue: Arc::clone(self), job: Mutex::new(Job { session, reader, waits: false, over: false }) });
        let mut state = self.lock();
        state.alive += 1;
        state.ready.push_back((task, Instant::now()));
    }

    fn push(&self, task: Arc<Task>) {
        self.lock().ready.push_back((task, Instant::now()));
        self.more.notify_one();
    }

    /// The next task; none when all sessions are over.
    fn next(&self) -> Option<Arc<Task>> {
        let mut state = self.lock();
        loop {
            if let Some((task, since)) = state.ready.pop_front() {
                state.summary.longest_wait = state.summary.longest_wait.max(since.elapsed());
                return Some(task);
            }
            if state.alive == 0 {
                return None;
            }
            state = self.more.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

impl Wake for Task {
    fn wake(self: Arc<Self>) {
        self.queue.push(Arc::clone(&self));
    }
}

fn work(queue: &Queue) {
    while let Some(task) = queue.next() {
        let mut job = lock(&task.job);
        if job.over {
            continue; // it was woken more than once
        }
        if let Some(ending) = turn(&mut job, &task) {
            job.over = true;
            let mut state = queue.lock();
            state.alive -= 1;
            state.summary.output_bytes += job.reader.taken();
            match ending {
                Ending::Finished => state.summary.finished += 1,
                Ending::Cancelled => state.summary.cancelled += 1,
                other => state.summary.other.push(other),
            }
            drop(state);
            queue.more.notify_all();
        }
    }
}

/// One slice of a session; how it ended, if it did.
fn turn(job: &mut Job, task: &Arc<Task>) -> Option<Ending> {
    let waker = Waker::from(Arc::clone(task));
    if job.waits && job.session.poll_ready(&mut Context::from_waker(&waker)).is_pending() {
        return None; // it is woken when it can go on
    }
    let started = Instant::now();
    let step = job.session.step(SLICE);
    {
        let mut state = task.queue.lock();
        state.summary.steps += 1;
        state.summary.longest_step = state.summary.longest_step.max(started.elapsed());
    }
    job.waits = matches!(step, Step::Pending(_));
    if let Step::Done(outcome) = step {
        return Some(outcome.ending);
    }
    task.queue.push(Arc::clone(task)); // behind all others
    None
}

// ---- what the host offers: prices that come later

/// Answers that are under way: when each is due, and whom to wake.
#[derive(Clone, Default)]
struct Post(Arc<(Mutex<Mail>, Condvar)>);

#[derive(Default)]
struct Mail {
    due: VecDeque<(Instant, Arc<Mutex<Letter>>)>,
    closed: bool,
}

#[derive(Default)]
struct Letter {
    arrived: bool,
    waker: Option<Waker>,
}

impl Post {
    /// One thread delivers everything, as an I/O driver would.
    fn open() -> (Post, std::thread::JoinHandle<()>) {
        let post = Post::default();
        let for_thread = post.clone();
        (post, std::thread::spawn(move || for_thread.deliver()))
    }

    fn send(&self, delay: Duration) -> Arc<Mutex<Letter>> {
        let letter = Arc::new(Mutex::new(Letter::default()));
        let (mail, more) = &*self.0;
        lock(mail).due.push_back((Instant::now() + delay, Arc::clone(&letter)));
        more.notify_one();
        letter
    }

    fn close(&self) {
        lock(&self.0.0).closed = true;
        self.0.1.notify_one();
    }

    fn deliver(&self) {
        let (mail, more) = &*self.0;
        let mut state = lock(mail);
        loop {
            match state.due.front() {
                Some((due, _)) if *due > Instant::now() => {
                    let wait = due.saturating_duration_since(Instant::now());
                    state = more.wait_timeout(state, wait).unwrap_or_else(PoisonError::into_inner).0;
                }
                Some(_) => {
                    let letter = state.due.pop_front().map(|(_, letter)| letter);
                    drop(state);
                    if let Some(letter) = letter {
                        let mut letter = lock(&letter);
                        letter.arrived = true;
                        letter.waker.take().into_iter().for_each(Waker::wake);
                    }
                    state = lock(mail);
                }
                None if state.closed => return,
                None => state = more.wait(state).unwrap_or_else(PoisonError::into_inner),
            }
        }
    }
}

fn shop(post: &Post) -> wicket::capability::Functions {
    let post = post.clone();
    functions("shop").doc("What things cost.").with_async("price", "(item: int) -> int", "The price of an item, in a while.", move |args, _| {
        let item = args.i64(0)?;
        let letter = post.send(Duration::from_millis(20));
        Ok(std::future::poll_fn(move |cx| {
            let mut letter = lock(&letter);
            letter.waker = Some(cx.waker().clone());
            if letter.arrived { Poll::Ready(Ok(item * 10)) } else { Poll::Pending }
        }))
    })
}

// ---- readers

/// Takes 4 KiB of output, and says then that it is full, once.
#[derive(Clone, Default)]
struct Reader(Arc<Mutex<(usize, usize)>>);

impl Reader {
    const ROOM: usize = 4 << 10;

    fn taken(&self) -> usize {
        lock(&self.0).1
    }
}

impl Sink for Reader {
    fn accept(&mut self, _: Stream, bytes: &[u8]) -> io::Result<usize> {
        let mut state = lock(&self.0);
        let count = bytes.len().min(Reader::ROOM - state.0);
        state.0 = if count == 0 { 0 } else { state.0 + count };
        state.1 += count;
        Ok(count)
    }

    fn wait(&mut self, _: Stream, _: Duration) {}

    fn is_terminal(&self, _: Stream) -> bool {
        false
    }
}

struct NoInput;

impl Feed for NoInput {
    fn read(&mut self, _: &mut [u8], _: Duration) -> io::Result<Option<usize>> {
        Ok(Some(0))
    }

    fn is_terminal(&self) -> bool {
        false
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
