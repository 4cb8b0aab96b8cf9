import warnings
for s in ["None()", "True()", "...()", "1.5()", "1j()", "b''()", "()()", "[]()", "[x for x in y]()", "{}()", "{1}()", "{x for x in y}()", "{x:1 for x in y}()", "(x for x in y)()", "f'{x}'()", "(lambda: 1)()", "'a' 'b'()", "(1)()", "((1))()","True[0]", "...[0]", "1[0]", "1.5[0]", "1j[0]", "()['a']", "(1,)[None]", "[][True]", "[]['a':]", "[][()]", "[][[]]", "[][{}]", "[][{1}]", "[][lambda: 1]", "[][f'a']", "[][x]", "[x for x in y]['a']", "(x for x in y)[0]", "{x for x in y}[0]", "{}[0]", "f'{x}'['a']", "b'a'['a']", "'a'[b'a']", "'a'[1j]", "'a'[...]", "'a'[-1.5]", "'a'[(1)]", "'a'[('b')]", "'a'['b'] = 1", "del 'a'['b']", "1 .real()", "'a'.x()", "'a'['b']()", "[1]['a']['b']", "(lambda: 1)[0]", "'a'[1:2, 3]", "'a'[*x]", "(1, 2)[1.0]", "print('a'(1))", "x is 1", "1 is x is 2", "x is not 'a' and y is ()", "'\\d'", "f'\\d'", "assert (1, 2), 3", "assert (1, 2)", "assert (1,)", "assert ()", "assert (1)", "1if x else 2", "0x1for x in y", "'\\é'", "b'\\400'", "'\\777'", "'\\d' '\\d'", "x = '''\n\n\\d'''"]:
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        try: compile(s, "x", "exec")
        except SyntaxError as e: print(s, "ERR", e); continue
    print(s, [(str(x.message), x.category, x.filename, x.lineno) for x in w])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try: compile("x = 1\ny is 2", "x", "exec")
    except SyntaxError as e: print(type(e), e.msg, e.lineno, e.filename)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    compile("y is 2", "x", "exec")
