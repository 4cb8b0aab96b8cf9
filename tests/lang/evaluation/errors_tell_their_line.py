def attempt(source, mode='exec', name='made.py'):
    try:
        compile(source, name, mode)
        print('fine')
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.filename, error.lineno, error.offset, repr(error.text), error.end_lineno, error.end_offset)


# case: a module's last line gets its newline
attempt('x = 1 2')
attempt('x = 1 2\n')
attempt('if x\n  pass')
# case: an expression's does not
attempt('1 2', 'eval')
attempt('1 2\n', 'eval')
attempt('', 'eval')
# case: what the compiler refuses behind the grammar has no line of text
attempt('def f():\n  global x\n  x = 1\n  nonlocal x\n')
attempt('return 1')
attempt('x = (yield)')
attempt('await x', 'eval')
attempt('def f(a, a): pass')
attempt('nonlocal x')
attempt('break')
# case: type parameters are not nonlocal
attempt('def f[T]():\n  nonlocal T\n  T = 1')
attempt('class A[T]:\n  def g(self):\n    nonlocal T')
# case: str of the error names file and line
try:
    compile('x = (', 'some/made.py', 'exec')
except SyntaxError as error:
    print(error, '|', error.filename, error.text)
