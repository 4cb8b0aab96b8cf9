"""Writes compiler/tests/syntax_errors.txt: each case of syntax_cases.txt with what CPython 3.13 says to it.

    python3.13 tests/oracle/syntax_cases.py

A case is a Python string literal on a line of its own. In the output a case is two lines: the source as JSON, and `OK` or
kind|message|line|column|end line|end column.
"""

import ast
import json
import pathlib
import warnings

warnings.simplefilter("ignore")
HERE = pathlib.Path(__file__).parent


def answer(source):
    try:
        compile(source, "script.py", "exec", dont_inherit=True)
    except SyntaxError as error:
        end = (error.end_lineno or error.lineno, error.end_offset or 0)
        message = str(error.msg).replace("\n", "\\n")
        return f"{type(error).__name__}|{message}|{error.lineno}|{error.offset}|{end[0]}|{end[1]}"
    return "OK"


def main():
    lines = (HERE / "syntax_cases.txt").read_text(encoding="utf-8").splitlines()
    cases = [ast.literal_eval(line) for line in lines if line and not line.startswith("#")]
    out = []
    for source in dict.fromkeys(cases):
        out += [json.dumps(source), answer(source)]
    path = HERE.parent.parent / "compiler" / "tests" / "syntax_errors.txt"
    path.write_text("\n".join(out) + "\n", encoding="utf-8")


main()
