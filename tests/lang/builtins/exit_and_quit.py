# by reason: CPython has these from its module `site`, which the tests are judged without.

# case: what they show
print(exit, quit, type(exit).__name__, type(exit).__module__, exit.name)

# case: they end the script as sys.exit does
for leave in (exit, quit):
    for code in ((), (3,), ('text',)):
        try:
            leave(*code)
        except SystemExit as error:
            print(error.code)

# case: they are found as attributes of the builtins, in functions and by eval, but not where others took the place of the builtins
import builtins
print(builtins.exit is exit, (lambda: quit)() is quit, eval('exit') is exit, 'exit' in vars(builtins))
try:
    eval('exit', {'__builtins__': {}})
except NameError as error:
    print(error)
exit = 5
print(exit)
del exit
try:
    exit()
finally:
    print('left')
