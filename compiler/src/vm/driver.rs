use super::machine::Cx; use crate::syntax::parser::Mode;
pub fn quick(source: &str) {
    struct H; impl crate::host::Host for H { fn write_stdout(&mut self, b: &[u8]) { use std::io::Write; let _ = std::io::stdout().write_all(b); } }
    let mut cx = Cx::new(Box::new(H));
    if std::env::var("STRESS").is_ok() { cx.heap.stress.set(true); cx.countdown = 0; }
    let r = (|| { let module = cx.new_module("__main__")?; let dict = cx.heap.instance_dict(cx.value(module))?.bits();
        let code = cx.compile_source(source, "main.py", Mode::Exec, 0, false)?; let f = cx.function_for(code, dict)?; cx.run_body_nested(f, dict) })();
    if r.is_err() { let e = cx.heap.take_pending(); let e = cx.push(e); 
        let mut tb = cx.heap.exception_field(cx.get(e), crate::heap::ExceptionField::Traceback).bits();
        while cx.heap.is_kind(cx.value(tb), crate::heap::Kind::Traceback) { let t = cx.value(tb); let code = cx.code_at(cx.heap.field(t,1)); let pc = cx.heap.field(t,2).as_small().unwrap_or(0); eprintln!("  line {:?} in {}", code.unit.positions.line_at(pc as usize), code.unit.name); tb = cx.heap.field(cx.value(tb),0).bits(); }
        let n = cx.heap.type_name(cx.get(e)).to_string(); match cx.str(e) { Ok(s) => eprintln!("{n}: {}", cx.heap.str_lossy(cx.get(s))), Err(_) => eprintln!("{n}: ?") } }
}
