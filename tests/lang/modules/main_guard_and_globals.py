if __name__ == '__main__':
    print('main')
import _globals
_globals.bump(); _globals.bump()
print(_globals.counter, _globals.get())
from _globals import counter
_globals.bump()
print(counter, _globals.counter)
counter = 'mine'
print(_globals.get())
