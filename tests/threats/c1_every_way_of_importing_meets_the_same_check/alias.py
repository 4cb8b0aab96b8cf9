from fs import read_text as through_a_module
import fs as module
