import atexit, fs, sys

def attempt(when):
    try:
        found = fs.read_text('data/a.txt').strip()
    except Exception as e:
        found = type(e).__name__
    try:
        fs.read_text('secret.txt')
        print(when, found, 'not refused')
    except PermissionError:
        print(when, found, 'refused')

class Last:
    def __del__(self):
        attempt('finalizer')

def generate():
    try:
        yield
    finally:
        attempt('generator')

last = Last()
left = generate()
next(left)
atexit.register(attempt, 'atexit')
sys.excepthook = lambda *args: attempt('hook')
attempt('script')
raise ValueError
