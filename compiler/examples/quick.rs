fn main() { let s = std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap(); wicket_engine::vm::driver::quick(&s) }
