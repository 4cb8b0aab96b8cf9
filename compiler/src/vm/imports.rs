use super::frames::Step; use super::machine::Cx; use crate::heap::Raised;
impl Cx {
    pub(crate) fn import_name(&mut self, _w: u64) -> Result<Step, Raised> { Err(self.heap.type_error("no import yet")) }
    pub(crate) fn import_from(&mut self, _w: u64) -> Result<Step, Raised> { Err(self.heap.type_error("no import yet")) }
    pub(crate) fn import_star(&mut self, _a: u16) -> Result<Step, Raised> { Err(self.heap.type_error("no import yet")) }
}
