import fs
def load():
    return fs.read_text("cfg/x.toml")
