//! Times lexer and scan on a file: `syntax_speed FILE [ROUNDS]`.

use std::time::Instant;

use wicket_engine::syntax::lex;
use wicket_engine::syntax::lexer::Mode;
use wicket_engine::syntax::scan::scan;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().expect("a file");
    let rounds: u32 = arguments.next().and_then(|n| n.parse().ok()).unwrap_or(20);
    let source = std::fs::read_to_string(path).expect("readable UTF-8");
    let (mut lexing, mut scanning) = (f64::MAX, f64::MAX);
    for _ in 0..rounds {
        let start = Instant::now();
        let mut tokens = lex(&source);
        let lexed = Instant::now();
        let found = scan(&mut tokens, Mode::Exec);
        scanning = scanning.min(lexed.elapsed().as_secs_f64());
        lexing = lexing.min((lexed - start).as_secs_f64());
        assert!(found.is_ok());
    }
    let megabytes = source.len() as f64 / 1e6;
    println!("{megabytes:.1} MB: lexer {:.0} MB/s, scan {:.0} MB/s", megabytes / lexing, megabytes / scanning);
}
