from fs import read_text
from late import read
