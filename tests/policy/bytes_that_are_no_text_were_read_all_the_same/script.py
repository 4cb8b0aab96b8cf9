import fs
try:
    fs.read_text("data/bad")
except UnicodeDecodeError as error:
    print(error, error.start, error.object)
