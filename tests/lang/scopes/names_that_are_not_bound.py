def attempt(source):
    try:
        exec(source, {'__name__': 'made'})
    except NameError as error:
        print(type(error).__name__, error, '|', error.name)


# case: names of a module
attempt('missing')
attempt('del missing')
attempt('missing += 1')
# case: locals before their first assignment
attempt('def f(): x; x = 1\nf()')
attempt('def f(): x += 1\nf()')
attempt('def f(): del x; x = 1\nf()')
attempt('def f():\n for i in []: pass\n return i\nf()')
# case: locals that were deleted
attempt('def f():\n x = 1\n del x\n return x\nf()')
attempt('def f():\n x = 1\n del x\n del x\nf()')
# case: the name of an except clause is gone behind it
attempt('def f():\n try: 1/0\n except ZeroDivisionError as e: pass\n return e\nf()')
attempt('try: 1/0\nexcept ZeroDivisionError as e: pass\ne')
# case: free variables without a value
attempt('def f():\n def g(): return x\n g()\n x = 1\nf()')
attempt('def f():\n x = 1\n def g():\n  nonlocal x\n  del x\n g()\n g()\nf()')
attempt('def f():\n x = 1\n def g():\n  nonlocal x\n  del x\n g()\n return x\nf()')
# case: deleted globals
attempt('def f():\n global x\n del x\nf()')
attempt('x = 1\ndef f():\n global x\n del x\nf()\nf()')
# case: names of class bodies
attempt('class A: x')
attempt('class A:\n x = 1\n del x\n del x')
attempt('def f():\n x = 1\n class A:\n  nonlocal x\n  del x\n  x\nf()')
# case: comprehensions and lambdas
attempt('[y for x in "a"]')
attempt('(lambda: zz)()')
attempt('class A:\n y = 1\n z = [y for _ in "a"]')
# case: what was meant is in the traceback, not in the error
attempt('value = 1\nvalu')
