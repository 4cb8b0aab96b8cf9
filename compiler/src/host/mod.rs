pub trait Host { fn write_stdout(&mut self, bytes: &[u8]); }
